"""A legal-authority rules engine: may a force lawfully do this, under which law, and why.

>>> from guidelines_engine import Operation, Rulebook
>>> book = Rulebook.load()
>>> book.assess(Operation("minesweeping", date="1991-06-05", facts={"mines": "abandoned"})).verdict.value
'undetermined'
"""

from .api import InvalidOperation, InvalidRulebook, Operation, Opinion, Rulebook
from .opinion import Ground, Verdict
from .weighing import Finding

__all__ = [
    "Finding",
    "Ground",
    "InvalidOperation",
    "InvalidRulebook",
    "Operation",
    "Opinion",
    "Rulebook",
    "Verdict",
]
__version__ = "0.1.0"

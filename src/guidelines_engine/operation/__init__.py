"""The question as a value: the operation as somebody puts it, and the case it makes once a rulebook has bound it.

Knows nothing of files or of answers.
"""

from .binding import Assumption, Case, bind, binding_constraints, contradiction, default_source, layers_asked
from .question import SETTINGS, Operation, shown_value

__all__ = [
    "SETTINGS",
    "Assumption",
    "Case",
    "Operation",
    "bind",
    "binding_constraints",
    "contradiction",
    "default_source",
    "layers_asked",
    "shown_value",
]

"""The question as a value: the operation as somebody puts it, and the case it makes once a rulebook has bound it.

Knows nothing of files or of answers.
"""

from .arguments import names_of, operation_of
from .binding import Assumption, Case, bind, binding_constraints, contradiction, default_source, layers_asked
from .question import SETTINGS, Operation, day_of, shown_value

__all__ = [
    "SETTINGS",
    "Assumption",
    "Case",
    "Operation",
    "bind",
    "binding_constraints",
    "contradiction",
    "day_of",
    "default_source",
    "layers_asked",
    "names_of",
    "operation_of",
    "shown_value",
]

"""What an analysis has to say against a rulebook: a diagnostic, whom it concerns, and an operation that shows it.

Values only; the checks that find flaws, and the pages that print them, are elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from .diagnostics import Diagnostic
from .operation import Operation


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with a rulebook that can be read without fault.

    Attributes:
        diagnostic: what is wrong, where, and the way out.
        kind: the kind of declaration at fault, such as `rule` or `definition`.
        name: its name.
        witness: an operation that shows it when it is assessed; None where no operation could.
        allowed: the reason for which the rulebook's author lets it stand; empty where it is not let stand.
    """

    diagnostic: Diagnostic
    kind: str
    name: str
    witness: Operation | None = None
    allowed: str = ""

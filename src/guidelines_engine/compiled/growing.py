"""Programs that are weighed as they stand at first, and compiled when they have been asked often enough."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..model import FactValue

Values = tuple[FactValue | None, ...]
"""What is known of the facts that concern an action, in vocabulary order; None where it is not known."""

Program = Callable[[Values], int]
"""Takes what is known and returns a number: what it says is for the maker of the program to tell."""

WORTH_COMPILING = 16
"""How often a layer is weighed as it stands before it is compiled: compiling costs about as much as that."""


class Growing:
    """A program that is weighed as it stands at first, and compiled when it has been asked often enough."""

    __slots__ = ("_asked", "_compile", "_plain", "row")

    def __init__(self, plain: Program, compiled: Callable[[], Program]) -> None:
        """Take the program in its plain form, and what compiles it."""
        self.row: Program = self._counted
        self._plain = plain
        self._compile = compiled
        self._asked = 0

    def _counted(self, known: Values) -> int:
        self._asked += 1
        if self._asked <= WORTH_COMPILING:
            return self._plain(known)
        self.row = self._compile()
        return self.row(known)


def by_name(facts: Iterable[str], known: Values) -> dict[str, FactValue]:
    """Return what is known as a mapping from the names of facts."""
    return {fact: value for fact, value in zip(facts, known, strict=True) if value is not None}

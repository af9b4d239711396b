"""What a rulebook answers with, each answer holding the rulebook that gave it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .. import opinion, report
from ..model import FactValue
from ..operation import Operation
from .invalid import InvalidOperation

if TYPE_CHECKING:
    from .. import interview
    from ..brief import Brief
    from ..interview import Question
    from ..reasons import Reasons
    from .rulebook import Rulebook
    from .ways import Routes


@dataclass(frozen=True)
class Opinion(opinion.Opinion):
    """The answer to one operation, with the rulebook that gave it; printing it gives the text of `guidelines check`."""

    rulebook: Rulebook = field(kw_only=True, compare=False, repr=False)

    def __str__(self) -> str:
        """Return the opinion as `guidelines check` prints it."""
        return report.opinion_text(self, self.rulebook.book)

    def reasons(self) -> Reasons:
        """Return the fewest given facts that suffice for the verdict, and the rules that decided or nearly applied."""
        from .. import reasons

        return reasons.find(self.rulebook.book, self)

    def routes(self, to: str = "lawful", limit: int = 3) -> Routes:
        """Return the minimal changes that would give the operation another verdict, fewest changes first.

        Printing them gives the text of `guidelines routes`.

        Args:
            to: `lawful` or `unlawful`.
            limit: the most changes that are tried together; answers to what is unknown may be more.

        Raises:
            ValueError: another verdict is named, or the limit is below one.
        """
        from . import ways

        return ways.find(self, opinion.Verdict(to), limit)

    def brief(self) -> Brief:
        """Return the strongest case for each side, where the verdict is undetermined or disputed."""
        from .. import brief

        return brief.find(self.rulebook.book, self)


@dataclass(frozen=True)
class Interview:
    """An interview about an operation: a value, so that each answer gives another one and this one stays as it is."""

    rulebook: Rulebook = field(repr=False)
    _state: interview.Interview

    @property
    def question(self) -> Question | None:
        """The next question; None as soon as no further answer can matter."""
        return self._state.question

    @property
    def operation(self) -> Operation:
        """The operation with what was answered."""
        return self._state.known

    @property
    def opinion(self) -> Opinion:
        """The opinion on what is known so far."""
        return self.rulebook.assess(self.operation, layers=self._state.layers)

    def answer(self, value: FactValue | None, fact: str | None = None) -> Interview:
        """Return the interview after an answer.

        Args:
            value: the answer; None where the fact is not known.
            fact: the fact answered, if it is not the one asked for.

        Raises:
            InvalidOperation: the fact does not take the value, or not beside the facts that are known.
            ValueError: nothing is asked, and no fact is named.
        """
        asked = self.question if fact is None else None
        if fact is None and asked is None:
            raise ValueError("nothing is asked: name the fact")
        answered = self._state.answered(asked.fact.name if asked is not None else str(fact), value)
        if isinstance(answered, tuple):
            raise InvalidOperation(answered)
        return Interview(self.rulebook, answered)

    def back(self) -> Interview:
        """Return the interview before the last answer; at the beginning, this one."""
        return Interview(self.rulebook, self._state.back())

"""The rulebook that is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date as Date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from .. import evaluator, loader, opinion
from ..compiled import Index
from ..model import Action, Book, Fact, FactValue, Layer, Rule, Source
from ..operation import Operation, day_of, names_of, operation_of
from ..truth import UNKNOWN
from .answers import Interview, Opinion
from .invalid import InvalidOperation, InvalidRulebook

if TYPE_CHECKING:
    from ..bulk import Frame
    from ..compare import Matrix
    from ..permitted import Permitted
    from ..timeline import Timeline


class Rulebook:
    """A checked rulebook; it never changes, any number of threads may ask it, and it can be pickled."""

    __slots__ = ("_book", "_index")

    def __init__(self, book: Book) -> None:
        """Take a resolved book; use `load` to read one."""
        self._book = book
        self._index = Index(book)

    def __reduce__(self) -> tuple[type[Rulebook], tuple[Book]]:
        """Return what makes the rulebook anew in another process, where what was learnt by asking is learnt again."""
        return Rulebook, (self._book,)

    @classmethod
    def load(cls, path: Path | str | None = None, *, cached: bool = True) -> Rulebook:
        """Return the rulebook in a folder or file, or the shipped one.

        Args:
            path: a folder of `.rules` files or one such file; None for the rules that come with the engine.
            cached: whether the user's cache of parsed rulebooks may be used.

        Raises:
            InvalidRulebook: the rules cannot be read or have faults; all of them are in its `diagnostics`.
        """
        book, diagnostics = loader.load(None if path is None else Path(path), cached=cached)
        if book is None:
            raise InvalidRulebook(diagnostics)
        return cls(book)

    @property
    def book(self) -> Book:
        """The rulebook as values."""
        return self._book

    @property
    def layers(self) -> Mapping[str, Layer]:
        """The layers by name, in the order in which they are passed."""
        return MappingProxyType(self._book.layers)

    @property
    def actions(self) -> Mapping[str, Action]:
        """The actions by name, in vocabulary order."""
        return MappingProxyType(self._book.actions)

    @property
    def facts(self) -> Mapping[str, Fact]:
        """The facts by name, in vocabulary order."""
        return MappingProxyType(self._book.facts)

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by name."""
        return MappingProxyType(self._book.sources)

    @property
    def rules(self) -> Mapping[str, Rule]:
        """The rules by id."""
        return MappingProxyType(self._book.rules)

    def assess(
        self,
        operation: Operation,
        *,
        date: Date | str | None = None,
        regime: str | None = None,
        interpretation: str | None = None,
        layers: Iterable[str] | None = None,
    ) -> Opinion:
        """Return the opinion on an operation; what is given beside it overrides what it says.

        Args:
            operation: the question.
            date: the day, as a text such as 2000-01-01 or a `datetime.date`.
            regime: the regime of Guidelines to measure by.
            interpretation: the reading of the constitution to measure by.
            layers: the layers to which findings and verdict are limited.

        Raises:
            InvalidOperation: a name, value or choice that the rulebook does not know or encode, or facts that
                contradict each other.
            ValueError: a date that is not one.
            TypeError: an argument of the wrong type.
        """
        asked = None if layers is None else names_of("layers", layers)
        if type(operation) is not Operation or date is not None or regime or interpretation:
            operation = operation_of(operation).under(date, regime, interpretation)
        case = self._index.bind(operation, asked)
        answer = case if isinstance(case, tuple) else evaluator.assess(self._book, case, self._index)
        if isinstance(answer, tuple):
            raise InvalidOperation(answer)
        return Opinion(**vars(answer), rulebook=self)

    def verdict(
        self,
        operation: Operation,
        *,
        date: Date | str | None = None,
        regime: str | None = None,
        interpretation: str | None = None,
        layers: Iterable[str] | None = None,
    ) -> opinion.Verdict:
        """Return the verdict on an operation alone: that of `assess`, sooner.

        Args:
            operation: the question.
            date: the day, as a text such as 2000-01-01 or a `datetime.date`.
            regime: the regime of Guidelines to measure by.
            interpretation: the reading of the constitution to measure by.
            layers: the layers to which the verdict is limited.

        Raises:
            InvalidOperation: as `assess` does.
            ValueError: a date that is not one.
            TypeError: an argument of the wrong type.
        """
        asked = None if layers is None else names_of("layers", layers)
        if type(operation) is not Operation or date is not None or regime or interpretation:
            operation = operation_of(operation).under(date, regime, interpretation)
        blocks = self._index.blocks(operation, asked)
        if blocks is not UNKNOWN:
            return opinion.verdict_of(blocks)
        case = self._index.bind(operation, asked)
        answer = case if isinstance(case, tuple) else evaluator.verdict(self._book, case, self._index)
        if isinstance(answer, tuple):
            raise InvalidOperation(answer)
        return answer

    def assess_frame(
        self,
        frame: Frame,
        *,
        layers: Iterable[str] | None = None,
        keep: Sequence[str] = (),
        strict: bool = False,
    ) -> Frame:
        """Return the answers to many operations, a row each, in the same order and in a frame of the same kind.

        The frame has a column `action` and may have `date`, `regime`, `interpretation`, and one for each fact; what is
        null, empty or absent is unknown, or left to the default. The answer has `verdict`; for each layer its
        `_finding`, `_ground` and `_rules` (the ids of the rules that decided, with a space between); and `fault`: why a
        row could not be asked, else null. What it says is what `assess` says of each row.

        Args:
            frame: a frame of Polars (also lazy), pandas or Arrow.
            layers: the layers to which findings and verdict are limited.
            keep: columns to carry into the answer, such as a key.
            strict: whether a faulty row is an error.

        Raises:
            InvalidOperation: a column or layer that the rulebook does not know, or a column of a type that says nothing
                of its word; in strict mode, the first faulty row.
            TypeError: it is no frame of a known kind, or one of pandas with a column of mixed types; or an argument of
                the wrong type.
            ImportError: the extra `bulk` is not installed.
        """
        from .. import bulk

        found = bulk.assess_frame(self._book, frame, layers, keep, strict)
        if isinstance(found, tuple):
            raise InvalidOperation(found)
        return found

    def matrix(
        self, operation: Operation, *, dates: Iterable[Date | str] = (), layers: Iterable[str] | None = None
    ) -> Matrix:
        """Return what an operation comes to under every regime and reading; one that it names is the only one compared.

        Args:
            operation: the question.
            dates: the days to compare; none: the operation's own.
            layers: the layers to which the verdicts are limited.

        Raises:
            InvalidOperation: as `assess` does.
            ValueError: a date that is not one.
            TypeError: an argument of the wrong type.
        """
        from .. import compare

        if isinstance(dates, str):
            raise TypeError(f"`dates` takes several days, such as [{dates!r}]")
        days = [day_of(each) for each in dates]
        found = compare.matrix(self._book, operation_of(operation), days, names_of("layers", layers))
        if isinstance(found, tuple):
            raise InvalidOperation(found)
        return found

    def timeline(
        self,
        operation: Operation,
        *,
        start: Date | str | None = None,
        end: Date | str | None = None,
        layers: Iterable[str] | None = None,
    ) -> Timeline:
        """Return the periods in which the answer to an operation stays the same, and what brought each about.

        A regime or reading that the operation names stays; others are those of each date.

        Args:
            operation: the question; its date does not matter.
            start: the first day; by default, that with which the rulebook begins.
            end: the last day; by default, none.
            layers: the layers to which the verdicts are limited.

        Raises:
            InvalidOperation: as `assess` does, on any day of the time asked about.
            ValueError: a date that is not one, or a last day before the first.
            TypeError: an argument of the wrong type.
        """
        from .. import timeline

        first, last = (None if each is None else day_of(each) for each in (start, end))
        found = timeline.timeline(self._book, operation_of(operation), first, last, names_of("layers", layers))
        if isinstance(found, tuple):
            raise InvalidOperation(found)
        return found

    def permitted(
        self,
        facts: Mapping[str, FactValue | None] | None = None,
        *,
        date: Date | str | None = None,
        regime: str | None = None,
        interpretation: str | None = None,
        layers: Iterable[str] | None = None,
    ) -> Permitted:
        """Return the verdict on every action on the same facts.

        Args:
            facts: what is known.
            date: the day, as a text such as 2000-01-01 or a `datetime.date`.
            regime: the regime of Guidelines to measure by.
            interpretation: the reading of the constitution to measure by.
            layers: the layers to which the verdicts are limited.

        Raises:
            InvalidOperation: as `assess` does, for every action.
            ValueError: a date that is not one.
            TypeError: an argument of the wrong type.
        """
        from .. import permitted

        question = Operation("", date, facts, regime, interpretation)
        found = permitted.permitted(self._book, question, names_of("layers", layers))
        if isinstance(found, tuple):
            raise InvalidOperation(found)
        return found

    def interview(self, operation: Operation, *, layers: Iterable[str] | None = None) -> Interview:
        """Return an interview about an operation, which asks only for facts that matter.

        Args:
            operation: what is known at first: at least the action.
            layers: the layers to which the verdict is limited.

        Raises:
            InvalidOperation: as `assess` does.
            TypeError: an argument of the wrong type.
        """
        from .. import interview

        started = interview.begin(self._book, operation_of(operation), names_of("layers", layers))
        if isinstance(started, tuple):
            raise InvalidOperation(started)
        return Interview(self, started)

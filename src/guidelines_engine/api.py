"""Rulebook, Operation and Opinion as users of Python see them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date as Date
from pathlib import Path
from types import MappingProxyType

from . import evaluator, loader, opinion, report
from .diagnostics import Diagnostic
from .model import Action, Book, Fact, Layer, Rule, Source
from .operation import Operation, bind

__all__ = ["InvalidOperation", "InvalidRulebook", "Operation", "Opinion", "Rulebook"]


class Invalid(ValueError):
    """Input that cannot be used; `diagnostics` says what is wrong, where, and the way out."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Take what is wrong."""
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(report.brief(diagnostic) for diagnostic in self.diagnostics))


class InvalidRulebook(Invalid):
    """A rulebook with faults."""


class InvalidOperation(Invalid):
    """An operation that a rulebook cannot be asked about."""


@dataclass(frozen=True)
class Opinion(opinion.Opinion):
    """The answer to one operation, with the rulebook that gave it; printing it gives the text of `guidelines check`."""

    rulebook: Rulebook = field(kw_only=True, compare=False, repr=False)

    def __str__(self) -> str:
        """Return the opinion as `guidelines check` prints it."""
        return report.opinion_text(self, self.rulebook.book)


class Rulebook:
    """A checked rulebook; it never changes, and any number of threads may ask it."""

    __slots__ = ("_book",)

    def __init__(self, book: Book) -> None:
        """Take a resolved book; use `load` to read one."""
        self._book = book

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
            date: the day, as an ISO text or a `datetime.date`.
            regime: the regime of Guidelines to measure by.
            interpretation: the reading of the constitution to measure by.
            layers: the layers to which findings and verdict are limited.

        Raises:
            InvalidOperation: a name, value or choice that the rulebook does not know or encode, or facts that
                contradict each other.
            ValueError: a date that is not one.
        """
        case = bind(self._book, operation.under(date, regime, interpretation), layers)
        answer = case if isinstance(case, tuple) else evaluator.assess(self._book, case)
        if isinstance(answer, tuple):
            raise InvalidOperation(answer)
        return Opinion(**{each.name: getattr(answer, each.name) for each in fields(answer)}, rulebook=self)

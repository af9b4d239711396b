"""A rulebook in which one thing was changed, told by what was there and what is there now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from ..diagnostics import Span
from ..model import Book, Definition, Rule, Source


class Kind(StrEnum):
    """What was changed."""

    DROPPED = "condition dropped"
    NEGATED = "condition negated"
    WIDENED = "list of values widened"
    NARROWED = "list of values narrowed"
    DATE = "date moved by a day"
    REMOVED = "rule removed"
    EFFECT = "effect swapped"
    REACH = "reach of a prohibition changed"
    ACTION = "action dropped or added"


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change to a rulebook.

    Attributes:
        key: a name that stays the same as long as the rules do.
        kind: what was changed.
        subject: the rule, definition or source at which it was changed.
        rules: each rule that is not as it was, with what became of it; None where it is gone.
        source: a source that stands on other days than it did, before and after.
        definition: a definition that says something else than it did, before and after.
        span: where the change is written, where that is known.
    """

    key: str
    kind: Kind
    subject: str
    rules: tuple[tuple[Rule, Rule | None], ...] = ()
    source: tuple[Source, Source] | None = None
    definition: tuple[Definition, Definition] | None = None
    span: Span | None = None


def mutated(book: Book, mutant: Mutant) -> Book:
    """Return the rulebook with the change made."""
    rules = dict(book.rules)
    for old, new in mutant.rules:
        if new is None:
            rules.pop(old.name, None)
        else:
            rules[old.name] = new
    sources = book.sources
    if mutant.source is not None:
        sources = {**sources, mutant.source[1].name: mutant.source[1]}
    return replace(book, rules=rules, sources=sources)

"""Strategies for operations that the shipped rules answer in more than one way: all facts but a few are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from math import prod
from typing import TypeVar, assert_never

from hypothesis import strategies as st

from guidelines_engine import Rulebook
from guidelines_engine.model import (
    AllOf,
    AnyOf,
    Book,
    Choice,
    Closure,
    Condition,
    Defined,
    FactIs,
    FactValue,
    Negation,
    Version,
)
from guidelines_engine.operation import Operation, default_source

from ..reference import holds

MOST_UNKNOWN = 8
MOST_COMPLETIONS = 600
"""How many completions the reference may have to try, so that one example takes it well under a second."""

T = TypeVar("T")


@cache
def shipped_book() -> Book:
    return Rulebook.load().book


@cache
def days() -> tuple[date, ...]:
    """The days on which some rule begins or ends while some statute is in force."""
    book = shipped_book()
    intervals = [each.interval for rule in book.rules.values() for each in rule.versions]
    turning = {day for interval in intervals for day in (interval.start, interval.end) if day is not None}
    return tuple(sorted(day for day in turning if _standing(book, day)))


class _Wish:
    """Facts chosen so that some rule applies, the others at random, none against a constraint."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.book = shipped_book()
        self.facts: dict[str, FactValue] = {}

    def one_of(self, choices: Sequence[T]) -> T:
        return choices[self.draw(st.integers(0, len(choices) - 1))]

    def possible(self, fact: str, value: FactValue) -> bool:
        facts = {**self.facts, fact: value}
        read = (each.never for each in self.book.constraints)
        return not any(set(facts_of(never)) <= set(facts) and holds(never, facts) for never in read)

    def choose(self, fact: str, wanted: Sequence[FactValue]) -> None:
        """Give a fact one of the wanted values, if it has none yet and one of them is possible."""
        if fact not in self.facts:
            possible = [value for value in wanted if self.possible(fact, value)]
            if possible:
                self.facts[fact] = self.one_of(possible)

    def grant(self, condition: Condition, wanted: bool = True) -> None:
        """Choose facts so that a condition holds or, not `wanted`, fails, as far as earlier choices let it."""
        match condition:
            case FactIs(fact, values):
                every = self.book.facts[fact].values
                self.choose(fact, [value for value in every if (value in values) is wanted])
            case Defined(_, inner):
                self.grant(inner, wanted)
            case Negation(inner):
                self.grant(inner, not wanted)
            case AllOf(parts) | AnyOf(parts):
                for part in parts if isinstance(condition, AllOf) is wanted else parts and [self.one_of(parts)]:
                    self.grant(part, wanted)
            case _:
                assert_never(condition)

    def grant_all(self, version: Version) -> None:
        """Choose facts so that a rule applies, as far as earlier choices let it."""
        for clause in (*version.when, *version.provided):
            self.grant(clause.condition)
        for clause in version.unless:
            self.grant(clause.condition, wanted=False)


def facts_of(condition: Condition) -> Iterator[str]:
    match condition:
        case FactIs(fact, _):
            yield fact
        case Defined(_, inner) | Negation(inner):
            yield from facts_of(inner)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from facts_of(part)
        case _:
            assert_never(condition)


def _standing(book: Book, day: date, closed: bool = True) -> list[Version]:
    """The rules, as of a day, of the layers in which nothing is permitted unless a rule applies, or of the others."""
    rules = [rule for rule in book.rules.values() if (book.layers[rule.layer].closure is Closure.CLOSED) is closed]
    versions = [rule.version_on(day) for rule in rules]
    return [each for each in versions if each is not None and each.actions]


@st.composite
def shipped_operations(draw: st.DrawFn) -> Operation:
    """An operation to which some rule of a statute would apply, with up to eight facts forgotten."""
    book, wish = shipped_book(), _Wish(draw)
    day = wish.one_of(days())
    version = wish.one_of(_standing(book, day))
    action = wish.one_of(sorted(version.actions))
    wish.grant_all(version)
    beside = [each for each in _standing(book, day, closed=False) if action in each.actions]
    if beside:
        wish.grant_all(wish.one_of(beside))
    concerned = [fact for fact in book.facts.values() if action in fact.concerns]
    for fact in concerned:
        wish.choose(fact.name, fact.values)
    read = [name for name in dict.fromkeys(_read(book, action, day)) if name in wish.facts]
    return Operation(action, day, _forget(wish, read), interpretation=_reading(wish, day))


def _read(book: Book, action: str, day: date) -> Iterator[str]:
    """The facts that the rules on an action read, one after the other."""
    for rule in book.rules.values():
        version = rule.version_on(day)
        if version is not None and action in version.actions:
            for clause in (*version.when, *version.unless, *version.provided):
                yield from facts_of(clause.condition)


def _forget(wish: _Wish, read: Sequence[str]) -> dict[str, FactValue]:
    """What is left when some of the facts that matter are forgotten."""
    forgotten: set[str] = set()
    for _ in range(wish.draw(st.integers(1, MOST_UNKNOWN))):
        more = forgotten | {wish.one_of(read)} if read else forgotten
        if prod(len(wish.book.facts[name].values) for name in more) <= MOST_COMPLETIONS:
            forgotten = more
    return {name: value for name, value in wish.facts.items() if name not in forgotten}


def _reading(wish: _Wish, day: date) -> str | None:
    """A reading of the constitution: that of the day where there is one, or any that is encoded."""
    default = default_source(wish.book, Choice.INTERPRETATION, day)
    layer = wish.book.layer_chosen_by(Choice.INTERPRETATION)
    assert layer is not None
    encoded = [source.name for source in wish.book.sources_of(layer.name) if not source.not_encoded]
    if default is not None and not default.not_encoded and wish.draw(st.integers(0, 3)):
        return None
    return wish.one_of(encoded)

"""A whole rulebook as one question: does some layer block? For any logic in which conditions can be read.

Every rule in every version is in it, under the action, the days and the chosen source that it depends on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Protocol, TypeVar

from guidelines_engine.model import Book, Choice, Closure, Effect, FactValue, Layer, Rule, Version
from guidelines_engine.weighing import Logic, meaning

T = TypeVar("T")
Stated = tuple[Rule, Version]


class DatedLogic(Logic[T], Protocol):
    """A logic that also reads the day of the question."""

    def since(self, day: date) -> T:
        """Return that the question's day is this one or later."""
        ...

    def until(self, day: date) -> T:
        """Return that the question's day is this one or earlier."""
        ...


def number(day: date) -> int:
    """Return a day as a number that sorts as days do."""
    return day.year * 10000 + day.month * 100 + day.day


def stated(book: Book, layer: Layer, source: str | None = None) -> list[Stated]:
    """Return the rules of a layer, or of one source of it, in each of their versions."""
    rules = [rule for rule in book.rules.values() if rule.layer == layer.name and source in (None, rule.source)]
    return [(rule, version) for rule in rules for version in rule.versions]


def of_effect(rules: Iterable[Stated], effect: Effect) -> list[Stated]:
    """Return the rules with an effect."""
    return [(rule, version) for rule, version in rules if rule.effect is effect]


def reaching(prohibitions: Iterable[Stated], permission: Stated) -> list[Stated]:
    """Return the prohibitions that defeat a permission of their layer where they speak."""
    rule, version = permission
    return [
        (other, its)
        for other, its in prohibitions
        if (its.general or other.source == rule.source) and other.name not in version.notwithstanding
    ]


def dates(logic: DatedLogic[T], version: Version) -> Iterator[T]:
    """Yield that the version is in force."""
    if version.interval.start is not None:
        yield logic.since(version.interval.start)
    if version.interval.end is not None:
        yield logic.until(version.interval.end)


def covered(logic: DatedLogic[T], book: Book, version: Version) -> Iterator[T]:
    """Yield that the action is one that the version covers, said by the shorter list."""
    every = book.single_actions()
    others = frozenset(every) - version.actions
    if others and len(others) < len(every) / 2:
        yield logic.negation(logic.fact_is("action", others))
    elif others:
        yield logic.fact_is("action", frozenset(every) & version.actions)


def conditions(logic: DatedLogic[T], version: Version, *, holding: bool) -> Iterator[T]:
    """Yield what must be so for a rule to speak or, of a permission, to hold."""
    yield from (meaning(clause.condition, logic) for clause in version.when)
    yield from (logic.negation(meaning(clause.condition, logic)) for clause in version.unless)
    if holding:
        yield from (meaning(clause.condition, logic) for clause in version.provided)


class Translation:
    """A rulebook read in one logic."""

    def __init__(self, book: Book, logic: DatedLogic[T]) -> None:
        self._book = book
        self._logic = logic

    def blocked(self) -> T:
        """Return that some layer blocks."""
        return self._logic.disjunction([self._layer(layer) for layer in self._book.layers.values()])

    def speaks(self, rule: Stated, *, holding: bool = False) -> T:
        """Return that a rule speaks, or holds."""
        logic, version = self._logic, rule[1]
        parts = (*covered(logic, self._book, version), *dates(logic, version))
        return logic.conjunction([*parts, *conditions(logic, version, holding=holding)])

    def _layer(self, layer: Layer) -> T:
        logic, book = self._logic, self._book
        if layer.chosen_by is None:
            blocked = self.layer_blocked(layer.closure, stated(book, layer))
        else:
            blocked = logic.disjunction(
                [
                    logic.conjunction(
                        [self._chosen(layer.chosen_by, source.name), self.layer_blocked(layer.closure, rules)]
                    )
                    for source in book.sources_of(layer.name)
                    if (rules := stated(book, layer, source.name))
                ]
            )
        outside = frozenset(name for name, action in book.actions.items() if layer.name in action.outside)
        return logic.conjunction([logic.negation(logic.fact_is("action", outside)), blocked]) if outside else blocked

    def _chosen(self, choice: Choice, source: FactValue) -> T:
        return self._logic.fact_is(choice.value, frozenset((source,)))

    def layer_blocked(self, closure: Closure, rules: list[Stated]) -> T:
        """Return that the rules of a layer make an operation unlawful."""
        logic = self._logic
        permissions, prohibitions = of_effect(rules, Effect.PERMIT), of_effect(rules, Effect.PROHIBIT)
        if closure is Closure.OPEN:
            return logic.disjunction([self._not_overcome(each, permissions) for each in prohibitions])
        survives = logic.disjunction([self._surviving(each, prohibitions) for each in permissions])
        if closure is Closure.CLOSED:
            return logic.negation(survives)
        counts = logic.disjunction([self._counting(each, permissions) for each in prohibitions])
        return logic.conjunction([counts, logic.negation(survives)])

    def _not_overcome(self, prohibition: Stated, permissions: list[Stated]) -> T:
        name = prohibition[0].name
        over = [self.speaks(each, holding=True) for each in permissions if name in each[1].notwithstanding]
        return self.but_not(self.speaks(prohibition), over)

    def _surviving(self, permission: Stated, prohibitions: list[Stated]) -> T:
        defeating = [self.speaks(each) for each in reaching(prohibitions, permission)]
        return self.but_not(self.speaks(permission, holding=True), defeating)

    def _counting(self, prohibition: Stated, permissions: list[Stated]) -> T:
        if prohibition[1].general:
            return self.speaks(prohibition)
        own = [self.speaks(each) for each in permissions if each[0].source == prohibition[0].source]
        return self._logic.conjunction([self.speaks(prohibition), self._logic.disjunction(own)])

    def but_not(self, holds: T, defeating: list[T]) -> T:
        """Return that something holds and nothing defeats it."""
        logic = self._logic
        return logic.conjunction([holds, logic.negation(logic.disjunction(defeating))]) if defeating else holds


class Infix:
    """Conditions as the text of an expression, which most of the peers read alike."""

    def __init__(self, words: tuple[str, str, str], variable: str = "{}", one_of: str = "{} in [{}]") -> None:
        self._and, self._or, self._not = words
        self._variable = variable
        self._one_of = one_of

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> str:
        name = self._variable.format(fact)
        shown = [self.value(value) for value in sorted(values, key=str)]
        return f"({name} == {shown[0]})" if len(shown) == 1 else f"({self._one_of.format(name, ', '.join(shown))})"

    def value(self, value: FactValue) -> str:
        return str(value).lower() if isinstance(value, bool) else f'"{value}"'

    def conjunction(self, parts: Iterable[str]) -> str:
        return self._joined(list(parts), self._and, "true")

    def disjunction(self, parts: Iterable[str]) -> str:
        return self._joined(list(parts), self._or, "false")

    def negation(self, of: str) -> str:
        return f"({self._not}{of})"

    def since(self, day: date) -> str:
        return f"({self._variable.format('day')} >= {number(day)})"

    def until(self, day: date) -> str:
        return f"({self._variable.format('day')} <= {number(day)})"

    def _joined(self, parts: list[str], word: str, nothing: str) -> str:
        if len(parts) > 64:  # in halves, lest a peer's parser nest as deep as the list is long
            middle = len(parts) // 2
            parts = [self._joined(parts[:middle], word, nothing), self._joined(parts[middle:], word, nothing)]
        return f"({f' {word} '.join(parts)})" if parts else nothing

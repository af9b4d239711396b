"""What conditions, rules and layers come to, once and for every logic that asks.

The same few functions weigh Kleene's truth values (the evaluator), formulas (the solver) and columns (the bulk
expressions), so that the three cannot differ about the law. Knows nothing of operations or of how an answer is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import product
from typing import Generic, Protocol, TypeVar, assert_never

from .model import (
    AllOf,
    AnyOf,
    Book,
    Closure,
    Condition,
    Defined,
    Effect,
    FactIs,
    FactValue,
    Negation,
    Rule,
    Version,
)
from .truth import FALSE, TRUE, UNKNOWN, Truth, conjunction, disjunction, negation

T = TypeVar("T")


class Logic(Protocol[T]):
    """A logic in which conditions can be read: a value for each fact question, and the connectives."""

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> T:
        """Return the value of the question whether the fact has one of the values."""
        ...

    def conjunction(self, parts: Iterable[T]) -> T:
        """Return the conjunction; of nothing, truth."""
        ...

    def disjunction(self, parts: Iterable[T]) -> T:
        """Return the disjunction; of nothing, falsehood."""
        ...

    def negation(self, of: T) -> T:
        """Return the negation."""
        ...


def meaning(condition: Condition, logic: Logic[T]) -> T:
    """Return what a condition comes to in a logic."""
    match condition:
        case FactIs(fact, values):
            return logic.fact_is(fact, values)
        case Defined(_, inner):
            return meaning(inner, logic)
        case Negation(inner):
            return logic.negation(meaning(inner, logic))
        case AllOf(parts):
            return logic.conjunction(meaning(part, logic) for part in parts)
        case AnyOf(parts):
            return logic.disjunction(meaning(part, logic) for part in parts)
        case _:
            assert_never(condition)


class Finding(StrEnum):
    """What one layer comes to."""

    PERMITTED = "permitted"
    PROHIBITED = "prohibited"
    UNAUTHORISED = "unauthorised"
    DEFERRED = "deferred"
    SILENT = "silent"
    UNDETERMINED = "undetermined"


BLOCKING = frozenset((Finding.PROHIBITED, Finding.UNAUTHORISED))
"""The findings that make an operation unlawful."""


def finding_of(closure: Closure, survives: bool, prohibits: bool, reserves: bool) -> Finding:
    """Return what a layer comes to: the one table.

    Args:
        closure: what the silence of the layer means.
        survives: some permission holds and no counting prohibition reaches it.
        prohibits: some prohibition counts (in an open layer: and no permission overcomes it).
        reserves: some reservation speaks.
    """
    match (closure, survives, prohibits, reserves):
        case (Closure.OPEN, _, True, _):
            return Finding.PROHIBITED
        case (Closure.OPEN, _, False, _):
            return Finding.PERMITTED
        case (_, True, _, _):  # something permits the act and nothing reaches it
            return Finding.PERMITTED
        case (_, False, True, _):
            return Finding.PROHIBITED
        case (Closure.CLOSED, False, False, _):  # nobody forbids it, nobody authorises it
            return Finding.UNAUTHORISED
        case (Closure.FRAMEWORK, False, False, True):
            return Finding.DEFERRED
        case _:
            return Finding.SILENT


@cache
def cells(closure: Closure) -> tuple[tuple[Finding, tuple[tuple[int, bool], ...]], ...]:
    """Return the rows of the table for a layer, each as a finding and the columns that make it up.

    A column is named by its place (0 survives, 1 prohibits, 2 reserves) and the sign it has; those that make no
    difference for such a layer are left out.
    """
    signs = list(product((False, True), repeat=3))

    def flipped(row: tuple[bool, ...], column: int) -> Finding:
        return finding_of(closure, *(sign is not (place == column) for place, sign in enumerate(row)))

    telling = [
        column for column in range(3) if any(finding_of(closure, *row) is not flipped(row, column) for row in signs)
    ]
    rows = {tuple((column, row[column]) for column in telling): finding_of(closure, *row) for row in signs}
    return tuple((finding, row) for row, finding in rows.items())


_CERTAIN = {TRUE: (True,), FALSE: (False,), UNKNOWN: (False, True)}


def possible_findings(closure: Closure, survives: Truth, prohibits: Truth, reserves: Truth) -> frozenset[Finding]:
    """Return the findings that the table gives for some way of learning what is unknown."""
    columns = product(_CERTAIN[survives], _CERTAIN[prohibits], _CERTAIN[reserves])
    return frozenset(finding_of(closure, *row) for row in columns)


def blocks_of(possible: frozenset[Finding]) -> Truth:
    """Return whether a layer blocks, given the findings it may still come to."""
    if possible <= BLOCKING:
        return TRUE
    return UNKNOWN if possible & BLOCKING else FALSE


@dataclass(frozen=True, slots=True)
class Applicable:
    """A rule in force that covers the action asked about, as it stands on the day."""

    rule: Rule
    version: Version


def applicable(book: Book, layer: str, chosen: str | None, action: str, day: date) -> tuple[Applicable, ...]:
    """Return the rules of a layer that cover an action on a day, in declared order.

    Args:
        book: the rulebook.
        layer: the name of the layer.
        chosen: the source chosen for it, for a layer whose source is chosen; None there leaves the layer without rules.
        action: the action asked about.
        day: the day asked about.
    """
    by_choice = book.layers[layer].chosen_by is not None
    found = []
    for rule in book.rules.values():
        if rule.layer != layer or (by_choice and rule.source != chosen):
            continue
        version = rule.version_on(day)
        if version is not None and action in version.actions:
            found.append(Applicable(rule, version))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class RuleWeight(Generic[T]):
    """What one rule comes to.

    Attributes:
        of: the rule.
        speaks: the action falls under it, every `when` holds and no `unless` does.
        effective: a permission survives; a prohibition counts (in an open layer: and is not overcome); a reservation
            speaks.
        holds: it speaks and every condition precedent holds.
    """

    of: Applicable
    speaks: T
    holds: T
    effective: T


@dataclass(frozen=True, slots=True)
class LayerWeight(Generic[T]):
    """What the rules of a layer come to together, and each of them."""

    survives: T
    prohibits: T
    reserves: T
    rules: tuple[RuleWeight[T], ...]


def weigh(closure: Closure, rules: Sequence[Applicable], logic: Logic[T]) -> LayerWeight[T]:
    """Return what the rules of one layer come to."""
    speaks = {rule.rule.name: _speaks(rule.version, logic) for rule in rules}
    holds = {rule.rule.name: _holds(rule.version, speaks[rule.rule.name], logic) for rule in rules}
    permit, prohibit, reserve = Effect.PERMIT, Effect.PROHIBIT, Effect.RESERVE
    permissions = [rule for rule in rules if rule.rule.effect is permit]
    prohibitions = [rule for rule in rules if rule.rule.effect is prohibit]
    effective: dict[str, T] = dict(speaks)
    if closure is Closure.OPEN:
        for prohibition in prohibitions:
            name = prohibition.rule.name
            overcoming = [holds[each.rule.name] for each in permissions if name in each.version.notwithstanding]
            effective[name] = _but_not(speaks[name], overcoming, logic)
        effective.update((each.rule.name, holds[each.rule.name]) for each in permissions)
    else:
        for prohibition in prohibitions:
            if not prohibition.version.general:
                name, source = prohibition.rule.name, prohibition.rule.source
                limited = logic.disjunction(speaks[p.rule.name] for p in permissions if p.rule.source == source)
                effective[name] = logic.conjunction((speaks[name], limited))
        for permission in permissions:
            reaching = [effective[each.rule.name] for each in prohibitions if reaches(each, permission)]
            effective[permission.rule.name] = _but_not(holds[permission.rule.name], reaching, logic)
    weights = tuple(
        RuleWeight(rule, speaks[rule.rule.name], holds[rule.rule.name], effective[rule.rule.name]) for rule in rules
    )

    def together(effect: Effect) -> T:
        return logic.disjunction(weight.effective for weight in weights if weight.of.rule.effect is effect)

    return LayerWeight(together(permit), together(prohibit), together(reserve), weights)


def findings(closure: Closure, weight: LayerWeight[T], logic: Logic[T]) -> dict[Finding, T]:
    """Return, for each finding that a layer may come to, the condition under which it does."""
    columns = (weight.survives, weight.prohibits, weight.reserves)
    rows: dict[Finding, list[T]] = {}
    for finding, row in cells(closure):
        cell = logic.conjunction(columns[place] if sign else logic.negation(columns[place]) for place, sign in row)
        rows.setdefault(finding, []).append(cell)
    return {finding: logic.disjunction(held) for finding, held in rows.items()}


def reaches(prohibition: Applicable, permission: Applicable) -> bool:
    """Return whether a prohibition, if it counts, defeats a permission of the same layer."""
    same = prohibition.version.general or prohibition.rule.source == permission.rule.source
    return same and prohibition.rule.name not in permission.version.notwithstanding


def _speaks(version: Version, logic: Logic[T]) -> T:
    conditions = [meaning(clause.condition, logic) for clause in version.when]
    conditions += [logic.negation(meaning(clause.condition, logic)) for clause in version.unless]
    return logic.conjunction(conditions)


def _holds(version: Version, speaks: T, logic: Logic[T]) -> T:
    if not version.provided:
        return speaks
    return logic.conjunction((speaks, *(meaning(clause.condition, logic) for clause in version.provided)))


def _but_not(holds: T, defeating: Sequence[T], logic: Logic[T]) -> T:
    if not defeating:
        return holds
    return logic.conjunction((holds, logic.negation(logic.disjunction(defeating))))


class Kleene:
    """Strong Kleene logic over what is known of the facts that concern an action."""

    __slots__ = ("concerned", "known")

    def __init__(self, known: dict[str, FactValue], concerned: frozenset[str]) -> None:
        """Take the known facts, and the names of those that have a meaning for the action."""
        self.known = known
        self.concerned = concerned

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> Truth:
        """Return FALSE for a fact without meaning here, UNKNOWN for one not known."""
        if fact not in self.concerned:
            return FALSE
        value = self.known.get(fact)
        return UNKNOWN if value is None else TRUE if value in values else FALSE

    def conjunction(self, parts: Iterable[Truth]) -> Truth:
        """Return the strong conjunction."""
        return conjunction(parts)

    def disjunction(self, parts: Iterable[Truth]) -> Truth:
        """Return the strong disjunction."""
        return disjunction(parts)

    def negation(self, of: Truth) -> Truth:
        """Return the strong negation."""
        return negation(of)

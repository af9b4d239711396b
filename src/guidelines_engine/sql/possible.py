"""Whether what is known in a row leaves a completion, as formulas: exact, or not said where that would grow too long.

Facts that the constraints read more than once are tried value by value. What is left of the constraints then reads each
fact once, so that Kleene's logic sees of each whether it can be kept, and all of them can be kept together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import assert_never

from ..compiled.formulas import TRUE, Formulas
from ..model import AllOf, AnyOf, Book, Condition, Constraint, Defined, FactIs, FactValue, Negation, facts_read
from ..weighing import meaning
from .law import ACTION, Law

MOST_WAYS = 256
"""How many ways of giving values to facts are tried at most for constraints that hang together."""

Given = dict[str, FactValue]


@dataclass(frozen=True, slots=True)
class Way:
    """Values for the facts that several constraints read, and the formula that the constraints are broken then."""

    given: tuple[tuple[str, tuple[FactValue, ...]], ...]
    broken: int


@dataclass(frozen=True, slots=True)
class Knot:
    """Constraints that hang together: they leave a completion where some way is open and then breaks none of them.

    `ways` is None where there would be too many to try.
    """

    broken: int
    ways: tuple[Way, ...] | None


def knots(law: Law) -> tuple[Knot, ...]:
    """Return the constraints of a rulebook, those together that read a fact in common."""
    book = law.book
    read = Counter(question.fact for each in book.constraints for question in _questions(each.never))
    again = frozenset(fact for fact, times in read.items() if times > 1) | _plain(book)
    return tuple(_knot(law, together, again) for together in _hanging_together(book, again))


def _knot(law: Law, constraints: list[Constraint], again: frozenset[str]) -> Knot:
    facts = law.book.facts
    tried = sorted(again & frozenset().union(*(facts_read(each.never) for each in constraints)), key=list(facts).index)
    broken = _broken(law, constraints, {})
    if prod(len(facts[name].values) for name in tried) > MOST_WAYS:
        return Knot(broken, None)
    ways: dict[tuple[int, tuple[FactValue, ...]], list[FactValue]] = {}
    for values in product(*(facts[name].values for name in tried)):
        left = _broken(law, constraints, dict(zip(tried, values, strict=True)))
        ways.setdefault((left, values[1:]), []).extend(values[:1])  # ways that differ in the first fact are one
    return Knot(
        broken,
        tuple(
            Way(tuple(zip(tried, (tuple(firsts), *((value,) for value in rest)), strict=True)) if tried else (), left)
            for (left, rest), firsts in ways.items()
            if left != TRUE
        ),
    )


def _broken(law: Law, constraints: Iterable[Constraint], given: Given) -> int:
    """Return the formula that some constraint that binds the action is broken."""
    logic = _Given(law.formulas, given)
    return law.formulas.disjunction(
        law.formulas.conjunction((_binds(law, each), meaning(each.never, logic))) for each in constraints
    )


def _binds(law: Law, constraint: Constraint) -> int:
    """Return the formula that all facts of a constraint have a meaning for the action."""
    concerned = [law.book.facts[fact].concerns for fact in facts_read(constraint.never)]
    bound = frozenset(law.actions).intersection(*concerned)
    if len(bound) == len(law.actions):
        return law.formulas.conjunction(())
    return law.formulas.fact_is(ACTION, frozenset(bound)) if bound else law.formulas.disjunction(())


class _Given:
    """The logic of numbered formulas in which some facts have values."""

    def __init__(self, formulas: Formulas, given: Mapping[str, FactValue]) -> None:
        self._formulas = formulas
        self._given = given
        self.conjunction = formulas.conjunction
        self.disjunction = formulas.disjunction
        self.negation = formulas.negation

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> int:
        if fact in self._given:
            return int(self._given[fact] in values)
        return self._formulas.fact_is(fact, values)


def _hanging_together(book: Book, again: frozenset[str]) -> list[list[Constraint]]:
    groups: list[tuple[frozenset[str], list[Constraint]]] = []
    for constraint in book.constraints:
        facts = facts_read(constraint.never) & again
        touching = [group for group in groups if group[0] & facts]
        groups = [group for group in groups if not group[0] & facts]
        members = [each for _, together in touching for each in together]
        groups.append((facts.union(*(read for read, _ in touching)), [*members, constraint]))
    return [together for _, together in groups]


def _plain(book: Book) -> frozenset[str]:
    """Return the facts of which a constraint asks what is so, or not so, whatever their value."""
    return frozenset(
        question.fact
        for constraint in book.constraints
        for question in _questions(constraint.never)
        if len(question.values.intersection(book.facts[question.fact].values))
        in (0, len(book.facts[question.fact].values))
    )


def _questions(condition: Condition) -> Iterator[FactIs]:
    match condition:
        case FactIs():
            yield condition
        case Defined(_, inner) | Negation(inner):
            yield from _questions(inner)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _questions(part)
        case _:
            assert_never(condition)

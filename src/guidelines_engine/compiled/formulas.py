"""Formulas over facts as numbered nodes: equal ones have one number, and the parts of one have lower numbers.

What is made of them, code or columns or SQL, is not known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from ..model import FactValue


@dataclass(frozen=True, slots=True)
class Question:
    """The fact with this number has one of the values."""

    fact: int
    values: frozenset[FactValue]


@dataclass(frozen=True, slots=True)
class Not:
    """The formula with this number fails."""

    of: int


@dataclass(frozen=True, slots=True)
class Joint:
    """The formulas with these numbers hold, all of them (`and`) or some of them (`or`); there are two at least."""

    word: str
    parts: tuple[int, ...]


Node = Question | Not | Joint | bool

FALSE, TRUE = 0, 1
"""The numbers of the formulas that never hold and that always do."""


class Formulas:
    """A logic, in the sense of `weighing`, of numbered formulas."""

    def __init__(self, facts: Sequence[str]) -> None:
        """Take the facts that have a meaning, by whose place they are numbered; a question on another is FALSE."""
        self._facts = {name: index for index, name in enumerate(facts)}
        self._numbers: dict[Node, int] = {}
        self.nodes: list[Node] = [False, True]

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> int:
        """Return the number of the question whether a fact has one of the values."""
        index = self._facts.get(fact)
        return FALSE if index is None else self._number(Question(index, values))

    def conjunction(self, parts: Iterable[int]) -> int:
        """Return the number of the conjunction, folded where parts are settled or said twice."""
        return self._joined("and", list(parts), TRUE, FALSE)

    def disjunction(self, parts: Iterable[int]) -> int:
        """Return the number of the disjunction, folded where parts are settled or said twice."""
        return self._joined("or", list(parts), FALSE, TRUE)

    def negation(self, of: int) -> int:
        """Return the number of the negation; of a negation, that of what it negates."""
        if of in (FALSE, TRUE):
            return 1 - of
        node = self.nodes[of]
        return node.of if isinstance(node, Not) else self._number(Not(of))

    def _joined(self, word: str, parts: Sequence[int], neutral: int, settling: int) -> int:
        kept = dict.fromkeys(part for part in parts if part != neutral)
        if settling in kept:
            return settling
        if len(kept) < 2:
            return next(iter(kept), neutral)
        return self._number(Joint(word, tuple(kept)))

    def _number(self, node: Node) -> int:
        if node not in self._numbers:
            self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
        return self._numbers[node]


def parts_of(node: Node) -> tuple[int, ...]:
    """Return the numbers of the formulas that a formula is made of."""
    match node:
        case bool() | Question():
            return ()
        case Not(of):
            return (of,)
        case Joint(_, parts):
            return parts
        case _:
            assert_never(node)


def reached(nodes: Sequence[Node], roots: Iterable[int]) -> list[int]:
    """Return the numbers of some formulas and of all that they are made of, parts first."""
    found: set[int] = set()
    waiting = list(roots)
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting += parts_of(nodes[number])
    return sorted(found)

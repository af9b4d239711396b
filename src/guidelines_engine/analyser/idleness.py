"""The parts of conditions without which a rule or definition would say the same.

A part is dead if it can never hold where the rest does, and else merely implied by the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from ..diagnostics import Span
from ..digest import Digest, Part, open_case
from ..model import AllOf, AnyOf, Clause, Condition, Definition, FactIs, Negation, Rule, Version
from ..solver import Completions, Formula
from ..weighing import meaning
from .common import as_written, by_version


@dataclass(frozen=True, slots=True)
class Unit:
    """One of the conditions that must hold together, and where its clause is written."""

    condition: Condition
    span: Span | None


@dataclass(frozen=True, slots=True)
class Idle:
    """A part without which the whole would say the same, in words, and where its clause is written.

    `dead` is whether it could never hold there; `alternative` whether it is one of several that a condition allows.
    """

    words: str
    span: Span | None
    dead: bool
    alternative: bool


def idle_in_rules(digest: Digest) -> Iterator[tuple[Rule, Idle, Part]]:
    """Yield the parts that are idle in every version of a rule in which they stand, with a scene of the rule."""
    for rule in digest.book.rules.values():
        found: dict[Idle, list[Part]] = {}
        standing: dict[Span | None, int] = {}
        for version, parts in by_version(digest, rule):
            live = [part for part in parts if digest.possible(part.scene, part.weight.speaks)]
            if not live:
                continue
            for span in {clause.span for clause in (*version.when, *version.unless, *version.provided)}:
                standing[span] = standing.get(span, 0) + 1
            logics = [digest.logic(part.scene.action) for part in live]
            for idle in dict.fromkeys(_idle_in_version(version, logics)):
                found.setdefault(idle, []).append(live[0])
        for idle, where in found.items():
            if len(where) == standing[idle.span]:
                yield rule, idle, where[0]


def idle_in_definitions(digest: Digest) -> Iterator[tuple[Definition, Idle]]:
    """Yield the parts that are idle in definitions that can hold at all."""
    logic = whole_logic(digest)
    for definition in digest.book.definitions.values():
        if logic.possible(meaning(definition.condition, logic)):
            units = _units(definition.condition, None)
            for idle in dict.fromkeys(_idle(units, [], [logic])):
                yield definition, idle


def whole_logic(digest: Digest) -> Completions:
    """Return a logic in which every fact has a meaning and every constraint binds."""
    everything = frozenset(digest.actions)
    facts = {name: replace(fact, concerns=everything) for name, fact in digest.book.facts.items()}
    book = replace(digest.book, facts=facts)
    return Completions(book, open_case(book, digest.actions[0]))


def _idle_in_version(version: Version, logics: Sequence[Completions]) -> Iterator[Idle]:
    speaking = [unit for clause in version.when for unit in _units_of(clause)]
    speaking += [unit for clause in version.unless for unit in _units(Negation(clause.condition), clause.span)]
    yield from _idle(speaking, [], logics)
    precedent = [unit for clause in version.provided for unit in _units_of(clause)]
    yield from _idle(precedent, speaking, logics)


def _idle(units: Sequence[Unit], given: Sequence[Unit], logics: Sequence[Completions]) -> Iterator[Idle]:
    """Yield what is idle among conditions that must hold together beside those given; of two alike, the later."""
    conditions = [unit.condition for unit in (*given, *units)]
    kept: list[int] = []
    rests = [_Rest(logic, logic.conjunction, conditions, kept) for logic in logics]
    for number in reversed(range(len(given), len(conditions))):
        unit = units[number - len(given)]
        if not any(rest.possible_beside(number, Negation(unit.condition)) for rest in rests):
            yield Idle(as_written(unit.condition), unit.span, dead=False, alternative=False)
            continue
        yield from _idle_alternatives(unit, number, rests)
        kept.append(number)


def _idle_alternatives(unit: Unit, number: int, rests: Sequence[_Rest]) -> Iterator[Idle]:
    """Yield the alternatives of a condition that are idle beside the rest; of two alike, the later."""
    alternatives = _alternatives(unit.condition)
    kept: list[int] = []
    others = [_Rest(rest.logic, rest.logic.disjunction, alternatives, kept) for rest in rests]
    for place in reversed(range(len(alternatives))):
        alternative = alternatives[place]
        pairs = zip(rests, others, strict=True)
        if any(rest.possible_beside(number, alternative, unless=other.without(place)) for rest, other in pairs):
            kept.append(place)
            continue
        dead = not any(rest.possible_beside(number, alternative) for rest in rests)
        yield Idle(as_written(alternative), unit.span, dead, alternative=True)


class _Rest:
    """What conditions come to in one logic without one of them and those that were dropped.

    They are looked at from the last to the first; `kept` holds the numbers of those looked at that were not dropped.
    Each is joined to the others once and not anew for each of them, so that the work does not grow with their square.
    """

    def __init__(
        self,
        logic: Completions,
        join: Callable[[Iterable[Formula]], Formula],
        conditions: Sequence[Condition],
        kept: Sequence[int],
    ) -> None:
        self.logic = logic
        self._join = join
        self._conditions = conditions
        self._kept = kept
        self._after, self._joined = join(()), 0

    @cached_property
    def _formulas(self) -> list[Formula]:
        return [meaning(condition, self.logic) for condition in self._conditions]

    @cached_property
    def _before(self) -> list[Formula]:
        return list(accumulate(self._formulas, lambda one, other: self._join((one, other)), initial=self._join(())))

    def without(self, number: int) -> Formula:
        """Return the formula of the conditions before this one, and of those kept after it."""
        for each in self._kept[self._joined :]:
            self._after = self._join((self._formulas[each], self._after))
        self._joined = len(self._kept)
        return self._join((self._before[number], self._after))

    def possible_beside(self, number: int, condition: Condition, unless: Formula = False) -> bool:
        """Return whether a condition can hold beside the rest, the other formula failing."""
        logic = self.logic
        parts = (self.without(number), meaning(condition, logic), logic.negation(unless))
        return logic.possible(logic.conjunction(parts))


def _units_of(clause: Clause) -> list[Unit]:
    return _units(clause.condition, clause.span)


def _units(condition: Condition, span: Span | None) -> list[Unit]:
    """Return the conditions that one condition joins with `and`, written so or as the negation of alternatives."""
    match condition:
        case AllOf(parts):
            return [unit for part in parts for unit in _units(part, span)]
        case Negation(AnyOf(parts)):
            return [unit for part in parts for unit in _units(Negation(part), span)]
        case Negation(FactIs(fact, values)) if len(values) > 1:
            return [Unit(Negation(FactIs(fact, frozenset((value,)))), span) for value in sorted(values, key=str)]
        case _:
            return [Unit(condition, span)]


def _alternatives(condition: Condition) -> list[Condition]:
    """Return the conditions that one condition joins with `or`, written so or as a list of values."""
    match condition:
        case AnyOf(parts):
            return list(parts)
        case Negation(AllOf(parts)):
            return [Negation(part) for part in parts]
        case FactIs(fact, values) if len(values) > 1:
            return [FactIs(fact, frozenset((value,))) for value in sorted(values, key=str)]
        case _:
            return []

"""Two rulebooks, or one under two settings, read in one logic: what each finds of the same operation.

The logic ranges over the operations that can be put to both: the words that both know, under the constraints of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from ..compiled import ActionLaw, Index, Setting
from ..digest import open_case
from ..evaluator import assess
from ..model import Book, Choice, Closure, Condition, Constraint, Effect, Fact, FactValue, facts_read
from ..operation import Operation, bind, binding_constraints
from ..opinion import Ground, Opinion
from ..solver import Completion, Completions, Formula
from ..truth import Truth
from ..weighing import (
    BLOCKING,
    Applicable,
    Finding,
    Kleene,
    LayerWeight,
    RuleWeight,
    applicable,
    findings,
    meaning,
    weigh,
)


@dataclass(frozen=True)
class Side:
    """A rulebook and the setting under which it is asked: a day, and the sources chosen."""

    book: Book
    day: date
    regime: str | None
    interpretation: str | None
    layers: tuple[str, ...]

    @cached_property
    def index(self) -> Index:
        """The index of the rulebook, with which answers come sooner."""
        return Index(self.book)

    def rules(self, layer: str, action: str) -> tuple[Applicable, ...]:
        """Return the rules of a layer that stand and cover an action; none where the layer is silent on it."""
        if layer not in self.book.layers or layer in self.book.actions[action].outside:
            return ()
        choice = self.book.layers[layer].chosen_by
        chosen = {Choice.REGIME: self.regime, Choice.INTERPRETATION: self.interpretation}
        return applicable(self.book, layer, None if choice is None else chosen[choice], action, self.day)

    def operation(self, action: str, facts: Completion) -> Operation:
        """Return an operation that is put in this setting."""
        return Operation(action, self.day, facts, self.regime, self.interpretation)


@dataclass(frozen=True, slots=True)
class Found:
    """What a layer finds, and on which ground if it blocks."""

    finding: Finding
    ground: Ground | None = None

    @property
    def blocks(self) -> bool:
        """Whether it makes an operation unlawful."""
        return self.finding in BLOCKING


def shared_logic(one: Book, other: Book, action: str) -> Completions:
    """Return the completions of an action, nothing being known, that can be put to both rulebooks."""
    facts = {name: _shared_fact(one.facts.get(name), other.facts.get(name)) for name in {**one.facts, **other.facts}}
    known = {name: fact for name, fact in facts.items() if fact is not None}
    rules = dict.fromkeys((*binding_constraints(one, action), *binding_constraints(other, action)))
    book = replace(one, facts=known, constraints=tuple(rule for rule in rules if _is_readable(rule, known)))
    return Completions(book, open_case(book, action))


def _shared_fact(one: Fact | None, other: Fact | None) -> Fact | None:
    """Return a fact with the values that both know, for the actions that it concerns on either side."""
    if one is None or other is None:
        return one or other
    values = tuple(value for value in one.values if value in other.values)
    return replace(one, values=values, concerns=one.concerns | other.concerns) if values else None


def _is_readable(constraint: Constraint, facts: Iterable[str]) -> bool:
    return facts_read(constraint.never) <= frozenset(facts)


class Reading:
    """One side's rules on one action, read in the shared logic."""

    def __init__(self, side: Side, action: str, logic: Completions) -> None:
        """Take the side, the action, and the logic that both sides share."""
        self.side = side
        self.action = action
        self.logic = logic
        self._facts = frozenset(name for name, fact in side.book.facts.items() if action in fact.concerns)
        self._rules = {layer: side.rules(layer, action) for layer in side.layers}

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> Formula:
        """Return the formula that the fact has one of the values; false where it has no meaning on this side."""
        return self.logic.fact_is(fact, values) if fact in self._facts else False

    def conjunction(self, parts: Iterable[Formula]) -> Formula:
        """Return the conjunction."""
        return self.logic.conjunction(parts)

    def disjunction(self, parts: Iterable[Formula]) -> Formula:
        """Return the disjunction."""
        return self.logic.disjunction(parts)

    def negation(self, of: Formula) -> Formula:
        """Return the negation."""
        return self.logic.negation(of)

    def is_silent(self, layer: str) -> bool:
        """Return whether the layer says nothing of the action, whatever its rules."""
        return layer not in self.side.book.layers or layer in self.side.book.actions[self.action].outside

    def reads(self, layers: Iterable[str]) -> frozenset[str]:
        """Return the facts that the rules of some layers read."""
        clauses = [
            clause
            for layer in layers
            for each in self._rules[layer]
            for clause in (*each.version.when, *each.version.unless, *each.version.provided)
        ]
        return frozenset[str]().union(*(facts_read(clause.condition) for clause in clauses))

    @cached_property
    def weights(self) -> dict[str, LayerWeight[Formula]]:
        """What the rules of each layer come to."""
        return {layer: weigh(self._closure(layer), rules, self) for layer, rules in self._rules.items()}

    @cached_property
    def found(self) -> dict[str, dict[Found, Formula]]:
        """The formula under which each layer comes to each finding and ground."""
        return {layer: self._found(layer) for layer in self._rules}

    @cached_property
    def blocks(self) -> dict[str, Formula]:
        """The formula under which each layer makes the operation unlawful."""
        return {
            layer: self.disjunction(formula for each, formula in found.items() if each.blocks)
            for layer, found in self.found.items()
        }

    @cached_property
    def unlawful(self) -> Formula:
        """The formula under which the operation is unlawful."""
        return self.disjunction(self.blocks.values())

    def on(self, facts: Completion) -> dict[str, tuple[Truth, frozenset[Finding]]]:
        """Return, for each layer, whether it blocks on the facts given, and the findings they leave open."""
        return {layer: self._on(layer, facts) for layer in self._rules}

    def found_on(self, layer: str, facts: Completion) -> Found | None:
        """Return what a layer finds on the facts given, and on which ground; None where they leave it open."""
        left = self._on(layer, facts)[1]
        if len(left) > 1:
            return None
        (finding,) = left
        if finding is not Finding.UNAUTHORISED:
            return Found(finding, Ground.EXCLUDED if finding is Finding.PROHIBITED else None)
        opinion = self.opinion(facts, (layer,))
        return None if opinion is None else Found(finding, opinion.findings[layer].ground)

    def opinion(self, facts: Completion, layers: Sequence[str]) -> Opinion | None:
        """Return the opinion of this side on the facts given, None where the question is refused."""
        book = self.side.book
        known = {name: value for name, value in facts.items() if name in book.facts}
        case = bind(book, self.side.operation(self.action, known), layers)
        opinion = case if isinstance(case, tuple) else assess(book, case, self.side.index)
        return None if isinstance(opinion, tuple) else opinion

    def _known(self, facts: Completion) -> Kleene:
        return Kleene({name: value for name, value in facts.items() if name in self._facts}, self._facts)

    def comes_to(self, condition: Condition, facts: Completion) -> Truth:
        """Return what a condition comes to on the facts given."""
        return meaning(condition, self._known(facts))

    def weighed(self, layer: str, facts: Completion) -> tuple[RuleWeight[Truth], ...]:
        """Return what each rule of a layer comes to on the facts given."""
        return weigh(self._closure(layer), self._rules[layer], self._known(facts)).rules

    @cached_property
    def _law(self) -> ActionLaw:
        return self.side.index.law(self.action)

    @cached_property
    def _setting(self) -> Setting:
        return self._law.setting(self.side.day, self.side.regime, self.side.interpretation)

    def _on(self, layer: str, facts: Completion) -> tuple[Truth, frozenset[Finding]]:
        if layer not in self._setting:
            return Truth.FALSE, frozenset((Finding.SILENT,))
        outlook = self._setting[layer].outlook(self._law.known(facts))
        return outlook.blocks, outlook.possible

    def _closure(self, layer: str) -> Closure:
        return self.side.book.layers[layer].closure if layer in self.side.book.layers else Closure.OPEN

    def _found(self, layer: str) -> dict[Found, Formula]:
        if self.is_silent(layer):
            return {Found(Finding.SILENT): True}
        table: dict[Found, Formula] = {}
        for finding, formula in findings(self._closure(layer), self.weights[layer], self).items():
            match finding:
                case Finding.PROHIBITED:
                    table[Found(finding, Ground.EXCLUDED)] = formula
                case Finding.UNAUTHORISED:
                    table.update(self._unauthorised(layer, formula))
                case _:
                    table[Found(finding)] = formula
        return table

    def _unauthorised(self, layer: str, formula: Formula) -> dict[Found, Formula]:
        """Return the formulas under which an act is unauthorised on each ground."""
        heads = [each for each in self.weights[layer].rules if each.of.rule.effect is Effect.PERMIT]
        speaks = self.disjunction(each.speaks for each in heads)
        lacks_procedure = self.disjunction(self.conjunction((each.speaks, self._mendable(each.of))) for each in heads)
        grounds = {
            Ground.NO_HEAD: self.negation(speaks),
            Ground.PROCEDURE_OUTSTANDING: lacks_procedure,
            Ground.CONDITIONS_UNMET: self.conjunction((speaks, self.negation(lacks_procedure))),
        }
        return {
            Found(Finding.UNAUTHORISED, ground): self.conjunction((formula, own)) for ground, own in grounds.items()
        }

    def _mendable(self, permission: Applicable) -> Formula:
        """Return the formula under which acts of procedure alone could meet the conditions precedent."""
        logic = _Mendable(self)
        return self.conjunction(meaning(clause.condition, logic)[0] for clause in permission.version.provided)


class _Mendable:
    """A logic in which what procedure can still change is open: pairs of what may hold and what may fail."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> tuple[Formula, Formula]:
        """Return whether the fact may have one of the values, and whether it may have none of them."""
        reading = self._reading
        declared = reading.side.book.facts[fact]
        every = frozenset(declared.values)
        open_values = every - declared.beyond_procedure if declared.procedure else frozenset()
        if reading.fact_is(fact, every) is False:
            return False, True
        return reading.fact_is(fact, values | open_values), reading.fact_is(fact, (every - values) | open_values)

    def conjunction(self, parts: Iterable[tuple[Formula, Formula]]) -> tuple[Formula, Formula]:
        """Return the conjunction."""
        pairs = list(parts)
        return self._reading.conjunction(may for may, _ in pairs), self._reading.disjunction(may for _, may in pairs)

    def disjunction(self, parts: Iterable[tuple[Formula, Formula]]) -> tuple[Formula, Formula]:
        """Return the disjunction."""
        pairs = list(parts)
        return self._reading.disjunction(may for may, _ in pairs), self._reading.conjunction(may for _, may in pairs)

    def negation(self, of: tuple[Formula, Formula]) -> tuple[Formula, Formula]:
        """Return the negation."""
        holds, fails = of
        return fails, holds

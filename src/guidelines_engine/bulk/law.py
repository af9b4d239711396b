"""The law on an action in one setting as formulas: what each layer comes to, which rules decide, on what ground."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from ..compiled import LayerLaw
from ..compiled.formulas import FALSE, TRUE, Formulas, Node, Question, reached
from ..model import AllOf, Book, Closure, Condition, Effect, FactValue, facts_read
from ..operation import binding_constraints
from ..weighing import BLOCKING, Finding, RuleWeight, findings, meaning, weigh

Claim: TypeAlias = tuple[str, Finding | None]
"""Something that some completion may give: a finding of a layer, or one of the two that follow."""

LAWFUL: Claim = ("lawful", None)
"""That no layer blocks."""

COMPLETABLE: Claim = ("completable", None)
"""That there is a completion at all."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way of doing what procedure leaves to be done, with which conditions precedent may be met.

    Attributes:
        given: for each fact of procedure read whose value may stand in the way, the number of the question whether it
            has such a value, and that of the question whether it has the value this way gives it.
        met: the number of the formula that the conditions precedent hold, the acts of procedure being done so.
    """

    given: tuple[tuple[int, int], ...]
    met: int


@dataclass(frozen=True, slots=True)
class RuleFormulas:
    """A rule as numbered formulas.

    Attributes:
        name: its id.
        effect: what it states.
        speaks, effective: as in `weighing.RuleWeight`.
        provided: its conditions precedent, one by one.
        ways: the ways in which its conditions precedent may be met by acts of procedure alone.
        overcomes: that a prohibition which it names would otherwise count.
    """

    name: str
    effect: Effect
    speaks: int
    effective: int
    provided: tuple[int, ...]
    ways: tuple[Way, ...]
    overcomes: int


@dataclass(frozen=True, slots=True)
class LayerFormulas:
    """A layer as numbered formulas: the three columns of the table of findings, what it may find, and its rules."""

    name: str
    closure: Closure
    silent: bool
    survives: int
    prohibits: int
    reserves: int
    finds: tuple[tuple[Finding, int], ...]
    rules: tuple[RuleFormulas, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of its rules."""
        return tuple(rule.name for rule in self.rules)


class Subject:
    """What all settings share in which one action may be asked about; `facts` are those that concern it."""

    def __init__(self, book: Book, action: str, facts: tuple[str, ...]) -> None:
        """Take the rulebook, the action, and the facts that concern it."""
        self.book = book
        self.action = action
        self.facts = facts
        self._formulas = Formulas(facts)
        never = [constraint.never for constraint in binding_constraints(book, action)]
        self.broken = self._any(never)
        read = frozenset().union(*map(facts_read, never))
        self.constrained = tuple(number for number, fact in enumerate(facts) if fact in read)
        self._layers: dict[int, LayerFormulas] = {}

    @property
    def nodes(self) -> Sequence[Node]:
        """All formulas by number, those of every setting asked about so far."""
        return self._formulas.nodes

    def law(self, layers: Mapping[str, LayerLaw]) -> Law:
        """Return the law in the setting in which these laws of the layers asked stand."""
        found = tuple(self._known_layer(name, law) for name, law in layers.items())
        blocked = (formula for layer in found for finding, formula in layer.finds if finding in BLOCKING)
        return Law(self, found, self._formulas.negation(self._formulas.disjunction(blocked)))

    def _known_layer(self, name: str, law: LayerLaw) -> LayerFormulas:
        key = id(law)  # the index outlives this, and keeps the law of each layer
        if key not in self._layers:
            self._layers[key] = self._layer(name, law)
        return self._layers[key]

    def _layer(self, name: str, law: LayerLaw) -> LayerFormulas:
        closure = self.book.layers[name].closure
        weight = weigh(closure, law.rules, self._formulas)
        speaks = {each.of.rule.name: each.speaks for each in weight.rules}
        silent = name in self.book.actions[self.action].outside
        return LayerFormulas(
            name,
            closure,
            silent,
            weight.survives,
            weight.prohibits,
            weight.reserves,
            () if silent else tuple(findings(closure, weight, self._formulas).items()),
            tuple(self._rule(each, speaks) for each in weight.rules),
        )

    def _rule(self, weight: RuleWeight[int], speaks: Mapping[str, int]) -> RuleFormulas:
        version = weight.of.version
        provided = tuple(clause.condition for clause in version.provided)
        permits = weight.of.rule.effect is Effect.PERMIT
        named = [formula for name, formula in speaks.items() if name in version.notwithstanding]
        return RuleFormulas(
            weight.of.rule.name,
            weight.of.rule.effect,
            weight.speaks,
            weight.effective,
            tuple(meaning(condition, self._formulas) for condition in provided),
            tuple(self._ways(provided)) if permits else (),
            self._formulas.disjunction(named),
        )

    def _ways(self, provided: tuple[Condition, ...]) -> Iterable[Way]:
        """Yield the ways in which procedure alone may meet conditions; those that cannot are left out."""
        facts = self.book.facts
        read = sorted(facts_read(AllOf(provided)) & frozenset(self.facts))
        procedure = [name for name in read if facts[name].procedure]
        found: dict[Way, None] = {}
        for values in product(*(facts[name].values for name in procedure)):
            done = dict(zip(procedure, values, strict=True))
            logic = _Done(self._formulas, done)
            met = self._formulas.conjunction(meaning(condition, logic) for condition in provided)
            given = tuple(
                (self._formulas.fact_is(name, facts[name].beyond_procedure), self._is(name, value))
                for name, value in done.items()
                if facts[name].beyond_procedure
            )
            if met != FALSE:
                found[Way(given, met)] = None
        return found

    def _is(self, fact: str, value: FactValue) -> int:
        return self._formulas.fact_is(fact, frozenset((value,)))

    def _any(self, conditions: Iterable[Condition]) -> int:
        return self._formulas.disjunction(meaning(condition, self._formulas) for condition in conditions)


class Law:
    """The law on one action in one setting, for the layers asked; `claims` are the formulas that settle a row."""

    def __init__(self, subject: Subject, layers: tuple[LayerFormulas, ...], lawful: int) -> None:
        """Take what all settings of the action share, the layers, and the formula that none of them blocks."""
        self.subject = subject
        self.layers = layers
        self.claims: dict[Claim, int] = {
            (layer.name, finding): each for layer in layers for finding, each in layer.finds
        }
        self.claims |= {LAWFUL: lawful, COMPLETABLE: TRUE}
        self.all = reached(self.nodes, (*self._core(range(len(layers))), *self._rest()))
        self.questions = [number for number in self.all if isinstance(self.nodes[number], Question)]
        self.read = sorted({node.fact for node in map(self.nodes.__getitem__, self.all) if isinstance(node, Question)})
        self._needed: dict[tuple[int, ...], list[int]] = {}

    @property
    def nodes(self) -> Sequence[Node]:
        """All formulas by number."""
        return self.subject.nodes

    def needed(self, layers: tuple[int, ...]) -> list[int]:
        """Return the formulas that say what some layers, by number, come to, and whether a constraint is broken."""
        if layers not in self._needed:
            self._needed[layers] = reached(self.nodes, self._core(layers))
        return self._needed[layers]

    def _core(self, layers: Iterable[int]) -> Iterable[int]:
        yield self.subject.broken
        for layer in (self.layers[number] for number in layers):
            yield from (layer.survives, layer.prohibits, layer.reserves)

    def _rest(self) -> Iterable[int]:
        for layer in self.layers:
            for rule in layer.rules:
                yield from (rule.speaks, rule.effective, rule.overcomes, *rule.provided)
                for way in rule.ways:
                    yield from (way.met, *(question for pair in way.given for question in pair))


class _Done:
    """The logic of numbered formulas in which some facts have the values that acts of procedure give them."""

    def __init__(self, formulas: Formulas, done: Mapping[str, FactValue]) -> None:
        self._formulas = formulas
        self._done = done
        self.conjunction = formulas.conjunction
        self.disjunction = formulas.disjunction
        self.negation = formulas.negation

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> int:
        if fact in self._done:
            return int(self._done[fact] in values)
        return self._formulas.fact_is(fact, values)

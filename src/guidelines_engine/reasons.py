"""Reasons: the fewest given facts that suffice for a verdict, and the rules that decided, gave way or nearly applied.

The facts suffice under every completion of all the others, known and unknown alike; no smaller set does, and of several
smallest the first in vocabulary order is taken. They are replayed with the evaluator before they are returned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

import z3

from .abduction import Space, smallest_core
from .evaluator import assess
from .model import AllOf, AnyOf, Book, Closure, Condition, Defined, Effect, FactIs, FactValue, Negation, facts_read
from .operation import Case, bind
from .opinion import ClauseKind, ConditionFinding, LayerFinding, Opinion, RuleFinding, Verdict
from .truth import Truth
from .weighing import Applicable, Kleene, blocks_of, possible_findings, reaches, weigh


@dataclass(frozen=True, slots=True)
class Defeat:
    """A rule that applied and gave way, and the rules to which it did."""

    rule: RuleFinding
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A rule that would have applied but for one thing: the condition that fails, or that holds where it must not."""

    rule: RuleFinding
    kind: ClauseKind
    pinpoint: str
    blocked_by: Condition
    unwanted: bool


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why an operation gets its verdict.

    Attributes:
        verdict: the verdict.
        facts: the fewest given facts that suffice for it; empty where nothing but the law is needed, and where the
            verdict is undetermined, for then no set of the given facts settles it.
        layers: the layers that these facts settle it by: where unlawful, those that block.
        rules: the rules that decided, those that came nearest where nothing authorises, or those that still may decide.
        defeated: rules that applied and gave way.
        nearly: rules that would have changed something and lacked one thing only.
    """

    verdict: Verdict
    facts: dict[str, FactValue]
    layers: tuple[str, ...]
    rules: tuple[RuleFinding, ...]
    defeated: tuple[Defeat, ...]
    nearly: tuple[NearMiss, ...]

    def to_dict(self) -> dict[str, object]:
        """Return the reasons as the value of the key `reasons` in `--format json`."""
        return {
            "facts": dict(self.facts),
            "layers": list(self.layers),
            "rules": [rule.name for rule in self.rules],
            "defeated": [{"rule": each.rule.name, "by": list(each.by)} for each in self.defeated],
            "nearly": [
                {
                    "rule": each.rule.name,
                    "clause": each.kind.value,
                    "citation": each.rule.citation,
                    "pinpoint": each.pinpoint,
                    "facts": sorted(facts_read(each.blocked_by)),
                }
                for each in self.nearly
            ],
        }


def find(book: Book, opinion: Opinion) -> Reasons:
    """Return the reasons for an opinion that the rulebook gave."""
    layers = tuple(opinion.findings)
    case = bind(book, opinion.operation, layers)
    if isinstance(case, tuple):
        raise RuntimeError(f"an operation that was answered is refused: {case[0].message}")
    if opinion.verdict is Verdict.UNDETERMINED:
        facts: dict[str, FactValue] = {}
        settled_by = tuple(name for name, each in opinion.findings.items() if each.blocks is Truth.UNKNOWN)
    else:
        facts = _sufficient(book, case, opinion.verdict)
        replayed = _replayed(book, case, facts, opinion.verdict)
        settled_by = replayed.blocking or layers
    relevant = [opinion.findings[name] for name in settled_by]
    rules = tuple(rule for layer in relevant for rule in layer.deciding)
    defeated = tuple(each for layer in relevant for each in _defeated(book, layer))
    nearly = tuple(each for layer in relevant for each in _near_misses(book, case, layer, opinion.verdict))
    return Reasons(opinion.verdict, facts, settled_by, rules, defeated, nearly)


def _sufficient(book: Book, case: Case, verdict: Verdict) -> dict[str, FactValue]:
    """Return the fewest known facts that give the verdict whatever all others are."""
    space = Space(book, case, case.known)
    contrary = z3.Not(space.unlawful) if verdict is Verdict.UNLAWFUL else space.unlawful
    given = {name: space.value_is(name, value) for name, value in case.known.items() if name in space.read}
    core = smallest_core([*space.world, contrary], given, space.context)
    if core is None:
        raise RuntimeError(f"the known facts do not give the verdict {verdict}")
    return {name: case.known[name] for name in core}


def _replayed(book: Book, case: Case, facts: dict[str, FactValue], verdict: Verdict) -> Opinion:
    """Return the opinion on the operation of which these facts alone are known."""
    forgotten = {name: None for name in case.known if name not in facts}
    asked = bind(book, case.operation.knowing(forgotten), case.layers)
    answer = asked if isinstance(asked, tuple) else assess(book, asked)
    if isinstance(answer, tuple) or answer.verdict is not verdict:
        raise RuntimeError(f"the reasons do not give the verdict {verdict}: {facts}")
    return answer


def _defeated(book: Book, layer: LayerFinding) -> Iterator[Defeat]:
    """Yield the rules of a layer that applied and gave way."""
    open_layer = book.layers[layer.layer].closure is Closure.OPEN
    for rule in layer.considered:
        if open_layer and rule.effect is Effect.PROHIBIT and _applies(rule) and rule.effective is Truth.FALSE:
            by = [each for each in layer.considered if rule.name in each.version.notwithstanding and _applies(each)]
            yield Defeat(rule, tuple(each.name for each in by))
        if not open_layer and rule.effect is Effect.PERMIT and _applies(rule) and rule.effective is Truth.FALSE:
            by = [
                each
                for each in layer.considered
                if each.effect is Effect.PROHIBIT
                and each.effective is Truth.TRUE
                and reaches(Applicable(each.rule, each.version), Applicable(rule.rule, rule.version))
            ]
            yield Defeat(rule, tuple(each.name for each in by))


def _applies(rule: RuleFinding) -> bool:
    return (rule.holds if rule.effect is Effect.PERMIT else rule.speaks) is Truth.TRUE


def _near_misses(book: Book, case: Case, layer: LayerFinding, verdict: Verdict) -> Iterator[NearMiss]:
    """Yield the rules of a layer that would have turned it to the other side but for one thing."""
    wanted = Effect.PROHIBIT if verdict is Verdict.LAWFUL else Effect.PERMIT
    for rule in layer.considered:
        if rule.effect is wanted and not _applies(rule):
            near = tuple(_one_thing(rule))
            if near and _would_turn(rule, book, case, layer):
                yield from near


def _would_turn(rule: RuleFinding, book: Book, case: Case, layer: LayerFinding) -> bool:
    """Return whether the layer would block where it does not, or the reverse, if the rule applied."""
    closure = book.layers[layer.layer].closure
    rules = [
        Applicable(each.rule, replace(each.version, when=(), unless=(), provided=()) if each is rule else each.version)
        for each in layer.considered
    ]
    weight = weigh(closure, rules, Kleene(case.known, frozenset((*case.known, *case.unknown))))
    possible = possible_findings(closure, weight.survives, weight.prohibits, weight.reserves)
    return blocks_of(possible) is not layer.blocks


def _one_thing(rule: RuleFinding) -> Iterable[NearMiss]:
    """Return what blocks a rule, if it is one thing and all else is known to be as the rule wants it."""
    needs = [
        (need, clause.kind, clause.pinpoint)
        for clause in rule.clauses
        for need in _needs(clause.finding, clause.kind is not ClauseKind.UNLESS)
    ]
    failing = [each for each in needs if each[0].met is not Truth.TRUE]
    if len(failing) != 1 or failing[0][0].met is not Truth.FALSE:
        return ()
    (need, kind, pinpoint) = failing[0]
    return (NearMiss(rule, kind, pinpoint, need.condition, not need.wanted),)


@dataclass(frozen=True, slots=True)
class _Need:
    """A condition that must hold, or must not, for a rule to apply, and whether it does as it must."""

    condition: Condition
    wanted: bool
    met: Truth


def _needs(finding: ConditionFinding, wanted: bool) -> Iterator[_Need]:
    """Yield the things, each indispensable, that a condition consists of."""
    condition = finding.condition
    match condition:
        case Negation():
            yield from _needs(finding.parts[0], not wanted)
        case AllOf() if wanted:
            for part in finding.parts:
                yield from _needs(part, wanted)
        case AnyOf() if not wanted:
            for part in finding.parts:
                yield from _needs(part, wanted)
        case Defined() if len(list(_needs(finding.parts[0], wanted))) > 1:
            yield from _needs(finding.parts[0], wanted)
        case FactIs() | Defined() | AllOf() | AnyOf():
            yield _Need(condition, wanted, finding.truth if wanted else ~finding.truth)
        case _:
            assert_never(condition)

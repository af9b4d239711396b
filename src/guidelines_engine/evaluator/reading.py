"""Why a layer comes to its finding: the tree of its rules, those that decided, and what they send along.

It is worked out only when somebody reads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import product
from typing import assert_never

from ..model import (
    AllOf,
    AnyOf,
    Book,
    Clause,
    Closure,
    Condition,
    Defined,
    Effect,
    Fact,
    FactIs,
    FactValue,
    Negation,
    Source,
    Version,
    facts_read,
)
from ..operation import Case
from ..opinion import (
    ClauseFinding,
    ClauseKind,
    ConditionFinding,
    Ground,
    Later,
    LayerFinding,
    Reasoning,
    Remark,
    Remarks,
    RuleFinding,
)
from ..truth import Truth, conjunction, disjunction
from ..weighing import Applicable, Finding, Kleene, LayerWeight, RuleWeight, meaning, weigh


def reasoning(book: Book, case: Case, layer: str, rules: Sequence[Applicable], finding: Finding) -> Reasoning:
    """Return why a layer comes to its finding, given the rules of it that stand in the setting of the case."""
    closure = book.layers[layer].closure
    logic = Kleene(case.known, frozenset(case.known) | frozenset(case.unknown))
    weight = weigh(closure, rules, logic)
    considered = tuple(_rule_finding(book, weight, logic) for weight in weight.rules)
    return Reasoning(_ground(book, case, finding, weight), _deciding(closure, finding, considered), considered)


def remarks(findings: Mapping[str, LayerFinding]) -> Remarks:
    """Return what the rules that an opinion leans on send along."""
    considered = [(layer, rule) for layer in findings.values() for rule in layer.considered]
    return Remarks(
        disputed=tuple(remark for _, rule in considered for remark in _disputes(rule)),
        duties=tuple(remark for layer, rule in considered for remark in _duties(layer, rule)),
        not_encoded=tuple(remark for _, rule in considered for remark in _gaps(rule)),
    )


def _ground(book: Book, case: Case, finding: Finding, weight: LayerWeight[Truth]) -> Ground | None:
    if finding is Finding.PROHIBITED:
        return Ground.EXCLUDED
    if finding is not Finding.UNAUTHORISED:
        return None
    heads = [rule for rule in weight.rules if rule.of.rule.effect is Effect.PERMIT and rule.speaks is not Truth.FALSE]
    if not heads:
        return Ground.NO_HEAD
    if any(_lacks_only_procedure(book, case, head.of.version) for head in heads):
        return Ground.PROCEDURE_OUTSTANDING
    return Ground.CONDITIONS_UNMET


def _lacks_only_procedure(book: Book, case: Case, version: Version) -> bool:
    """Return whether the conditions precedent could be met by acts of procedure alone."""

    conditions = [clause.condition for clause in version.provided]
    concerned = frozenset(case.known) | frozenset(case.unknown)
    read = sorted(concerned & facts_read(AllOf(tuple(conditions))))
    mendable = [name for name in read if _mendable(book.facts[name], case.known.get(name))]
    ways = product(*(book.facts[name].values for name in mendable))

    def met(way: tuple[FactValue, ...]) -> bool:
        logic = Kleene({**case.known, **dict(zip(mendable, way, strict=True))}, concerned)
        return conjunction(meaning(condition, logic) for condition in conditions) is not Truth.FALSE

    return any(map(met, ways))


def _mendable(fact: Fact, value: FactValue | None) -> bool:
    return fact.procedure and value not in fact.beyond_procedure


def _deciding(closure: Closure, finding: Finding, considered: Sequence[RuleFinding]) -> tuple[str, ...]:
    """Return the ids of the rules that decided a finding or, where nothing authorises, of those that came nearest."""

    def those(effect: Effect, *truths: Truth) -> list[RuleFinding]:
        return [rule for rule in considered if rule.effect is effect and rule.effective in truths]

    may = (Truth.TRUE, Truth.UNKNOWN)
    match finding:
        case Finding.PERMITTED if closure is Closure.OPEN:
            found = [rule for rule in those(Effect.PERMIT, *may) if _overcomes(rule, considered)]
        case Finding.PERMITTED:
            found = those(Effect.PERMIT, Truth.TRUE) or those(Effect.PERMIT, *may)
        case Finding.PROHIBITED:
            found = those(Effect.PROHIBIT, Truth.TRUE) or those(Effect.PROHIBIT, *may)
        case Finding.UNAUTHORISED:
            found = _nearest(considered)
        case Finding.DEFERRED:
            found = those(Effect.RESERVE, Truth.TRUE) or those(Effect.RESERVE, *may)
        case Finding.SILENT:
            found = []
        case Finding.UNDETERMINED:
            found = [rule for rule in considered if rule.effective in may]
            if closure is Closure.OPEN:
                found = [rule for rule in found if rule.effect is Effect.PROHIBIT or _overcomes(rule, considered)]
            found = found or _nearest(considered)
        case _:
            assert_never(finding)
    return tuple(rule.name for rule in found)


def _overcomes(permission: RuleFinding, considered: Sequence[RuleFinding]) -> bool:
    """Return whether a permission names a prohibition that would otherwise count, or may."""
    named = permission.version.notwithstanding
    return any(rule.name in named and rule.speaks is not Truth.FALSE for rule in considered)


def _nearest(considered: Sequence[RuleFinding]) -> list[RuleFinding]:
    """Return the permissions that speak, or may, and lack the fewest conditions precedent."""
    heads = [rule for rule in considered if rule.effect is Effect.PERMIT and rule.speaks is not Truth.FALSE]
    certain = [rule for rule in heads if rule.speaks is Truth.TRUE] or heads
    lacking = {rule.name: sum(clause.met is Truth.FALSE for clause in rule.clauses) for rule in certain}
    fewest = min(lacking.values(), default=0)
    return [rule for rule in certain if lacking[rule.name] == fewest]


def _rule_finding(book: Book, weight: RuleWeight[Truth], logic: Kleene) -> RuleFinding:
    version = weight.of.version
    return RuleFinding(
        weight.of.rule,
        version,
        citation(book.sources[weight.of.rule.source], version.cites),
        weight.speaks,
        weight.holds,
        weight.effective,
        tuple(_live_disputes(version, weight.speaks, logic)),
        Later(partial(_clauses, version, logic)),
    )


def _clauses(version: Version, logic: Kleene) -> tuple[ClauseFinding, ...]:
    return (
        *(_clause_finding(ClauseKind.WHEN, clause, logic) for clause in version.when),
        *(_clause_finding(ClauseKind.UNLESS, clause, logic) for clause in version.unless),
        *(_clause_finding(ClauseKind.PROVIDED, clause, logic) for clause in version.provided),
    )


def citation(source: Source, cites: Iterable[str]) -> str:
    """Return a citation as it is printed: the short name of the source, then the pinpoints."""
    return f"{source.short} {'; '.join(cites)}".strip()


def _live_disputes(version: Version, speaks: Truth, logic: Kleene) -> Iterable[str]:
    """Yield the disputes on which the case turns on what is known."""
    for dispute in version.disputes:
        if dispute.otherwise is not None:
            rival = meaning(dispute.otherwise, logic)
            live = rival is ~speaks and rival is not Truth.UNKNOWN
        elif dispute.where is not None:
            live = speaks is Truth.TRUE and meaning(dispute.where, logic) is Truth.TRUE
        else:
            live = speaks is Truth.TRUE
        if live:
            yield dispute.text


def _clause_finding(kind: ClauseKind, clause: Clause, logic: Kleene) -> ClauseFinding:
    finding = explain(clause.condition, logic)
    met = ~finding.truth if kind is ClauseKind.UNLESS else finding.truth
    return ClauseFinding(kind, finding, clause.pinpoint, met)


def explain(condition: Condition, logic: Kleene) -> ConditionFinding:
    """Return what a condition and each of its parts come to."""
    match condition:
        case FactIs(fact, values):
            return ConditionFinding(condition, logic.fact_is(fact, values))
        case Defined(_, inner):
            part = explain(inner, logic)
            return ConditionFinding(condition, part.truth, (part,))
        case Negation(inner):
            part = explain(inner, logic)
            return ConditionFinding(condition, ~part.truth, (part,))
        case AllOf(parts):
            found = tuple(explain(part, logic) for part in parts)
            return ConditionFinding(condition, conjunction(part.truth for part in found), found)
        case AnyOf(parts):
            found = tuple(explain(part, logic) for part in parts)
            return ConditionFinding(condition, disjunction(part.truth for part in found), found)
        case _:
            assert_never(condition)


def _disputes(rule: RuleFinding) -> Iterable[Remark]:
    return (Remark(rule.name, text, rule.citation) for text in rule.disputes)


def _duties(layer: LayerFinding, rule: RuleFinding) -> Iterable[Remark]:
    if layer.finding is Finding.PERMITTED and rule.name in layer.rules:
        for duty in rule.version.duties:
            pinpoint = f", {duty.pinpoint}" if duty.pinpoint else ""
            yield Remark(rule.name, duty.text, rule.citation + pinpoint)


def _gaps(rule: RuleFinding) -> Iterable[Remark]:
    if rule.speaks is Truth.TRUE:
        yield from (Remark(rule.name, text, rule.citation) for text in rule.version.not_encoded)

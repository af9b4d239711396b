"""Rulebook and case to opinion: Kleene's logic first, the completions where it does not settle the matter.

Nothing is known here of files, of printing, or of any one country's law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from .diagnostics import Diagnostic
from .model import (
    AllOf,
    AnyOf,
    Book,
    Clause,
    Closure,
    Condition,
    Defined,
    Effect,
    FactIs,
    FactValue,
    Negation,
    Source,
    Version,
    facts_read,
)
from .operation import Case, binding_constraints, contradiction
from .opinion import (
    ClauseFinding,
    ClauseKind,
    Completions,
    ConditionFinding,
    Ground,
    LayerFinding,
    Opinion,
    Remark,
    RuleFinding,
    Verdict,
    blocks_of,
    verdict_of,
)
from .truth import Truth, conjunction, disjunction
from .weighing import (
    BLOCKING,
    Applicable,
    Finding,
    Kleene,
    LayerWeight,
    RuleWeight,
    applicable,
    finding_of,
    meaning,
    possible_findings,
    weigh,
)

if TYPE_CHECKING:
    from . import solver


def assess(book: Book, case: Case) -> Opinion | tuple[Diagnostic, ...]:
    """Return the opinion on a case, or the diagnostics where its facts contradict each other."""
    logic = Kleene(case.known, frozenset(case.known) | frozenset(case.unknown))
    weighed = {layer: _weigh(book, case, layer, logic) for layer in case.layers}
    settling = _settling(book, case, weighed)
    if settling is not None and (clash := settling.clashing()):
        return (contradiction(case, clash, _reason(book, case, clash)),)
    findings = {layer: _layer_finding(book, case, layer, weighed[layer], settling) for layer in case.layers}
    verdict = verdict_of(disjunction(finding.blocks for finding in findings.values()))
    missing: tuple[str, ...] = ()
    completions = None
    if verdict is Verdict.UNDETERMINED and settling is not None:
        verdict, missing, completions = _settle(book, case, settling)
    return Opinion(
        verdict,
        case.operation,
        case.day,
        case.regime,
        case.interpretation,
        findings,
        _blocking(verdict, findings),
        missing,
        disputed=tuple(_remarks(findings, _disputes)),
        duties=tuple(_remarks(findings, _duties)),
        not_encoded=tuple(_remarks(findings, _gaps)),
        assumed=case.assumed,
        labels=case.labels,
        unused=case.unused,
        completions=completions,
    )


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A layer as Kleene's logic sees it."""

    rules: tuple[Applicable, ...]
    weight: LayerWeight[Truth]
    possible: frozenset[Finding]


def _weigh(book: Book, case: Case, layer: str, logic: Kleene) -> _Weighed:
    rules = _rules(book, case, layer)
    weight = weigh(book.layers[layer].closure, rules, logic)
    if layer in book.actions[case.action].outside:
        return _Weighed(rules, weight, frozenset((Finding.SILENT,)))
    possible = possible_findings(book.layers[layer].closure, weight.survives, weight.prohibits, weight.reserves)
    return _Weighed(rules, weight, possible)


def _rules(book: Book, case: Case, layer: str) -> tuple[Applicable, ...]:
    choice = book.layers[layer].chosen_by
    return applicable(book, layer, None if choice is None else case.chosen(choice), case.action, case.day)


def _settling(book: Book, case: Case, weighed: dict[str, _Weighed]) -> solver.Completions | None:
    """Return the completions where something is left open that only they can settle."""
    if all(len(each.possible) == 1 for each in weighed.values()) and _plainly_possible(book, case):
        return None
    from . import solver

    return solver.Completions(book, case)


def _plainly_possible(book: Book, case: Case) -> bool:
    """Return whether taking, fact by fact, the first value that no constraint forbids ends in a completion."""
    constraints = binding_constraints(book, case.action)
    concerned = frozenset(book.facts)
    settled = dict(case.known)

    def forbidden() -> bool:
        logic = Kleene(settled, concerned)
        return any(meaning(each.never, logic) is Truth.TRUE for each in constraints)

    for fact in {name: None for each in constraints for name in sorted(facts_read(each.never))}:
        if fact in settled:
            continue
        for value in book.facts[fact].values:
            settled[fact] = value
            if not forbidden():
                break
        else:
            return False
    return not forbidden()


def _reason(book: Book, case: Case, clash: Sequence[str]) -> str | None:
    read = [each for each in binding_constraints(book, case.action) if facts_read(each.never) & set(clash)]
    return "; ".join(each.reason for each in read) or None


def _layer_finding(
    book: Book, case: Case, layer: str, weighed: _Weighed, settling: solver.Completions | None
) -> LayerFinding:
    possible = weighed.possible
    if len(possible) > 1 and settling is not None:
        possible = _possible(book, case, layer, weighed.rules, settling)
    finding = next(iter(possible)) if len(possible) == 1 else Finding.UNDETERMINED
    considered = tuple(_rule_finding(book, case, weight) for weight in weighed.weight.rules)
    closure = book.layers[layer].closure
    return LayerFinding(
        layer,
        finding,
        _ground(book, case, finding, weighed.weight),
        _deciding(closure, finding, considered),
        blocks_of(possible),
        considered,
    )


def _possible(
    book: Book, case: Case, layer: str, rules: tuple[Applicable, ...], settling: solver.Completions
) -> frozenset[Finding]:
    """Return the findings that completions of the case give for a layer."""
    closure = book.layers[layer].closure
    formulas = finding_formulas(closure, rules, settling)
    return frozenset(finding for finding, formula in formulas.items() if settling.possible(formula))


def finding_formulas(
    closure: Closure, rules: tuple[Applicable, ...], logic: solver.Completions
) -> dict[Finding, solver.Formula]:
    """Return, for each finding that a layer may come to, the formula under which it does."""
    weight = weigh(closure, rules, logic)
    columns = (weight.survives, weight.prohibits, weight.reserves)
    formulas: dict[Finding, list[solver.Formula]] = {}
    for row in range(8):
        signs = [bool(row & bit) for bit in (1, 2, 4)]
        cell = logic.conjunction(
            column if sign else logic.negation(column) for column, sign in zip(columns, signs, strict=True)
        )
        formulas.setdefault(finding_of(closure, *signs), []).append(cell)
    return {finding: logic.disjunction(cells) for finding, cells in formulas.items()}


def unlawful_formula(book: Book, case: Case, logic: solver.Completions) -> solver.Formula:
    """Return the formula under which some layer asked makes the operation unlawful."""
    blocked = []
    for layer in case.layers:
        if layer not in book.actions[case.action].outside:
            formulas = finding_formulas(book.layers[layer].closure, _rules(book, case, layer), logic)
            blocked += [formula for finding, formula in formulas.items() if finding in BLOCKING]
    return logic.disjunction(blocked)


def _settle(
    book: Book, case: Case, settling: solver.Completions
) -> tuple[Verdict, tuple[str, ...], Completions | None]:
    """Return the exact verdict and, where it stays open, what it turns on and a completion of each kind."""
    unlawful = unlawful_formula(book, case, settling)
    lawful = settling.negation(unlawful)
    good, bad = settling.first(lawful), settling.first(unlawful)
    if good is None:
        return Verdict.UNLAWFUL, (), None
    if bad is None:
        return Verdict.LAWFUL, (), None
    turning = [fact for fact in case.unknown if settling.turns_on(unlawful, fact)]

    def settled_share(fact: str) -> float:
        values = [value for value in book.facts[fact].values if settling.possible(True, {fact: value})]
        settled = [
            value
            for value in values
            if not (settling.possible(lawful, {fact: value}) and settling.possible(unlawful, {fact: value}))
        ]
        return len(settled) / len(values)

    missing = sorted(turning, key=settled_share, reverse=True)
    return Verdict.UNDETERMINED, tuple(missing), Completions(good, bad)


def _blocking(verdict: Verdict, findings: dict[str, LayerFinding]) -> tuple[str, ...]:
    if verdict is not Verdict.UNLAWFUL:
        return ()
    always = tuple(layer for layer, finding in findings.items() if finding.blocks is Truth.TRUE)
    return always or tuple(layer for layer, finding in findings.items() if finding.blocks is Truth.UNKNOWN)


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

    def mendable(fact: str, value: FactValue) -> bool:
        return book.facts[fact].procedure and value not in book.facts[fact].beyond_procedure

    settled = {fact: value for fact, value in case.known.items() if not mendable(fact, value)}
    logic = Kleene(settled, frozenset(case.known) | frozenset(case.unknown))
    return conjunction(meaning(clause.condition, logic) for clause in version.provided) is not Truth.FALSE


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


def _rule_finding(book: Book, case: Case, weight: RuleWeight[Truth]) -> RuleFinding:
    logic = Kleene(case.known, frozenset(case.known) | frozenset(case.unknown))
    version = weight.of.version
    clauses = (
        *(_clause_finding(ClauseKind.WHEN, clause, logic) for clause in version.when),
        *(_clause_finding(ClauseKind.UNLESS, clause, logic) for clause in version.unless),
        *(_clause_finding(ClauseKind.PROVIDED, clause, logic) for clause in version.provided),
    )
    return RuleFinding(
        weight.of.rule,
        version,
        citation(book.sources[weight.of.rule.source], version.cites),
        weight.speaks,
        weight.holds,
        weight.effective,
        clauses,
        tuple(_live_disputes(version, weight.speaks, logic)),
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


def _remarks(
    findings: dict[str, LayerFinding], of: Callable[[LayerFinding, RuleFinding], Iterable[Remark]]
) -> Iterable[Remark]:
    for layer in findings.values():
        for rule in layer.considered:
            yield from of(layer, rule)


def _disputes(_: LayerFinding, rule: RuleFinding) -> Iterable[Remark]:
    return (Remark(rule.name, text, rule.citation) for text in rule.disputes)


def _duties(layer: LayerFinding, rule: RuleFinding) -> Iterable[Remark]:
    if layer.finding is Finding.PERMITTED and rule.name in layer.rules:
        for duty in rule.version.duties:
            pinpoint = f", {duty.pinpoint}" if duty.pinpoint else ""
            yield Remark(rule.name, duty.text, rule.citation + pinpoint)


def _gaps(_: LayerFinding, rule: RuleFinding) -> Iterable[Remark]:
    if rule.speaks is Truth.TRUE:
        yield from (Remark(rule.name, text, rule.citation) for text in rule.version.not_encoded)

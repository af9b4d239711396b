"""What an operation must show of a flaw when the engine assesses it, code by code."""

from __future__ import annotations

from guidelines_engine.evaluator import assess
from guidelines_engine.flaw import Flaw
from guidelines_engine.model import Book, Effect
from guidelines_engine.operation import Operation, bind
from guidelines_engine.opinion import Opinion, RuleFinding, Verdict
from guidelines_engine.truth import Truth
from guidelines_engine.weighing import Applicable, Finding, Kleene, meaning, reaches


def opinion_on(book: Book, operation: Operation) -> Opinion:
    case = bind(book, operation)
    assert not isinstance(case, tuple), case
    opinion = assess(book, case)
    assert isinstance(opinion, Opinion), opinion
    return opinion


def rules_considered(opinion: Opinion, layer: str) -> dict[str, RuleFinding]:
    return {finding.name: finding for finding in opinion.findings[layer].considered}


def shows(book: Book, flaw: Flaw, operation: Operation) -> bool:
    """Whether an operation shows a flaw."""
    opinion = opinion_on(book, operation)
    code = flaw.diagnostic.code
    if code == "GE361":
        return _breaks(book, flaw, opinion)
    if code == "GE351":
        return any(finding.blocks is Truth.TRUE for finding in opinion.findings.values())
    rules = rules_considered(opinion, book.rules[flaw.name].layer)
    mine = rules[flaw.name]
    match code:
        case "GE301" | "GE302" | "GE303" | "GE304":
            return mine.speaks is Truth.FALSE
        case "GE305":
            return mine.speaks is Truth.TRUE and mine.holds is Truth.FALSE
        case "GE311":
            return mine.effective is Truth.TRUE and any(
                each.effective is Truth.TRUE and each.effect is mine.effect
                for each in rules.values()
                if each.name != mine.name and f"`{each.name}`" in flaw.diagnostic.message
            )
        case "GE312":
            return mine.holds is Truth.TRUE and mine.effective is Truth.FALSE
        case "GE313":
            return mine.speaks is Truth.TRUE and not any(
                _is_reached(mine, each) and each.holds is Truth.TRUE for each in rules.values()
            )
        case "GE314":
            return mine.effective is Truth.TRUE and any(
                each.effective is Truth.TRUE and each.effect is not mine.effect
                for each in rules.values()
                if f"`{each.name}`" in flaw.diagnostic.message
            )
        case "GE315":
            return mine.holds is Truth.TRUE
        case "GE321" | "GE323":
            return mine.speaks is Truth.TRUE
        case _:
            raise AssertionError(f"{code} needs no witness")


def _is_reached(prohibition: RuleFinding, rule: RuleFinding) -> bool:
    if rule.effect is not Effect.PERMIT:
        return False
    if rule.version.notwithstanding:
        return False
    return reaches(Applicable(prohibition.rule, prohibition.version), Applicable(rule.rule, rule.version))


def _breaks(book: Book, flaw: Flaw, opinion: Opinion) -> bool:
    principle = book.principles[flaw.name]
    known = Kleene(dict(opinion.operation.facts), frozenset(book.facts))
    conditions = [meaning(clause.condition, known) for clause in principle.when]
    conditions += [~meaning(clause.condition, known) for clause in principle.unless]
    if any(truth is not Truth.TRUE for truth in conditions):
        return False
    if principle.layer is None:
        return opinion.verdict is Verdict(principle.never)
    return opinion.findings[principle.layer].finding is Finding(principle.never)

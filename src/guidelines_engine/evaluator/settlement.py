"""What completions make of a case that Kleene's logic leaves open.

Formulas, findings, the exact verdict and what it turns on; and whether the known facts leave a completion at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic
from ..model import Book, Closure, facts_read
from ..operation import Case, binding_constraints, contradiction
from ..opinion import Completions, Verdict
from ..weighing import BLOCKING, Applicable, Finding, applicable, findings, weigh

if TYPE_CHECKING:
    from .. import solver


def contradictions(book: Book, case: Case, settling: solver.Completions) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a case whose known facts leave no completion; nothing where they leave one."""
    clash = settling.clashing()
    return (contradiction(case, clash, _reason(book, case, clash)),) if clash else ()


def _reason(book: Book, case: Case, clash: Sequence[str]) -> str | None:
    read = [each for each in binding_constraints(book, case.action) if facts_read(each.never) & set(clash)]
    return "; ".join(each.reason for each in read) or None


def finding_formulas(
    closure: Closure, rules: tuple[Applicable, ...], logic: solver.Completions
) -> dict[Finding, solver.Formula]:
    """Return, for each finding that a layer may come to, the formula under which it does."""
    return findings(closure, weigh(closure, rules, logic), logic)


def possible_findings(
    closure: Closure, rules: tuple[Applicable, ...], settling: solver.Completions
) -> frozenset[Finding]:
    """Return the findings that completions of the case give for a layer."""
    formulas = finding_formulas(closure, rules, settling)
    return frozenset(finding for finding, formula in formulas.items() if settling.possible(formula))


def unlawful_formula(book: Book, case: Case, logic: solver.Completions) -> solver.Formula:
    """Return the formula under which some layer asked makes the operation unlawful."""
    blocked = []
    for layer in case.layers:
        if layer not in book.actions[case.action].outside:
            formulas = finding_formulas(book.layers[layer].closure, _rules(book, case, layer), logic)
            blocked += [formula for finding, formula in formulas.items() if finding in BLOCKING]
    return logic.disjunction(blocked)


def _rules(book: Book, case: Case, layer: str) -> tuple[Applicable, ...]:
    choice = book.layers[layer].chosen_by
    return applicable(book, layer, None if choice is None else case.chosen(choice), case.action, case.day)


def settle(book: Book, case: Case, settling: solver.Completions) -> tuple[Verdict, tuple[str, ...], Completions | None]:
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


def settled_verdict(book: Book, case: Case, settling: solver.Completions) -> Verdict:
    """Return the exact verdict alone."""
    unlawful = unlawful_formula(book, case, settling)
    if not settling.possible(unlawful):
        return Verdict.LAWFUL
    return Verdict.UNDETERMINED if settling.possible(settling.negation(unlawful)) else Verdict.UNLAWFUL

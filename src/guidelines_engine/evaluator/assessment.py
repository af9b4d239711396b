"""The opinion on a case, and the bare verdict."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from ..compiled import Index, LayerLaw, Outlook
from ..diagnostics import Diagnostic
from ..model import Book
from ..operation import Case
from ..opinion import Later, LayerFinding, Opinion, Verdict, verdict_of
from ..truth import TRUE, UNKNOWN, disjunction
from ..weighing import Finding, blocks_of
from .reading import reasoning, remarks
from .settlement import contradictions, possible_findings, settle, settled_verdict

if TYPE_CHECKING:
    from .. import solver


def assess(book: Book, case: Case, index: Index | None = None) -> Opinion | tuple[Diagnostic, ...]:
    """Return the opinion on a case, or the diagnostics where its facts contradict each other.

    Args:
        book: the rulebook.
        case: the question.
        index: the index of this rulebook, with which the answer is the same and comes sooner.
    """
    put = _Put(book, case, index or Index(book))
    if put.settled:
        return put.opinion(None)
    settling = put.completions()
    return contradictions(book, case, settling) or put.opinion(settling)


def assess_plainly(book: Book, case: Case, index: Index | None = None) -> Opinion | None:
    """Return the opinion where Kleene's logic settles every layer; None where that is left to the solver."""
    put = _Put(book, case, index or Index(book))
    return put.opinion(None) if put.settled else None


def verdict(book: Book, case: Case, index: Index) -> Verdict | tuple[Diagnostic, ...]:
    """Return the verdict on a case, or the diagnostics where its facts contradict each other."""
    put = _Put(book, case, index)
    blocks = disjunction(outlook.blocks for outlook in put.outlooks.values())
    if put.completable and blocks is not UNKNOWN:
        return verdict_of(blocks)
    settling = put.completions()
    return contradictions(book, case, settling) or settled_verdict(book, case, settling)


def plainly_possible(book: Book, case: Case) -> bool:
    """Return whether it is plain, without the solver, that the known facts leave a completion."""
    return _Put(book, case, Index(book)).completable


class _Put:
    """A case put to the law of its setting: what each layer comes to as far as Kleene's logic sees."""

    def __init__(self, book: Book, case: Case, index: Index) -> None:
        law = index.law(case.action)
        known = law.known(case.known)
        self._book = book
        self._case = case
        self._law = law.setting(case.day, case.regime, case.interpretation)
        self.outlooks = {layer: self._law[layer].outlook(known) for layer in case.layers}
        self.completable = law.completable.plainly(known)

    @property
    def settled(self) -> bool:
        """Whether nothing is left open that only the completions can settle."""
        return self.completable and all(outlook.settled for outlook in self.outlooks.values())

    def completions(self) -> solver.Completions:
        """Return the completions of the case."""
        from .. import solver

        return solver.Completions(self._book, self._case)

    def opinion(self, settling: solver.Completions | None) -> Opinion:
        """Return the opinion, exact where the completions are given."""
        case = self._case
        findings = {
            layer: _finding(self._book, case, layer, self._law[layer], outlook, settling)
            for layer, outlook in self.outlooks.items()
        }
        verdict = verdict_of(disjunction([finding.blocks for finding in findings.values()]))
        missing: tuple[str, ...] = ()
        completions = None
        if verdict is Verdict.UNDETERMINED and settling is not None:
            verdict, missing, completions = settle(self._book, case, settling)
        return Opinion(
            verdict,
            case.operation,
            case.day,
            case.regime,
            case.interpretation,
            findings,
            _blocking(verdict, findings),
            missing,
            Later(partial(remarks, findings)),
            case.assumed,
            case.labels,
            case.unused,
            completions,
        )


def _finding(
    book: Book, case: Case, layer: str, law: LayerLaw, outlook: Outlook, settling: solver.Completions | None
) -> LayerFinding:
    finding, blocks = outlook.finding, outlook.blocks
    if settling is not None and not outlook.settled:
        possible = possible_findings(book.layers[layer].closure, law.rules, settling)
        finding = next(iter(possible)) if len(possible) == 1 else Finding.UNDETERMINED
        blocks = blocks_of(possible)
    return LayerFinding(layer, finding, blocks, Later(partial(reasoning, book, case, layer, law.rules, finding)))


def _blocking(verdict: Verdict, findings: Mapping[str, LayerFinding]) -> tuple[str, ...]:
    if verdict is not Verdict.UNLAWFUL:
        return ()
    always = tuple([layer for layer, finding in findings.items() if finding.blocks is TRUE])
    return always or tuple([layer for layer, finding in findings.items() if finding.blocks is UNKNOWN])

"""What every completion gives, exactly, for all rows of one law: Kleene first, then completions tried on all at once.

A completion fills what is unknown in a row. Tried on planes it shows what the row may come to, and two that differ show
that the row is undetermined. Rows of which that does not settle everything go to the solver, once for each distinct
pattern of known facts; the completions that it finds are tried on all other rows, so that it is seldom asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

from ..compiled import LayerLaw
from ..compiled.formulas import Question
from ..diagnostics import Diagnostic
from ..evaluator import contradictions, finding_formulas
from ..model import FactValue
from ..operation import Case
from ..opinion import Verdict
from ..weighing import BLOCKING, Finding, finding_of
from .columns import Columns
from .law import Law, LayerFormulas
from .planes import Plane, classical, either, everywhere, kleene, nowhere, packed, rows_of
from .reasons import Found

if TYPE_CHECKING:
    from .. import solver

_MOST_TRIED = 256
"""How many completions are remembered to be tried on the rows to come."""

Filling = tuple[FactValue, ...]
"""A value for each fact that concerns the action, taken where a row does not know it."""


@dataclass(frozen=True, slots=True)
class Exact:
    """What one pattern of known facts comes to: the finding of each layer, and the verdict."""

    findings: tuple[Finding, ...]
    verdict: Verdict


@dataclass(frozen=True)
class Settled:
    """What the rows come to.

    Attributes:
        found: what each formula comes to in Kleene's logic.
        findings: for each layer, where it comes to each finding.
        verdicts: where each verdict is given.
        broken: where known facts break a constraint, whatever is unknown; nothing else is said of such a row.
        impossible: the rows whose known facts leave no completion though they break no constraint plainly, with what is
            wrong; nothing else is said of such a row.
    """

    found: Found
    findings: tuple[dict[Finding, Plane], ...]
    verdicts: dict[Verdict, Plane]
    broken: Plane
    impossible: dict[int, tuple[Diagnostic, ...]]


class Settling:
    """Settles rows under one law; any number of threads may ask it."""

    def __init__(self, law: Law, case: Case, layers: Mapping[str, LayerLaw]) -> None:
        """Take the law as formulas, a case of it whose facts do not matter, and the law of each layer asked."""
        self._law = law
        self._case = case
        self._rules = layers
        self._fillings: dict[Filling, int] = {}
        self._known: dict[bytes, Exact | tuple[Diagnostic, ...]] = {}

    def settle(self, columns: Columns) -> Settled:
        """Return what the rows come to."""
        law = self._law
        found = kleene(law.nodes, law.all, columns.rows, columns.question)
        state = _State(law, found, columns.rows)
        for filling, _ in sorted(self._fillings.items(), key=itemgetter(1), reverse=True):
            if not state.open.any():
                break
            self._try(filling, state)
        exact: dict[int, Exact] = {}
        impossible: dict[int, tuple[Diagnostic, ...]] = {}
        for pattern, rows in self._patterns(columns, state).items():
            if not (state.open[rows[0] // 8] >> (rows[0] % 8)) & 1:
                continue  # a completion found for another row settled it
            answer = self._answer(pattern, columns.known(rows[0]), state)
            for row in rows:
                if isinstance(answer, Exact):
                    exact[row] = answer
                else:
                    impossible[row] = answer
        return state.settled(exact, impossible)

    def _patterns(self, columns: Columns, state: _State) -> dict[bytes, list[int]]:
        patterns: dict[bytes, list[int]] = {}
        rows = rows_of(state.open, columns.rows)
        if len(rows):
            for row, pattern in zip(rows.tolist(), columns.patterns(self._law.read, rows).tolist(), strict=True):
                patterns.setdefault(pattern, []).append(row)
        return patterns

    def _try(self, filling: Filling, state: _State) -> None:
        before = int(np.bitwise_count(state.open).sum())
        state.complete(filling)
        settled = before - int(np.bitwise_count(state.open).sum())
        if settled or filling not in self._fillings:
            self._fillings[filling] = self._fillings.get(filling, 0) + settled

    def _answer(self, pattern: bytes, known: dict[str, FactValue], state: _State) -> Exact | tuple[Diagnostic, ...]:
        answer = self._known.get(pattern)
        if answer is None:
            answer, fillings = self._solved(known)
            self._known[pattern] = answer
            for filling in fillings:
                if filling not in self._fillings and len(self._fillings) < _MOST_TRIED:
                    self._try(filling, state)
        return answer

    def _solved(self, known: dict[str, FactValue]) -> tuple[Exact | tuple[Diagnostic, ...], list[Filling]]:
        """Return what the solver says of a pattern, and the completions that bear it out."""
        from .. import solver

        book, law = self._law.book, self._law
        unknown = tuple(name for name in law.facts if name not in known)
        case = replace(self._case, known=known, unknown=unknown)
        settling = solver.Completions(book, case)
        wrong = contradictions(book, case, settling)
        if wrong:
            return wrong, []
        completions: list[solver.Completion] = []

        def possible(formula: solver.Formula) -> bool:
            completion = settling.some(formula)
            if completion is not None:
                completions.append(completion)
            return completion is not None

        findings: list[Finding] = []
        blocked: list[solver.Formula] = []
        for layer in law.layers:
            if layer.silent:
                findings.append(Finding.SILENT)
                continue
            formulas = finding_formulas(layer.closure, self._rules[layer.name].rules, settling)
            some = [finding for finding, formula in formulas.items() if possible(formula)]
            findings.append(some[0] if len(some) == 1 else Finding.UNDETERMINED)
            blocked += [formula for finding, formula in formulas.items() if finding in BLOCKING]
        unlawful = settling.disjunction(blocked)
        signs = possible(unlawful), possible(settling.negation(unlawful))
        filled = [tuple((known | completion)[name] for name in law.facts) for completion in completions]
        return Exact(tuple(findings), _VERDICT[signs]), filled


_VERDICT = {
    (True, True): Verdict.UNDETERMINED,
    (True, False): Verdict.UNLAWFUL,
    (False, True): Verdict.LAWFUL,
}


@dataclass
class _LayerState:
    """What a layer may come to as far as Kleene's logic sees, and what completions show that it does come to."""

    layer: LayerFormulas
    possible: dict[Finding, Plane]
    shown: dict[Finding, Plane] = field(default_factory=dict)


class _State:
    """How far some rows are settled: `open` are those of which something is left to be settled."""

    def __init__(self, law: Law, found: Found, rows: int) -> None:
        self._law = law
        self._found = found
        self._rows = rows
        self._never, self._every = nowhere(rows), everywhere(rows)
        self._asked = self._every & ~found[law.broken].certain
        self._layers = [_LayerState(layer, self._possible(layer)) for layer in law.layers]
        self._completed, self._passed = self._never, self._never
        self.open = self._left_open()

    def _possible(self, layer: LayerFormulas) -> dict[Finding, Plane]:
        if layer.silent:
            return {Finding.SILENT: self._asked}
        columns = [self._found[number] for number in (layer.survives, layer.prohibits, layer.reserves)]
        possible: dict[Finding, Plane] = {}
        for signs in product((False, True), repeat=3):
            cell = self._asked
            for column, sign in zip(columns, signs, strict=True):
                cell = cell & (column.possible if sign else ~column.certain)
            finding = finding_of(layer.closure, *signs)
            possible[finding] = possible.get(finding, self._never) | cell
        return {finding: plane for finding, plane in possible.items() if plane.any()}

    def complete(self, filling: Filling) -> None:
        """Fill what is unknown in every row with one completion, and note what the rows then come to."""
        law, found = self._law, self._found

        def filled(number: int, asked: Question) -> Plane:
            known = found[number]
            return known.possible if filling[asked.fact] in asked.values else known.certain

        truth = classical(law.nodes, law.core, self._rows, filled)
        fits = self._asked & ~truth[law.broken]
        blocks = self._never
        for state in self._layers:
            for finding, plane in self._come_to(state, truth).items():
                state.shown[finding] = state.shown.get(finding, self._never) | (fits & plane)
                if finding in BLOCKING:
                    blocks = blocks | plane
        self._completed = self._completed | fits
        self._passed = self._passed | (fits & ~blocks)
        self.open = self._left_open()

    def _come_to(self, state: _LayerState, truth: Mapping[int, Plane]) -> dict[Finding, Plane]:
        layer = state.layer
        if len(state.possible) == 1:
            return {next(iter(state.possible)): self._asked}
        columns = [truth[number] for number in (layer.survives, layer.prohibits, layer.reserves)]
        found: dict[Finding, Plane] = {}
        for signs in product((False, True), repeat=3):
            finding = finding_of(layer.closure, *signs)
            if finding in state.possible:
                cell = state.possible[finding]
                for column, sign in zip(columns, signs, strict=True):
                    cell = cell & (column if sign else ~column)
                found[finding] = found.get(finding, self._never) | cell
        return found

    def _left_open(self) -> Plane:
        left = self._found[self._law.broken].possible & ~self._completed
        always = mixed = both = self._never
        for state in self._layers:
            if len(state.possible) > 1:
                blocked, passed = self._by_block(state.possible)
                shown_blocked, shown_passed = self._by_block(state.shown)
                told = ~blocked | ~passed | (shown_blocked & shown_passed)
                left = left | (
                    _several(state.possible.values(), self._never)
                    & ~(_several(state.shown.values(), self._never) & told)
                )
                both = both | (mixed & blocked & passed)
                mixed = mixed | (blocked & passed)
                always = always | (blocked & ~passed)
            elif next(iter(state.possible), None) in BLOCKING:
                always = self._asked
        return self._asked & (left | (both & ~always & ~self._passed))

    def _by_block(self, planes: Mapping[Finding, Plane]) -> tuple[Plane, Plane]:
        blocked = either((plane for finding, plane in planes.items() if finding in BLOCKING), self._never)
        passed = either((plane for finding, plane in planes.items() if finding not in BLOCKING), self._never)
        return blocked, passed

    def settled(self, exact: Mapping[int, Exact], impossible: dict[int, tuple[Diagnostic, ...]]) -> Settled:
        """Return what the rows come to, those given exactly as they are given."""
        kept = ~self._at([*exact, *impossible])
        always = sometimes = self._never
        findings = []
        for number, state in enumerate(self._layers):
            several = _several(state.possible.values(), self._never)
            planes = {finding: plane & ~several & kept for finding, plane in state.possible.items()}
            planes[Finding.UNDETERMINED] = several & kept
            for finding in {answer.findings[number] for answer in exact.values()}:
                rows = [row for row, answer in exact.items() if answer.findings[number] is finding]
                planes[finding] = planes.get(finding, self._never) | self._at(rows)
            findings.append(planes)
            blocked, passed = self._by_block(state.possible)
            always = always | (blocked & ~passed)
            sometimes = sometimes | (blocked & passed)
        verdicts = {
            Verdict.UNLAWFUL: always,
            Verdict.UNDETERMINED: sometimes & ~always,
            Verdict.LAWFUL: self._asked & ~sometimes & ~always,
        }
        for verdict, plane in verdicts.items():
            rows = [row for row, answer in exact.items() if answer.verdict is verdict]
            verdicts[verdict] = (plane & kept) | self._at(rows)
        return Settled(self._found, tuple(findings), verdicts, self._every & ~self._asked, impossible)

    def _at(self, rows: Sequence[int]) -> Plane:
        truths = np.zeros(self._rows, np.bool_)
        truths[list(rows)] = True
        return packed(truths)


def _several(planes: Iterable[Plane], never: Plane) -> Plane:
    """Return where more than one of the planes hold."""
    one = several = never
    for plane in planes:
        several = several | (one & plane)
        one = one | plane
    return several

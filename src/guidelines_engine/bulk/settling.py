"""What every completion gives, exactly, for all rows of one law, from what the solver taught of a few of them.

Of a row that Kleene's logic leaves open the solver is asked what it may come to. It answers with a completion, which
shows that a finding is possible, or with the few known facts that rule it out. Both are tried at once on all other
rows, and kept for those to come, so that it is seldom asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING

from ..compiled import LayerLaw
from ..evaluator import finding_formulas
from ..model import FactValue
from ..operation import Case
from ..opinion import Verdict
from ..weighing import BLOCKING, Finding
from .columns import Columns
from .law import Law
from .planes import Plane, kleene, rows_of
from .reasons import Found
from .state import COMPLETABLE, LAWFUL, Claim, Filling, State

if TYPE_CHECKING:
    from .. import solver

_MOST_KEPT = 4096
"""How many completions, and how many refutations, are kept for rows to come."""

_FEW = 1024
"""How many rows are too few to be worth dividing."""

_BEFORE_A_LOOK = 4
"""How many completions are tried, at the least, before it is looked what is still open."""

_BITS_AT_ONCE, _MOST_AT_ONCE = 131072, 16
"""How many rows times completions are tried at once, and how many completions: on few rows each costs as much alone."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """Known facts under which a claim is false; by number and values."""

    claim: Claim
    facts: tuple[tuple[int, frozenset[FactValue]], ...]


@dataclass(frozen=True)
class Settled:
    """What the rows come to.

    Attributes:
        found: what each formula comes to in Kleene's logic.
        findings: for each layer, where it comes to each finding.
        verdicts: where each verdict is given.
        impossible: the rows whose known facts leave no completion; nothing else is said of them.
    """

    found: Found
    findings: tuple[dict[Finding, Plane], ...]
    verdicts: dict[Verdict, Plane]
    impossible: Plane


class Settling:
    """Settles rows under one law; any number of threads may ask it."""

    def __init__(self, law: Law, case: Case, layers: Mapping[str, LayerLaw]) -> None:
        """Take the law as formulas, a case of it whose facts do not matter, and the law of each layer asked."""
        self._law = law
        self._case = replace(case, known={}, unknown=law.facts)
        self._layers = layers
        self._fillings: dict[Filling, None] = {}
        self._rulings: dict[Ruling, None] = {}
        self._lock = Lock()
        self._solver: solver.Completions | None = None
        self._formulas: dict[Claim, solver.Formula] = {}

    def settle(self, columns: Columns) -> Settled:
        """Return what the rows come to."""
        law = self._law
        found = kleene(law.nodes, law.all, columns.rows, columns.question)
        state = State(law, found, columns)
        if state.open.any():
            for ruling in tuple(self._rulings):
                state.rule_out(ruling.claim, ruling.facts)
            state.look()
            self._close(state, tuple(self._fillings))
        return Settled(found, *state.settled())

    def _close(self, state: State, fillings: Sequence[Filling]) -> None:
        """Settle what is open: by completions learned of other rows as far as they go, then by the solver."""
        together = min(_MOST_AT_ONCE, max(1, _BITS_AT_ONCE // state.rows))
        start = 0
        while state.open.any() and start < len(fillings):
            end = min(start + max(together, _BEFORE_A_LOOK), len(fillings))
            for first in range(start, end, together):
                state.complete(fillings[first : min(first + together, end)])
            state.look()
            start = end
            rows = rows_of(state.open, state.rows)
            if state.rows > _FEW and 0 < len(rows) * 8 < state.rows:  # those that are closed need not be carried along
                part = state.part(rows)
                self._close(part, fillings[start:])
                state.adopt(rows, part)
                return
        while (row := state.first_open()) is not None:
            known = state.known(row)
            for claim in state.unsettled(row):
                self._learn(claim, known, state)

    def _learn(self, claim: Claim, known: dict[str, FactValue], state: State) -> None:
        """Ask the solver of a claim in view of a row, and take the answer into account for all rows."""
        with self._lock:  # one solver belongs to one thread at a time
            answer = self._completions().judged(self._formula(claim), known)
        if isinstance(answer, dict):
            filling = tuple(answer[fact] for fact in self._law.facts)
            state.complete([filling])
            if len(self._fillings) < _MOST_KEPT:
                self._fillings.setdefault(filling)
        else:
            numbers = {fact: number for number, fact in enumerate(self._law.facts)}
            ruling = Ruling(claim, tuple((numbers[fact], values) for fact, values in answer.values.items()))
            state.rule_out(ruling.claim, ruling.facts)
            if len(self._rulings) < _MOST_KEPT:
                self._rulings.setdefault(ruling)
        state.look()

    def _completions(self) -> solver.Completions:
        if self._solver is None:
            from .. import solver

            self._solver = solver.Completions(self._law.book, self._case)
        return self._solver

    def _formula(self, claim: Claim) -> solver.Formula:
        """Return the formula of a claim about the whole question, with nothing known."""
        if not self._formulas:
            logic = self._completions()
            blocked: list[solver.Formula] = []
            for layer in self._law.layers:
                if not layer.silent:
                    formulas = finding_formulas(layer.closure, self._layers[layer.name].rules, logic)
                    self._formulas |= {(layer.name, finding): formula for finding, formula in formulas.items()}
                    blocked += [formula for finding, formula in formulas.items() if finding in BLOCKING]
            self._formulas[LAWFUL] = logic.negation(logic.disjunction(blocked))
            self._formulas[COMPLETABLE] = True
        return self._formulas[claim]

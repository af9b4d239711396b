"""What every completion gives, exactly, for all rows of one law, from what the solver taught of a few of its action.

Of a row that Kleene's logic leaves open the solver is asked what it may come to. It answers with a completion, which
shows that a finding is possible, or with the few known facts that rule it out. Both are tried at once on all other
rows, and kept for those to come under any law of the same action, so that it is seldom asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ..model import FactValue
from ..operation import Case
from ..opinion import Verdict
from ..weighing import Finding
from .columns import Columns
from .law import Claim, Law
from .planes import Plane, kleene, rows_of
from .reasons import Found
from .solving import Solving
from .state import Filling, State

if TYPE_CHECKING:
    from .. import solver

_MOST_KEPT = 4096
"""How many completions of an action, and how many refutations of a formula, are kept for rows to come."""

_FEW = 1024
"""How many rows are too few to be worth dividing."""

_BEFORE_A_LOOK = 4
"""How many completions are tried, at the least, before it is looked what is still open."""

_BITS_AT_ONCE, _MOST_AT_ONCE = 131072, 16
"""How many rows times completions are tried at once, and how many completions: on few rows each costs as much alone."""


Ground: TypeAlias = tuple[tuple[int, frozenset[FactValue]], ...]
"""Known facts under which a formula is false, by number and values."""


class Taught:
    """What the solver taught of one action: completions, and for each formula that was ruled out what rules it out."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.fillings: dict[Filling, None] = {}
        self.grounds: dict[int, dict[Ground, None]] = {}


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

    def __init__(self, law: Law, case: Case, solving: Solving, taught: Taught) -> None:
        """Take the law as formulas, a case of it whose facts do not matter, the solver, and what it taught so far."""
        self._law = law
        self._case = case
        self._solving = solving
        self._taught = taught

    def settle(self, columns: Columns) -> Settled:
        """Return what the rows come to."""
        law = self._law
        found = kleene(law.nodes, law.all, columns.rows, columns.question)
        state = State(law, found, columns)
        if state.open.any():
            self._rule_out(state)
            self._recall(state, 0)
        return Settled(found, *state.settled())

    def _recall(self, state: State, seen: int) -> None:
        """Settle what is open by what was learned of other rows and, where that does not do, by the solver.

        `seen` is how many of the completions were tried on these rows already.
        """
        kept = tuple(self._taught.fillings)
        together = min(_MOST_AT_ONCE, max(1, _BITS_AT_ONCE // state.rows))
        while state.open.any() and seen < len(kept):
            end = min(seen + max(together, _BEFORE_A_LOOK), len(kept))
            for first in range(seen, end, together):
                state.complete(kept[first : min(first + together, end)])
            state.look()
            seen = end
            if state.rows > _FEW and 0 < state.left * 8 < state.rows:  # those that are closed need not be carried along
                rows = rows_of(state.open, state.rows)
                part = state.part(rows)
                self._recall(part, seen)
                state.adopt(rows, part)
        if state.open.any():
            with self._solving.lock:
                self._ask(state, seen)

    def _rule_out(self, state: State) -> None:
        """Take all refutations into account."""
        for claim, formula in self._law.claims.items():
            for ground in tuple(self._taught.grounds.get(formula, ())):
                state.rule_out(claim, ground)
        state.look()

    def _ask(self, state: State, seen: int) -> None:
        """Settle what is open by the solver, after all that was learned of other rows meanwhile."""
        for filling in tuple(self._taught.fillings)[seen:]:
            state.complete([filling])
        self._rule_out(state)
        while (row := state.first_open()) is not None:
            posed = self._solving.posed(self._law.subject, self._case)
            known = state.known(row)
            for claim in state.unsettled(row):
                self._learn(claim, posed.judged(self._law.claims[claim], known), state)

    def _learn(self, claim: Claim, answer: solver.Completion | solver.Refutation, state: State) -> None:
        """Take what the solver answered into account for all rows."""
        facts = self._law.subject.facts
        if isinstance(answer, dict):
            filling = tuple(answer[fact] for fact in facts)
            state.complete([filling])
            if len(self._taught.fillings) < _MOST_KEPT:
                self._taught.fillings.setdefault(filling)
        else:
            ground = tuple((facts.index(fact), values) for fact, values in answer.values.items())
            state.rule_out(claim, ground)
            kept = self._taught.grounds.setdefault(self._law.claims[claim], {})
            if len(kept) < _MOST_KEPT:
                kept.setdefault(ground)
        state.look()

"""The solver that all laws of one rulebook share: one context of z3, which takes 17 MB, and one thread at a time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, assert_never

from ..compiled.formulas import Joint, Not, Question
from ..model import FactValue
from ..operation import Case
from ..weighing import BLOCKING, LayerWeight, findings
from .law import Law
from .state import COMPLETABLE, LAWFUL, Claim

if TYPE_CHECKING:
    import z3

    from .. import solver

_MOST_KEPT = 16
"""Of how many laws the formulas are kept; those of others are made anew when they are asked about again."""


class Posed:
    """A law as it is put to the solver: with nothing known, so that what is known can be assumed row by row."""

    def __init__(self, law: Law, case: Case, context: z3.Context) -> None:
        """Take the law, a case of it whose facts do not matter, and the context."""
        from .. import solver

        self._logic = logic = solver.Completions(law.book, replace(case, known={}, unknown=law.facts), context)
        self._formulas: dict[Claim, solver.Formula] = {COMPLETABLE: True}
        terms: dict[int, solver.Formula] = {0: False, 1: True}
        for number in law.needed(tuple(range(len(law.layers)))):
            match law.nodes[number]:
                case bool():
                    pass
                case Question(fact, values):
                    terms[number] = logic.fact_is(law.facts[fact], values)
                case Not(of):
                    terms[number] = logic.negation(terms[of])
                case Joint(word, parts):
                    joined = logic.conjunction if word == "and" else logic.disjunction
                    terms[number] = joined(terms[part] for part in parts)
                case node:
                    assert_never(node)
        blocked: list[solver.Formula] = []
        for layer in law.layers:
            if not layer.silent:
                weight = LayerWeight(terms[layer.survives], terms[layer.prohibits], terms[layer.reserves], ())
                formulas = findings(layer.closure, weight, logic)
                self._formulas |= {(layer.name, finding): formula for finding, formula in formulas.items()}
                blocked += [formula for finding, formula in formulas.items() if finding in BLOCKING]
        self._formulas[LAWFUL] = logic.negation(logic.disjunction(blocked))

    def judged(self, claim: Claim, known: dict[str, FactValue]) -> solver.Completion | solver.Refutation:
        """Return a completion of a row that bears a claim out, or what refutes it."""
        return self._logic.judged(self._formulas[claim], known)


class Solving:
    """Puts laws to the solver; whoever asks holds `lock`."""

    def __init__(self) -> None:
        """Begin without a context, which is made when something is asked."""
        self.lock = Lock()
        self._context: z3.Context | None = None
        self._posed: OrderedDict[Law, Posed] = OrderedDict()

    def posed(self, law: Law, case: Case) -> Posed:
        """Return a law as it is put to the solver."""
        import z3

        self._context = self._context or z3.Context()
        if law not in self._posed:
            self._posed[law] = Posed(law, case, self._context)
            if len(self._posed) > _MOST_KEPT:
                self._posed.popitem(last=False)
        self._posed.move_to_end(law)
        return self._posed[law]

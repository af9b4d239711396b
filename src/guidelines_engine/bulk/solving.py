"""The solver that all actions of one rulebook share: one context of z3, which takes 17 MB, and one thread at a time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, assert_never

from ..compiled.formulas import Joint, Node, Not, Question, reached
from ..model import FactValue
from ..operation import Case
from .law import Subject

if TYPE_CHECKING:
    import z3

    from .. import solver

_MOST_KEPT = 16
"""Of how many actions the formulas are kept; those of others are made anew when they are asked about again."""


class Posed:
    """An action as it is put to the solver: with nothing known, so that what is known can be assumed row by row."""

    def __init__(self, subject: Subject, case: Case, context: z3.Context) -> None:
        """Take what is asked about, a case of it whose facts do not matter, and the context."""
        from .. import solver

        self._subject = subject
        self._logic = solver.Completions(subject.book, replace(case, known={}, unknown=subject.facts), context)
        self._terms: dict[int, solver.Formula] = {}

    def judged(self, formula: int, known: dict[str, FactValue]) -> solver.Completion | solver.Refutation:
        """Return a completion of a row that bears a formula out, or what refutes it."""
        for number in reached(self._subject.nodes, (formula,)) if formula not in self._terms else ():
            if number not in self._terms:
                self._terms[number] = self._term(self._subject.nodes[number])
        return self._logic.judged(self._terms[formula], known)

    def _term(self, node: Node) -> solver.Formula:
        """Return a formula whose parts are put already as it is put to the solver."""
        match node:
            case bool():
                return node
            case Question(fact, values):
                return self._logic.fact_is(self._subject.facts[fact], values)
            case Not(of):
                return self._logic.negation(self._terms[of])
            case Joint(word, parts):
                joined = self._logic.conjunction if word == "and" else self._logic.disjunction
                return joined(self._terms[part] for part in parts)
            case _:
                assert_never(node)


class Solving:
    """Puts actions to the solver; whoever asks holds `lock`."""

    def __init__(self) -> None:
        """Begin without a context, which is made when something is asked."""
        self.lock = Lock()
        self._context: z3.Context | None = None
        self._posed: OrderedDict[Subject, Posed] = OrderedDict()

    def posed(self, subject: Subject, case: Case) -> Posed:
        """Return an action as it is put to the solver."""
        import z3

        self._context = self._context or z3.Context()
        if subject not in self._posed:
            self._posed[subject] = Posed(subject, case, self._context)
            if len(self._posed) > _MOST_KEPT:
                self._posed.popitem(last=False)
        self._posed.move_to_end(subject)
        return self._posed[subject]

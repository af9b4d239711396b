"""A smallest set of assumptions that a formula contradicts, by implicit hitting sets.

Every set that contradicts the formula hits each set of assumptions whose removal makes it satisfiable. So a smallest
set that hits all such sets known so far is either an answer or shows another of them. (Ignatiev and others, *Smallest
MUS extraction with minimal hitting set dualization*, CP 2015.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import z3

from ..solver import new_solver
from .search import satisfiable


def smallest_core(
    terms: Iterable[z3.BoolRef], assumptions: Mapping[str, z3.BoolRef], context: z3.Context
) -> tuple[str, ...] | None:
    """Return the names of the fewest assumptions that contradict the terms, the first such in order, if any do."""
    solver = new_solver(context)
    solver.add(*terms)
    if satisfiable(solver, assumptions.values()):
        return None
    hitting = _Hitting(tuple(assumptions), context)
    found = hitting.some()
    while (corrected := _correction(solver, assumptions, found)) is not None:
        hitting.add(corrected)
        found = hitting.some()
    found = hitting.first(len(found))
    while (corrected := _correction(solver, assumptions, found)) is not None:
        hitting.add(corrected)
        found = hitting.first(len(found))
    return found


def _correction(
    solver: z3.Solver, assumptions: Mapping[str, z3.BoolRef], kept: Sequence[str]
) -> tuple[str, ...] | None:
    """Return a minimal set of assumptions to give up so that the terms and those kept are satisfiable, if any."""
    if not satisfiable(solver, [assumptions[name] for name in kept]):
        return None
    model = solver.model()
    held = [name for name in assumptions if name in kept or z3.is_true(model.eval(assumptions[name]))]
    left = [name for name in assumptions if name not in held]
    for name in list(left):
        if satisfiable(solver, [assumptions[each] for each in (*held, name)]):
            held.append(name)
            left.remove(name)
    return tuple(left)


class _Hitting:
    """Smallest sets that hit every set added."""

    def __init__(self, names: tuple[str, ...], context: z3.Context) -> None:
        self._in = {name: z3.Bool(f"in {name}", ctx=context) for name in names}
        self._context = context
        self._solver = new_solver(context)
        self._size = -1
        self._bound = self._next_bound()

    def add(self, names: Iterable[str]) -> None:
        """Add a set to be hit."""
        self._solver.add(z3.Or([self._in[name] for name in names]))

    def some(self) -> tuple[str, ...]:
        """Return some smallest set."""
        while not satisfiable(self._solver, [self._bound]):
            self._bound = self._next_bound()
        model = self._solver.model()
        return tuple(name for name, literal in self._in.items() if z3.is_true(model.eval(literal)))

    def first(self, size: int) -> tuple[str, ...]:
        """Return, of the sets of a size that is the smallest, the first in the order of the names."""
        taken: list[str] = []
        for name in self._in:
            if len(taken) < size and satisfiable(
                self._solver, [self._bound, *(self._in[each] for each in (*taken, name))]
            ):
                taken.append(name)
        return tuple(taken)

    def _next_bound(self) -> z3.BoolRef:
        self._size += 1
        bound = z3.Bool(f"at most {self._size}", ctx=self._context)
        if self._in:
            self._solver.add(z3.Implies(bound, z3.PbLe([(literal, 1) for literal in self._in.values()], self._size)))
        return bound

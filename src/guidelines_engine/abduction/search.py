"""The search for every minimal set of steps that brings a verdict about, whatever the facts that stay unknown are.

Sets are found in order of size, and what was found is barred together with everything that contains it; so each is
minimal, and which are found does not depend on the models that the solver happens to pick. Where facts stay unknown,
a set that some world refutes is barred with all others that the same world refutes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import z3

from ..model import FactValue
from ..solver import new_solver
from .space import Space, Step

_PATIENCE = 200
"""How many sets are tried in the search for a single one of any size."""


class Search:
    """A search for one verdict; what it has found stays barred."""

    def __init__(self, space: Space, lawful: bool) -> None:
        """Take the space to search, and whether it is lawful that the operation is to become."""
        wanted = z3.Not(space.unlawful) if lawful else space.unlawful
        self._space = space
        self._sets = new_solver(space.context)
        self._sets.add(*space.world, *space.frame, wanted)
        self._worlds = new_solver(space.context)
        self._worlds.add(*space.world, *space.frame, z3.Not(wanted))
        self._follows = z3.Implies(z3.And(space.constraints), wanted) if space.constraints else wanted

    def minimal(self, most: int) -> Iterator[frozenset[Step]]:
        """Yield the minimal sets of at most so many steps, smallest first; within a size, in no settled order."""
        for size in range(min(most, len(self._space.steps)) + 1):
            bound = self._at_most(size)
            while (found := self._found(bound)) is not None:
                self.bar(found)
                yield found

    def smallest(self, most: int, *assumed: z3.BoolRef) -> frozenset[Step] | None:
        """Return a smallest set of at most so many steps; of several, the one whose steps come first in their order."""
        for size in range(min(most, len(self._space.steps)) + 1):
            bounds = (*assumed, self._at_most(size))
            if self._found(*bounds) is not None:
                return self._first(size, *bounds)
        return None

    def nearest(self, most: int) -> Iterator[frozenset[Step]]:
        """Yield a smallest of the sets that change least of what is known, and with it those that only move the date.

        Of what is known at most so many steps change something; what is unknown may be answered by any number of steps.
        """
        for number in range(min(most, len(self._space.changes)) + 1):
            bound = self._at_most(number, self._space.changes)
            found = self.smallest(len(self._space.steps), bound) if self._found(bound) is not None else None
            if found is not None:
                yield from self._on_any_date(found)
                return

    def bar(self, found: frozenset[Step]) -> None:
        """Leave out a set of steps, and all that contains it."""
        if not found <= self._space.steps.keys():  # nothing here contains it
            return
        steps = [z3.Not(self._space.steps[step]) for step in found]
        self._sets.add(z3.Or(steps) if steps else z3.BoolVal(False, ctx=self._space.context))

    def possible(self) -> bool:
        """Return whether some steps lead to the verdict in some world at least."""
        return self._next() is not None

    def exhausted(self) -> bool:
        """Return whether there surely is no minimal set beside those found, of any size."""
        for _ in range(_PATIENCE):
            found = self._next()
            if found is None:
                return True
            if self._confirmed(found):
                return False
        return False

    def _on_any_date(self, found: frozenset[Step]) -> Iterator[frozenset[Step]]:
        """Yield a minimal set and, where it moves the date, those that move it elsewhere."""
        free = "date" if any(step.key == "date" for step in found) else None
        steps = {step: literal for step, literal in self._space.steps.items() if step.key != free}
        kept = [literal if step in found else z3.Not(literal) for step, literal in steps.items()]
        while (each := self._found(*kept)) is not None:
            self.bar(each)
            yield each

    def _first(self, size: int, *assumed: z3.BoolRef) -> frozenset[Step]:
        taken: list[Step] = []
        for step, literal in self._space.steps.items():
            if len(taken) == size:
                break
            if self._found(*assumed, *(self._space.steps[each] for each in taken), literal) is not None:
                taken.append(step)
        return frozenset(taken)

    def _found(self, *assumed: z3.BoolRef) -> frozenset[Step] | None:
        """Return some set, within what is assumed, that brings the verdict about in every world."""
        while (found := self._next(*assumed)) is not None:
            if self._confirmed(found):
                return found
        return None

    def _at_most(self, size: int, steps: Mapping[Step, z3.BoolRef] | None = None) -> z3.BoolRef:
        """Return a literal under which at most so many of some steps, by default of all, are taken."""
        bound = z3.FreshBool("at most", ctx=self._space.context)
        literals = [(literal, 1) for literal in (self._space.steps if steps is None else steps).values()]
        if literals:
            self._sets.add(z3.Implies(bound, z3.PbLe(literals, size)))
        return bound

    def _next(self, *assumed: z3.BoolRef) -> frozenset[Step] | None:
        if not satisfiable(self._sets, assumed):
            return None
        model = self._sets.model()
        return frozenset(step for step, literal in self._space.steps.items() if z3.is_true(model.eval(literal)))

    def _confirmed(self, found: frozenset[Step]) -> bool:
        """Return whether a set brings the verdict about in every world; if not, bar all that the same world refutes."""
        hidden = self._space.hidden
        if not hidden:
            return True
        if not satisfiable(self._worlds, tuple(self._fixed(found))):
            return True
        model = self._worlds.model()
        world = {
            name: next((value for value, literal in literals.items() if z3.is_true(model.eval(literal))))
            for name, literals in hidden.items()
        }
        self._sets.add(z3.substitute(self._follows, *self._as_in(world)))
        return False

    def _fixed(self, found: frozenset[Step]) -> Iterable[z3.BoolRef]:
        """Yield what holds of every world in which a set of steps, and no other, is taken."""
        yield from (literal if step in found else z3.Not(literal) for step, literal in self._space.steps.items())

    def _as_in(self, world: dict[str, FactValue]) -> Iterable[tuple[z3.BoolRef, z3.BoolRef]]:
        """Yield, for each literal of a hidden fact, what it comes to in a world but for what the steps have settled."""
        steps, context = self._space.steps, self._space.context
        for name, literals in self._space.hidden.items():
            learnt = {value: steps[Step(name, value)] for value in literals if Step(name, value) in steps}
            unlearnt = z3.Not(z3.Or(list(learnt.values()))) if learnt else z3.BoolVal(True, ctx=context)
            for value, literal in literals.items():
                ways = [learnt[value]] if value in learnt else []
                if world[name] == value:
                    ways.append(unlearnt)
                yield literal, z3.Or(ways) if ways else z3.BoolVal(False, ctx=context)


def satisfiable(solver: z3.Solver, assumed: Iterable[z3.BoolRef]) -> bool:
    """Return whether a solver finds its terms satisfiable together with what is assumed."""
    answer = solver.check(*assumed)
    if answer == z3.unknown:
        raise RuntimeError(f"the solver gave no answer: {solver.reason_unknown()}")
    return bool(answer == z3.sat)

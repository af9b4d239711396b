"""Whether what is known leaves any completion at all, so far as that is plain without the solver."""

from __future__ import annotations

from ..model import Book, facts_read
from ..operation import binding_constraints
from ..truth import disjunction
from ..weighing import Kleene, meaning
from .growing import Growing, Program, Values, by_name

_MOST_KEPT = 4096
"""How many patterns of known facts are remembered; a vocabulary with more is asked anew."""


class Completable:
    """The constraints that bear on one action."""

    __slots__ = ("_broken", "_kept", "_order")

    def __init__(self, book: Book, action: str, facts: tuple[str, ...]) -> None:
        """Take the rulebook, the action, and the facts that concern it in vocabulary order."""
        never = [constraint.never for constraint in binding_constraints(book, action)]
        concerned = frozenset(facts)

        def plain(known: Values) -> int:
            logic = Kleene(by_name(facts, known), concerned)
            return disjunction([meaning(condition, logic) for condition in never]).value

        def compiled() -> Program:
            from .program import any_program  # only where something is asked often

            return any_program(never, facts)

        self._broken = Growing(plain, compiled)
        read = dict.fromkeys(fact for condition in never for fact in sorted(facts_read(condition)))
        self._order = [(facts.index(fact), book.facts[fact].values) for fact in read]
        self._kept: dict[Values, bool] = {}

    def broken(self, known: Values) -> bool:
        """Return whether what is known breaks a constraint, whatever is unknown."""
        return self._broken.row(known) == 2

    def plainly(self, known: Values) -> bool:
        """Return whether taking, fact by fact, the first value that no constraint forbids ends in a completion.

        Where it does not there may still be one, which the solver finds.
        """
        broken = self._broken.row(known)
        if broken != 1:
            return broken == 0
        pattern = tuple([known[index] for index, _ in self._order])
        found = self._kept.get(pattern)
        if found is None:
            found = self._ends_well(known)
            if len(self._kept) < _MOST_KEPT:
                self._kept[pattern] = found
        return found

    def _ends_well(self, known: Values) -> bool:
        settled = list(known)
        for index, values in self._order:
            if settled[index] is not None:
                continue
            for value in values:
                settled[index] = value
                if self._broken.row(tuple(settled)) != 2:
                    break
            else:
                return False
        return self._broken.row(tuple(settled)) == 0

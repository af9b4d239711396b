"""Putting formulas into as few groups as can be, so that each group can be satisfied at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from .solver import Completions, Formula

Group = tuple[int, ...]
"""The numbers of the formulas of a group."""


def fewest_groups(formulas: Sequence[Formula], common: Formula, logic: Completions) -> list[Group]:
    """Return the numbers of formulas in as few groups as can be, each possible together with what is common.

    A formula that is not possible with what is common must not be among them.
    """
    search = _Search(formulas, common, logic)
    least = max(1, search.apart) if formulas else 0
    for most in range(least, len(formulas) + 1):
        groups = search.placed(0, [], most)
        if groups is not None:
            return sorted(tuple(sorted(search.order[place] for place in group)) for group in groups)
    return []


class _Search:
    """A search that places first those formulas of which no two go together, so that it seldom has to come back."""

    def __init__(self, formulas: Sequence[Formula], common: Formula, logic: Completions) -> None:
        self._logic = logic
        self._common = common
        self._against = {
            (one, other): not logic.possible(logic.conjunction((common, formulas[one], formulas[other])))
            for one, other in combinations(range(len(formulas)), 2)
        }
        clique = self._clique(len(formulas))
        self.apart = len(clique)
        """How many formulas are known of which no two go together."""
        rest = (number for number in range(len(formulas)) if number not in clique)
        self.order = (*clique, *sorted(rest, key=self._against_how_many, reverse=True))
        self._formulas = [formulas[number] for number in self.order]

    def placed(self, place: int, groups: list[Group], most: int) -> list[Group] | None:
        """Return the groups with the formulas from a place on added, at most so many; None if that cannot be."""
        if place == len(self._formulas):
            return groups
        for index, group in enumerate(groups):
            if self._together((*group, place)):
                joined = [*groups[:index], (*group, place), *groups[index + 1 :]]
                found = self.placed(place + 1, joined, most)
                if found is not None:
                    return found
        return self.placed(place + 1, [*groups, (place,)], most) if len(groups) < most else None

    def _clique(self, many: int) -> list[int]:
        """Return formulas of which no two go together, taken greedily."""
        found: list[int] = []
        for number in sorted(range(many), key=self._against_how_many, reverse=True):
            if all(self._is_against(number, other) for other in found):
                found.append(number)
        return found

    def _against_how_many(self, number: int) -> int:
        return sum(against for pair, against in self._against.items() if number in pair)

    def _is_against(self, one: int, other: int) -> bool:
        return self._against[min(one, other), max(one, other)]

    def _together(self, group: Group) -> bool:
        *others, last = (self.order[place] for place in group)
        if any(self._is_against(last, other) for other in others):
            return False
        formulas = (self._formulas[place] for place in group)
        return len(group) < 3 or self._logic.possible(self._logic.conjunction((self._common, *formulas)))

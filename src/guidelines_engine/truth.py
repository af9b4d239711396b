"""Kleene's three truth values and their strong connectives.

Knows nothing of law, rules or operations.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Never


class Truth(Enum):
    """A truth value of Kleene's strong three-valued logic, ordered FALSE < UNKNOWN < TRUE."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2

    def __bool__(self) -> Never:
        """Refuse: unknown is not false, so a truth value must be compared, not tested.

        Raises:
            TypeError: always.
        """
        raise TypeError("a Truth is not a bool: write `is Truth.TRUE`, `is Truth.FALSE` or `is Truth.UNKNOWN`")

    def __invert__(self) -> Truth:
        """Return the negation."""
        return negation(self)


FALSE, UNKNOWN, TRUE = Truth.FALSE, Truth.UNKNOWN, Truth.TRUE
"""The three by themselves, for what runs often: to fetch a member from its class costs ten times as much in 3.11."""


def truth_of(known: bool) -> Truth:
    """Return the truth value of something that is known."""
    return TRUE if known else FALSE


def negation(value: Truth) -> Truth:
    """Return the strong negation."""
    return FALSE if value is TRUE else TRUE if value is FALSE else UNKNOWN


def conjunction(values: Iterable[Truth]) -> Truth:
    """Return the strong conjunction; of nothing at all, TRUE."""
    result = TRUE
    for value in values:
        if value is FALSE:
            return FALSE
        if value is UNKNOWN:
            result = UNKNOWN
    return result


def disjunction(values: Iterable[Truth]) -> Truth:
    """Return the strong disjunction; of nothing at all, FALSE."""
    result = FALSE
    for value in values:
        if value is TRUE:
            return TRUE
        if value is UNKNOWN:
            result = UNKNOWN
    return result

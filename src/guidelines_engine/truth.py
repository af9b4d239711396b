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
        return _NEGATION[self]


_NEGATION = {Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN, Truth.TRUE: Truth.FALSE}


def truth_of(known: bool) -> Truth:
    """Return the truth value of something that is known."""
    return Truth.TRUE if known else Truth.FALSE


def conjunction(values: Iterable[Truth]) -> Truth:
    """Return the strong conjunction; of nothing at all, TRUE."""
    result = Truth.TRUE
    for value in values:
        if value is Truth.FALSE:
            return Truth.FALSE
        if value is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result


def disjunction(values: Iterable[Truth]) -> Truth:
    """Return the strong disjunction; of nothing at all, FALSE."""
    result = Truth.FALSE
    for value in values:
        if value is Truth.TRUE:
            return Truth.TRUE
        if value is Truth.UNKNOWN:
            result = Truth.UNKNOWN
    return result

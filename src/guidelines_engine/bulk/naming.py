"""Sets of rules that decide rows, each kept once and named by a number."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

import numpy as np
import polars as pl
from numpy.typing import NDArray

from .planes import Plane, bytes_of


class Names:
    """Texts that name the rules of a set, numbered as they are first met; any number of threads may ask it."""

    def __init__(self) -> None:
        """Begin with the set of no rules, which is number 0."""
        self._numbers: dict[str, int] = {"": 0}
        self._lock = Lock()

    def numbered(self, rules: Sequence[str], decides: Sequence[Plane], rows: int) -> NDArray[np.uint32]:
        """Return for each row the number of the set of rules that decide it.

        Args:
            rules: the names of rules.
            decides: for each of them, in which rows it decides.
            rows: how many rows there are.
        """
        some = [(name, plane) for name, plane in zip(rules, decides, strict=True) if plane.any()]
        numbers = np.zeros(rows, np.uint32)
        sets: list[tuple[str, ...]] = [()]
        for start in range(0, len(some), 8):
            names = [name for name, _ in some[start : start + 8]]
            held = bytes_of([plane for _, plane in some[start : start + 8]], rows)
            numbers, pairs = _distinct(numbers, held, len(sets))
            sets = [
                sets[number] + tuple(name for place, name in enumerate(names) if byte >> place & 1)
                for number, byte in pairs
            ]
        return np.array([self._number(" ".join(each)) for each in sets], np.uint32)[numbers]

    def texts(self, numbers: NDArray[np.uint32]) -> pl.Series:
        """Return the sets that have these numbers, as texts."""
        with self._lock:
            texts = list(self._numbers)
        return pl.Series(texts, dtype=pl.Categorical).gather(numbers)

    def _number(self, text: str) -> int:
        with self._lock:
            return self._numbers.setdefault(text, len(self._numbers))


def _distinct(
    numbers: NDArray[np.uint32], held: NDArray[np.uint8], sets: int
) -> tuple[NDArray[np.uint32], list[tuple[int, int]]]:
    """Return pairs of a number and a byte numbered anew, and the pair that each new number stands for."""
    pairs = numbers * np.uint32(256) + held
    most = sets * 256
    if most <= 1 << 22:  # a table of all pairs there may be is looked up sooner than the pairs are sorted
        there = np.zeros(most, np.bool_)
        there[pairs] = True
        distinct = np.flatnonzero(there)
        places = np.zeros(most, np.uint32)
        places[distinct] = np.arange(len(distinct), dtype=np.uint32)
        return places[pairs], [divmod(int(pair), 256) for pair in distinct]
    distinct, inverse = np.unique(pairs, return_inverse=True)
    return inverse.astype(np.uint32), [divmod(int(pair), 256) for pair in distinct]

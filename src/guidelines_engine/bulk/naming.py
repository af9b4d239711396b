"""Sets of rules that decide rows, each kept once and named by a number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from threading import Lock
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from .planes import Plane, bytes_of


class Names:
    """Texts that name the rules of a set, numbered as they are first met; any number of threads may ask it."""

    def __init__(self) -> None:
        """Begin with the set of no rules, which is number 0."""
        self._numbers: dict[str, int] = {"": 0}
        self._texts = pl.Series([], dtype=pl.Categorical)
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
            codes = held if start == 0 else numbers * np.int64(256) + held
            distinct, numbers = numbered_anew(codes, len(sets) * 256)
            sets = [
                sets[code >> 8] + tuple(name for place, name in enumerate(names) if code >> place & 1)
                for code in distinct.tolist()
            ]
        return np.array([self._number(" ".join(each)) for each in sets], np.uint32)[numbers]

    def texts(self, numbers: NDArray[np.uint32]) -> pl.Series:
        """Return the sets that have these numbers, as texts."""
        with self._lock:
            if len(self._texts) < len(self._numbers):
                new = list(islice(self._numbers, len(self._texts), None))
                self._texts = pl.concat([self._texts, pl.Series(new, dtype=pl.Categorical)]).rechunk()
            texts = self._texts
        return texts.gather(numbers)

    def _number(self, text: str) -> int:
        with self._lock:
            return self._numbers.setdefault(text, len(self._numbers))


def numbered_anew(codes: NDArray[np.integer[Any]], most: int) -> tuple[NDArray[np.intp], NDArray[np.uint32]]:
    """Return the distinct codes, all below `most`, and for each row the place of its own among them."""
    if most <= 1 << 22:  # a table of all codes there may be is looked up sooner than the codes are sorted
        distinct = np.flatnonzero(np.bincount(codes, minlength=most))
        places = np.zeros(most, np.uint32)
        places[distinct] = np.arange(len(distinct), dtype=np.uint32)
        return distinct, places.take(codes)
    found, inverse = np.unique(codes, return_inverse=True)
    return found.astype(np.intp), inverse.astype(np.uint32)

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
        self._known: dict[tuple[str, ...], dict[bytes, int]] = {}
        self._texts = pl.Series([], dtype=pl.Categorical)
        self._lock = Lock()

    def numbered(self, rules: tuple[str, ...], decides: Sequence[Plane], rows: int) -> NDArray[np.uint32]:
        """Return for each row the number of the set of rules that decide it.

        Args:
            rules: the names of rules.
            decides: for each of them, in which rows it decides.
            rows: how many rows there are.
        """
        numbers = np.zeros(rows, np.uint32)
        sets = np.zeros((1, 0), np.uint8)  # eight rules a byte
        for start in range(0, len(rules), 8):
            planes = decides[start : start + 8]
            if any(plane.any() for plane in planes):
                held = bytes_of(planes, rows)
                codes = held if len(sets) == 1 else numbers * np.int64(256) + held
                distinct, numbers = numbered_anew(codes, len(sets) * 256)
                sets = np.column_stack((sets[distinct >> 8], (distinct & 255).astype(np.uint8)))
            else:
                sets = np.column_stack((sets, np.zeros(len(sets), np.uint8)))
        held_by = [each.tobytes() for each in sets]
        known = self._known.setdefault(rules, {})
        return np.array([known.get(each) or self._named(rules, each, known) for each in held_by], np.uint32)[numbers]

    def _named(self, rules: tuple[str, ...], held: bytes, known: dict[bytes, int]) -> int:
        names = [name for place, name in enumerate(rules) if held[place >> 3] >> (place & 7) & 1]
        with self._lock:
            known[held] = self._numbers.setdefault(" ".join(names), len(self._numbers))
        return known[held]

    def texts(self, numbers: NDArray[np.uint32]) -> pl.Series:
        """Return the sets that have these numbers, as texts."""
        with self._lock:
            if len(self._texts) < len(self._numbers):
                new = list(islice(self._numbers, len(self._texts), None))
                self._texts = pl.concat([self._texts, pl.Series(new, dtype=pl.Categorical)]).rechunk()
            texts = self._texts
        return texts.gather(numbers)


def numbered_anew(codes: NDArray[np.integer[Any]], most: int) -> tuple[NDArray[np.intp], NDArray[np.uint32]]:
    """Return the distinct codes, all below `most`, and for each row the place of its own among them."""
    if most <= 1 << 22:  # a table of all codes there may be is looked up sooner than the codes are sorted
        there = np.zeros(most, np.bool_)
        there[codes] = True
        distinct = np.flatnonzero(there)
        places = np.zeros(most, np.uint32)
        places[distinct] = np.arange(len(distinct), dtype=np.uint32)
        return distinct, places.take(codes)
    found, inverse = np.unique(codes, return_inverse=True)
    return found.astype(np.intp), inverse.astype(np.uint32)

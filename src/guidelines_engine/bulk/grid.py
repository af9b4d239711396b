"""A grid to rows: every combination of the values of its axes, made part by part."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from math import prod

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ..diagnostics import Diagnostic, whole_input
from ..model import Book
from ..operation import SETTINGS
from .answering import READ
from .gridfile import Axis, axes
from .rows import MOST_ROWS, Batch, Part, Rows, numbered

_FEW_ROWS = 1024
"""How many rows the first part of a grid has; each has twice as many as the one before, up to the most."""

MOST_COMBINATIONS = 10**10
"""How many rows a grid may make."""


def grid(source: str, book: Book) -> Rows | tuple[Diagnostic, ...]:
    """Return the rows of the grid in a file, or what is wrong with it.

    The first axis changes slowest; settings come before facts, for rows that are neighbours are answered soonest
    where they share them. What varies is carried into the answer, and so are all settings.
    """
    found = axes(source, book)
    read = tuple(each for each in found if isinstance(each, Axis))
    if len(read) < len(found):
        return tuple(each for each in found if isinstance(each, Diagnostic))
    count = prod(len(axis.values) for axis in read)
    if count > MOST_COMBINATIONS:
        said = f"the grid has {count} combinations, more than {MOST_COMBINATIONS}"
        return (Diagnostic("GE513", said, whole_input(source), "list fewer values, or divide it"),)
    for axis in read:
        if axis.name in READ:
            return (Diagnostic("GE502", f"a grid cannot vary `{axis.name}`", whole_input(source), "rename the fact"),)
    columns = _Columns(read, book)
    kept = {axis.name: columns.kind(axis) for axis in read if axis.listed or axis.name in SETTINGS}
    return Rows(tuple(axis.name for axis in read), kept, count, columns.parts(count), made=True)


class _Columns:
    """The columns of a grid, from any row to any other."""

    def __init__(self, read: tuple[Axis, ...], book: Book) -> None:
        self._axes = read
        self._book = book

    def kind(self, axis: Axis) -> pl.DataType:
        """Return the type of the column of an axis."""
        if axis.name == "date":
            return pl.Date()
        fact = self._book.facts.get(axis.name)
        if fact is None or axis.name in SETTINGS:
            return pl.Enum([str(value) for value in axis.values])
        return pl.Boolean() if fact.yes_no else pl.Enum([str(value) for value in fact.values])

    def parts(self, count: int) -> Iterator[Part]:
        """Yield the parts of all rows, small ones first, so that it is soon known how long the rest will take."""
        start, size = 0, _FEW_ROWS
        while start < count:
            end = min(start + size, start + MOST_ROWS, count)
            yield partial(self._part, start, end)
            start, size = end, size * 2

    def _part(self, start: int, end: int) -> Batch:
        numbers = np.arange(start, end, dtype=np.int64)
        inner = prod(len(axis.values) for axis in self._axes)
        columns = []
        for axis in self._axes:
            inner //= len(axis.values)
            columns.append(self._column(axis, numbers // inner % len(axis.values)))
        return numbered(pl.DataFrame(columns))

    def _column(self, axis: Axis, places: NDArray[np.int64]) -> pl.Series:
        values = pl.Series(axis.name, axis.values, self.kind(axis))
        return values.new_from_index(0, len(places)) if len(axis.values) == 1 else values.gather(places)

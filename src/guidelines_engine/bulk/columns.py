"""The facts of many rows as columns, checked against the vocabulary and read as bit planes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Protocol, TypeAlias

import numpy as np
import polars as pl
import pyarrow as pa
from numpy.typing import NDArray

from ..compiled.formulas import Question
from ..model import Fact, FactValue
from .planes import Plane, Planes, everywhere, nowhere, packed, unpacked

UNKNOWN = 65535
"""What is asked for where a value is not known; no fact has so many values."""

BLANK = ("", "unknown")
"""What a text column may hold for a fact that is not known."""

_ANSWERS = pl.Enum(["false", "true", "no", "yes"])
"""What a text column may hold for a yes-no fact that is known: every second one says that it is so."""

Codes: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
"""The place of the value in each row; the highest number of the type where it is not known."""


class Column(Protocol):
    """What is known of one fact, row by row; a value is named by its place among those of the fact."""

    def codes(self, rows: NDArray[np.intp]) -> Codes:
        """Return the place of the value in some rows."""
        ...

    def has(self, place: int) -> Plane:
        """Return where the fact is known to have a value or, for `UNKNOWN`, where it is not known."""
        ...


class _Coded:
    """A column of places."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        self._planes: dict[int, Plane] = {}

    def codes(self, rows: NDArray[np.intp]) -> Codes:
        return self._codes[rows]

    def has(self, place: int) -> Plane:
        if place not in self._planes:
            sought = int(np.iinfo(self._codes.dtype).max) if place == UNKNOWN else place
            self._planes[place] = packed(self._codes == sought)
        return self._planes[place]


class _Kept:
    """A column of places as Polars keeps it: they stand also where nothing is known, and mean nothing there."""

    def __init__(self, places: pl.Series) -> None:
        held = _contiguous(places)
        validity, values = held.buffers()
        kind = np.uint8 if held.type == pa.uint8() else np.uint16
        self._rows = len(held)
        self._places = np.frombuffer(values, kind)[held.offset : held.offset + self._rows]
        self._known = everywhere(self._rows) if validity is None else _bits(validity, held.offset, self._rows)
        self._planes: dict[int, Plane] = {UNKNOWN: ~self._known}

    def codes(self, rows: NDArray[np.intp]) -> Codes:
        unknown = self._places.dtype.type(255 if self._places.dtype == np.uint8 else UNKNOWN)
        return np.where(unpacked(self._known, self._rows)[rows] == 1, self._places[rows], unknown)

    def has(self, place: int) -> Plane:
        if place not in self._planes:
            self._planes[place] = packed(self._places == place) & self._known
        return self._planes[place]


class _YesNo:
    """A column of answers that are kept as bits already."""

    def __init__(self, answers: pl.Series) -> None:
        bits = _contiguous(answers)
        validity, values = bits.buffers()
        self._rows = len(bits)
        known = everywhere(self._rows) if validity is None else _bits(validity, bits.offset, self._rows)
        yes = known & _bits(values, bits.offset, self._rows)
        self._planes = {0: known & ~yes, 1: yes, UNKNOWN: ~known}

    def codes(self, rows: NDArray[np.intp]) -> Codes:
        unknown, yes = (unpacked(self._planes[place], self._rows)[rows] for place in (UNKNOWN, 1))
        return yes + np.uint8(255) * unknown

    def has(self, place: int) -> Plane:
        return self._planes[place]


class _Nothing:
    """The column of a fact of which nothing is known."""

    def __init__(self, rows: int) -> None:
        self._never, self._always = nowhere(rows), everywhere(rows)

    def codes(self, rows: NDArray[np.intp]) -> Codes:
        return np.full(len(rows), 255, np.uint8)

    def has(self, place: int) -> Plane:
        return self._always if place == UNKNOWN else self._never


def nothing(rows: int) -> Column:
    """Return the column of a fact of which nothing is known."""
    return _Nothing(rows)


def column_of(understood: pl.Series) -> Column:
    """Return a column that was understood, ready to be asked."""
    if understood.dtype == pl.Boolean:
        return _YesNo(understood)
    places = understood.to_physical()
    return _Kept(places if places.dtype in (pl.UInt8, pl.UInt16) else places.cast(pl.UInt16))


def part(column: Column, rows: NDArray[np.intp]) -> Column:
    """Return a column of some of the rows."""
    return _Coded(column.codes(rows))


def _contiguous(column: pl.Series) -> pa.Array:
    held = column.to_arrow()
    return held.combine_chunks() if isinstance(held, pa.ChunkedArray) else held


def _bits(buffer: pa.Buffer, offset: int, rows: int) -> Plane:
    """Return the bits of an Arrow buffer from an offset on."""
    first, shift = divmod(offset, 8)
    held = np.frombuffer(buffer, np.uint8)[first:]
    if shift == 0:
        return held[: (rows + 7) // 8]
    return packed(np.unpackbits(held, count=shift + rows, bitorder="little")[shift:].view(np.bool_))


def understood(fact: Fact, column: pl.Series) -> tuple[pl.Series, pl.Series | None]:
    """Return a column with the values of a fact and null where it is not known, and where it holds anything else.

    Yes-no facts come out as truth values, others as an enumeration; nothing else: None in place of the second.
    """
    kind: pl.DataType = pl.Boolean() if fact.yes_no else pl.Enum([str(value) for value in fact.values])
    if column.dtype == kind:
        return column, None
    if column.dtype == pl.Null:
        return column.cast(kind), None
    said = column.cast(pl.String, strict=False).str.strip_chars()
    if fact.yes_no:
        taken = said.str.to_lowercase().cast(_ANSWERS, strict=False).to_physical() % 2 == 1
    else:
        taken = said.cast(kind, strict=False)
    wrong = column.is_not_null() & taken.is_null() & ~said.is_in(BLANK).fill_null(False)
    return taken, wrong if wrong.any() else None


class Columns:
    """What is known of the facts in each of some rows, by the number of the fact."""

    def __init__(self, facts: Sequence[Fact], columns: Sequence[Column], rows: int) -> None:
        """Take the facts, the column of each, and how many rows there are."""
        self.rows = rows
        self._facts = facts
        self._columns = columns
        self._never = nowhere(rows)

    def question(self, asked: Question) -> Planes:
        """Return where a fact certainly, and where it possibly, has one of some values."""
        certain, unknown = self.certain(asked), self._columns[asked.fact].has(UNKNOWN)
        return Planes(certain, certain | unknown if unknown.any() else certain)

    def certain(self, asked: Question) -> Plane:
        """Return where a fact is known to have one of some values."""
        fact, column = self._facts[asked.fact], self._columns[asked.fact]
        planes = [column.has(place) for place, value in enumerate(fact.values) if value in asked.values]
        return reduce(np.bitwise_or, planes) if planes else self._never

    def part(self, facts: Iterable[int], rows: NDArray[np.intp]) -> Columns:
        """Return some of the rows, with nothing known of other facts than those named."""
        columns = [nothing(len(rows))] * len(self._columns)
        for fact in facts:
            columns[fact] = part(self._columns[fact], rows)
        return Columns(self._facts, columns, len(rows))

    def patterns(self, facts: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return a row for each distinct pattern of some facts, and the place of each row's own among them."""
        rows = np.arange(self.rows)
        table = np.stack([self._columns[fact].codes(rows).astype(np.uint16) for fact in facts], axis=1)
        _, firsts, places = np.unique(table, axis=0, return_index=True, return_inverse=True)
        return firsts.tolist(), places.ravel().tolist()

    def known(self, row: int) -> dict[str, FactValue]:
        """Return what is known in a row."""
        found: dict[str, FactValue] = {}
        for fact, column in zip(self._facts, self._columns, strict=True):
            (code,) = codes = column.codes(np.array([row]))
            if code != np.iinfo(codes.dtype).max:
                found[fact.name] = fact.values[code]
        return found

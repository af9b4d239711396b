"""Rows on their way to be asked: what is known of a whole input, and the parts in which it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import polars as pl

MOST_ROWS = 262_144
"""How many rows come in one part, where it is not bytes that bound it."""

NUMBER = pl.UInt64()
"""The type of the number of a row."""


@dataclass(frozen=True, slots=True)
class Batch:
    """A part of the input, read: its rows, and how many were counted.

    The frame has a column `row`, which numbers the rows of the part from 1. It has fewer rows than were counted where
    blank lines are among them. A column `fault`, if there is one, says what is wrong with a row that could not be read.
    """

    frame: pl.DataFrame
    counted: int


Part: TypeAlias = Callable[[], Batch]
"""Reads one part of the input; any thread may call it."""


@dataclass(frozen=True, slots=True)
class Rows:
    """An input that can be read.

    Attributes:
        columns: the names of its columns.
        kept: the type of each column that is carried into the answer.
        total: how many rows there are, where that is known before they are read.
        parts: its parts in order, each to be read once; in reading them `lines.Unreadable` may be raised.
        made: whether the rows were made from a grid, so that what is impossible among them is nobody's mistake.
        close: lets go of what the rows are read from.
    """

    columns: tuple[str, ...]
    kept: Mapping[str, pl.DataType]
    total: int | None
    parts: Iterator[Part]
    made: bool = False
    close: Callable[[], None] = lambda: None


def numbered(frame: pl.DataFrame) -> Batch:
    """Return rows, none of which is left out, with their numbers."""
    rows = pl.Series("row", pl.int_range(1, frame.height + 1, dtype=pl.UInt64, eager=True))
    return Batch(frame.insert_column(0, rows), frame.height)


def faulty_row(columns: Iterable[str], reason: str) -> Batch:
    """Return a row of texts of which nothing is known but what is wrong with it."""
    texts = [pl.Series(name, [None], pl.String) for name in columns]
    return Batch(pl.DataFrame([pl.Series("row", [1], NUMBER), *texts, pl.Series("fault", [reason], pl.String)]), 1)

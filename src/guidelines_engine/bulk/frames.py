"""Frames of Polars, pandas and Arrow: what comes in of one kind goes out answered in the same kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import polars as pl
import pyarrow as pa

Frame: TypeAlias = Any
"""A `polars.DataFrame` or `LazyFrame`, a `pandas.DataFrame`, or a `pyarrow.Table` or `RecordBatch`."""


def opened(frame: Frame) -> tuple[pl.LazyFrame, Callable[[pl.LazyFrame], Frame]]:
    """Return a frame as a lazy one of Polars, and what makes such an answer a frame of the kind given.

    Raises:
        TypeError: it is no frame of a known kind.
    """
    if isinstance(frame, pl.LazyFrame):
        return frame, lambda answer: answer
    if isinstance(frame, pl.DataFrame):
        return frame.lazy(), lambda answer: answer.collect(engine="streaming")
    made = type(frame).__module__.partition(".")[0]
    if made == "pandas":
        return _of_pandas(frame), lambda answer: answer.collect(engine="streaming").to_pandas().set_index(frame.index)
    if made == "pyarrow":
        return _taken(pl.from_arrow(frame)), lambda answer: answer.collect(engine="streaming").to_arrow()
    raise TypeError(f"a frame of Polars, pandas or Arrow is asked, not {type(frame).__name__}")


def _of_pandas(frame: Frame) -> pl.LazyFrame:
    if not all(isinstance(name, str) for name in frame.columns):
        raise TypeError("the names of columns are texts")
    try:
        return _taken(pl.from_pandas(frame.reset_index(drop=True)))
    except (pa.ArrowInvalid, pa.ArrowTypeError, pl.exceptions.PolarsError) as error:
        raise TypeError(f"a column holds values of different types, or of one that is not read: {error}") from error


def _taken(frame: pl.DataFrame | pl.Series) -> pl.LazyFrame:
    if isinstance(frame, pl.Series):
        raise TypeError("a table of columns is asked, not one column")
    return frame.lazy()

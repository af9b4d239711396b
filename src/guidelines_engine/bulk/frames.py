"""Frames of Polars, pandas and Arrow: what comes in of one kind goes out answered in the same kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import polars as pl

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
        rows = frame.reset_index(drop=True)
        return _taken(
            pl.from_pandas(rows)
        ), lambda answer: answer.collect(engine="streaming").to_pandas().set_index(frame.index)
    if made == "pyarrow":
        return _taken(pl.from_arrow(frame)), lambda answer: answer.collect(engine="streaming").to_arrow()
    raise TypeError(f"a frame of Polars, pandas or Arrow is asked, not {type(frame).__name__}")


def _taken(frame: pl.DataFrame | pl.Series) -> pl.LazyFrame:
    if isinstance(frame, pl.Series):
        raise TypeError("a table of columns is asked, not one column")
    return frame.lazy()

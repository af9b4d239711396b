"""The way of all rows: read in parts, answered by several threads, and written in the order in which they came.

Knows nothing of formats, of where rows come from, or of what the command line says of them.
"""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Protocol

import polars as pl

from .answering import Answering
from .rows import NUMBER, Part, Rows
from .writing import Table

IMPOSSIBLE = "GE412"
"""The code of facts that contradict each other."""

_MOST_THREADS = 8
"""How many parts are answered at once at most, for each takes memory."""


class Answers(Protocol):
    """What answers a batch of rows, as `Answering` does."""

    def __call__(self, batch: pl.DataFrame) -> pl.DataFrame:
        """Return the answer to a batch."""
        ...


@dataclass
class Tally:
    """What became of the rows.

    Attributes:
        answered: how many have each verdict.
        rejected: how many were faulty.
        left_out: how many of a grid contradict a constraint.
        stopped: the number of the faulty row at which a strict sweep stopped, and what is wrong with it.
    """

    answered: Counter[str] = field(default_factory=Counter)
    rejected: int = 0
    left_out: int = 0
    stopped: tuple[int, str] | None = None

    @property
    def rows(self) -> int:
        """How many rows were answered."""
        return self.answered.total()


@dataclass(frozen=True, slots=True)
class _Answered:
    """A part that was answered: its good rows, its faulty ones, and how many rows were counted and left out."""

    good: pl.DataFrame
    faulty: pl.DataFrame
    verdicts: dict[str, int]
    counted: int
    left_out: int


def written_columns(rows: Rows, answering: Answering) -> dict[str, pl.DataType]:
    """Return the columns of the table of answers: no numbers of rows where they were made, and no faults."""
    schema = answering.schema_for(dict(rows.kept) if rows.made else {"row": NUMBER, **rows.kept})
    return {name: kind for name, kind in schema.items() if name != "fault"}


def rejected_columns(rows: Rows) -> dict[str, pl.DataType]:
    """Return the columns of the table of faulty rows, which is CSV: what is no single value is not in it."""
    kept = {name: kind for name, kind in rows.kept.items() if not (kind.is_nested() or kind in (pl.Binary, pl.Object))}
    return {"row": NUMBER, "reason": pl.String(), **kept}


def sweep(
    rows: Rows,
    answers: Answers,
    table: Table,
    rejects: Callable[[], Table],
    strict: bool = False,
    heard: Callable[[int], None] = lambda rows: None,
) -> Tally:
    """Answer all rows and return what became of them.

    Args:
        rows: the rows.
        answers: what answers them.
        table: where the answers are written.
        rejects: gives the table of faulty rows; called once, when the first is found.
        strict: stop at the first faulty row.
        heard: told how many rows are done, now and then.

    Raises:
        Unreadable: the input cannot be read on.
    """
    tally, done = Tally(), 0
    refused: Table | None = None
    columns = list(rejected_columns(rows))
    try:
        for part in _in_order(rows.parts, lambda each: _answered(each, answers, rows.made)):
            if part.faulty.height:
                faulty = part.faulty.with_columns(pl.col("row") + done).rename({"fault": "reason"})
                if strict:
                    tally.stopped = faulty["row"][0], faulty["reason"][0]
                    return tally
                refused = refused or rejects()
                refused.add(faulty.select(columns))
            table.add(part.good.drop("row") if rows.made else part.good.with_columns(pl.col("row") + done))
            tally.answered.update(part.verdicts)
            tally.rejected += part.faulty.height
            tally.left_out += part.left_out
            done += part.counted
            heard(done)
    finally:  # a table that is not whole is closed as well, for it holds on to its file
        for each in (refused, table):
            if each is not None:
                each.close()
    return tally


def _answered(part: Part, answers: Answers, made: bool) -> _Answered:
    batch = part()
    answer = answers(batch.frame)
    if answer["fault"].null_count() == answer.height:
        good, faulty, left_out = answer, answer.clear(), 0
    else:
        good = answer.filter(pl.col("fault").is_null())
        faulty = answer.filter(pl.col("fault").is_not_null())
        impossible = pl.col("fault").str.starts_with(f"{IMPOSSIBLE}:")
        possible = faulty.filter(~impossible) if made else faulty
        faulty, left_out = possible, faulty.height - possible.height
    verdicts = dict(good["verdict"].value_counts().iter_rows())
    return _Answered(good.drop("fault"), faulty, verdicts, batch.counted, left_out)


def _in_order(parts: Iterator[Part], work: Callable[[Part], _Answered]) -> Iterator[_Answered]:
    """Yield what becomes of each part, in their order; few are under way at a time."""
    threads = min(os.cpu_count() or 1, _MOST_THREADS)
    under_way: deque[Future[_Answered]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for part in parts:
                under_way.append(pool.submit(work, part))
                if len(under_way) > threads:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            for future in under_way:
                future.cancel()

"""Many operations at once: a table of them in, a table of answers out.

It compiles the same model as the evaluator and gives what the evaluator gives; how tables are read and written is known
to `reading`, `grid` and `sweep` alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import polars as pl

from ..diagnostics import Diagnostic, whole_input
from ..model import Book
from ..operation import SETTINGS, names_of
from .answering import Answering
from .frames import Frame, opened

__all__ = ["Answering", "Frame", "assess_frame"]


def assess_frame(
    book: Book, frame: Frame, layers: Iterable[str] | None, keep: Sequence[str], strict: bool
) -> Frame | tuple[Diagnostic, ...]:
    """Return the answers to a frame of operations in a frame of the same kind, or what is wrong with it.

    Arguments as for `Rulebook.assess_frame`.
    """
    asked, kept = names_of("layers", layers), names_of("keep", keep)
    rows, made = opened(frame)
    schema = rows.collect_schema()
    answering = Answering(book, layers=asked, keep=kept or ())
    wrong = (*answering.wrong(schema.names()), *_unreadable(book, schema))
    if wrong:
        return wrong
    answer = rows.map_batches(answering, streamable=True, schema=answering.schema_for(schema))
    if not strict:
        return made(answer)
    answered = answer.collect(engine="streaming")
    faulty = answered.with_row_index("number", offset=1).filter(pl.col("fault").is_not_null()).head(1)
    if faulty.height:
        (number, reason), place = faulty.select("number", "fault").row(0), whole_input("rows")
        return (Diagnostic(*_code_and_message(number, reason), place),)
    return made(answered.lazy())


def _unreadable(book: Book, schema: pl.Schema) -> Iterator[Diagnostic]:
    """Yield what is wrong with columns whose values say nothing of a word, whatever they are."""
    for column, kind in schema.items():
        if column in (*SETTINGS, *book.facts) and (kind.is_nested() or kind in (pl.Object, pl.Binary)):
            place = whole_input("columns")
            yield Diagnostic("GE506", f"the column `{column}` holds values of type {kind}", place, "give texts")


def _code_and_message(number: int, reason: str) -> tuple[str, str]:
    code, _, message = reason.partition(": ")
    return code, f"row {number}: {message}"

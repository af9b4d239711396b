"""Tables to rows, by their format: CSV, JSON Lines, Parquet, Arrow."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import polars as pl
import pyarrow as pa

from ..diagnostics import Diagnostic, choices, inaccessible, whole_input
from ..model import Book
from ..operation import SETTINGS
from . import csvrows, jsonrows
from .answering import READ, SAID
from .lines import Unreadable
from .rows import MOST_ROWS, Batch, Part, Rows, numbered

FORMATS = {
    "csv": (".csv",),
    "jsonl": (".jsonl", ".ndjson"),
    "parquet": (".parquet",),
    "arrow": (".arrow", ".ipc", ".feather"),
}
"""The formats of tables, each with the endings of its files."""

STREAMED = ("csv", "jsonl")
"""The formats that can be read from standard input and written to standard output."""

_ARROW, _STREAM, _PARQUET = b"ARROW1", b"\xff\xff\xff\xff", b"PAR1"
"""How files of Arrow, streams of it and files of Parquet begin."""

_WORDS = (pl.String, pl.Enum, pl.Categorical, pl.Null)


def format_of(name: str, said: str | None) -> str | Diagnostic:
    """Return the format of a file: the one that is said, or that of its ending."""
    if said is not None:
        return said
    ending = Path(name).suffix.lower()
    found = next((form for form, endings in FORMATS.items() if ending in endings), None)
    if found is None:
        known = choices(ending for endings in FORMATS.values() for ending in endings)
        return Diagnostic(
            "GE501", f"`{name}` does not tell its format", whole_input(name), f"{known}, or say the format"
        )
    return found


def scan(source: str, form: str, book: Book, keep: Sequence[str] | None = ()) -> Rows | Diagnostic:
    """Return the rows of a table, or why there are none to be had.

    Args:
        source: the path of a file; `-` is standard input, for formats that are streamed.
        form: one of the formats.
        book: the rulebook whose words a row of JSON may use.
        keep: the columns that are carried along; all where None.
    """
    name = "<stdin>" if source == "-" else source
    try:
        with ExitStack() as stack:
            stream = sys.stdin.buffer if source == "-" else stack.enter_context(open(source, "rb"))
            match form:
                case "csv":
                    found = _csv(stream, name, keep)
                case "jsonl":
                    found = _json(stream, name, book, keep)
                case _:
                    found = _frames(source, form, stream.read(6), book, keep)
            return found if isinstance(found, Diagnostic) else replace(found, close=stack.pop_all().close)
    except OSError as error:
        if error.strerror is None:  # said by Arrow of what it read, not by the system of the file
            return _broken(name, form, error)
        return inaccessible(name, error)
    except Unreadable as error:
        return error.diagnostic
    except (pl.exceptions.PolarsError, pa.ArrowInvalid) as error:
        return _broken(name, form, error)


def _csv(stream: BinaryIO, name: str, keep: Sequence[str] | None) -> Rows | Diagnostic:
    found = csvrows.header_of(stream, name)
    if isinstance(found, Diagnostic):
        return found
    columns, parts = found
    kept = columns if keep is None else keep
    return _reserved(name, columns) or Rows(columns, dict.fromkeys(kept, pl.String()), None, parts)


def _json(stream: BinaryIO, name: str, book: Book, keep: Sequence[str] | None) -> Rows | Diagnostic:
    keys, cut = jsonrows.peeked(stream, name)
    kept = keys if keep is None else tuple(keep)
    shape = jsonrows.Shape((*SAID, *kept), tuple(book.facts))
    parts = jsonrows.parts_of(cut, shape)
    return _reserved(name, shape.columns) or Rows(shape.columns, dict.fromkeys(kept, pl.String()), None, parts)


def _frames(source: str, form: str, begins: bytes, book: Book, keep: Sequence[str] | None) -> Rows | Diagnostic:
    stream_of_arrow = begins.startswith(_STREAM)
    if not begins.startswith((_PARQUET,) if form == "parquet" else (_ARROW, _STREAM)):
        return Diagnostic("GE503", f"this is no file of {form}", whole_input(source), "say another format")
    if stream_of_arrow:
        total = None
        with pa.ipc.open_stream(source) as reader:
            schema = _frame(reader.schema.empty_table()).schema
    else:
        table = pl.scan_parquet(source, glob=False) if form == "parquet" else pl.scan_ipc(source, glob=False)
        schema = table.collect_schema()
        total = table.select(pl.len()).collect().item()
    kept = {column: schema.get(column, pl.Null()) for column in (schema if keep is None else keep)}
    wrong = _reserved(source, schema.names()) or _wrong_type(source, schema, book)
    if wrong is not None:
        return wrong
    read = _arrow_stream(source) if stream_of_arrow else _collected(table, source, form)
    return Rows(tuple(schema.names()), kept, total, read)


def _collected(table: pl.LazyFrame, source: str, form: str) -> Iterator[Part]:
    try:
        for frame in table.collect_batches(chunk_size=MOST_ROWS, maintain_order=True, lazy=True):
            yield partial(numbered, frame)
    except (pl.exceptions.PolarsError, OSError) as error:
        raise Unreadable(_broken(source, form, error)) from None


def _arrow_stream(source: str) -> Iterator[Part]:
    try:
        with pa.ipc.open_stream(source) as reader:
            for batch in reader:
                for start in range(0, batch.num_rows, MOST_ROWS):
                    yield partial(_numbered_batch, batch.slice(start, MOST_ROWS))
    except (pa.ArrowInvalid, OSError) as error:
        raise Unreadable(_broken(source, "arrow", error)) from None


def _numbered_batch(batch: Any) -> Batch:
    return numbered(_frame(batch))


def _frame(table: Any) -> pl.DataFrame:
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame


def _reserved(name: str, columns: Sequence[str]) -> Diagnostic | None:
    for column in columns:
        if column in READ:
            hint = "rename it; the engine numbers the rows itself"
            return Diagnostic("GE502", f"a column may not be called `{column}`", whole_input(name), hint)
    return None


def _wrong_type(name: str, schema: pl.Schema, book: Book) -> Diagnostic | None:
    """Return what is wrong with a column that has a type that says nothing of its word."""
    for column, kind in schema.items():
        yes_no = column in book.facts and book.facts[column].yes_no
        day = column == "date" and kind in (pl.Date, pl.Datetime)
        asked = column in SETTINGS or column in book.facts
        if asked and not (kind in _WORDS or (yes_no and kind == pl.Boolean) or day):
            hint = "write true and false, or a text" if yes_no else "write texts"
            return Diagnostic("GE506", f"the column `{column}` holds values of type {kind}", whole_input(name), hint)
    return None


def _broken(name: str, form: str, error: Exception) -> Diagnostic:
    said = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    if form in STREAMED:
        return Diagnostic(
            "GE503", f"this cannot be read as {form}: {said[:200]}", whole_input(name), "say another format"
        )
    # it began as such a file does
    message = f"the file of {form} is damaged or ends too early: {said[:200]}"
    return Diagnostic("GE503", message, whole_input(name), "write or copy it once more")

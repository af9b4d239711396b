"""CSV as rows of text: blocks are read at once, and line by line where one does not read smoothly.

A line that has not the fields of the header is a faulty row; it costs no other.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain
from typing import BinaryIO

import polars as pl
import pyarrow as pa
import pyarrow.csv

from ..diagnostics import Diagnostic, Span, Text, shown, whole_input
from .lines import BLOCK, NO_TABLE, TOO_LONG, Block, blocks
from .rows import Batch, Part, faulty_row, numbered


def header_of(stream: BinaryIO, name: str) -> tuple[tuple[str, ...], Iterator[Part]] | Diagnostic:
    """Return the names of the columns and the rows under them, or what is wrong with the header.

    Raises:
        Unreadable: the header is not UTF-8.
    """
    cut = blocks(stream, name, quoted=True)
    first = next(cut, None)
    if first is not None and first.too_long:
        return Diagnostic("GE003", f"the first line has {TOO_LONG}", whole_input(name), NO_TABLE)
    if first is None or not first.content.strip():
        return Diagnostic("GE005", "there is no row in it", whole_input(name), "the first line names the columns")
    written, lines = _first_record(first)
    columns = _fields(written)
    if columns is None:
        return Diagnostic("GE502", "the first line cannot be read as the names of columns", whole_input(name))
    text = Text(name, written)
    for place, column in enumerate(columns):
        if not column.strip():
            return Diagnostic("GE502", f"column {place + 1} has no name", Span(text, 0, len(written)))
        if column in columns[:place]:
            start = written.rfind(column)
            said = f"two columns are called `{shown(column)}`"
            return Diagnostic("GE502", said, Span(text, max(start, 0), max(start, 0) + len(column)), "rename one")
    rest = Block(name, first.content[lines:], first.start + lines)
    parts = (partial(read, block, tuple(columns)) for block in chain([rest], cut) if block.content or block.too_long)
    return tuple(columns), parts


def _first_record(block: Block) -> tuple[str, int]:
    """Return the first record, and how many bytes it takes."""
    end = 0
    while end < len(block.content):
        end = block.content.find(b"\n", end) + 1 or len(block.content)
        if block.content.count(b'"', 0, end) % 2 == 0:
            break
    return Block(block.name, block.content[:end], block.start).decoded().rstrip("\r\n"), end


def read(block: Block, columns: tuple[str, ...]) -> Batch:
    """Return the rows of a block.

    Raises:
        Unreadable: it is not UTF-8.
    """
    if block.too_long:
        return faulty_row(columns, f"GE003: the row has {TOO_LONG}")
    smooth = _at_once(block.content, columns)
    return _line_by_line(block, columns) if smooth is None else numbered(smooth)


def _at_once(content: bytes, columns: tuple[str, ...]) -> pl.DataFrame | None:
    """Return the rows, or nothing unless each line is a row and has as many fields as there are columns.

    What stands in several lines is left to be read with care: it may be rows behind a quotation mark never closed.
    """
    if content.count(b"\r") != content.count(b"\r\n"):
        return None
    if b'"' in content and any(line.count(b'"') % 2 for line in content.split(b"\n")):
        return None
    try:
        table = pa.csv.read_csv(
            pa.BufferReader(content),
            pa.csv.ReadOptions(use_threads=False, block_size=len(content) + 1, column_names=columns),
            pa.csv.ParseOptions(newlines_in_values=True),
            pa.csv.ConvertOptions(column_types=dict.fromkeys(columns, pa.string()), strings_can_be_null=False),
        )
    except pa.ArrowInvalid:
        return None
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame if frame.height == content.count(b"\n") + (not content.endswith(b"\n")) else None


def _line_by_line(block: Block, columns: tuple[str, ...]) -> Batch:
    numbers: list[int] = []
    faults: list[str | None] = []
    table: list[Sequence[str | None]] = []
    nothing = [None] * len(columns)
    counted = 0
    for record in records(block.decoded(), len(columns)):
        counted += 1
        if record is not None:
            numbers.append(counted)
            faults.append(record if isinstance(record, str) else None)
            table.append(nothing if isinstance(record, str) else record)
    held = zip(*table, strict=True) if table else iter([()] * len(columns))
    texts = [pl.Series(name, values, pl.String) for name, values in zip(columns, held, strict=True)]
    frame = pl.DataFrame([pl.Series("row", numbers, pl.UInt64), *texts, pl.Series("fault", faults, pl.String)])
    return Batch(frame, counted)


def records(text: str, width: int) -> Iterator[list[str] | str | None]:
    """Yield the fields of each record, what is wrong with it, or None for a blank line.

    A quotation that does not end where a field ends makes its first line faulty, and the lines after it are read as if
    it were not there.
    """
    lines = text.removesuffix("\n").split("\n")
    at = 0
    while at < len(lines):
        end = _closed(lines, at)
        if end == at + 1 and not lines[at].rstrip("\r"):
            yield None
            at = end
            continue
        fields = None if end is None else _fields("\n".join(lines[at:end]), strict=end > at + 1)
        if end is not None and fields is not None and len(fields) == width:
            yield fields
        elif end == at + 1 and fields is not None:
            yield f"GE504: the row has {len(fields)} fields, the header {width}"
        else:
            yield 'GE504: the row cannot be taken apart: a quotation mark `"` stands alone, or a field has no end'
            end = at + 1
        at = end


def _closed(lines: list[str], at: int) -> int | None:
    """Return the number of the line after the one in which no quotation is open any more."""
    inside = False
    for number in range(at, len(lines)):
        inside ^= lines[number].count('"') % 2 == 1
        if not inside:
            return number + 1
    return None


csv.field_size_limit(BLOCK)  # so that a long field is no fault of its row; a longer line is


def _fields(record: str, strict: bool = False) -> list[str] | None:
    """Return the fields of a record, or None if they cannot be told; where strict, quotation marks end a field."""
    try:
        found = list(csv.reader([record], strict=strict))
    except csv.Error:
        return None
    return found[0] if len(found) == 1 else None

"""JSON Lines as rows of text: blocks are read at once, and line by line where one does not read smoothly.

Every value is taken as a text: a string as it is, any other as it is written in JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache, partial
from itertools import chain
from typing import Any, BinaryIO

import polars as pl

from ..diagnostics import Diagnostic, shown, suggestion, whole_input
from .lines import NO_TABLE, TOO_LONG, Block, Unreadable, blocks
from .rows import Batch, Part, faulty_row, numbered

FACTS = "facts"
"""The key under which the facts of a row may stand together."""

_UNSURE = (b" :", b"\t:", b"\r:", b"\\ud", b"\\uD")
"""What must not be in lines that are read at once: each key ends with `":`, and no half of a character is written."""

_LOOKED_AT = 1000
"""How many lines are looked at to find out which keys there are to keep."""


class Shape:
    """The keys that a row may have: texts, and facts, which may stand together under `facts` too."""

    def __init__(self, texts: Sequence[str], facts: Sequence[str]) -> None:
        """Take the names of the texts and of the facts; a name may be among both."""
        self.facts = tuple(facts)
        self.texts = tuple(texts)
        self.columns = tuple(dict.fromkeys((*texts, *facts)))
        self.schema: dict[str, pl.DataType] = dict.fromkeys(self.columns, pl.String())
        self.schema[FACTS] = pl.Struct(dict.fromkeys(facts, pl.String()))


def parts_of(cut: Iterator[Block], shape: Shape) -> Iterator[Part]:
    """Return the parts that blocks of lines make."""
    return (partial(read, block, shape) for block in cut)


def peeked(stream: BinaryIO, name: str) -> tuple[tuple[str, ...], Iterator[Block]]:
    """Return the keys that the first lines have, those under `facts` among them, and all blocks.

    Raises:
        Unreadable: the first lines are not UTF-8, or the first of them is too long.
    """
    cut = blocks(stream, name)
    first = next(cut, None)
    if first is None:
        return (), cut
    if first.too_long:
        raise Unreadable(Diagnostic("GE003", f"the first line has {TOO_LONG}", whole_input(name), NO_TABLE))
    keys: dict[str, None] = {}
    for line in first.decoded().splitlines()[:_LOOKED_AT]:
        row = _object(line)
        if isinstance(row, dict):
            inside = row.pop(FACTS, None)
            keys.update(dict.fromkeys((*row, *(inside if isinstance(inside, dict) else ()))))
    return tuple(keys), chain([first], cut)


def read(block: Block, shape: Shape) -> Batch:
    """Return the rows of a block.

    Raises:
        Unreadable: it is not UTF-8.
    """
    if block.too_long:
        return faulty_row(shape.columns, f"GE003: the row has {TOO_LONG}")
    smooth = _at_once(block.content, shape)
    return _line_by_line(block, shape) if smooth is None else numbered(smooth)


def _at_once(content: bytes, shape: Shape) -> pl.DataFrame | None:
    """Return the rows, or nothing unless it is sure that each line is a row and that all it says was read."""
    if any(sign in content for sign in _UNSURE):
        return None
    try:
        frame = pl.read_ndjson(content, schema=shape.schema)
    except pl.exceptions.PolarsError:
        return None
    if frame.height != content.count(b"\n") + (not content.endswith(b"\n")):
        return None
    inside = frame[FACTS].struct.unnest()
    # what is read is at most what was written: a key given twice, or one that is not known, makes it less
    written = content.count(b'":') - content.count(b'":null') - content.count(b'": null')
    flat = frame.drop(FACTS)
    if written != _values(flat) + _values(inside) + frame[FACTS].is_not_null().sum():
        return None
    if _values(inside) == 0:
        return _said(flat, shape)
    twice = flat.select((pl.col(name).is_not_null() & inside[name].is_not_null()).any() for name in inside.columns)
    if any(twice.row(0)):
        return None
    return _said(flat.with_columns(pl.coalesce(pl.col(name), inside[name]) for name in inside.columns), shape)


def _said(frame: pl.DataFrame, shape: Shape) -> pl.DataFrame:
    """Return rows without the facts of which none of them says anything."""
    return frame.select(each for each in frame if each.name in shape.texts or each.null_count() < frame.height)


def _values(frame: pl.DataFrame) -> int:
    return sum(frame.count().row(0)) if frame.width else 0


def _line_by_line(block: Block, shape: Shape) -> Batch:
    numbers: list[int] = []
    faults: list[str | None] = []
    table: dict[str, list[str | None]] = {name: [] for name in shape.columns}
    lines = block.decoded().removesuffix("\n").split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        row = _row(line, shape)
        numbers.append(number)
        faults.append(row if isinstance(row, str) else None)
        known: Mapping[str, str] = {} if isinstance(row, str) else row
        for name, values in table.items():
            values.append(known.get(name))
    frame = pl.DataFrame(
        [
            pl.Series("row", numbers, pl.UInt64),
            *(pl.Series(name, values, pl.String) for name, values in table.items()),
            pl.Series("fault", faults, pl.String),
        ]
    )
    return Batch(frame, len(lines))


def _row(line: str, shape: Shape) -> dict[str, str] | str:
    """Return what a line says, or what is wrong with it."""
    row = _object(line)
    if isinstance(row, str):
        return row
    inside = row.pop(FACTS, None)
    if inside is not None and not isinstance(inside, dict):
        return f"GE407: `{FACTS}` is a mapping"
    found: dict[str, str] = {}
    for known, pairs in ((shape.columns, row), (shape.facts, inside or {})):
        for key, value in pairs.items():
            if value is None:
                continue  # as if it were not there, whatever the key
            if key not in known:
                meant = _meant(key, known) or "to carry it along, keep it: `--keep`"
                return f"GE405: the key `{shown(key)}` is no fact of the rulebook ({meant})"
            if key in found:
                return f"GE409: `{shown(key)}` is given twice (keep one of the two)"
            found[key] = _text(value)
    return found


@lru_cache(1024)
def _meant(key: str, known: tuple[str, ...]) -> str | None:
    return suggestion(key, known)


def _text(value: Any) -> str:
    """Return a value as a text, which is the same for a value read at once and one read in its line."""
    match value:
        case str():
            return value
        case float():
            return format(Decimal(repr(value)), "f").removesuffix(".0")
        case _:
            return json.dumps(value, ensure_ascii=False)


def _object(line: str) -> dict[str, Any] | str:
    """Return the object that a line holds, or what is wrong with the line."""
    try:
        row = json.loads(line, object_pairs_hook=_once)
    except _GivenTwice as error:
        return f"GE409: `{shown(error.key)}` is given twice (keep one of the two)"
    except json.JSONDecodeError as error:
        return f"GE505: the row is not JSON: {error.msg.lower()} at character {error.pos + 1}"
    except RecursionError:
        return "GE505: the row is nested too deep"
    except ValueError:
        return "GE505: the row has a number of too many digits"
    if not isinstance(row, dict):
        return "GE505: the row is no JSON object (write its keys in braces)"
    if "\\u" in line and not _whole(row):
        return "GE505: the row has half a character in it (write the whole character)"
    return row


def _whole(row: dict[str, Any]) -> bool:
    """Return whether all of a row can be written as text."""
    try:
        json.dumps(row, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


class _GivenTwice(Exception):
    def __init__(self, key: str) -> None:
        self.key = key


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if found.get(key) is not None and value is not None:
            raise _GivenTwice(key)
        found[key] = found.get(key) if value is None else value
    return found

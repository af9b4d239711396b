"""Answers to files: each format written part by part, and a file that takes its place only when it is whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from queue import Full, Queue
from threading import Thread
from types import TracebackType
from typing import BinaryIO, Protocol

import polars as pl
from polars.io.plugins import register_io_source

from ..diagnostics import Diagnostic, whole_input

_NO_TEXT = (pl.Binary, pl.Object)
"""The types of which no format of text can write a value."""


class Table(Protocol):
    """A table being written."""

    def add(self, frame: pl.DataFrame) -> None:
        """Write some rows."""
        ...

    def close(self) -> None:
        """Write what comes after the last row; the file itself stays open."""
        ...


class Draft:
    """A file under another name beside its place, which it takes when it is kept; used as a context.

    If it was not kept by the end, nothing is left of it. What is no plain file, such as a pipe or standard output,
    which is `-`, is written at once.
    """

    def __init__(self, path: str) -> None:
        """Take the place of the file."""
        self._beside: Path | None = None
        self._place: Path | None = None
        self._open = ExitStack()
        given = Path(path)
        if path == "-":
            self.file: BinaryIO = sys.stdout.buffer
        elif given.exists() and not given.is_file():  # by the name given: what it leads to may have none
            self.file = self._open.enter_context(given.open("wb"))
        else:
            self._place = Path(os.path.realpath(path))
            self._beside = self._place.with_name(f".{self._place.name}.{os.getpid()}.part")
            self.file = self._open.enter_context(self._beside.open("wb"))

    def keep(self) -> None:
        """Let the file take its place."""
        self.file.flush()
        self._open.close()
        if self._beside is not None and self._place is not None:
            self._beside.replace(self._place)
            self._beside = None

    def __enter__(self) -> Draft:
        """Return the draft."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was not kept."""
        self._open.close()
        if self._beside is not None:
            self._beside.unlink(missing_ok=True)


def table_in(form: str, file: BinaryIO, schema: Mapping[str, pl.DataType]) -> Table:
    """Return a table of some columns, to be written to a file in a format."""
    match form:
        case "csv":
            return _Csv(file, schema)
        case "jsonl":
            return _JsonLines(file)
        case _:
            return _Sunk(form, file, schema)


def unwritable(form: str, name: str, schema: Mapping[str, pl.DataType]) -> Diagnostic | None:
    """Return why a table cannot be written in a format, if it cannot."""
    for column, kind in schema.items():
        if (form == "csv" and kind.is_nested()) or (form in ("csv", "jsonl") and kind in _NO_TEXT):
            said = f"the column `{column}` holds values of type {kind}, which {form} cannot hold"
            return Diagnostic("GE506", said, whole_input(name), "write parquet or arrow, or do not keep it")
    return None


def forget_rejects(path: Path) -> None:
    """Remove a table of faulty rows of another sweep, if such a table is there, and nothing else.

    A link stays, for it may be a device such as /dev/stdout that leads to such a table at the moment.
    """
    if path.is_file() and not path.is_symlink() and _holds_rejects(path):
        path.unlink()


def may_hold_rejects(path: Path) -> bool:
    """Return whether nothing would be lost if a table of faulty rows were written here."""
    return not path.is_file() or path.stat().st_size == 0 or _holds_rejects(path)


def _holds_rejects(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_REJECTS)) == _REJECTS


_REJECTS = b"row,reason"
"""How a table of faulty rows begins."""


class _Csv:
    def __init__(self, file: BinaryIO, schema: Mapping[str, pl.DataType]) -> None:
        self._file = file
        self.add(pl.DataFrame(schema=schema), header=True)

    def add(self, frame: pl.DataFrame, header: bool = False) -> None:
        self._file.write(frame.write_csv(include_header=header).encode())

    def close(self) -> None:
        pass


class _JsonLines:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, frame: pl.DataFrame) -> None:
        self._file.write(frame.write_ndjson().encode())

    def close(self) -> None:
        pass


class _Sunk:
    """Rows handed to a thread of their own, in which Polars writes them: it writes twice as fast as pyarrow."""

    def __init__(self, form: str, file: BinaryIO, schema: Mapping[str, pl.DataType]) -> None:
        self._form = form
        self._waiting: Queue[pl.DataFrame | None] = Queue(maxsize=2)
        self._failed: Exception | None = None
        source = register_io_source(self._frames, schema=pl.Schema(schema))
        self._thread = Thread(target=self._write, args=(source, file), daemon=True)
        self._thread.start()

    def _frames(self, *_: object) -> Iterator[pl.DataFrame]:
        while (frame := self._waiting.get()) is not None:
            yield frame

    def _write(self, source: pl.LazyFrame, file: BinaryIO) -> None:
        try:
            if self._form == "parquet":
                source.sink_parquet(file, compression="zstd", maintain_order=True)
            else:
                source.sink_ipc(file, compression="zstd", maintain_order=True)
        except Exception as error:  # it is raised where the rows come from
            self._failed = error

    def add(self, frame: pl.DataFrame) -> None:
        self._hand_over(frame)

    def close(self) -> None:
        self._hand_over(None)
        self._thread.join()
        if self._failed is not None:
            raise self._failed

    def _hand_over(self, frame: pl.DataFrame | None) -> None:
        while self._thread.is_alive():
            try:
                self._waiting.put(frame, timeout=0.2)
                return
            except Full:  # it may have failed meanwhile
                continue
        if self._failed is not None:
            raise self._failed

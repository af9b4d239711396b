"""Operations as a table, and what DuckDB makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb
import pyarrow as pa

from guidelines_engine import casefile
from guidelines_engine.model import Book
from guidelines_engine.operation import Operation

from .plainly import Answer, keyed, row

FOLDERS = [Path(__file__).parents[1] / name for name in ("conformance", "cases")]
CASES = [
    document.operation
    for folder in FOLDERS
    for path in sorted(folder.glob("*.yaml"))
    for document in casefile.read_file(path)
    if document.operation is not None
]
"""The operations of every case that somebody has judged."""


def table(book: Book, operations: Sequence[Operation]) -> pa.Table:
    """The operations as rows, each under its place among them."""
    settings = [
        ("action", pa.string()),
        ("date", pa.date32()),
        ("regime", pa.string()),
        ("interpretation", pa.string()),
    ]
    facts = [(name, pa.bool_() if fact.values == (False, True) else pa.string()) for name, fact in book.facts.items()]
    rows = [{"id": place, **row(book, each)} for place, each in enumerate(operations)]
    return pa.Table.from_pylist(rows, schema=pa.schema([("id", pa.int64()), *settings, *facts]))


def on_duckdb(text: str, operations: pa.Table) -> dict[int, Answer]:
    """What a query in the dialect of DuckDB gives for a table, by key."""
    with duckdb.connect() as connection:
        connection.register("operations", operations)
        return keyed(connection.execute(text).fetchall())


def written(query: object) -> str:
    """The query, which must be one."""
    assert isinstance(query, str), query
    return query

"""A rulebook as one query of standard SQL, for tables of operations that live in a database.

It says what Kleene's logic settles, row by row, and marks the rest. Needs the extra `guidelines-engine[sql]`; alone
imports sqlglot.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlglot import exp

from ..diagnostics import Diagnostic
from ..model import Book
from ..operation import SETTINGS
from .heading import heading
from .names import Asked, asked, nearly_columns, result_columns
from .query import select, source

__all__ = ["DIALECTS", "query", "result_columns", "table_definition"]

DIALECTS = ("duckdb", "spark", "postgres", "bigquery")
"""The dialects in which a query is written."""

KEYS = ("id",)
TABLE = "operations"


def query(
    book: Book,
    dialect: str,
    version: str,
    table: str = TABLE,
    keys: Sequence[str] = KEYS,
    layers: Iterable[str] | None = None,
) -> str | tuple[Diagnostic, ...]:
    """Return a rulebook as one query, or all that is wrong with what was asked.

    Args:
        book: the rulebook.
        dialect: one of `DIALECTS`.
        version: that of the engine.
        table: the table to read, with its schema and catalogue before it, parted by dots.
        keys: the columns that tell its rows apart.
        layers: the layers asked; all of them where None.

    Raises:
        ValueError: the dialect is none of those.
    """
    _check(dialect)
    names = asked(book, table, keys, layers)
    if not isinstance(names, Asked):
        return names
    found, exact = select(book, names, materialized=dialect in ("duckdb", "postgres"))
    return heading(book, names, version, exact=exact) + found.sql(dialect, pretty=True) + ";\n"


def table_definition(
    book: Book, dialect: str, table: str = TABLE, keys: Sequence[str] = KEYS
) -> str | tuple[Diagnostic, ...]:
    """Return the statement that makes the table which a query reads, or all that is wrong with what was asked.

    Args:
        book: the rulebook.
        dialect: one of `DIALECTS`.
        table: the table, with its schema and catalogue before it, parted by dots.
        keys: the columns that tell its rows apart; those that are no other columns of it are made as text.

    Raises:
        ValueError: the dialect is none of those.
    """
    _check(dialect)
    names = asked(book, table, keys, None)
    others = (*SETTINGS, *book.facts)
    if not isinstance(names, Asked):
        return names
    if wrong := tuple(nearly_columns(keys, others)):
        return wrong
    kinds = {"date": "DATE", **{name: "BOOLEAN" for name, fact in book.facts.items() if fact.yes_no}}
    columns = [
        exp.ColumnDef(this=exp.to_identifier(name, quoted=True), kind=exp.DataType.build(kinds.get(name, "TEXT")))
        for name in dict.fromkeys((*names.keys, *others))
    ]
    made = exp.Create(this=exp.Schema(this=source(names), expressions=columns), kind="TABLE")
    return made.sql(dialect, pretty=True) + ";\n"


def _check(dialect: str) -> None:
    if dialect not in DIALECTS:
        raise ValueError(f"the dialect is one of {', '.join(DIALECTS)}, not {dialect!r}")

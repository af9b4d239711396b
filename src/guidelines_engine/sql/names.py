"""The names under which a rulebook is asked as a query, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..diagnostics import Diagnostic, Span, Text, in_order, shown
from ..model import Book
from ..operation import Operation, layers_asked

_MOST_PARTS = 3
"""How many names that of a table may be made of: the table, its schema, and the catalogue or project of that."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which table is asked, which columns are its keys, and of which layers: names as they are, in no dialect."""

    table: tuple[str, ...]
    keys: tuple[str, ...]
    layers: tuple[str, ...]


def result_columns(layers: Iterable[str]) -> tuple[str, ...]:
    """Return the columns that the query gives after the keys."""
    return ("verdict", *(f"{layer}_finding" for layer in layers))


def asked(book: Book, table: str, keys: Sequence[str], layers: Iterable[str] | None) -> Asked | tuple[Diagnostic, ...]:
    """Return what is asked, or all that is wrong with its names.

    Args:
        book: the rulebook.
        table: the name of the table, and before it those of its schema and catalogue, parted by dots.
        keys: the columns that name a row, at least one.
        layers: the layers to ask; all of them where None.
    """
    wrong: list[Diagnostic] = []
    written = None if layers is None else list(layers)
    named = ",".join(written or ())
    place = Span(Text("--layers", named), 0, len(named))
    found = layers_asked(book, Operation("", places={"layers": place}), written, wrong)
    parts = tuple(table.split("."))
    wrong += (*_table_faults(table, parts), *_key_faults(keys, result_columns(found)))
    return in_order(wrong) or Asked(parts, tuple(keys), found)


def nearly_columns(keys: Iterable[str], columns: Iterable[str]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each key that differs from a column only in capitals, which one table cannot have both."""
    written = {column.casefold(): column for column in columns}
    for key in keys:
        column = written.get(key.casefold(), key)
        if column != key:
            hint = f"write `{column}`, or give the key another name"
            yield _fault("--key", key, f"the table would have columns `{shown(key)}` and `{column}`", hint)


def _table_faults(table: str, parts: Sequence[str]) -> Iterator[Diagnostic]:
    if not all(parts) or len(parts) > _MOST_PARTS:
        hint = "write `table`, `schema.table` or `catalogue.schema.table`"
        yield _fault("--table", table, f"`{shown(table)}` is not the name of a table", hint)
    elif parts[0].startswith("_") and len(parts) == 1:
        hint = "name its schema as well, or make a view of it under another name"
        yield _fault("--table", table, f"`{shown(table)}` may be the name of a step of the query", hint)


def _key_faults(keys: Sequence[str], results: Sequence[str]) -> Iterator[Diagnostic]:
    if not keys:
        yield _fault("--key", "", "no key is named", "name the column that tells rows apart")
    seen = {result.casefold() for result in results}
    for key in keys:
        if not key:
            yield _fault("--key", key, "a key without a name", "name the column that tells rows apart")
        elif key.casefold() in seen:
            hint = "give the key another name in a view of the table"
            yield _fault("--key", key, f"two columns of the answer would be named `{shown(key)}`", hint)
        seen.add(key.casefold())


def _fault(option: str, written: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic("GE701", message, Span(Text(option, written), 0, len(written)), hint)

"""What stands above a query: what it is, what it reads and gives, and what to do with what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from ..diagnostics import shown
from ..model import Book
from .names import Asked, result_columns

_WIDTH = 110
_COLUMN = 26


def heading(book: Book, asked: Asked, version: str, *, exact: bool) -> str:
    """Return the comment above a query; `exact` says whether it tells every row that has a completion."""
    return "".join(f"-- {line}".rstrip() + "\n" for line in _lines(book, asked, version, exact))


def _lines(book: Book, asked: Asked, version: str, exact: bool) -> Iterator[str]:
    yield from wrap(
        f"A rulebook of {len(book.rules)} rules as one query, written by guidelines-engine {version}. It is no legal "
        "advice.",
        _WIDTH,
    )
    yield ""
    yield f"It reads `{shown('.'.join(asked.table))}`, a row an operation, NULL for what is not known:"
    for key in asked.keys:
        yield from _column(key, "a key: the answer repeats it, for engines that work in parallel keep no order")
    yield from _column("action", "one of the actions that `guidelines words` lists")
    yield from _column("date", "the day; not known: the first day of the regime named, else today")
    yield from _column("regime, interpretation", "by name; not known: the one of the day")
    yield from _column("and each fact", f"the {len(book.facts)} that `guidelines words` lists")
    yield "It gives, beside the key:"
    yield from _column("verdict", "lawful, unlawful, unsettled or refused")
    for column in result_columns(asked.layers)[1:]:
        yield from _column(column, "the finding of that layer, or unsettled; NULL where refused")
    yield ""
    yield from wrap(
        "unsettled: the logic of SQL, which is Kleene's, does not see the answer. More facts may be needed, or it "
        "follows from several rules together: give these rows to `guidelines sweep`, which settles exactly what can "
        "be settled.",
        _WIDTH,
    )
    yield from wrap(
        "refused: the row names what the rulebook does not know or does not encode, or its facts contradict each "
        "other: `guidelines check` and `guidelines sweep` say what is wrong.",
        _WIDTH,
    )
    if not exact:
        yield from wrap(
            "Some constraints hang together in too many ways to try each here: a row in which one of them is open is "
            "unsettled.",
            _WIDTH,
        )


def _column(name: str, meaning: str) -> Iterator[str]:
    yield f"  {shown(name):<{_COLUMN}} {meaning}"

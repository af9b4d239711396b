"""Tables: as wide as what they hold when piped, fitted to the window on a terminal; no name or word is broken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import zip_longest
from textwrap import wrap

from .folding import folded, window

_GAP = "   "


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: Collection[str] = ()) -> str:
    """Return rows under their headings; the columns named in `right` are set flush right.

    Where the window is too narrow for the words of the columns, each row is a name with the other cells under it.
    """
    cells = [head, *rows]
    columns = list(zip(*cells, strict=True))
    widths = [max(map(len, column)) for column in columns]
    room = window()
    if room is not None:
        least = [max(len(word) for cell in column for word in cell.split() or ("",)) for column in columns]
        fitted = _fitted(widths, least, room - len(_GAP) * (len(head) - 1))
        if fitted is None:
            return "\n".join(line for row in cells[1:] for line in _record(head, row))
        widths = fitted
    flush = [str.rjust if name in right else str.ljust for name in head]
    rule = "─" * (sum(widths) + len(_GAP) * (len(head) - 1))
    shown = [line for row in cells[1:] for line in _lines(row, widths, flush)]
    return "\n".join((*_lines(head, widths, flush), rule, *shown))


def _fitted(widths: Sequence[int], least: Sequence[int], room: int) -> list[int] | None:
    """Return widths with which columns fit a room, the widest having given way; None where some word would not."""
    if sum(least) > room:
        return None
    fitted = list(widths)
    while sum(fitted) > room:
        wide = [number for number, width in enumerate(fitted) if width > least[number]]
        widest = max(wide, key=fitted.__getitem__)
        fitted[widest] -= 1
    return fitted


def _lines(row: Sequence[str], widths: Sequence[int], flush: Sequence[Callable[[str, int], str]]) -> Iterable[str]:
    """Yield the lines of a row."""
    broken = [
        wrap(cell, width, break_on_hyphens=False, break_long_words=False)
        for cell, width in zip(row, widths, strict=True)
    ]
    for parts in zip_longest(*broken, fillvalue=""):
        yield _GAP.join(put(part, width) for part, width, put in zip(parts, widths, flush, strict=True)).rstrip()


def _record(head: Sequence[str], row: Sequence[str]) -> list[str]:
    """Return a row as its first cell, and the others under it, each after its heading."""
    said = "; ".join(f"{name}: {cell}" for name, cell in zip(head[1:], row[1:], strict=True))
    return [row[0], *folded(said, "  ")]

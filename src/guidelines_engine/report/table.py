"""Tables: as wide as what they hold when piped, fitted to the window on a terminal; no name or word is broken."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from io import StringIO

from .folding import folded, window

_BETWEEN = 3
"""How many columns stand between two cells."""


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: Collection[str] = ()) -> str:
    """Return rows under their headings; the columns named in `right` are set flush right.

    Where the window is too narrow for the words of the columns, each row is a name with the other cells under it.
    """
    from rich.box import SIMPLE_HEAD
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    cells = [head, *rows]
    columns = list(zip(*cells, strict=True))
    natural = [max(map(cell_len, column)) for column in columns]
    least = [max(map(cell_len, " ".join(column).split()), default=0) for column in columns]
    between = _BETWEEN * (len(head) - 1)
    widths = _fitted(natural, least, (window() or sum(natural) + between) - between)
    if widths is None:
        return "\n".join(line for row in cells[1:] for line in _record(head, row))
    shown = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name, width in zip(head, widths, strict=True):
        shown.add_column(name, justify="right" if name in right else "left", width=width)
    for row in cells[1:]:
        shown.add_row(*map(Text, row))
    written = StringIO()
    Console(file=written, width=sum(widths) + between, color_system=None, highlight=False).print(shown)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines())


def _fitted(natural: Sequence[int], least: Sequence[int], room: int) -> list[int] | None:
    """Return widths with which columns fit a room, the widest having given way; None where some word would not."""
    if sum(least) > room:
        return None
    widths = list(natural)
    while sum(widths) > room:
        wide = [number for number, width in enumerate(widths) if width > least[number]]
        widths[max(wide, key=widths.__getitem__)] -= 1
    return widths


def _record(head: Sequence[str], row: Sequence[str]) -> list[str]:
    """Return a row as its first cell, and the others under it, each after its heading."""
    said = "; ".join(f"{name}: {cell}" for name, cell in zip(head[1:], row[1:], strict=True))
    return [row[0], *folded(said, "  ")]

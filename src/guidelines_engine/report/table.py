"""Tables: as wide as what they hold when piped, fitted to the window on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: Collection[str] = ()) -> str:
    """Return rows under their headings, without lines; the columns named in `right` are set flush right."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in head:
        shown.add_column(name, justify="right" if name in right else "left", overflow="fold", no_wrap=False)
    for row in rows:
        shown.add_row(*(Text(cell) for cell in row))
    terminal = sys.stdout.isatty()
    console = Console(width=None if terminal else 10_000, no_color=True, highlight=False)
    with console.capture() as captured:
        console.print(shown)
    return "\n".join(line.rstrip() for line in captured.get().splitlines())

"""Text in lines that fit: the window of a terminal, elsewhere a page of 110 columns; no line ends within a name."""

from __future__ import annotations

import sys
from textwrap import wrap

from .style import Style

WIDEST = 110
"""How many columns a line may have, where there are so many."""

_NARROWEST = 40


def window() -> int | None:
    """Return how many columns the window has to which standard output goes; None where it goes to no window."""
    if not sys.stdout.isatty():
        return None
    from shutil import get_terminal_size  # for terminals alone, and not quick to import

    return get_terminal_size((WIDEST, 0)).columns


def width() -> int:
    """Return how many columns there are for a line on standard output."""
    return max(_NARROWEST, min(WIDEST, window() or WIDEST))


def folded(text: str, first: str = "", others: str | None = None) -> list[str]:
    """Return the lines of a text.

    Args:
        text: the text.
        first: what stands before its first line.
        others: what stands before the others; None: as many spaces as before the first.
    """
    rest = " " * len(first) if others is None else others
    return wrap(
        text, width(), initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
    )


def opening(word: str, more: str, first: str, style: Style, kind: str) -> list[str]:
    """Return the lines of a text that opens with a word to emphasise; `first` stands before it."""
    lines = folded(word + more, first)
    return [first + style(word, kind) + lines[0].removeprefix(first + word), *lines[1:]]

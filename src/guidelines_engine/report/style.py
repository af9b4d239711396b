"""Emphasis in text: in colour on a terminal that wants it, else not at all."""

from __future__ import annotations

from collections.abc import Callable

Style = Callable[[str, str], str]
"""Takes a text and a kind of emphasis (good, bad, open, strong, faint) and returns the text to print."""

_CODES = {"good": "32;1", "bad": "31;1", "open": "33;1", "strong": "1", "faint": "2"}


def plain_style(text: str, kind: str) -> str:
    """Return the text as it is."""
    return text


def terminal_style(text: str, kind: str) -> str:
    """Return the text between the terminal codes of its kind of emphasis."""
    return f"\x1b[{_CODES[kind]}m{text}\x1b[0m"

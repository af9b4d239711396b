"""Two sides to compare, for the tests."""

from __future__ import annotations

from datetime import date

from guidelines_engine.difference import Side
from guidelines_engine.model import Book

DAY = date(2000, 1, 1)


def side(of: Book, day: date = DAY, regime: str | None = None, interpretation: str | None = "reading") -> Side:
    return Side(of, day, regime, interpretation, tuple(of.layers))

"""What differs between two rulebooks, or two settings of one: found by the solver, so that nothing is missed."""

from __future__ import annotations

from .promised import Promise, promised
from .search import Change, Kind, Premise
from .sides import Side
from .whole import Difference, Progress, of_books, of_settings

__all__ = [
    "Change",
    "Difference",
    "Kind",
    "Premise",
    "Progress",
    "Promise",
    "Side",
    "of_books",
    "of_settings",
    "promised",
]

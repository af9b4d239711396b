"""Routes: the minimal changes to an operation that would give it another verdict, and the search for them."""

from .route import SETTINGS, Route, RouteKind, Routes, applied
from .search import MOST_CHANGES, find

__all__ = ["MOST_CHANGES", "SETTINGS", "Route", "RouteKind", "Routes", "applied", "find"]

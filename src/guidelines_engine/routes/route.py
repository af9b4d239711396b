"""What a route is: a minimal change, its kind, what it leads to, and the operation so changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import overload

from ..model import FactValue, Interval
from ..operation import Operation
from ..opinion import Verdict

SETTINGS = ("date", "interpretation", "regime")
"""The keys of a change that are no facts."""


class RouteKind(StrEnum):
    """What a route changes."""

    PROCEDURE = "procedure"
    FACTS = "facts"
    DATE = "date"
    INTERPRETATION = "interpretation"
    REGIME = "regime"
    COMBINATION = "combination"
    LEGISLATION = "legislation"
    NONE_FOUND = "none_found"


@dataclass(frozen=True, slots=True)
class Route:
    """A minimal change: `changes`, applied to the operation, give the verdict, and none of them can be left out.

    Attributes:
        kind: what it changes.
        changes: the new value of each fact, and of `date` (an ISO text), `interpretation` and `regime`.
        verdict: what the operation so changed comes to; of legislation, in the layers named.
        window: where the date changes, the days that would do as well; the one in `changes` is the nearest of them.
        layers: of legislation, the layers that are left once the closed ones are no obstacle; else empty.
    """

    kind: RouteKind
    changes: dict[str, FactValue]
    verdict: Verdict
    window: Interval | None = None
    layers: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the route as `--format json` prints it."""
        shown: dict[str, object] = {"kind": self.kind.value, "changes": dict(self.changes)}
        shown["verdict"] = self.verdict.value
        if self.window is not None:
            shown["from"] = None if self.window.start is None else self.window.start.isoformat()
            shown["to"] = None if self.window.end is None else self.window.end.isoformat()
        if self.kind is RouteKind.LEGISLATION:
            shown["layers"] = list(self.layers)
        return shown


@dataclass(frozen=True, slots=True)
class Routes(Sequence[Route]):
    """The routes to a verdict, fewest changes of what is known first; a sequence of them.

    Attributes:
        routes: the routes; one of kind `none_found` where there is none, and none where the verdict is reached already.
        to: the verdict wanted.
        limit: the most changes that were tried together; answers to what is unknown may be more.
        complete: whether there surely is no other route.
    """

    routes: tuple[Route, ...]
    to: Verdict
    limit: int
    complete: bool

    @overload
    def __getitem__(self, index: int) -> Route: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Route, ...]: ...
    def __getitem__(self, index: int | slice) -> Route | tuple[Route, ...]:
        """Return a route by its number."""
        return self.routes[index]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.routes)

    def to_dict(self) -> dict[str, object]:
        """Return the routes as `--format json` prints them, but for the head."""
        return {
            "to": self.to.value,
            "routes": [self._with_limit(route) for route in self.routes],
            "limit": self.limit,
            "complete": self.complete,
        }

    def _with_limit(self, route: Route) -> dict[str, object]:
        limit = {"limit": self.limit} if route.kind is RouteKind.NONE_FOUND else {}
        return {**route.to_dict(), **limit}


def applied(operation: Operation, changes: dict[str, FactValue]) -> Operation:
    """Return the operation with the changes of a route made."""
    settings = {key: str(value) for key, value in changes.items() if key in SETTINGS}
    facts = {key: value for key, value in changes.items() if key not in SETTINGS}
    return operation.knowing(facts).under(**settings)

"""Routes: the minimal changes to an operation that would give it another verdict.

A change gives one fact, the date, the reading or the regime another value. A regime or reading that the operation names
stays while the date moves; one that was taken by default follows the date. What is known of a fact that the vocabulary
fixes stays too; where nothing is known of it, a route may answer it as it may any other.
Every route is replayed with the evaluator before it is returned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import overload

from .abduction import Chosen, Period, Search, Settings, Space, Step, settings_of
from .evaluator import assess
from .model import Book, Closure, FactValue, Interval
from .operation import Case, Operation, bind
from .opinion import Opinion, Verdict
from .outcome import narrowed

MOST_CHANGES = 3
"""How many changes a route may have unless something else is asked."""

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


_ORDER = {kind: number for number, kind in enumerate(RouteKind)}


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


def find(book: Book, opinion: Opinion, to: Verdict = Verdict.LAWFUL, limit: int = MOST_CHANGES) -> Routes:
    """Return the routes from an operation to a verdict.

    Args:
        book: the rulebook that gave the opinion.
        opinion: the opinion on the operation as it is.
        to: lawful or unlawful.
        limit: how many changes a route may have.

    Raises:
        ValueError: the verdict is one that nobody can aim at, or the limit is below one.
    """
    if to is Verdict.UNDETERMINED:
        raise ValueError("a route leads to lawful or to unlawful")
    if limit < 1:
        raise ValueError(f"a route has at least one change, and {limit} are allowed")
    if opinion.verdict is to:
        return Routes((), to, limit, True)
    book = narrowed(book, opinion.operation.action)
    case = _case(book, opinion.operation, tuple(opinion.findings))
    aim = _Aim(book, case, settings_of(book, case.operation, case.day, case.layers), to, limit)
    sets, complete = _search(aim, ())
    found = _routes(aim, sets)
    if to is Verdict.LAWFUL:
        law, no_other_law = _legislation(aim, sets)
        found += law
        complete = complete and no_other_law
    found.sort(key=lambda route: _rank(book, case, route))
    for route in found:
        _replay(book, case, route)
    if not found:
        found = [Route(RouteKind.NONE_FOUND, {}, opinion.verdict)]
    return Routes(tuple(found), to, limit, complete)


def _case(book: Book, operation: Operation, layers: tuple[str, ...]) -> Case:
    case = bind(book, operation, layers)
    if isinstance(case, tuple):
        raise RuntimeError(f"an operation that was answered is refused: {case[0].message}")
    return case


@dataclass(frozen=True, slots=True)
class _Aim:
    """What is looked for: changes of a case, so many at most, that lead in some setting to a verdict."""

    book: Book
    case: Case
    settings: Settings
    to: Verdict
    limit: int


def _search(aim: _Aim, barred: Iterable[frozenset[Step]]) -> tuple[list[frozenset[Step]], bool]:
    """Return the minimal sets of steps beside those barred, and whether there surely are no others.

    They have as many steps as are allowed at most. Answering what is unknown changes nothing: so where none of them
    would do by answers alone, the nearest of those with more answers are added.
    """
    case, facts = aim.case, aim.book.facts
    free = [*(name for name in case.known if not facts[name].fixed), *case.unknown]
    search = Search(Space(aim.book, case, free, aim.settings), aim.to is Verdict.LAWFUL)
    for steps in barred:
        search.bar(steps)
    found = list(search.minimal(aim.limit))
    if search.exhausted():
        return found, True
    if not any(all(step.key in case.unknown for step in steps) for steps in found):
        found += search.nearest(0 if found else aim.limit)
    return found, search.exhausted()


def _routes(aim: _Aim, sets: Iterable[frozenset[Step]]) -> list[Route]:
    windows = _windows(sets, aim.settings)
    return [_route(aim.book, aim.to, steps, window, aim.case.day) for steps, window in windows]


def _windows(sets: Iterable[frozenset[Step]], settings: Settings) -> Iterator[tuple[frozenset[Step], Interval | None]]:
    """Yield each set of steps but the date, with the days to which the date may move; adjoining periods are one."""
    periods: dict[frozenset[Step], list[int]] = {}
    for steps in sets:
        dates = [step.to for step in steps if step.key == "date"]
        others = frozenset(step for step in steps if step.key != "date")
        if dates:
            periods.setdefault(others, []).extend(int(number) for number in dates)
        else:
            yield steps, None
    for others, numbers in periods.items():
        ordered = sorted(numbers)
        breaks = [index for index, (one, two) in enumerate(pairwise(ordered), 1) if two != one + 1]
        for begin, end in pairwise((0, *breaks, len(ordered))):
            yield others, _joined(settings.periods, ordered[begin], ordered[end - 1])


def _joined(periods: Sequence[Period], first: int, last: int) -> Interval:
    return Interval(periods[first].interval.start, periods[last].interval.end)


def _route(book: Book, to: Verdict, steps: frozenset[Step], window: Interval | None, day: date) -> Route:
    chosen = {step.key: step.to for step in steps}
    changes = {name: _value(chosen[name]) for name in book.facts if name in chosen}
    if window is not None:
        changes["date"] = _nearest(window, day).isoformat()
    changes.update((key, str(chosen[key])) for key in ("interpretation", "regime") if key in chosen)
    return Route(_kind(book, changes), changes, to, window)


def _value(chosen: Chosen) -> FactValue:
    return chosen if isinstance(chosen, bool) else str(chosen)


def _nearest(window: Interval, day: date) -> date:
    if window.start is not None and window.start > day:
        return window.start
    return window.end if window.end is not None and window.end < day else day


def _kind(book: Book, changes: dict[str, FactValue]) -> RouteKind:
    kinds = {RouteKind(key) for key in changes if key in SETTINGS}
    kinds |= {
        RouteKind.PROCEDURE if book.facts[key].procedure else RouteKind.FACTS for key in changes if key not in SETTINGS
    }
    return kinds.pop() if len(kinds) == 1 else RouteKind.COMBINATION


def _legislation(aim: _Aim, sets: Iterable[frozenset[Step]]) -> tuple[list[Route], bool]:
    """Return what else is needed where no source of the closed layers, at any date, would do on these facts.

    Acts of procedure are taken as done: an authority that only waits for a vote is no missing statute. What would do
    without a new law is left out, and so are earlier days: no law is made for the past.
    """
    case = aim.case
    closed = tuple(layer for layer in case.layers if aim.book.layers[layer].closure is Closure.CLOSED)
    if not closed or _some_source_would_do(replace(aim, case=replace(case, layers=closed))):
        return [], True
    rest = tuple(layer for layer in case.layers if layer not in closed)
    if not rest:
        return [Route(RouteKind.LEGISLATION, {}, Verdict.LAWFUL)], True
    others = replace(aim, case=_case(aim.book, case.operation, rest))
    past = (frozenset((Step("date", number),)) for number in range(aim.settings.now))
    found, complete = _search(others, (*sets, *past))
    return [_as_law(route, rest, case.day) for route in _routes(others, found)], complete


def _as_law(route: Route, layers: tuple[str, ...], day: date) -> Route:
    window = route.window and Interval(max(route.window.start or day, day), route.window.end)
    return replace(route, kind=RouteKind.LEGISLATION, layers=layers, window=window)


def _some_source_would_do(aim: _Aim) -> bool:
    procedure = [name for name in (*aim.case.known, *aim.case.unknown) if aim.book.facts[name].procedure]
    return Search(Space(aim.book, aim.case, procedure, aim.settings), True).possible()


def _rank(book: Book, case: Case, route: Route) -> tuple[object, ...]:
    """Return what the routes are sorted by: changes of what is known, size, kind, vocabulary, and the nearest date."""
    order = {name: number for number, name in enumerate((*book.facts, *SETTINGS))}
    values = []
    for key, value in route.changes.items():
        if key == "date":
            day = date.fromisoformat(str(value))
            values.append((order[key], abs((day - case.day).days), int(day < case.day)))
        elif key in SETTINGS:
            values.append((order[key], list(book.sources).index(str(value)), 0))
        else:
            values.append((order[key], book.facts[key].values.index(value), 0))
    law = route.kind is RouteKind.LEGISLATION
    changed = sum(key not in case.unknown for key in route.changes) + law  # a new law is a change too, and no small one
    # a change of the law's setting first: whoever asks for a statute wants this operation, not another
    facts = sum(key not in SETTINGS for key in route.changes) if law else 0
    return changed, len(route.changes) + law, _ORDER[route.kind], facts, tuple(values)


def _replay(book: Book, case: Case, route: Route) -> None:
    """Put the changed operation to the evaluator.

    Raises:
        RuntimeError: it gets another verdict; the search and the evaluator differ, and neither is to be trusted.
    """
    layers = route.layers if route.kind is RouteKind.LEGISLATION else case.layers
    if not layers:  # a new law was all that was asked about
        return
    changed = bind(book, applied(case.operation, route.changes), layers)
    answer = changed if isinstance(changed, tuple) else assess(book, changed)
    if isinstance(answer, tuple) or answer.verdict is not route.verdict:
        raise RuntimeError(f"a route does not lead to {route.verdict}: {route.changes}")

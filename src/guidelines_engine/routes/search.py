"""The search for routes: every minimal set of changes, replayed with the evaluator before it is returned.

A change gives one fact, the date, the reading or the regime another value. A regime or reading that the operation names
stays while the date moves; one that was taken by default follows the date. What is known of a fact that the vocabulary
fixes stays too; where nothing is known of it, a route may answer it as it may any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from ..abduction import Chosen, Period, Search, Settings, Space, Step, settings_of
from ..evaluator import assess
from ..model import Book, Closure, FactValue, Interval
from ..operation import Case, Operation, bind
from ..opinion import Opinion, Verdict
from ..outcome import narrowed
from .route import SETTINGS, Route, RouteKind, Routes, applied

MOST_CHANGES = 3
"""How many changes a route may have unless something else is asked."""

_ORDER = {kind: number for number, kind in enumerate(RouteKind)}


def find(book: Book, opinion: Opinion, to: Verdict = Verdict.LAWFUL, limit: int = MOST_CHANGES) -> Routes:
    """Return the routes from an operation to a verdict.

    Args:
        book: the rulebook that gave the opinion.
        opinion: the opinion on the operation as it is.
        to: lawful or unlawful.
        limit: how many changes a route may have; answers to what is unknown may be more.

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

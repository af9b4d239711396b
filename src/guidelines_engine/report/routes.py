"""Routes as a person reads them: what would have to be different, fewest changes first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..model import Book, FactIs, FactValue, Interval
from ..opinion import Opinion
from ..routes import SETTINGS, Route, RouteKind, Routes
from ..wording import condition_words, day_words, fact_statement, listed, plain
from .folding import folded
from .opinion import headline, setting
from .setting import title_words
from .style import Style, plain_style

_MOST = 20


def routes_text(
    routes: Routes, opinion: Opinion, book: Book, style: Style = plain_style, *, whole: bool = False
) -> str:
    """Return routes on one screen; `whole` shows all of them, however many."""
    lines = [headline(opinion, style), *folded(setting(opinion, book), "  "), ""]
    if not routes:
        return "\n".join((*lines, f"  It is {routes.to} as it is."))
    ways = ways_of(routes)
    shown = ways if whole else ways[:_MOST]
    if ways:
        lines.append(f"  It would be {routes.to}")
    widest = max((len(plain(way.kind)) for way in shown), default=0)
    for way in shown:
        lines += folded(way_words(way, opinion, book), f"    {plain(way.kind).ljust(widest)}  ")
    if len(shown) < len(ways):
        lines.append("    " + style(f"and in {len(ways) - len(shown)} more ways, see --all", "faint"))
    if ways:
        lines.append("")
    return "\n".join((*lines, *folded(limit_words(routes, opinion, book), "  ")))


def routes_markdown(routes: Routes, opinion: Opinion, book: Book) -> str:
    """Return routes as markdown that can be pasted into a paper."""
    title = title_words(opinion.operation)
    lines = [f"### {title}", "", f"**{opinion.verdict.value.capitalize()}.** {setting(opinion, book)}.", ""]
    if not routes:
        return "\n".join((*lines, f"It is {routes.to} as it is."))
    if ways := ways_of(routes):
        lines += [f"| Kind | It would be {routes.to} |", "|---|---|"]
        lines += [f"| {plain(way.kind)} | {way_words(way, opinion, book)} |" for way in ways]
        lines.append("")
    return "\n".join((*lines, limit_words(routes, opinion, book)))


@dataclass(frozen=True)
class Way:
    """Routes that differ only in the value of one change, shown as one; `values` are those of each change."""

    kind: RouteKind
    values: dict[str, tuple[FactValue, ...]]
    route: Route


def ways_of(routes: Routes) -> list[Way]:
    """Return the routes, those that differ only in one value of several taken together."""
    found = [route for route in routes if route.kind is not RouteKind.NONE_FOUND]
    alike: dict[tuple[object, ...], list[Route]] = {}
    for route in found:
        for key, value in route.changes.items():
            if key != "date" and not isinstance(value, bool):
                alike.setdefault(_but_for(route, key), []).append(route)
    ways: list[Way] = []
    told: set[int] = set()
    for route in found:
        if id(route) in told:
            continue
        groups = {
            key: [each for each in alike.get(_but_for(route, key), ()) if id(each) not in told] for key in route.changes
        }
        widest = max(groups, key=lambda key: len(groups[key]), default=None)
        together = groups[widest] if widest is not None and len(groups[widest]) > 1 else [route]
        told.update(map(id, together))
        values = {key: tuple(dict.fromkeys(each.changes[key] for each in together)) for key in route.changes}
        ways.append(Way(route.kind, values, route))
    return ways


def _but_for(route: Route, key: str) -> tuple[object, ...]:
    """Return all that tells a route from another but the value of one change."""
    others = tuple((name, value) for name, value in route.changes.items() if name != key)
    return route.kind, route.window, key, others


def way_words(way: Way, opinion: Opinion, book: Book) -> str:
    """Return a way in words, to follow on "it would be lawful"."""
    changes = _changes_words(way, opinion, book)
    if way.kind is not RouteKind.LEGISLATION:
        return changes
    closed = [book.layers[name].title for name in opinion.findings if name not in way.route.layers]
    missing = f"at no date does anything under {listed(closed)} authorise it"
    return f"under a new law and {changes}; {missing}" if changes else f"as it is, but under a new law; {missing}"


def _changes_words(way: Way, opinion: Opinion, book: Book) -> str:
    facts = [_fact_words(name, values, opinion, book) for name, values in way.values.items() if name not in SETTINGS]
    said = [f"if {listed(facts)}"] if facts else []
    if way.route.window is not None:
        said.append(_window_words(way.route.window, opinion.date))
    for key, word in (("interpretation", "reading"), ("regime", "regime")):
        if key in way.values:
            said.append(f"under the {word} {listed(map(str, way.values[key]), 'or')}")
    return ", ".join(said)


def _fact_words(name: str, values: tuple[FactValue, ...], opinion: Opinion, book: Book) -> str:
    if len(values) == 1:
        said = fact_statement(name, values[0], book)
    else:
        said = condition_words(FactIs(name, frozenset(values)), book)
    known = opinion.operation.facts.get(name)
    return said if known is None or isinstance(known, bool) else f"{said} instead of {plain(known)}"


def _window_words(window: Interval, day: date) -> str:
    """Return the days of a window in words; where they are past, the last of them first."""
    until = f"until {day_words(window.end)}" if window.end is not None else ""
    since = f"from {day_words(window.start)}" if window.start is not None else ""
    if window.end is not None and window.end < day:
        return f"{until} ({since})" if since else until
    return " ".join(filter(None, (since, until))) or "at any date"


def limit_words(routes: Routes, opinion: Opinion, book: Book) -> str:
    """Return whether a way was found, and whether there may be others."""
    none = routes[0].kind is RouteKind.NONE_FOUND
    if not routes.complete:
        found = "No way was found. " if none else ""
        one = "One change was tried at a time"
        tried = one if routes.limit == 1 else f"Up to {routes.limit} changes were tried together"
        return f"{found}{tried}; there may be ways with more."
    fixed = [plain(name) for name in opinion.operation.facts if book.facts[name].fixed and name not in opinion.unused]
    given = f" while {listed(fixed)} {'stays as it is' if len(fixed) == 1 else 'stay as they are'}" if fixed else ""
    return f"Nothing would make it {routes.to}{given}." if none else f"There is no other way{given}."

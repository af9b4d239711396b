"""Routes as a person reads them: what would have to be different, fewest changes first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
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
    said = limit_words(routes, opinion, book)
    if not routes.complete:
        said = f"{said.removesuffix('.')}, see --limit."
    return "\n".join((*lines, *folded(said, "  ")))


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
    """Routes that differ only in values, shown as one: any of the `values` of a change with any of another's."""

    kind: RouteKind
    values: dict[str, tuple[FactValue, ...]]
    route: Route


def ways_of(routes: Routes) -> list[Way]:
    """Return the routes, those together that differ only in values and may take any of them."""
    found = [route for route in routes if route.kind is not RouteKind.NONE_FOUND]
    ways = [Way(each.kind, {key: (value,) for key, value in each.changes.items()}, each) for each in found]
    keys = dict.fromkeys(key for way in ways for key, (value,) in way.values.items() if _joins(key, value))
    while keys:
        fewest = min((_joined(ways, key) for key in keys), key=len)
        if len(fewest) == len(ways):
            break
        ways = fewest
    return ways


def _joins(key: str, value: FactValue) -> bool:
    return key != "date" and not isinstance(value, bool)


def _joined(ways: Iterable[Way], key: str) -> list[Way]:
    """Return the ways, those as one that are alike but for the values of one change."""
    alike: dict[object, list[Way]] = {}
    for way in ways:
        alike.setdefault(_but_for(way, key) if key in way.values else id(way), []).append(way)
    return [_as_one(each, key) if len(each) > 1 else each[0] for each in alike.values()]


def _but_for(way: Way, key: str) -> object:
    """Return all that tells a way from another but the values of one change."""
    others = tuple((name, frozenset(values)) for name, values in way.values.items() if name != key)
    return way.kind, way.route.window, others


def _as_one(ways: list[Way], key: str) -> Way:
    values = tuple(dict.fromkeys(value for way in ways for value in way.values[key]))
    return replace(ways[0], values={**ways[0].values, key: values})


def way_words(way: Way, opinion: Opinion, book: Book) -> str:
    """Return a way in words, to follow on "it would be lawful"."""
    changes = _changes_words(way, opinion, book)
    if way.kind is not RouteKind.LEGISLATION:
        return changes
    return f"under a new law and {changes}" if changes else "as it is, but under a new law"


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
    """Return why a new law is needed if it is, whether a way was found, and whether there may be others."""
    return _law_words(routes, opinion, book) + _others_words(routes, opinion, book)


def _law_words(routes: Routes, opinion: Opinion, book: Book) -> str:
    left = next((route.layers for route in routes if route.kind is RouteKind.LEGISLATION), None)
    if left is None:
        return ""
    closed = [book.layers[name].title for name in opinion.findings if name not in left]
    return f"At no date does anything under {listed(closed)} authorise it on these facts. "


def _others_words(routes: Routes, opinion: Opinion, book: Book) -> str:
    none = routes[0].kind is RouteKind.NONE_FOUND
    if not routes.complete:
        found = "No way was found. " if none else ""
        one = "One change was tried at a time"
        tried = one if routes.limit == 1 else f"Up to {routes.limit} changes were tried together"
        if any(len(route.changes) > routes.limit for route in routes):
            return f"{tried}, then the nearest way with more; there may be others."
        return f"{found}{tried}; there may be ways with more."
    fixed = [plain(name) for name in opinion.operation.facts if book.facts[name].fixed and name not in opinion.unused]
    given = f" while {listed(fixed)} {'stays as it is' if len(fixed) == 1 else 'stay as they are'}" if fixed else ""
    return f"Nothing would make it {routes.to}{given}." if none else f"There is no other way{given}."

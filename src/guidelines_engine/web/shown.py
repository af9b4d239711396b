"""What can be shown of an opinion, each as a function that returns plain data.

The data is what the command line prints as JSON, from the same code, or texts for the page and for files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..casefile import operation_yaml
from ..model import Book, FactValue
from ..opinion import Opinion, Verdict
from ..report.opinion import opinion_markdown
from ..report.scenario import scenario_text
from ..wording import listed
from .view import opinion_view, proof_view

if TYPE_CHECKING:
    from ..report.routes import Way
    from ..routes import Routes

Also = Mapping[str, str]
"""The parameters of a request that are not the question's own."""

Shown = Callable[[Opinion, Book, Also], Any]
"""Takes an opinion, the rulebook that gave it and what else was asked for, and returns what is to be shown."""


def as_data(opinion: Opinion, book: Book, also: Also) -> dict[str, object]:
    """Return an opinion as `guidelines check --format json` prints it, but for file and document."""
    return opinion.to_dict()


def with_reasons(opinion: Opinion, book: Book, also: Also) -> dict[str, object]:
    """Return an opinion with its reasons, as `guidelines check --why --format json` prints them."""
    from .. import reasons

    return {**opinion.to_dict(), "reasons": reasons.find(book, opinion).to_dict()}


def with_brief(opinion: Opinion, book: Book, also: Also) -> dict[str, object]:
    """Return an opinion with the case for each side, as `guidelines check --brief --format json` prints them."""
    from .. import brief

    return {**opinion.to_dict(), "brief": brief.find(book, opinion).to_dict()}


def as_routes(opinion: Opinion, book: Book, also: Also) -> dict[str, object]:
    """Return the routes, as `guidelines routes --format json` prints them, but for file and document."""
    found = _routes(opinion, book, also)
    return {"title": opinion.operation.title, "verdict": opinion.verdict.value, **found.to_dict()}


def as_markdown(opinion: Opinion, book: Book, also: Also) -> str:
    """Return an opinion as markdown, with the case for each side where there is one to argue."""
    from .. import brief
    from ..report.briefs import brief_markdown

    shown = opinion_markdown(opinion, book)
    if opinion.verdict is not Verdict.UNDETERMINED and not opinion.disputed:
        return f"{shown}\n"
    return f"{shown}\n\n{brief_markdown(brief.find(book, opinion), opinion, book)}\n"


def as_scenario(opinion: Opinion, book: Book, also: Also) -> str:
    """Return an opinion as a Gherkin scenario."""
    return scenario_text(opinion, book)


def as_yaml(opinion: Opinion, book: Book, also: Also) -> str:
    """Return the question of an opinion, its date settled, as YAML that `guidelines check` answers in the same way."""
    limited = [name for name in book.layers if name in opinion.findings]
    how = f" --layers {','.join(limited)}" if len(limited) < len(book.layers) else ""
    return f"# guidelines check{how} FILE\n{operation_yaml(opinion.operation.under(date=opinion.date))}"


@dataclass(frozen=True, slots=True)
class WayView:
    """A way to another verdict, in words; `options` holds, for each value that would do, the value and the changes."""

    kind: str
    text: str
    layers: tuple[str, ...]
    options: tuple[tuple[FactValue, dict[str, FactValue]], ...]


@dataclass(frozen=True, slots=True)
class WaysView:
    """The ways to a verdict, and whether there may be others."""

    to: str
    ways: tuple[WayView, ...]
    limit: str


def ways_view(opinion: Opinion, book: Book, also: Also) -> WaysView:
    """Return the routes in words, those that differ in one value only taken together."""
    from ..report.routes import limit_words, way_words, ways_of

    found = _routes(opinion, book, also)
    if not found:
        return WaysView(found.to.value, (), f"It is {found.to} as it is.")
    shown = [
        WayView(way.kind.value, way_words(way, opinion, book), way.route.layers, tuple(_options(way)))
        for way in ways_of(found)
    ]
    return WaysView(found.to.value, tuple(shown), limit_words(found, opinion, book))


def _options(way: Way) -> Iterator[tuple[FactValue, dict[str, FactValue]]]:
    """Yield the changes of a way and, for each other value that one of them may take, that value and the changes."""
    yield True, way.route.changes
    for key, values in way.values.items():
        yield from ((value, {**way.route.changes, key: value}) for value in values if value != way.route.changes[key])


def _routes(opinion: Opinion, book: Book, also: Also) -> Routes:
    from .. import routes as search

    to = Verdict(also.get("to", Verdict.LAWFUL))
    return search.find(book, opinion, to, int(also.get("limit", search.MOST_CHANGES)))


@dataclass(frozen=True, slots=True)
class ReasonsView:
    """Reasons in words: what suffices, and which rules decided, gave way and nearly applied, each with its id."""

    facts: str
    decided_head: str
    decided: tuple[tuple[str, str], ...]
    gave_way: tuple[tuple[str, str], ...]
    nearly: tuple[tuple[str, str], ...]


def reasons_view(opinion: Opinion, book: Book, also: Also) -> ReasonsView:
    """Return the reasons for an opinion in words."""
    from .. import reasons
    from ..report.reasons import deciding_words, facts_words, near_words, rule_words

    found = reasons.find(book, opinion)
    return ReasonsView(
        facts_words(found, book),
        deciding_words(found.verdict),
        tuple((rule.name, rule_words(rule)) for rule in found.rules),
        tuple((each.rule.name, f"{rule_words(each.rule)}, to {listed(each.by)}") for each in found.defeated),
        tuple((each.rule.name, near_words(each, book)) for each in found.nearly),
    )


SHOWN: dict[str, Shown] = {
    "check": as_data,
    "reasons": with_reasons,
    "brief": with_brief,
    "routes": as_routes,
    "yaml": as_yaml,
    "feature": as_scenario,
    "markdown": as_markdown,
    "view": lambda opinion, book, also: opinion_view(opinion, book),
    "proof": lambda opinion, book, also: proof_view(opinion, book),
    "ways_view": ways_view,
    "reasons_view": reasons_view,
}
"""What can be shown of an opinion, by name."""

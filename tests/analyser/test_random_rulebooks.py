"""What the checks say of random rulebooks is what trying every completion says."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine import analyser, syntax
from guidelines_engine.digest import periods, some_day
from guidelines_engine.model import Book
from guidelines_engine.printer import print_file

from .. import reference
from ..properties.effort import examples
from ..properties.rulebooks import LEAVES, Author
from .reading import read
from .replay import shows


@st.composite
def texts(draw: st.DrawFn) -> str:
    return print_file(syntax.RuleFile(tuple(Author(draw).declarations())))


def completions(book: Book, action: str) -> list[dict[str, Any]]:
    names = [name for name, fact in book.facts.items() if action in fact.concerns]
    every = product(*(book.facts[name].values for name in names))
    ways = (dict(zip(names, values, strict=True)) for values in every)
    return [way for way in ways if not any(_binds(book, each, action, way) for each in book.constraints)]


def _binds(book: Book, constraint: Any, action: str, way: dict[str, Any]) -> bool:
    return reference.holds(constraint.never, way)


def never_speaking(book: Book) -> set[str]:
    """The rules some version of which speaks for no action, on no completion."""
    found = set()
    ways = {action: completions(book, action) for action in LEAVES}
    for rule in book.rules.values():
        for version in rule.versions:
            if version.actions and not any(
                reference._speaks(version, way) for action in version.actions for way in ways[action]
            ):
                found.add(rule.name)
    return found


@examples(60)
@given(texts())
def test_a_rule_is_said_never_to_apply_just_where_no_completion_lets_it(content: str) -> None:
    book, files = read(content)
    said = {flaw.name for flaw in analyser.examine(book, files) if flaw.diagnostic.code in ("GE301", "GE302", "GE303")}
    assert said == never_speaking(book)


@examples(60)
@given(texts())
def test_whatever_is_shown_of_a_random_rulebook_can_be_replayed(content: str) -> None:
    book, files = read(content)
    for flaw in analyser.examine(book, files):
        if flaw.witness is not None:
            assert shows(book, flaw, flaw.witness), flaw


@examples(60)
@given(texts())
def test_an_action_is_said_never_to_be_authorised_just_where_no_completion_on_any_day_is(content: str) -> None:
    book, files = read(content)
    said = {flaw.name for flaw in analyser.examine(book, files) if flaw.diagnostic.code == "GE351"}
    assert said == {action for action in LEAVES if _lacks_authority(book, action)}


def _lacks_authority(book: Book, action: str) -> bool:
    days = periods(version.interval for rule in book.rules.values() for version in rule.versions)
    for layer in book.layers.values():
        if layer.closure != "closed" or layer.name in book.actions[action].outside:
            continue
        sources = [each.name for each in book.sources_of(layer.name)] if layer.chosen_by else [None]
        found = {
            reference.finding(book, layer, _rules(book, layer.name, source, action, some_day(day)), way)
            for source in sources
            for day in days
            for way in completions(book, action)
        }
        if "permitted" not in found:
            return True
    return False


def _rules(book: Book, layer: str, source: str | None, action: str, day: Any) -> list[tuple[Any, Any]]:
    return [
        (rule, version)
        for rule in book.rules.values()
        for version in rule.versions
        if rule.layer == layer
        and source in (None, rule.source)
        and day in version.interval
        and action in version.actions
    ]

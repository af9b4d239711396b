"""What is said to differ is what differs when every completion is tried on both sides, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine.difference import Change, Kind, Side, of_books, of_settings
from guidelines_engine.evaluator import assess
from guidelines_engine.model import Book
from guidelines_engine.operation import Operation, bind
from guidelines_engine.opinion import Opinion

from .. import reference
from ..properties.effort import examples
from ..properties.rulebooks import DAYS, LEAVES, rulebooks

Found = dict[str, tuple[str, str | None]]


def side(book: Book, day: Any, regime: str | None) -> Side:
    return Side(book, day, regime, None, tuple(book.layers))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Side, Side]:
    book = draw(rulebooks())
    regimes = [source.name for source in book.sources.values() if book.layers[source.layer].chosen_by] or [None]
    return tuple(side(book, draw(st.sampled_from(DAYS)), draw(st.sampled_from(regimes))) for _ in range(2))  # type: ignore[return-value]


def found(of: Side, action: str, facts: dict[str, Any]) -> Found:
    """What each layer finds where every fact is known, and on which ground."""
    answers: Found = {}
    for layer in of.layers:
        if layer in of.book.actions[action].outside:
            answers[layer] = ("silent", None)
            continue
        case = bind(of.book, Operation(action, of.day, {}, of.regime, of.interpretation))
        rules = reference.in_force(of.book, case, layer)
        finding = reference.finding(of.book, of.book.layers[layer], rules, facts)
        answers[layer] = (finding, reference.ground(of.book, finding, rules, facts))
    return answers


def turns(before: Side, after: Side) -> set[tuple[str, str]]:
    """The kinds of change that trying every completion shows, by action."""
    seen = set()
    for action in LEAVES:
        case = bind(before.book, Operation(action, before.day, {}, before.regime, before.interpretation))
        for way in reference.completions(before.book, case):
            old, new = found(before, action, way), found(after, action, way)
            was, now = (any(finding in reference.BLOCKING for finding, _ in each.values()) for each in (old, new))
            if was is not now:
                seen.add((action, "newly_lawful" if was else "newly_unlawful"))
            elif old != new:
                seen.add((action, "changed_ground"))
    return seen


@examples(80)
@given(pairs())
def test_every_kind_of_change_is_found_just_where_there_is_one(both: tuple[Side, Side]) -> None:
    changes = of_settings(*both).changes
    assert {(change.action, change.kind.value) for change in changes} == turns(*both)


def opinion_on(book: Book, operation: Operation) -> Opinion:
    case = bind(book, operation)
    opinion = None if isinstance(case, tuple) else assess(book, case)
    assert isinstance(opinion, Opinion)
    return opinion


def is_shown(change: Change, before: Book, after: Book) -> bool:
    """Whether the witness shows a change when both sides assess it."""
    old, new = opinion_on(before, change.old), opinion_on(after, change.new)
    if change.kind is Kind.CHANGED_GROUND:
        return any(
            (old.findings[layer].finding, old.findings[layer].ground)
            != (new.findings[layer].finding, new.findings[layer].ground)
            and "undetermined" not in (old.findings[layer].finding, new.findings[layer].finding)
            for layer in change.layers
        )
    verdicts = ("unlawful", "lawful") if change.kind is Kind.NEWLY_LAWFUL else ("lawful", "unlawful")
    return (old.verdict, new.verdict) == verdicts


@examples(80)
@given(pairs())
def test_every_change_is_shown_by_its_witness(both: tuple[Side, Side]) -> None:
    for change in of_settings(*both).changes:
        assert is_shown(change, both[0].book, both[1].book), change


@st.composite
def changed_books(draw: st.DrawFn) -> tuple[Book, Book]:
    book = draw(rulebooks())
    dropped = draw(st.sampled_from(sorted(book.rules)))
    return book, replace(book, rules={name: rule for name, rule in book.rules.items() if name != dropped})


@examples(60)
@given(changed_books())
def test_two_rulebooks_are_said_not_to_differ_just_where_no_setting_shows_that_they_do(both: tuple[Book, Book]) -> None:
    before, after = both
    regimes = [each.name for each in before.sources.values() if before.layers[each.layer].chosen_by] or [None]
    differ = any(turns(side(before, day, regime), side(after, day, regime)) for day, regime in product(DAYS, regimes))
    changes = of_books(before, after, tuple(before.layers)).changes
    assert bool(changes) is differ
    assert all(is_shown(change, before, after) for change in changes)

"""The list of what the revision of 1997 changed, derived from the rules, beside what the source article says of it."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from pytest_bdd import parsers, scenarios, then, when

from guidelines_engine import Rulebook
from guidelines_engine.difference import Change, Difference, Kind, Side, of_settings

NAMED_BY_THE_ARTICLE = {
    "supply",
    "transport",
    "maintain_equipment",
    "provide_facilities",
    "base_services",
    "evacuate_noncombatants",
    "medical_care",
    "minesweeping",
    "ship_inspection",
}

scenarios("what_1997_changed.gherkin")


@cache
def compared(old: str, new: str, day: date, reading: str) -> Difference:
    book = Rulebook.load().book
    before, after = (Side(book, day, regime, reading, ("guidelines",)) for regime in (old, new))
    return of_settings(before, after)


@when(parsers.parse("the regimes {old} and {new} are compared on {day} under {reading}"), target_fixture="found")
def _compared(old: str, new: str, day: str, reading: str) -> Difference:
    return compared(old, new, date.fromisoformat(day), reading)


def becoming(found: Difference, act: str, finding: str) -> list[Change]:
    return [
        change
        for change in found.changes
        if change.action == act
        and change.after["guidelines"].finding == finding
        and change.before["guidelines"].finding != finding
    ]


@then("nothing is newly lawful")
def _nothing(found: Difference) -> None:
    assert [change.action for change in found.changes if change.kind is Kind.NEWLY_LAWFUL] == []


@then("only these are newly unlawful")
def _only(found: Difference, datatable: list[list[str]]) -> None:
    barred = [change for change in found.changes if change.kind is Kind.NEWLY_UNLAWFUL]
    assert [[change.action, premise.rule] for change in barred for premise in change.premises] == datatable[1:]


@then(parsers.parse("{act} becomes contemplated where {fact} is {value}"))
def _becomes_contemplated(found: Difference, act: str, fact: str, value: str) -> None:
    assert any(change.new.facts.get(fact) == value for change in becoming(found, act, "permitted"))


@then(parsers.parse("{act} becomes excluded where {fact} is {value}"))
def _becomes_excluded(found: Difference, act: str, fact: str, value: str) -> None:
    assert any(change.new.facts.get(fact) == value for change in becoming(found, act, "prohibited"))


@then(parsers.parse("{act} does not become contemplated"))
def _does_not(found: Difference, act: str) -> None:
    assert becoming(found, act, "permitted") == []


@then(parsers.parse("the article left out, where {fact} is {value}"))
def _left_out(found: Difference, fact: str, value: str, datatable: list[list[str]]) -> None:
    contemplated = {
        act for act in found.actions if any(c.new.facts.get(fact) == value for c in becoming(found, act, "permitted"))
    }
    assert contemplated - NAMED_BY_THE_ARTICLE == {act for (act,) in datatable[1:]}


@pytest.fixture
def found() -> Difference:
    raise AssertionError("nothing was compared")

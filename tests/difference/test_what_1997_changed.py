"""The list of what the revision of 1997 changed, derived from the rules, beside what the source article says of it."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache

import pytest
from pytest_bdd import parsers, scenarios, then, when

from guidelines_engine import Rulebook
from guidelines_engine.difference import Change, Difference, Kind, Side, of_settings

Row = tuple[str, str, str, str, str]
"""A change: the situation, the act, the finding before and after, and what splits it off."""

Table = list[list[str]]

scenarios("what_1997_changed.gherkin")


@cache
def compared(old: str, new: str, day: date, reading: str) -> Difference:
    book = Rulebook.load().book
    before, after = (Side(book, day, regime, reading, ("guidelines",)) for regime in (old, new))
    return of_settings(before, after)


@when(parsers.parse("the regimes {old} and {new} are compared on {day} under {reading}"), target_fixture="found")
def _compared(old: str, new: str, day: str, reading: str) -> Difference:
    return compared(old, new, date.fromisoformat(day), reading)


@pytest.fixture
def found() -> Difference:
    raise AssertionError("nothing was compared")


@pytest.fixture
def listed() -> list[Row]:
    """What the tables of the scenario have said so far."""
    return []


def rows(found: Difference) -> list[Row]:
    return [
        (
            str(change.new.facts["situation"]),
            change.action,
            change.before["guidelines"].finding,
            change.after["guidelines"].finding,
            " and ".join(("" if premise.came else "without ") + premise.rule for premise in change.premises),
        )
        for change in found.changes
    ]


def each_row_is_derived(found: Difference, said: list[Row], listed: list[Row]) -> None:
    assert said, "the table is empty"
    assert [row for row in said if row not in rows(found)] == [], "listed, and no change"
    listed.extend(said)


@then("where situation is surrounding, as the article says,")
def _named(found: Difference, listed: list[Row], datatable: Table) -> None:
    named = [("surrounding", act, before, after, rule) for act, before, after, rule, _ in datatable[1:]]
    each_row_is_derived(found, named, listed)


@then("where situation is surrounding, though the article does not say so,")
def _left_out(found: Difference, listed: list[Row], datatable: Table) -> None:
    left_out = [("surrounding", act, before, after, rule) for act, before, after, rule in datatable[1:]]
    each_row_is_derived(found, left_out, listed)


@then("elsewhere, of which the article does not speak,")
def _elsewhere(found: Difference, listed: list[Row], datatable: Table) -> None:
    elsewhere = [(situation, act, before, after, rule) for situation, act, before, after, rule in datatable[1:]]
    each_row_is_derived(found, elsewhere, listed)


@then("nothing else has changed")
def _nothing_else(found: Difference, listed: list[Row]) -> None:
    assert sorted((Counter(rows(found)) - Counter(listed)).elements()) == [], "changed, and not listed"
    assert sorted((Counter(listed) - Counter(rows(found))).elements()) == [], "listed twice"


@then("nothing is newly lawful")
def _nothing(found: Difference) -> None:
    assert [change.action for change in found.changes if change.kind is Kind.NEWLY_LAWFUL] == []


@then("only these are newly unlawful")
def _only(found: Difference, datatable: Table) -> None:
    barred = [change for change in found.changes if change.kind is Kind.NEWLY_UNLAWFUL]
    assert [[change.action, premise.rule] for change in barred for premise in change.premises] == datatable[1:]


def becoming(found: Difference, act: str, finding: str) -> list[Change]:
    return [
        change
        for change in found.changes
        if change.action == act
        and change.after["guidelines"].finding == finding
        and change.before["guidelines"].finding != finding
    ]


@then(parsers.parse("{act} does not become contemplated"))
def _does_not(found: Difference, act: str) -> None:
    assert act in found.actions
    assert becoming(found, act, "permitted") == []


SUPPLY: Row = ("surrounding", "supply", "deferred", "prohibited", "a97_17_no_arms")


def test_the_list_fails_where_a_change_is_missing_and_where_one_is_not_listed() -> None:
    """The canary of the scenario above."""
    found = compared("guidelines_1978", "guidelines_1997", date(1997, 9, 23), "clb_1981")
    whole = rows(found)
    _nothing_else(found, whole)
    with pytest.raises(AssertionError, match="changed, and not listed"):
        _nothing_else(found, [row for row in whole if row != SUPPLY])
    with pytest.raises(AssertionError, match="listed, and no change"):
        each_row_is_derived(found, [("normal", *SUPPLY[1:])], [])

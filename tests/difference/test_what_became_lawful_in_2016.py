"""What became lawful on 29 March 2016, when the Peace and Security Legislation took effect, derived from the rules."""

from __future__ import annotations

from datetime import date

import pytest

from guidelines_engine import Rulebook
from guidelines_engine.difference import Difference, Kind, Side, of_settings
from guidelines_engine.evaluator import assess
from guidelines_engine.operation import Operation, bind
from guidelines_engine.opinion import Opinion

BEFORE, AFTER = date(2016, 3, 28), date(2016, 3, 29)


@pytest.fixture(scope="module")
def found() -> Difference:
    book = Rulebook.load().book
    before, after = (Side(book, day, "guidelines_2015", "cabinet_2014", tuple(book.layers)) for day in (BEFORE, AFTER))
    return of_settings(before, after)


def premises(found: Difference, kind: Kind) -> set[tuple[str, str]]:
    changes = (change for change in found.changes if change.kind is kind)
    return {(change.action, premise.rule) for change in changes for premise in change.premises if premise.came}


@pytest.mark.parametrize(
    ("action", "rule"),
    [
        ("hostage_rescue", "sdfl_84_3_rescue"),
        ("protect_partner_assets", "sdfl_95_2_partner_arms"),
        ("defend_partner", "sdfl_76_survival"),
        ("rush_to_aid", "ipc_rush_to_aid"),
        ("protect_civilians", "ipc_safety_units"),
        ("supply", "iis_support"),
        ("supply", "ips_support"),
        ("ship_inspection", "sio_inspection_for_peace"),
        ("minesweeping", "sdfl_76_survival"),
    ],
)
def test_what_the_legislation_gave_is_named_with_the_rule_that_gives_it(
    found: Difference, action: str, rule: str
) -> None:
    assert (action, rule) in premises(found, Kind.NEWLY_LAWFUL)


@pytest.mark.parametrize("action", ["peace_enforcement", "counter_terrorism_strike", "counter_piracy", "repel_attack"])
def test_what_it_did_not_touch_is_not(found: Difference, action: str) -> None:
    assert action not in {each for each, _ in premises(found, Kind.NEWLY_LAWFUL)}


def verdict(operation: Operation) -> str:
    book = Rulebook.load().book
    case = bind(book, operation)
    opinion = None if isinstance(case, tuple) else assess(book, case)
    assert isinstance(opinion, Opinion)
    return opinion.verdict


def test_each_witness_is_unlawful_on_the_day_before_and_lawful_on_the_day(found: Difference) -> None:
    witnesses = [change for change in found.changes if change.kind is Kind.NEWLY_LAWFUL]
    assert {(verdict(change.old), verdict(change.new)) for change in witnesses} == {("unlawful", "lawful")}

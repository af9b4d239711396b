"""What became lawful on 29 March 2016, when the Peace and Security Legislation took effect, and what no longer was."""

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


SUPPORT = {
    "supply",
    "transport",
    "maintain_equipment",
    "medical_care",
    "communications_support",
    "base_services",
}

GIVEN = {
    # SDF Law
    "sdfl_76_survival": {
        "defend_partner",
        "protect_partner_assets",
        "protect_sea_lanes",
        "escort_shipping",
        "minesweeping",
        "intercept_missile",
        "search_and_rescue",
        "strike_enemy_territory",
    },
    "sdfl_76_survival_cueing": {"cue_weapons"},
    "sdfl_84_3_rescue": {"hostage_rescue"},
    "sdfl_84_3_guarded_transport": {"evacuate_noncombatants"},
    "sdfl_95_2_partner_arms": {"protect_partner_assets"},
    "sdfl_100_6_goods_and_services": SUPPORT | {"provide_facilities"},
    # Peace Cooperation Act
    "ipc_rush_to_aid": {"rush_to_aid"},
    "ipc_safety_units": {"protect_civilians"},
    "ipc_safety_officers": {"protect_civilians"},
    "ipc_core_tasks_units": {"peacekeeping_force"},
    "ipc_core_tasks_officers": {"peacekeeping_force"},
    "ipc_rear_tasks": (SUPPORT - {"base_services"}) | {"peacekeeping_support"},
    "ipc_goods_in_kind": {"supply"},
    # Important Influence and International Peace Support Acts
    "iis_support": SUPPORT | {"provide_facilities"},
    "iis_search_and_rescue": {"search_and_rescue"},
    "ips_support": SUPPORT | {"provide_facilities"},
    "ips_search_and_rescue": {"search_and_rescue"},
    # Acts that follow these, or the defence of Japan
    "sio_inspection": {"ship_inspection"},
    "sio_inspection_for_peace": {"ship_inspection"},
    "usma_support": SUPPORT | {"provide_facilities"},
    "mtr_stop_and_search": {"restrict_shipping"},
    "pow_detention": {"detain_prisoners"},
}
"""What the legislation made lawful that was not, all of it, under the rule that gives it."""

TAKEN = {
    # U.S. forces in an exercise that respond to what are, from that day, situations with Acts of their own
    "sdfl_100_6_goods_and_services": SUPPORT | {"provide_facilities"},
    # In Japan itself where fighting goes on, and in foreign waters outside the area designated
    "siasj_search_and_rescue": {"search_and_rescue"},
    "siasj_rescue_in_foreign_waters": {"search_and_rescue"},
}
"""What it made unlawful that was not, under the rule that gave it."""


def by_rule(found: Difference, kind: Kind) -> dict[str, set[str]]:
    acts: dict[str, set[str]] = {}
    for change in found.changes:
        for premise in change.premises if change.kind is kind else ():
            acts.setdefault(premise.rule, set()).add(change.action)
    return acts


def test_what_the_legislation_gave_is_named_with_the_rules_that_give_it_and_nothing_else_is(found: Difference) -> None:
    assert by_rule(found, Kind.NEWLY_LAWFUL) == GIVEN


def test_what_it_took_is_named_with_the_rules_that_gave_it(found: Difference) -> None:
    assert by_rule(found, Kind.NEWLY_UNLAWFUL) == TAKEN


@pytest.mark.parametrize("action", ["peace_enforcement", "counter_terrorism_strike", "counter_piracy", "repel_attack"])
def test_what_it_did_not_touch_is_not(found: Difference, action: str) -> None:
    assert action in found.actions
    assert action not in set().union(*by_rule(found, Kind.NEWLY_LAWFUL).values())


def verdict(operation: Operation) -> str:
    book = Rulebook.load().book
    case = bind(book, operation)
    opinion = None if isinstance(case, tuple) else assess(book, case)
    assert isinstance(opinion, Opinion)
    return opinion.verdict


def test_each_witness_is_unlawful_on_the_day_before_and_lawful_on_the_day(found: Difference) -> None:
    witnesses = [change for change in found.changes if change.kind is Kind.NEWLY_LAWFUL]
    assert {(verdict(change.old), verdict(change.new)) for change in witnesses} == {("unlawful", "lawful")}

"""Where the checks draw the line: what is no fault, and how a fault is worded."""

from __future__ import annotations

import pytest

from guidelines_engine.flaw import Flaw
from guidelines_engine.solver import Completions

from .reading import flaws_in

HEAD = """layer charter "Charter" open
layer statute "Statutes" closed
layer frame "Framework" framework
action supply "hand over goods"
fact goods "what is handed over" type (food, fuel, arms)
fact at_sea "it is done at sea" type bool
source act "The Act" in statute cite "Act No. 1" from 2000-01-01
permit give_at_sea "goods at sea" supply when at_sea cite "art 9"
"""


def found(rules: str, *codes: str) -> list[tuple[str, str]]:
    flaws: tuple[Flaw, ...] = flaws_in(HEAD + rules)
    return [(flaw.diagnostic.code, flaw.name) for flaw in flaws if not codes or flaw.diagnostic.code in codes]


def messages(rules: str, code: str) -> list[str]:
    return [flaw.diagnostic.message for flaw in flaws_in(HEAD + rules) if flaw.diagnostic.code == code]


def test_a_contradiction_names_what_it_contradicts_and_no_more() -> None:
    rules = 'permit give "x" supply when goods is food when at_sea when goods is fuel cite "art 1"'
    assert messages(rules, "GE301") == ["`give` can never apply: this contradicts `when goods is food`"]


def test_a_rule_that_sends_along_a_duty_of_its_own_is_not_shadowed() -> None:
    plain = 'permit give "x" supply when at_sea and goods is food cite "art 1"'
    assert ("GE311", "give") in found(plain)
    assert found(f'{plain} duty "report it"') == []


def test_a_prohibition_is_not_shadowed_by_one_that_reaches_less_far() -> None:
    rules = """
permit give_arms "x" supply when goods is arms cite "art 1"
prohibit no_arms "x" supply when goods is arms and at_sea cite "art 2"
source other_act "The other Act" in statute cite "Act No. 2" from 2000-01-01
permit give_too "x" supply when at_sea cite "art 2" duty "report it"
prohibit no_arms_at_all "x" supply general when goods is arms and at_sea cite "art 1"
"""
    shadowed = found(rules, "GE311")
    assert ("GE311", "no_arms") in shadowed
    assert ("GE311", "no_arms_at_all") not in shadowed


def test_of_two_equal_rules_the_later_is_shadowed() -> None:
    rules = """
permit one "x" supply when goods is food cite "art 1"
permit two "x" supply when goods is food cite "art 2"
"""
    assert found(rules) == [("GE311", "two")]


def test_a_rule_shadowed_on_some_days_only_is_not_shadowed() -> None:
    rules = """
permit one "x" supply when goods is food cite "art 1" from 2005-01-01
permit two "x" supply when goods is food cite "art 2"
"""
    assert found(rules) == [("GE311", "one")]


def test_a_prohibition_of_a_framework_has_work_where_nothing_is_permitted() -> None:
    rules = """
source text "The text" in frame cite "Text" from 2000-01-01
prohibit no_arms "x" supply general when goods is arms cite "I"
permit food "x" supply when goods is food cite "II"
"""
    assert found(rules) == []


def test_a_prohibition_of_the_same_source_prevails_without_more_words() -> None:
    rules = """
permit give_fuel "x" supply when goods is fuel cite "art 1"
prohibit no_fuel_at_sea "x" supply when goods is fuel and at_sea cite "art 2"
"""
    assert found(rules) == []


def test_a_general_prohibition_says_that_it_prevails() -> None:
    other = """
source other_act "The other Act" in statute cite "Act No. 2" from 2000-01-01
permit give_fuel "x" supply when goods is fuel cite "art 1"
prohibit no_fuel_at_sea "x" supply {general} when goods is fuel and at_sea cite "art 2"
"""
    assert found(other.format(general="")) == [("GE314", "no_fuel_at_sea")]
    assert found(other.format(general="general")) == []


def test_a_permission_of_an_open_layer_that_carries_a_dispute_leaves_nothing_unsaid() -> None:
    rules = """
source words "The words" in charter cite "Charter" from 1990-01-01
prohibit no_arms "x" supply when goods is arms cite "art 1"
permit arms_at_sea "x" supply when goods is arms and at_sea {disputed} cite "art 2"
"""
    assert found(rules.format(disputed="")) == [("GE314", "arms_at_sea")]
    assert found(rules.format(disputed='disputed "others read it otherwise"')) == []


def test_a_condition_that_matters_for_one_of_the_actions_adds_something() -> None:
    rules = """
action carry "carry goods"
fact sealed "it is sealed" type bool concerns carry
permit both "x" supply, carry when goods is food when goods is food or sealed cite "art 1"
"""
    assert found(rules, "GE321") == [("GE321", "both")]
    assert found(rules.replace("when goods is food when", "when at_sea or goods is food when"), "GE321") == []


def test_a_condition_that_only_a_constraint_implies_adds_nothing() -> None:
    rules = """
constraint fuel_at_sea "fuel is only ever handed over at sea" never goods is fuel and not at_sea
permit fuel "x" supply when goods is fuel when at_sea cite "art 1" duty "report it"
"""
    assert found(rules) == [("GE321", "fuel")]


def test_a_condition_idle_in_one_version_of_a_rule_but_not_in_another_is_none() -> None:
    rules = """
permit food "x" supply when goods is food when goods in (food, fuel) cite "art 1" duty "report it"
amend food from 2005-01-01 by "Act No. 2"
  when at_sea or goods is fuel
  cite "art 1"
"""
    assert found(rules, "GE321") == [("GE321", "food")]


def test_two_sources_may_define_the_same() -> None:
    rules = """
define stores "x" as goods is food cite "art 2"
source other_act "The other Act" in statute cite "Act No. 2" from 2000-01-01
define provisions "x" as goods is food cite "art 2"
permit give "x" supply when stores and not at_sea cite "art 1"
permit give_more "x" supply when provisions and at_sea cite "art 1" duty "report it"
"""
    assert found(rules, "GE322") == []


def test_an_action_that_a_closed_layer_is_outside_of_needs_no_authority() -> None:
    rules = """
action admit "admit a State" outside statute
source words "The words" in charter cite "Charter" from 1990-01-01
prohibit no_admission "x" admit when at_sea cite "art 1"
"""
    assert found(rules, "GE351") == []


def test_a_principle_limited_to_days_is_checked_on_those_days_alone() -> None:
    rules = 'always nothing_at_sea "x" never lawful when at_sea {days} cite "p"'
    assert found(rules.format(days="until 1999-12-31"), "GE361") == []
    assert found(rules.format(days="until 2000-01-01"), "GE361") == [("GE361", "nothing_at_sea")]


def test_a_principle_may_say_what_must_never_be_unlawful() -> None:
    rules = 'always at_sea_one_may "x" never unlawful when at_sea {goods} cite "p" from 2000-01-01'
    assert found(rules.format(goods=""), "GE361") == []
    assert found(rules.format(goods="or goods is food"), "GE361") == [("GE361", "at_sea_one_may")]


def test_a_principle_names_every_action_for_which_it_is_broken() -> None:
    rules = """
action carry "carry goods"
permit carry_at_sea "x" carry when at_sea cite "art 2"
always nothing_at_sea "x" never permitted in statute when at_sea cite "p"
"""
    assert messages(rules, "GE361") == [
        "`nothing_at_sea` does not hold: permitted in statute is found for `supply` and `carry`"
    ]


@pytest.mark.parametrize("joint", ["and", "or"])
def test_a_long_condition_is_not_read_anew_for_each_of_its_parts(joint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read, plainly, parts = 0, Completions.fact_is, 200

    def counted(self, fact, values):
        nonlocal read
        read += 1
        return plainly(self, fact, values)

    monkeypatch.setattr(Completions, "fact_is", counted)
    condition = f" {joint} ".join("at_sea" for _ in range(parts))
    assert found(f'permit long "x" supply when {condition} cite "art 1"', "GE321") == [("GE321", "long")]
    assert read < 30 * parts

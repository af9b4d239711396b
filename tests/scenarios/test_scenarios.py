"""The scenarios of a rule: few enough, each condition seen to matter both ways, and all of them true."""

from __future__ import annotations

from datetime import date

import pytest

from guidelines_engine.diagnostics import Text
from guidelines_engine.model import Book
from guidelines_engine.questions import disappointed
from guidelines_engine.questions.features import read_feature
from guidelines_engine.report.gherkin import feature_text
from guidelines_engine.scenarios import illustrate

from ..texts import book, under


def told(of: Book, rule: str, day: date | None = None, *, deep: bool = False) -> list[str]:
    """The titles of the scenarios of a rule, each of which must hold as it is printed."""
    feature, _ = illustrate(of, of.rules[rule], day, deep=deep)
    questions, wrong = read_feature(Text("told.feature", feature_text(feature)), of)
    assert not wrong
    assert len(questions) == len(feature.scenarios)
    assert list(disappointed(of, questions)) == []
    return [scenario.title for scenario in feature.scenarios]


def unseen(of: Book, rule: str) -> list[str]:
    return [each.words for each in illustrate(of, of.rules[rule])[1]]


def test_one_scenario_shows_the_rule_apply_and_one_for_each_condition_shows_it_fail() -> None:
    of = book(
        under("act", 'permit give supply when goods is food unless combat provided plan under "art 2" cite "art 1"')
    )
    assert told(of, "give") == [
        "it applies",
        "it does not apply: goods is not food",
        "it does not apply: there is fighting",
        "it does not apply: it is not so that there is a plan (art 2)",
    ]


def test_each_alternative_bears_the_rule_alone_and_one_scenario_shows_all_of_them_fail() -> None:
    of = book(under("act", 'permit give supply when combat or plan cite "art 1"'))
    assert told(of, "give") == [
        "it applies: there is fighting",
        "it applies: there is a plan",
        "it does not apply: it is not so that there is fighting; it is not so that there is a plan",
    ]


def test_alternatives_of_two_conditions_are_shown_together() -> None:
    of = book(under("act", 'permit give supply when combat or plan when place is sea or place is abroad cite "art 1"'))
    applying = [title for title in told(of, "give") if title.startswith("it applies")]
    assert len(applying) == 2


def test_a_prohibition_is_seen_to_count() -> None:
    rules = 'permit give supply cite "art 1"\nprohibit no_arms supply when goods is arms cite "art 2"'
    of = book(under("act", rules))
    assert told(of, "no_arms") == ["it applies", "it does not apply: goods is not arms"]


def test_a_reservation_is_seen_to_defer() -> None:
    of = book(under("new_regime", 'reserve later supply when place is abroad cite "III"'))
    assert told(of, "later") == ["it applies", "it does not apply: place is not abroad"]


def test_a_permission_of_an_open_layer_is_seen_to_overcome() -> None:
    rules = """
prohibit no_arms supply when goods is arms cite "1"
permit asked_for supply when plan notwithstanding no_arms cite "2"
"""
    of = book(under("treaty_text", rules))
    assert told(of, "asked_for") == ["it applies", "it does not apply: it is not so that there is a plan"]


def test_each_version_of_a_rule_is_shown_on_a_day_of_its_own() -> None:
    rules = """
permit give supply when goods is food cite "art 1"
amend give from 2005-01-01 by "Act No. 2" when goods is fuel
"""
    of = book(under("act", rules))
    assert told(of, "give") == [
        "it applies",
        "it does not apply: goods is not food",
        "it applies, on 1 January 2005",
        "it does not apply: goods is not fuel, on 1 January 2005",
    ]
    assert told(of, "give", date(2006, 1, 1)) == ["it applies", "it does not apply: goods is not fuel"]


def test_a_condition_that_cannot_matter_is_said() -> None:
    of = book(under("act", 'permit give supply when goods is food when goods is not arms cite "art 1"'))
    assert told(of, "give") == ["it applies", "it does not apply: goods is not food"]
    assert unseen(of, "give") == ["goods is not arms"]


def test_a_rule_that_never_decides_has_no_scenario() -> None:
    of = book(under("act", 'permit give supply when goods is food and goods is arms cite "art 1"'))
    assert told(of, "give") == []
    assert unseen(of, "give") == ["give, which never decides"]


def test_the_finding_turns_where_it_can_though_another_rule_decides_alike() -> None:
    rules = 'permit give supply when combat cite "art 1"\npermit give_too supply when combat or plan cite "art 2"'
    of = book(under("act", rules))
    feature, _ = illustrate(of, of.rules["give"])
    assert "the statute finding is unauthorised" in feature.scenarios[1].found


def test_looked_at_deeply_definitions_open_and_each_value_of_a_list_is_tried() -> None:
    rules = under(
        "act",
        'define stores as goods in (food, fuel) or plan cite "art 1"\npermit give supply when stores cite "art 1"',
    )
    of = book(rules)
    assert len(told(of, "give")) == 2
    titles = told(of, "give", deep=True)
    assert [title for title in titles if title.startswith("it applies")] == [
        "it applies: goods is food",
        "it applies: goods is fuel",
        "it applies: there is a plan",
    ]
    assert any("goods is arms" in title for title in titles)


@pytest.mark.parametrize("rule", ["siasj_transport", "clb81_bases_abroad", "g97_rear_area_supply", "un_no_force"])
def test_the_scenarios_of_shipped_rules_hold(shipped: Book, rule: str) -> None:
    titles = told(shipped, rule)
    assert len(titles) == len(set(titles)) > 1


def test_scenarios_are_alike_but_for_what_they_are_about(shipped: Book) -> None:
    feature, _ = illustrate(shipped, shipped.rules["siasj_transport"])
    assert feature.background is not None
    common = feature.background.facts
    for scenario in feature.scenarios:
        facts = scenario.operation.facts
        assert sum(facts.get(fact) != value for fact, value in common.items()) <= 1

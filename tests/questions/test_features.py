"""Feature text in, questions or diagnostics out."""

from __future__ import annotations

import pytest

from guidelines_engine.diagnostics import Diagnostic, Text
from guidelines_engine.opinion import Verdict
from guidelines_engine.questions import Question, disappointed
from guidelines_engine.questions.expectation import Decides, FindingIs, IsDisputed, Refused, VerdictIs
from guidelines_engine.questions.features import read_feature

from ..texts import book, under

BOOK = book(under("act", 'permit give "supplies" supply when goods is fuel cite "art 1"'))

HEAD = """Feature: Supplies
  Background:
    Given the action is supply
    And the date is 2000-01-01

"""


def read(text: str) -> tuple[tuple[Question, ...], tuple[Diagnostic, ...]]:
    return read_feature(Text("a.feature", HEAD + text), BOOK)


def places(text: str) -> list[tuple[str, int, int]]:
    questions, wrong = read(text)
    assert questions == ()
    return [(each.code, *each.place[1:]) for each in wrong]


def test_a_scenario_is_a_question_with_what_is_expected() -> None:
    (question,), wrong = read(
        """  Scenario: Fuel
    Given the facts
      | fact  | value   |
      | goods | fuel    |
      | plan  | true    |
      | asked | unknown |
    When the operation is assessed in the layers statute, treaty
    Then the statute finding is permitted
    And rule give decides
    But it is not disputed
"""
    )
    assert wrong == ()
    assert question.name == "Fuel"
    assert question.place == "a.feature:6 Fuel"
    assert question.operation.action == "supply"
    assert question.operation.facts == {"goods": "fuel", "plan": True}
    assert question.layers == ("statute", "treaty")
    assert question.expected == (FindingIs("statute", "permitted"), Decides("give"), IsDisputed(False))


def test_each_row_of_an_outline_is_a_question_at_its_own_line() -> None:
    questions, wrong = read(
        """  Scenario Outline: Goods
    Given goods is <goods>
    When the operation is assessed
    Then it is <verdict>

    Examples:
      | goods | verdict  |
      | fuel  | lawful   |
      | arms  | unlawful |
"""
    )
    assert wrong == ()
    assert [question.operation.facts["goods"] for question in questions] == ["fuel", "arms"]
    assert [question.expected for question in questions] == [
        (VerdictIs(Verdict.LAWFUL),),
        (VerdictIs(Verdict.UNLAWFUL),),
    ]
    assert [question.place for question in questions] == ["a.feature:13 Goods", "a.feature:14 Goods"]


def test_a_scenario_that_asks_twice_is_two_questions() -> None:
    (first, second), _ = read(
        """  Scenario: First without, then with
    When the operation is assessed
    Then it is undetermined
    Given goods is fuel
    When the operation is assessed
    Then it is lawful
"""
    )
    assert (first.operation.facts, second.operation.facts) == ({}, {"goods": "fuel"})
    assert (first.expected, second.expected) == ((VerdictIs(Verdict.UNDETERMINED),), (VerdictIs(Verdict.LAWFUL),))


def test_settings_and_refusals_are_read() -> None:
    (question,), _ = read(
        """  Scenario: Under old law
    Given the regime is old_regime
    And the reading is reading
    When the operation is assessed
    Then the operation is refused with GE411
"""
    )
    assert (question.operation.regime, question.operation.interpretation) == ("old_regime", "reading")
    assert question.expected == (Refused("GE411"),)


def test_an_unknown_step_is_said_at_its_place_and_costs_that_scenario_alone() -> None:
    questions, wrong = read(
        """  Scenario: Wrong
    Given goods costs nothing
    When the operation is assessed
    Then it is lawful

  Scenario: Right
    When the operation is assessed
    Then it is undetermined
"""
    )
    assert [question.name for question in questions] == ["Right"]
    assert [(each.code, *each.place[1:]) for each in wrong] == [("GE602", 7, 5)]


def test_a_step_of_one_kind_is_none_of_another() -> None:
    text = "  Scenario: Wrong\n    Given the operation is assessed\n    When it is lawful\n"
    assert places(text) == [("GE602", 7, 5)]


def test_a_rule_layer_or_fact_that_there_is_not_is_said() -> None:
    for step in ("rule gave decides", "rule gave does not decide", "the law finding is permitted"):
        assert places(f"  Scenario: S\n    When the operation is assessed\n    Then {step}\n") == [("GE603", 8, 5)]
    for step in ("the answer to goodness is missing", "the duty of rule gave travels with it"):
        assert places(f"  Scenario: S\n    When the operation is assessed\n    Then {step}\n") == [("GE603", 8, 5)]


def test_a_date_that_is_none_is_said() -> None:
    text = "  Scenario: S\n    Given the date is 2000-02-30\n    When the operation is assessed\n"
    assert places(text) == [("GE603", 7, 5)]


def test_what_is_not_gherkin_is_said_at_its_line() -> None:
    questions, wrong = read_feature(
        Text("a.feature", "Feature: F\n\n  Scenario: S\n    Given this\n    perhaps that\n"), BOOK
    )
    assert questions == ()
    assert [(each.code, each.place[1]) for each in wrong] == [("GE601", 5)]
    assert wrong[0].message == "`perhaps that` cannot stand here"
    assert wrong[0].hint is not None
    assert "a step" in wrong[0].hint


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("Feter: F\n", ("`Feter: F` cannot stand here", "what may stand here: `Feature:`")),
        (
            'Feature: F\n  Scenario: S\n    Given this\n"""\n',
            ("the file ends too early", 'what may stand here: a line of `"""`'),
        ),
        ("# language: xx\nFeature: F\n", ("language not supported: xx", "see the reference of Gherkin")),
    ],
)
def test_what_is_not_gherkin_is_said_in_words(content: str, said: tuple[str, str]) -> None:
    _, (wrong,) = read_feature(Text("a.feature", content), BOOK)
    assert (wrong.message, wrong.hint) == said


def test_a_question_that_cannot_be_asked_is_blamed_at_the_step_that_says_what_is_wrong() -> None:
    questions, _ = read(
        """  Scenario: Gold
    Given goods is gold
    And plan is perhaps
    And the facts
      | fact | value |
      | thin | air   |
    When the operation is assessed in the layers lore
    Then it is lawful
"""
    )
    assert [(each.code, *each.place) for each in disappointed(BOOK, questions)] == [
        ("GE406", "a.feature", 7, 5),
        ("GE407", "a.feature", 8, 5),
        ("GE405", "a.feature", 9, 5),
        ("GE410", "a.feature", 12, 5),
    ]

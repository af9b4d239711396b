"""Paths in, questions or diagnostics out; and whether answers are as expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidelines_engine.questions import disappointed, expects_refusal, read, rules_named

from ..texts import book, under

BOOK = book(under("act", 'permit give "supplies" supply when goods is fuel cite "art 1"'))

FEATURE = """Feature: F
  Scenario: Fuel may be given
    Given the action is supply
    And the date is 2000-01-01
    And goods is {goods}
    When the operation is assessed in the layer statute
    Then the statute finding is permitted
    And rule give decides
"""


def test_a_folder_is_read_with_its_features_and_cases(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.feature").write_text(FEATURE.format(goods="fuel"), encoding="utf-8")
    (tmp_path / "b.yaml").write_text("action: supply\nexpect: {verdict: undetermined}\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not read", encoding="utf-8")
    questions, wrong = read([tmp_path], BOOK)
    assert wrong == ()
    assert [question.name for question in questions] == ["document 1", "Fuel may be given"]
    assert [rules_named(question) for question in questions] == [frozenset(), frozenset({"give"})]
    assert not any(expects_refusal(question) for question in questions)


def test_what_holds_no_questions_is_said(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("nothing", encoding="utf-8")
    assert [each.code for each in read([tmp_path, other, tmp_path / "none.feature"], BOOK)[1]] == [
        "GE605",
        "GE605",
        "GE001",
    ]


def test_what_is_not_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_bytes(b"\xff\xfe")
    assert [each.code for each in read([tmp_path], BOOK)[1]] == ["GE002"]


@pytest.mark.parametrize(("goods", "codes"), [("fuel", []), ("arms", ["GE604"]), ("gold", ["GE406"])])
def test_an_answer_that_is_not_as_expected_is_said(tmp_path: Path, goods: str, codes: list[str]) -> None:
    path = tmp_path / "a.feature"
    path.write_text(FEATURE.format(goods=goods), encoding="utf-8")
    questions, _ = read([path], BOOK)
    assert [each.code for each in disappointed(BOOK, questions)] == codes

"""Case text in, questions or diagnostics out."""

from __future__ import annotations

import pytest

from guidelines_engine.diagnostics import Text
from guidelines_engine.opinion import Verdict
from guidelines_engine.questions.cases import read_cases
from guidelines_engine.questions.expectation import FindingIs, IsDisputed, IsMissing, VerdictIs

from ..texts import book

BOOK = book()


def test_a_case_expects_what_its_expect_holds_and_nothing_more() -> None:
    text = (
        "id: top-up\naction: supply\nfacts: {goods: fuel}\n"
        "expect: {verdict: undetermined, statute: undetermined, disputed: false, missing: [plan, approval]}\n"
        "---\ntitle: Silent\naction: transport\n"
    )
    (expecting, silent), wrong = read_cases(Text("cases.yaml", text), BOOK)
    assert wrong == ()
    assert (expecting.name, silent.name) == ("top-up", "Silent")
    assert expecting.expected == (
        VerdictIs(Verdict.UNDETERMINED),
        FindingIs("statute", "undetermined"),
        IsDisputed(False),
        IsMissing("plan"),
        IsMissing("approval"),
    )
    assert silent.expected == ()


@pytest.mark.parametrize(
    "expect",
    ["{verdict: legal}", "{law: permitted}", "{missing: [plane]}", "{missing: plan}", "{disputed: perhaps}", "lawful"],
)
def test_what_cannot_be_expected_is_said_at_its_place(expect: str) -> None:
    questions, wrong = read_cases(Text("cases.yaml", f"action: supply\nexpect: {expect}\n"), BOOK)
    assert questions == ()
    assert [(each.code, *each.place[1:]) for each in wrong] == [("GE603", 2, 9)]


def test_a_document_that_is_no_operation_is_said_and_the_others_are_read() -> None:
    questions, wrong = read_cases(Text("cases.yaml", "actoin: supply\n---\naction: supply\n"), BOOK)
    assert len(questions) == 1
    assert {each.code for each in wrong} == {"GE403", "GE404"}

"""Rulebook, Operation and Opinion as a programmer meets them."""

from __future__ import annotations

import copy
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError
from datetime import date
from pathlib import Path

import pytest

import guidelines_engine
from guidelines_engine import InvalidOperation, InvalidRulebook, Operation, Rulebook, Verdict
from guidelines_engine.casefile import read_file

from ..texts import book, under

RULES = under("act", 'permit may supply when goods is fuel provided plan duty "report" cite "art 1"')
FUEL = Operation("supply", "2000-01-01", {"goods": "fuel", "plan": True}, title="Fuel")


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return Rulebook(book(RULES))


def test_an_opinion_has_a_verdict_findings_and_a_text(rulebook: Rulebook) -> None:
    found = rulebook.assess(FUEL)
    assert found.verdict == Verdict.LAWFUL == "lawful"
    assert found.findings["statute"].rules == ("may",)
    assert str(found).startswith("LAWFUL  Fuel")


def test_a_finding_is_printed_in_a_line(rulebook: Rulebook) -> None:
    found = rulebook.assess(FUEL.knowing({"plan": False})).findings
    assert str(found["statute"]) == "statute unauthorised (procedure_outstanding): may"
    assert str(found["treaty"]) == "treaty permitted"
    assert len(repr(found["statute"])) < 150


def test_an_opinion_as_data_has_the_keys_of_the_contract(rulebook: Rulebook) -> None:
    data = rulebook.assess(FUEL).to_dict()
    contract = ("title", "verdict", "date", "regime", "interpretation", "findings", "blocking", "missing")
    assert data.keys() >= {*contract, "disputed", "duties", "assumed", "unused"}
    assert data["findings"]["statute"]["rules"] == ["may"]  # type: ignore[index]
    assert data["duties"] == [{"rule": "may", "text": "report", "citation": "Act art 1"}]


@pytest.mark.parametrize("day", ["1985-01-01", date(1985, 1, 1)])
def test_settings_given_beside_the_operation_override_it(rulebook: Rulebook, day: str | date) -> None:
    found = rulebook.assess(FUEL, date=day, regime="new_regime", interpretation="reading", layers=["statute"])
    assert (found.verdict, found.date, found.regime) == ("unlawful", date(1985, 1, 1), "new_regime")
    assert list(found.findings) == ["statute"]


def test_the_verdict_alone_is_that_of_the_opinion(rulebook: Rulebook) -> None:
    for facts in ({}, {"plan": False}, {"goods": "fuel"}, {"goods": "fuel", "plan": True}):
        operation = Operation("supply", "2000-01-01", facts)
        assert rulebook.verdict(operation) is rulebook.assess(operation).verdict


@pytest.mark.parametrize("ask", [Rulebook.assess, Rulebook.verdict])
def test_a_question_that_cannot_be_asked_is_refused_with_its_diagnostics(rulebook: Rulebook, ask) -> None:
    with pytest.raises(InvalidOperation, match="did you mean `goods`") as raised:
        ask(rulebook, Operation("supply", "2000-01-01", {"gods": "fuel"}))
    assert [each.code for each in raised.value.diagnostics] == ["GE405"]


@pytest.mark.parametrize("ask", [Rulebook.assess, Rulebook.verdict])
def test_no_layer_at_all_is_refused(rulebook: Rulebook, ask) -> None:
    with pytest.raises(InvalidOperation, match="no layer is asked"):
        ask(rulebook, FUEL, layers=[])


def test_misuse_is_an_ordinary_python_error(rulebook: Rulebook) -> None:
    with pytest.raises(ValueError, match="`2000-13-01` is not a date: write year-month-day"):
        rulebook.assess(FUEL, date="2000-13-01")
    with pytest.raises(ValueError, match="`` is not a date"):
        rulebook.verdict(FUEL, date="")
    assert issubclass(InvalidOperation, ValueError)


ASKING = [Rulebook.assess, Rulebook.verdict, Rulebook.matrix, Rulebook.timeline, Rulebook.interview]


@pytest.mark.parametrize("ask", ASKING)
@pytest.mark.parametrize("given", ["supply", None, {"action": "supply"}])
def test_what_is_no_operation_is_refused(rulebook: Rulebook, ask, given: object) -> None:
    with pytest.raises(TypeError, match=r"an operation is asked, such as `Operation\(\"supply\"\)`, not "):
        ask(rulebook, given)


@pytest.mark.parametrize("ask", [*ASKING, Rulebook.permitted])
@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ("statute", r"`layers` takes several names, such as \['statute'\]"),
        (5, r"`layers` takes several names"),
        ([None], "`layers` takes names, not None"),
    ],
)
def test_layers_are_several_names(rulebook: Rulebook, ask, layers: object, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        ask(rulebook, {} if ask is Rulebook.permitted else FUEL, layers=layers)


def test_the_days_of_a_matrix_are_several(rulebook: Rulebook) -> None:
    with pytest.raises(TypeError, match=r"`dates` takes several days, such as \['2000-01-01'\]"):
        rulebook.matrix(FUEL, dates="2000-01-01")


def test_a_rulebook_with_faults_is_refused_with_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "a.rules"
    path.write_text('action a "a" under b\nfact f "f"', encoding="utf-8")
    with pytest.raises(InvalidRulebook, match="unknown action `b`") as raised:
        Rulebook.load(path)
    assert {each.code for each in raised.value.diagnostics} == {"GE105", "GE203", "GE216"}


def test_a_path_may_be_a_text(tmp_path: Path) -> None:
    with pytest.raises(InvalidRulebook, match="cannot be read"):
        Rulebook.load(str(tmp_path / "absent"))


def test_words_sources_and_rules_can_be_read_and_not_changed(rulebook: Rulebook) -> None:
    assert list(rulebook.layers) == ["constitution", "treaty", "statute", "guidelines"]
    assert rulebook.facts["goods"].values == ("food", "fuel", "arms")
    assert {rulebook.actions["supply"].parent, rulebook.sources["act"].short, rulebook.rules["may"].source} == {
        *("support", "Act", "act")
    }
    with pytest.raises(TypeError):
        rulebook.rules["may"] = None  # type: ignore[index]


def test_an_opinion_cannot_be_changed(rulebook: Rulebook) -> None:
    with pytest.raises(FrozenInstanceError):
        rulebook.assess(FUEL).verdict = Verdict.UNLAWFUL  # type: ignore[misc]


def test_the_same_question_gives_an_equal_opinion(rulebook: Rulebook) -> None:
    assert rulebook.assess(FUEL).to_dict() == rulebook.assess(FUEL).to_dict()


def test_many_threads_may_ask_at_once(rulebook: Rulebook) -> None:
    operations = [
        Operation("supply", "2000-01-01", facts) for facts in ({}, {"goods": "fuel"}, {"plan": False}, {"plan": True})
    ] * 25
    alone = [rulebook.assess(each).to_dict() for each in operations]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda each: rulebook.assess(each).to_dict(), operations))
    finally:
        sys.setswitchinterval(interval)
    assert together == alone


def test_an_opinion_can_be_copied(rulebook: Rulebook) -> None:
    found = rulebook.assess(FUEL)
    assert copy.copy(found).to_dict() == found.to_dict()


def test_all_that_is_public_is_there_and_documented() -> None:
    for name in guidelines_engine.__all__:
        assert getattr(guidelines_engine, name).__doc__
    assert guidelines_engine.__version__


def test_a_rulebook_and_its_opinions_come_back_from_another_process_the_same(rulebook: Rulebook) -> None:
    for facts in ({}, {"goods": "fuel"}, {"goods": "fuel", "plan": True}, {"goods": "arms"}) * 20:  # and is compiled
        opinion = rulebook.assess(Operation("supply", "2000-01-01", facts, title="Fuel"))
    sent = [rulebook.assess(FUEL), rulebook.assess(Operation("supply", "2000-01-01")), opinion]
    returned, again = pickle.loads(pickle.dumps((sent, rulebook)))
    assert returned == sent
    assert [str(each) for each in returned] == [str(each) for each in sent]
    assert [each.to_dict() for each in returned] == [each.to_dict() for each in sent]
    assert [repr(each.findings) for each in returned] == [repr(each.findings) for each in sent]
    assert returned[1].routes() == sent[1].routes()
    assert all(each.rulebook is again for each in returned)
    assert again.assess(FUEL) == sent[0]


def test_an_interview_can_be_laid_aside(rulebook: Rulebook) -> None:
    begun = rulebook.interview(Operation("supply", "2000-01-01"), layers=["statute"])
    again = pickle.loads(pickle.dumps(begun))
    assert (again.question, again.operation, again.opinion) == (begun.question, begun.operation, begun.opinion)
    assert again.answer("fuel", "goods").operation == begun.answer("fuel", "goods").operation


def test_the_values_of_a_rulebook_can_be_sent_to_another_process(rulebook: Rulebook) -> None:
    assert pickle.loads(pickle.dumps(rulebook.book)) == rulebook.book


def test_the_shipped_rulebook_answers_the_question_of_the_design() -> None:
    (document, *_) = read_file(Path(__file__).parents[2] / "examples" / "top_up_at_sea.yaml")
    assert document.operation is not None
    found = Rulebook.load().assess(document.operation, date="2000-01-01")
    assert (found.verdict, found.blocking) == ("unlawful", ("statute",))
    assert found.findings["statute"].ground == "conditions_unmet"

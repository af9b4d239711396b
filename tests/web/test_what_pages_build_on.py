"""What the engine does for the web alone; none of it needs the extra."""

import pickle

from guidelines_engine import Operation, Rulebook
from guidelines_engine.casefile import read_list
from guidelines_engine.diagnostics import Span, Text
from guidelines_engine.interview import begin
from guidelines_engine.report.scenario import scenario_text


def test_an_operation_can_be_sent_to_another_process():
    operation = Operation("supply", "2000-01-01", {"goods": "fuel"}, "guidelines_1997", "clb_1981", "Top up")
    assert pickle.loads(pickle.dumps(operation)) == operation


def test_an_operation_keeps_its_places_on_the_way_to_another_process():
    text = Text("body", "action: supply")
    operation = Operation("supply", places={"action": Span(text, 8, 14)})
    assert pickle.loads(pickle.dumps(operation)).place("action") == Span(text, 8, 14)


def test_lists_and_documents_of_operations_are_numbered_through():
    text = Text("body", "- action: planning\n- 3\n---\naction: training\n")
    found = [(each.number, each.operation and each.operation.action) for each in read_list(text)]
    assert found == [(1, "planning"), (2, None), (3, "training")]


def test_an_empty_list_holds_no_operation():
    (document,) = read_list(Text("body", "[]"))
    assert document.diagnostics[0].code == "GE005"


def test_an_interview_goes_on_from_facts_that_nobody_asked_for(shipped):
    last = next(name for name in reversed(shipped.facts) if "supply" in shipped.facts[name].concerns)
    begun = begin(shipped, Operation("supply", "2000-01-01"))
    for fact in (last, "diet_approval", "ordered"):
        begun = begun.answered(fact, shipped.facts[fact].values[-1])
    assert begun.question is None or begun.question.fact.name not in (last, "diet_approval", "ordered")


def test_a_scenario_holds_question_and_findings(shipped):
    operation = Operation("minesweeping", "1991-04-26", {"mines": "abandoned"}, title="Sweep\nmines")
    opinion = Rulebook(shipped).assess(operation, layers=["statute"])
    assert scenario_text(opinion, shipped).splitlines()[:10] == [
        "Feature: Sweep mines",
        "",
        "  Scenario: Sweep mines, on 1991-04-26",
        "    Given the action is minesweeping",
        "    And the date is 1991-04-26",
        "    And the facts",
        "      | fact  | value     |",
        "      | mines | abandoned |",
        "    When the operation is assessed in the layer statute",
        f"    Then it is {opinion.verdict}",
    ]

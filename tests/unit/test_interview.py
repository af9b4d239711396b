"""An interview asks what settles most, says why, takes any answer back, and stops when nothing it could ask matters."""

from __future__ import annotations

import pytest

from guidelines_engine import InvalidOperation, Rulebook
from guidelines_engine.interview import Interview, Question, begin
from guidelines_engine.model import Book, FactValue
from guidelines_engine.operation import Operation
from guidelines_engine.opinion import Verdict
from guidelines_engine.report.interview import why

from ..texts import DAY, book, under

SUPPLY = """permit r supply
  when goods in (food, fuel)
  when place is home
  provided plan
  cite "1"
"""
OF = book(under("act", SUPPLY))


def started(of: Book = OF, action: str = "supply", **facts: FactValue) -> Interview:
    found = begin(of, Operation(action, DAY, facts))
    assert isinstance(found, Interview), found
    return found


def told(interview: Interview, **answers: FactValue | None) -> Interview:
    for fact, value in answers.items():
        answered = interview.answered(fact, value)
        assert isinstance(answered, Interview), answered
        interview = answered
    return interview


def question(interview: Interview) -> Question:
    assert interview.question is not None
    return interview.question


def asked(interview: Interview) -> str | None:
    return interview.question.fact.name if interview.question is not None else None


def test_only_facts_that_matter_are_asked_for() -> None:
    interview = started()
    names = []
    for value in ("food", "home", True):
        names.append(asked(interview))
        interview = told(interview, **{str(asked(interview)): value if asked(interview) != "place" else "home"})
    assert set(names) <= {"goods", "place", "plan"}


def test_it_stops_as_soon_as_the_verdict_is_settled() -> None:
    interview = told(started(), place="sea")
    assert interview.question is None
    assert interview.opinion.verdict is Verdict.UNLAWFUL


def test_nothing_is_asked_where_what_is_known_settles_it() -> None:
    assert started(place="abroad").question is None


def test_the_question_that_settles_most_comes_first() -> None:
    # one answer of two on the plan would settle it, two of three on the place, three of four on the approval
    of = book(under("act", 'permit r supply when place is home and plan and approval is given cite "1"'))
    assert asked(started(of)) == "approval"


def test_a_question_says_which_answers_would_settle_it() -> None:
    assert question(started(goods="food")).settles == {"sea": Verdict.UNLAWFUL, "abroad": Verdict.UNLAWFUL}
    assert question(started(goods="food", place="home")).settles == {False: Verdict.UNLAWFUL, True: Verdict.LAWFUL}


def test_a_question_names_the_open_rules_that_turn_on_it() -> None:
    assert [(each.rule, each.citation) for each in question(started()).rules] == [("r", "Act 1")]


def test_answers_that_what_is_known_rules_out_are_not_offered() -> None:
    of = book(under("act", SUPPLY) + 'constraint c "no" never asked and goods is fuel')
    interview = started(of, asked=True, place="home", plan=True)
    assert question(interview).values == ("food", "arms")


def test_a_fact_that_is_not_known_is_not_asked_for_again() -> None:
    interview = started(goods="food")
    seen = []
    while interview.question is not None:
        seen.append(asked(interview))
        interview = told(interview, **{str(asked(interview)): None})
    assert sorted(map(str, seen)) == ["place", "plan"]
    assert interview.opinion.verdict is Verdict.UNDETERMINED


def test_nothing_more_is_asked_where_what_is_not_known_keeps_it_open_in_any_case() -> None:
    of = book(under("act", 'permit r supply when (plan and not combat) or (combat and not plan) cite "1"'))
    assert asked(started(of)) in ("plan", "combat")
    assert told(started(of), combat=None).question is None


def test_what_is_not_known_leaves_questions_that_may_settle_it_without() -> None:
    assert asked(told(started(goods="food"), plan=None)) == "place"


def test_what_is_not_known_and_what_constraints_then_force_are_weighed_together() -> None:
    of = book(under("act", 'permit r supply when plan cite "1"') + 'constraint c "no" never combat and not plan')
    interview = told(started(of), plan=None)
    assert asked(interview) == "combat"
    assert told(interview, combat=True).opinion.verdict is Verdict.LAWFUL


def test_going_back_takes_the_last_answer_away() -> None:
    before = told(started(), place="home")
    after = told(before, plan=True)
    assert after.back() == before
    assert after.back().known.facts == {"place": "home"}


def test_going_back_from_the_beginning_stays_there() -> None:
    assert started().back() == started()


def test_an_answer_given_again_replaces_the_first() -> None:
    interview = told(started(), place="home", goods="food", plan=True)
    again = told(interview, place="sea")
    assert dict(again.told) == {"goods": "food", "plan": True, "place": "sea"}


def test_facts_given_at_the_beginning_are_not_taken_back() -> None:
    assert told(started(goods="food"), place="home").back().known.facts == {"goods": "food"}


def test_an_answer_that_contradicts_what_is_known_is_refused() -> None:
    of = book(under("act", SUPPLY) + 'constraint c "nobody asks for fuel" never asked and goods is fuel')
    refused = told(started(of), asked=True).answered("goods", "fuel")
    assert isinstance(refused, tuple)
    assert [(each.code, each.hint) for each in refused] == [("GE412", "nobody asks for fuel")]


def test_an_answer_that_the_fact_does_not_take_is_refused() -> None:
    refused = started().answered("goods", "cheese")
    assert isinstance(refused, tuple)
    assert [each.code for each in refused] == ["GE406"]


def test_a_question_is_drawn_forward_only_as_far_as_others_were_saved() -> None:
    # `goods` comes first in the vocabulary and may settle it alone, so that it must not wait for `place`
    of = book(under("act", 'permit r supply when goods in (food, fuel) and place is home cite "1"'))
    assert asked(started(of)) == "goods"


def test_an_unknown_action_is_refused() -> None:
    found = begin(OF, Operation("suply", DAY))
    assert isinstance(found, tuple)
    assert [each.code for each in found] == ["GE404"]


def test_python_answers_questions_and_goes_back() -> None:
    rulebook = Rulebook(OF)
    first = rulebook.interview(Operation("supply", DAY, {"goods": "food"}))
    assert first.question is not None
    assert first.question.fact.name == "place"
    second = first.answer("home").answer(None)
    assert dict(second.operation.facts) == {"goods": "food", "place": "home"}
    assert (second.question, second.opinion.verdict) == (None, Verdict.UNDETERMINED)
    assert second.back().back() == first
    assert first.answer(True, fact="plan").operation.facts["plan"] is True


def test_python_is_told_what_is_wrong_with_an_answer() -> None:
    with pytest.raises(InvalidOperation, match="does not take the value `cheese`"):
        Rulebook(OF).interview(Operation("supply", DAY)).answer("cheese")
    with pytest.raises(ValueError, match="nothing is asked"):
        Rulebook(OF).interview(Operation("supply", DAY, {"place": "sea"})).answer(True)


@pytest.mark.parametrize(
    ("rules", "said"), [(1, '"r0" [Act 0]'), (3, '"r0" [Act 0], "r1" [Act 1] and 1 more rule'), (4, "and 2 more rules")]
)
def test_the_reason_of_a_question_counts_the_rules_that_it_does_not_name(rules: int, said: str) -> None:
    permits = "".join(f'permit r{number} supply when plan cite "{number}"\n' for number in range(rules))
    reason = why(question(started(book(under("act", permits)))))
    assert f"{said}; if the answer is " in reason


def test_the_reason_of_a_question_says_which_answers_settle_the_matter() -> None:
    said = why(question(started(book(under("act", 'permit r supply when plan cite "1"')))))
    assert said.endswith("; if the answer is no, it is unlawful; if the answer is yes, it is lawful")
    said = why(question(started(book(under("act", 'permit r supply when approval in (given, pending) cite "1"')))))
    assert "if the answer is given or pending, it is lawful" in said

"""On the shipped rules, too, the answer is what every completion gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine.evaluator import assess
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion, Verdict

from .. import reference
from .effort import examples
from .shipped_questions import shipped_book, shipped_operations


def asked(operation: Operation) -> tuple[Case, Opinion]:
    case = bind(shipped_book(), operation)
    assert isinstance(case, Case), case
    opinion = assess(shipped_book(), case)
    assert isinstance(opinion, Opinion), opinion
    return case, opinion


@examples(150)
@given(shipped_operations())
def test_verdict_findings_missing_and_first_completions_are_those_of_the_completions(operation: Operation) -> None:
    case, opinion = asked(operation)
    answer = reference.answer(shipped_book(), case)
    assert answer is not None
    assert {layer: found.finding for layer, found in opinion.findings.items()} == answer.findings
    assert (opinion.verdict, opinion.blocking) == (answer.verdict, answer.blocking)
    assert set(opinion.missing) == answer.missing
    if opinion.verdict is Verdict.UNDETERMINED:
        assert opinion.completions is not None
        assert opinion.completions.lawful == answer.first("lawful")
        assert opinion.completions.unlawful == answer.first("unlawful")


@examples(60)
@given(shipped_operations(), st.data())
def test_learning_a_fact_never_reverses_an_answer(operation: Operation, data: st.DataObject) -> None:
    case, before = asked(operation)
    ways = reference.completions(shipped_book(), case)
    way = ways[data.draw(st.integers(0, len(ways) - 1))]
    learned = data.draw(st.sets(st.sampled_from(case.unknown), min_size=1)) if case.unknown else set()
    _, after = asked(operation.knowing({fact: way[fact] for fact in learned}))
    assert before.verdict in (Verdict.UNDETERMINED, after.verdict)
    for layer, found in before.findings.items():
        assert found.finding in ("undetermined", after.findings[layer].finding)


@examples(60)
@given(shipped_operations(), st.data())
def test_a_verdict_on_hardly_any_facts_is_that_of_any_facts_beside_them(
    operation: Operation, data: st.DataObject
) -> None:
    """With far more facts forgotten than can be tried one by one: what is settled stays so on the facts there were."""
    kept = data.draw(st.sets(st.sampled_from(sorted(operation.facts)), max_size=12))
    forgotten = {name: None for name in operation.facts if name not in kept}
    _, before = asked(operation.knowing(forgotten))
    case, _ = asked(operation)
    answer = reference.answer(shipped_book(), case)
    assert answer is not None
    assert before.verdict in (Verdict.UNDETERMINED, answer.verdict)

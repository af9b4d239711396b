"""What must hold of every answer, whatever the rulebook and the question."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine import InvalidOperation, Rulebook, report
from guidelines_engine.evaluator import assess
from guidelines_engine.model import Book, Effect, Rule
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion, Verdict
from guidelines_engine.weighing import Finding

from .. import reference
from .effort import examples
from .rulebooks import Question, operations, questions, rulebooks


def answered(book: Book, case: Case) -> Opinion | None:
    opinion = assess(book, case)
    return opinion if isinstance(opinion, Opinion) else None


def gist(opinion: Opinion | None) -> object:
    """What an answer says, but for the names of the rules that decided."""
    if opinion is None:
        return None
    findings = {layer: (found.finding, found.ground, found.blocks) for layer, found in opinion.findings.items()}
    return opinion.verdict, findings, opinion.blocking, opinion.missing, opinion.completions


@examples(200)
@given(questions())
def test_no_permission_is_silent(question: Question) -> None:
    """Lawful only if every completion is; a layer permits only if it does in every completion."""
    book, case = question
    opinion = answered(book, case)
    if opinion is None:
        return
    for completion, verdict in reference.answer(book, case).verdicts:
        assert opinion.verdict is not Verdict.LAWFUL or verdict == "lawful", completion
    for completion in reference.completions(book, case):
        complete = bind(book, case.operation.knowing(completion))
        assert isinstance(complete, Case)
        learned = answered(book, complete)
        assert learned is not None
        for layer, found in opinion.findings.items():
            assert found.finding is not Finding.PERMITTED or learned.findings[layer].finding is Finding.PERMITTED


@examples(200)
@given(questions(), st.data())
def test_learning_a_fact_never_reverses_an_answer(question: Question, data: st.DataObject) -> None:
    book, case = question
    before = answered(book, case)
    ways = reference.completions(book, case)
    if before is None or not case.unknown:
        return
    way = ways[data.draw(st.integers(0, len(ways) - 1))]
    learned = data.draw(st.sets(st.sampled_from(case.unknown), min_size=1))
    told = bind(book, case.operation.knowing({fact: way[fact] for fact in learned}))
    assert isinstance(told, Case)
    after = answered(book, told)
    assert after is not None
    assert before.verdict in (Verdict.UNDETERMINED, after.verdict)
    for layer, found in before.findings.items():
        assert found.finding in (Finding.UNDETERMINED, after.findings[layer].finding)


@examples(200)
@given(questions(), st.data())
def test_the_order_of_the_rules_is_irrelevant(question: Question, data: st.DataObject) -> None:
    book, case = question
    names = data.draw(st.permutations(list(book.rules)))
    assert gist(answered(replace(book, rules={name: book.rules[name] for name in names}), case)) == gist(
        answered(book, case)
    )


@examples(200)
@given(questions(), st.data())
def test_a_rule_said_again_under_another_id_is_irrelevant(question: Question, data: st.DataObject) -> None:
    book, case = question
    again = data.draw(st.sets(st.sampled_from(list(book.rules))))
    rules: dict[str, Rule] = {}
    for name, rule in book.rules.items():
        versions = tuple(
            replace(version, notwithstanding=version.notwithstanding | {f"{each}_again" for each in overcome})
            for version in rule.versions
            for overcome in [version.notwithstanding & again]
        )
        rules[name] = replace(rule, versions=versions)
        if name in again:
            rules[f"{name}_again"] = replace(rules[name], name=f"{name}_again")
    assert gist(answered(replace(book, rules=rules), case)) == gist(answered(book, case))


@examples(300)
@given(questions(), st.data())
def test_adding_a_prohibition_never_makes_the_unlawful_lawful(question: Question, data: st.DataObject) -> None:
    book, case = question
    before = answered(book, case)
    model = book.rules[data.draw(st.sampled_from(list(book.rules)))]
    version = replace(
        model.versions[-1],
        interval=replace(model.versions[-1].interval, start=None, end=None),
        actions=frozenset((case.action,)),
        provided=(),
        notwithstanding=frozenset(),
        general=data.draw(st.booleans()),
    )
    added = replace(model, name="added", effect=Effect.PROHIBIT, versions=(version,))
    after = answered(replace(book, rules={**book.rules, "added": added}), case)
    if before is None or after is None:
        assert before is after
    else:
        assert before.verdict is not Verdict.UNLAWFUL or after.verdict is Verdict.UNLAWFUL
        assert before.verdict is not Verdict.UNDETERMINED or after.verdict is not Verdict.LAWFUL


@examples(150)
@given(questions())
def test_every_answer_can_be_shown_in_every_form(question: Question) -> None:
    book, case = question
    opinion = answered(book, case)
    if opinion is None:
        return
    assert report.opinion_text(opinion, book).startswith(opinion.verdict.value.upper())
    assert f"**{opinion.verdict.value.capitalize()}.**" in report.opinion_markdown(opinion, book)
    assert all(book.layers[layer].title in report.opinion_trace(opinion, book) for layer in opinion.findings)
    assert json.loads(json.dumps(opinion.to_dict()))["verdict"] == opinion.verdict


@examples(100)
@given(rulebooks(), st.data())
def test_the_verdict_alone_is_that_of_the_opinion_or_refused_alike(book: Book, data: st.DataObject) -> None:
    rulebook = Rulebook(book)
    layers = data.draw(st.none() | st.lists(st.sampled_from((*book.layers, "elsewhere"))))
    for operation in data.draw(st.lists(operations(book), min_size=1, max_size=4)):

        def asked(ask: Callable[..., object], operation: Operation = operation) -> object:
            try:
                return getattr(ask(operation, layers=layers), "verdict", None) or ask(operation, layers=layers)
            except InvalidOperation as refused:
                return refused.diagnostics

        assert asked(rulebook.verdict) == asked(rulebook.assess)
        case = bind(book, operation, layers)
        if isinstance(case, Case) and isinstance(opinion := assess(book, case), Opinion):
            assert rulebook.assess(operation, layers=layers).to_dict() == opinion.to_dict()

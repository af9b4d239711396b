"""The random questions reach every kind of answer: properties that hold of too little would hold in vain."""

from __future__ import annotations

from hypothesis import given

from guidelines_engine.evaluator import assess, assess_plainly
from guidelines_engine.operation import Operation, bind
from guidelines_engine.opinion import Ground, Opinion, Verdict
from guidelines_engine.weighing import Finding

from .effort import examples
from .rulebooks import Question, questions
from .shipped_questions import shipped_book, shipped_operations


def test_the_random_questions_reach_every_verdict_finding_and_ground() -> None:
    reached: set[object] = set()

    @examples(600)
    @given(questions())
    def look(question: Question) -> None:
        opinion = assess(*question)
        if not isinstance(opinion, Opinion):
            return
        plain = assess_plainly(*question)
        reached.add(opinion.verdict)
        reached.update(found.finding for found in opinion.findings.values())
        reached.update(found.ground for found in opinion.findings.values() if found.ground)
        if plain is None and opinion.verdict is not Verdict.UNDETERMINED:
            reached.add("settled by the completions alone")

    look()
    assert reached == {*Verdict, *Finding, *Ground, "settled by the completions alone"}


def test_the_questions_to_the_shipped_rules_reach_every_verdict_in_every_regime() -> None:
    reached: set[object] = set()

    @examples(100)
    @given(shipped_operations())
    def look(operation: Operation) -> None:
        case = bind(shipped_book(), operation)
        assert not isinstance(case, tuple)
        opinion = assess(shipped_book(), case)
        assert isinstance(opinion, Opinion)
        reached.update((opinion.verdict, opinion.regime))

    look()
    in_force = {source.name for source in shipped_book().sources_of("guidelines") if source.interval is not None}
    assert reached >= {*Verdict, None, *in_force}

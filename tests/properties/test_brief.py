"""The premises of each side of an undetermined case are the fewest that give its verdict: against every set tried."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given

from guidelines_engine import brief, evaluator
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, bind
from guidelines_engine.opinion import Opinion, Verdict

from ..reference import answer
from .effort import examples
from .rulebooks import questions


def first_set(book: Book, case: Case, verdict: str) -> list[tuple[str, object]]:
    """The first of the smallest sets of facts still unknown that give a verdict: by trying all, in vocabulary order."""
    steps = [(name, value) for name in book.facts if name in case.unknown for value in book.facts[name].values]
    for size in range(1, len(case.unknown) + 1):
        for some in combinations(steps, size):
            facts = dict(some)
            won = bind(book, case.operation.knowing(facts)) if len(facts) == size else ()
            found = answer(book, won) if isinstance(won, Case) else None
            if found is not None and found.verdict == verdict:
                return list(some)
    raise AssertionError("no completion has the verdict")


@examples(100)
@given(questions())
def test_each_side_of_an_undetermined_case_has_the_first_of_the_smallest_sets_of_premises(
    question: tuple[Book, Case],
) -> None:
    book, case = question
    opinion = evaluator.assess(book, case)
    if not isinstance(opinion, Opinion):
        return
    found = brief.find(book, opinion)
    if opinion.verdict is not Verdict.UNDETERMINED:
        assert found.settled
        return
    for side in found.sides:
        assert [(each.fact, each.value) for each in side.premises] == first_set(book, case, side.verdict)

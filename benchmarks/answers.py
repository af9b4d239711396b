"""One verdict and one opinion, beside what the peers take for a bare decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from guidelines_engine import Operation, Opinion, Rulebook
from guidelines_engine.compiled import growing

from .peers import prepared
from .questions import Question, open_cases, settled, shipped
from .timing import Contender, Time, race

VERDICT = "verdict, operation built before"
OPINION = "opinion, operation built and validated"


def _read(opinion: Opinion) -> object:
    return [
        clause.finding for layer in opinion.findings.values() for rule in layer.considered for clause in rule.clauses
    ]


def ours(rulebook: Rulebook, questions: Sequence[Question]) -> dict[str, Contender]:
    """Return the ways in which the engine is asked, warmed up."""
    operations = [question.operation for question in questions]
    given = [question.given for question in questions]

    def opinion(each: tuple[Any, ...]) -> Opinion:
        return rulebook.assess(Operation(*each))

    for _ in range(growing.WORTH_COMPILING + 2):
        answers = [rulebook.verdict(operation) for operation in operations]
    if answers != [question.verdict for question in questions]:
        raise AssertionError("the verdicts are not those of the plain evaluator")
    return {
        VERDICT: Contender(rulebook.verdict, operations),
        OPINION: Contender(opinion, given),
        "opinion, with deciding rules, duties and disputes read": Contender(lambda e: opinion(e).to_dict(), given),
        "opinion, with the whole tree read": Contender(lambda e: _read(opinion(e)), given),
    }


def measure() -> dict[str, Any]:
    """Return the times of the engine and its peers on the same questions, and what differs, which must be nothing."""
    rulebook = shipped()
    questions = settled(rulebook.book)
    found, absent = prepared(rulebook.book, questions)
    for peer in found:
        if different := peer.differences(questions):
            raise AssertionError(f"{peer.name} decides {len(different)} questions otherwise: {different[0]}")
    contenders = ours(rulebook, questions) | {peer.name: peer.contender for peer in found}
    times = race(contenders)
    return {
        "questions": len(questions),
        "rules": len(rulebook.book.rules),
        "facts_given": sum(len(question.operation.facts) for question in questions) / len(questions),
        "absent": absent,
        "microseconds": times,
        "exact": exact(rulebook),
    }


def exact(rulebook: Rulebook) -> dict[str, Time]:
    """Return the times for the cases that Kleene's logic leaves open and the solver settles."""
    operations = [case.operation for case in open_cases(rulebook.book)]
    contenders = {"verdict": Contender(rulebook.verdict, operations), "opinion": Contender(rulebook.assess, operations)}
    return race(contenders, rounds=3)

"""Other engines, each with the rulebook translated into its own language as well as we know how.

A peer's `prepare` takes the rulebook and the questions, does beforehand all that can be done, and returns what to time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

from guidelines_engine import Verdict
from guidelines_engine.model import Book, FactValue, facts_read

from ..questions import Question
from ..timing import Contender
from ..translation import number

PEERS = ("cedar", "cel", "zen", "rule_engine_py", "clingo_asp")


@dataclass(frozen=True)
class Peer:
    """An engine at work: how it is asked, and how its answer is read."""

    name: str
    contender: Contender
    unlawful: Callable[[object], bool]

    def differences(self, questions: Sequence[Question]) -> list[str]:
        """Return the questions that it answers otherwise than we do."""
        asked = zip(questions, self.contender.inputs, strict=True)
        return [
            str(question.operation)
            for question, given in asked
            if self.unlawful(self.contender.ask(given)) is not (question.verdict is Verdict.UNLAWFUL)
        ]


def values(book: Book, question: Question) -> dict[str, FactValue | int]:
    """Return a question as flat values, those alone that a rule on the action reads.

    What is left out is no, or none of the values.
    """
    case = question.case
    setting = {"day": number(case.day), "regime": case.regime or "", "interpretation": case.interpretation or ""}
    blank = {name: False if True in book.facts[name].values else "" for name in _read(book, case.action)}
    known = {name: value for name, value in case.known.items() if name in blank}
    return {**blank, **known, **setting, "action": case.action}


def _read(book: Book, action: str) -> list[str]:
    versions = [each for rule in book.rules.values() for each in rule.versions if action in each.actions]
    clauses = [clause for each in versions for clause in (*each.when, *each.unless, *each.provided)]
    return sorted(frozenset().union(*(facts_read(clause.condition) for clause in clauses)))


def prepared(
    book: Book, questions: Sequence[Question], names: Sequence[str] = PEERS
) -> tuple[list[Peer], dict[str, str]]:
    """Return the peers that are there, and why each of the others is not."""
    found: list[Peer] = []
    absent: dict[str, str] = {}
    for name in names:
        try:
            module = import_module(f"{__name__}.{name}")
        except ImportError as error:
            absent[name] = f"not installed: {error}"
            continue
        found.extend(module.prepare(book, questions))
    return found, absent

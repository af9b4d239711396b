"""How cost grows with the rules that do not bear on the question, and with the facts that are given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from guidelines_engine import Operation, Rulebook
from guidelines_engine.compiled import growing
from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import from_texts
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, bind

from .questions import Question
from .timing import Contender, Time, race

RULES = (200, 2_000, 20_000)
FACTS = (10, 20, 40, 80, 160)
RELEVANT = 40
"""How many rules bear on the question, however many there are."""


def rulebook(rules: int, facts: int = 40) -> Book:
    """Return a synthetic rulebook, of whose rules `RELEVANT` cover the action `asked`."""
    book, diagnostics = from_texts([Text("synthetic.rules", "\n".join(lines(facts)))])
    if diagnostics:
        raise AssertionError(diagnostics[0])
    written = list(book.rules.values())
    others = written[RELEVANT:]  # copied as values, for to parse so many would take longer than all the rest
    copies = (replace(others[number % len(others)], name=f"rule_{number}") for number in range(len(written), rules))
    return replace(book, rules=book.rules | {rule.name: rule for rule in copies})


def relevant(facts: int, prohibitions: bool) -> Iterator[tuple[int, int, int, int]]:
    """Yield the number and the facts of each permission, or of each prohibition, on the action `asked`."""
    for number in range(RELEVANT):
        if (number % 4 == 3) is prohibitions:
            yield number, number % facts, number * 3 % facts, number * 7 % facts


def lines(facts: int) -> Iterator[str]:
    """Yield the text of the synthetic rulebook, with as many rules as the smallest has."""
    yield 'layer statute "Statutes" closed'
    yield 'action asked "what is asked"'
    yield from (f'action other_{number} "another"' for number in range(50))
    for number in range(facts):
        yield f'fact fact_{number} "a fact" type bool ask "Is it so?" decided by "somebody"'
    yield 'source act "An Act" in statute short "Act" cite "Act No. 1"'
    for number in range(RULES[0]):
        action = "asked" if number < RELEVANT else f"other_{number % 50}"
        one, two, three = (f"fact_{(number * step) % facts}" for step in (1, 3, 7))
        effect = "prohibit" if number % 4 == 3 else "permit"
        clauses = f"when {one} and {two}" + (f" provided {three}" if effect == "permit" else "")
        yield f'{effect} rule_{number} "a rule" {action} {clauses} cite "art {number}"'


def _question(book: Book) -> Question:
    """Return a question with every fact given, to which no permission answers, so that all of them are weighed."""
    facts = {name: number % 2 == 0 for number, name in enumerate(book.facts)}
    operation = Operation("asked", "2000-01-01", facts)
    case = bind(book, operation)
    if not isinstance(case, Case):
        raise AssertionError(case[0])
    return Question(operation, case, Rulebook(book).verdict(operation))


def measure() -> dict[str, Any]:
    """Return microseconds by the number of rules, and by the number of facts given."""
    return {
        "rules": {str(rules): _times(rulebook(rules)) for rules in RULES},
        "facts": {str(facts): _times(rulebook(RULES[0], facts)) for facts in FACTS},
    }


def _times(book: Book) -> dict[str, Time]:
    engine = Rulebook(book)
    question = _question(book)
    for _ in range(growing.WORTH_COMPILING + 2):
        engine.verdict(question.operation)
    contenders = {
        "verdict": Contender(engine.verdict, [question.operation]),
        "opinion": Contender(lambda given: engine.assess(Operation(*given)), [question.given]),
        "first question to a new rulebook": Contender(lambda each: Rulebook(book).verdict(each), [question.operation]),
    }
    return race(contenders, rounds=9)

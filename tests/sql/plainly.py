"""What the query must say of a row, asked of the engine: what `bind` refuses, and what Kleene's logic settles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from guidelines_engine.compiled import Index
from guidelines_engine.evaluator import contradictions, plainly_possible
from guidelines_engine.model import Book, Choice
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.solver import Completions
from guidelines_engine.truth import Truth, disjunction
from guidelines_engine.weighing import Finding

Answer = tuple[str | None, ...]
"""The verdict, then the finding of each layer asked."""

_VERDICTS = {Truth.TRUE: "unlawful", Truth.FALSE: "lawful", Truth.UNKNOWN: "unsettled"}


def answer(index: Index, operation: Operation, layers: Sequence[str] | None = None) -> Answer:
    """The row that the query must give for an operation."""
    asked = layers or tuple(index.book.layers)
    case = bind(index.book, operation, asked)
    if not isinstance(case, Case):
        return ("refused", *(None for _ in asked))
    if not completable(index.book, case):
        return ("unsettled", *("unsettled" for _ in asked))
    law = index.law(case.action)
    setting = law.setting(case.day, case.regime, case.interpretation)
    outlooks = [setting[layer].outlook(law.known(case.known)) for layer in case.layers]
    findings = ["unsettled" if each.finding is Finding.UNDETERMINED else str(each.finding) for each in outlooks]
    return (_VERDICTS[disjunction(each.blocks for each in outlooks)], *findings)


def completable(book: Book, case: Case) -> bool:
    """Whether the known facts leave a completion: exactly, for the query finds each one that there is."""
    return plainly_possible(book, case) or not contradictions(book, case, Completions(book, case))


def row(book: Book, operation: Operation) -> dict[str, Any]:
    """The operation as a row of the table, but for its key."""
    settings = {
        "action": operation.action,
        "date": operation.date,
        "regime": operation.regime,
        "interpretation": operation.interpretation,
    }
    return {**settings, **{name: operation.facts.get(name) for name in book.facts}}


def keyed(rows: Iterable[Sequence[Any]]) -> Mapping[Any, Answer]:
    """The rows of a result by their key, which stands first."""
    return {key: tuple(rest) for key, *rest in rows}


def random_operations(book: Book, number: int, seed: int) -> Iterator[Operation]:
    """Operations of every kind: days on which the law changes, any reading, few or many facts, and some faults."""
    chance = Random(seed)
    actions, days = book.single_actions(), _days(book)
    regimes, readings = _sources(book, Choice.REGIME), _sources(book, Choice.INTERPRETATION)
    groups = [name for name in book.actions if name not in actions]
    for _ in range(number):
        known = chance.choice((0.3, 0.7, 0.95, 0.99))
        action = chance.choice(actions)
        facts = {
            fact.name: chance.choice(fact.values)
            for fact in book.facts.values()
            if chance.random() < (known if action in fact.concerns else 0.05)
        }
        if chance.random() < 0.8 and "partner" in facts:  # else most rows would break a constraint
            facts["partner"] = chance.choice(book.facts["partner"].values[1:])
        if chance.random() < 0.05:
            texts = [fact.name for fact in book.facts.values() if fact.values != (False, True)]
            facts[chance.choice(texts)] = chance.choice(("", "no_such_value", "Japan", "none "))
        if chance.random() < 0.04:
            action = chance.choice((*groups, "", "no_such_action", action.upper()))
        yield Operation(
            action,
            None if chance.random() < 0.05 else chance.choice(days),
            facts,
            chance.choice(regimes) if chance.random() < 0.5 else None,
            chance.choice(readings) if chance.random() < 0.5 else None,
        )


def _days(book: Book) -> list[date]:
    """The first and last days of sources and versions of rules, and those beside them."""
    intervals = [each.interval for rule in book.rules.values() for each in rule.versions]
    intervals += [source.interval for source in book.sources.values() if source.interval is not None]
    edges = {day for each in intervals for day in (each.start, each.end) if day is not None}
    return sorted({day + timedelta(days=by) for day in edges for by in (-1, 0, 1)})


def _sources(book: Book, choice: Choice) -> list[str]:
    layer = book.layer_chosen_by(choice)
    named = () if layer is None else book.sources_of(layer.name)
    return [*(source.name for source in named), "no_such_source"]

"""Routes are exactly the minimal changes: against every set of changes, and on operations of the shipped rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, partial
from itertools import combinations, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine import evaluator, routes
from guidelines_engine.casefile import read_file
from guidelines_engine.model import Book, Choice, Closure, FactValue, Interval
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion, Verdict
from guidelines_engine.routes import SETTINGS, Route, RouteKind, applied, find

from ..reference import answer
from .effort import examples
from .rulebooks import FIRST, operations, rulebooks

DAY = timedelta(days=1)
CASES = sorted((Path(__file__).parent.parent / "conformance").glob("*.yaml"))

Changes = frozenset[tuple[str, FactValue]]


@st.composite
def books(draw: st.DrawFn) -> Book:
    """A rulebook in which some facts are fixed, and whose last layer may be read in more than one way."""
    book = draw(rulebooks())
    fixed = draw(st.sets(st.sampled_from(sorted(book.facts)), max_size=2))
    facts = {name: replace(fact, fixed=name in fixed) for name, fact in book.facts.items()}
    layers, sources = dict(book.layers), dict(book.sources)
    if len(layers) == 3:
        layers["layer_2"] = replace(layers["layer_2"], chosen_by=Choice.INTERPRETATION)
        sources["layer_2_source_0"] = replace(sources["layer_2_source_0"], interval=Interval(FIRST, None))
    return replace(book, facts=facts, layers=layers, sources=sources)


@st.composite
def asked(draw: st.DrawFn) -> tuple[Book, Opinion]:
    """A rulebook and an opinion that it gives."""
    book = draw(books())
    readings = [None, *(name for name in book.sources if name.startswith("layer_2") and len(book.layers) == 3)]

    def varied(operation: Operation) -> Opinion | None:
        reading, dated = draw(st.sampled_from(readings)), draw(st.sampled_from((True, True, False)))
        regime, day = operation.regime, operation.date if dated or operation.regime is None else None
        case = bind(book, Operation(operation.action, day, operation.facts, regime, reading))
        found = case if isinstance(case, tuple) else evaluator.assess(book, case)
        return None if isinstance(found, tuple) else found

    opinion = draw(operations(book).map(varied).filter(lambda it: it is not None))
    assert opinion is not None
    return book, opinion


def turns(book: Book) -> set[date]:
    """The first and the last day of everything that is in force for a time."""
    intervals = [version.interval for rule in book.rules.values() for version in rule.versions]
    intervals += [source.interval for source in book.sources.values() if source.interval is not None]
    found = set()
    for interval in intervals:
        if interval.start is not None:
            found |= {interval.start, interval.start - DAY}
        if interval.end is not None:
            found |= {interval.end, interval.end + DAY}
    return found


def steps(book: Book, opinion: Opinion) -> Iterator[tuple[str, FactValue]]:
    """Every single change that may be tried."""
    operation = opinion.operation
    for name, fact in book.facts.items():
        if operation.action in fact.concerns and not (fact.fixed and name in operation.facts):
            yield from ((name, value) for value in fact.values if value != operation.facts.get(name))
    yield from (("date", day.isoformat()) for day in sorted(turns(book)) if day != operation.date)
    for choice, named in ((Choice.REGIME, operation.regime), (Choice.INTERPRETATION, operation.interpretation)):
        layer = book.layer_chosen_by(choice)
        for source in () if layer is None else book.sources_of(layer.name):
            if source.name != named and not source.not_encoded:
                yield choice.value, source.name


def leads(book: Book, opinion: Opinion, to: str, layers: tuple[str, ...] | None, changes: Changes) -> bool:
    """Whether the operation so changed gets the verdict."""
    case = bind(book, applied(opinion.operation, dict(changes)), layers)
    found = None if isinstance(case, tuple) else answer(book, case)
    return found is not None and found.verdict == to


def answers(opinion: Opinion, changes: Changes) -> bool:
    """Whether nothing is changed that is known."""
    return all(key not in (*SETTINGS, *opinion.operation.facts) for key, _ in changes)


def minimal(book: Book, opinion: Opinion, to: str, most: int, layers: tuple[str, ...] | None = None) -> set[Changes]:
    """Every set of changes, none of which can be left out, that gives the verdict: by trying all sets."""

    works = cache(partial(leads, book, opinion, to, layers))
    possible = list(steps(book, opinion))
    found = set()
    for size in range(most + 1):
        for some in combinations(possible, size):
            changes = frozenset(some)
            if len({key for key, _ in changes}) == size and works(changes):
                smaller = (frozenset(part) for less in range(size) for part in combinations(some, less))
                if not any(works(part) for part in smaller):
                    found.add(changes)
    return found


def covered(route: Route, days: set[date]) -> set[Changes]:
    """The sets of changes that a route stands for, the date being one of those tried."""
    if route.window is None:
        return {frozenset(route.changes.items())}
    others = [(key, value) for key, value in route.changes.items() if key != "date"]
    return {frozenset((*others, ("date", day.isoformat()))) for day in days if day in route.window}


@pytest.mark.parametrize("to", ["lawful", "unlawful"])
@examples(60)
@given(question=asked(), limit=st.sampled_from((1, 2, 2)))
def test_routes_are_exactly_the_minimal_changes(to: str, question: tuple[Book, Opinion], limit: int) -> None:
    book, opinion = question
    found = find(book, opinion, Verdict(to), limit)
    ways = [route for route in found if route.kind not in (RouteKind.LEGISLATION, RouteKind.NONE_FOUND)]
    days = {day for day in turns(book) if day != opinion.operation.date}
    shown = [changes for route in ways for changes in covered(route, days)]
    most = limit + 1 if found.complete else limit
    expected = minimal(book, opinion, to, most)
    assert {each for each in shown if len(each) <= most} == (expected if opinion.verdict != to else set())
    assert len(shown) == len(set(shown))
    if opinion.verdict is Verdict.UNDETERMINED:
        assert any(answers(opinion, each) for each in shown)


@pytest.mark.parametrize("to", ["lawful", "unlawful"])
@examples(60)
@given(question=asked())
def test_a_route_with_more_changes_than_allowed_differs_from_others_in_answers_and_none_can_be_left_out(
    to: str, question: tuple[Book, Opinion]
) -> None:
    book, opinion = question
    for route in find(book, opinion, Verdict(to), 1):
        changes = frozenset(route.changes.items())
        if len(changes) > 1 and route.kind is not RouteKind.LEGISLATION:
            assert sum(not answers(opinion, frozenset((each,))) for each in changes) <= 1
            assert leads(book, opinion, to, None, changes)
            fewer = (frozenset(some) for size in range(len(changes)) for some in combinations(changes, size))
            assert not any(leads(book, opinion, to, None, each) for each in fewer)


@examples(60)
@given(asked())
def test_the_date_of_a_route_is_the_nearest_of_its_days(question: tuple[Book, Opinion]) -> None:
    book, opinion = question
    for route in find(book, opinion, limit=1):
        if route.window is not None:
            day = date.fromisoformat(str(route.changes["date"]))
            nearer = opinion.date + (DAY if day > opinion.date else -DAY)
            assert day in route.window
            assert day == opinion.date or nearer == day or nearer not in route.window


@examples(60)
@given(asked())
def test_legislation_is_offered_where_no_source_of_a_closed_layer_would_do(question: tuple[Book, Opinion]) -> None:
    book, opinion = question
    closed = tuple(name for name, layer in book.layers.items() if layer.closure is Closure.CLOSED)
    rest = tuple(name for name in book.layers if name not in closed)
    offered = [route for route in find(book, opinion, limit=1) if route.kind is RouteKind.LEGISLATION]
    if opinion.verdict is Verdict.LAWFUL or not closed or some_source_would_do(book, opinion, closed):
        assert offered == []
        return
    others = minimal(book, opinion, "lawful", 1, rest) if rest else {frozenset()}
    ordinary = minimal(book, opinion, "lawful", 1)
    wanted = {each for each in others if not any(one <= each for one in ordinary) and not past(opinion, each)}
    days = turns(book) - {opinion.operation.date}
    shown = {changes for route in offered for changes in covered(route, days)}
    assert {changes for changes in shown if len(changes) <= 1} == wanted
    assert not any(past(opinion, changes) for changes in shown)


def past(opinion: Opinion, changes: Changes) -> bool:
    """Whether the operation is moved to an earlier day."""
    return any(key == "date" and date.fromisoformat(str(value)) < opinion.date for key, value in changes)


def some_source_would_do(book: Book, opinion: Opinion, closed: tuple[str, ...]) -> bool:
    """Whether on some day, under some regime and reading, with some acts of procedure, some completion would pass."""
    operation = opinion.operation
    procedure = [name for name, fact in book.facts.items() if fact.procedure]
    freed = operation.knowing(dict.fromkeys(procedure))
    named = {
        choice: [None] if layer is None else [None, *(source.name for source in book.sources_of(layer.name))]
        for choice in Choice
        for layer in (book.layer_chosen_by(choice),)
    }
    for day, regime, reading in product(
        {opinion.date, *turns(book)}, named[Choice.REGIME], named[Choice.INTERPRETATION]
    ):
        case = bind(book, freed.under(day, regime, reading), closed)
        found = None if isinstance(case, tuple) else answer(book, case)
        if found is not None and found.verdict != "unlawful":
            return True
    return False


def shipped_opinions(book: Book, every: int) -> Iterator[Opinion]:
    documents = [document for path in CASES for document in read_file(path)]
    for document in documents[::every]:
        assert document.operation is not None
        case = bind(book, document.operation)
        if isinstance(case, Case):
            found = evaluator.assess(book, case)
            assert isinstance(found, Opinion)
            yield found


def verdict_of(book: Book, operation: Operation) -> Verdict | None:
    case = bind(book, operation)
    found = case if isinstance(case, tuple) else evaluator.assess(book, case)
    return None if isinstance(found, tuple) else found.verdict


def test_shipped_operations_have_every_route_of_one_change_and_no_other(shipped: Book) -> None:
    for opinion in shipped_opinions(shipped, every=16):
        to = Verdict.UNLAWFUL if opinion.verdict is Verdict.LAWFUL else Verdict.LAWFUL
        found = [route for route in find(shipped, opinion, to, 1) if route.kind is not RouteKind.LEGISLATION]
        days = {day for day in turns(shipped) if any(route.window and day in route.window for route in found)}
        expected = {
            frozenset((step,))
            for step in steps(shipped, opinion)
            if (step[0] != "date" or date.fromisoformat(str(step[1])) >= date(1946, 11, 3))
            and verdict_of(shipped, applied(opinion.operation, dict((step,)))) is to
        }
        ways = [route for route in found if route.kind is not RouteKind.NONE_FOUND]
        shown = {changes for route in ways for changes in covered(route, days)}
        assert {changes for changes in shown if len(changes) == 1} == expected


def test_no_change_in_a_route_of_a_shipped_operation_can_be_left_out(shipped: Book) -> None:
    tried = 0
    for opinion in shipped_opinions(shipped, every=12):
        to = Verdict.UNLAWFUL if opinion.verdict is Verdict.LAWFUL else Verdict.LAWFUL
        for route in find(shipped, opinion, to):
            if route.kind is RouteKind.COMBINATION:
                for key in route.changes:
                    fewer = {name: value for name, value in route.changes.items() if name != key}
                    assert verdict_of(shipped, applied(opinion.operation, fewer)) is not to
                    tried += 1
    assert tried


def test_routes_do_not_depend_on_how_often_they_are_asked_for(shipped: Book) -> None:
    for opinion in shipped_opinions(shipped, every=30):
        assert routes.find(shipped, opinion) == routes.find(shipped, opinion)

"""The parts of the page about an operation that are worked out when they are wanted: routes, matrix, reasons, proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..model import Book, FactValue
from ..operation import bind
from ..opinion import Verdict
from ..routes import applied
from .band import Band, band
from .question import Question, query
from .shown import WaysView, WayView
from .workers import Gone, Workers, never

PARTS = {
    "routes": "What would have to change",
    "matrix": "Other readings and regimes",
    "reasons": "Why, in the fewest facts",
    "proof": "The whole proof",
}
"""The parts, each with its heading, in the order in which they stand on the page."""

MOST_ROUTES = 12
"""How many routes stand on the page at once; the others fold away."""


async def part(name: str, workers: Workers, question: Question, day: date, gone: Gone = never) -> Any:
    """Return what a part shows of a question, which is asked of a day; `gone` tells whether the asker has left."""
    book = workers.book
    match name:
        case "routes":
            return _ways(await workers.answer("ways_view", question, gone), question, book)
        case "matrix":
            free = question.following_date(regime=True, interpretation=True).under(day)
            return _grid(await workers.answer("matrix", free, gone), free, question, book)
        case "reasons":
            return await workers.answer("reasons_view", question, gone)
        case _:
            return await workers.answer("proof", question, gone)


@dataclass(frozen=True, slots=True)
class Step:
    """A way to another verdict: what it changes, in words, and the question so changed, for each fitting value."""

    kind: str
    text: str
    addresses: tuple[tuple[FactValue, str], ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """The ways to a verdict."""

    to: str
    shown: tuple[Step, ...]
    folded: tuple[Step, ...]
    limit: str


def _ways(found: WaysView, question: Question, book: Book) -> Steps:
    steps = tuple(_step(way, question, book) for way in found.ways)
    return Steps(found.to, steps[:MOST_ROUTES], steps[MOST_ROUTES:], found.limit)


def _step(way: WayView, question: Question, book: Book) -> Step:
    def address(changes: dict[str, FactValue]) -> str:
        return query(question.applying(applied(question.operation, changes), way.layers or None), book)

    return Step(way.kind, way.text, tuple((value, address(changes)) for value, changes in way.options))


@dataclass(frozen=True, slots=True)
class Cell:
    """The answer under one regime and one reading, and the question so put."""

    verdict: str
    blocking: tuple[str, ...]
    address: str
    current: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """The matrix: a column for each reading, a row for each regime, and what it comes to in words."""

    lawful_under: str
    undetermined: int
    readings: tuple[str | None, ...]
    rows: tuple[tuple[str | None, tuple[Cell, ...]], ...]
    stances: Sequence[Mapping[str, Any]]
    partings: Sequence[tuple[Sequence[str], Mapping[str, Any]]]


def _grid(matrix: Mapping[str, Any], free: Question, question: Question, book: Book) -> Grid:
    rows = matrix["rows"]
    case = bind(book, question.operation, question.layers)
    chosen = None if isinstance(case, tuple) else (case.regime, case.interpretation)
    readings = tuple(dict.fromkeys(row["interpretation"] for row in rows))
    cells: dict[str | None, list[Cell]] = {}
    for row in rows:
        regime, reading = row["regime"], row["interpretation"]
        at = free.under(regime=regime, interpretation=reading)
        cell = Cell(row["verdict"], tuple(row["blocking"]), query(at, book), (regime, reading) == chosen)
        cells.setdefault(regime, []).append(cell)
    grid = tuple((regime, tuple(found)) for regime, found in cells.items())
    undetermined = matrix["count"][Verdict.UNDETERMINED.value]
    return Grid(matrix["lawful_under"], undetermined, readings, grid, matrix["layers"], _together(matrix["parting"]))


def _together(partings: Iterable[Mapping[str, Any]]) -> list[tuple[list[str], Mapping[str, Any]]]:
    """Return the partings that are told in the same words once, each with all the sources that so bar."""
    alike: dict[tuple[object, ...], tuple[list[str], Mapping[str, Any]]] = {}
    for each in partings:
        rules = (tuple((rule["text"], rule["citation"]) for rule in each[by]) for by in ("barred_by", "let_by"))
        key = (each["passing"], each["bars"], each["passes"], *rules)
        alike.setdefault(key, ([], each))[0].append(each["barring"])
    return list(alike.values())


@dataclass(frozen=True, slots=True)
class BandView:
    """The band with the addresses to which its stretches, and the steps beside it, lead."""

    band: Band
    addresses: tuple[str, ...]
    before: str
    after: str
    day: date


def time_view(timeline: Mapping[str, Any], question: Question, day: date, book: Book) -> BandView:
    """Return the time band of a question that is asked of a day."""
    made = band(timeline, day, date.today())

    def address(when: date | None) -> str:
        return "" if when is None else query(question.under(when), book)

    addresses = tuple(address(stretch.leads_to) for stretch in made.stretches)
    return BandView(made, addresses, address(made.before), address(made.after), day)

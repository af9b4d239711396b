"""One operation under every reading and regime: where it is lawful, what bars it, and on what the readings part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from ..diagnostics import Diagnostic
from ..model import Book, Choice, Source
from ..operation import Case, Operation, bind, default_source
from ..opinion import Verdict
from ..outcome import Outcomes, Rules, layer_standing, narrowed, standing
from .parting import Parting, Stance, parting_as_data, partings_of, stance_as_data


class Extent(StrEnum):
    """Under how many of the combinations compared an operation is lawful."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Row:
    """The answer under one regime and one reading on one day."""

    regime: str | None
    interpretation: str | None
    date: date
    verdict: Verdict
    blocking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The answers to one operation under every combination compared; what it names itself stays in all of them."""

    operation: Operation
    layers: tuple[str, ...]
    rows: tuple[Row, ...]
    stances: tuple[Stance, ...]
    partings: tuple[Parting, ...]

    @property
    def lawful_under(self) -> Extent:
        """Under how many of the combinations the operation is lawful."""
        lawful = self.count(Verdict.LAWFUL)
        return Extent.ALL if lawful == len(self.rows) else Extent.SOME if lawful else Extent.NONE

    def count(self, verdict: Verdict) -> int:
        """Return under how many of the combinations the operation gets a verdict."""
        return sum(row.verdict is verdict for row in self.rows)

    def to_dict(self) -> dict[str, object]:
        """Return the matrix as the mapping that `--format json` prints, but for `file` and `document`."""
        return {
            "title": self.operation.title,
            "action": self.operation.action,
            "lawful_under": self.lawful_under.value,
            "count": {verdict.value: self.count(verdict) for verdict in Verdict},
            "rows": [_row_as_data(row) for row in self.rows],
            "layers": [stance_as_data(stance) for stance in self.stances],
            "parting": [parting_as_data(parting) for parting in self.partings],
        }


def matrix(
    book: Book, operation: Operation, dates: Sequence[date] = (), layers: Iterable[str] | None = None
) -> Matrix | tuple[Diagnostic, ...]:
    """Return the answers under every regime and reading, or what is wrong with the operation.

    Args:
        book: the rulebook.
        operation: the question; a regime or reading that it names is the only one compared.
        dates: the days to compare; none: the operation's own.
        layers: the layers to which the answers are limited.
    """
    book = narrowed(book, operation.action)
    asked = None if layers is None else tuple(layers)
    readings = _compared(book, operation.interpretation, Choice.INTERPRETATION)
    first = bind(book, operation.under(interpretation=readings[0]), asked)
    if isinstance(first, tuple):
        return first
    cases: list[Case] = []
    for day in dates or (first.day,):
        for regime, reading in product(_compared(book, operation.regime, Choice.REGIME, day), readings):
            case = bind(book, operation.under(day, regime, reading), asked)
            if isinstance(case, tuple):
                return case
            cases.append(case)
    outcomes = Outcomes(book, first)
    return outcomes.contradictions() or _matrix(book, operation, cases, outcomes)


def _matrix(book: Book, operation: Operation, cases: Sequence[Case], outcomes: Outcomes) -> Matrix:
    layers = cases[0].layers
    stances: list[Stance] = []
    partings: list[Parting] = []
    for day, layer in product(dict.fromkeys(case.day for case in cases), layers):
        rules = _rules_by_source(book, layer, [case for case in cases if case.day == day])
        stances.append(_stance(book, layer, day, rules, outcomes))
        partings.extend(partings_of(book, stances[-1], rules, outcomes, cases[0]))
    rows = tuple(_row(book, case, outcomes) for case in cases)
    return Matrix(operation, layers, rows, tuple(stances), tuple(partings))


def _compared(book: Book, named: str | None, choice: Choice, day: date | None = None) -> tuple[str | None, ...]:
    """Return the sources to compare: the one named, or all encoded ones, those once in force first, in their order.

    None stands for no regime at all, where that is the answer of the day.
    """
    layer = book.layer_chosen_by(choice)
    if named is not None or layer is None:
        return (named,)
    sources = sorted((each for each in book.sources_of(layer.name) if not each.not_encoded), key=_since)
    nothing = choice is Choice.REGIME and day is not None and default_source(book, choice, day) is None
    return (*((None,) if nothing else ()), *(source.name for source in sources)) or (None,)


def _since(source: Source) -> date:
    return date.max if source.interval is None else source.interval.start or date.min


def _row(book: Book, case: Case, outcomes: Outcomes) -> Row:
    outcome = outcomes.of(standing(book, case))
    return Row(case.regime, case.interpretation, case.day, outcome.verdict, outcome.blocking)


def _rules_by_source(book: Book, layer: str, cases: Sequence[Case]) -> dict[str | None, Rules]:
    choice = book.layers[layer].chosen_by
    if choice is None:
        return {None: layer_standing(book, cases[0], layer)}
    return {case.chosen(choice): layer_standing(book, case, layer) for case in cases}


def _stance(book: Book, layer: str, day: date, rules: Mapping[str | None, Rules], outcomes: Outcomes) -> Stance:
    blocks = {source: outcomes.blocks(layer, stand) for source, stand in rules.items()}
    return Stance(layer, day, book.layers[layer].chosen_by, blocks)


def _row_as_data(row: Row) -> dict[str, object]:
    return {
        "regime": row.regime,
        "interpretation": row.interpretation,
        "date": row.date.isoformat(),
        "verdict": row.verdict.value,
        "blocking": list(row.blocking),
    }

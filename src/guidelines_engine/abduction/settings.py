"""The settings in which a question can be put: periods of constant law, readings and regimes.

Within a period no rule that covers the action changes, and no source begins or ceases to be the default.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ..model import Book, Choice, Interval
from ..operation import Operation, bind, default_source
from ..outcome import boundaries

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Days on which the law on an action is the same; `followed` are the sources chosen where none is named.

    `refuses` are the choices by which a question that needs one and names no source cannot be put then.
    """

    interval: Interval
    followed: dict[Choice, str | None]
    refuses: frozenset[Choice]

    @property
    def day(self) -> date:
        """Some day of the period."""
        return self.interval.start or self.interval.end or date.max


@dataclass(frozen=True, slots=True)
class Settings:
    """All the settings in which an operation may be put.

    `now` numbers the period of the operation as it is. `moves` gives, for an operation without a date, the period to
    which another regime would move it. `sources` are those that may be named, by the choice that names them.
    """

    periods: tuple[Period, ...]
    now: int
    moves: dict[str, int]
    named: dict[Choice, str | None]
    sources: dict[Choice, tuple[str, ...]]


def settings_of(book: Book, operation: Operation, day: date, layers: tuple[str, ...]) -> Settings:
    """Return the settings in which an operation, now asked of a day and of some layers, may be put."""
    sources = {choice: tuple(_nameable(book, choice)) for choice in Choice}
    moved = _moved(book, operation, sources[Choice.REGIME])
    starts = [start for start in boundaries(book, operation.action, layers) if start > date.min]
    begin = min((layer.since for layer in book.layers.values() if layer.since is not None), default=None)
    if begin is not None:
        begin = min(begin, day, *moved.values())
        starts = [start for start in starts if start > begin]
    ends = [start - _DAY for start in starts]
    intervals = [Interval(*each) for each in zip([begin, *starts], [*ends, None], strict=True)]
    periods = tuple(_period(book, interval) for interval in intervals)

    def number(when: date) -> int:
        return next(number for number, period in enumerate(periods) if when in period.interval)

    moves = {regime: number(when) for regime, when in moved.items()}
    named = {Choice.REGIME: operation.regime, Choice.INTERPRETATION: operation.interpretation}
    return Settings(periods, number(day), moves, named, sources)


def _moved(book: Book, operation: Operation, regimes: tuple[str, ...]) -> dict[str, date]:
    """Return the day on which an operation without a date would be asked under each regime."""
    layer = book.layer_chosen_by(Choice.REGIME)
    if operation.date is not None or layer is None:
        return {}
    asked = {regime: bind(book, Operation(operation.action, regime=regime), (layer.name,)) for regime in regimes}
    return {regime: case.day for regime, case in asked.items() if not isinstance(case, tuple)}


def _period(book: Book, interval: Interval) -> Period:
    day = interval.start or interval.end or date.max
    followed: dict[Choice, str | None] = {}
    refuses: set[Choice] = set()
    for choice in Choice:
        source = default_source(book, choice, day)
        usable = source is not None and not source.not_encoded
        followed[choice] = source.name if source is not None and usable else None
        # as `bind` refuses them: a day without any regime is a question, a day without any reading is none
        open_end = source is None and choice is Choice.REGIME
        if not usable and not open_end:
            refuses.add(choice)
    return Period(interval, followed, frozenset(refuses))


def _nameable(book: Book, choice: Choice) -> list[str]:
    layer = book.layer_chosen_by(choice)
    found = () if layer is None else book.sources_of(layer.name)
    return [source.name for source in found if not source.not_encoded]

"""Under which law each row is asked: its action, day, regime and reading, and what settles the rows of one law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from threading import Lock
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ..compiled import Index
from ..model import Book
from ..operation import SETTINGS, Case, Operation, bind, day_of
from .faults import reason
from .law import Law, Subject
from .naming import numbered_anew
from .settling import Settling, Taught
from .solving import Solving

_MOST_KEPT = 65536
"""How many settings (an action, day, regime and reading) are remembered before they are looked up anew."""


class Setting(NamedTuple):
    """An action on a day under the sources chosen: the case without facts, and what settles rows of it."""

    case: Case
    settling: Settling
    law: Law


class Settings:
    """The settings of one rulebook, for the layers asked; any number of threads may ask it."""

    def __init__(self, book: Book, index: Index, asked: tuple[str, ...] | None) -> None:
        """Take the rulebook, its index, and the layers asked; all of them where None."""
        self._book = book
        self._index = index
        self._asked = asked
        self._settings: dict[tuple[object, ...], Setting | str] = {}
        self._subjects: dict[str, tuple[Subject, Taught]] = {}
        self._settlings: dict[tuple[object, ...], tuple[Settling, Law]] = {}
        self._solving = Solving()
        self._lock = Lock()

    def of(self, action: str | None, day: date | str | None, regime: str | None, reading: str | None) -> Setting | str:
        """Return the setting in which a row is asked, or what is wrong with the row."""
        key = (action, day, regime, reading)
        found = self._settings.get(key)
        if found is None:
            found = self._new(action, day, regime or None, reading or None)
            if len(self._settings) >= _MOST_KEPT:
                self._settings.clear()
            self._settings[key] = found
        return found

    def _new(
        self, action: str | None, day: date | str | None, regime: str | None, reading: str | None
    ) -> Setting | str:
        try:
            on = day if isinstance(day, date) else day_of(day.strip()) if day else None
        except ValueError:
            return f"GE408: `{str(day)[:60]}` is no date; write year-month-day"
        case = bind(self._book, Operation(action or "", on, None, regime, reading), self._asked)
        if isinstance(case, tuple):
            return reason(case)
        return Setting(case, *self._settling(case))

    def _settling(self, case: Case) -> tuple[Settling, Law]:
        """Return what settles rows under the law of a case; settings in which the same rules stand share it."""
        found = self._index.law(case.action)
        standing = found.setting(case.day, case.regime, case.interpretation)
        layers = {name: standing[name] for name in case.layers}
        key = (case.action, *map(id, layers.values()))  # the index outlives this, and keeps the law of each layer
        with self._lock:
            if case.action not in self._subjects:
                self._subjects[case.action] = Subject(self._book, case.action, found.facts), Taught()
            subject, taught = self._subjects[case.action]
            if key not in self._settlings:
                law = subject.law(layers)
                self._settlings[key] = Settling(law, case, self._solving, taught), law
            return self._settlings[key]


def keys_of(batch: pl.DataFrame) -> Iterator[tuple[tuple[Any, ...], NDArray[np.intp] | None]]:
    """Yield the distinct keys of a batch with the numbers of the rows that have them; None for all rows."""
    keys = [_key(batch, name) for name in SETTINGS]
    codes: NDArray[np.integer[Any]] = np.zeros(batch.height, np.uint32)
    count = 1
    for key in keys:
        if key is not None and (key.null_count() > 0 or not (key == key[0]).all()):
            encoded = key.to_arrow().dictionary_encode()
            values = len(encoded.dictionary) + 1
            places = encoded.indices.fill_null(values - 1).to_numpy(zero_copy_only=False)
            distinct, codes = numbered_anew(codes.astype(np.int64) * values + places, count * values)
            count = len(distinct)
    if batch.height == 0 or count == 1:
        yield from [(_values(keys, 0), None)] if batch.height else ()
        return
    order = np.argsort(codes, kind="stable")
    starts = np.searchsorted(codes[order], range(count + 1))
    for start, end in pairwise(starts):
        yield _values(keys, int(order[start])), order[start:end]


def _key(batch: pl.DataFrame, name: str) -> pl.Series | None:
    """Return the column of a key; None where there is none, or nothing in it."""
    if name not in batch.columns or batch[name].null_count() == batch.height:
        return None
    column = batch[name]
    if name == "date" and column.dtype == pl.Datetime:
        return column.dt.date()  # of its own time zone
    if column.dtype in (pl.Date, pl.String, pl.Enum, pl.Categorical):
        return column
    return column.cast(pl.String, strict=False)


def _values(keys: Sequence[pl.Series | None], row: int) -> tuple[Any, ...]:
    return tuple(None if key is None else key[row] for key in keys)


def merged(groups: Iterable[NDArray[np.intp]]) -> NDArray[np.intp]:
    """Return the numbers of the rows of several groups, in order."""
    first, *others = groups
    return np.sort(np.concatenate((first, *others))) if others else first

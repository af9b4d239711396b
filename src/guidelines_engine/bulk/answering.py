"""Answers a table of operations, a row each: verdict, findings, grounds and deciding rules as columns."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from threading import Lock
from typing import Any, NamedTuple, TypeVar

import numpy as np
import polars as pl
import pyarrow as pa
from numpy.typing import NDArray

from ..compiled import Index, LayerLaw
from ..diagnostics import Diagnostic, Span, Text, choices, suggestion
from ..evaluator import assess
from ..model import Book, FactValue
from ..operation import Case, Operation, bind
from ..opinion import Ground, Verdict
from ..weighing import Finding
from .columns import Column, Columns, column_of, nothing, part, understood
from .law import Law
from .naming import Names, numbered_anew
from .planes import Plane, nowhere, packed, rows_of, unpacked
from .reasons import deciding, grounds
from .settling import Settled, Settling

KEYS = ("action", "date", "regime", "interpretation")
"""The columns under which a row is asked; all but the first may be absent or empty."""

CARRIED = ("row", "fault", "title")
"""Columns that are no words of a rulebook and need not be named to be let in."""

VERDICT = pl.Enum([verdict.value for verdict in Verdict])
FINDING = pl.Enum([finding.value for finding in Finding])
GROUND = pl.Enum([ground.value for ground in Ground])
RULES = pl.Categorical()

Kind = TypeVar("Kind")

_MOST_KEPT = 65536
"""How many settings (an action, day, regime and reading) are remembered before they are looked up anew."""


class _Setting(NamedTuple):
    """An action on a day under the sources chosen: the case without facts, and what settles rows of it."""

    case: Case
    settling: Settling
    law: Law


class _Rows:
    """The columns of the answer for all rows, to be filled in part by part."""

    def __init__(self, rows: int, layers: Sequence[str]) -> None:
        self.verdict = np.zeros(rows, np.uint8)
        self.findings = {layer: np.zeros(rows, np.uint8) for layer in layers}
        self.grounds = {layer: np.zeros(rows, np.uint8) for layer in layers}
        self.rules = {layer: np.zeros(rows, np.uint32) for layer in layers}


class Answering:
    """Answers batches of rows, one after another or several at once, for one rulebook.

    A batch has a column `action` and may have `date`, `regime`, `interpretation` and one for each fact; what is null,
    empty or absent is unknown, or left to the default. The answer has, in the same order, the column `row` if there
    was one, those to be kept, `verdict`, and for each layer its `_finding`, `_ground` and `_rules` (ids with a space
    between); and `fault`, which says what is wrong with a row that could not be asked, and is null in all others.
    """

    def __init__(self, book: Book, *, layers: Iterable[str] | None = None, keep: Sequence[str] = ()) -> None:
        """Take the rulebook, the layers to which answers are limited, and the columns to carry into the answer."""
        self.book = book
        self.keep = tuple(keep)
        self._index = Index(book)
        self._asked = None if layers is None else tuple(layers)
        self.layers = tuple(name for name in book.layers if self._asked is None or name in self._asked)
        self._names = Names()
        self._settings: dict[tuple[object, ...], _Setting | str] = {}
        self._settlings: dict[tuple[object, ...], tuple[Settling, Law]] = {}
        self._contradictions: dict[tuple[object, ...], str] = {}
        self._lock = Lock()

    def wrong(self, columns: Iterable[str]) -> tuple[Diagnostic, ...]:
        """Return what is wrong with the layers asked, or with a table of these columns."""
        place = Span(Text("columns", ""), 0, 0)
        found = []
        for layer in self._asked or ():
            if layer not in self.book.layers:
                hint = suggestion(layer, self.book.layers) or choices(self.book.layers)
                found.append(Diagnostic("GE410", f"unknown layer `{layer}`", place, hint))
        if self._asked == ():
            found.append(Diagnostic("GE410", "no layer is asked", place, choices(self.book.layers)))
        given = list(columns)
        if "action" not in given:
            found.append(Diagnostic("GE404", "there is no column `action`", place))
        known = {*KEYS, *CARRIED, *self.keep, *self.book.facts}
        for column in given:
            if column not in known:
                near = suggestion(column, (*KEYS, *self.book.facts))
                hint = f"{near} to carry it along, name it as one to keep" if near else "name it as one to keep"
                found.append(Diagnostic("GE405", f"the column `{column}` is no fact of the rulebook", place, hint))
        for column in self.keep:
            if column not in given:
                meant = suggestion(column, given)
                found.append(Diagnostic("GE405", f"there is no column `{column}` to keep", place, meant))
        return tuple(found)

    def schema_for(self, given: Mapping[str, pl.DataType]) -> dict[str, pl.DataType]:
        """Return the columns of the answer to a table with the given columns."""
        schema = {name: given[name] for name in ("row", *self.keep) if name in given}
        schema["verdict"] = VERDICT
        for layer in self.layers:
            schema |= {f"{layer}_finding": FINDING, f"{layer}_ground": GROUND, f"{layer}_rules": RULES}
        schema["fault"] = pl.String()
        return schema

    def __call__(self, batch: pl.DataFrame) -> pl.DataFrame:
        """Return the answer to a batch."""
        batch = batch.rechunk()
        facts, faults = self._understood(batch)
        answer = _Rows(batch.height, self.layers)
        for setting, rows in self._grouped(batch, faults):
            self._answer(setting, facts, rows, answer, faults, batch.height)
        return self._table(batch, answer, faults)

    def _understood(self, batch: pl.DataFrame) -> tuple[dict[str, Column], dict[int, str]]:
        """Return the facts in the values of the vocabulary, and what is wrong with rows that hold anything else."""
        faults: dict[int, str] = {}
        if "fault" in batch.columns:
            said = batch["fault"]
            faults.update((row, said[row]) for row in said.is_not_null().arg_true().to_list())
        facts: dict[str, Column] = {}
        odd: dict[int, list[str]] = {}
        for name, fact in self.book.facts.items():
            if name in batch.columns and name not in KEYS:
                values, wrong = understood(fact, batch[name])
                facts[name] = column_of(values)
                for row in [] if wrong is None else wrong.arg_true().to_list():
                    odd.setdefault(row, []).append(name)
        for row, names in odd.items():
            if row not in faults:
                faults[row] = self._said(batch, row, {name: batch[name][row] for name in names})
        return facts, faults

    def _said(self, batch: pl.DataFrame, row: int, facts: Mapping[str, FactValue]) -> str:
        """Return what the engine says of a row with facts that it does not take."""
        action = batch["action"][row]
        operation = Operation("" if action is None else str(action), date.min, facts)
        found = bind(self.book, operation)
        told = [] if isinstance(found, Case) else [each for each in found if each.code in ("GE404", "GE406", "GE407")]
        return _reason(told) or f"`{next(iter(facts))}` has a value that it does not take"

    def _grouped(
        self, batch: pl.DataFrame, faults: dict[int, str]
    ) -> Iterable[tuple[_Setting, NDArray[np.intp] | None]]:
        """Yield each law under which rows are asked, with their numbers; None for all rows of the batch."""
        if batch.height == 0:
            return
        groups: dict[int, tuple[_Setting, list[NDArray[np.intp]]]] = {}
        for (action, day, regime, reading), rows in _alike([self._key(batch, name) for name in KEYS], batch.height):
            setting = self._setting(action, day, regime, reading)
            if isinstance(setting, str):
                held = range(batch.height) if rows is None else rows.tolist()
                faults.update((row, setting) for row in held if row not in faults)
            elif rows is None:
                groups[0] = setting, [np.arange(batch.height)]
            else:
                groups.setdefault(id(setting.settling), (setting, []))[1].append(rows)
        for setting, parts in groups.values():
            rows = parts[0] if len(parts) == 1 else np.sort(np.concatenate(parts))
            if faults:
                rows = rows[~np.isin(rows, np.fromiter(faults, np.intp, len(faults)))]
            if len(rows):
                yield setting, None if len(rows) == batch.height else rows

    def _key(self, batch: pl.DataFrame, name: str) -> pl.Series | None:
        """Return the column of a key; None where there is none, or nothing in it."""
        if name not in batch.columns or batch[name].null_count() == batch.height:
            return None
        column = batch[name]
        if name == "date" and column.dtype == pl.Datetime:
            return column.cast(pl.Date)
        if column.dtype in (pl.Date, pl.String, pl.Enum, pl.Categorical):
            return column
        return column.cast(pl.String, strict=False)

    def _setting(
        self, action: str | None, day: date | str | None, regime: str | None, reading: str | None
    ) -> _Setting | str:
        """Return the law under which a row is asked, or what is wrong with the row."""
        key = (action, day, regime, reading)
        found = self._settings.get(key)
        if found is None:
            found = self._new_setting(action, day, regime or None, reading or None)
            if len(self._settings) >= _MOST_KEPT:
                self._settings.clear()
            self._settings[key] = found
        return found

    def _new_setting(
        self, action: str | None, day: date | str | None, regime: str | None, reading: str | None
    ) -> _Setting | str:
        try:
            on = day if isinstance(day, date) else date.fromisoformat(day.strip()) if day else None
        except ValueError:
            return f"GE408: `{str(day)[:60]}` is no date; write year-month-day"
        case = bind(self.book, Operation(action or "", on, None, regime, reading), self._asked)
        if isinstance(case, tuple):
            return _reason(case)
        law = self._index.law(case.action)
        standing = law.setting(case.day, case.regime, case.interpretation)
        layers = {name: standing[name] for name in case.layers}
        return _Setting(case, *self._settling(case, law.facts, layers))

    def _settling(self, case: Case, facts: tuple[str, ...], layers: Mapping[str, LayerLaw]) -> tuple[Settling, Law]:
        """Return what settles rows under a law; settings in which the same rules stand share it."""
        key = (case.action, *map(id, layers.values()))  # the index outlives this, and keeps the law of each layer
        with self._lock:
            if key not in self._settlings:
                law = Law(self.book, case.action, facts, layers)
                self._settlings[key] = Settling(law, case, layers), law
            return self._settlings[key]

    def _answer(
        self,
        setting: _Setting,
        facts: Mapping[str, Column],
        rows: NDArray[np.intp] | None,
        answer: _Rows,
        faults: dict[int, str],
        height: int,
    ) -> None:
        """Answer the rows under one law."""
        law = setting.law
        count = height if rows is None else len(rows)
        columns = Columns(
            [self.book.facts[name] for name in law.facts],
            [_taken(facts.get(name), rows, count) for name in law.facts],
            count,
        )
        settled = setting.settling.settle(columns)
        where = slice(None) if rows is None else rows
        never = nowhere(count)
        answer.verdict[where] = _numbered(settled.verdicts, tuple(Verdict), count)
        for layer, findings in zip(law.layers, settled.findings, strict=True):
            answer.findings[layer.name][where] = _numbered(findings, tuple(Finding), count)
            found = grounds(layer, findings, settled.found, never)
            answer.grounds[layer.name][where] = _numbered(found, tuple(Ground), count)
            decides = deciding(layer, findings, settled.found, never)
            answer.rules[layer.name][where] = self._names.numbered(layer.names, decides, count)
        self._faults(setting, columns, settled, rows, faults)

    def _faults(
        self,
        setting: _Setting,
        columns: Columns,
        settled: Settled,
        rows: NDArray[np.intp] | None,
        faults: dict[int, str],
    ) -> None:
        """Note what is wrong with the rows whose facts contradict each other."""
        for row in rows_of(settled.impossible, columns.rows).tolist():
            known = columns.known(row)
            at = row if rows is None else int(rows[row])
            key = (setting.case.action, *sorted(known.items()))
            if key not in self._contradictions:
                case = setting.case
                asked = Operation(case.action, case.day, known, case.regime, case.interpretation)
                bound = self._index.bind(asked, self._asked)
                wrong = assess(self.book, bound, self._index) if isinstance(bound, Case) else bound
                self._contradictions[key] = _reason(wrong if isinstance(wrong, tuple) else ())
            faults[at] = self._contradictions[key]

    def _table(self, batch: pl.DataFrame, answer: _Rows, faults: Mapping[int, str]) -> pl.DataFrame:
        kept = [batch[name] for name in ("row", *self.keep) if name in batch.columns]
        columns = [*kept, _words("verdict", answer.verdict, VERDICT)]
        for layer in self.layers:
            columns += [
                _words(f"{layer}_finding", answer.findings[layer], FINDING),
                _words(f"{layer}_ground", answer.grounds[layer], GROUND),
                self._names.texts(answer.rules[layer]).alias(f"{layer}_rules"),
            ]
        fault = pl.Series("fault", [None], pl.String).new_from_index(0, batch.height)
        table = pl.DataFrame([*columns, fault])
        if faults:
            rows = sorted(faults)
            reasons = fault.scatter(rows, [faults[row] for row in rows])
            answered = [name for name in table.columns if name not in ("row", "fault", *self.keep)]
            table = table.with_columns(reasons).with_columns(
                pl.when(pl.col("fault").is_null()).then(pl.col(name)).alias(name) for name in answered
            )
        return table


def _alike(keys: Sequence[pl.Series | None], rows: int) -> Iterable[tuple[tuple[Any, ...], NDArray[np.intp] | None]]:
    """Yield the distinct combinations of some columns with the rows that have them, None for all rows."""
    codes = np.zeros(rows, np.int64)
    values: list[list[Any]] = []
    for key in keys:
        if key is None:
            values.append([None])
            continue
        if key.null_count() == 0 and (key == key[0]).all():
            values.append([key[0]])
            continue
        encoded = key.to_arrow().dictionary_encode()
        values.append([*encoded.dictionary.to_pylist(), None])
        places = encoded.indices.fill_null(len(values[-1]) - 1).to_numpy(zero_copy_only=False)
        codes = codes * len(values[-1]) + places
    if all(len(known) == 1 for known in values):
        yield tuple(known[0] for known in values), None
        return
    distinct, places = numbered_anew(codes, math.prod(map(len, values)))
    order = None if len(distinct) == 1 else np.argsort(places, kind="stable")
    starts = np.searchsorted(places[order], range(len(distinct) + 1)) if order is not None else ()
    for place, code in enumerate(distinct.tolist()):
        combination = []
        for known in reversed(values):
            code, index = divmod(code, len(known))
            combination.append(known[index])
        yield tuple(reversed(combination)), None if order is None else order[starts[place] : starts[place + 1]]


def _reason(diagnostics: Iterable[Diagnostic]) -> str:
    """Return diagnostics as one line."""
    return "; ".join(f"{each.code}: {each.message}" + (f" ({each.hint})" if each.hint else "") for each in diagnostics)


def _taken(fact: Column | None, rows: NDArray[np.intp] | None, count: int) -> Column:
    if fact is None:
        return nothing(count)
    return fact if rows is None else part(fact, rows)


def _numbered(planes: Mapping[Kind, Plane], kinds: Sequence[Kind], rows: int) -> NDArray[np.uint8]:
    """Return for each row the number, from 1, of the kind whose plane holds in it; 0 where none does."""
    numbers = np.zeros(rows, np.uint8)
    for kind, plane in planes.items():
        if plane.any():
            numbers |= unpacked(plane, rows) * np.uint8(kinds.index(kind) + 1)
    return numbers


def _words(name: str, numbers: NDArray[np.uint8], kind: pl.Enum) -> pl.Series:
    """Return numbers, from 1, as words; null where there is none."""
    some = packed(numbers != 0)
    places = np.maximum(numbers, 1) - np.uint8(1)  # a place that exists even where there is no word: files are checked
    buffers = [pa.py_buffer(some), pa.py_buffer(places)]
    return pl.Series(name, pa.Array.from_buffers(pa.uint8(), len(numbers), buffers)).cat.to(kind)

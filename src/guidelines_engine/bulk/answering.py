"""Answers a table of operations, a row each: verdict, findings, grounds and deciding rules as columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import numpy as np
import polars as pl
import pyarrow as pa
from numpy.typing import NDArray

from ..compiled import Index
from ..diagnostics import Diagnostic, suggestion, whole_input
from ..model import OPERATION_KEYS, Book
from ..operation import SETTINGS, Operation, layers_asked
from ..opinion import Ground, Verdict
from ..weighing import Finding
from .columns import Column, Columns, column_of, nothing, part, understood
from .faults import Faults
from .naming import Names
from .planes import Plane, nowhere, packed, rows_of, unpacked
from .reasons import deciding, grounds
from .settings import Setting, Settings, keys_of, merged

READ = ("row", "fault")
"""The columns that whoever read the rows adds to them: their number, and what was found wrong already."""

SAID = tuple(key for key in OPERATION_KEYS if key != "facts")
"""The columns that a table may have as an operation file has these keys; what no answer depends on is passed over."""

VERDICT = pl.Enum([verdict.value for verdict in Verdict])
FINDING = pl.Enum([finding.value for finding in Finding])
GROUND = pl.Enum([ground.value for ground in Ground])
RULES = pl.Categorical()

Kind = TypeVar("Kind")


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
    empty or absent is unknown, or left to the default. The answer has, in the same order, the columns to be kept,
    `verdict`, and for each layer its `_finding`, `_ground` and `_rules` (ids with a space
    between); and `fault`, which says what is wrong with a row that could not be asked, and is null in all others.
    """

    def __init__(
        self, book: Book, *, layers: Iterable[str] | None = None, keep: Iterable[str] = (), read: bool = False
    ) -> None:
        """Take what is asked.

        Args:
            book: the rulebook.
            layers: the layers to which answers are limited.
            keep: the columns to carry into the answer.
            read: whether the batches have the columns `READ`, of which `row` is carried into the answer as well.
        """
        self.book = book
        self.keep = tuple(dict.fromkeys(keep))
        self._read = READ if read else ()
        index = Index(book)
        self._asked = None if layers is None else tuple(layers)
        self.layers = tuple(name for name in book.layers if self._asked is None or name in self._asked)
        self._names = Names()
        self._settings = Settings(book, index, self._asked)
        self._faults = Faults(book, index)

    def wrong(self, columns: Iterable[str]) -> tuple[Diagnostic, ...]:
        """Return what is wrong with the layers asked, or with a table of these columns."""
        place = whole_input("columns")
        found: list[Diagnostic] = []
        layers_asked(self.book, Operation("", places={"layers": place}), self._asked, found)
        given = list(columns)
        if "action" not in given:
            found.append(Diagnostic("GE404", "there is no column `action`", place))
        known = {*SAID, *self._read, *self.keep, *self.book.facts}
        for column in given:
            if column not in known:
                near = suggestion(column, (*SETTINGS, *self.book.facts))
                hint = " ".join(filter(None, (near, "to carry it along, keep it: `--keep`, or `keep=` in Python")))
                found.append(Diagnostic("GE405", f"the column `{column}` is no fact of the rulebook", place, hint))
        for column in self.keep:
            if column not in given:
                meant = suggestion(column, given)
                found.append(Diagnostic("GE405", f"there is no column `{column}` to keep", place, meant))
        for column in {"reason", *self.schema_for({})}.intersection(self.keep):
            said = f"a column `{column}` cannot be kept, for the answer has one of that name"
            found.append(Diagnostic("GE502", said, place, "rename it in the input"))
        return tuple(found)

    def schema_for(self, given: Mapping[str, pl.DataType]) -> dict[str, pl.DataType]:
        """Return the columns of the answer to a table with the given columns."""
        schema = {name: given[name] for name in (*self._read[:1], *self.keep) if name in given}
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
        if self._read and "fault" in batch.columns:
            found = batch["fault"]
            faults.update((row, found[row]) for row in found.is_not_null().arg_true().to_list())
        facts: dict[str, Column] = {}
        odd: dict[int, list[str]] = {}
        for name, fact in self.book.facts.items():
            if name in batch.columns and name not in SETTINGS:
                values, wrong = understood(fact, batch[name])
                facts[name] = column_of(values)
                for row in [] if wrong is None else wrong.arg_true().to_list():
                    odd.setdefault(row, []).append(name)
        for row, names in odd.items():
            if row not in faults:
                action = batch["action"][row]
                said = None if action is None else str(action)
                faults[row] = self._faults.of_values(said, {name: batch[name][row] for name in names})
        return facts, faults

    def _grouped(
        self, batch: pl.DataFrame, faults: dict[int, str]
    ) -> Iterable[tuple[Setting, NDArray[np.intp] | None]]:
        """Yield each law under which rows are asked, with their numbers; None for all rows of the batch."""
        groups: dict[int, tuple[Setting, list[NDArray[np.intp]]]] = {}
        for key, some in keys_of(batch):
            rows = np.arange(batch.height) if some is None else some
            setting = self._settings.of(*key)
            if isinstance(setting, str):
                faults.update((row, setting) for row in rows.tolist() if row not in faults)
            else:
                groups.setdefault(id(setting.settling), (setting, []))[1].append(rows)
        for setting, parts in groups.values():
            rows = merged(parts)
            if faults:
                rows = rows[~np.isin(rows, np.fromiter(faults, np.intp, len(faults)))]
            if len(rows):
                yield setting, None if len(rows) == batch.height else rows

    def _answer(
        self,
        setting: Setting,
        facts: Mapping[str, Column],
        rows: NDArray[np.intp] | None,
        answer: _Rows,
        faults: dict[int, str],
        height: int,
    ) -> None:
        """Answer the rows under one law."""
        law = setting.law
        concerned = law.subject.facts
        count = height if rows is None else len(rows)
        columns = Columns(
            [self.book.facts[name] for name in concerned],
            [_taken(facts.get(name), rows, count) for name in concerned],
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
        impossible = rows_of(settled.impossible, count)
        if len(impossible):
            reasons = self._faults.of_contradictions(setting.case, columns, law.subject.constrained, impossible)
            at = impossible if rows is None else rows[impossible]
            faults.update(zip(at.tolist(), reasons, strict=True))

    def _table(self, batch: pl.DataFrame, answer: _Rows, faults: Mapping[int, str]) -> pl.DataFrame:
        kept = [batch[name] for name in (*self._read[:1], *self.keep) if name in batch.columns]
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
            answered = [name for name in table.columns if name not in (*self._read, "fault", *self.keep)]
            table = table.with_columns(reasons).with_columns(
                pl.when(pl.col("fault").is_null()).then(pl.col(name)).alias(name) for name in answered
            )
        return table


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

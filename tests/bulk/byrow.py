"""The answers to rows as the evaluator gives them, one by one: what answers in bulk are held against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from guidelines_engine import Operation, Rulebook
from guidelines_engine.api import InvalidOperation
from guidelines_engine.model import Book, FactValue

Row = tuple[Operation, Sequence[str] | None]


def answer(rulebook: Rulebook, operation: Operation, layers: Sequence[str] | None = None) -> dict[str, Any]:
    """What a row of the answer holds, without `fault` but for the codes of what is wrong."""
    asked = [name for name in rulebook.layers if layers is None or name in layers]
    names = [f"{layer}_{part}" for layer in asked for part in ("finding", "ground", "rules")]
    try:
        opinion = rulebook.assess(operation, layers=layers)
    except InvalidOperation as error:
        return {"verdict": None, **dict.fromkeys(names), "fault": error.diagnostics[0].code}
    row: dict[str, Any] = {"verdict": opinion.verdict.value}
    for layer, found in opinion.findings.items():
        row[f"{layer}_finding"] = found.finding.value
        row[f"{layer}_ground"] = None if found.ground is None else found.ground.value
        row[f"{layer}_rules"] = " ".join(found.rules)
    return {**row, "fault": None}


def frame(book: Book, operations: Sequence[Operation]) -> pl.DataFrame:
    """The operations as rows, every fact a column."""
    kinds: dict[str, Any] = {name: pl.Boolean if each.yes_no else pl.String for name, each in book.facts.items()}
    columns: dict[str, Any] = {
        "action": [each.action for each in operations],
        "date": [each.date for each in operations],
        "regime": [each.regime for each in operations],
        "interpretation": [each.interpretation for each in operations],
        **{name: [each.facts.get(name) for each in operations] for name in kinds},
    }
    keys = {"action": pl.String, "date": pl.Date, "regime": pl.String, "interpretation": pl.String}
    return pl.DataFrame(columns, schema={**keys, **kinds})


def shown(answers: pl.DataFrame) -> list[dict[str, Any]]:
    """The rows of an answer in the form of `answer`."""
    rows = answers.to_dicts()
    return [{**row, "fault": row["fault"] and row["fault"][:5]} for row in rows]


def known(values: Mapping[str, FactValue | None]) -> dict[str, FactValue]:
    return {name: value for name, value in values.items() if value is not None}

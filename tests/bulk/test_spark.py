"""On Spark the same rows get the same answers, in any order but with their keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from guidelines_engine import Rulebook
from guidelines_engine.api import InvalidOperation
from guidelines_engine.model import Book

from .byrow import answer, frame
from .test_answering import random_operations

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning:pyspark", "ignore::ResourceWarning")


def test_every_row_is_answered_as_the_evaluator_answers_it(spark: Any, shipped: Book, tmp_path: Path) -> None:
    from guidelines_engine.spark import assess

    asked = list(random_operations(shipped, 200, 0.2, seed=12))
    frame(shipped, asked).with_columns(id=pl.int_range(pl.len())).write_parquet(tmp_path / "rows.parquet")
    rows = spark.read.parquet(str(tmp_path / "rows.parquet")).repartition(3, "place")
    found = [each.asDict() for each in assess(rows, Rulebook(shipped), keep=["id"]).collect()]
    assert [each["id"] for each in found] != sorted(each["id"] for each in found)
    rulebook = Rulebook(shipped)
    expected = {key: answer(rulebook, each) for key, each in enumerate(asked)}
    assert {each.pop("id"): {**each, "fault": each["fault"] and each["fault"][:5]} for each in found} == expected


def test_columns_that_nobody_knows_are_refused_before_anything_runs(spark: Any, shipped: Book) -> None:
    from guidelines_engine.spark import assess

    rows = spark.createDataFrame([("supply", "japan")], "action string, plase string")
    with pytest.raises(InvalidOperation, match="plase"):
        assess(rows, Rulebook(shipped))

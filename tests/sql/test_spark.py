"""On Spark the same query, whose rows come back in any order, says what it says on DuckDB and what the engine says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from guidelines_engine.compiled import Index
from guidelines_engine.model import Book
from guidelines_engine.sql import query, table_definition

from .plainly import answer, keyed, random_operations
from .tables import CASES, on_duckdb, table, written

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning:pyspark", "ignore::ResourceWarning")


def test_spark_gives_every_row_what_the_engine_gives_it(spark: Any, shipped: Book, tmp_path: Path) -> None:
    asked = [*CASES, *random_operations(shipped, 600, seed=21)]
    rows = table(shipped, asked)
    pq.write_table(rows, tmp_path / "operations.parquet")
    spark.read.parquet(str(tmp_path / "operations.parquet")).repartition(3, "place").createOrReplaceTempView(
        "operations"
    )
    found = spark.sql(written(query(shipped, "spark", "0")).rstrip(";\n")).collect()
    index = Index(shipped)
    assert [each["id"] for each in found] != sorted(each["id"] for each in found)  # which is why rows carry keys
    assert keyed(found) == {key: answer(index, each) for key, each in enumerate(asked)}
    assert keyed(found) == on_duckdb(written(query(shipped, "duckdb", "0")), rows)


def test_spark_understands_the_statement_that_makes_the_table(spark: Any, shipped: Book) -> None:
    made = written(table_definition(shipped, "spark", "operations_made")).rstrip(";\n")
    spark.sql(f"{made} USING parquet")
    fields = {field.name: field.dataType.simpleString() for field in spark.table("operations_made").schema.fields}
    assert list(fields) == ["id", "action", "date", "regime", "interpretation", *shipped.facts]
    assert (fields["date"], fields["combat_now"], fields["place"]) == ("date", "boolean", "string")
    asked = written(query(shipped, "spark", "0", "operations_made")).rstrip(";\n")
    assert spark.sql(asked).columns == ["id", "verdict", *(f"{layer}_finding" for layer in shipped.layers)]

"""The same answers on Apache Spark: each worker answers its own part of the rows, in no order but with their keys."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import polars as pl
import pyarrow as pa

from .api import InvalidOperation, Rulebook
from .bulk import Answering
from .operation import names_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def assess(
    rows: DataFrame, rulebook: Rulebook, *, layers: Iterable[str] | None = None, keep: Sequence[str] = ()
) -> DataFrame:
    """Return the answers to operations held by Spark, a row each, as `Rulebook.assess_frame` gives them.

    Args:
        rows: a data frame of Spark with a column `action`, and others as for `assess_frame`.
        rulebook: the rulebook to ask; it is sent to the workers once.
        layers: the layers to which findings and verdict are limited.
        keep: columns to carry into the answer: name the key of the rows here, for their order is lost.

    Raises:
        InvalidOperation: a column or layer that the rulebook does not know.
        TypeError: the layers or columns are not several names.
    """
    from pyspark.sql.pandas.types import to_arrow_schema
    from pyspark.sql.types import StringType, StructField, StructType

    asked, kept_columns = names_of("layers", layers), names_of("keep", keep) or ()
    answering = Answering(rulebook.book, layers=asked, keep=kept_columns)
    wrong = answering.wrong(rows.columns)
    if wrong:
        raise InvalidOperation(wrong)
    kept = [field for field in rows.schema.fields if field.name in kept_columns]
    names = list(answering.schema_for({}))
    schema = StructType(kept + [StructField(name, StringType()) for name in names])
    book, columns, target = pickle.dumps(rulebook.book), kept_columns, to_arrow_schema(schema)

    def answer(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        held = _held(book, asked, columns)
        for batch in batches:
            answers = held(_frame(batch))
            words = answers.with_columns(pl.col(names).cast(pl.String)).to_arrow()
            yield from words.select(target.names).cast(target).to_batches()

    return rows.mapInArrow(answer, schema)


def _frame(batch: pa.RecordBatch) -> pl.DataFrame:
    made = pl.from_arrow(pa.Table.from_batches([batch]))
    if isinstance(made, pl.Series):
        raise TypeError("a table of columns is asked, not one column")
    return made


@lru_cache(maxsize=4)
def _held(book: bytes, layers: tuple[str, ...] | None, keep: tuple[str, ...]) -> Answering:
    """Return what answers in this worker, kept from one part of the rows to the next."""
    return Answering(pickle.loads(book), layers=layers, keep=keep)

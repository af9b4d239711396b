"""`Rulebook.assess_frame`: a frame of any kind in, one of the same kind out."""

from __future__ import annotations

from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from guidelines_engine import Rulebook
from guidelines_engine.api import InvalidOperation
from guidelines_engine.model import Book

COLUMNS: dict[str, list[Any]] = {
    "id": [7, 8, 9],
    "action": ["minesweeping", "supply", "evacuate_noncombatants"],
    "date": ["1991-04-26", "2000-01-01", "1994-11-17"],
    "place": ["far_high_seas", None, "foreign_territory"],
    "force": ["none", None, "none"],
    "situation": ["normal", None, "normal"],
}
VERDICTS = ["undetermined", "undetermined", "unlawful"]


@pytest.fixture
def book(shipped: Book) -> Rulebook:
    return Rulebook(shipped)


def test_a_frame_of_polars(book: Rulebook) -> None:
    answers = book.assess_frame(pl.DataFrame(COLUMNS), keep=["id"], layers=["statute"])
    assert isinstance(answers, pl.DataFrame)
    assert answers.columns == ["id", "verdict", "statute_finding", "statute_ground", "statute_rules", "fault"]
    assert answers["id"].to_list() == [7, 8, 9]
    assert answers["verdict"].to_list() == VERDICTS


def test_a_lazy_frame_stays_lazy(book: Rulebook) -> None:
    answers = book.assess_frame(pl.LazyFrame(COLUMNS), keep=["id"], layers=["statute"])
    assert isinstance(answers, pl.LazyFrame)
    assert answers.collect().equals(book.assess_frame(pl.DataFrame(COLUMNS), keep=["id"], layers=["statute"]))


def test_a_frame_of_pandas_keeps_its_index(book: Rulebook) -> None:
    answers = book.assess_frame(pd.DataFrame(COLUMNS, index=[5, 6, 7]), keep=["id"], layers=["statute"])
    assert isinstance(answers, pd.DataFrame)
    assert answers.index.to_list() == [5, 6, 7]
    assert answers["verdict"].to_list() == VERDICTS


def test_a_table_of_arrow(book: Rulebook) -> None:
    answers = book.assess_frame(pa.table(COLUMNS), keep=["id"], layers=["statute"])
    assert isinstance(answers, pa.Table)
    assert answers["verdict"].to_pylist() == VERDICTS


def test_a_faulty_row_costs_only_itself_unless_strict(book: Rulebook) -> None:
    frame = pl.DataFrame({"action": ["supply", "suply", "minesweeping"]})
    answers = book.assess_frame(frame)
    assert answers["verdict"].is_null().to_list() == [False, True, False]
    with pytest.raises(InvalidOperation, match="row 2: unknown action `suply`") as caught:
        book.assess_frame(frame, strict=True)
    assert [each.code for each in caught.value.diagnostics] == ["GE404"]


def test_strict_mode_gives_the_same_answers_where_nothing_is_wrong(book: Rulebook) -> None:
    frame = pl.DataFrame(COLUMNS).drop("id")
    assert book.assess_frame(frame, strict=True).equals(book.assess_frame(frame))


def test_what_is_no_frame_or_has_unknown_columns_is_refused(book: Rulebook) -> None:
    with pytest.raises(TypeError, match="list"):
        book.assess_frame([1])
    with pytest.raises(InvalidOperation, match="`key` is no fact"):
        book.assess_frame(pl.DataFrame(COLUMNS).rename({"id": "key"}))


def test_the_other_keys_of_operation_files_are_passed_over(book: Rulebook) -> None:
    frame = pl.DataFrame(COLUMNS)
    assert book.assess_frame(frame).equals(book.assess_frame(frame.drop("id")))


def test_no_rows_give_no_answers(book: Rulebook) -> None:
    assert book.assess_frame(pl.DataFrame(COLUMNS).head(0), keep=["id"]).height == 0


def test_one_name_where_several_are_asked_is_said(book: Rulebook) -> None:
    with pytest.raises(TypeError, match=r"`keep` takes several names"):
        book.assess_frame(pl.DataFrame(COLUMNS), keep="id")
    with pytest.raises(TypeError, match=r"`layers` takes several names"):
        book.assess_frame(pl.DataFrame(COLUMNS), keep=["id"], layers="statute")
    twice = book.assess_frame(pl.DataFrame(COLUMNS), keep=["id", "id"])
    assert twice.columns[:2] == ["id", "verdict"]


@pytest.mark.parametrize("column", [[["japan"]], [{"a": 1}], [b"\xff"]])
def test_columns_of_which_no_value_is_a_word_are_refused(book: Rulebook, column: list[Any]) -> None:
    with pytest.raises(InvalidOperation, match="`place` holds values of type") as caught:
        book.assess_frame(pl.DataFrame({"action": ["supply"], "place": column}))
    assert [each.code for each in caught.value.diagnostics] == ["GE506"]


def test_a_column_of_pandas_with_mixed_types_is_said(book: Rulebook) -> None:
    with pytest.raises(TypeError, match="different types"):
        book.assess_frame(pd.DataFrame({"action": ["supply"] * 2, "combat_now": [True, "false"]}))
    with pytest.raises(TypeError, match="names of columns are texts"):
        book.assess_frame(pd.DataFrame({"action": ["supply"], 5: [1]}))

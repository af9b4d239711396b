"""The dialects say the same: each text is parsed back to one tree, and PostgreSQL's is run after that."""

from __future__ import annotations

from dataclasses import replace

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from guidelines_engine.compiled import Index
from guidelines_engine.model import Book
from guidelines_engine.sql import DIALECTS, query, table_definition

from ..texts import book as small_book
from ..texts import under
from .plainly import answer, random_operations
from .tables import on_duckdb, table, written


def tree(text: str, dialect: str) -> exp.Expr:
    """The tree of a query, its steps worked out one by one as they are on DuckDB."""
    found = sqlglot.parse_one(text, read=dialect)
    for node in found.find_all(exp.CTE):
        node.set("materialized", True)
    for node in found.find_all(exp.TryCast):  # so a cast is read where Spark may be set not to fail on a faulty text
        node.replace(exp.Cast(this=node.this, to=node.args["to"]))
    return found


@pytest.fixture(scope="module")
def trees(shipped: Book) -> dict[str, exp.Expr]:
    return {dialect: tree(written(query(shipped, dialect, "0")), dialect) for dialect in DIALECTS}


@pytest.mark.parametrize("dialect", [each for each in DIALECTS if each != "duckdb"])
def test_a_text_parsed_back_is_the_query_of_duckdb(trees: dict[str, exp.Expr], dialect: str) -> None:
    assert trees[dialect].sql("duckdb") == trees["duckdb"].sql("duckdb")


def test_a_tree_that_lacks_a_rule_is_another(shipped: Book, trees: dict[str, exp.Expr]) -> None:
    rules = {name: rule for name, rule in shipped.rules.items() if name != "host_no_entry"}
    without = written(query(replace(shipped, rules=rules), "postgres", "0"))
    assert tree(without, "postgres").sql("duckdb") != trees["duckdb"].sql("duckdb")


@pytest.mark.parametrize("dialect", ["postgres", "bigquery"])
def test_a_text_written_for_another_database_runs_as_that_of_duckdb_does(
    shipped: Book, trees: dict[str, exp.Expr], dialect: str
) -> None:
    asked = list(random_operations(shipped, 300, seed=4))
    index = Index(shipped)
    expected = {key: answer(index, each) for key, each in enumerate(asked)}
    assert on_duckdb(trees[dialect].sql("duckdb"), table(shipped, asked)) == expected


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_column_of_the_table_is_read(shipped: Book, trees: dict[str, exp.Expr], dialect: str) -> None:
    made = sqlglot.parse_one(written(table_definition(shipped, dialect)), read=dialect)
    columns = [each.name for each in made.find_all(exp.ColumnDef)]
    assert columns == ["id", "action", "date", "regime", "interpretation", *shipped.facts]
    first = next(step.this for step in trees[dialect].find_all(exp.CTE) if step.alias == "_put")
    assert set(columns) == {each.name for each in first.find_all(exp.Column)}


def test_the_table_that_is_made_is_the_table_that_is_read() -> None:
    book = small_book(under("act", 'permit giving supply when place is home and not combat cite "s 1"'))
    keys = ("case", "action")
    with duckdb.connect() as connection:
        connection.execute("CREATE SCHEMA law")
        connection.execute(written(table_definition(book, "duckdb", "law.put", keys)))
        connection.execute(
            "INSERT INTO law.put (\"case\", action, date, place) VALUES ('a', 'supply', '2000-01-01', 'home')"
        )
        found = connection.execute(written(query(book, "duckdb", "0", "law.put", keys)))
        assert found.fetchall() == [("a", "supply", "unsettled", "permitted", "permitted", "unsettled", "silent")]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_names_are_quoted_whatever_they_are(dialect: str) -> None:
    names = ("select", 'a "quoted" key', "a `quoted` key", "it's; DROP TABLE operations -- ")
    text = written(query(small_book(), dialect, "0", "my schema.the table", names))
    back = sqlglot.parse(text, read=dialect)
    assert len([each for each in back if each is not None]) == 1
    assert [each.alias for each in back[0].expressions][: len(names)] == list(names)
    source = next(each for each in back[0].find_all(exp.Table) if not each.name.startswith("_"))
    assert (source.db, source.name) == ("my schema", "the table")

"""On DuckDB the query says of every row what the engine refuses and what Kleene's logic settles."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine.compiled import Index
from guidelines_engine.model import Book
from guidelines_engine.operation import Operation
from guidelines_engine.sql import query, result_columns

from ..properties.effort import examples
from ..properties.rulebooks import operations, rulebooks
from ..texts import book as small_book
from ..texts import under
from .plainly import answer, random_operations
from .tables import CASES, on_duckdb, table, written


@pytest.fixture(scope="module")
def index(shipped: Book) -> Index:
    return Index(shipped)


@pytest.fixture(scope="module")
def shipped_query(shipped: Book) -> str:
    return written(query(shipped, "duckdb", "0"))


def differences(index: Index, text: str, asked: list[Operation], layers: Any = None) -> list[Any]:
    """The rows in which a query and the engine differ: the operation, then what each of the two says."""
    found = on_duckdb(text, table(index.book, asked))
    assert set(found) == set(range(len(asked)))
    plain = [answer(index, each, layers) for each in asked]
    return [(asked[key], plain[key], found[key]) for key in found if found[key] != plain[key]]


def test_the_given_cases_get_what_the_engine_gives_them(index: Index, shipped_query: str) -> None:
    assert len(CASES) > 700
    assert differences(index, shipped_query, CASES) == []


def test_rows_of_every_kind_get_what_the_engine_gives_them(index: Index, shipped_query: str) -> None:
    asked = list(random_operations(index.book, 3000, seed=9))
    assert differences(index, shipped_query, asked) == []
    verdicts = Counter(answer(index, each)[0] for each in asked)
    assert min(verdicts[each] for each in ("lawful", "unlawful", "unsettled", "refused")) > 50


@pytest.mark.parametrize("layers", [("constitution",), ("statute", "international"), ("guidelines",)])
def test_layers_left_out_are_not_asked(index: Index, layers: tuple[str, ...]) -> None:
    ordered = tuple(layer for layer in index.book.layers if layer in layers)
    asked = list(random_operations(index.book, 500, seed=len(layers)))
    assert differences(index, written(query(index.book, "duckdb", "0", layers=layers)), asked, ordered) == []


@st.composite
def odd_operations(draw: st.DrawFn, book: Book) -> Operation:
    """An operation that a table can hold, with anything wrong with it that a table can hold."""
    operation = draw(operations(book))
    texts = [name for name, fact in book.facts.items() if fact.values != (False, True)]
    odd = {draw(st.sampled_from(texts)): "no such value"} if texts and draw(st.integers(0, 9)) == 9 else {}
    action = draw(st.sampled_from([*[operation.action] * 9, *book.actions, "no_such_action"]))
    regime = draw(st.sampled_from([*[operation.regime] * 9, "no_such_regime", *book.sources]))
    day = draw(st.sampled_from([*[operation.date] * 4, None]))
    return Operation(action, day, {**operation.facts, **odd}, regime=regime)


@examples(60)
@given(st.data())
def test_any_rulebook_is_asked_as_the_engine_asks_it(data: st.DataObject) -> None:
    book = data.draw(st.booleans().flatmap(lambda clashing: rulebooks(clashing=clashing)))
    asked = data.draw(st.lists(odd_operations(book), min_size=8, max_size=20))
    assert differences(Index(book), written(query(book, "duckdb", "0")), asked) == []


@examples(25)
@given(st.data())
def test_where_constraints_are_not_tried_every_way_what_is_settled_is_right(data: st.DataObject) -> None:
    book = data.draw(rulebooks(clashing=True))
    asked = data.draw(st.lists(odd_operations(book), min_size=8, max_size=20))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("guidelines_engine.sql.possible.MOST_WAYS", 0)
        text = written(query(book, "duckdb", "0"))
    assert "in too many ways" in text
    for _, plain, found in differences(Index(book), text, asked):
        assert found == ("unsettled",) * len(plain)


@pytest.mark.parametrize("rule", ["sdfl_84_2_mines", "clb81_first_condition", "host_no_entry", "g97_peacekeeping"])
def test_a_rule_left_out_of_the_query_is_noticed(index: Index, rule: str) -> None:
    rules = {name: each for name, each in index.book.rules.items() if name != rule}
    assert len(rules) == len(index.book.rules) - 1
    without = written(query(replace(index.book, rules=rules), "duckdb", "0"))
    assert differences(index, without, CASES) != []


KNOT = """
constraint both "never both" never plan and combat
constraint neither "one of them" never not plan and not combat
"""


@pytest.mark.parametrize(
    ("known", "state"), [({}, "open"), ({"plan": True}, "open"), ({"plan": True, "combat": True}, "refused")]
)
def test_constraints_that_leave_a_completion_only_together_are_seen_through(known: Any, state: str) -> None:
    book = small_book(KNOT + under("act", 'permit giving supply when place is home cite "s 1"'))
    asked = Operation("supply", date(2000, 1, 1), {"place": "home", **known})
    found = on_duckdb(written(query(book, "duckdb", "0")), table(book, [asked]))[0]
    assert found[0] == ("refused" if state == "refused" else "lawful")


def test_a_key_may_be_any_columns_even_those_that_say_something(index: Index, shipped: Book) -> None:
    asked = list(random_operations(shipped, 50, seed=5))
    text = written(query(shipped, "duckdb", "0", keys=("action", "id", "place")))
    with duckdb.connect() as connection:
        connection.register("operations", table(shipped, asked))
        result = connection.execute(text)
        assert [each[0] for each in result.description] == ["action", "id", "place", *result_columns(shipped.layers)]
        rows = result.fetchall()
    assert {(row[1], row[0], row[2]) for row in rows} == {
        (number, each.action, each.facts.get("place")) for number, each in enumerate(asked)
    }

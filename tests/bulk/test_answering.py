"""Answers in bulk are those of the evaluator, row for row, on random rulebooks and on the shipped one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine import Operation, Rulebook
from guidelines_engine.bulk import Answering, settling
from guidelines_engine.bulk.solving import Posed
from guidelines_engine.bulk.state import State
from guidelines_engine.casefile import Document, read_text
from guidelines_engine.diagnostics import Text
from guidelines_engine.model import Book, FactValue

from ..properties.effort import examples
from ..properties.rulebooks import operations, rulebooks
from .byrow import answer, frame, shown

ROOT = Path(__file__).parents[2]


@st.composite
def tables(draw: st.DrawFn, clashing: bool) -> tuple[Book, list[Operation]]:
    book = draw(rulebooks(clashing))
    return book, draw(st.lists(operations(book), min_size=1, max_size=12))


@pytest.mark.parametrize("clashing", [False, True])
@examples(150)
@given(data=st.data())
def test_rows_are_answered_as_the_evaluator_answers_them(clashing: bool, data: st.DataObject) -> None:
    book, asked = data.draw(tables(clashing))
    rulebook = Rulebook(book)
    answers = Answering(book)(frame(book, asked))
    assert shown(answers) == [answer(rulebook, each) for each in asked]


def random_operations(book: Book, count: int, unknown: float, seed: int) -> Iterator[Operation]:
    """Operations on any day on which the law changes, or the day before or after, under any sources."""
    lot = random.Random(seed)
    actions = [name for name in book.actions if all(each.parent != name for each in book.actions.values())]
    intervals = [version.interval for rule in book.rules.values() for version in rule.versions]
    days = sorted({day for each in intervals for day in (each.start, each.end) if day is not None})
    regimes = [*(each.name for each in book.sources_of("guidelines")), None, None]
    readings = [*(each.name for each in book.sources_of("constitution")), None, None]
    few = [(lot.choice(actions), lot.choice(days) + timedelta(lot.randint(-1, 1))) for _ in range(max(1, count // 25))]
    for _ in range(count):
        action, day = lot.choice(few)
        facts = {name: lot.choice(fact.values) for name, fact in book.facts.items() if lot.random() >= unknown}
        yield Operation(action, day, facts, lot.choice(regimes), lot.choice(readings))


@pytest.mark.parametrize("unknown", [0.0, 0.2, 0.7])
def test_random_rows_of_the_shipped_rulebook(shipped: Book, unknown: float) -> None:
    asked = list(random_operations(shipped, 250, unknown, seed=int(unknown * 10)))
    rulebook, answering = Rulebook(shipped), Answering(shipped)
    answers = [answer(rulebook, each) for each in asked]
    assert shown(answering(frame(shipped, asked))) == answers
    assert shown(answering(frame(shipped, asked))) == answers, "what was learned of the rows changes nothing"
    assert {row["verdict"] for row in answers} >= {"unlawful", None}
    assert len({row["fault"] for row in answers}) > 1


@pytest.mark.parametrize("few", [4, 1024])
def test_many_rows_of_one_law(shipped: Book, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of one law teach each other, and those that stay open are looked at by themselves."""
    divided: list[int] = []
    monkeypatch.setattr(settling, "_FEW", few)
    monkeypatch.setattr(State, "adopt", lambda *given, adopt=State.adopt: divided.append(1) or adopt(*given))
    lot = random.Random(6)
    names = [name for name, fact in shipped.facts.items() if "supply" in fact.concerns]
    asked = []
    for _ in range(300):
        facts = {name: lot.choice(shipped.facts[name].values) for name in names if lot.random() > 0.4}
        asked.append(Operation("supply", "2016-06-01", {**facts, "partner": "us_forces"}))
    rulebook, answering = Rulebook(shipped), Answering(shipped)
    table = frame(shipped, asked)
    answers = shown(pl.concat([answering(table[:100]), answering(table[100:])]))
    assert answers == [answer(rulebook, each) for each in asked]
    assert {row["verdict"] for row in answers} >= {"unlawful", "undetermined"}
    assert bool(divided) is (few < 100)


def test_what_was_learned_in_one_setting_serves_in_the_others(shipped: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    judged = Posed.judged

    def noted(posed: Posed, formula: int, known: dict[str, FactValue]) -> object:
        asked.append(regime)
        return judged(posed, formula, known)

    monkeypatch.setattr(Posed, "judged", noted)
    answering = Answering(shipped)
    for regime in ("guidelines_1978", "guidelines_1997", "guidelines_2015"):
        answering(frame(shipped, [Operation("supply", "2000-01-01", {"partner": "us_forces"}, regime)]))
    assert asked.count("guidelines_1978") > max(asked.count("guidelines_1997"), asked.count("guidelines_2015"))


def test_the_given_cases_and_our_own(shipped: Book) -> None:
    asked = []
    for path in sorted((*ROOT.glob("tests/conformance/*.yaml"), *ROOT.glob("tests/cases/*.yaml"))):
        documents = read_text(Text(path.name, path.read_text(encoding="utf-8")))
        asked += [each.operation for each in documents if isinstance(each, Document) and each.operation is not None]
    assert len(asked) > 600
    rulebook = Rulebook(shipped)
    assert shown(Answering(shipped)(frame(shipped, asked))) == [answer(rulebook, each) for each in asked]


def test_layers_limit_findings_and_verdict(shipped: Book) -> None:
    asked = list(random_operations(shipped, 60, 0.2, seed=8))
    layers = ["guidelines", "statute"]
    answers = Answering(shipped, layers=layers)(frame(shipped, asked))
    assert shown(answers) == [answer(Rulebook(shipped), each, layers) for each in asked]


def test_threads_give_what_one_gives(shipped: Book) -> None:
    parts = [frame(shipped, list(random_operations(shipped, 60, 0.3, seed=9))) for _ in range(4)]
    answering = Answering(shipped)
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(answering, parts))
    assert all(shown(each) == shown(Answering(shipped)(part)) for each, part in zip(together, parts, strict=True))


def test_the_columns_are_those_announced(shipped: Book) -> None:
    rows = frame(shipped, list(random_operations(shipped, 5, 0.2, seed=1))).with_columns(id=pl.lit("x"))
    answering = Answering(shipped, keep=["id"])
    for part in (rows, rows.head(0), rows.with_columns(action=pl.lit("nothing"))):
        assert dict(answering(part).schema) == answering.schema_for(part.schema)


def test_columns_may_come_in_any_form_that_says_the_same(shipped: Book) -> None:
    rows = frame(shipped, list(random_operations(shipped, 40, 0.3, seed=4)))
    expected = shown(Answering(shipped)(rows))
    texts = rows.with_columns(pl.all().cast(pl.String))
    forms = {
        "text": texts,
        "text of another case": texts.with_columns(pl.col("ordered", "combat_now").str.to_titlecase()),
        "empty for unknown": texts.with_columns(pl.all().exclude("action").fill_null("")),
        "unknown by name": texts.with_columns(pl.col(*shipped.facts).fill_null("unknown")),
        "categories": texts.with_columns(pl.col("action", "place", "force").cast(pl.Categorical)),
        "moments": rows.with_columns(pl.col("date").cast(pl.Datetime)),
        "in parts": pl.concat([rows[:7], rows[7:]], rechunk=False),
        "a slice": pl.concat([rows[:3], rows])[3:],
    }
    for name, form in forms.items():
        assert shown(Answering(shipped)(form)) == expected, name


def test_a_column_that_is_absent_or_empty_is_unknown(shipped: Book) -> None:
    rows = frame(shipped, list(random_operations(shipped, 30, 0.2, seed=3)))
    blank = rows.with_columns(place=pl.lit(None, pl.String))
    expected = shown(Answering(shipped)(blank))
    assert shown(Answering(shipped)(rows.drop("place"))) == expected
    assert shown(Answering(shipped)(rows.with_columns(place=pl.lit(None)))) == expected
    assert expected != shown(Answering(shipped)(rows))


def test_faults_name_what_is_wrong_and_cost_no_other_row(shipped: Book) -> None:
    rows = pl.DataFrame(
        {
            "action": ["supply", "suply", None, "supply", "supply", "supply", "supply", "supply", "supply", "supply"],
            "date": ["2000-01-01"] * 6 + ["2000-02-30", "2000-01-01", "2000-01-01", "2000-01-01"],
            "regime": [None] * 7 + ["guidelines_1787", "", None],
            "place": [None, None, None, "japn", "2", None, None, None, "japan", "japan"],
            "partner": [None, None, None, None, None, "none", None, None, "us_forces", "us_forces"],
            "partner_request": ["true", "true", "", "maybe", "1", "true", "true", "true", "TRUE", "unknown"],
            "row": range(1, 11),
            "fault": [None] * 9 + ["not read"],
        }
    )
    answers = Answering(shipped, read=True)(rows)
    assert answers["row"].to_list() == list(range(1, 11))
    assert [fault and fault.split(":")[0] for fault in answers["fault"]] == [
        None, "GE404", "GE404", "GE406", "GE406", "GE412", "GE408", "GE410", None, "not read",
    ]  # fmt: skip
    assert "did you mean `supply`" in answers["fault"][1]
    assert "`partner_request`" in answers["fault"][3]
    assert "did you mean `japan`" in answers["fault"][3]
    assert answers.filter(pl.col("fault").is_not_null())["verdict"].null_count() == 8


@pytest.mark.parametrize("day", ["20000101", "2000-W01-1", "2000-1-1"])
def test_a_date_is_written_year_month_day(shipped: Book, day: str) -> None:
    rows = pl.DataFrame({"action": ["supply", "supply", ""], "date": [day, " 2000-01-01 ", "2000-01-01"]})
    assert Answering(shipped)(rows)["fault"].to_list() == [
        f"GE408: `{day}` is no date; write year-month-day",
        None,
        "GE404: no action is named (`guidelines words` lists them)",
    ]


def test_columns_that_nobody_knows_are_refused(shipped: Book) -> None:
    found = Answering(shipped, keep=["id", "name"]).wrong(["action", "plase", "id"])
    assert [(each.code, each.message) for each in found] == [
        ("GE405", "the column `plase` is no fact of the rulebook"),
        ("GE405", "there is no column `name` to keep"),
    ]
    assert found[0].hint is not None
    assert "did you mean `place`?" in found[0].hint
    assert [each.code for each in Answering(shipped).wrong(["place"])] == ["GE404"]
    assert [each.code for each in Answering(shipped, layers=["statut"]).wrong(["action"])] == ["GE410"]
    assert [each.code for each in Answering(shipped, layers=[]).wrong(["action"])] == ["GE410"]


def test_a_moment_counts_as_the_day_of_its_own_time_zone(shipped: Book) -> None:
    days = pl.Series(["1999-08-24 23:30", "1999-08-25 00:30"]).str.to_datetime()
    facts = {"action": "supply", "situation": "surrounding", "partner": "us_forces", "place": "japan"}
    rows = pl.DataFrame({"date": days.dt.replace_time_zone("Asia/Tokyo")}).with_columns(
        *(pl.lit(value).alias(name) for name, value in facts.items())
    )
    plain = rows.with_columns(pl.Series("date", ["1999-08-24", "1999-08-25"]))
    answers = shown(Answering(shipped)(rows))
    assert answers == shown(Answering(shipped)(plain))
    assert answers[0] != answers[1]


def test_what_a_reader_found_wrong_is_taken_from_a_reader_alone(shipped: Book) -> None:
    rows = pl.DataFrame({"action": ["supply"], "fault": ["motor"], "row": ["x"]})
    assert [each.message for each in Answering(shipped).wrong(rows.columns)] == [
        "the column `fault` is no fact of the rulebook",
        "the column `row` is no fact of the rulebook",
    ]
    assert [each.code for each in Answering(shipped, keep=["fault", "row"]).wrong(rows.columns)] == ["GE502"]
    assert Answering(shipped, read=True).wrong(rows.columns) == ()


def test_a_row_without_a_day_has_the_default_one(shipped: Book) -> None:
    asked = [Operation("supply", None, {}, "guidelines_1978"), Operation("supply"), Operation("supply", date.today())]
    assert shown(Answering(shipped)(frame(shipped, asked))) == [answer(Rulebook(shipped), each) for each in asked]

"""A matrix compares readings and regimes, and says on what they part."""

from __future__ import annotations

from datetime import date

import pytest

from guidelines_engine import InvalidOperation, Rulebook
from guidelines_engine.compare import Extent, Matrix, matrix
from guidelines_engine.model import Book, FactValue
from guidelines_engine.operation import Operation
from guidelines_engine.report.matrix import extent_words, parting_lines, stance_lines
from guidelines_engine.truth import Truth

from ..texts import book, under

READINGS = """
source narrow "The narrow reading" in constitution short "Narrow" from 1950-01-01 until 1979-12-31
prohibit narrow_no_fighting "nobody fights" any action when combat cite "1"
prohibit narrow_no_arms "no arms are handed over" supply when goods is arms cite "2"
source reading "The reading" in constitution short "Reading" from 1980-01-01
prohibit no_fighting_abroad "nobody fights abroad" any action when combat and place is abroad cite "1"
source never "A reading never adopted" in constitution short "Never"
"""
PERMITTED = under("other_act", 'permit r any action cite "1"')
OF = book(READINGS + PERMITTED)


def compared(of: Book, *days: str, date_: str | None = "2000-01-01", **named: object) -> Matrix:
    layers = named.pop("layers", None)
    facts: dict[str, FactValue | None] = named.pop("facts", {})  # type: ignore[assignment]
    operation = Operation("supply", date_, facts, **named)  # type: ignore[arg-type]
    found = matrix(of, operation, [date.fromisoformat(day) for day in days], layers)  # type: ignore[arg-type]
    assert isinstance(found, Matrix), found
    return found


def cells(of: Matrix) -> dict[tuple[str | None, str | None], str]:
    return {(row.regime, row.interpretation): row.verdict.value for row in of.rows}


def test_every_regime_meets_every_reading_those_in_force_first_in_their_order() -> None:
    found = compared(OF, facts={"combat": True, "place": "home", "goods": "food"})
    assert cells(found) == {
        ("old_regime", "narrow"): "unlawful",
        ("old_regime", "reading"): "lawful",
        ("old_regime", "never"): "lawful",
        ("new_regime", "narrow"): "unlawful",
        ("new_regime", "reading"): "lawful",
        ("new_regime", "never"): "lawful",
    }
    assert list(cells(found)) == [(row.regime, row.interpretation) for row in found.rows]


def test_a_regime_and_a_reading_that_are_named_are_the_only_ones() -> None:
    found = compared(OF, regime="old_regime", interpretation="never", facts={"combat": False})
    assert cells(found) == {("old_regime", "never"): "lawful"}


def test_on_a_day_before_any_regime_no_regime_is_compared_as_well() -> None:
    found = compared(OF, date_="1960-01-01", interpretation="never")
    assert [row.regime for row in found.rows] == [None, "old_regime", "new_regime"]


def test_a_source_that_is_not_encoded_is_left_out() -> None:
    of = book(READINGS + PERMITTED + 'source gap "Gap" in guidelines not_encoded "not yet"')
    assert {row.regime for row in compared(of).rows} == {"old_regime", "new_regime"}


def test_several_days_are_compared_in_the_order_asked_for() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    found = compared(of, "2010-01-01", "2009-12-31", regime="new_regime")
    assert [(str(row.date), row.verdict.value, row.blocking) for row in found.rows] == [
        ("2010-01-01", "unlawful", ("statute",)),
        ("2009-12-31", "lawful", ()),
    ]


def test_layers_limit_the_verdicts() -> None:
    found = compared(book(), layers=("constitution", "guidelines"))
    assert {row.verdict.value for row in found.rows} == {"lawful"}


def test_without_a_date_every_cell_is_asked_of_the_same_day() -> None:
    assert {row.date for row in compared(OF, date_=None, regime="new_regime").rows} == {date(1997, 9, 23)}
    assert len({row.date for row in compared(OF, date_=None).rows}) == 1


def test_lawful_under_all_some_or_none() -> None:
    calm: dict[str, FactValue] = {"combat": False, "goods": "food"}
    fight: dict[str, FactValue] = {"combat": True, "goods": "food", "place": "home"}
    assert compared(OF, facts=calm).lawful_under is Extent.ALL
    assert compared(OF, facts=fight).lawful_under is Extent.SOME
    assert compared(book(READINGS), facts=calm).lawful_under is Extent.NONE


def test_a_layer_says_under_which_sources_it_bars_the_operation() -> None:
    found = compared(OF, facts={"combat": True, "goods": "food"})
    stance = next(each for each in found.stances if each.layer == "constitution")
    assert stance.blocks == {"narrow": Truth.TRUE, "reading": Truth.UNKNOWN, "never": Truth.FALSE}


def test_readings_part_on_the_fewest_rules_and_facts() -> None:
    found = compared(OF, facts={"combat": True, "goods": "food", "place": "home", "plan": True})
    (parting,) = found.partings
    assert (parting.barring, parting.passing) == ("narrow", "reading")
    assert [(each.rule, each.text, each.citation) for each in parting.barred_by] == [
        ("narrow_no_fighting", "nobody fights", "Narrow 1")
    ]
    assert parting.facts == {"combat": True, "place": "home"}


def test_two_rules_that_bar_it_are_both_named() -> None:
    found = compared(OF, facts={"combat": True, "goods": "arms", "place": "home"})
    (parting,) = found.partings
    assert [each.rule for each in parting.barred_by] == ["narrow_no_fighting", "narrow_no_arms"]


def test_the_smallest_difference_comes_first() -> None:
    found = compared(OF, facts={"combat": True, "goods": "arms", "place": "abroad"})
    assert [(each.barring, each.passing, len(each.barred_by)) for each in found.partings] == [
        ("reading", "never", 1),
        ("narrow", "never", 2),
    ]


def test_readings_that_agree_do_not_part_though_days_differ() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    assert compared(of, "2009-12-31", "2010-01-01").partings == ()


def test_regimes_part_too() -> None:
    of = book(under("old_regime", 'prohibit out "left out" supply general cite "V"') + PERMITTED)
    (parting,) = compared(of).partings
    assert (parting.layer, parting.barring, parting.passing) == ("guidelines", "old_regime", "new_regime")


def test_what_a_closed_layer_lets_pass_by_a_permission_is_named() -> None:
    words = """layer law "Law" closed chosen by interpretation
    action act "act"
    source bare "Bare" in law short "B" from 1950-01-01
    source full "Full" in law short "F"
    permit may "may act" act cite "1"
    """
    from guidelines_engine.diagnostics import Text
    from guidelines_engine.loader import from_texts

    of, diagnostics = from_texts([Text("alone.rules", words)])
    assert diagnostics == ()
    found = matrix(of, Operation("act", "2000-01-01"))
    assert isinstance(found, Matrix)
    (parting,) = found.partings
    assert (parting.barring, parting.passing, [each.rule for each in parting.let_by]) == ("bare", "full", ["may"])


def test_a_bad_operation_is_said_once() -> None:
    found = matrix(OF, Operation("supply", "2000-01-01", {"goods": "cheese"}))
    assert isinstance(found, tuple)
    assert [each.code for each in found] == ["GE406"]


def test_a_day_before_the_first_reading_is_compared_all_the_same() -> None:
    found = compared(OF, "1940-01-01", facts={"combat": False, "goods": "food"})
    assert {row.interpretation for row in found.rows} == {"narrow", "reading", "never"}


def test_python_gets_the_same_matrix_for_dates_as_texts() -> None:
    operation = Operation("supply", "2000-01-01", {"combat": False})
    assert Rulebook(OF).matrix(operation, dates=["1990-01-01"]) == matrix(OF, operation, [date(1990, 1, 1)])
    with pytest.raises(InvalidOperation, match="unknown fact"):
        Rulebook(OF).matrix(operation.knowing({"fighting": True}))


def test_what_open_facts_decide_is_not_told_as_decided() -> None:
    narrow = compared(OF, interpretation="narrow", facts={"goods": "food"})
    assert narrow.partings == ()
    assert extent_words(narrow) == "Undetermined under 2 of 2"
    every = compared(OF, facts={"goods": "food", "place": "home"})
    assert extent_words(every) == "Lawful under some (4 of 6, 2 undetermined)"
    (parting,) = every.partings
    assert (parting.barring, parting.bars, parting.passing, parting.passes) == (
        "narrow",
        Truth.UNKNOWN,
        "reading",
        Truth.TRUE,
    )
    assert parting_lines(every, OF)[0].startswith("narrow may bar it, reading does not: nobody fights")


def test_what_bars_and_what_only_may_not_are_told_apart() -> None:
    forbidding = 'prohibit never_supply "nothing is handed over" supply cite "3"\n'
    of = book(READINGS + forbidding + PERMITTED)
    found = compared(of, facts={"goods": "food", "place": "abroad"})
    assert extent_words(found) == "Undetermined under 4 of 6, lawful under none"
    (parting,) = found.partings
    assert (parting.bars, parting.passes) == (Truth.TRUE, Truth.UNKNOWN)
    assert parting_lines(found, of)[0].startswith("never bars it, narrow may let it pass")
    assert found.to_dict()["count"] == {"lawful": 0, "unlawful": 2, "undetermined": 4}


def test_sources_that_part_alike_are_named_together() -> None:
    again = 'source strict "Strict" in constitution short "Narrow"\n'
    again += 'prohibit strict_no_fighting "nobody fights" any action when combat cite "1"\n'
    of = book(READINGS + again + PERMITTED)
    facts: dict[str, FactValue] = {"combat": True, "goods": "food", "place": "home"}
    assert parting_lines(compared(of, facts=facts), of) == [
        "narrow and strict bar it, reading does not: nobody fights [Narrow 1]; given that combat"
    ]
    on_days = parting_lines(compared(of, "2000-01-01", "2001-01-01", facts=facts), of)
    assert on_days == parting_lines(compared(of, facts=facts), of)


def test_the_facts_are_those_on_which_the_rules_turn_that_make_the_difference() -> None:
    found = compared(OF, facts={"combat": True, "goods": "food", "place": "home", "plan": True})
    assert parting_lines(found, OF) == ["narrow bars it, reading does not: nobody fights [Narrow 1]; given that combat"]


def test_what_a_layer_makes_of_it_is_said_of_the_operation() -> None:
    found = compared(OF, facts={"combat": True, "goods": "food"})
    assert stance_lines(found, OF) == [
        "Constitution: barred under narrow; passes under never; turns on facts not given under reading",
        "Treaties: passes",
        "Statutes: passes",
        "Guidelines: passes under all",
    ]

"""Routes: kinds, settings, dates, legislation, and what is said where nothing is found."""

from __future__ import annotations

import pytest

from guidelines_engine import evaluator
from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import from_texts
from guidelines_engine.model import Book, FactValue
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion, Verdict
from guidelines_engine.report.routes import routes_markdown, routes_text
from guidelines_engine.routes import RouteKind, Routes, find

WORDS = """
layer constitution "Constitution" open chosen by interpretation from 1946-11-03
layer statute "Statutes" closed
layer guidelines "Guidelines" framework chosen by regime

action lend "lend goods"
action advise "give advice" outside statute

fact weather "the weather" type (calm, rough, storm) ask "?" decided by "nature" fixed
fact place "where it is done" type (port, sea) ask "?" decided by "the planner"
fact asked "the partner has asked for it" type bool ask "?" decided by "the partner"
fact approval "what the assembly has said" type (given, none, refused) ask "?" decided by "the assembly"
  procedure unless refused

source strict_reading "Strict" in constitution short "Strict" from 1946-11-03 until 1999-12-31
source wide_reading "Wide" in constitution short "Wide" from 2000-01-01
source no_reading "Unread" in constitution not_encoded "nobody knows what it says"
source first_guidelines "First" in guidelines short "First" from 1980-01-01 until 2009-12-31
source second_guidelines "Second" in guidelines short "Second" proposed 2010-01-01
"""
NOT_LENT = WORDS.replace("source second", 'prohibit not_lent lend general cite "I"\nsource second')
"""With a regime of 1980 that excludes lending."""

NOT_FROM_SEA = WORDS.replace("source wide", 'prohibit no_lending lend when place is sea cite "para 1"\nsource wide')
"""With a strict reading that prohibits lending at sea."""


def book_of(rules: str, words: str = WORDS) -> Book:
    book, diagnostics = from_texts([Text("words.rules", words), Text("rules.rules", rules)])
    assert diagnostics == ()
    return book


def opinion_on(book: Book, operation: Operation, layers: tuple[str, ...] | None = None) -> Opinion:
    case = bind(book, operation, layers)
    assert isinstance(case, Case)
    opinion = evaluator.assess(book, case)
    assert isinstance(opinion, Opinion)
    return opinion


def routes_of(rules: str, operation: Operation, to: str = "lawful", limit: int = 3, words: str = WORDS) -> Routes:
    book = book_of(rules, words)
    return find(book, opinion_on(book, operation), Verdict(to), limit)


def shown(found: Routes) -> list[tuple[str, dict[str, FactValue]]]:
    """The routes, but for new law, which is offered wherever no date would do."""
    return [(route.kind.value, route.changes) for route in found if route.kind is not RouteKind.LEGISLATION]


def legislation(found: Routes) -> list[dict[str, FactValue]]:
    """What else is needed beside new law, where new law is offered."""
    return [route.changes for route in found if route.kind is RouteKind.LEGISLATION]


LENDING_ACT = """
source lending_act "Lending Act" in statute short "Lending Act" from 1990-01-01
permit lending lend when place is port provided approval is given cite "art 1"
"""


def test_an_operation_that_has_the_verdict_already_has_no_routes() -> None:
    found = routes_of(LENDING_ACT, Operation("lend", "2001-01-01", {"place": "port", "approval": "given"}))
    assert (shown(found), found.complete) == ([], True)


def test_a_change_of_procedure_facts_alone_is_of_kind_procedure() -> None:
    found = routes_of(LENDING_ACT, Operation("lend", "2001-01-01", {"place": "port", "approval": "none"}))
    assert shown(found) == [("procedure", {"approval": "given"})]


def test_a_change_of_other_facts_is_of_kind_facts() -> None:
    found = routes_of(LENDING_ACT, Operation("lend", "2001-01-01", {"place": "sea", "approval": "given"}))
    assert shown(found) == [("facts", {"place": "port"})]


def test_changes_of_several_kinds_are_a_combination_and_none_of_them_is_offered_alone() -> None:
    found = routes_of(LENDING_ACT, Operation("lend", "2001-01-01", {"place": "sea", "approval": "none"}))
    assert shown(found) == [("combination", {"place": "port", "approval": "given"})]


def test_a_fact_that_is_fixed_is_left_alone() -> None:
    rules = LENDING_ACT.replace("when place is port", "when weather is calm")
    operation = Operation("lend", "2001-01-01", {"weather": "storm", "approval": "given"})
    assert shown(routes_of(rules, operation)) == []


FOR_CALM = LENDING_ACT.replace("when place is port", "when weather is calm")


def test_a_fact_that_is_fixed_but_not_known_may_be_answered() -> None:
    found = routes_of(FOR_CALM, Operation("lend", "2001-01-01", {"approval": "given"}))
    assert (shown(found), found.complete) == ([("facts", {"weather": "calm"})], True)


def test_a_fact_that_is_fixed_but_not_known_may_be_answered_the_other_way_too() -> None:
    found = routes_of(FOR_CALM, Operation("lend", "2001-01-01", {"approval": "given"}), "unlawful")
    assert [changes for kind, changes in shown(found) if kind == "facts"] == [
        {"weather": "rough"},
        {"weather": "storm"},
    ]


def test_an_unknown_fact_may_be_settled_by_a_route() -> None:
    found = routes_of(LENDING_ACT, Operation("lend", "2001-01-01", {"place": "port"}))
    assert shown(found) == [("procedure", {"approval": "given"})]


def test_a_fact_that_stays_unknown_must_not_be_able_to_undo_a_route() -> None:
    rules = LENDING_ACT + 'permit in_rough_weather lend when weather is not calm cite "art 2"\n'
    found = routes_of(rules, Operation("lend", "2001-01-01", {"place": "port", "approval": "none"}))
    ways = [("facts", {"weather": "rough"}), ("facts", {"weather": "storm"}), ("procedure", {"approval": "given"})]
    assert shown(found) == ways


LATER_ACT = """
source later_act "Later Act" in statute short "Later Act" from 2010-05-05
permit later lend cite "art 1"
"""
ASKED_FOR = LENDING_ACT.replace("lend when", "lend when asked and")


def test_answering_what_is_unknown_is_no_change_that_counts() -> None:
    found = routes_of(ASKED_FOR, Operation("lend", "2001-01-01"), limit=1)
    assert shown(found) == [("combination", {"place": "port", "asked": True, "approval": "given"})]
    assert found.complete


def test_what_is_changed_counts_beside_any_number_of_answers() -> None:
    found = routes_of(ASKED_FOR, Operation("lend", "2001-01-01", {"place": "sea"}), limit=1)
    assert shown(found) == [("combination", {"place": "port", "asked": True, "approval": "given"})]
    assert shown(routes_of(ASKED_FOR, Operation("lend", "2001-01-01", {"place": "sea", "asked": False}), limit=1)) == []


def test_answers_come_before_changes_of_what_is_known() -> None:
    found = routes_of(ASKED_FOR + LATER_ACT, Operation("lend", "2001-01-01", {"place": "port"}))
    changes = [{"asked": True, "approval": "given"}, {"date": "2010-05-05"}]
    assert [changes for _, changes in shown(found)] == changes


def test_an_earlier_date_is_the_last_day_and_a_later_date_the_first() -> None:
    rules = """
    source old_act "Old Act" in statute short "Old Act" from 1985-04-01 until 1990-03-31
    permit old lend cite "art 1"
    source new_act "New Act" in statute short "New Act" from 2001-05-05
    permit new lend cite "art 1"
    """
    found = routes_of(rules, Operation("lend", "1995-01-01"))
    assert [route.to_dict() for route in found] == [
        {
            "kind": "date",
            "changes": {"date": "1990-03-31"},
            "verdict": "lawful",
            "from": "1985-04-01",
            "to": "1990-03-31",
        },
        {"kind": "date", "changes": {"date": "2001-05-05"}, "verdict": "lawful", "from": "2001-05-05", "to": None},
    ]


def test_adjoining_periods_that_do_equally_well_are_one_route() -> None:
    rules = """
    source act "Act" in statute short "Act" from 1990-01-01
    permit first lend cite "art 1" from 1990-01-01 until 1994-12-31
    permit second lend cite "art 2" from 1995-01-01
    """
    found = routes_of(rules, Operation("lend", "1989-01-01"))
    assert [(route.changes, route.to_dict()["to"]) for route in found] == [({"date": "1990-01-01"}, None)]


ACT = """
source act "Act" in statute short "Act" from 1947-01-01
permit lending lend cite "art 1"
"""


def test_a_reading_taken_by_default_follows_the_date() -> None:
    found = routes_of(ACT, Operation("lend", "1995-01-01", {"place": "sea"}), words=NOT_FROM_SEA)
    assert ("date", {"date": "2000-01-01"}) in shown(found)


def test_a_reading_that_is_named_stays_while_the_date_moves() -> None:
    operation = Operation("lend", "1995-01-01", {"place": "sea"}, interpretation="strict_reading")
    found = routes_of(ACT, operation, words=NOT_FROM_SEA)
    assert shown(found) == [("facts", {"place": "port"}), ("interpretation", {"interpretation": "wide_reading"})]


def test_a_reading_that_is_not_encoded_is_not_offered() -> None:
    found = routes_of(ACT, Operation("lend", "1995-01-01", {"place": "sea"}), words=NOT_FROM_SEA)
    assert {route.changes.get("interpretation") for route in found} == {None, "wide_reading"}


def test_a_day_on_which_no_reading_is_the_default_needs_one_named() -> None:
    rules = """
    source act "Act" in statute short "Act" from 1947-01-01 until 1948-12-31
    permit lending lend cite "art 1"
    """
    words = WORDS.replace("from 1946-11-03 until", "from 1950-01-01 until")
    assert shown(routes_of(rules, Operation("lend", "1995-01-01"), words=words)) == [
        ("combination", {"date": "1948-12-31", "interpretation": "strict_reading"}),
        ("combination", {"date": "1948-12-31", "interpretation": "wide_reading"}),
    ]


def test_another_regime_is_a_route_of_kind_regime() -> None:
    found = routes_of(ACT, Operation("lend", "1995-01-01"), words=NOT_LENT)
    assert shown(found) == [
        ("date", {"date": "2010-01-01"}),
        ("date", {"date": "1979-12-31"}),
        ("regime", {"regime": "second_guidelines"}),
    ]


def test_without_a_date_another_regime_brings_its_own_first_day() -> None:
    rules = """
    source act "Act" in statute short "Act" from 2010-01-01 until 2010-12-31
    permit lending lend cite "art 1"
    """
    found = routes_of(rules, Operation("lend", regime="first_guidelines"))
    assert shown(found) == [("date", {"date": "2010-01-01"}), ("regime", {"regime": "second_guidelines"})]


def test_without_a_date_a_regime_is_no_route_if_its_first_day_spoils_it() -> None:
    rules = """
    source act "Act" in statute short "Act" from 1980-01-01 until 1980-12-31
    permit lending lend cite "art 1"
    """
    found = routes_of(rules, Operation("lend", regime="first_guidelines"), words=NOT_LENT)
    assert shown(found) == [("combination", {"date": "1980-01-01", "regime": "second_guidelines"})]


def test_where_no_statute_at_any_date_would_do_legislation_is_the_route() -> None:
    found = routes_of('source act "Act" in statute short "Act"', Operation("lend", "2001-01-01"))
    assert [route.to_dict() for route in found] == [
        {"kind": "legislation", "changes": {}, "verdict": "lawful", "layers": ["constitution", "guidelines"]}
    ]


def test_legislation_says_what_else_is_needed_the_setting_of_the_law_before_the_facts() -> None:
    operation = Operation("lend", "1995-01-01", {"place": "sea"})
    found = routes_of('source act "Act" in statute short "Act"', operation, words=NOT_FROM_SEA)
    assert legislation(found) == [{"date": "2000-01-01"}, {"interpretation": "wide_reading"}, {"place": "port"}]
    assert found.complete


def test_no_law_is_made_for_the_past() -> None:
    words = WORDS.replace("source no_reading", 'prohibit no_lending lend cite "para 1"\nsource no_reading')
    found = routes_of('source act "Act" in statute short "Act"', Operation("lend", "2005-01-01"), words=words)
    assert legislation(found) == [{"interpretation": "strict_reading"}]


def test_a_new_law_is_not_offered_with_what_would_do_without_it() -> None:
    act = 'source act "Act" in statute short "Act"\npermit in_port lend when place is port cite "art 1"\n'
    found = routes_of(act, Operation("lend", "1995-01-01", {"place": "sea"}), words=NOT_FROM_SEA)
    assert shown(found) == [("facts", {"place": "port"})]
    assert legislation(found) == [{"date": "2000-01-01"}, {"interpretation": "wide_reading"}]


def test_new_law_is_offered_beside_changes_of_facts_and_counts_as_a_change_of_its_own() -> None:
    found = routes_of(LENDING_ACT, Operation("lend", "2001-01-01", {"place": "sea", "approval": "given"}))
    assert [route.kind.value for route in found] == ["facts", "legislation"]


def test_an_authority_that_only_waits_for_procedure_is_no_missing_statute() -> None:
    found = routes_of(LENDING_ACT, Operation("lend", "2001-01-01", {"place": "port", "approval": "refused"}))
    assert (shown(found), legislation(found)) == ([("procedure", {"approval": "given"})], [])


def test_no_legislation_is_offered_where_the_closed_layer_is_not_asked() -> None:
    book = book_of("", NOT_FROM_SEA)
    opinion = opinion_on(book, Operation("lend", "1995-01-01", {"place": "sea"}), ("constitution",))
    assert {route.kind.value for route in find(book, opinion)} == {"facts", "date", "interpretation"}


def test_where_nothing_is_found_that_is_said_with_the_limit_searched() -> None:
    rules = 'source act "Act" in statute short "Act"\npermit lending lend cite "art 1"\n'
    found = routes_of(rules, Operation("lend", "2001-01-01"), "unlawful", 2)
    assert found.to_dict() == {
        "to": "unlawful",
        "routes": [{"kind": "none_found", "changes": {}, "verdict": "lawful", "limit": 2}],
        "limit": 2,
        "complete": True,
    }


def test_a_search_that_stopped_at_its_limit_says_that_there_may_be_more() -> None:
    operation = Operation("lend", "2001-01-01", {"place": "sea", "approval": "none"})
    found = routes_of(LENDING_ACT, operation, limit=1)
    assert (shown(found), found.complete) == ([], False)


def test_the_opposite_verdict_may_be_asked_for() -> None:
    operation = Operation("lend", "2001-01-01", {"place": "port", "approval": "given"})
    assert shown(routes_of(LENDING_ACT, operation, "unlawful")) == [
        ("procedure", {"approval": "none"}),
        ("procedure", {"approval": "refused"}),
        ("facts", {"place": "sea"}),
        ("date", {"date": "1989-12-31"}),
    ]


def test_a_change_that_contradicts_another_fact_is_offered_only_with_what_mends_it() -> None:
    rules = LENDING_ACT + 'constraint nobody_asks_in_port "who is in port need not ask" never place is port and asked\n'
    operation = Operation("lend", "2001-01-01", {"place": "sea", "asked": True, "approval": "given"})
    assert shown(routes_of(rules, operation)) == [("facts", {"place": "port", "asked": False})]


def test_nobody_can_aim_at_an_undetermined_verdict() -> None:
    with pytest.raises(ValueError, match="leads to lawful or to unlawful"):
        routes_of(LENDING_ACT, Operation("lend", "2001-01-01"), "undetermined")


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one change"):
        routes_of(LENDING_ACT, Operation("lend", "2001-01-01"), limit=0)


def text_of(rules: str, operation: Operation, to: str = "lawful", limit: int = 3) -> str:
    book = book_of(rules)
    opinion = opinion_on(book, operation)
    return routes_text(find(book, opinion, Verdict(to), limit), opinion, book)


def test_routes_that_differ_in_one_value_are_told_together() -> None:
    operation = Operation("lend", "2001-01-01", {"place": "port", "approval": "given", "weather": "calm"})
    assert text_of(LENDING_ACT, operation, "unlawful").splitlines()[3:] == [
        "  It would be unlawful",
        "    procedure  if approval is none or refused instead of given",
        "    facts      if place is sea instead of port",
        "    date       until 31 December 1989 (from 3 November 1946)",
        "",
        "  There is no other way while weather stays as it is.",
    ]


def test_what_does_not_fit_a_screen_is_left_to_all() -> None:
    danger = [f"danger_{number}" for number in range(25)]
    rules = "".join(f'fact {name} "{name}" type bool ask "?" decided by "events"\n' for name in danger)
    rules += ACT.replace("lend cite", f"lend unless {' or '.join(danger)} cite")
    book = book_of(rules)
    opinion = opinion_on(book, Operation("lend", "2001-01-01", dict.fromkeys(danger, False)))
    found = find(book, opinion, Verdict.UNLAWFUL, 1)
    assert "and in 6 more ways, see --all" in routes_text(found, opinion, book)
    assert "see --all" not in routes_text(found, opinion, book, whole=True)


def test_missing_law_is_told_in_words() -> None:
    told = text_of('source act "Act" in statute short "Act"', Operation("lend", "2001-01-01"))
    assert told.splitlines()[4:] == [
        "    legislation  as it is, but under a new law",
        "",
        "  At no date does anything under Statutes authorise it on these facts. There is no other way.",
    ]


def test_a_search_that_stopped_at_its_limit_is_told_as_such() -> None:
    operation = Operation("lend", "2001-01-01", {"place": "sea", "approval": "none"})
    told = text_of(LENDING_ACT, operation, limit=1)
    said = "One change was tried at a time; there may be ways with more, see --limit."
    assert " ".join(told.split()).endswith(said)


def test_markdown_is_a_table_of_ways() -> None:
    book = book_of(LENDING_ACT)
    opinion = opinion_on(book, Operation("lend", "2001-01-01", {"place": "sea", "approval": "given"}))
    assert routes_markdown(find(book, opinion), opinion, book).splitlines()[4:7] == [
        "| Kind | It would be lawful |",
        "|---|---|",
        "| facts | if place is port instead of sea |",
    ]


def test_that_no_way_was_found_is_said_where_there_may_be_some_with_more_changes() -> None:
    rules = LENDING_ACT.replace("is given", "is given and vote")
    rules += 'fact vote "the vote" type bool ask "?" decided by "the assembly" procedure\n'
    operation = Operation("lend", "2001-01-01", {"place": "port", "approval": "none", "vote": False})
    said = "  No way was found. One change was tried at a time; there may be ways with more, see --limit."
    assert text_of(rules, operation, limit=1).splitlines()[3:] == [said]


def test_a_way_with_more_answers_than_changes_allowed_is_told_as_the_nearest() -> None:
    rules = ASKED_FOR.replace("is given", "is given or weather is not calm")
    told = text_of(rules, Operation("lend", "2001-01-01"), limit=1)
    end = "One change was tried at a time, then the nearest way with more; there may be others, see --limit."
    assert " ".join(told.split()).endswith(end)


def test_routes_that_differ_in_several_values_are_told_together_where_any_of_them_would_do() -> None:
    rules = LENDING_ACT.replace("is port provided", "is port and weather in (calm, rough) provided")
    rules = rules.replace("approval is given", "approval in (given, none)")
    told = text_of(rules, Operation("lend", "2001-01-01", {"place": "port"}))
    assert told.splitlines()[4:-2] == ["    combination  if weather is calm or rough and approval is given or none"]


def test_routes_that_differ_in_the_reading_only_are_told_together() -> None:
    words = WORDS.replace("source no_reading", 'source third_reading "Third" in constitution\nsource no_reading')
    words = words.replace("source wide", 'prohibit no_lending lend cite "para 1"\nsource wide')
    book = book_of(ACT, words)
    opinion = opinion_on(book, Operation("lend", "1995-01-01"))
    told = routes_text(find(book, opinion), opinion, book)
    assert "interpretation  under the reading wide_reading or third_reading" in told

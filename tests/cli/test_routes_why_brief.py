"""`guidelines routes`, and `check` with `--why` and `--brief`, on the shipped rulebook and examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from guidelines_engine import Operation, Rulebook
from guidelines_engine.cli import guidelines

EXAMPLES = Path(__file__).parents[2] / "examples"
TOP_UP = str(EXAMPLES / "top_up_at_sea.yaml")
EVACUATION = str(EXAMPLES / "evacuation_by_ship.yaml")


def run(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(guidelines, list(arguments), input=typed)


def lines(shown: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in shown.stdout.splitlines()]


def test_the_top_up_at_sea_is_lawful_with_the_partners_fuel_or_in_japan_or_from_2016() -> None:
    before, in_2000 = lines(run("routes", TOP_UP, "--format", "json"))
    changes = [route["changes"] for route in in_2000["routes"]]
    assert {"goods_owner": "partner"} in changes
    assert {"place": "japan"} in changes
    assert {"date": "2016-03-29"} in changes
    assert "legislation" not in [route["kind"] for route in (*before["routes"], *in_2000["routes"])]


def test_each_document_is_answered_by_one_object_a_line() -> None:
    shown = lines(run("routes", TOP_UP, EVACUATION, "--format", "json"))
    assert [(Path(each["file"]).name, each["document"], each["verdict"]) for each in shown] == [
        ("top_up_at_sea.yaml", 1, "unlawful"),
        ("top_up_at_sea.yaml", 2, "unlawful"),
        ("evacuation_by_ship.yaml", 1, "unlawful"),
        ("evacuation_by_ship.yaml", 2, "lawful"),
    ]
    assert {(each["to"], each["limit"]) for each in shown} == {("lawful", 3)}


def test_it_is_said_whether_more_changes_than_were_tried_would_serve_too() -> None:
    three = lines(run("routes", TOP_UP, EVACUATION, "--format", "json"))
    assert [each["complete"] for each in three] == [False, False, True, True]
    nine = lines(run("routes", TOP_UP, "--limit", "9", "--format", "json"))
    assert [each["complete"] for each in nine] == [True, True]
    gift = {"context": "humanitarian_relief", "partner": "un_forces"}
    gift_as_the_act_asks = {**gift, "host_consent": True, "request_by_authority": True}
    assert all(gift_as_the_act_asks in [route["changes"] for route in each["routes"]] for each in nine)


def test_every_route_printed_gives_its_verdict_when_the_operation_is_so_changed() -> None:
    book = Rulebook.load()
    asked = Operation("supply", "2000-01-01", {"situation": "surrounding", "partner": "us_forces", "goods": "fuel"})
    found = book.assess(asked).routes(limit=4)
    for route in found:
        settings = {key: route.changes[key] for key in ("date", "interpretation", "regime") if key in route.changes}
        facts = {key: value for key, value in route.changes.items() if key not in settings}
        changed = book.assess(asked.knowing(facts), **settings, layers=route.layers or None)
        assert changed.verdict == route.verdict


def test_the_status_is_zero_where_every_question_was_answered() -> None:
    assert run("routes", TOP_UP).exit_code == 0


def test_the_status_is_two_where_any_input_was_bad_and_the_rest_is_answered() -> None:
    shown = run("routes", "-", "--format", "json", typed="action: no_such_act\n---\naction: minesweeping\n")
    assert (shown.exit_code, len(lines(shown))) == (2, 1)
    assert "GE404" in shown.stderr


def test_the_opposite_may_be_asked_for() -> None:
    lawful = lines(run("routes", EVACUATION, "--to", "unlawful", "--format", "json"))[1]
    assert {route["verdict"] for route in lawful["routes"]} == {"unlawful"}
    assert {"date": "1999-05-27"} in [route["changes"] for route in lawful["routes"]]


def test_a_named_reading_stays_while_the_date_moves() -> None:
    (found,) = lines(
        run("routes", str(EXAMPLES / "defend_us_ship.yaml"), "--interpretation", "clb_1981", "--format", "json")
    )
    assert {"date": "2016-03-29"} not in [route["changes"] for route in found["routes"]]
    assert {"date": "2016-03-29", "interpretation": "cabinet_2014"} in [route["changes"] for route in found["routes"]]


def test_new_law_is_the_route_for_what_no_statute_at_any_date_allows() -> None:
    facts = "force: use_of_force, place: foreign_territory, host_consent: true, un_resolution: force_authorised"
    asked = f"action: peace_enforcement\ndate: 2005-01-01\nfacts: {{situation: international_peace, {facts}}}\n"
    (found,) = lines(run("routes", "-", "--format", "json", typed=asked))
    laws = [route for route in found["routes"] if route["kind"] == "legislation"]
    assert [law["layers"] for law in laws] == [["constitution", "international", "guidelines"]] * 2
    readings = ["charter_reinterpretation", "charter_revision"]
    assert [law["changes"] for law in laws] == [{"interpretation": reading} for reading in readings]
    assert found["complete"]


COMPLETED = [
    ("repel_attack", "2020-01-01", ""),
    ("minesweeping", "2020-01-01", ""),
    ("intercept_missile", "2012-01-01", ""),
    ("cue_weapons", "2017-01-01", "place: near_high_seas, force: none"),
    (
        "defend_partner",
        "2020-01-01",
        "situation: attack_on_other, partner: us_forces, place: near_high_seas, force: use_of_force",
    ),
]


@pytest.mark.parametrize("to", ["lawful", "unlawful"])
@pytest.mark.parametrize(("action", "day", "facts"), COMPLETED)
def test_what_is_undetermined_may_be_settled_either_way_by_answers_alone(
    action: str, day: str, facts: str, to: str
) -> None:
    asked = f"action: {action}\ndate: {day}\nfacts: {{{facts}}}\n"
    (found,) = lines(run("routes", "-", "--to", to, "--format", "json", typed=asked))
    assert found["verdict"] == "undetermined"
    answers = found["routes"][0]["changes"]
    assert answers
    given = [
        f"--set={fact}={str(value).lower() if isinstance(value, bool) else value}" for fact, value in answers.items()
    ]
    (settled,) = lines(run("check", "-", *given, "--format", "json", typed=asked))
    assert settled["verdict"] == to


def test_mines_of_which_nothing_is_known_may_be_said_to_be_abandoned() -> None:
    asked = "action: minesweeping\ndate: 2020-01-01\n"
    assert "mines is abandoned" in " ".join(run("routes", "-", typed=asked).stdout.split())
    assert "There is no other way" not in run("routes", "-", typed=asked).stdout


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_routes_are_told_in_words(form: str) -> None:
    shown = run("routes", TOP_UP, "--format", form).stdout
    assert "if goods owner is partner instead of japan" in shown
    assert "from 29 March 2016" in shown


def test_why_adds_reasons_to_json() -> None:
    _, in_2000 = lines(run("check", TOP_UP, "--why", "--format", "json"))
    assert set(in_2000["reasons"]) >= {"facts", "rules"}
    assert in_2000["reasons"]["facts"].items() >= {"place": "near_high_seas", "goods_owner": "japan"}.items()
    assert in_2000["reasons"]["rules"] == in_2000["findings"]["statute"]["rules"]


def test_without_why_and_brief_json_has_neither() -> None:
    assert not {"reasons", "brief"} & lines(run("check", TOP_UP, "--format", "json"))[0].keys()


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_why_adds_reasons_in_words(form: str) -> None:
    shown = run("check", TOP_UP, "--why", "--format", form).stdout
    assert "goods owner is japan" in shown
    assert "wanting only that place is japan (annex 1 remark 3)" in " ".join(shown.split())


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_brief_argues_both_sides_of_a_disputed_answer(form: str) -> None:
    shown = run(
        "check", str(EXAMPLES / "defend_us_ship.yaml"), "--date", "2016-03-29", "--brief", "--format", form
    ).stdout
    heading = "### " if form == "markdown" else ""
    assert f"{heading}The case that it is lawful" in shown.splitlines()
    assert f"{heading}The case that it is unlawful" in shown.splitlines()
    assert form == "markdown" or max(map(len, shown.splitlines())) <= 110
    assert "the rival reading is right" in shown


def test_brief_in_json_has_a_case_for_each_side() -> None:
    asked = "action: minesweeping\ndate: 1991-04-26\nfacts: {place: far_high_seas, mines: abandoned, service: msdf}\n"
    (found,) = lines(run("check", "-", "--brief", "--format", "json", typed=asked))
    assert found["verdict"] == "undetermined"
    assert found["brief"]["settled"] is False
    assert {"fact": "ordered", "value": True} in found["brief"]["lawful"]["premises"]
    assert found["brief"]["unlawful"]["premises"]


def test_why_and_brief_leave_the_status_alone() -> None:
    assert run("check", TOP_UP, "--why", "--brief").exit_code == 1


def test_python_gives_what_the_command_prints() -> None:
    book = Rulebook.load()
    facts = {"situation": "normal", "place": "far_high_seas", "mines": "belligerent"}
    opinion = book.assess(Operation("minesweeping", "1991-04-26", facts))
    assert opinion.reasons().facts == {"situation": "normal", "mines": "belligerent"}
    assert opinion.brief().settled
    routes = opinion.routes(to="lawful", limit=2)
    assert routes[0].verdict == "lawful" or routes[0].kind == "none_found"
    with pytest.raises(ValueError, match="perhaps"):
        opinion.routes(to="perhaps")


def test_printing_routes_in_python_gives_what_the_command_prints() -> None:
    asked = "action: minesweeping\ndate: 1991-04-26\n"
    routes = Rulebook.load().assess(Operation("minesweeping", "1991-04-26")).routes(to="unlawful")
    assert f"{routes}\n" == run("routes", "-", "--to", "unlawful", typed=asked).stdout

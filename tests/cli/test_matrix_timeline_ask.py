"""`guidelines matrix`, `timeline`, `ask` and `permitted` on the shipped rulebook."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from click.testing import CliRunner, Result

from guidelines_engine.cli import guidelines

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
TOP_UP = str(EXAMPLES / "top_up_at_sea.yaml")
DEFEND = str(EXAMPLES / "defend_us_ship.yaml")
SVG = "{http://www.w3.org/2000/svg}"


def run(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(guidelines, list(arguments), input=typed)


def lines(*arguments: str) -> list[dict[str, Any]]:
    shown = run(*arguments, "--format", "json")
    assert shown.exit_code == 0, shown.output
    return [json.loads(line) for line in shown.stdout.splitlines()]


def test_the_top_up_at_sea_is_unlawful_to_the_end_of_the_act_of_1999_and_lawful_from_the_next_day() -> None:
    (_, found) = lines("timeline", TOP_UP)
    assert [(each["from"], each["to"], each["verdict"]) for each in found["periods"]] == [
        ("1946-11-03", "1954-12-21", "unlawful"),
        ("1954-12-22", "2016-03-28", "unlawful"),
        ("2016-03-29", None, "lawful"),
    ]
    assert "Important Influence Situations" in found["periods"][-1]["because"]


def test_a_top_up_against_terrorists_is_lawful_while_the_special_measures_act_stands(tmp_path: Path) -> None:
    file = tmp_path / "op.yaml"
    file.write_text(ARABIAN_SEA, encoding="utf-8")
    (found,) = lines("timeline", str(file), "--from", "2000-01-01", "--to", "2016-03-28")
    lawful = [(each["from"], each["to"]) for each in found["periods"] if each["verdict"] == "lawful"]
    assert lawful == [("2001-11-02", "2007-11-01"), ("2008-01-16", "2010-01-15")]


ARABIAN_SEA = """
action: supply
facts: {situation: international_peace, context: operation, partner: other_forces, treaty_purpose: false,
  charter_purpose: true, partner_request: true, multilateral: true, partner_capable: true, alongside_sdf_mission: false,
  place: far_high_seas, combat_now: false, combat_expected: false, goods: fuel, goods_owner: japan,
  sortie_preparation: false, force: none, opponent: none, un_resolution: general, host_consent: true, basic_plan: true,
  diet_approval: given, ordered: true, implementation_area: true, platform: ship, service: msdf,
  parties_consent: false, ceasefire: false, impartial: false, consent_stable: false, un_led: false}
"""


def test_no_statute_lets_a_u_s_ship_be_defended_before_2016_whatever_the_reading() -> None:
    (found,) = lines("matrix", DEFEND, "--dates", "2016-03-28,2016-03-29")
    before = [row for row in found["rows"] if row["date"] == "2016-03-28"]
    assert {"statute" in row["blocking"] for row in before} == {True}
    after = {row["interpretation"] for row in found["rows"] if row["verdict"] == "lawful"}
    assert after == {"cabinet_2014", "charter_reinterpretation", "charter_revision"}


def test_the_readings_part_on_defending_another_state() -> None:
    (found,) = lines("matrix", DEFEND)
    rules = {each["barring"]: [rule["rule"] for rule in each["barred_by"]] for each in found["parting"]}
    assert "clb81_collective_defence" in rules["clb_1981"]
    assert found["lawful_under"] == "none"


def test_a_matrix_has_a_row_for_every_regime_and_reading(shipped: Any) -> None:
    (found,) = lines("matrix", DEFEND)
    sources = {layer: [each.name for each in shipped.sources_of(layer)] for layer in ("guidelines", "constitution")}
    rows = [(row["regime"], row["interpretation"]) for row in found["rows"]]
    assert len(rows) == len(set(rows)) == len(sources["guidelines"]) * len(sources["constitution"])


def test_every_row_is_what_check_says_under_the_same_names() -> None:
    (found,) = lines("matrix", DEFEND, "--dates", "2016-06-01")
    for row in found["rows"][::5]:
        named = ("--regime", row["regime"], "--interpretation", row["interpretation"], "--date", row["date"])
        checked = json.loads(run("check", DEFEND, *named, "--format", "json").stdout)
        assert (row["verdict"], row["blocking"]) == (checked["verdict"], checked["blocking"])


@pytest.mark.parametrize("command", ["matrix", "timeline"])
def test_there_is_one_line_for_each_document_in_the_order_of_the_input(command: str) -> None:
    found = lines(command, TOP_UP, DEFEND)
    assert [(Path(each["file"]).name, each["document"]) for each in found] == [
        ("top_up_at_sea.yaml", 1),
        ("top_up_at_sea.yaml", 2),
        ("defend_us_ship.yaml", 1),
    ]


@pytest.mark.parametrize("command", ["matrix", "timeline"])
def test_a_bad_document_gives_status_2_and_the_others_are_answered(command: str) -> None:
    shown = run(command, "-", DEFEND, "--format", "json", typed="action: suply\n")
    assert shown.exit_code == 2
    assert "GE404" in shown.stderr
    assert len(shown.stdout.splitlines()) == 1


@pytest.mark.parametrize("command", ["matrix", "timeline"])
def test_text_has_letters_and_no_colour_where_nobody_watches(command: str) -> None:
    shown = run(command, DEFEND)
    assert "L lawful, U unlawful, ? undetermined" in shown.stdout
    assert "\x1b" not in shown.stdout


@pytest.mark.parametrize("command", ["matrix", "timeline"])
def test_svg_is_one_well_formed_document_with_every_title(command: str) -> None:
    shown = run(command, TOP_UP, DEFEND, "--format", "svg")
    root = ElementTree.fromstring(shown.stdout)
    assert root.tag == f"{SVG}svg"
    texts = [each.text for each in root.iter(f"{SVG}text")]
    assert "Defend a U.S. ship under attack" in texts
    assert "Top up a U.S. destroyer from Japanese stocks at sea" in texts
    assert any(str(text)[:1] in "LU?" for text in texts)


@pytest.mark.parametrize("form", ["svg", "html"])
@pytest.mark.parametrize("command", ["matrix", "timeline"])
def test_what_a_title_holds_is_text_in_pictures(command: str, form: str) -> None:
    hostile = 'title: "<script>alert(1)</script> & \\e[31m"\naction: supply\ndate: 2000-01-01\n'
    shown = run(command, "-", "--format", form, typed=hostile)
    assert shown.exit_code == 0
    assert "<script" not in shown.stdout
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in shown.stdout
    assert "\x1b" not in shown.stdout


@pytest.mark.parametrize("command", ["matrix", "timeline"])
def test_html_has_a_table_with_heads_and_fetches_nothing(command: str) -> None:
    shown = run(command, DEFEND, "--format", "html").stdout
    assert shown.startswith("<!doctype html>")
    assert '<th scope="col">' in shown
    assert "http" not in shown


def test_a_picture_of_nothing_is_not_printed() -> None:
    shown = run("timeline", "-", "--format", "svg", typed="action: suply\n")
    assert (shown.exit_code, shown.stdout) == (2, "")


def test_a_named_regime_is_the_only_column() -> None:
    (found,) = lines("matrix", DEFEND, "--regime", "guidelines_2015")
    assert {row["regime"] for row in found["rows"]} == {"guidelines_2015"}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("timeline", TOP_UP, "--from", "2000-01-02", "--to", "2000-01-01"), "GE416"),
        (("timeline", TOP_UP, "--to", "1940-01-01"), "GE416"),
        (("timeline", TOP_UP, "--from", "2000-13-01"), "GE408"),
        (("timeline", TOP_UP, "--from", "20000101"), "GE408"),
        (("timeline", TOP_UP, "--from", "1940-01-01"), "GE413"),
        (("matrix", TOP_UP, "--dates", "2000-01-01,soon"), "GE408"),
        (("permitted", "--set", "gods=fuel"), "GE405"),
        (("permitted", "--regime", "guidelines_2051"), "GE410"),
        (("ask", "suply"), "GE404"),
        (("ask", "supply", "--date", "1940-01-01"), "GE413"),
    ],
)
def test_bad_input_is_said_and_gives_status_2(arguments: tuple[str, ...], code: str) -> None:
    shown = run(*arguments)
    assert (shown.exit_code, code in shown.stderr, shown.stdout) == (2, True, "")


def ask(typed: str, *arguments: str) -> Result:
    return run("ask", *arguments, "--date", "2001-03-01", typed=typed)


def test_an_interview_ends_as_soon_as_the_verdict_is_settled() -> None:
    shown = ask("force=use_of_force\nopponent=state_or_equivalent\nsituation=normal\n", "supply")
    assert shown.exit_code == 0
    assert "Settled by" in shown.stdout
    assert "UNLAWFUL  supply" in shown.stdout


def test_an_interview_asks_for_the_action_first_where_none_is_named() -> None:
    shown = ask("?\nsupply of nothing\nsupply\nstop\n")
    assert "supply: hand over goods to partner forces" in shown.stdout
    assert "Stopped after 0 answers." in shown.stdout


def test_an_interview_without_any_action_is_refused() -> None:
    shown = ask("")
    assert (shown.exit_code, "GE404" in shown.stderr) == (2, True)


SWEEP = ("ask", "minesweeping", "--date", "1991-04-24")
KNOWN = ("service=msdf", "situation=normal", "place=far_high_seas", "combat_now=false", "force=none", "ordered=true")
IN_THE_GULF = tuple(word for fact in KNOWN for word in ("--set", fact))


@pytest.fixture
def facts(tmp_path: Path) -> Callable[[str], dict[str, Any]]:
    """The facts that are saved after an interview, given what is typed."""
    file = tmp_path / "op.yaml"

    def saved(typed: str) -> dict[str, Any]:
        shown = run(*SWEEP, *IN_THE_GULF, "--save", str(file), typed=typed)
        assert shown.exit_code == 0, shown.output
        found: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))["facts"]
        return found

    return saved


def test_the_question_names_its_fact() -> None:
    shown = run(*SWEEP, *IN_THE_GULF, typed="")
    assert next(line for line in shown.stdout.splitlines() if line.startswith("1. ")).endswith("(mines)")


@pytest.mark.parametrize("typed", ["belligerent", "2", "BELL", "mines=belligerent", "nonsense\n\nbelligerent"])
def test_values_are_taken_by_name_by_number_and_by_beginning(
    facts: Callable[[str], dict[str, Any]], typed: str
) -> None:
    assert facts(f"{typed}\n")["mines"] == "belligerent"


def test_what_is_no_answer_is_asked_again() -> None:
    shown = run(*SWEEP, typed="nonsense\n")
    assert "`nonsense` is no answer; say one of `gsdf`, `msdf`" in shown.stdout
    assert shown.stdout.count("1. ") == 2


def test_what_may_mean_several_answers_is_asked_again() -> None:
    shown = run(*SWEEP, *IN_THE_GULF, typed="place=f\n")
    assert "`f` may mean several answers; say one of `far_high_seas`, `foreign_territory`, " in shown.stdout


def test_a_number_of_no_answer_is_asked_again() -> None:
    shown = run(*SWEEP, *IN_THE_GULF, "--set", "mines=abandoned", "--set", "ordered=unknown", typed="5\n")
    assert "`5` is no answer; say one of `no`, `yes`, or ? if you don't know" in shown.stdout


def test_going_back_changes_an_answer(facts: Callable[[str], dict[str, Any]]) -> None:
    assert facts("service=msdf\nback\nservice=gsdf\n")["service"] == "gsdf"


def test_what_is_not_known_is_not_saved(facts: Callable[[str], dict[str, Any]]) -> None:
    assert "mines" not in facts("don't know\n")


def test_the_saved_operation_gets_the_same_answer_from_check(tmp_path: Path) -> None:
    file = tmp_path / "op.yaml"
    typed = "situation=surrounding\npartner=us_forces\nforce=none\n?\n?\n"
    shown = run("ask", "supply", "--date", "2000-01-01", "--save", str(file), "--format", "json", typed=typed)
    asked = json.loads(shown.stdout)
    checked = json.loads(run("check", str(file), "--format", "json").stdout)
    assert (checked["verdict"], checked["missing"], checked["date"]) == (
        asked["verdict"],
        asked["missing"],
        "2000-01-01",
    )


def test_with_json_nothing_but_the_opinion_is_on_standard_output() -> None:
    shown = run("ask", "supply", "--date", "2000-01-01", "--format", "json", typed="force=none\n")
    assert len(shown.stdout.splitlines()) == 1
    assert "why:" in shown.stderr


def test_a_file_that_cannot_be_written_is_said_after_the_answer(tmp_path: Path) -> None:
    shown = run("ask", "supply", "--save", str(tmp_path / "no" / "op.yaml"), typed="stop\n")
    assert (shown.exit_code, "GE001" in shown.stderr) == (2, True)
    assert "UNDETERMINED" in shown.stdout


def test_permitted_lists_every_action_once_under_its_verdict(shipped: Any) -> None:
    shown = run("permitted", "--date", "2000-01-01", "--set", "situation=normal", "--format", "json")
    found = json.loads(shown.stdout)
    groups = [*found["lawful"], *found["unlawful"], *found["undetermined"]]
    parents = {action.parent for action in shipped.actions.values()}
    assert sorted(groups) == sorted(name for name in shipped.actions if name not in parents)
    assert found["assumed"]


def test_permitted_agrees_with_check() -> None:
    found = json.loads(run("permitted", "--date", "2000-01-01", "--set", "place=japan", "--format", "json").stdout)
    for entry in found["actions"][::12]:
        typed = f"action: {entry['action']}\ndate: 2000-01-01\nfacts: {{place: japan}}\n"
        checked = json.loads(run("check", "-", "--format", "json", typed=typed).stdout)
        assert (entry["verdict"], entry["blocking"]) == (checked["verdict"], checked["blocking"])


def test_permitted_reads_as_text() -> None:
    shown = run("permitted", "--date", "2000-01-01", "--set", "place=japan")
    assert shown.stdout.startswith("What may be done on 2000-01-01, under guidelines_1997 and clb_1981")
    assert "LAWFUL (" in shown.stdout
    assert "(barred by Statutes)" in shown.stdout

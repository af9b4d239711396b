"""`guidelines check`: statuses, options, output, and what it says of bad input."""

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

RULES = """
layer law "Law" closed
layer frame "Framework" framework chosen by regime
action supply "hand over goods"
action transport "carry goods"
fact goods "what is handed over" type (food, arms)
fact plan "the plan is decided" type bool procedure
fact depth "how deep" type (shallow, deep) concerns transport
source act "The Act" in law cite "Act 1" from 2000-01-01
permit giving "goods are given" supply when goods is food provided plan under "art 2" cite "art 1"
source early "Early" in frame cite "E" from 1990-01-01 until 2009-12-31
permit early_supply "supply is foreseen" supply cite "I"
source late "Late" in frame cite "L" from 2010-01-01
"""
LAWFUL = "action: supply\ndate: 2005-01-01\nfacts: {goods: food, plan: true}\n"
UNLAWFUL = "action: supply\ndate: 2005-01-01\nfacts: {goods: arms, plan: true}\n"
OPEN = "action: supply\ndate: 2005-01-01\nfacts: {goods: food}\n"
BAD = "action: suply\ndate: 2005-01-01\n"


@pytest.fixture
def check(tmp_path):
    (tmp_path / "small.rules").write_text(RULES, encoding="utf-8")

    def run(*documents, options=(), stdin=None):
        names = []
        for number, content in enumerate(documents):
            path = tmp_path / f"{number}.yaml"
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
            names.append(str(path))
        if stdin is not None:
            names.append("-")
        arguments = ["check", *names, "--rules", str(tmp_path / "small.rules"), *options]
        return CliRunner().invoke(guidelines, arguments, input=stdin, catch_exceptions=False)

    return run


def answers(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize(
    ("documents", "status"),
    [
        ((LAWFUL,), 0),
        ((UNLAWFUL,), 1),
        ((OPEN,), 3),
        ((BAD,), 2),
        ((LAWFUL, OPEN), 3),
        ((OPEN, UNLAWFUL), 1),
        ((UNLAWFUL, BAD, LAWFUL), 2),
    ],
)
def test_the_status_tells_the_gravest(check, documents, status):
    assert check(*documents).exit_code == status


def test_a_bad_document_costs_no_other(check):
    result = check(f"{LAWFUL}---\n{BAD}---\n{UNLAWFUL}", OPEN, options=("--format", "json"))
    assert [(each["document"], each["verdict"]) for each in answers(result)] == [
        (1, "lawful"),
        (3, "unlawful"),
        (1, "undetermined"),
    ]
    assert "0.yaml:5:9: error[GE404]" in result.stderr
    assert "did you mean `supply`?" in result.stderr


def test_json_has_the_keys_of_the_contract(check):
    (answer,) = answers(check(LAWFUL, options=("--format", "json")))
    contract = (
        "title file document verdict date regime interpretation findings blocking missing disputed duties assumed"
    )
    assert {*contract.split(), "unused"} <= answer.keys()
    assert answer["title"] is None
    assert answer["findings"] == {
        "law": {"finding": "permitted", "rules": ["giving"], "citations": ["The Act art 1"]},
        "frame": {"finding": "permitted", "rules": ["early_supply"], "citations": ["Early I"]},
    }


def test_the_ground_of_a_blocking_finding_is_told(check):
    (answer,) = answers(check(LAWFUL, options=("--format", "json", "--set", "plan=false")))
    assert answer["findings"]["law"]["ground"] == "procedure_outstanding"
    assert answer["blocking"] == ["law"]


def test_standard_input_is_read(check):
    assert check(stdin=UNLAWFUL).exit_code == 1


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        (("--set", "goods=food"), "lawful"),
        (("--set", "goods=unknown"), "undetermined"),
        (("--date", "1999-12-31", "--set", "goods=food"), "unlawful"),
        (("--layers", "frame"), "lawful"),
    ],
)
def test_options_override_the_operation(check, options, verdict):
    (answer,) = answers(check(UNLAWFUL, options=("--format", "json", *options)))
    assert answer["verdict"] == verdict


def test_a_regime_can_be_chosen(check):
    (answer,) = answers(check(LAWFUL, options=("--format", "json", "--regime", "late")))
    assert (answer["regime"], answer["findings"]["frame"]["finding"]) == ("late", "silent")


def test_defaults_are_told(check):
    (answer,) = answers(check(LAWFUL, options=("--format", "json")))
    assert {each["name"] for each in answer["assumed"]} == {"regime"}
    assert answer["regime"] == "early"


def test_a_fact_without_meaning_is_told_as_unused(check):
    (answer,) = answers(check(LAWFUL, options=("--format", "json", "--set", "depth=deep")))
    assert answer["unused"] == ["depth"]


def test_the_text_begins_with_the_verdict_and_fits_a_screen(check):
    lines = check(LAWFUL).stdout.splitlines()
    assert lines[0].startswith("LAWFUL  ")
    assert len(lines) < 40


def test_colour_stays_out_of_pipes(check):
    assert "\x1b" not in check(UNLAWFUL).output


@pytest.mark.parametrize(
    ("content", "place", "code", "said"),
    [
        ("action: [supply", "1:16", "GE401", ""),
        ("title: a: b", "1:9", "GE401", ""),
        ("action: supply\naction: transport", "2:1", "GE409", "given twice"),
        ("action: supply\ndate: 2001-02-30", "2:7", "GE408", "not a date"),
        ("action: supply\nfacts: {good: food}", "2:9", "GE405", "did you mean `goods`?"),
        ("action: supply\nfacts: {goods: foot}", "2:16", "GE406", "did you mean `food`?"),
        ("action: supply\nfacts: {plan: 7}", "2:15", "GE407", "true or false"),
        ("action: supply\nfact: {}", "2:1", "GE403", "did you mean `facts`?"),
        ("action: supply\nfacts: !!python/object:os.system {}", "2:8", "GE414", "tag"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "2:8", "GE414", "alias"),
        ("action: supply\nfacts: " + "[" * 10_000, "2:1007", "GE004", "nested"),
        ("action: supply\nregime: earlier", "2:9", "GE410", "did you mean `early`?"),
        ("- supply", "1:1", "GE402", "mapping"),
    ],
)
def test_bad_input_is_told_with_its_place(check, content, place, code, said):
    result = check(content, LAWFUL)
    assert result.exit_code == 2
    assert f"0.yaml:{place}: error[{code}]" in result.stderr
    assert said in result.stderr
    assert "Traceback" not in result.output
    assert result.stdout.startswith("LAWFUL")


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "GE005"), (b"# only a comment\n", "GE005"), (b"\x00\xff\xfe\x01", "GE002"), (b"\x00\x01\x02", "GE401")],
)
def test_a_file_without_text_is_told(check, content, code):
    result = check(content, LAWFUL)
    assert result.exit_code == 2
    assert f"error[{code}]" in result.stderr
    assert result.stdout.startswith("LAWFUL")


def test_a_missing_file_and_a_folder_are_told(check, tmp_path):
    result = check(LAWFUL, options=(str(tmp_path / "absent.yaml"), str(tmp_path)))
    assert result.exit_code == 2
    assert result.stderr.count("error[GE001]") == 2
    assert result.stdout.startswith("LAWFUL")


@pytest.mark.parametrize("option", [("--date", "yesterday"), ("--set", "goods"), ("--layers", "lore")])
def test_bad_options_are_refused(check, option):
    result = check(LAWFUL, options=option)
    assert result.exit_code == 2
    assert "error[GE4" in result.stderr


def test_faulty_rules_end_the_run_with_all_their_faults(check, tmp_path):
    (tmp_path / "faulty.rules").write_text(RULES + "permit a supply when x cite ''\npermit b suply cite \"1\"", "utf-8")
    result = check(LAWFUL, options=("--rules", str(tmp_path / "faulty.rules")))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("error[") == 2


def test_the_program_is_installed():
    done = subprocess.run(
        [sys.executable, "-m", "guidelines_engine", "--version"], capture_output=True, text=True, env=dict(os.environ)
    )
    assert done.returncode == 0
    assert "0.1.0" in done.stdout


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_a_trace_is_text(check, form):
    result = check(LAWFUL, options=("--trace", "--format", form))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--trace goes with --format text" in result.stderr

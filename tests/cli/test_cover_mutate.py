"""`guidelines cover` and `guidelines mutate`, on a rulebook of a few lines."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from guidelines_engine.cli import guidelines
from guidelines_engine.mutation import State

LAW = """
layer statute "Statutes" closed
action supply "hand over goods"
fact goods "what is supplied" type (food, fuel, arms)
fact plan "there is a plan" type bool
source act "The Act" in statute short "Act"
permit give "supplies" supply when goods is fuel provided plan cite "art 1"
"""

CASES = """
title: Fuel with a plan
action: supply
facts: {goods: fuel, plan: true}
expect: {statute: permitted}
---
title: Fuel without a plan
action: supply
facts: {goods: fuel, plan: false}
expect: {statute: unauthorised}
---
title: Arms
action: supply
facts: {goods: arms, plan: true}
expect: {statute: unauthorised}
"""

FOOD = """
---
title: Food
action: supply
facts: {goods: food, plan: true}
expect: {statute: unauthorised}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "law.rules").write_text(LAW, encoding="utf-8")
    (tmp_path / "cases.yaml").write_text(CASES, encoding="utf-8")
    return tmp_path


def run(command: str, folder: Path, *options: str) -> Result:
    arguments = [command, str(folder / "cases.yaml"), "--rules", str(folder / "law.rules"), *options]
    return CliRunner().invoke(guidelines, arguments)


def test_cover_says_what_is_exercised(folder: Path) -> None:
    shown = run("cover", folder)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert "rules: of 1, 1 decide (or speak), 1 do not" in shown.stdout
    assert "everything is exercised on both sides" in shown.stdout


def test_cover_says_where_a_side_is_lacking(folder: Path) -> None:
    (folder / "cases.yaml").write_text(CASES.split("---")[0], encoding="utf-8")
    shown = run("cover", folder)
    assert shown.exit_code == 1
    law = folder / "law.rules"
    assert f"{law}:7: give: rule always decides" in shown.stdout
    assert f"{law}:7: give: provided there is a plan never alone keeps the rule from applying" in shown.stdout


def test_cover_as_json_names_the_first_question_of_each_side(folder: Path) -> None:
    (source,) = json.loads(run("cover", folder, "--format", "json").stdout)["sources"]
    (rule,) = source["rules"]
    assert rule["yes"] == {"count": 1, "first": f"{folder / 'cases.yaml'}:2 Fuel with a plan"}
    assert [(each["kind"], each["yes"]["count"], each["no"]["count"]) for each in rule["clauses"]] == [
        ("when", 2, 1),
        ("provided", 1, 1),
    ]


def test_cover_as_a_page_shows_every_clause(folder: Path) -> None:
    page = run("cover", folder, "--format", "html").stdout
    tree = ElementTree.fromstring(page.replace("<!DOCTYPE html>", "").replace('<meta charset="utf-8">', ""))
    cells = [cell.text for cell in tree.iter("td")]
    assert "provided there is a plan" in cells
    assert "alone unmet: 1" in cells


def test_cover_ends_with_2_where_a_case_cannot_be_read(folder: Path) -> None:
    (folder / "cases.yaml").write_text(CASES.replace("unauthorised", "[]", 1), encoding="utf-8")
    shown = run("cover", folder)
    assert shown.exit_code == 2
    assert "GE603" in shown.stderr


def test_mutate_shows_each_survivor_as_a_difference_with_a_question_that_tells(folder: Path) -> None:
    shown = run("mutate", folder, "--jobs", "1")
    assert (shown.exit_code, shown.stderr) == (1, "")
    survivor, score = shown.stdout.rstrip().split("\n\n")
    assert survivor.splitlines() == [
        f"{folder / 'law.rules'}:7: give: list of values widened",
        "  - when goods is fuel",
        "  + when goods in (food, fuel)",
        "  no question tells them apart; this one would: supply with goods food, plan true",
        "    statute: unauthorised and not permitted",
    ]
    assert score.startswith("score 87.5%: of 8 mutants 7 were killed and 1 survived; 0 are proved")


def test_mutate_is_content_once_a_question_tells(folder: Path) -> None:
    (folder / "cases.yaml").write_text(CASES + FOOD, encoding="utf-8")
    shown = run("mutate", folder, "--jobs", "1", "--format", "json")
    assert shown.exit_code == 0
    found = json.loads(shown.stdout)
    assert (found["score"], found["killed"], found["survivors"]) == (1.0, 8, [])


def test_mutate_refuses_questions_that_fail_on_the_rulebook_as_it_is(folder: Path) -> None:
    (folder / "cases.yaml").write_text(CASES.replace("permitted", "prohibited"), encoding="utf-8")
    shown = run("mutate", folder, "--jobs", "1")
    assert shown.exit_code == 2
    assert "GE604" in shown.stderr


def test_mutate_draws_the_same_sample_by_the_same_seed(folder: Path) -> None:
    def keys(seed: str) -> list[str]:
        state = folder / f"state-{seed}"
        run("mutate", folder, "--jobs", "1", "--sample", "3", "--seed", seed, "--state", str(state))
        found = sorted(json.loads(line)["key"] for line in state.read_text(encoding="utf-8").splitlines()[1:])
        state.unlink()
        return found

    assert len(keys("1")) == 3
    assert keys("1") == keys("1")
    assert len({tuple(keys(seed)) for seed in "12345"}) > 1


def test_mutate_goes_on_from_a_state_and_not_from_that_of_other_rules(folder: Path) -> None:
    state = folder / "state"
    first = run("mutate", folder, "--jobs", "1", "--state", str(state))
    kept = state.read_text(encoding="utf-8").splitlines()
    # what a run left when it was cut off in the middle of a line, with a mark that only it can have left
    marked = [line.replace("Fuel with a plan", "MARK") for line in kept[1:4]]
    state.write_text("\n".join([kept[0], *marked, kept[4][:20]]), encoding="utf-8")
    assert run("mutate", folder, "--jobs", "1", "--state", str(state)).stdout == first.stdout
    assert sum("MARK" in line for line in state.read_text(encoding="utf-8").splitlines()) == sum(
        "MARK" in line for line in marked
    )
    (folder / "law.rules").write_text(LAW.replace("is fuel", "is food"), encoding="utf-8")
    (folder / "cases.yaml").write_text(CASES.replace("fuel", "food"), encoding="utf-8")
    run("mutate", folder, "--jobs", "1", "--state", str(state))
    assert "MARK" not in state.read_text(encoding="utf-8")


def test_mutate_works_in_many_processes_as_in_one(folder: Path) -> None:
    assert run("mutate", folder, "--jobs", "2").stdout == run("mutate", folder, "--jobs", "1").stdout


def test_mutate_of_a_rule_that_there_is_not_is_misuse(folder: Path) -> None:
    shown = run("mutate", folder, "--rule", "gave")
    assert shown.exit_code == 2
    assert shown.stderr.startswith("--rule:1:1: error[GE205]: unknown rule `gave`")
    assert "did you mean `give`?" in shown.stderr


@pytest.mark.parametrize("content", [b"a thesis\n", b"\xff\xfe", b'{"fingerprints": 1}\n', b"[]\n"])
def test_mutate_never_writes_over_what_is_no_state(folder: Path, content: bytes) -> None:
    state = folder / "thesis"
    state.write_bytes(content)
    shown = run("mutate", folder, "--jobs", "1", "--state", str(state))
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert f"{state}: error[GE006]" in shown.stderr
    assert state.read_bytes() == content


def test_mutate_says_that_a_state_of_other_rules_is_begun_anew(folder: Path) -> None:
    state = folder / "state"
    state.write_text('{"fingerprint": "another"}\n{"key": "give"}\n', encoding="utf-8")
    shown = run("mutate", folder, "--jobs", "1", "--state", str(state))
    assert shown.exit_code == 1
    assert shown.stderr == f"{state}: warning[GE006]: what was kept is of other rules or questions, and is begun anew\n"
    assert run("mutate", folder, "--jobs", "1", "--state", str(state)).stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_mutate_reads_no_device_as_a_state(folder: Path) -> None:
    shown = run("mutate", folder, "--jobs", "1", "--state", "/dev/full")
    assert (shown.exit_code, shown.stderr.partition(":")[2][:13]) == (2, " error[GE006]")


def test_mutate_says_that_a_disk_is_full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(State, "add", full)
    shown = run("mutate", folder, "--jobs", "1", "--state", str(folder / "state"))
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert f"`{folder / 'state'}` cannot be written: no space left on device" in shown.stderr


def test_mutate_says_that_a_state_cannot_be_written(folder: Path) -> None:
    for state in (folder, folder / "nowhere" / "state"):
        shown = run("mutate", folder, "--jobs", "1", "--state", str(state))
        assert (shown.exit_code, shown.stdout) == (2, "")
        assert f"{state}: error[GE001]: `{state}` cannot be written" in shown.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize(("number", "left"), [(signal.SIGINT, (130, b"interrupted\n")), (signal.SIGTERM, (143, b""))])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_mutate_told_to_end_keeps_what_it_found(
    tmp_path: Path, jobs: str, number: signal.Signals, left: tuple[int, bytes]
) -> None:
    (tmp_path / "cases.yaml").write_text("action: minesweeping\ndate: 1991-06-05\nexpect: {verdict: undetermined}\n")
    state = tmp_path / "state"
    command = [sys.executable, "-m", "guidelines_engine", "mutate", "cases.yaml", "--jobs", jobs, "--state", str(state)]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a background job may ignore it
    )
    until = time.monotonic() + 60
    while not (state.exists() and state.read_bytes().count(b"\n") > 1) and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(number)
    _, shown = process.communicate(timeout=60)
    assert (process.returncode, shown) == left
    assert state.read_bytes().count(b"\n") > 1


def test_mutate_says_what_is_wrong_with_a_question_that_cannot_be_asked(folder: Path) -> None:
    (folder / "cases.yaml").write_text(f"{CASES}---\naction: supply\nfacts: {{goods: gold}}\n", encoding="utf-8")
    for command in ("mutate", "cover"):
        shown = run(command, folder)
        assert shown.exit_code == 2
        assert shown.stderr.startswith(f"{folder / 'cases.yaml'}:18:16: error[GE406]")


def test_mutate_refuses_questions_that_expect_nothing(folder: Path) -> None:
    (folder / "cases.yaml").write_text("action: supply\n", encoding="utf-8")
    shown = run("mutate", folder)
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert shown.stderr.startswith(f"{folder / 'cases.yaml'}:1:1: error[GE607]: no question expects an answer")


@pytest.mark.parametrize("command", ["cover", "mutate"])
def test_where_no_question_is_read_nothing_is_reported(folder: Path, command: str) -> None:
    (folder / "none.feature").write_text("Feature: F\n  Scenario: S\n    as if it were a step\n", encoding="utf-8")
    for name, code in (("nowhere.yaml", "GE001"), ("none.feature", "GE607")):
        shown = CliRunner().invoke(guidelines, [command, str(folder / name), "--rules", str(folder / "law.rules")])
        assert (shown.exit_code, shown.stdout) == (2, "")
        assert f"error[{code}]" in shown.stderr


def test_cover_speaks_of_one_question_and_of_a_first_version(folder: Path) -> None:
    (folder / "cases.yaml").write_text("action: supply\ninterpretation: null\n", encoding="utf-8")
    amended = 'amend give from 2000-01-01 by "Act 2" provided plan cite "art 2"\n'
    (folder / "law.rules").write_text(LAW + amended, encoding="utf-8")
    shown = run("cover", folder).stdout
    assert shown.startswith("1 question\n")
    assert "first version is never considered" in shown
    assert "None" not in shown


def test_the_options_of_mutate_say_what_they_take() -> None:
    shown = CliRunner().invoke(guidelines, ["mutate", "--help"]).stdout
    assert "--state FILE" in shown
    assert "--jobs N" in shown
    assert "INTEGER" not in shown

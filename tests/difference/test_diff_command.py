"""`guidelines diff`: statuses, options, and its answers as text, JSON and operations."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guidelines_engine.cli import guidelines

RULES = """layer statute "Statutes" closed
layer frame "Framework" framework chosen by regime
action supply "hand over goods"
fact goods "what is handed over" type (food, fuel, arms)
fact plan "the plan is decided" type bool procedure
source act "The Act" in statute short "Act" cite "Act No. 1" from 2000-01-01
permit give "food is given" supply when goods is food provided plan under "art 2" cite "art 1"
amend give from 2005-01-01 by "Act No. 2"
  when goods in (food, fuel)
source early "Early" in frame cite "E" from 1990-01-01 until 2009-12-31
permit early_food "food is foreseen" supply when goods is food cite "I"
source late "Late" in frame cite "L" from 2010-01-01
permit late_supply "supply is foreseen" supply cite "I"
"""

Diff = Callable[..., Result]


@pytest.fixture
def diff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Diff:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "law.rules").write_text(RULES, encoding="utf-8")
    (tmp_path / "same.rules").write_text(RULES.replace("in (food, fuel)", "is not arms"), encoding="utf-8")
    (tmp_path / "other.rules").write_text(RULES.replace("provided plan", "provided not plan"), encoding="utf-8")

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(guidelines, ["diff", *arguments], catch_exceptions=False)

    return run


def test_two_days_are_told_apart_by_premise_and_example(diff: Diff) -> None:
    result = diff("--rules", "law.rules", "--date", "2004-12-31..2005-01-01")
    assert result.exit_code == 1
    assert result.stdout == (
        "on 2004-12-31, under early\n"
        "-> on 2005-01-01, under early\n"
        "\n"
        "newly lawful\n"
        "  with give (food is given)\n"
        "    supply: statute unauthorised (no head) -> permitted, as where goods is fuel, plan\n"
        "\n"
        "same verdict, another finding or ground\n"
        "  with give (food is given)\n"
        "    supply: statute unauthorised (no head) -> unauthorised (procedure outstanding), as where goods is fuel,\n"
        "      not plan\n"
    )


def test_that_there_is_no_difference_is_proved_and_ends_well(diff: Diff) -> None:
    result = diff("--rules", "law.rules", "--date", "2005-01-01..2005-01-02")
    assert result.exit_code == 0
    assert "No difference. It is proved, for the 1 action compared" in result.stdout


def test_two_regimes_are_compared_on_the_first_day_of_the_later(diff: Diff) -> None:
    told = json.loads(diff("--rules", "law.rules", "--regime", "early..late", "--format", "json").stdout)
    assert (told["before"], told["after"]) == (
        {"date": "2010-01-01", "regime": "early", "interpretation": None},
        {"date": "2010-01-01", "regime": "late", "interpretation": None},
    )
    (change,) = told["changes"]
    assert change == {
        "action": "supply",
        "kind": "changed_ground",
        "layers": ["frame"],
        "premises": [{"layer": "frame", "rule": "late_supply", "came": True}],
        "before": {"frame": {"finding": "silent", "ground": None, "rules": []}},
        "after": {"frame": {"finding": "permitted", "ground": None, "rules": ["late_supply"]}},
        "witness": {
            "before": {"action": "supply", "date": "2010-01-01", "regime": "early", "facts": {"goods": "fuel"}},
            "after": {"action": "supply", "date": "2010-01-01", "regime": "late", "facts": {"goods": "fuel"}},
        },
    }


def test_two_rulebooks_are_compared_on_every_day_and_under_every_source(diff: Diff) -> None:
    same = diff("law.rules", "same.rules")
    assert same.exit_code == 0
    assert same.stdout.startswith("on every day, under every reading and regime\n\nNo difference.")
    other = diff("law.rules", "other.rules")
    assert other.exit_code == 1
    assert "newly lawful\n  with give (food is given)\n" in other.stdout


def test_two_rulebooks_may_be_compared_in_one_setting(diff: Diff) -> None:
    result = diff("law.rules", "other.rules", "--date", "1999-12-31")
    assert (result.exit_code, result.stdout.partition("\n")[0]) == (0, "on 1999-12-31, under early")


def test_the_comparison_may_be_limited_to_layers(diff: Diff) -> None:
    result = diff("--rules", "law.rules", "--date", "2004-12-31..2005-01-01", "--layers", "frame")
    assert result.exit_code == 0


def test_witnesses_as_operations_are_what_check_reads(diff: Diff, tmp_path: Path) -> None:
    operations = diff("--rules", "law.rules", "--date", "2004-12-31..2005-01-01", "--as-yaml").stdout
    (tmp_path / "witnesses.yaml").write_text(operations, encoding="utf-8")
    arguments = ["check", "witnesses.yaml", "--rules", "law.rules", "--format", "json"]
    answered = CliRunner().invoke(guidelines, arguments, catch_exceptions=False)
    assert [json.loads(line)["verdict"] for line in answered.stdout.splitlines()] == ["lawful", "unlawful"]


def test_what_is_promised_and_not_authorised_is_listed(diff: Diff) -> None:
    early = diff("--rules", "law.rules", "--promised", "--regime", "early", "--date", "1995-01-01")
    assert early.exit_code == 0
    assert early.stdout == (
        "on 1995-01-01, under early\n"
        "\n"
        "contemplated, and never authorised\n"
        "  early_food (food is foreseen)\n"
        "    supply: no head, as where goods is food\n"
    )


def test_what_is_promised_can_be_had_as_operations(diff: Diff, tmp_path: Path) -> None:
    arguments = ("--promised", "--regime", "early", "--date", "1995-01-01", "--as-yaml")
    (tmp_path / "witnesses.yaml").write_text(diff("--rules", "law.rules", *arguments).stdout, encoding="utf-8")
    asked = ["check", "witnesses.yaml", "--rules", "law.rules", "--format", "json"]
    told = json.loads(CliRunner().invoke(guidelines, asked, catch_exceptions=False).stdout)
    assert (told["title"], told["verdict"]) == ("promised by early_food: supply", "unlawful")


def test_on_a_day_without_a_regime_nothing_is_said_to_be_proved(diff: Diff) -> None:
    result = diff("--rules", "law.rules", "--promised", "--date", "1970-01-01")
    assert result.exit_code == 0
    assert result.stdout.endswith("\n\nNothing: there is no regime on this day, so that nothing is contemplated.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--regime", "early..late"), "2010-01-01, the first day of late"),
        (("--promised", "--regime", "late"), "2010-01-01, the first day of late"),
        (("--promised",), f"{date.today()}, today"),
    ],
)
def test_a_day_that_is_not_named_is_said_and_why_it_is_taken(diff: Diff, arguments: tuple[str, ...], said: str) -> None:
    told = json.loads(diff("--rules", "law.rules", *arguments, "--format", "json").stdout)
    assert told["assumed"] == [{"name": "date", "text": said}]
    assert f"\n  assumed: date {said}\n" in diff("--rules", "law.rules", *arguments).stdout


def test_nothing_is_assumed_of_a_day_that_is_named(diff: Diff) -> None:
    arguments = ("--rules", "law.rules", "--date", "2004-12-31..2005-01-01", "--format", "json")
    assert json.loads(diff(*arguments).stdout)["assumed"] == []


def test_what_only_waits_for_procedure_is_promised_and_authorised(diff: Diff) -> None:
    result = diff("--rules", "law.rules", "--promised", "--regime", "early", "--date", "2001-01-01")
    assert result.stdout.endswith("whatever is contemplated some statute authorises, procedure apart; it is proved.\n")


def test_what_is_authorised_only_in_part_is_told_with_what_is_wanting(diff: Diff) -> None:
    arguments = ("--promised", "--regime", "late", "--date", "2010-01-01", "--format", "json")
    told = json.loads(diff("--rules", "law.rules", *arguments).stdout)
    assert told["promised"] == [
        {
            "action": "supply",
            "rule": "late_supply",
            "layer": "statute",
            "ground": "no_head",
            "whole": False,
            "nearest": None,
            "lacking": None,
            "witness": {
                "action": "supply",
                "date": "2010-01-01",
                "regime": "late",
                "facts": {"goods": "arms"},
            },
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("law.rules",), "name two rulebooks"),
        (("--rules", "law.rules"), "name two settings"),
        (("--rules", "law.rules", "--date", "2005-01-01"), "name two settings"),
        (("--rules", "law.rules", "--date", "2005-01-01..2005-13-01"), "`2005-13-01` is not a date"),
        (("--rules", "law.rules", "--regime", "erly..late"), "did you mean `early`?"),
        (
            ("--rules", "law.rules", "--date", "2004-12-31..2005-01-01", "--layers", "statutes"),
            "did you mean `statute`?",
        ),
        (("law.rules", "missing.rules"), "cannot be read"),
        (("law.rules", "same.rules", "--rules", "law.rules"), "two rulebooks and --rules cannot be given together"),
        (("law.rules", "same.rules", "--promised"), "two rulebooks and --promised cannot be given together"),
        (("--promised", "--regime", "early..late"), "--promised and --regime early..late cannot be given together"),
        (("--promised", "--date", "1995-01-01..2001-01-01"), "--promised and --date 1995-01-01..2001-01-01 cannot"),
        (
            ("--rules", "law.rules", "--date", "2004-12-31..2005-01-01", "--format", "json", "--as-yaml"),
            "--format json and --as-yaml cannot be given together",
        ),
        (("--rules", "law.rules", "--promised", "--layers", "frame"), "a framework and one that is closed"),
    ],
)
def test_what_cannot_be_compared_is_refused(diff: Diff, arguments: tuple[str, ...], said: str) -> None:
    result = diff(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""

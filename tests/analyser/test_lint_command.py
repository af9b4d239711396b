"""`guidelines lint`: statuses, options, and its answers as text, JSON, SARIF, operations and scenarios."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guidelines_engine.cli import guidelines
from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import load
from guidelines_engine.questions import disappointed
from guidelines_engine.questions.features import read_feature

RULES = """layer statute "Statutes" closed
action supply "hand over goods"
fact goods "what is handed over" type (food, fuel, arms)
fact at_sea "it is done at sea" type bool
source act "The Act" in statute
  cite "Act No. 1"
  from 2000-01-01
permit arms "arms are handed over" supply when goods is arms cite "art 1"
prohibit no_arms "no arms" supply when goods is arms cite "art 2"
permit at_sea_all "goods at sea" supply when at_sea cite "art 3"
{comment}permit food_at_sea "food at sea" supply when at_sea and goods is food cite "art 4"
"""
ALLOWED = "# lint: allow GE311 the text gives it as an example\n"

Lint = Callable[..., Result]


@pytest.fixture
def lint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lint:
    monkeypatch.chdir(tmp_path)

    def run(*options: str, rules: str = RULES.format(comment="")) -> Result:
        folder = tmp_path / "law"
        folder.mkdir(exist_ok=True)
        (folder / "act.rules").write_text(rules, encoding="utf-8")
        return CliRunner().invoke(guidelines, ["lint", "--rules", "law", *options], catch_exceptions=False)

    return run


def codes(result: Result) -> list[str]:
    return [finding["code"] for finding in json.loads(result.stdout)["findings"]]


def test_findings_are_told_with_place_hint_and_an_example(lint: Lint) -> None:
    result = lint("--only", "GE312")
    assert result.exit_code == 1
    assert result.stdout == (
        "act.rules:8:8: warning[GE312]: `arms` is defeated wherever it holds, here by `no_arms`\n"
        '    permit arms "arms are handed over" supply when goods is arms cite "art 1"\n'
        "           ^^^^\n"
        "  hint: let the permission name the prohibition with `notwithstanding`, or mend one of the two\n"
        "  example: supply on 2000-01-01, goods is arms\n"
        "\n"
        "1 finding\n"
    )


def test_nothing_found_is_said_and_ends_well(lint: Lint) -> None:
    result = lint("--only", "GE361")
    assert (result.exit_code, result.stdout) == (0, "no finding\n")


def test_what_is_allowed_is_counted_and_shown_on_request(lint: Lint) -> None:
    rules = RULES.format(comment=ALLOWED)
    hidden = lint("--only", "GE311", rules=rules)
    assert (hidden.exit_code, hidden.stdout) == (0, "no finding, 1 allowed\n")
    shown = lint("--only", "GE311", "--allowed", rules=rules)
    assert shown.exit_code == 0
    assert "  allowed: the text gives it as an example\n" in shown.stdout


def test_rules_with_faults_end_with_status_2(lint: Lint) -> None:
    result = lint(rules="permit nothing")
    assert result.exit_code == 2
    assert "error[GE101]" in result.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--only", "foo"), "`foo` is no code of a check; there are GE301,"),
        (("--only", "g311"), "`g311` is no code of a check; did you mean `GE311`?"),
        (("--only", ","), "names no code"),
        (("--format", "sarif", "--as-yaml"), "--format sarif and --as-yaml cannot be given together"),
        (("--as-yaml", "--as-gherkin"), "--as-yaml and --as-gherkin cannot be given together"),
    ],
)
def test_options_that_would_be_ignored_are_refused(lint: Lint, options: tuple[str, ...], said: str) -> None:
    result = lint(*options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in " ".join(result.stderr.split())


def test_an_unknown_code_is_refused(lint: Lint) -> None:
    result = lint("--only", "GE999")
    assert result.exit_code == 2
    assert "`GE999` is no code of a check" in result.stderr


def test_json_holds_code_rule_message_span_and_witness(lint: Lint) -> None:
    result = lint("--format", "json", "--only", "GE312")
    (finding,) = json.loads(result.stdout)["findings"]
    assert {key: finding[key] for key in ("code", "rule", "message", "span", "witness")} == {
        "code": "GE312",
        "rule": "arms",
        "message": "`arms` is defeated wherever it holds, here by `no_arms`",
        "span": {"file": "act.rules", "line": 8, "column": 8, "end_line": 8, "end_column": 12},
        "witness": {"action": "supply", "date": "2000-01-01", "facts": {"goods": "arms"}},
    }


def test_json_keeps_apart_what_is_allowed(lint: Lint) -> None:
    told = json.loads(lint("--format", "json", rules=RULES.format(comment=ALLOWED)).stdout)
    assert [finding["code"] for finding in told["findings"]] == ["GE312"]
    assert [(finding["rule"], finding["reason"]) for finding in told["allowed"]] == [
        ("food_at_sea", "the text gives it as an example")
    ]


def test_sarif_says_where_and_what_is_suppressed(lint: Lint) -> None:
    log = json.loads(lint("--format", "sarif", rules=RULES.format(comment=ALLOWED)).stdout)
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    (run,) = log["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    defeated, shadowed = run["results"]
    assert [ids[result["ruleIndex"]] for result in run["results"]] == ["GE312", "GE311"]
    (place,) = defeated["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "law/act.rules"},
        "region": {"startLine": 8, "startColumn": 8, "endLine": 8, "endColumn": 12},
    }
    assert "suppressions" not in defeated
    assert shadowed["suppressions"] == [{"kind": "inSource", "justification": "the text gives it as an example"}]


def test_witnesses_as_operations_are_what_check_reads(lint: Lint, tmp_path: Path) -> None:
    operations = lint("--as-yaml").stdout
    (tmp_path / "witnesses.yaml").write_text(operations, encoding="utf-8")
    arguments = ["check", "witnesses.yaml", "--rules", "law", "--format", "json"]
    answered = CliRunner().invoke(guidelines, arguments, catch_exceptions=False)
    opinions = [json.loads(line) for line in answered.stdout.splitlines()]
    assert [opinion["title"] for opinion in opinions] == [
        "GE312 arms is defeated wherever it holds, here by no_arms",
        "GE311 whatever food_at_sea decides at_sea_all decides as well",
    ]
    assert opinions[0]["findings"]["statute"] == {**opinions[0]["findings"]["statute"], "ground": "excluded"}
    assert opinions[1]["findings"]["statute"]["rules"] == ["at_sea_all", "food_at_sea"]


def test_witnesses_as_scenarios_hold_of_the_rulebook(lint: Lint, tmp_path: Path) -> None:
    feature = lint("--as-gherkin").stdout
    book, _ = load(tmp_path / "law", cached=False)
    assert book is not None
    questions, wrong = read_feature(Text("witnesses.feature", feature), book)
    assert (len(questions), wrong, list(disappointed(book, questions))) == (2, (), [])
    assert "    Then the statute finding is prohibited\n" in feature
    assert "    And rule arms does not decide\n" in feature


def test_nothing_but_the_answer_goes_to_standard_output(lint: Lint) -> None:
    result = lint("--format", "json")
    assert result.stderr == ""
    json.loads(result.stdout)


@pytest.mark.parametrize("options", [("--as-yaml",), ("--as-gherkin",), ("--format", "sarif"), ("--format", "json")])
def test_the_status_does_not_depend_on_the_form(lint: Lint, options: Sequence[str]) -> None:
    assert lint(*options).exit_code == 1
    assert lint(*options, "--only", "GE361").exit_code == 0

"""`guidelines scenarios`: a feature that can be kept as it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guidelines_engine.cli import guidelines

RULES = """layer statute "Statutes" closed
action supply "hand over goods"
fact goods "what is handed over" type (food, fuel, arms)
fact plan "the plan is decided" type bool procedure
source act "The Act" in statute short "Act" cite "Act No. 1" from 2000-01-01
permit give "food is given" supply when goods is food when goods is not arms provided plan under "art 2" cite "art 1"
"""

Run = Callable[..., Result]


@pytest.fixture
def scenarios(tmp_path: Path) -> Run:
    path = tmp_path / "law.rules"
    path.write_text(RULES, encoding="utf-8")

    def run(*arguments: str) -> Result:
        command = ["scenarios", *arguments, "--rules", str(path)]
        return CliRunner().invoke(guidelines, command, catch_exceptions=False)

    return run


def test_a_rule_is_told_in_scenarios(scenarios: Run) -> None:
    result = scenarios("give")
    assert result.exit_code == 0
    assert result.stdout == (
        "Feature: give: food is given\n"
        "  The Act\n"
        "  Act art 1\n"
        "\n"
        "  Background:\n"
        "    Given the action is supply\n"
        "    And the date is 2000-01-01\n"
        "    And goods is food\n"
        "    And plan is true\n"
        "\n"
        "  Scenario: it applies\n"
        "    When the operation is assessed in the layers statute\n"
        "    Then the statute finding is permitted\n"
        "    And rule give decides\n"
        "    And it is not disputed\n"
        "\n"
        "  Scenario: it does not apply: goods is not food\n"
        "    Given goods is fuel\n"
        "    When the operation is assessed in the layers statute\n"
        "    Then the statute finding is unauthorised\n"
        "    And the statute ground is no_head\n"
        "    And rule give does not decide\n"
        "    And it is not disputed\n"
        "\n"
        "  Scenario: it does not apply: it is not so that the plan is decided (art 2)\n"
        "    Given plan is false\n"
        "    When the operation is assessed in the layers statute\n"
        "    Then the statute finding is unauthorised\n"
        "    And the statute ground is procedure_outstanding\n"
        "    And rule give decides\n"
        "    And it is not disputed\n"
    )


def test_a_condition_that_no_scenario_shows_to_matter_is_said_aside(scenarios: Run) -> None:
    assert scenarios("give").stderr == "never seen to matter: goods is not arms\n"


def test_an_unknown_rule_is_refused(scenarios: Run) -> None:
    result = scenarios("giv")
    assert result.exit_code == 2
    assert result.stderr.startswith("ID:1:1: error[GE205]: unknown rule `giv`")
    assert "did you mean `give`?" in result.stderr


def test_a_day_limits_the_scenarios(scenarios: Run) -> None:
    before = scenarios("give", "--date", "1999-12-31")
    assert (before.exit_code, before.stdout) == (2, "")
    assert before.stderr.startswith("--date:1:1: error[GE417]: no version of `give` stands on 1999-12-31")

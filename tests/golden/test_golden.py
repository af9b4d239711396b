"""What a user sees, to the character; `pytest --update-golden` writes it anew, and the change is then read."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

HERE = Path(__file__).parent
CHECKS = [
    f"check questions/{name}.yaml --rules rules{options}"
    for name in ("lawful", "unlawful", "undetermined", "defaults")
    for options in ("", " --trace", " --format markdown", " --format json")
]
COMMANDS = {
    **{
        line.replace("check questions/", "")
        .replace(".yaml --rules rules", "")
        .replace(" --", "_")
        .replace("format ", ""): line
        for line in CHECKS
    },
    "bad": "check questions/bad.yaml --rules rules",
    "bad_rules": "check questions/lawful.yaml --rules questions/bad.rules",
    "bad_option": "check questions/lawful.yaml --rules rules --set goods --date tomorrow",
    "layers": "check questions/unlawful.yaml --rules rules --layers constitution,guidelines",
    "settings": "check questions/lawful.yaml --rules rules --set goods=arms --set plan=unknown --date 2016-03-29 "
    "--interpretation wide --regime first_guidelines",
    "rules_show": "rules show rear_support strict_force patrol_at_sea --rules rules",
    "rules_list": "rules list --rules rules",
    "sweep": "sweep questions/rows.csv -o - --to csv --keep id --layers statute,guidelines --rules rules",
    "sweep_rejects": "sweep questions/bad_rows.csv -o /dev/null --to csv --keep id --rejects - --rules rules",
    "sweep_strict": "sweep questions/bad_rows.csv -o /dev/null --to csv --keep id --strict --rules rules",
    "sweep_columns": "sweep questions/rows.csv -o /dev/null --to csv --layers statut --keep titel --rules rules",
    "sweep_grid": "sweep --grid questions/grid.yaml -o - --to jsonl --layers statute --rules rules",
    "sweep_bad_grid": "sweep --grid questions/bad_grid.yaml -o - --to csv --rules rules",
}
"""The golden files by name, each with the command whose output it holds."""


def run(line: str) -> str:
    """The command, what it prints in the order in which it is printed, and its status."""
    result = CliRunner().invoke(guidelines, line.split())
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return f"$ guidelines {line}\n{result.output}[status {result.exit_code}]\n"


@pytest.fixture(autouse=True)
def among_the_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run where the questions are, with no terminal around, so that nothing depends on the place or the window."""
    monkeypatch.chdir(HERE)
    for name in ("COLUMNS", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("name", COMMANDS)
def test_what_is_printed_is_what_was_agreed(name: str, request: pytest.FixtureRequest) -> None:
    path = HERE / "printed" / f"{name}.txt"
    printed = run(COMMANDS[name])
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(printed, encoding="utf-8")
    agreed = path.read_text(encoding="utf-8")
    assert printed == agreed, "\n".join(difflib.unified_diff(agreed.splitlines(), printed.splitlines(), lineterm=""))


def test_every_golden_file_is_compared() -> None:
    assert {path.stem for path in (HERE / "printed").iterdir()} == set(COMMANDS)


@pytest.mark.parametrize("name", ["lawful", "unlawful", "undetermined", "defaults"])
def test_every_answer_fits_a_screen(name: str) -> None:
    printed = CliRunner().invoke(guidelines, COMMANDS[name].split()).stdout
    answers = re.split("^(?=LAWFUL|UNLAWFUL|UNDETERMINED)", printed, flags=re.MULTILINE)[1:]
    assert answers
    assert all(len(answer.splitlines()) <= 40 for answer in answers)
    assert all(len(line) <= 120 for answer in answers for line in answer.splitlines())

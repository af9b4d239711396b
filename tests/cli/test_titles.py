"""A title is a line: whatever stands in it reaches neither the terminal nor the structure of a document."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

QUESTION = 'title: "one\\e]0;window\\a\\n# two\\x9b31m"\naction: deploy\ndate: 2006-01-01\n'
RULES = """layer statute "Acts" closed
action deploy "send armed forces abroad"
fact mandate "the Chamber has consented" type bool procedure
source act "Participation Act" in statute short "PA" cite "Gazette 12" from 2005-03-24
permit with_consent "deployment with consent" deploy provided mandate under "s 1" cite "s 1"
"""


@pytest.mark.parametrize(
    "command",
    [
        "check",
        "check --format markdown",
        "check --brief",
        "routes",
        "routes --format markdown",
        *(f"{command}{form}" for command in ("matrix", "timeline") for form in ("", " --format svg", " --format html")),
    ],
)
def test_a_title_is_shown_on_one_line_without_what_steers_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("op.yaml").write_text(QUESTION, encoding="utf-8")
    Path("law.rules").write_text(RULES, encoding="utf-8")
    result = CliRunner().invoke(guidelines, [*command.split(), "op.yaml", "--rules", "law.rules"])
    assert result.stderr == ""
    assert all(line.isprintable() for line in result.stdout.split("\n"))
    assert "one ]0;window # two 31m" in result.stdout


def test_the_name_of_a_file_is_told_on_one_line_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = "one\x1b[31m\ntwo.yaml"
    missing = CliRunner().invoke(guidelines, ["check", name]).stderr
    Path(name).write_text("action: nothing\n", encoding="utf-8")
    wrong = CliRunner().invoke(guidelines, ["check", name]).stderr
    assert missing.startswith("one [31m two.yaml: error[GE001]: `one [31m two.yaml` cannot be read")
    assert wrong.startswith("one [31m two.yaml:1:9: error[GE404]")
    assert all(line.isprintable() for line in (missing + wrong).split("\n"))

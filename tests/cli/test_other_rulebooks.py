"""What is printed on the rulebook of another country names the layers of that rulebook, and no choice that it lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

ACT = """layer statute "Acts of Parliament" closed
{frame}
action deploy "send armed forces abroad"
fact mandate "the Chamber has consented" type bool procedure
source act "Participation Act" in statute short "PA" cite "Gazette 12" from 2005-03-24
permit with_consent "deployment with consent" deploy provided mandate under "s 1" cite "s 1"
"""
PLAIN = ACT.format(frame="")
DIRECTED = f"""{ACT.format(frame='layer frame "Directives" framework chosen by regime')}
source first "First Directive" in frame cite "D" from 2010-01-01
permit foreseen "deployment is foreseen" deploy cite "1"
"""
COMMANDS = [
    ("check", "op.yaml"),
    ("check", "op.yaml", "--format", "markdown"),
    ("check", "op.yaml", "--brief"),
    ("routes", "op.yaml"),
    ("routes", "op.yaml", "--format", "markdown"),
    ("permitted", "--date", "2006-01-01"),
]


@pytest.fixture(autouse=True)
def question(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("op.yaml").write_text("action: deploy\ndate: 2006-01-01\n", encoding="utf-8")


def printed(rules: str, *arguments: str) -> str:
    Path("law.rules").write_text(rules, encoding="utf-8")
    result = CliRunner().invoke(guidelines, [*arguments, "--rules", "law.rules"])
    assert result.stderr == ""
    return " ".join(result.stdout.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_a_rulebook_without_a_choice_is_told_of_none(command: tuple[str, ...]) -> None:
    shown = printed(PLAIN, *command)
    assert "on 2006-01-01" in shown
    assert "under no" not in shown


@pytest.mark.parametrize("command", COMMANDS)
def test_where_no_regime_stands_its_layer_is_named_as_the_rulebook_names_it(command: tuple[str, ...]) -> None:
    assert "on 2006-01-01, under no Directives" in printed(DIRECTED, *command)


def test_a_timeline_and_a_difference_speak_of_the_choices_there_are() -> None:
    assert "deploy, under the regime of each date " in printed(DIRECTED, "timeline", "op.yaml")
    assert "of each date" not in printed(PLAIN, "timeline", "op.yaml")
    shown = printed(DIRECTED, "diff", "--date", "2005-03-23..2005-03-24")
    assert shown.startswith("on 2005-03-23, under no Directives -> on 2005-03-24, under no Directives newly lawful")
    assert printed(PLAIN, "diff", "--date", "2005-03-23..2005-03-24").startswith("on 2005-03-23 -> on 2005-03-24 newly")

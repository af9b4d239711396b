"""Every command shown in a document with its output is run, and every line of Python shown as a session too."""

import doctest
import os
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

ROOT = Path(__file__).parents[2]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
SESSION = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def sessions():
    for path in DOCUMENTS:
        for block in SESSION.findall(path.read_text(encoding="utf-8")):
            for shown in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = shown.partition("\n")
                yield pytest.param(command, output, id=f"{path.name}: {command}")


@pytest.mark.parametrize(("command", "output"), list(sessions()))
def test_a_command_prints_what_the_document_shows(command, output, monkeypatch):
    monkeypatch.chdir(ROOT)
    program, *arguments = shlex.split(command)
    assert program == "guidelines"
    result = CliRunner().invoke(guidelines, arguments)
    assert result.stdout.rstrip("\n") == output.rstrip("\n")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_python_session_gives_what_the_document_shows(path, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert doctest.testfile(os.fspath(path), module_relative=False, encoding="utf-8").failed == 0


def test_the_readme_shows_a_command():
    assert "README.md: guidelines check examples/top_up_at_sea.yaml" in {each.id for each in sessions()}

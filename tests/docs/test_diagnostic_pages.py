"""Every code has a page, and every page's example prints what the page shows."""

import re
import shlex
import sys
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines
from guidelines_engine.diagnostics import CODES

PAGES = Path(__file__).parents[2] / "docs" / "diagnostics"
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
WRITTEN_HERE = {"GE002": b"action: supply\n\xff\xfe", "GE003": b"# \n" * 1_500_000}
"""The files that a page can only describe."""


def test_every_code_has_a_page_and_every_page_a_code():
    assert {path.stem for path in PAGES.glob("*.md")} == set(CODES)


@pytest.mark.parametrize("code", sorted(path.stem for path in PAGES.glob("*.md")))
def test_the_example_of_a_page_prints_what_it_shows(code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    page = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {code}: {CODES[code]}\n")
    if code == "GE606":
        for module in [name for name in sys.modules if name.partition(".")[0] == "gherkin"]:
            monkeypatch.delitem(sys.modules, module)
        monkeypatch.setitem(sys.modules, "gherkin", None)
    if code in WRITTEN_HERE:
        Path("example.yaml").write_bytes(WRITTEN_HERE[code])
    if code == "GE506":
        pl.DataFrame({"action": ["minesweeping"], "mines": [["abandoned"]]}).write_parquet("example.parquet")
    shown = 0
    for kind, content in FENCED.findall(page):
        if kind != "console":
            Path(f"example.{kind}").write_text(content, encoding="utf-8")
            continue
        command, _, output = content.removeprefix("$ ").partition("\n")
        program, *arguments = shlex.split(command)
        assert program == "guidelines"
        result = CliRunner().invoke(guidelines, arguments)
        assert code in output
        assert result.output.rstrip("\n") == output.rstrip("\n")
        shown += 1
    assert shown > 0

"""The page on scenarios: its example runs, and it names every kind of step."""

import re
import subprocess
import sys
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "features.md").read_text(encoding="utf-8")


def test_the_example_of_the_page_passes(tmp_path):
    (tmp_path / "mines.feature").write_text(re.findall(r"```gherkin\n(.*?)```", PAGE, re.DOTALL)[0], encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "guidelines_engine.gherkin", "mines.feature"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout

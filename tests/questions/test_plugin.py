"""The pytest plugin runs feature files as they stand, against any rulebook."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ..texts import WORDS, under

FEATURE = """Feature: Supplies
  Scenario Outline: Only fuel
    Given the action is supply
    And the date is 2000-01-01
    And goods is <goods>
    When the operation is assessed in the layer statute
    Then the statute finding is <finding>
    And rule give <decides>

    Examples:
      | goods | finding      | decides         |
      | fuel  | permitted    | decides         |
      | arms  | unauthorised | does not decide |
      | food  | permitted    | decides         |

  Scenario: No such rule
    Given the action is supply
    When the operation is assessed
    Then rule gave decides

  Scenario: Refused
    Given the action is supply
    And goods is gold
    When the operation is assessed
    Then the operation is refused with GE406
    And it is lawful
"""


def test_scenarios_pass_and_fail_as_the_rulebook_answers(tmp_path: Path) -> None:
    words = "\n".join(line for line in WORDS.splitlines() if not line.startswith("source act "))
    rules = under("act", 'permit give "supplies" supply when goods is fuel cite "art 1"')
    (tmp_path / "law.rules").write_text(f"{words}\n{rules}", encoding="utf-8")
    (tmp_path / "supplies.feature").write_text(FEATURE, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "guidelines_engine.gherkin", "-p", "no:cacheprovider"]
    command += ["-c", "none.ini", "--rootdir", ".", "--rules", ".", "supplies.feature"]
    (tmp_path / "none.ini").write_text("[pytest]\n", encoding="utf-8")
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert "3 failed, 2 passed" in done.stdout, done.stdout + done.stderr
    assert "there is no rule `gave`" in done.stdout
    assert "the operation was refused" in done.stdout
    assert "expected: rule give decides" not in done.stdout
    assert "expected: the statute finding is permitted\nthe answer was\n\nUNLAWFUL  supply" in done.stdout
    assert "meets(" not in done.stdout
    assert "4 questions\n  rules: of 1, 1 decide (or speak), 1 do not" in done.stdout

"""Which scenarios of a folder of features speak of which rule, read from the text of the features alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_HEADING = re.compile(r"\s*(?:Scenario|Scenario Outline|Example):\s*(?P<name>.+?)\s*$")
_STEP = re.compile(r"\s*(?:Then|And|But|\*)\s+rule (?P<rule>\S+) (?P<not>does not )?decides?\s*$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A scenario that says of a rule that it decides, or does not."""

    feature: str
    scenario: str
    decides: bool


def mentions(folder: Path) -> Mapping[str, tuple[Mention, ...]]:
    """Return, for each rule, the scenarios in a folder that speak of it, in the order of files and lines.

    A rule named through the columns of an outline is found under the name that its examples give. What is not UTF-8 is
    read over: it is the names of rules that are looked for.
    """
    found: dict[str, dict[Mention, None]] = {}
    for path in sorted(folder.rglob("*.feature")):
        name = path.relative_to(folder).as_posix()
        for scenario, lines in _scenarios(path.read_text(encoding="utf-8-sig", errors="replace")):
            for line in lines:
                if (step := _STEP.match(line)) is None:
                    continue
                for rule in _named(step["rule"], lines):
                    found.setdefault(rule, {})[Mention(name, scenario, not step["not"])] = None
    return {rule: tuple(each) for rule, each in found.items()}


def _scenarios(text: str) -> list[tuple[str, list[str]]]:
    scenarios: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if (heading := _HEADING.match(line)) is not None:
            scenarios.append((heading["name"], []))
        elif scenarios:
            scenarios[-1][1].append(line)
    return scenarios


def _named(written: str, lines: list[str]) -> list[str]:
    """Return the rule as written or, for a placeholder, what the examples put in its place."""
    if not written.startswith("<"):
        return [written]
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines if "|" in line]
    column = None
    rules = []
    for row in rows:
        if written.strip("<>") in row:
            column = row.index(written.strip("<>"))
        elif column is not None and column < len(row):
            rules.append(row[column])
    return rules

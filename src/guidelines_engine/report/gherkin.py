"""Scenarios as Gherkin, in the step language that the pytest plugin understands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..model import FactValue
from ..operation import Operation, shown_value
from ..scenario import Feature, Scenario, changed


def feature_text(feature: Feature) -> str:
    """Return a feature file."""
    parts = [f"Feature: {feature.title}\n" + "".join(f"  {line}\n" for line in feature.lines)]
    background = feature.background
    if background is not None:
        parts.append(_block("Background:", _given(_setting(background), background.facts)))
    parts += [_scenario(scenario, background) for scenario in feature.scenarios]
    return "\n".join(parts)


def _scenario(scenario: Scenario, background: Operation | None) -> str:
    operation = scenario.operation
    setting = _setting(operation)
    facts: Mapping[str, FactValue | None] = operation.facts
    if background is not None:
        common = _setting(background)
        setting = [step for step in setting if step not in common]
        facts = changed(background, operation)
    layers = f" in the layers {', '.join(scenario.layers)}" if scenario.layers else ""
    lines = [*_given(setting, facts), f"When the operation is assessed{layers}"]
    lines += _joined("Then", scenario.found)
    return _block(f"Scenario: {scenario.title}", lines)


def _setting(operation: Operation) -> list[str]:
    said = {
        "action": operation.action,
        "date": operation.date,
        "regime": operation.regime,
        "reading": operation.interpretation,
    }
    return [f"the {name} is {value}" for name, value in said.items() if value is not None]


def _given(setting: Sequence[str], facts: Mapping[str, FactValue | None]) -> list[str]:
    """Return the steps that give a setting and facts: two facts or fewer a step each, more in a table."""
    shown = {name: "unknown" if value is None else shown_value(value) for name, value in facts.items()}
    if len(shown) <= 2:
        return _joined("Given", [*setting, *(f"{name} is {value}" for name, value in shown.items())])
    widest = max(len("fact"), *map(len, shown))
    values = max(len("value"), *map(len, shown.values()))
    rows = [("fact", "value"), *shown.items()]
    table = [f"  | {name.ljust(widest)} | {value.ljust(values)} |" for name, value in rows]
    return [*_joined("Given", [*setting, "the facts"]), *table]


def _joined(keyword: str, steps: Iterable[str]) -> list[str]:
    return [f"{'And' if number else keyword} {step}" for number, step in enumerate(steps)]


def _block(head: str, lines: Iterable[str]) -> str:
    return f"  {head}\n" + "".join(f"    {line}\n" for line in lines)

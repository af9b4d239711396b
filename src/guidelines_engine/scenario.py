"""A scenario as a value: an operation put to some layers, and what is then found, in the words of the step language.

How scenarios are chosen, and how they are printed, is known elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .model import FactValue
from .operation import Operation
from .opinion import Opinion


@dataclass(frozen=True, slots=True)
class Scenario:
    """An operation, the layers asked, all of them where none is named, and the steps that say what is found."""

    title: str
    operation: Operation
    layers: tuple[str, ...]
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """Scenarios under one name; what they share stands in the background, if they have one."""

    title: str
    lines: tuple[str, ...]
    background: Operation | None
    scenarios: tuple[Scenario, ...]


def changed(background: Operation, operation: Operation) -> dict[str, FactValue | None]:
    """Return the facts in which an operation differs from a background; None for one it does not know."""
    facts: dict[str, FactValue | None] = {
        name: value for name, value in operation.facts.items() if background.facts.get(name) != value
    }
    return {**facts, **dict.fromkeys(name for name in background.facts if name not in operation.facts)}


def steps_found(opinion: Opinion, layers: Iterable[str], rule: str | None = None) -> tuple[str, ...]:
    """Return the steps that hold of an opinion: the findings of some layers, and how one rule stands to them."""
    steps = []
    for layer in layers:
        finding = opinion.findings[layer]
        steps.append(f"the {layer} finding is {finding.finding}")
        if finding.ground is not None:
            steps.append(f"the {layer} ground is {finding.ground}")
    if rule is None:
        return (f"it is {opinion.verdict}", *steps)
    decides = any(rule in opinion.findings[layer].rules for layer in layers)
    steps.append(f"rule {rule} decides" if decides else f"rule {rule} does not decide")
    if any(duty.rule == rule for duty in opinion.duties):
        steps.append(f"the duty of rule {rule} travels with it")
    steps.append("it is disputed" if opinion.disputed else "it is not disputed")
    return tuple(steps)

"""An opinion as a Gherkin scenario: the question it answers, and what it found, in the steps of the features."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Book
from ..operation import shown_value
from ..opinion import Opinion
from .setting import title_words


def scenario_text(opinion: Opinion, book: Book) -> str:
    """Return a feature with one scenario, which holds as long as the rulebook gives this opinion."""
    name = title_words(opinion.operation)
    asked = [name for name in book.layers if name in opinion.findings]
    limited = len(asked) < len(book.layers)
    where = f" in the layer{'s' if len(asked) > 1 else ''} {', '.join(asked)}" if limited else ""
    lines = [
        f"Feature: {name}",
        "",
        f"  Scenario: {name}, on {opinion.date}",
        *_given(opinion, book),
        f"    When the operation is assessed{where}",
        f"    Then it is {opinion.verdict}",
        *(f"    And {step}" for step in _found(opinion)),
    ]
    return "\n".join(lines) + "\n"


def _given(opinion: Opinion, book: Book) -> Iterator[str]:
    yield f"    Given the action is {opinion.operation.action}"
    yield f"    And the date is {opinion.date}"
    if opinion.operation.regime is not None:
        yield f"    And the regime is {opinion.operation.regime}"
    if opinion.operation.interpretation is not None:
        yield f"    And the reading is {opinion.operation.interpretation}"
    facts = {name: shown_value(opinion.operation.facts[name]) for name in book.facts if name in opinion.operation.facts}
    if facts:
        yield "    And the facts"
        rows = [("fact", "value"), *facts.items()]
        left, right = (max(map(len, column)) for column in zip(*rows, strict=True))
        yield from (f"      | {fact.ljust(left)} | {value.ljust(right)} |" for fact, value in rows)


def _found(opinion: Opinion) -> Iterator[str]:
    for name, layer in opinion.findings.items():
        yield f"the {name} finding is {layer.finding}"
        if layer.ground is not None:
            yield f"the {name} ground is {layer.ground}"
    yield from (f"rule {rule} decides" for layer in opinion.findings.values() for rule in layer.rules)
    yield from (f"the answer to {fact} is missing" for fact in opinion.missing)
    if opinion.disputed:
        yield "it is disputed"

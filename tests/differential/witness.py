"""The findings that the completions of a case give, by clingo: it shares the model's values, and no code.

Names of the rulebook become strings, conditions numbered nodes; `meaning.lp` says what they mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import clingo

MEANING = (Path(__file__).parent / "meaning.lp").read_text(encoding="utf-8")

Findings = frozenset[tuple[str, str]]
"""The finding of each layer in one completion."""


def completions(book: Any, case: Any) -> set[Findings]:
    """Return the different ways in which layers come out under the completions of a case; none where there is none."""
    control = clingo.Control(["0", "--project=show"], logger=lambda code, message: None)
    control.add("base", [], MEANING + "\n".join(facts(book, case)))
    control.ground([("base", [])])
    found: set[Findings] = set()
    with control.solve(yield_=True) as models:
        for model in models:
            pairs = (symbol.arguments for symbol in model.symbols(shown=True))
            found.add(frozenset((layer.string, finding.name) for layer, finding in pairs))
    return found


def facts(book: Any, case: Any) -> Iterator[str]:
    """Yield a case, and the rules in force that cover its action, as facts of a logic program."""
    nodes = count()
    for name, value in case.known.items():
        yield f'is("{name}", "{value}").'
    for name in case.unknown:
        yield f'unknown("{name}").'
        yield from (f'value("{name}", "{value}").' for value in book.facts[name].values)
    for constraint in book.constraints:
        node = next(nodes)
        yield f"never({node})."
        yield from condition(constraint.never, node, nodes)
    chosen = {"interpretation": case.interpretation, "regime": case.regime}
    for layer in case.layers:
        yield f'layer("{layer}", {book.layers[layer].closure}).'
        if layer in book.actions[case.action].outside:
            yield f'outside("{layer}").'
        for rule in book.rules.values():
            choice = book.layers[layer].chosen_by
            if rule.layer == layer and (choice is None or rule.source == chosen[choice]):
                for version in rule.versions:
                    if stands(version.interval, case.day) and case.action in version.actions:
                        yield from clauses(rule, version, nodes)


def stands(interval: Any, day: Any) -> bool:
    """Return whether a day lies between the days of an interval, both included."""
    return (interval.start is None or interval.start <= day) and (interval.end is None or interval.end >= day)


def clauses(rule: Any, version: Any, nodes: Iterator[int]) -> Iterator[str]:
    """Yield a rule as it stands."""
    yield f'rule("{rule.name}", {rule.effect}, "{rule.layer}", "{rule.source}").'
    if version.general:
        yield f'general("{rule.name}").'
    for other in version.notwithstanding:
        yield f'notwithstanding("{rule.name}", "{other}").'
    for kind, of_kind in (("when", version.when), ("unless", version.unless), ("provided", version.provided)):
        for clause in of_kind:
            node = next(nodes)
            yield f'{kind}("{rule.name}", {node}).'
            yield from condition(clause.condition, node, nodes)


def condition(tree: Any, node: int, nodes: Iterator[int]) -> Iterator[str]:
    """Yield a condition as numbered nodes."""
    match type(tree).__name__:
        case "FactIs":
            yield from (f'asks({node}, "{tree.fact}", "{value}").' for value in tree.values)
        case "Defined":
            yield from condition(tree.condition, node, nodes)
        case "Negation":
            part = next(nodes)
            yield f"no({node}, {part})."
            yield from condition(tree.of, part, nodes)
        case "AllOf" | "AnyOf" as kind:
            yield f"{'all' if kind == 'AllOf' else 'any'}({node})."
            for each in tree.parts:
                part = next(nodes)
                yield f"part({node}, {part})."
                yield from condition(each, part, nodes)

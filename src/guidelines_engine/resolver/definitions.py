"""Binds definitions, those that others rest on first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from .. import model, syntax
from ..diagnostics import Diagnostic
from .conditions import bind_condition
from .names import Declared

MOST_NESTING = 64
"""How deep conditions may stand inside each other when every definition is written out."""

_Definitions = Mapping[str, tuple[syntax.Definition, str | None]]


def bind_definitions(
    declared: Declared, facts: Mapping[str, model.Fact], diagnostics: list[Diagnostic]
) -> dict[str, model.Definition]:
    """Return the definitions, those they rest on first; one that leads back to itself is left out."""
    bound: dict[str, model.Definition] = {}
    depths: dict[str, int] = {}
    for name in _foundations_first(declared.definitions, diagnostics):
        definition, source = declared.definitions[name]
        depth = max(level + depths.get(used, 0) for used, level in _mentions(definition.condition))
        if depth > MOST_NESTING:
            said = f"`{name}` rests on definitions nested deeper than {MOST_NESTING}"
            hint = "let it rest on fewer others, one upon the other"
            diagnostics.append(Diagnostic("GE004", said, definition.name.span, hint))
            continue
        condition = bind_condition(definition.condition, facts, bound.get, declared.definitions, diagnostics)
        if condition is not None:
            depths[name] = depth
            interval = model.Interval(definition.start, definition.end)
            bound[name] = model.Definition(
                name, definition.gloss, condition, source, definition.cite, definition.note, interval
            )
    return bound


def _foundations_first(definitions: _Definitions, diagnostics: list[Diagnostic]) -> Iterator[str]:
    """Yield the names of all definitions, each after those it rests on; a circle is said where it closes."""
    done: set[str] = set()

    def uses(name: str) -> Iterator[str]:
        return (used for used, _ in _mentions(definitions[name][0].condition) if used in definitions)

    for first in definitions:
        path = {} if first in done else {first: uses(first)}
        while path:
            name = next(reversed(path))
            used = next(path[name], None)
            if used is None:
                del path[name]
                done.add(name)
                yield name
            elif used in path:
                diagnostics.append(_circle([*path], used, definitions[used][0]))
            elif used not in done:
                path[used] = uses(used)


def _circle(path: list[str], name: str, definition: syntax.Definition) -> Diagnostic:
    circle = " -> ".join((*path[path.index(name) :], name))
    hint = "let one of them stand on facts alone"
    return Diagnostic("GE207", f"`{name}` is defined by itself: {circle}", definition.name.span, hint)


def _mentions(condition: syntax.Condition, level: int = 1) -> Iterator[tuple[str, int]]:
    """Yield each name that a condition reads, with how deep it stands in it."""
    match condition:
        case syntax.Mentioned(name) | syntax.Compared(name):
            yield name.text, level
        case syntax.Negation(inner):
            yield from _mentions(inner, level + 1)
        case syntax.AllOf(parts) | syntax.AnyOf(parts):
            for part in parts:
                yield from _mentions(part, level + 1)
        case _:
            assert_never(condition)

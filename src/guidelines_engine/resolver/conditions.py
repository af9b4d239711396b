"""Binds one condition: each name a fact with its values, or a definition."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import assert_never

from .. import model, syntax
from ..diagnostics import Diagnostic, choices
from .names import listed_once, unknown

FindDefinition = Callable[[str], model.Definition | None]


def bind_condition(
    condition: syntax.Condition,
    facts: Mapping[str, model.Fact],
    find: FindDefinition,
    defined: Collection[str],
    diagnostics: list[Diagnostic],
) -> model.Condition | None:
    """Return the condition with its names bound, or None if one could not be.

    `find` gives the definition of a name among those `defined`, or None where that definition is at fault itself.
    """

    def bind(part: syntax.Condition) -> model.Condition | None:
        match part:
            case syntax.Mentioned(name):
                return _bind_mention(name, facts, find, defined, diagnostics)
            case syntax.Compared():
                return _bind_comparison(part, facts, defined, diagnostics)
            case syntax.Negation(inner):
                bound = bind(inner)
                return None if bound is None else model.Negation(bound)
            case syntax.AllOf(parts) | syntax.AnyOf(parts):
                found = [bind(each) for each in parts]
                whole = tuple(each for each in found if each is not None)
                if len(whole) < len(found):
                    return None
                return model.AllOf(whole) if isinstance(part, syntax.AllOf) else model.AnyOf(whole)
            case _:
                assert_never(part)

    return bind(condition)


def _bind_mention(
    name: syntax.Name,
    facts: Mapping[str, model.Fact],
    find: FindDefinition,
    defined: Collection[str],
    diagnostics: list[Diagnostic],
) -> model.Condition | None:
    if name.text in defined:
        definition = find(name.text)
        return None if definition is None else model.Defined(definition.name, definition.condition)
    if name.text not in facts:
        diagnostics.append(unknown("GE201", "fact", name, [*facts, *defined]))
        return None
    fact = facts[name.text]
    if not fact.yes_no:
        hint = f"write `{name.text} is {fact.values[0]}` or `{name.text} in (...)`"
        diagnostics.append(Diagnostic("GE215", f"`{name.text}` is not a yes-or-no fact", name.span, hint))
        return None
    return model.FactIs(name.text, frozenset((True,)))


def _bind_comparison(
    comparison: syntax.Compared,
    facts: Mapping[str, model.Fact],
    defined: Collection[str],
    diagnostics: list[Diagnostic],
) -> model.Condition | None:
    name = comparison.name
    if name.text in defined:
        hint = f"write `{name.text}` or `not {name.text}`"
        diagnostics.append(Diagnostic("GE215", f"the definition `{name.text}` has no values", name.span, hint))
        return None
    if name.text not in facts:
        diagnostics.append(unknown("GE201", "fact", name, [*facts, *defined]))
        return None
    fact = facts[name.text]
    if fact.yes_no:
        hint = f"write `{name.text}` or `not {name.text}`"
        diagnostics.append(Diagnostic("GE215", f"`{name.text}` is a yes-or-no fact", name.span, hint))
        return None
    listed_once(comparison.values, diagnostics)
    wrong = [value for value in comparison.values if value.text not in fact.values]
    for value in wrong:
        found = unknown("GE202", f"value of `{name.text}`", value, map(str, fact.values))
        hint = found.hint or choices(map(str, fact.values))
        diagnostics.append(Diagnostic(found.code, found.message, found.span, hint))
    if wrong:
        return None
    bound = model.FactIs(name.text, frozenset(value.text for value in comparison.values))
    return model.Negation(bound) if comparison.negated else bound


def read_under_negation(condition: model.Condition, negated: bool = False) -> Iterator[str]:
    """Yield the facts that a condition reads under an odd number of negations."""
    match condition:
        case model.FactIs(fact, _):
            if negated:
                yield fact
        case model.Defined(_, inner):
            yield from read_under_negation(inner, negated)
        case model.Negation(inner):
            yield from read_under_negation(inner, not negated)
        case model.AllOf(parts) | model.AnyOf(parts):
            for part in parts:
                yield from read_under_negation(part, negated)
        case _:
            assert_never(condition)


def definitions_used(condition: model.Condition) -> Iterator[str]:
    """Yield the names of the definitions that a condition uses, directly or through others."""
    match condition:
        case model.FactIs():
            return
        case model.Defined(name, inner):
            yield name
            yield from definitions_used(inner)
        case model.Negation(inner):
            yield from definitions_used(inner)
        case model.AllOf(parts) | model.AnyOf(parts):
            for part in parts:
                yield from definitions_used(part)
        case _:
            assert_never(condition)

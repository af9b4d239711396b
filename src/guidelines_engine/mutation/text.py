"""A mutant as a difference in rule text: the lines that were there, and those that are there now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import ndiff
from typing import assert_never

from .. import syntax
from ..diagnostics import whole_input
from ..model import (
    AllOf,
    AnyOf,
    Book,
    Clause,
    Condition,
    Defined,
    Definition,
    FactIs,
    FactValue,
    Negation,
    Rule,
    Source,
    Version,
)
from ..printer import print_declaration
from .mutant import Mutant

_NOWHERE = whole_input("")


def rule_diff(book: Book, mutant: Mutant) -> tuple[str, ...]:
    """Return the lines of rule text that a mutant lacks, each after `- `, and those it has instead, after `+ `."""
    before, after = (list(_declarations(book, mutant, new=new)) for new in (False, True))
    if not after:
        return tuple(f"- {print_declaration(each).splitlines()[0]}" for each in before[:1])
    old, new = ("\n".join(map(print_declaration, side)).splitlines() for side in (before, after))
    return tuple(f"{line[0]} {line[2:].strip()}" for line in ndiff(old, new) if line[:2] in ("- ", "+ "))


def _declarations(book: Book, mutant: Mutant, *, new: bool) -> Iterator[syntax.Declaration]:
    if mutant.definition is not None:
        yield _definition(mutant.definition[new], book)
    elif mutant.source is not None:
        yield _source(mutant.source[new])
    else:
        for pair in mutant.rules:
            if (rule := pair[new]) is not None:
                yield from (_rule(rule, version, book) for version in rule.versions)


def _rule(rule: Rule, version: Version, book: Book) -> syntax.Rule:
    body = syntax.Body(
        _clauses(version.when, book),
        _clauses(version.unless, book),
        _clauses(version.provided, book),
        _names(sorted(version.notwithstanding)),
        version.general,
    )
    start, end = version.interval.start, version.interval.end
    return syntax.Rule(rule.effect.value, _name(rule.name), "", _covered(version, book), body, start, end)


def _definition(definition: Definition, book: Book) -> syntax.Definition:
    return syntax.Definition(_name(definition.name), "", _condition(definition.condition, book))


def _source(source: Source) -> syntax.Source:
    interval = source.interval
    dates = (None, None) if interval is None else (interval.start, interval.end)
    return syntax.Source(_name(source.name), source.title, _name(source.layer), start=dates[0], end=dates[1])


def _clauses(clauses: Iterable[Clause], book: Book) -> tuple[syntax.Clause, ...]:
    return tuple(
        syntax.Clause(_condition(clause.condition, book), clause.pinpoint, span=_NOWHERE) for clause in clauses
    )


def _covered(version: Version, book: Book) -> syntax.Covered:
    leaves = book.single_actions()
    left_out = [name for name in leaves if name not in version.actions]
    if len(left_out) * 2 < len(leaves):
        return syntax.Covered(_names(left_out), every=True)
    return syntax.Covered(_names(name for name in leaves if name in version.actions))


def _condition(condition: Condition, book: Book) -> syntax.Condition:
    match condition:
        case FactIs(fact, values):
            return _fact_is(fact, values, book)
        case Defined(name, _):
            return syntax.Mentioned(_name(name))
        case Negation(FactIs(fact, values)) if not book.facts[fact].yes_no:
            return syntax.Compared(_name(fact), _values(fact, values, book), negated=True)
        case Negation(inner):
            return syntax.Negation(_condition(inner, book))
        case AllOf(parts):
            return syntax.AllOf(tuple(_condition(part, book) for part in parts))
        case AnyOf(parts):
            return syntax.AnyOf(tuple(_condition(part, book) for part in parts))
        case _:
            assert_never(condition)


def _fact_is(fact: str, values: frozenset[FactValue], book: Book) -> syntax.Condition:
    if not book.facts[fact].yes_no:
        return syntax.Compared(_name(fact), _values(fact, values, book))
    mentioned = syntax.Mentioned(_name(fact))
    return mentioned if values == frozenset((True,)) else syntax.Negation(mentioned)


def _values(fact: str, values: frozenset[FactValue], book: Book) -> tuple[syntax.Name, ...]:
    return _names(str(value) for value in book.facts[fact].values if value in values)


def _names(names: Iterable[str]) -> tuple[syntax.Name, ...]:
    return tuple(map(_name, names))


def _name(text: str) -> syntax.Name:
    return syntax.Name(text, _NOWHERE)

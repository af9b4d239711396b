"""Checks on words that nobody uses: facts, definitions, actions."""

from __future__ import annotations

from collections.abc import Iterator

from ..digest import Digest
from ..flaw import Flaw
from ..model import Condition, Version, facts_read
from ..resolver.conditions import definitions_used
from .common import Said, about
from .places import Places


def unused_fact(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE331: no rule reads a fact, not even through a definition."""
    read = {fact for condition in _conditions(digest) for fact in facts_read(condition)}
    for name in digest.book.facts:
        if name not in read:
            said = Said(f"no rule reads the fact `{name}`", "drop it, or write the rule for which it was declared")
            yield about("GE331", "fact", name, said, places.of("fact", name))


def unused_definition(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE332: no rule or principle uses a definition, not even through another."""
    claims = [
        clause.condition
        for principle in digest.book.principles.values()
        for clause in (*principle.when, *principle.unless)
    ]
    constraints = [constraint.never for constraint in digest.book.constraints]
    used = {name for condition in (*_conditions(digest), *claims, *constraints) for name in definitions_used(condition)}
    for name in digest.book.definitions:
        if name not in used:
            said = Said(f"nothing uses the definition `{name}`", "drop it, or use it where its words are repeated")
            yield about("GE332", "definition", name, said, places.of("definition", name))


def unused_action(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE333: no rule names an action or a group that it belongs to."""
    named = {
        name.text
        for rule in digest.book.rules.values()
        for version in rule.versions
        for name in places.actions(rule, version)
    }
    for action in digest.actions:
        if not named.intersection(_at_and_above(digest, action)):
            said = Said(f"no rule names the action `{action}`", "drop it, or write the rules that concern it")
            yield about("GE333", "action", action, said, places.of("action", action))


def _conditions(digest: Digest) -> Iterator[Condition]:
    for rule in digest.book.rules.values():
        for version in rule.versions:
            yield from _conditions_of(version)


def _conditions_of(version: Version) -> Iterator[Condition]:
    yield from (clause.condition for clause in (*version.when, *version.unless, *version.provided))
    for dispute in version.disputes:
        yield from (condition for condition in (dispute.where, dispute.otherwise) if condition is not None)


def _at_and_above(digest: Digest, action: str) -> Iterator[str]:
    above: str | None = action
    while above is not None:
        yield above
        above = digest.book.actions[above].parent

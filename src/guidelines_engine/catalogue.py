"""What a rulebook holds: sources with their counts, and the rules that a search finds.

Knows nothing of cases or of how a list is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .model import Book, Rule, Source, Version, facts_read


@dataclass(frozen=True, slots=True)
class Entry:
    """A source with the number of its rules, and of those that are disputed or say what they do not encode."""

    source: Source
    rules: int
    disputed: int
    not_encoded: int


def entries(book: Book) -> tuple[Entry, ...]:
    """Return an entry for each source, layer by layer, in declared order, those without a rule of their own last."""
    layers = [[_entry(book, source) for source in book.sources_of(layer)] for layer in book.layers]
    return tuple(entry for found in layers for entry in sorted(found, key=lambda entry: not entry.rules))


def _entry(book: Book, source: Source) -> Entry:
    rules = book.rules_of(source.name)
    return Entry(
        source,
        len(rules),
        sum(any(version.disputes for version in rule.versions) for rule in rules),
        sum(any(version.not_encoded for version in rule.versions) for rule in rules),
    )


@dataclass(frozen=True, slots=True)
class Search:
    """What rules are looked for; a criterion that is None is no criterion.

    Attributes:
        source: the source they belong to.
        action: an action they cover.
        fact: a fact they read.
        day: a day on which they stand (in a layer whose source is chosen: in which they have a version).
        text: a text found, in any case of letters, in their id, gloss, citations, duties, disputes or notes.
    """

    source: str | None = None
    action: str | None = None
    fact: str | None = None
    day: date | None = None
    text: str | None = None


def find(book: Book, search: Search) -> tuple[Rule, ...]:
    """Return the rules that meet every criterion in one and the same version, in declared order."""
    actions = None if search.action is None else _at_or_below(book, search.action)
    return tuple(
        rule
        for rule in book.rules.values()
        if search.source in (None, rule.source)
        and any(
            (actions is None or actions & version.actions)
            and (search.fact is None or search.fact in version_facts(version))
            and (search.day is None or search.day in version.interval)
            and (search.text is None or search.text.casefold() in _texts(rule, version).casefold())
            for version in rule.versions
        )
    )


def covering(book: Book, actions: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules that cover some of the actions, those first that cover the fewest actions in all."""
    sought = frozenset(actions)
    found = [rule for rule in book.rules.values() if any(sought & version.actions for version in rule.versions)]
    return tuple(sorted(found, key=lambda rule: max(len(version.actions) for version in rule.versions)))


def version_facts(version: Version) -> frozenset[str]:
    """Return the facts that a rule reads as it stands in one of its versions."""
    clauses = (*version.when, *version.unless, *version.provided)
    return frozenset().union(*(facts_read(clause.condition) for clause in clauses))


def _at_or_below(book: Book, action: str) -> frozenset[str]:
    found = {action}
    for name, each in book.actions.items():
        if each.parent in found:
            found.add(name)
    return frozenset(found)


def _texts(rule: Rule, version: Version) -> str:
    parts: Iterable[str] = (
        rule.name,
        rule.gloss,
        *version.cites,
        *(clause.pinpoint for clause in (*version.when, *version.unless, *version.provided)),
        *(duty.text for duty in version.duties),
        *(dispute.text for dispute in version.disputes),
        *version.not_encoded,
        *version.notes,
        version.by,
    )
    return "\n".join(parts)

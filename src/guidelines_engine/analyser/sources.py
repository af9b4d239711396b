"""Checks on sources: rules outside their dates, and citations that are missing or malformed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..diagnostics import Span
from ..digest import Digest
from ..flaw import Flaw
from ..model import Definition, Principle, Rule, Source, Version, intersection
from .common import Said, about, about_rule
from .places import Places

_CLOSING = {")": "(", "]": "["}


def rule_outside_its_source(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE341: a version of a rule stands only on days on which its source is not the one chosen by default."""
    for rule in digest.book.rules.values():
        source = digest.book.sources[rule.source]
        if digest.book.layers[rule.layer].chosen_by is None or source.interval is None:
            continue
        for version in rule.versions:
            both = intersection(version.interval, source.interval)
            if both.start is not None and both.end is not None and both.end < both.start:
                said = Said(
                    f"`{rule.name}` stands only outside the dates of its source `{source.name}`",
                    "mend the dates of the rule or of the source",
                )
                yield about_rule("GE341", rule, said, places.version(rule, version))


def missing_citation(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE342: a source with rules, or a definition of one, says nowhere where it is to be found."""
    with_rules = {rule.source for rule in digest.book.rules.values()}
    for source in digest.book.sources.values():
        if source.name in with_rules and not source.cite:
            said = Said(f"the source `{source.name}` has no citation", 'add `cite "..."`')
            yield about("GE342", "source", source.name, said, places.of("source", source.name))
    for definition in digest.book.definitions.values():
        if definition.source is not None and not definition.cite:
            said = Said(f"the definition `{definition.name}` has no citation", 'add `cite "..."`')
            yield about("GE342", "definition", definition.name, said, places.of("definition", definition.name))


def malformed_citation(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE343: a citation or pinpoint cannot be read as one."""
    for rule in digest.book.rules.values():
        short = digest.book.sources[rule.source].short
        said_already: set[str] = set()
        for version in rule.versions:
            for text, span in _pinpoints(places, rule, version):
                wrong = _wrong_with(text, short)
                if wrong is not None and text not in said_already:
                    said_already.add(text)
                    yield about_rule("GE343", rule, _said(text, wrong), span)
    for source in digest.book.sources.values():
        yield from _malformed("source", source, source.short, "", places)
        yield from _malformed("source", source, source.cite, "", places)
    for definition in digest.book.definitions.values():
        short = digest.book.sources[definition.source].short if definition.source else ""
        yield from _malformed("definition", definition, definition.cite, short, places)
    for principle in digest.book.principles.values():
        yield from _malformed("principle", principle, principle.cite, "", places)


def shared_short_name(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE344: two sources that are not of one text have one short name, so that a citation may mean either."""
    first: dict[str, Source] = {}
    for source in digest.book.sources.values():
        other = first.setdefault(source.short.casefold(), source)
        if other is not source and not (source.cite and source.cite == other.cite):
            said = Said(
                f"`{source.name}` and `{other.name}` are both cited as `{source.short}`",
                "give each a short name of its own with `short`",
            )
            yield about("GE344", "source", source.name, said, places.of("source", source.name))


def _pinpoints(places: Places, rule: Rule, version: Version) -> Iterator[tuple[str, Span]]:
    head = places.version(rule, version)
    for cite in version.cites:
        yield cite, head
    for clause in (*version.when, *version.unless, *version.provided):
        if clause.pinpoint:
            yield clause.pinpoint, clause.span or head
    for duty in version.duties:
        if duty.pinpoint:
            yield duty.pinpoint, head


def _malformed(
    kind: str, declared: Source | Definition | Principle, text: str, short: str, places: Places
) -> Iterator[Flaw]:
    wrong = _wrong_with(text, short) if text else None
    if wrong is not None:
        yield about("GE343", kind, declared.name, _said(text, wrong), places.of(kind, declared.name))


def _said(text: str, wrong: str) -> Said:
    return Said(
        f"the citation `{text}` {wrong}", "write it as a reader would look it up, such as `art 3(1)(iii), annex 1`"
    )


def _wrong_with(text: str, short: str) -> str | None:
    """Return what is wrong with a citation that is printed after a short name, if anything is."""
    if not re.search(r"\w", text):
        return "says nothing"
    if not _balanced(text):
        return "has a bracket that is not closed or not opened"
    if re.search(r"[,;:]\s*([,;:)]|$)", text) or re.match(r"[,;:.)]", text):
        return "has a mark with nothing before or after it"
    if short and text.casefold().startswith(short.casefold() + " "):
        return "repeats the short name of its source, which is printed before it"
    return None


def _balanced(text: str) -> bool:
    opened: list[str] = []
    for character in text:
        if character in _CLOSING.values():
            opened.append(character)
        elif character in _CLOSING and (not opened or opened.pop() != _CLOSING[character]):
            return False
    return not opened

"""A page of markdown for each source: its rules in sentences, citations, dates, and the scenarios that show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Book, Rule, Source, Version
from ..scenario_index import Mention
from ..wording import interval_words, rule_sentence

NOTICE = "Generated from the rules by `guidelines sources --pages docs/sources --features features`."


def source_page(source: Source, book: Book, mentions: Mapping[str, Sequence[Mention]]) -> str:
    """Return the page of a source."""
    facts = [book.layers[source.layer].title, source.cite, _dates(source), source.holder]
    lines = [f"# {source.title}", "", f"{'. '.join(fact for fact in facts if fact)}.", ""]
    lines += [text for part in (source.note, source.not_encoded) if part for text in (part, "")]
    rules = book.rules_of(source.name)
    if not rules:
        lines += ["No rule of its own.", ""]
    for rule in rules:
        lines += _rule(rule, book, mentions.get(rule.name, ()))
    lines += ["---", "", NOTICE, ""]
    return "\n".join(lines)


def index_page(book: Book) -> str:
    """Return the page that leads to the pages of the sources, layer by layer."""
    lines = ["# The sources", ""]
    for layer in book.layers.values():
        lines += [f"## {layer.title}", ""]
        lines += [
            f"- [{source.title}]({source.name}.md): {_dates(source)}, {len(book.rules_of(source.name))} rules"
            for source in book.sources_of(layer.name)
        ]
        lines.append("")
    lines += ["---", "", NOTICE, ""]
    return "\n".join(lines)


def _rule(rule: Rule, book: Book, mentions: Sequence[Mention]) -> list[str]:
    lines = [f"## {rule.gloss or rule.name}", "", f"`{rule.name}`", ""]
    for version in rule.versions:
        by = f", as amended by {version.by}" if version.by else ""
        lines += [f"*{interval_words(version.interval)}{by}.* {rule_sentence(rule, version, book)}", ""]
        lines += [*_marks(version, book.sources[rule.source].short), ""]
    for decides, heading in ((True, "Decides in"), (False, "Does not decide in")):
        named = [f"{each.scenario} (`{each.feature}`)" for each in mentions if each.decides is decides]
        if named:
            lines += [f"{heading}: {'; '.join(named)}.", ""]
    return lines


def _marks(version: Version, short: str) -> list[str]:
    marks = [("Cite", f"{short} {'; '.join(version.cites)}")]
    marks += [("Duty", f"{duty.text}{f' ({duty.pinpoint})' if duty.pinpoint else ''}") for duty in version.duties]
    marks += [("Disputed", dispute.text) for dispute in version.disputes]
    marks += [("Not encoded", text) for text in version.not_encoded]
    marks += [("Note", text) for text in version.notes]
    return [f"- {kind}: {text}" for kind, text in marks]


def _dates(source: Source) -> str:
    if source.interval is None:
        return f"never in force, proposed {source.proposed}" if source.proposed else "never adopted"
    return interval_words(source.interval)

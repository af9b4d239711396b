"""Rules and sources as a person reads them: sentences generated from them, with citations and dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..catalogue import Entry
from ..model import Book, Rule, Source, Version
from ..wording import interval_words, rule_sentence
from .folding import folded
from .table import table


def rules_table(rules: Iterable[Rule], book: Book) -> str:
    """Return a line for each rule: id, gloss and citation."""
    head = ("rule", "what it is about", "citation")
    return table(head, [(r.name, r.gloss, _citation(r, book)) for r in rules])


def sources_table(entries: Iterable[Entry], book: Book) -> str:
    """Return a line for each source: name, title, layer, dates and counts."""
    head = ("source", "short name", "layer", "in force", "rules", "disputed", "not encoded")
    rows = [
        (
            entry.source.name,
            entry.source.short,
            book.layers[entry.source.layer].title,
            _dates(entry.source),
            str(entry.rules),
            str(entry.disputed),
            str(entry.not_encoded),
        )
        for entry in entries
    ]
    return table(head, rows, right=("rules", "disputed", "not encoded"))


def source_as_data(entry: Entry) -> dict[str, object]:
    """Return a source as `guidelines sources --format json` prints it; a date is null where that end is open."""
    source = entry.source
    interval = source.interval
    return {
        "name": source.name,
        "title": source.title,
        "short": source.short,
        "layer": source.layer,
        "cite": source.cite,
        "holder": source.holder,
        "from": _iso(interval.start if interval else None),
        "until": _iso(interval.end if interval else None),
        "proposed": _iso(source.proposed),
        "in_force_ever": interval is not None,
        "encoded": not source.not_encoded,
        "rules": entry.rules,
        "disputed": entry.disputed,
        "not_encoded": entry.not_encoded,
        "note": source.note,
    }


def rule_as_data(rule: Rule, book: Book) -> dict[str, object]:
    """Return a rule with its versions as `guidelines rules --format json` prints it."""
    return {
        "name": rule.name,
        "gloss": rule.gloss,
        "effect": rule.effect.value,
        "source": rule.source,
        "layer": rule.layer,
        "versions": [
            {
                "from": _iso(version.interval.start),
                "until": _iso(version.interval.end),
                "by": version.by or None,
                "citation": f"{book.sources[rule.source].short} {'; '.join(version.cites)}",
                "sentence": rule_sentence(rule, version, book),
                "actions": [name for name in book.actions if name in version.actions],
                "duties": [duty.text for duty in version.duties],
                "disputed": [dispute.text for dispute in version.disputes],
                "not_encoded": list(version.not_encoded),
                "notes": list(version.notes),
            }
            for version in rule.versions
        ],
    }


def _dates(source: Source) -> str:
    if source.interval is None:
        return f"never (proposed {source.proposed})" if source.proposed else "never"
    return interval_words(source.interval)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def rule_text(rule: Rule, book: Book) -> str:
    """Return a rule in all its versions."""
    source = book.sources[rule.source]
    lines = [rule.name, *folded(rule.gloss, "  "), *folded(f"{source.title} ({source.cite or source.short})", "  ")]
    for version in rule.versions:
        by = f", amended by {version.by}" if version.by else ""
        lines += ["", f"  {interval_words(version.interval)}{by}"]
        lines += _wrapped(rule_sentence(rule, version, book), 4)
        lines += _wrapped(f"Cite: {source.short} {'; '.join(version.cites)}", 4)
        lines += _marks(version)
    return "\n".join(lines)


def _marks(version: Version) -> list[str]:
    lines: list[str] = []
    for duty in version.duties:
        lines += _wrapped(f"Duty: {duty.text}{f' ({duty.pinpoint})' if duty.pinpoint else ''}", 4)
    for dispute in version.disputes:
        lines += _wrapped(f"Disputed: {dispute.text}", 4)
    for text in version.not_encoded:
        lines += _wrapped(f"Not encoded: {text}", 4)
    for text in version.notes:
        lines += _wrapped(f"Note: {text}", 4)
    return lines


def _citation(rule: Rule, book: Book) -> str:
    return f"{book.sources[rule.source].short} {'; '.join(rule.versions[-1].cites)}" if rule.versions else ""


def _wrapped(text: str, indent: int) -> list[str]:
    return folded(text, " " * indent, " " * (indent + 2))

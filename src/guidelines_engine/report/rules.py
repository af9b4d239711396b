"""Rules as a person reads them: a sentence generated from each, with its source, citation and dates."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

from ..model import Book, Rule, Version
from ..wording import interval_words, rule_sentence

_WIDTH = 110


def rules_table(rules: Iterable[Rule], book: Book) -> str:
    """Return a line for each rule: id, citation and gloss."""
    found = list(rules)
    widest = max((len(rule.name) for rule in found), default=0)
    return "\n".join(f"{rule.name.ljust(widest)}  {rule.gloss}  [{_citation(rule, book)}]" for rule in found)


def rule_text(rule: Rule, book: Book) -> str:
    """Return a rule in all its versions."""
    source = book.sources[rule.source]
    lines = [rule.name, f"  {rule.gloss}" if rule.gloss else "", f"  {source.title} ({source.cite or source.short})"]
    for version in rule.versions:
        by = f", amended by {version.by}" if version.by else ""
        lines += ["", f"  {interval_words(version.interval)}{by}"]
        lines += _wrapped(rule_sentence(rule, version, book), 4)
        lines += _wrapped(f"Cite: {source.short} {'; '.join(version.cites)}", 4)
        lines += _marks(version)
    return "\n".join(line for number, line in enumerate(lines) if line or number > 1)


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
    return wrap(text, _WIDTH, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2), break_on_hyphens=False)

"""`guidelines rules`: what the rulebook says."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .. import report
from ..diagnostics import Diagnostic, Span, Text, suggestion
from .common import BAD_INPUT, load_book, rules_option, say


@click.group("rules")
def command() -> None:
    """List the rules, or show what one of them says."""


@command.command("list")
@click.option("--source", help="Only the rules of this source.")
@rules_option
def list_rules(source: str | None, rules: Path | None) -> None:
    """List the rules: id, what each is about, citation."""
    book = load_book(rules)
    if source is not None and source not in book.sources:
        _refuse("GE410", f"unknown source `{source}`", source, suggestion(source, book.sources))
    found = [rule for rule in book.rules.values() if source is None or rule.source == source]
    click.echo(report.rules_table(found, book))


@command.command("show")
@click.argument("rule_id", metavar="ID")
@rules_option
def show_rule(rule_id: str, rules: Path | None) -> None:
    """Show what a rule says, in a sentence made from it, with citation, dates and source."""
    book = load_book(rules)
    if rule_id not in book.rules:
        hint = suggestion(rule_id, book.rules) or "`guidelines rules list` lists them"
        _refuse("GE205", f"unknown rule `{rule_id}`", rule_id, hint)
    click.echo(report.rule_text(book.rules[rule_id], book))


def _refuse(code: str, message: str, written: str, hint: str | None) -> None:
    say([Diagnostic(code, message, Span(Text("argument", written), 0, len(written)), hint)])
    sys.exit(BAD_INPUT)

"""`guidelines rules`: what the rulebook says."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import date as Date
from pathlib import Path

import click

from ..catalogue import Search, find
from ..diagnostics import Diagnostic, suggestion
from ..model import Book
from ..report.rules import rule_as_data, rule_text, rules_table
from .common import BAD_INPUT, load_book, option_span, read_date, rules_option, say, unknown_rule

_FORM = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)


@click.group("rules")
def command() -> None:
    """Search the rules, or show what one of them says."""


@command.command("list")
@click.option("--source", metavar="SOURCE", help="Only the rules of this source.")
@click.option("--action", metavar="ACTION", help="Only rules that cover this action.")
@click.option("--date", metavar="D", help="Only rules that stand on this day.")
@click.option("--fact", metavar="FACT", help="Only rules that read this fact.")
@click.option("--text", metavar="WORDS", help="Only rules in whose words or citations this text is found.")
@_FORM
@rules_option
def list_rules(
    source: str | None,
    action: str | None,
    date: str | None,
    fact: str | None,
    text: str | None,
    form: str,
    rules: Path | None,
) -> None:
    """List the rules that meet every criterion given: id, what each is about, citation."""
    book = load_book(rules)
    day = _checked(book, source, action, date, fact)
    found = find(book, Search(source, action, fact, day, text))
    if form == "json":
        for rule in found:
            click.echo(json.dumps(rule_as_data(rule, book), ensure_ascii=False))
    elif found:
        click.echo(rules_table(found, book))
    else:
        click.echo("no rule meets every criterion", err=True)


@command.command("show")
@click.argument("rule_ids", metavar="ID...", nargs=-1, required=True)
@_FORM
@rules_option
def show_rule(rule_ids: tuple[str, ...], form: str, rules: Path | None) -> None:
    """Show what rules say, in sentences made from them, with citation, dates and source."""
    book = load_book(rules)
    unknown = [unknown_rule(name, book.rules, "ID") for name in rule_ids if name not in book.rules]
    _refuse(unknown)
    for number, name in enumerate(rule_ids):
        if form == "json":
            click.echo(json.dumps(rule_as_data(book.rules[name], book), ensure_ascii=False))
        else:
            click.echo(("\n" if number else "") + rule_text(book.rules[name], book))


def _checked(book: Book, source: str | None, action: str | None, date: str | None, fact: str | None) -> Date | None:
    """Return the day, having refused what the rulebook does not know."""
    wrong = []
    if source is not None and source not in book.sources:
        wrong.append(_unknown("GE410", "source", "--source", source, book.sources))
    if action is not None and action not in book.actions:
        wrong.append(_unknown("GE404", "action", "--action", action, book.actions))
    if fact is not None and fact not in book.facts:
        wrong.append(_unknown("GE405", "fact", "--fact", fact, book.facts))
    day = read_date("--date", date, wrong)
    _refuse(wrong)
    return day


def _unknown(code: str, what: str, option: str, written: str, known: Iterable[str]) -> Diagnostic:
    hint = suggestion(written, known) or "`guidelines sources` and `guidelines words` list what there is"
    return Diagnostic(code, f"unknown {what} `{written}`", option_span(option, written), hint)


def _refuse(wrong: list[Diagnostic]) -> None:
    if wrong:
        say(wrong)
        sys.exit(BAD_INPUT)

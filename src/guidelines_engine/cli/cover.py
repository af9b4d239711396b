"""`guidelines cover`: which rules, conditions, exceptions and readings features and cases exercise."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from ..compiled import Index
from ..coverage import Listener, gaps
from ..questions import answer, expects_refusal
from ..report.coverage import coverage_as_data, coverage_page, coverage_text
from .common import BAD_INPUT, load_book, rules_option, say
from .questions import load_questions

EXERCISED, NOT_EXERCISED = 0, 1
"""The exit statuses: everything is exercised on both sides; something is not."""


@click.command("cover")
@click.argument("paths", nargs=-1, required=True, metavar="FEATURES_OR_CASES...", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
@rules_option
def command(paths: tuple[Path, ...], form: str, rules: Path | None) -> None:
    """Say what features and cases exercise of a rulebook, and what they do not.

    Each path is a feature (.feature), a file of cases (.yaml) or a folder of both. A rule should decide one question
    and not another; each of its clauses should be met where the rule applies, and alone keep it from applying. The exit
    status is 2 if any input was bad, else 1 if something is not exercised on both sides, else 0.
    """
    book = load_book(rules)
    questions, bad = load_questions(paths, book)
    if not questions:
        sys.exit(BAD_INPUT)
    listener, index = Listener(book), Index(book)
    for question in questions:
        given = answer(book, question, index)
        if isinstance(given, tuple):
            if not expects_refusal(question):
                say(given)
                bad = True
            continue
        listener.hear(given, question.place)
    coverage = listener.coverage()
    match form:
        case "json":
            click.echo(json.dumps(coverage_as_data(coverage, book), ensure_ascii=False))
        case "html":
            click.echo(coverage_page(coverage, book), nl=False)
        case _:
            click.echo(coverage_text(coverage, book))
    if bad:
        sys.exit(BAD_INPUT)
    sys.exit(NOT_EXERCISED if any(gaps(coverage, book)) else EXERCISED)

"""`guidelines permitted`: every action, under the verdict that it gets."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from ..permitted import permitted
from ..report.permitted import permitted_text
from .common import BAD_INPUT, load_book, say, style_for
from .given import Given, question_options


@click.command("permitted")
@question_options
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(
    given: Given,
    rules: Path | None,
    form: str,
) -> None:
    """List every action under the verdict that it gets on the facts given.

    Facts that contradict each other for an action are said on standard error. The exit status is then 2, else 0.
    """
    book = load_book(rules)
    question = given.operation(book, "")
    found = permitted(book, question, given.layers)
    if isinstance(found, tuple):
        say(found)
        sys.exit(BAD_INPUT)
    say(dict.fromkeys(each for _, wrong in found.refused for each in wrong))
    if form == "json":
        click.echo(json.dumps(found.to_dict(), ensure_ascii=False))
    else:
        click.echo(permitted_text(found, book, style_for(sys.stdout)), color=True)
    sys.exit(BAD_INPUT if found.refused else 0)

"""`guidelines ask`: an interview that asks only what matters, on a terminal or with answers piped in."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path

import click

from .. import report
from ..casefile import operation_yaml
from ..diagnostics import Diagnostic, inaccessible, whole_input
from ..interview import Interview, begin
from ..model import Book
from ..report.interview import ending
from .common import BAD_INPUT, load_book, say, style_for
from .conversation import BACK, Conversation
from .given import Given, question_options


@click.command("ask")
@click.argument("action", required=False)
@question_options
@click.option("--save", "file", type=click.Path(path_type=Path), help="Where to save the operation, as YAML.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(
    action: str | None,
    given: Given,
    rules: Path | None,
    file: Path | None,
    form: str,
) -> None:
    """Ask, about an ACTION, only the questions whose answers matter, then say whether it is lawful, and why.

    Answer with a value, its number, or its beginning; with `?` if you don't know; with `back` to change the answer
    before; with `stop` to end. FACT=VALUE answers another question than the one asked. Answers may be piped in, one a
    line. With --format json the questions go to standard error.
    """
    book = load_book(rules)
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    conversation = Conversation(book, sys.stdin, to_stderr=form == "json", style=style_for(sys.stdout))
    asked = given.operation(book, "")  # what is wrong with options is said before anything is asked
    action = action or conversation.action()
    if action is None:
        hint = "name it on the command line, as in `guidelines ask supply`"
        say([Diagnostic("GE404", "no action is named", whole_input("ask"), hint)])
        sys.exit(BAD_INPUT)
    started = begin(book, replace(asked, action=action), given.layers)
    if isinstance(started, tuple):
        say(started)
        sys.exit(BAD_INPUT)
    interview = conversation.interview(started)
    _show(interview, book, form)
    while (closing := conversation.closing()) == BACK:
        interview = conversation.interview(interview.back())
        _show(interview, book, form)
    if file is not None or closing:
        _save(interview, file or Path(closing))


def _show(interview: Interview, book: Book, form: str) -> None:
    if form == "json":
        click.echo(json.dumps(interview.opinion.to_dict(), ensure_ascii=False))
    else:
        opinion = report.opinion_text(interview.opinion, book, style_for(sys.stdout))
        click.echo(f"\n{ending(interview)}\n\n{opinion}", color=True)


def _save(interview: Interview, file: Path) -> None:
    """Write the operation with the day it was asked of, so that the file asks the same question on another day."""
    try:
        file.write_text(operation_yaml(interview.known.under(date=interview.opinion.date)), encoding="utf-8")
    except OSError as error:
        say([inaccessible(file, error, "written")])
        sys.exit(BAD_INPUT)
    click.echo(f"saved in {file}", err=True)

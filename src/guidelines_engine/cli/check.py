"""`guidelines check`: the opinion on each operation."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import click

from .. import report
from ..casefile import Document
from ..model import Book
from ..opinion import Opinion, Verdict
from .common import BAD_INPUT, LAWFUL, UNDETERMINED, UNLAWFUL, answer, load_book, style_for
from .given import Given, operation_options


@click.command("check")
@operation_options
@click.option("--why", is_flag=True, help="Say which facts suffice for the verdict, and which rules decided.")
@click.option("--brief", is_flag=True, help="Argue both sides of a verdict that is open or in dispute.")
@click.option("--trace", is_flag=True, help="Show the whole tree of findings as well.")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
def command(
    files: tuple[str, ...],
    given: Given,
    rules: Path | None,
    why: bool,
    brief: bool,
    trace: bool,
    form: str,
) -> None:
    """Say whether operations are lawful, and why.

    Each FILE holds operations as YAML documents; `-` is standard input. The exit status is 2 if any input was bad,
    else 1 if any verdict is unlawful, else 3 if any is undetermined, else 0.
    """
    if trace and form != "text":
        raise click.UsageError("--trace goes with --format text")
    book = load_book(rules)
    show = {"json": _as_json, "markdown": _as_markdown, "text": _as_text}[form]
    asked = _Asked(book, why, brief, trace)
    verdicts: set[Verdict] = set()
    bad = False
    shown = False
    for document in given.documents(book, files):
        opinion = answer(book, document, given.layers)
        if opinion is None:
            bad = True
            continue
        verdicts.add(opinion.verdict)
        if shown and form != "json":
            click.echo()
        click.echo(show(document, opinion, asked), color=True)
        shown = True
    sys.exit(_status(bad, verdicts))


def _status(bad: bool, verdicts: set[Verdict]) -> int:
    if bad:
        return BAD_INPUT
    if Verdict.UNLAWFUL in verdicts:
        return UNLAWFUL
    return UNDETERMINED if Verdict.UNDETERMINED in verdicts else LAWFUL


@dataclass(frozen=True)
class _Asked:
    """What is to be shown beside the opinion."""

    book: Book
    why: bool
    brief: bool
    trace: bool


def _as_json(document: Document, opinion: Opinion, asked: _Asked) -> str:
    import json  # only where it is asked for

    shown = {"title": opinion.operation.title, "file": document.file, "document": document.number, **opinion.to_dict()}
    if asked.why:
        from .. import reasons

        shown["reasons"] = reasons.find(asked.book, opinion).to_dict()
    if asked.brief:
        from .. import brief

        shown["brief"] = brief.find(asked.book, opinion).to_dict()
    return json.dumps(shown, ensure_ascii=False)


def _as_markdown(_: Document, opinion: Opinion, asked: _Asked) -> str:
    parts = [report.opinion_markdown(opinion, asked.book)]
    if asked.why:
        from .. import reasons
        from ..report.reasons import reasons_markdown

        parts.append(reasons_markdown(reasons.find(asked.book, opinion), opinion, asked.book))
    if asked.brief:
        from .. import brief
        from ..report.briefs import brief_markdown

        parts.append(brief_markdown(brief.find(asked.book, opinion), opinion, asked.book))
    return "\n\n".join(parts)


def _as_text(_: Document, opinion: Opinion, asked: _Asked) -> str:
    style = style_for(sys.stdout)
    parts = [report.opinion_text(opinion, asked.book, style)]
    if asked.why:
        from .. import reasons
        from ..report.reasons import reasons_text

        parts.append(reasons_text(reasons.find(asked.book, opinion), opinion, asked.book, style))
    if asked.trace:
        parts.append(report.opinion_trace(opinion, asked.book, style))
    if asked.brief:
        from .. import brief
        from ..report.briefs import brief_text

        parts.append(brief_text(brief.find(asked.book, opinion), opinion, asked.book, style))
    return "\n\n".join(parts)

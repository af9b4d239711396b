"""`guidelines sources`: what the rulebook is made of."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from ..catalogue import entries
from ..diagnostics import Diagnostic, whole_input
from ..model import Book
from ..report.pages import index_page, source_page
from ..report.rules import source_as_data, sources_table
from ..scenario_index import mentions
from .common import BAD_INPUT, load_book, rules_option, say


@click.command("sources")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--pages", type=click.Path(path_type=Path), help="Write a page of markdown for each source here instead.")
@click.option("--features", type=click.Path(path_type=Path), help="The features whose scenarios the pages name.")
@rules_option
def command(form: str, pages: Path | None, features: Path | None, rules: Path | None) -> None:
    """List the sources: layer, when each is law, how many rules, how many disputed or not wholly encoded."""
    if pages is not None and form != "text":
        raise click.UsageError("--pages writes markdown, whatever the format")
    if features is not None and pages is None:
        raise click.UsageError("--features goes with --pages")
    if features is not None and not features.is_dir():
        say([Diagnostic("GE001", f"`{features}` cannot be read: there is no such folder", whole_input(features))])
        sys.exit(BAD_INPUT)
    book = load_book(rules)
    if pages is not None:
        _write_pages(book, pages, features)
        return
    found = entries(book)
    if form == "json":
        click.echo(json.dumps({"sources": [source_as_data(entry) for entry in found]}, ensure_ascii=False))
    else:
        click.echo(sources_table(found, book))


def _write_pages(book: Book, folder: Path, features: Path | None) -> None:
    found = mentions(features) if features is not None else {}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README.md").write_text(index_page(book), encoding="utf-8")
    for source in book.sources.values():
        page = source_page(source, book, found)
        (folder / f"{source.name}.md").write_text(page, encoding="utf-8")

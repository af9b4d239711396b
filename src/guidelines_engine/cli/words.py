"""`guidelines words`: the vocabulary in which operations are put."""

from __future__ import annotations

import json
from pathlib import Path

import click

from ..report.words import vocabulary_as_data, words_text
from .common import load_book, rules_option


@click.command("words")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@rules_option
def command(form: str, rules: Path | None) -> None:
    """List the actions, the facts with their values, and the regimes and readings with their days."""
    book = load_book(rules)
    click.echo(json.dumps(vocabulary_as_data(book), ensure_ascii=False) if form == "json" else words_text(book))

"""`guidelines words`: the vocabulary in which operations are put."""

from __future__ import annotations

from pathlib import Path

import click

from ..report.rules import words_text
from .common import load_book, rules_option


@click.command("words")
@rules_option
def command(rules: Path | None) -> None:
    """List the actions and the facts with their values."""
    click.echo(words_text(load_book(rules)))

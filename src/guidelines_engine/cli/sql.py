"""`guidelines sql`: the whole rulebook as one query."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .. import __version__
from .common import BAD_INPUT, layer_names, load_book, rules_option, say
from .together import refuse_together

_DIALECTS = ["duckdb", "spark", "postgres", "bigquery"]


@click.command("sql")
@click.option("--dialect", type=click.Choice(_DIALECTS), required=True, help="The database that is to run it.")
@click.option("--table", metavar="NAME", default="operations", show_default=True, help="The table of operations.")
@click.option(
    "--key", "keys", metavar="COLUMN", multiple=True, default=["id"], show_default=True, help="What names a row."
)
@click.option("--layers", metavar="L,...", help="The layers to which findings and verdict are limited.")
@click.option("--ddl", is_flag=True, help="Write the statement that makes the table instead.")
@rules_option
def command(dialect: str, table: str, keys: tuple[str, ...], layers: str | None, ddl: bool, rules: Path | None) -> None:
    """Write the whole rulebook as one query over a table of operations.

    It gives each row a verdict where SQL's logic settles it, marks the others `unsettled`, which `guidelines sweep`
    settles, and those that cannot be asked `refused`. Needs the extra `guidelines-engine[sql]`. The exit status is 2 if
    a name cannot be used, else 0.
    """
    refuse_together({"--ddl": ddl, "--layers": layers})
    try:
        from .. import sql
    except ModuleNotFoundError as error:
        if error.name != "sqlglot":
            raise
        click.echo("error: SQL is an extra: pip install 'guidelines-engine[sql]'", err=True)
        sys.exit(BAD_INPUT)
    book = load_book(rules)
    if ddl:
        written = sql.table_definition(book, dialect, table, keys)
    else:
        written = sql.query(book, dialect, __version__, table, keys, layer_names(layers))
    if isinstance(written, tuple):
        say(written)
        sys.exit(BAD_INPUT)
    click.echo(written, nl=False)

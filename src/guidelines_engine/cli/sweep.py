"""`guidelines sweep`: a table of operations answered, or every combination of a grid."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from ..diagnostics import Diagnostic, inaccessible, whole_input
from ..model import Book
from ..report.sweep import stopped_text, tally_text
from .common import BAD_INPUT, layer_names, load_book, option_span, rules_option, say
from .progress import Watch

if TYPE_CHECKING:
    from ..bulk import Answering
    from ..bulk.rows import Rows
    from ..bulk.sweep import Tally
    from ..bulk.writing import Table

ANSWERED = 0
"""The exit status when every row was answered."""

_FORMATS = click.Choice(["csv", "jsonl", "parquet", "arrow"])


@click.command("sweep")
@click.argument("source", required=False, metavar="[INPUT]")
@click.option("-o", "--output", required=True, metavar="OUTPUT", help="Where the answers go; - is standard output.")
@click.option("--grid", "grid", metavar="GRID.yaml", help="Make the rows from a grid, instead of reading INPUT.")
@click.option("--keep", multiple=True, metavar="COLUMN", help="A column to carry into the answers.")
@click.option("--keep-all", is_flag=True, help="Carry every column into the answers.")
@click.option("--layers", metavar="L,...", help="The layers to which findings and verdict are limited.")
@click.option("--rejects", metavar="FILE", help="Where faulty rows go, as CSV.  [default: OUTPUT.rejects.csv]")
@click.option("--strict", is_flag=True, help="Stop at the first faulty row, and leave nothing.")
@click.option("--from", "read_as", type=_FORMATS, help="The format of INPUT, if its ending does not tell.")
@click.option("--to", "write_as", type=_FORMATS, help="The format of OUTPUT, if its ending does not tell.")
@rules_option
def command(
    source: str | None,
    output: str,
    grid: str | None,
    keep: tuple[str, ...],
    keep_all: bool,
    layers: str | None,
    rejects: str | None,
    strict: bool,
    read_as: str | None,
    write_as: str | None,
    rules: Path | None,
) -> None:
    """Answer a table of operations, a row each: verdict, and for each layer its finding, ground and deciding rules.

    INPUT has a column `action` and may have `date`, `regime`, `interpretation` and one for each fact; what is empty is
    unknown. It is read bit by bit, so that it may be larger than memory; `-` is standard input, for CSV and JSON Lines.
    Answers come in the order of the rows. Faulty rows go to a file of their own, and the rest are answered. The exit
    status is 2 if any row was faulty or the input bad, else 0. Needs the extra `guidelines-engine[bulk]`.
    """
    if (source is None) == (grid is None):
        raise click.UsageError("name either a table or, with --grid, a grid")
    for option, given in (("--keep", keep), ("--keep-all", keep_all), ("--from", read_as)):
        if given and grid is not None:
            raise click.UsageError(f"{option} is about a table that is read, and a grid makes its own")
    _installed()
    where = rejects or ("rejects.csv" if output == "-" else f"{output}.rejects.csv")
    _check_places(source or grid or "", output, where)
    if rejects is None and not strict:
        _spare(where)
    book = load_book(rules)
    form = _format(output, write_as, "--to")
    rows = _made(grid, book) if grid is not None else _read(source or "", read_as, book, None if keep_all else keep)
    try:
        with closing(rows):
            answering = _answering(book, rows, layers, source or grid or "")
            _refuse_unwritable(rows, answering, form, output)
            tally = _swept(rows, answering, output, form, where, strict)
    except BrokenPipeError:
        raise  # nobody reads on, which is no fault of a file
    except OSError as error:
        _refuse_to_write(output, error)
    if tally.stopped is not None:
        click.echo(stopped_text(tally), err=True)
    else:
        click.echo(tally_text(tally, where), err=True)
    sys.exit(BAD_INPUT if tally.stopped or tally.rejected else ANSWERED)


def _swept(rows: Rows, answering: Answering, output: str, form: str, rejects: str, strict: bool) -> Tally:
    """Return what became of the rows; what was written takes its place once all of it was."""
    from ..bulk.lines import Unreadable
    from ..bulk.sweep import rejected_columns, sweep, written_columns
    from ..bulk.writing import Draft, forget_rejects, table_in

    with ExitStack() as stack:
        answers = stack.enter_context(Draft(output))
        drafts = [answers]

        def refused() -> Table:
            try:
                drafts.append(stack.enter_context(Draft(rejects)))
            except OSError as error:
                _refuse_to_write(rejects, error)
            return table_in("csv", drafts[-1].file, rejected_columns(rows))

        table = table_in(form, answers.file, written_columns(rows, answering))
        try:
            with Watch() as watch:
                watch("answering rows", 0, rows.total)
                tally = sweep(
                    rows, answering, table, refused, strict, lambda done: watch("answering rows", done, rows.total)
                )
        except Unreadable as error:
            _refuse([error.diagnostic])
        if tally.stopped is None:
            for draft in drafts:
                draft.keep()
            if not tally.rejected:
                forget_rejects(Path(rejects))
    return tally


def _installed() -> None:
    try:
        import numpy  # noqa: F401
        import polars  # noqa: F401
        import pyarrow  # noqa: F401
    except ModuleNotFoundError:
        click.echo("error: tables are an extra: pip install 'guidelines-engine[bulk]'", err=True)
        sys.exit(BAD_INPUT)


def _check_places(source: str, output: str, rejects: str) -> None:
    """Refuse to write over what is read, or two things in one place."""
    if output == rejects == "-":
        raise click.UsageError("answers and rejects cannot both go to standard output")
    places = [(name, os.path.realpath(name)) for name in (source, output, rejects) if name != "-"]
    for number, (name, place) in enumerate(places):
        if any(place == other for _, other in places[:number]) and not Path(place).is_char_device():
            raise click.UsageError(f"`{name}` is named twice: input, output and rejects are three files")


def _spare(rejects: str) -> None:
    """Refuse to write faulty rows over a file that nobody named, unless it holds faulty rows of another sweep."""
    from ..bulk.writing import may_hold_rejects

    if not may_hold_rejects(Path(rejects)):
        said = f"`{rejects}`, where faulty rows would go, holds something else"
        _refuse([Diagnostic("GE006", said, whole_input(rejects), "name another place with --rejects")])


def _format(name: str, said: str | None, option: str) -> str:
    from ..bulk.reading import STREAMED, format_of

    if name == "-" and said not in STREAMED:
        raise click.UsageError(f"say with {option} whether it is csv or jsonl")
    found = format_of(name, said)
    if isinstance(found, Diagnostic):
        _refuse([found])
    return found


def _read(source: str, said: str | None, book: Book, keep: tuple[str, ...] | None) -> Rows:
    from ..bulk.reading import scan

    rows = scan(source, _format(source, said, "--from"), book, keep)
    if isinstance(rows, Diagnostic):
        _refuse([rows])
    return rows


def _made(grid: str, book: Book) -> Rows:
    from ..bulk.grid import grid as made

    rows = made(grid, book)
    if isinstance(rows, tuple):
        _refuse(rows)
    return rows


def _answering(book: Book, rows: Rows, layers: str | None, source: str) -> Answering:
    from ..bulk import Answering

    answering = Answering(book, layers=layer_names(layers), keep=rows.kept, read=True)
    wrong = answering.wrong(rows.columns)
    if wrong:
        places = {"GE410": option_span("--layers", layers or ""), "GE502": whole_input("--keep")}
        whole = whole_input("<stdin>" if source == "-" else source)
        _refuse(replace(each, span=places.get(each.code, whole)) for each in wrong)
    return answering


def _refuse_unwritable(rows: Rows, answering: Answering, form: str, output: str) -> None:
    from ..bulk.sweep import written_columns
    from ..bulk.writing import unwritable

    wrong = unwritable(form, output, written_columns(rows, answering))
    if wrong is not None:
        _refuse([wrong])


def _refuse_to_write(name: str, error: OSError) -> NoReturn:
    _refuse([inaccessible(name, error, "written")])


def _refuse(diagnostics: Iterable[Diagnostic]) -> NoReturn:
    say(diagnostics)
    sys.exit(BAD_INPUT)

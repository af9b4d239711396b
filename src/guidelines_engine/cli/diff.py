"""`guidelines diff`: how two rulebooks, or two settings of one, differ in what they find."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from pathlib import Path

import click

from .. import difference
from ..diagnostics import Diagnostic, choices, suggestion
from ..difference import Difference, Side
from ..model import Book, Choice, Closure, Source
from ..operation import Assumption, default_source
from ..report.difference import difference_data, difference_text, promises_data, promises_text
from ..report.findings import operations_yaml
from .common import BAD_INPUT, layer_names, load_book, option_span, read_date, rules_option, say, style_for
from .progress import Watch
from .together import refuse_together

DIFFERENT = 1
"""The exit status where two sides differ."""


@click.command("diff")
@click.argument("books", nargs=-1, type=click.Path(path_type=Path), metavar="[A B]")
@click.option("--regime", metavar="R[..R]", help="The regime before and after.")
@click.option("--date", metavar="D[..D]", help="The day before and after.")
@click.option("--interpretation", metavar="I[..I]", help="The reading before and after.")
@click.option("--layers", metavar="L,...", help="The layers to which the comparison is limited.")
@click.option(
    "--promised", is_flag=True, help="List what the regime contemplates and no statute of the day authorises."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--as-yaml", is_flag=True, help="Print the witnesses as operations for `guidelines check`.")
@rules_option
def command(
    books: tuple[Path, ...],
    regime: str | None,
    date: str | None,
    interpretation: str | None,
    layers: str | None,
    promised: bool,
    form: str,
    as_yaml: bool,
    rules: Path | None,
) -> None:
    """Say how two rulebooks A and B, or one under two settings, differ in what they find.

    What is newly lawful, newly unlawful, or found on other grounds comes with the rule that splits it off and the
    smallest operation that shows it. Settings that are not named are those of the day. Where no day is named it is the
    first of the regime or reading named, of two the later one's, else today. Two rulebooks are compared on every day
    and under every reading and regime, unless one is named. That there is no difference is proved. The exit status is 2
    if any input was bad, else 1 if there is a difference, else 0.
    """
    refuse_together({f"--format {form}": form != "text", "--as-yaml": as_yaml})
    refuse_together({"two rulebooks": books, "--rules": rules, "--promised": promised and books})
    if len(books) not in (0, 2):
        raise click.UsageError("name two rulebooks, or none and a setting such as --date 2016-03-28..2016-03-29")
    named = {"--regime": regime, "--date": date, "--interpretation": interpretation}
    if promised:
        for option, value in named.items():
            refuse_together({"--promised": True, f"{option} {value}": ".." in (value or "")})
        _promised(load_book(rules), named, layers, form, as_yaml)
        return
    sides = [load_book(path) for path in books] or [load_book(rules)] * 2
    asked = _layers(sides, layers)
    if len(books) == 2 and not any(named.values()):
        with Watch() as watch:
            found = difference.of_books(sides[0], sides[1], asked, watch)
        assumed: tuple[Assumption, ...] = ()
    else:
        if not books and not any(".." in (value or "") for value in named.values()):
            raise click.UsageError("name two settings, such as --date 2016-03-28..2016-03-29, or two rulebooks")
        settings = [_side(book, named, index, asked) for index, book in enumerate(sides)]
        with Watch() as watch:
            found = difference.of_settings(settings[0].side, settings[1].side, watch)
        assumed = tuple(dict.fromkeys(each for setting in settings for each in setting.assumed))
    _show(found, sides[1], form, as_yaml, assumed)
    sys.exit(DIFFERENT if found.changes or found.words else 0)


def _promised(book: Book, named: dict[str, str | None], layers: str | None, form: str, as_yaml: bool) -> None:
    asked = _layers([book], layers)
    if not {Closure.FRAMEWORK, Closure.CLOSED} <= {book.layers[name].closure for name in asked}:
        raise click.UsageError("--promised needs a layer that is a framework and one that is closed")
    setting = _side(book, named, 1, asked)
    with Watch() as watch:
        found = tuple(difference.promised(setting.side, watch))
    if as_yaml:
        witnesses = (replace(each.witness, title=f"promised by {each.rule}: {each.action}") for each in found)
        click.echo(operations_yaml(witnesses), nl=False)
    elif form == "json":
        click.echo(json.dumps(promises_data(found, setting.side, setting.assumed), ensure_ascii=False))
    else:
        click.echo(promises_text(found, setting.side, setting.assumed, style_for(sys.stdout)), color=True)


def _show(found: Difference, book: Book, form: str, as_yaml: bool, assumed: Sequence[Assumption]) -> None:
    if as_yaml:
        witnesses = (replace(each.new, title=f"{each.kind.value} {each.action}") for each in found.changes)
        click.echo(operations_yaml(witnesses), nl=False)
    elif form == "json":
        click.echo(json.dumps(difference_data(found, assumed), ensure_ascii=False))
    else:
        click.echo(difference_text(found, book, assumed, style_for(sys.stdout)), color=True)


def _layers(books: Sequence[Book], layers: str | None) -> tuple[str, ...]:
    known = dict.fromkeys(name for book in books for name in book.layers)
    asked = layer_names(layers)
    unknown = [name for name in asked or () if name not in known]
    if unknown:
        hint = suggestion(unknown[0], known) or choices(known)
        _refuse(Diagnostic("GE410", f"unknown layer `{unknown[0]}`", option_span("--layers", layers or ""), hint))
    return tuple(name for name in known if asked is None or name in asked)


@dataclass(frozen=True)
class _Setting:
    """A side, and what was assumed to put it."""

    side: Side
    assumed: tuple[Assumption, ...]


def _side(book: Book, named: dict[str, str | None], index: int, layers: tuple[str, ...]) -> _Setting:
    """Return the side before (0) or after (1) that the options name."""
    regime = _source(book, Choice.REGIME, named, index)
    reading = _source(book, Choice.INTERPRETATION, named, index)
    day, why = _day(book, named, index)
    usual = [default_source(book, choice, day) for choice in (Choice.REGIME, Choice.INTERPRETATION)]
    chosen = [_encoded(own or default, day) for own, default in zip((regime, reading), usual, strict=True)]
    assumed = (Assumption("date", f"{day}, {why}"),) if why else ()
    return _Setting(Side(book, day, chosen[0], chosen[1], layers), assumed)


def _encoded(source: Source | None, day: Date) -> str | None:
    if source is not None and source.not_encoded:
        said = f"`{source.name}` is not encoded"
        _refuse(Diagnostic("GE411", said, option_span("--date", str(day)), source.not_encoded))
    return None if source is None else source.name


def _source(book: Book, choice: Choice, named: dict[str, str | None], index: int) -> Source | None:
    option = f"--{choice.value}"
    name = _part(named[option], index)
    if name is None:
        return None
    layer = book.layer_chosen_by(choice)
    known = {source.name: source for source in book.sources_of(layer.name)} if layer else {}
    if name not in known:
        hint = suggestion(name, known) or choices(known)
        _refuse(Diagnostic("GE410", f"unknown {choice} `{name}`", option_span(option, named[option] or ""), hint))
    return known[name]


def _day(book: Book, named: dict[str, str | None], index: int) -> tuple[Date, str]:
    """Return the day that an option names, or else a day and why it is taken.

    That is the first of the regime or reading named, of two the later one's, else today.
    """
    wrong: list[Diagnostic] = []
    day = read_date("--date", _part(named["--date"], index), wrong)
    if wrong:
        say(wrong)
        sys.exit(BAD_INPUT)
    if day is not None:
        return day, ""
    for choice in (Choice.REGIME, Choice.INTERPRETATION):
        source = _source(book, choice, named, 1)
        if source is not None and source.interval is not None and source.interval.start is not None:
            return source.interval.start, f"the first day of {source.name}"
        if source is not None and source.proposed is not None:
            return source.proposed, f"for {source.name} was only proposed"
    return Date.today(), "today"


def _part(written: str | None, index: int) -> str | None:
    """Return what an option says of the side before (0) or after (1)."""
    if written is None:
        return None
    before, dots, after = written.partition("..")
    return (before, after)[index].strip() if dots else before.strip()


def _refuse(diagnostic: Diagnostic) -> None:
    say([diagnostic])
    sys.exit(BAD_INPUT)

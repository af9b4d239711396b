"""What the options of the command line say of operations."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any

import click

from .. import casefile
from ..casefile import Document
from ..diagnostics import Diagnostic, Span
from ..model import Book, FactValue
from ..operation import Operation, bind
from .common import BAD_INPUT, layer_names, option_span, read_date, rules_option, say


@dataclass(frozen=True)
class Given:
    """The options that say what is known, and under what it is asked."""

    settings: tuple[str, ...]
    date: str | None
    regime: str | None
    interpretation: str | None
    layers: list[str] | None

    def documents(self, book: Book, files: Iterable[str]) -> Iterator[Document]:
        """Yield the documents of the files, `-` being standard input, with the options laid over their operations."""
        known, places = self._checked(book)
        for file in files:
            read = casefile.read_stream(sys.stdin.buffer, "<stdin>") if file == "-" else casefile.read_file(file)
            for document in read:
                if document.operation is None:
                    yield document
                    continue
                operation = document.operation.knowing(known).under(self.date, self.regime, self.interpretation)
                yield replace(document, operation=operation.placed(places))

    def operation(self, book: Book, action: str) -> Operation:
        """Return the operation that the options put."""
        known, places = self._checked(book)
        return Operation(action, self.date, known, self.regime, self.interpretation, places=places)

    def _checked(self, book: Book) -> tuple[dict[str, FactValue | None], dict[str, Span]]:
        """Return the facts that are set, None for those removed, and where options stand, by the key or fact they say.

        What is wrong with an option, whatever the operation, is said, and ends the command with status 2.
        """
        wrong: list[Diagnostic] = []
        known, places = self._known(book, wrong), self._places()
        read_date("--date", self.date, wrong)
        asked = {key: place for key, place in places.items() if key != "date"}
        action = next(iter(book.single_actions()), "")
        options = Operation(action, None, known, self.regime, self.interpretation, places=asked)
        found = bind(book, options, self.layers) if asked else ()
        for each in found if isinstance(found, tuple) else ():
            if each.span in asked.values() and each.code != "GE412":  # what contradicts depends on the action
                wrong.append(each)
        if wrong:
            say(wrong)
            sys.exit(BAD_INPUT)
        return known, places

    def _known(self, book: Book, wrong: list[Diagnostic]) -> dict[str, FactValue | None]:
        """Return the facts that are set, None for those removed."""
        facts: dict[str, FactValue | None] = {}
        for setting in self.settings:
            name, equals, value = (part.strip() for part in setting.partition("="))
            if not (name and equals and value):
                hint = "write it as in --set goods=fuel, or --set goods=unknown"
                wrong.append(Diagnostic("GE415", f"`{setting}` is not FACT=VALUE", option_span("--set", setting), hint))
            elif value == "unknown":
                facts[name] = None
            else:
                facts[name] = _value(book, name, value)
        return facts

    def _places(self) -> dict[str, Span]:
        """Return the places of what the options say, by the key or fact of which they say it."""
        chosen = {"date": self.date, "regime": self.regime, "interpretation": self.interpretation}
        places = {key: option_span(f"--{key}", written) for key, written in chosen.items() if written}
        if self.layers is not None:
            places["layers"] = option_span("--layers", ",".join(self.layers))
        facts = {f"facts.{each.partition('=')[0].strip()}": option_span("--set", each) for each in self.settings}
        return {**places, **facts}


def operation_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add FILE... and the options that override what an operation says."""
    return click.argument("files", nargs=-1, required=True, metavar="FILE...")(question_options(function))


def question_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say what is known, and under what it is asked; the function takes them as `given`."""

    @wraps(function)
    def command(
        settings: tuple[str, ...],
        date: str | None,
        regime: str | None,
        interpretation: str | None,
        layers: str | None,
        **others: Any,
    ) -> None:
        function(given=Given(settings, date, regime, interpretation, layer_names(layers)), **others)

    options = (
        click.option("--set", "settings", multiple=True, metavar="FACT=VALUE", help="A fact; `unknown` removes it."),
        click.option("--date", metavar="D", help="The day asked about, year-month-day."),
        click.option("--regime", metavar="R", help="The regime of Guidelines to measure by."),
        click.option("--interpretation", metavar="I", help="The reading of the constitution to measure by."),
        click.option("--layers", metavar="L,...", help="The layers to which findings and verdict are limited."),
        rules_option,
    )
    wrapped: Callable[..., None] = command
    for option in reversed(options):
        wrapped = option(wrapped)
    return wrapped


def _value(book: Book, name: str, value: str) -> FactValue:
    fact = book.facts.get(name)
    if fact is not None and fact.yes_no and value.lower() in ("true", "yes", "false", "no"):
        return value.lower() in ("true", "yes")
    return value

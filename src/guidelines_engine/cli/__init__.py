"""The command line: the only room that knows exit codes. Each command is a file, imported when it is called."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from .common import BAD_INPUT
from .ending import ended_in_order, hear_signals

COMMANDS = {
    "check": "say whether operations are lawful, and why",
    "routes": "say what would have to change for operations to be lawful",
    "matrix": "compare operations under every regime and reading",
    "timeline": "show the periods in which the answer stays the same, and what changed",
    "sweep": "answer a table of operations, or every combination of a grid",
    "ask": "ask only the questions that matter, then answer",
    "permitted": "list every action under the verdict that it gets on the facts given",
    "rules": "search the rules, or show what one of them says",
    "sources": "list the sources: layer, dates, rules, what is disputed or not encoded",
    "lint": "say what is wrong with a rulebook, each finding with an operation that shows it",
    "diff": "say how two rulebooks, or two settings of one, differ in what they find",
    "cover": "say which rules and conditions features and cases exercise",
    "mutate": "say whether features and cases notice when a rule is changed",
    "scenarios": "write the scenarios in which each condition of a rule matters",
    "words": "list the actions, facts, regimes and readings in which operations are put",
    "sql": "write the whole rulebook as one query for a database",
    "serve": "serve the web page and the HTTP API",
}
"""The commands and what each does, in the order of the help page."""


class _Commands(click.Group):
    """A group whose commands are imported only when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f".{cmd_name}", __package__).command
        return command

    def make_context(self, *arguments: Any, **more: Any) -> click.Context:
        with ended_in_order():
            return super().make_context(*arguments, **more)

    def invoke(self, ctx: click.Context) -> Any:
        with ended_in_order():
            return super().invoke(ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="guidelines-engine")
def guidelines() -> None:
    """May a force lawfully do this: under which law, on which date, on which facts, and why?"""


def main() -> None:
    """Run the command line."""
    hear_signals()
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (closed by whoever called)
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what a terminal cannot write is written as its code, and ends nothing
            stream.reconfigure(errors="backslashreplace")
    # what was imported, and what is there at the end, is no garbage: to search it takes a tenth of a short process
    gc.freeze()
    atexit.register(gc.freeze)
    guidelines(prog_name="guidelines", standalone_mode=True)


__all__ = ["BAD_INPUT", "COMMANDS", "guidelines", "main"]

"""`guidelines mutate`: whether features and cases notice when a rulebook is changed."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import click

from ..diagnostics import Diagnostic, Severity, inaccessible
from ..model import Book
from ..mutation import Mutant, Result, State, fingerprint, mutants, subjects, tally, try_all
from ..questions import Question, disappointed
from ..report.mutation import mutation_as_data, mutation_text
from .common import BAD_INPUT, load_book, rules_option, say, unknown_rule
from .progress import Watch
from .questions import load_questions

ENOUGH, NOT_ENOUGH = 0, 1
"""The exit statuses: the score is as high as demanded; it is lower."""


@click.command("mutate")
@click.argument("paths", nargs=-1, required=True, metavar="FEATURES_OR_CASES...", type=click.Path(path_type=Path))
@click.option("--rule", "only", multiple=True, metavar="ID", help="Change only this rule, definition or source.")
@click.option("--sample", type=click.IntRange(1), metavar="N", help="Try only so many mutants, drawn by lot.")
@click.option("--seed", type=int, metavar="N", default=0, show_default=True, help="What the lot is drawn by.")
@click.option(
    "--at-least",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    default=95,
    show_default=True,
    help="The score demanded.",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A file to keep what is found in, and to resume from.",
)
@click.option(
    "--jobs", type=click.IntRange(1), metavar="N", default=os.cpu_count, show_default="all cores", help="Processes."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@rules_option
def command(
    paths: tuple[Path, ...],
    only: tuple[str, ...],
    sample: int | None,
    seed: int,
    at_least: float,
    state: Path | None,
    jobs: int,
    form: str,
    rules: Path | None,
) -> None:
    """Change one thing in a rulebook at a time, and say whether features and cases notice.

    A condition is dropped or negated, a list of values made longer or shorter, a date moved by a day, an action or a
    whole rule left out, an effect swapped, the reach of a prohibition changed. A mutant is killed by a question whose
    answer is then not as expected; one that no question kills is proved equivalent, or shown with an operation that
    tells it apart. The exit status is 2 if any input was bad or any question fails on the rulebook as it is, else 1 if
    the share of killed mutants among those not equivalent is less than demanded, else 0.
    """
    book = load_book(rules)
    _check_names(book, only)
    questions, bad = load_questions(paths, book)
    failing = tuple(disappointed(book, questions))
    say(failing)
    if bad or failing:
        sys.exit(BAD_INPUT)
    if not any(question.expected for question in questions):
        hint = "write `Then ...` in a scenario, `expect: {...}` in a case"
        say([Diagnostic("GE607", "no question expects an answer", questions[0].span, hint)])
        sys.exit(BAD_INPUT)
    every = {mutant.key: mutant for mutant in _every(book, only)}
    if not every:
        raise click.UsageError("there is nothing to change")
    keys = _drawn(list(every), sample, seed)
    kept = None if state is None else State(state, fingerprint(book, questions))
    results = _tried(book, questions, keys, kept, jobs)
    survivors = [(every[key], results[key]) for key in keys if results[key].survived]
    counts = tally(results.values())
    if form == "json":
        click.echo(json.dumps(mutation_as_data(counts, survivors, book), ensure_ascii=False))
    else:
        click.echo(mutation_text(counts, survivors, book))
    sys.exit(ENOUGH if counts.score * 100 >= at_least else NOT_ENOUGH)


def _check_names(book: Book, only: Collection[str]) -> None:
    known = [subject.name for subject in subjects(book)]
    unknown = [unknown_rule(name, known, "--rule") for name in dict.fromkeys(only) if name not in known]
    if unknown:
        say(unknown)
        sys.exit(BAD_INPUT)


def _every(book: Book, only: Collection[str]) -> Iterator[Mutant]:
    for subject in subjects(book):
        if not only or subject.name in only:
            yield from mutants(book, subject)


def _drawn(keys: list[str], sample: int | None, seed: int) -> list[str]:
    """Return the keys to try, in the order of the rulebook."""
    if sample is None or sample >= len(keys):
        return keys
    drawn = set(random.Random(seed).sample(keys, sample))
    return [key for key in keys if key in drawn]


def _keep(state: State, found: Sequence[Result]) -> None:
    try:
        state.add(found)
    except OSError as error:
        say([inaccessible(state.path, error, "written")])
        sys.exit(BAD_INPUT)


def _tried(
    book: Book, questions: tuple[Question, ...], keys: list[str], state: State | None, jobs: int
) -> dict[str, Result]:
    """Return what became of each mutant, taking from the file what it holds."""
    wanted = set(keys)
    known, said = state.read() if state else ({}, ())
    say(said)
    if any(each.severity is Severity.ERROR for each in said):
        sys.exit(BAD_INPUT)
    results = {key: result for key, result in known.items() if key in wanted}
    with Watch() as watch:

        def heard(found: Sequence[Result]) -> None:
            results.update((result.key, result) for result in found)
            if state is not None:
                _keep(state, found)
            watch("trying mutants", len(results), len(keys))

        left = [key for key in keys if key not in results]
        if left:
            watch("trying mutants", len(results), len(keys))
            try_all(book, questions, left, heard, jobs)
    return {key: results[key] for key in keys}

"""`guidelines lint`: what is wrong with a rulebook, each finding with an operation that shows it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

import click

from .. import loader
from ..diagnostics import suggestion
from ..evaluator import assess
from ..flaw import Flaw
from ..model import Book
from ..operation import Operation, bind
from ..report.findings import findings_data, findings_text, operations_yaml
from ..report.gherkin import feature_text
from ..scenario import Feature, Scenario, steps_found
from .common import BAD_INPUT, rules_option, say, style_for
from .progress import Watch
from .together import refuse_together

FOUND = 1
"""The exit status where something was found that is not allowed with a reason."""


@click.command("lint")
@rules_option
@click.option("--only", metavar="CODE,...", help="The codes to which findings are limited.")
@click.option("--allowed", is_flag=True, help="Show what comments let stand as well, with the reason.")
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option("--as-yaml", is_flag=True, help="Print the witnesses as operations for `guidelines check`.")
@click.option("--as-gherkin", is_flag=True, help="Print the witnesses as scenarios.")
def command(rules: Path | None, only: str | None, allowed: bool, form: str, as_yaml: bool, as_gherkin: bool) -> None:
    """Say what is wrong with a rulebook: rules that can never apply or decide, what is not weighed, gaps, and more.

    A comment `# lint: allow CODE reason` before a declaration lets its findings of that code stand. The exit status is
    2 if the rules cannot be read, else 1 if anything was found that is not allowed, else 0.
    """
    from .. import analyser

    refuse_together({f"--format {form}": form != "text", "--as-yaml": as_yaml, "--as-gherkin": as_gherkin})
    codes = _codes(only, analyser.CODES)
    book, files, diagnostics = loader.load_written(rules)
    say(diagnostics)
    if book is None:
        sys.exit(BAD_INPUT)
    with Watch() as watch:
        flaws = analyser.examine(book, files, watch, codes)
    if as_yaml:
        click.echo(operations_yaml(operation for _, operation in _witnesses(flaws, allowed)), nl=False)
    elif as_gherkin:
        click.echo(feature_text(_feature(flaws, book, allowed)), nl=False)
    else:
        click.echo(_shown(flaws, form, rules, allowed), color=True)
    sys.exit(FOUND if any(not flaw.allowed for flaw in flaws) else 0)


def _codes(only: str | None, known: Sequence[str]) -> Sequence[str]:
    if only is None:
        return known
    written = [code.strip() for code in only.split(",") if code.strip()]
    unknown = [code for code in written if code.upper() not in known]
    if unknown or not written:
        what = f"`{unknown[0]}` is no code of a check" if unknown else "it names no code of a check"
        hint = suggestion(unknown[0].upper(), known) if unknown else None
        raise click.BadParameter(f"{what}; {hint or 'there are ' + ', '.join(known)}", param_hint="--only")
    return [code.upper() for code in written]


def _shown(flaws: Sequence[Flaw], form: str, rules: Path | None, allowed: bool) -> str:
    if form == "json":
        return json.dumps(findings_data(flaws), ensure_ascii=False)
    if form == "sarif":
        from .. import __version__
        from ..report.sarif import sarif

        return json.dumps(sarif(flaws, _root(rules), __version__), ensure_ascii=False)
    return findings_text(flaws, style_for(sys.stdout), allowed=allowed)


def _root(rules: Path | None) -> PurePath:
    """Return the folder of the rules as seen from the working directory, if it lies below it."""
    folder = (loader.shipped() if rules is None else rules).resolve()
    if folder.is_file():
        folder = folder.parent
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _witnesses(flaws: Iterable[Flaw], allowed: bool) -> list[tuple[Flaw, Operation]]:
    """Return the findings that have a witness, with it under a title of its own."""
    return [
        (flaw, replace(flaw.witness, title=f"{flaw.diagnostic.code} {flaw.diagnostic.message}".replace("`", "")))
        for flaw in flaws
        if flaw.witness is not None and (allowed or not flaw.allowed)
    ]


def _feature(flaws: Iterable[Flaw], book: Book, allowed: bool) -> Feature:
    scenarios: list[Scenario] = []
    for flaw, operation in _witnesses(flaws, allowed):
        rule = book.rules.get(flaw.name)
        layers = () if rule is None else (rule.layer,)
        case = bind(book, operation, layers or None)
        opinion = case if isinstance(case, tuple) else assess(book, case)
        if isinstance(opinion, tuple):
            say(opinion)
            continue
        found = steps_found(opinion, layers or tuple(book.layers), None if rule is None else rule.name)
        alike = sum(scenario.operation.title == operation.title for scenario in scenarios)
        title = f"{operation.title} ({alike + 1})" if alike else str(operation.title)
        scenarios.append(Scenario(title, operation, layers, found))
    lines = ("Each scenario shows one finding, with what the rulebook says today.",)
    return Feature("What is wrong with the rulebook", lines, None, tuple(scenarios))

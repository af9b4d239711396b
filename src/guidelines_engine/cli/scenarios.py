"""`guidelines scenarios`: the fewest scenarios in which each condition of a rule is seen to matter both ways."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..diagnostics import Diagnostic
from ..report.gherkin import feature_text
from ..scenarios import illustrate
from .common import BAD_INPUT, load_book, option_span, read_date, rules_option, say, unknown_rule


@click.command("scenarios")
@click.argument("rule_id", metavar="ID")
@click.option("--date", "day", metavar="D", help="Only the rule as it stands on this day.")
@click.option("--deep", is_flag=True, help="Look into definitions as well, and at each value of a list.")
@rules_option
def command(rule_id: str, day: str | None, deep: bool, rules: Path | None) -> None:
    """Write the fewest scenarios in which each condition of a rule is seen to matter both ways, ready to be kept.

    They say what the rulebook finds today; read them before you keep them. A condition that no scenario can show to
    matter is said on standard error. The exit status is 2 if there is no such rule, or none on the day, else 0.
    """
    book = load_book(rules)
    wrong: list[Diagnostic] = []
    limit = read_date("--date", day, wrong)
    rule = book.rules.get(rule_id)
    if rule is None:
        wrong.append(unknown_rule(rule_id, book.rules, "ID"))
    elif limit is not None and rule.version_on(limit) is None:
        said = f"no version of `{rule_id}` stands on {limit}"
        hint = f"`guidelines rules show {rule_id}` says when it does"
        wrong.append(Diagnostic("GE417", said, option_span("--date", str(limit)), hint))
    if wrong or rule is None:
        say(wrong)
        sys.exit(BAD_INPUT)
    feature, unseen = illustrate(book, rule, limit, deep=deep)
    for each in unseen:
        click.echo(f"never seen to matter: {each.words}", err=True)
    click.echo(feature_text(feature), nl=False)

"""What a rule is said to lack: only the parts of its clauses that are not yet as it wants them."""

from __future__ import annotations

import pytest

from guidelines_engine.model import FactValue
from guidelines_engine.report.opinion import opinion_text
from guidelines_engine.report.shortfalls import shortfalls

from ..texts import book, opinion, under


def lacking(rule: str, **facts: FactValue) -> list[str]:
    """What the one rule of an Act lacks."""
    of = book('define rear "the rear" as place is home and not combat\n' + under("act", f'{rule} cite "1"'))
    (finding,) = opinion(of, **facts).findings["statute"].considered
    return [f"{how}: {words}" for how, words in shortfalls(finding, of)]


@pytest.mark.parametrize(
    ("condition", "left"),
    [
        ("asked and combat", ["unknown: there is fighting"]),
        ("(asked and combat) or (plan and place is sea)", ["unknown: there is fighting"]),
        ("(asked and combat) or place is abroad", ["unknown: there is fighting or place is abroad"]),
        (
            "(asked and combat and place is sea) or rear",
            ["unknown: (there is fighting and place is sea) or the rear"],
        ),
        ("rear", ["unknown: place is home", "unknown: it is not so that there is fighting"]),
        ("plan or rear", ["unknown: place is home", "unknown: it is not so that there is fighting"]),
        ("rear or combat", ["unknown: the rear or there is fighting"]),
        ("not (plan or combat)", ["unknown: it is not so that there is fighting"]),
        ("not (asked and combat)", ["unknown: it is not so that there is fighting"]),
        ("asked and not plan and plan", ["unmet: there is a plan"]),
        ("plan or (asked and not asked)", ["unmet: there is a plan or it is not so that the partner asked"]),
    ],
)
def test_what_is_known_already_is_left_out(condition: str, left: list[str]) -> None:
    assert lacking(f"permit r supply when {condition}", asked=True, plan=False) == left


def test_an_exception_wants_the_contrary() -> None:
    rule = "permit r supply unless (asked and combat) or place is sea unless combat and place is home"
    assert lacking(rule, asked=True) == [
        "unknown: it is not so that there is fighting",
        "unknown: place is not sea",
        "unknown: it is not so that there is fighting or place is not home",
    ]


def test_a_prohibition_that_may_count_says_what_is_unknown() -> None:
    of = book(under("treaty_text", 'prohibit n supply when combat cite "1"'))
    assert "n  [Treaty 1]\n                  unknown: there is fighting" in opinion_text(opinion(of), of)


def test_a_prohibition_that_counts_lacks_nothing_that_matters() -> None:
    of = book(under("treaty_text", 'prohibit n supply when combat cite "1"'))
    assert "unknown" not in opinion_text(opinion(of, combat=True), of).partition("Statutes")[0]


def test_of_much_that_is_unknown_the_first_is_shown_and_the_rest_counted() -> None:
    needs = (
        "combat provided plan provided approval is given provided place is sea provided goods is fuel provided asked"
    )
    of = book(under("act", f'permit r supply when {needs} cite "1"'))
    shown = opinion_text(opinion(of, asked=False), of)
    assert "unmet: the partner asked" in shown
    lacks = opinion_text(opinion(of), of).partition("r  [Act 1]\n")[2].splitlines()
    assert [line.strip() for line in lacks[:4]] == [
        "unknown: there is fighting",
        "unknown: there is a plan",
        "unknown: approval is given",
        "and 3 more unknown, see --trace",
    ]

"""What rules and conditions say, in sentences made from them."""

from __future__ import annotations

from datetime import date

import pytest

from guidelines_engine.model import AllOf, AnyOf, Interval
from guidelines_engine.wording import (
    condition_words,
    day_words,
    fact_statement,
    fact_words,
    interval_words,
    listed,
    plain,
    rule_sentence,
)

from ..texts import book, under


def said(condition: str) -> str:
    """A condition in words, as it stands in a rule."""
    found = book(
        "define fighting_near as combat and not place is home\n"
        + under("act", f'permit r any action when {condition} cite "1"')
    )
    return condition_words(found.rules["r"].versions[0].when[0].condition, found)


def sentence(rule: str, source: str = "act") -> str:
    found = book(under(source, rule))
    return rule_sentence(found.rules["r"], found.rules["r"].versions[0], found)


def test_names_are_words() -> None:
    assert plain("rear_area") == "rear area"


@pytest.mark.parametrize(
    ("words", "joined"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_words_in_a_list(words: list[str], joined: str) -> None:
    assert listed(words) == joined


@pytest.mark.parametrize(
    ("values", "negated", "words"),
    [
        ((True,), False, "basic plan"),
        ((True,), True, "not basic plan"),
        ((False,), False, "not basic plan"),
        ((False,), True, "basic plan"),
        (("given",), False, "basic plan is given"),
        (("given",), True, "basic plan is not given"),
        (("given", "not_yet"), False, "basic plan is given or not yet"),
        (("given", "not_yet"), True, "basic plan is neither given nor not yet"),
    ],
)
def test_a_fact_and_its_values(values: tuple[bool | str, ...], negated: bool, words: str) -> None:
    assert fact_words("basic_plan", values, negated) == words


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("combat", "there is fighting"),
        ("not combat", "it is not so that there is fighting"),
        ("not not combat", "there is fighting"),
        ("place is sea", "place is sea"),
        ("place in (sea, home)", "place is home or sea"),
        ("place not in (sea, home)", "place is neither home nor sea"),
        ("combat and place is sea", "there is fighting and place is sea"),
        ("combat or (plan and place is sea)", "there is fighting or (there is a plan and place is sea)"),
        ("not (combat or place is sea)", "it is not so that there is fighting and place is not sea"),
        ("not (combat and place is sea)", "it is not so that there is fighting or place is not sea"),
        ("fighting_near", "fighting near"),
        ("not fighting_near", "not fighting near"),
    ],
)
def test_a_condition(condition: str, words: str) -> None:
    assert said(condition) == words


def test_a_condition_without_parts_is_always_or_never() -> None:
    words = book()
    assert [condition_words(each, words) for each in (AllOf(()), AnyOf(()))] == ["always", "never"]
    assert [condition_words(each, words, negated=True) for each in (AllOf(()), AnyOf(()))] == ["never", "always"]


@pytest.mark.parametrize(
    ("fact", "value", "words"),
    [
        ("combat", True, "there is fighting"),
        ("combat", False, "it is not so that there is fighting"),
        ("place", "sea", "place is sea"),
    ],
)
def test_a_fact_as_a_clause(fact: str, value: bool | str, words: str) -> None:
    assert fact_statement(fact, value, book()) == words


def test_a_day() -> None:
    assert day_words(date(2016, 3, 29)) == "29 March 2016"


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(), "at any date"),
        (Interval(date(1999, 8, 25)), "from 1999-08-25"),
        (Interval(None, date(2016, 3, 28)), "until 2016-03-28"),
        (Interval(date(1999, 8, 25), date(2016, 3, 28)), "from 1999-08-25 until 2016-03-28"),
    ],
)
def test_an_interval(interval: Interval, words: str) -> None:
    assert interval_words(interval) == words


def test_an_authority_with_all_its_clauses() -> None:
    rule = (
        'prohibit no_arms supply cite "2"\n'
        'permit r supply when goods is fuel under "art 2" when place in (home, sea) unless combat '
        'provided plan under "art 4" provided approval in (given, pending) notwithstanding no_arms cite "1"'
    )
    assert sentence(rule) == (
        "Authority: supply, when goods is fuel (art 2) and place is home or sea, unless there is fighting, provided "
        "that there is a plan (art 4); that approval is given or pending, notwithstanding no_arms."
    )


@pytest.mark.parametrize(
    ("source", "effect", "words"),
    [
        ("act", "permit", "Authority: supply."),
        ("act", "prohibit", "Excluded: supply."),
        ("new_regime", "permit", "Contemplated: supply."),
        ("new_regime", "prohibit", "Excluded: supply."),
        ("new_regime", "reserve", "Left to study: supply."),
        ("reading", "permit", "Permitted: supply."),
        ("reading", "prohibit", "Prohibited: supply."),
    ],
)
def test_the_opening_says_what_the_rule_does_in_its_layer(source: str, effect: str, words: str) -> None:
    assert sentence(f'{effect} r supply cite "1"', source) == words


def test_a_general_prohibition_says_so() -> None:
    assert sentence('prohibit r supply general cite "1"') == "Excluded: supply, whatever the authority."
    assert sentence('prohibit r supply general cite "1"', "reading") == "Prohibited: supply."


@pytest.mark.parametrize(
    ("covered", "words"),
    [
        ("any action", "Authority: any action."),
        ("support", "Authority: supply or transport."),
        ("supply, admit", "Authority: supply or admit."),
    ],
)
def test_the_actions(covered: str, words: str) -> None:
    assert sentence(f'permit r {covered} cite "1"') == words


def test_all_actions_but_a_few_are_given_by_the_few() -> None:
    more = "\n".join(f'action more_{number} "more"' for number in range(4))
    found = book(more + "\n" + under("act", 'permit r any action except admit cite "1"'))
    assert rule_sentence(found.rules["r"], found.rules["r"].versions[0], found) == "Authority: any action except admit."


def test_what_belongs_together_stands_in_parentheses() -> None:
    assert sentence('permit r supply when combat or plan when place is home cite "1"') == (
        "Authority: supply, when (there is fighting or there is a plan) and place is home."
    )
    assert sentence('permit r supply unless combat and plan unless place is home cite "1"') == (
        "Authority: supply, unless (there is fighting and there is a plan) or place is home."
    )
    assert sentence('permit r supply when not (combat or plan) when combat and plan cite "1"') == (
        "Authority: supply, when it is not so that there is fighting and it is not so that there is a plan and "
        "there is fighting and there is a plan."
    )

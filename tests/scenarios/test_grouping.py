"""Formulas in as few groups as can be."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine.digest import open_case
from guidelines_engine.grouping import fewest_groups
from guidelines_engine.solver import Completions, Formula

from ..properties.effort import examples
from ..texts import book

WORDS = book()


def logic() -> Completions:
    return Completions(WORDS, open_case(WORDS, "supply"))


def values(of: Completions) -> list[Formula]:
    """Formulas some of which go together: what is supplied, and where it is done."""
    return [
        of.fact_is(fact, frozenset((value,)))
        for fact in ("goods", "place", "approval")
        for value in WORDS.facts[fact].values
    ]


def test_formulas_that_go_together_make_one_group() -> None:
    of = logic()
    formulas = [of.fact_is("plan", frozenset((True,))), of.fact_is("combat", frozenset((True,)))]
    assert fewest_groups(formulas, True, of) == [(0, 1)]


def test_formulas_of_which_no_two_go_together_make_a_group_each() -> None:
    of = logic()
    assert fewest_groups(values(of)[:3], True, of) == [(0,), (1,), (2,)]


def test_what_is_common_keeps_formulas_apart() -> None:
    of = logic()
    plan, combat = of.fact_is("plan", frozenset((True,))), of.fact_is("combat", frozenset((True,)))
    apart = of.negation(of.conjunction((plan, combat)))
    assert fewest_groups([plan, combat], apart, of) == [(0,), (1,)]


def test_no_formula_makes_no_group() -> None:
    assert fewest_groups([], True, logic()) == []


@examples(40)
@given(st.lists(st.integers(0, 9), min_size=1, max_size=6, unique=True))
def test_no_fewer_groups_would_do(chosen: list[int]) -> None:
    of = logic()
    every = values(of)
    formulas = [every[number] for number in chosen]
    groups = fewest_groups(formulas, True, of)
    assert sorted(number for group in groups for number in group) == list(range(len(chosen)))
    assert all(of.possible(of.conjunction(formulas[number] for number in group)) for group in groups)
    apart = max(
        len(some)
        for size in range(1, len(chosen) + 1)
        for some in combinations(formulas, size)
        if not any(of.possible(of.conjunction(pair)) for pair in combinations(some, 2))
    )
    assert len(groups) == apart

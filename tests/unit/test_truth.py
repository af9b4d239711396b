"""Kleene's strong tables, whole."""

from __future__ import annotations

import pytest

from guidelines_engine.truth import Truth, conjunction, disjunction, truth_of

T, U, F = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE


@pytest.mark.parametrize(("of", "negation"), [(T, F), (U, U), (F, T)])
def test_negation(of: Truth, negation: Truth) -> None:
    assert ~of is negation


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [(T, T, T), (T, U, U), (T, F, F), (U, T, U), (U, U, U), (U, F, F), (F, T, F), (F, U, F), (F, F, F)],
)
def test_conjunction(one: Truth, other: Truth, both: Truth) -> None:
    assert conjunction((one, other)) is both


@pytest.mark.parametrize(
    ("one", "other", "either"),
    [(T, T, T), (T, U, T), (T, F, T), (U, T, T), (U, U, U), (U, F, U), (F, T, T), (F, U, U), (F, F, F)],
)
def test_disjunction(one: Truth, other: Truth, either: Truth) -> None:
    assert disjunction((one, other)) is either


def test_of_nothing_the_conjunction_is_true_and_the_disjunction_false() -> None:
    assert (conjunction(()), disjunction(())) == (T, F)


def test_what_is_known_is_true_or_false() -> None:
    assert (truth_of(True), truth_of(False)) == (T, F)


@pytest.mark.parametrize("truth", list(Truth))
def test_a_truth_value_refuses_to_be_taken_for_yes_or_no(truth: Truth) -> None:
    with pytest.raises(TypeError, match=r"write `is Truth\.TRUE`"):
        bool(truth)

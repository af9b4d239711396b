"""The one table of findings, whole, and what reaches what within a layer."""

from __future__ import annotations

from itertools import product

import pytest

from guidelines_engine.model import Closure
from guidelines_engine.truth import Truth
from guidelines_engine.weighing import BLOCKING, Finding, finding_of, possible_findings

from ..texts import opinion, under

PERMITTED, PROHIBITED, UNAUTHORISED = Finding.PERMITTED, Finding.PROHIBITED, Finding.UNAUTHORISED
DEFERRED, SILENT = Finding.DEFERRED, Finding.SILENT
ROWS = list(product((True, False), repeat=3))
TABLE = {
    # survives, prohibits, reserves: TTT, TTF, TFT, TFF, FTT, FTF, FFT, FFF
    Closure.OPEN: (PROHIBITED, PROHIBITED, PERMITTED, PERMITTED, PROHIBITED, PROHIBITED, PERMITTED, PERMITTED),
    Closure.CLOSED: (
        *(PERMITTED, PERMITTED, PERMITTED, PERMITTED),
        *(PROHIBITED, PROHIBITED, UNAUTHORISED, UNAUTHORISED),
    ),
    Closure.FRAMEWORK: (*(PERMITTED, PERMITTED, PERMITTED, PERMITTED), *(PROHIBITED, PROHIBITED, DEFERRED, SILENT)),
}


@pytest.mark.parametrize("closure", list(Closure))
def test_every_row_of_the_table(closure: Closure) -> None:
    assert tuple(finding_of(closure, *row) for row in ROWS) == TABLE[closure]


@pytest.mark.parametrize("closure", list(Closure))
@pytest.mark.parametrize("columns", list(product(Truth, repeat=3)))
def test_the_possible_findings_are_those_of_every_way_of_learning(
    closure: Closure, columns: tuple[Truth, Truth, Truth]
) -> None:
    ways = [
        row
        for row in ROWS
        if all(u is Truth.UNKNOWN or (u is Truth.TRUE) is k for u, k in zip(columns, row, strict=True))
    ]
    assert possible_findings(closure, *columns) == {TABLE[closure][ROWS.index(row)] for row in ways}


def test_only_prohibited_and_unauthorised_block() -> None:
    assert {PROHIBITED, UNAUTHORISED} == BLOCKING


def statute(rules: str, **facts: bool | str) -> Finding:
    return opinion(rules, **facts).findings["statute"].finding


ACT = 'permit may supply when plan cite "1"\n'
OTHER = 'permit other_may supply when plan cite "1"\n'


def test_a_prohibition_reaches_the_permission_of_its_own_source() -> None:
    rules = under("act", ACT + 'prohibit no_arms supply when goods is arms cite "2"')
    assert statute(rules, plan=True, goods="arms") is PROHIBITED
    assert statute(rules, plan=True, goods="fuel") is PERMITTED


def test_a_prohibition_does_not_reach_the_permission_of_another_source() -> None:
    rules = under("act", 'prohibit no_arms supply when goods is arms cite "2"\n' + ACT) + under("other_act", OTHER)
    assert statute(rules, plan=True, goods="arms") is PERMITTED


def test_a_prohibition_counts_only_where_a_permission_of_its_source_speaks() -> None:
    rules = under("act", ACT + 'prohibit no_arms supply when goods is arms cite "2"')
    assert statute(rules, plan=False, goods="arms") is UNAUTHORISED


def test_a_permission_that_speaks_but_does_not_hold_still_lets_a_prohibition_count() -> None:
    rules = under("act", 'permit may supply provided plan cite "1"\nprohibit no_arms supply cite "2"')
    assert statute(rules, plan=False) is PROHIBITED


def test_a_general_prohibition_reaches_every_permission_of_the_layer() -> None:
    rules = under("act", 'prohibit no_arms supply general when goods is arms cite "2"') + under("other_act", OTHER)
    assert statute(rules, plan=True, goods="arms") is PROHIBITED


def test_a_general_prohibition_counts_where_no_permission_speaks() -> None:
    assert statute(under("act", 'prohibit no_arms supply general cite "2"')) is PROHIBITED


def test_a_permission_notwithstanding_a_prohibition_survives_it() -> None:
    rules = under(
        "act",
        'prohibit no_arms supply cite "2"\npermit may supply cite "1"\n'
        'permit may_yet supply when plan notwithstanding no_arms cite "3"',
    )
    assert statute(rules, plan=True) is PERMITTED
    assert statute(rules, plan=False) is PROHIBITED


def test_a_permission_is_still_reached_by_a_prohibition_that_it_does_not_name() -> None:
    rules = under(
        "act",
        'prohibit no_arms supply cite "2"\nprohibit not_in_combat supply when combat cite "3"\n'
        'permit may_yet supply notwithstanding no_arms cite "4"',
    )
    assert statute(rules, combat=False) is PERMITTED
    assert statute(rules, combat=True) is PROHIBITED


def constitution(rules: str, **facts: bool | str) -> Finding:
    return opinion(under("reading", rules), **facts).findings["constitution"].finding


def test_an_open_layer_permits_where_nothing_speaks() -> None:
    assert constitution('prohibit no_force supply when combat cite "9"', combat=False) is PERMITTED


def test_in_an_open_layer_every_prohibition_is_general() -> None:
    assert constitution('prohibit no_force supply cite "9"') is PROHIBITED


def test_in_an_open_layer_a_permission_alone_changes_nothing() -> None:
    assert constitution('prohibit no_force supply cite "9"\npermit help supply cite "9"') is PROHIBITED


def test_in_an_open_layer_a_permission_that_holds_removes_the_prohibition_it_names() -> None:
    rules = 'prohibit no_force supply cite "9"\npermit help supply notwithstanding no_force provided plan cite "9"'
    assert constitution(rules, plan=True) is PERMITTED
    assert constitution(rules, plan=False) is PROHIBITED


def test_in_an_open_layer_a_permission_removes_no_other_prohibition() -> None:
    rules = (
        'prohibit no_force supply cite "9"\nprohibit no_arms supply when goods is arms cite "9"\n'
        'permit help supply notwithstanding no_force cite "9"'
    )
    assert constitution(rules, goods="arms") is PROHIBITED


def guidelines(rules: str, **facts: bool | str) -> Finding:
    return opinion(under("new_regime", rules), **facts).findings["guidelines"].finding


def test_a_framework_contemplates_excludes_defers_or_is_silent() -> None:
    rules = (
        'permit help supply when goods is fuel cite "II"\n'
        'prohibit no_arms supply general when goods is arms cite "II"\n'
        'reserve study supply when plan cite "III"'
    )
    assert guidelines(rules, goods="fuel", plan=True) is PERMITTED
    assert guidelines(rules, goods="arms", plan=True) is PROHIBITED
    assert guidelines(rules, goods="food", plan=True) is DEFERRED
    assert guidelines(rules, goods="food", plan=False) is SILENT


def test_an_unless_keeps_a_rule_from_speaking() -> None:
    rules = under("act", 'permit may supply unless combat cite "1"')
    assert (statute(rules, combat=False), statute(rules, combat=True)) == (PERMITTED, UNAUTHORISED)


def test_every_unless_of_several_keeps_a_rule_from_speaking() -> None:
    rules = under("act", 'permit may supply unless combat unless plan cite "1"')
    assert statute(rules, combat=False, plan=True) is UNAUTHORISED
    assert statute(rules, combat=True, plan=False) is UNAUTHORISED


def test_every_when_of_several_must_hold() -> None:
    rules = under("act", 'permit may supply when combat when plan cite "1"')
    assert statute(rules, combat=True, plan=False) is UNAUTHORISED
    assert statute(rules, combat=True, plan=True) is PERMITTED

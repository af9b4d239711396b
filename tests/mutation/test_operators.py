"""A rule in, its mutants out, each as the lines of rule text that differ."""

from __future__ import annotations

import pytest

from guidelines_engine.model import Book
from guidelines_engine.mutation import Subject, mutants, rule_diff, subjects

from ..texts import book, under


def diffs(of: Book, name: str, kind: str = "rule") -> dict[str, tuple[str, ...]]:
    """Each mutant of a rule, by the part of its key after the rule's name."""
    return {mutant.key.partition("/")[2]: rule_diff(of, mutant) for mutant in mutants(of, Subject(kind, name))}


def test_a_rule_is_removed_and_its_effect_swapped() -> None:
    of = book(under("other_act", 'permit give supply provided plan cite "art 1"'))
    found = diffs(of, "give")
    assert found["removed"] == ("- permit give",)
    assert found["effect"] == (
        "- permit give",
        "+ prohibit give",
        "- provided plan",
        "+ when plan",
    )


def test_a_reservation_becomes_a_permission() -> None:
    of = book(under("new_regime", 'reserve later supply cite "III"'))
    assert diffs(of, "later")["effect"] == ("- reserve later", "+ permit later")


def test_each_clause_is_dropped_and_each_question_in_it_negated() -> None:
    of = book(
        under("other_act", 'permit give supply when plan unless combat under "art 2" provided asked cite "art 1"')
    )
    found = diffs(of, "give")
    assert found["/when0/drop"] == ("- when plan",)
    assert found["/when0/not"] == ("- when plan", "+ when not plan")
    assert found["/unless0/drop"] == ('- unless combat under "art 2"',)
    assert found["/unless0/not"] == ('- unless combat under "art 2"', '+ unless not combat under "art 2"')
    assert found["/provided0/drop"] == ("- provided asked",)


def test_a_part_of_a_condition_is_dropped_or_negated_wherever_it_stands() -> None:
    of = book(under("other_act", 'permit give supply when plan and (combat or not asked) cite "art 1"'))
    found = {key: diff[-1] for key, diff in diffs(of, "give").items() if key.startswith("/when0/")}
    assert found == {
        "/when0/drop": "- when plan and (combat or not asked)",
        "/when0/0.drop": "+ when combat or not asked",
        "/when0/0.not": "+ when not plan and (combat or not asked)",
        "/when0/1.drop": "+ when plan",
        "/when0/1.0.drop": "+ when plan and not asked",
        "/when0/1.0.not": "+ when plan and (not combat or not asked)",
        "/when0/1.1.drop": "+ when plan and combat",
        "/when0/1.1.0.not": "+ when plan and (combat or not not asked)",
    }


def test_a_list_is_widened_by_each_value_it_lacks_and_narrowed_by_each_it_has() -> None:
    of = book(under("other_act", 'permit give supply when approval in (given, pending) cite "art 1"'))
    found = {key: diff[-1] for key, diff in diffs(of, "give").items() if key[-1] not in "tp" and "when" in key}
    assert found == {
        "/when0/-given": "+ when approval is pending",
        "/when0/-pending": "+ when approval is given",
        "/when0/+none": "+ when approval in (given, pending, none)",
        "/when0/+refused": "+ when approval in (given, pending, refused)",
    }


def test_a_list_that_lacks_one_value_is_not_widened_for_that_is_the_condition_dropped() -> None:
    of = book(under("other_act", 'permit give supply when place in (home, sea) cite "art 1"'))
    assert {key for key in diffs(of, "give") if "+" in key} == set()


def test_dates_of_a_rule_move_by_a_day_and_those_of_its_source_only_with_the_source() -> None:
    rules = """
permit give supply cite "art 1" from 1995-01-01
amend give from 2000-01-01 by "a later Act" cite "art 2"
permit carry transport cite "art 3"
"""
    of = book(under("act", rules))
    assert {key: diff for key, diff in diffs(of, "give").items() if "from" in key or "until" in key} == {
        "from 1995-01-01 earlier": ("- from 1995-01-01", "+ from 1994-12-31"),
        "from 1995-01-01 later": ("- from 1995-01-01", "+ from 1995-01-02"),
        "from 2000-01-01 earlier": (
            "- until 1999-12-31",
            "+ until 1999-12-30",
            "- from 2000-01-01",
            "+ from 1999-12-31",
        ),
        "from 2000-01-01 later": (
            "- until 1999-12-31",
            "+ until 2000-01-01",
            "- from 2000-01-01",
            "+ from 2000-01-02",
        ),
    }
    assert not any("from" in key or "until" in key for key in diffs(of, "carry"))
    found = list(mutants(of, Subject("source", "act")))
    assert [(mutant.key, [old.name for old, _ in mutant.rules]) for mutant in found] == [
        ("source act/from 1990-01-01 earlier", ["carry"]),
        ("source act/until 2009-12-31 earlier", ["give", "carry"]),
        ("source act/from 1990-01-01 later", ["carry"]),
        ("source act/until 2009-12-31 later", ["give", "carry"]),
    ]


def test_the_days_on_which_a_regime_is_the_default_move_and_no_rule_with_them() -> None:
    of = book(under("new_regime", 'permit give supply cite "V"'))
    assert [(mutant.key, mutant.rules) for mutant in mutants(of, Subject("source", "new_regime"))] == [
        ("source new_regime/from 1997-09-23 earlier", ()),
        ("source new_regime/from 1997-09-23 later", ()),
    ]


def test_the_reach_of_a_prohibition_changes_on_both_sides() -> None:
    rules = """
prohibit no_arms supply when goods is arms cite "art 1"
permit give supply notwithstanding no_arms cite "art 2"
"""
    of = book(under("other_act", rules))
    assert diffs(of, "no_arms")["/general"] == ("+ general",)
    assert diffs(of, "give")["/notwithstanding no_arms"] == ("- notwithstanding no_arms",)


def test_in_an_open_layer_general_says_nothing_and_is_not_changed() -> None:
    of = book(under("treaty_text", 'prohibit no_arms supply cite "art 1"'))
    assert "/general" not in diffs(of, "no_arms")


def test_an_action_is_dropped_from_a_short_list_and_added_where_most_are_covered() -> None:
    many = "\n".join(f'action act_{number} "another"' for number in range(4))
    some = book(many + "\n" + under("other_act", 'permit give supply, admit cite "art 1"'))
    most = book(many + "\n" + under("treaty_text", 'prohibit never any action except admit cite "art 1"'))
    actions = {key: diff for key, diff in diffs(some, "give").items() if "action" in key}
    assert actions == {
        "/action supply": ("- supply, admit", "+ admit"),
        "/action admit": ("- supply, admit", "+ supply"),
    }
    actions = {key: diff for key, diff in diffs(most, "never").items() if "action" in key}
    assert actions == {"/action admit": ("- any action except admit", "+ any action")}


def test_a_definition_changes_in_every_rule_that_uses_it() -> None:
    rules = """
define quiet "no fighting" as not combat and place is home
define calm "quiet and planned" as quiet and plan
permit give supply when quiet cite "art 1"
permit carry transport when calm cite "art 2"
"""
    of = book(under("other_act", rules))
    found = {mutant.key: mutant for mutant in mutants(of, Subject("definition", "quiet"))}
    dropped = found["define quiet/0.drop"]
    assert [old.name for old, _ in dropped.rules] == ["give", "carry"]
    assert rule_diff(of, dropped) == ("- as not combat and place is home", "+ as place is home")


@pytest.mark.parametrize("kind", ["rule", "definition", "source"])
def test_keys_are_unique_on_the_shipped_rulebook(shipped: Book, kind: str) -> None:
    keys = [mutant.key for subject in subjects(shipped) if subject.kind == kind for mutant in mutants(shipped, subject)]
    assert len(keys) == len(set(keys)) > 50

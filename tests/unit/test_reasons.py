"""Reasons: the fewest facts that suffice, and the rules that decided, gave way or nearly applied."""

from __future__ import annotations

from guidelines_engine.model import Book
from guidelines_engine.opinion import Opinion
from guidelines_engine.reasons import Reasons, find
from guidelines_engine.report.reasons import reasons_markdown, reasons_text

from ..texts import book, opinion, under


def asked(rules: str, **facts: bool | str) -> tuple[Book, Opinion]:
    of = book(rules)
    return of, opinion(of, **facts)


def reasons(rules: str, **facts: bool | str) -> Reasons:
    return find(*asked(rules, **facts))


def text(rules: str, **facts: bool | str) -> str:
    of, answer = asked(rules, **facts)
    return reasons_text(find(of, answer), answer, of)


PERMIT = under("act", 'permit r supply when goods in (food, fuel) and place is home provided plan cite "1"')


def test_facts_that_change_nothing_are_left_out() -> None:
    found = reasons(PERMIT, goods="food", place="home", plan=True, combat=False, asked=True)
    assert found.facts == {"goods": "food", "place": "home", "plan": True}


def test_one_fact_is_enough_where_it_alone_bars_the_act() -> None:
    assert reasons(PERMIT, goods="food", place="sea", plan=True).facts == {"place": "sea"}


def test_of_several_smallest_sets_the_first_in_vocabulary_order_is_taken() -> None:
    assert reasons(PERMIT, plan=False, place="sea", goods="arms").facts == {"goods": "arms"}


def test_no_fact_is_needed_where_the_law_alone_decides() -> None:
    assert reasons("", goods="food").facts == {}


def test_what_the_other_facts_could_still_be_is_part_of_what_must_be_ruled_out() -> None:
    rules = under("act", 'permit r supply when place is home cite "1" permit q supply when combat cite "2"')
    assert reasons(rules, place="sea", combat=False).facts == {"place": "sea", "combat": False}


def test_a_constraint_may_stand_in_for_a_fact() -> None:
    rules = under("act", 'permit r supply unless plan cite "1"')
    rules += 'constraint no_plan_at_home "none is made at home" never place is home and plan\n'
    assert reasons(rules, place="home", plan=False).facts == {"place": "home"}


def test_facts_without_a_meaning_for_the_action_are_left_out() -> None:
    of = book(under("other_act", 'prohibit n admit general when combat cite "1" permit p admit cite "2"'))
    answer = opinion(of, "admit", goods="food", combat=True)
    assert find(of, answer).facts == {}


def test_an_undetermined_verdict_is_settled_by_no_set_of_facts() -> None:
    found = reasons(PERMIT, goods="food", place="home")
    assert (found.facts, [rule.name for rule in found.rules]) == ({}, ["r"])


def test_a_permission_that_a_prohibition_reaches_gave_way_to_it() -> None:
    rules = under("act", 'prohibit n supply when combat cite "2" permit r supply when place is home cite "1"')
    found = reasons(rules, place="home", combat=True)
    assert [(each.rule.name, each.by) for each in found.defeated] == [("r", ("n",))]
    assert [rule.name for rule in found.rules] == ["n"]


def test_a_prohibition_of_an_open_layer_gives_way_to_the_permission_that_names_it() -> None:
    rules = under("treaty_text", 'prohibit n supply cite "1" permit p supply when asked notwithstanding n cite "2"')
    found = reasons(rules + under("other_act", 'permit all supply cite "1"'), asked=True)
    assert [(each.rule.name, each.by) for each in found.defeated] == [("n", ("p",))]


def nearly(rules: str, **facts: bool | str) -> list[tuple[str, str, list[str]]]:
    shown = reasons(rules, **facts).to_dict()["nearly"]
    assert isinstance(shown, list)
    return [(each["rule"], each["clause"], each["facts"]) for each in shown]


def test_a_rule_that_lacked_one_thing_nearly_applied() -> None:
    assert nearly(PERMIT, goods="food", place="sea", plan=True) == [("r", "when", ["place"])]


def test_a_rule_that_lacked_two_things_did_not_nearly_apply() -> None:
    assert nearly(PERMIT, goods="food", place="sea", plan=False) == []


def test_an_exception_that_held_is_what_blocked_a_rule() -> None:
    rules = under("act", 'permit r supply unless combat or place is abroad cite "1"')
    assert nearly(rules, combat=True, place="home") == [("r", "unless", ["combat"])]


def test_where_the_act_is_lawful_the_prohibitions_nearly_applied() -> None:
    rules = under("act", 'prohibit n supply when combat and place is sea cite "2" permit r supply cite "1"')
    assert nearly(rules, combat=False, place="sea") == [("n", "when", ["combat"])]


def test_a_prohibition_did_not_nearly_apply_where_no_permission_of_its_source_speaks() -> None:
    idle = 'prohibit n supply when combat cite "1" permit p supply when place is abroad cite "2"'
    rules = under("act", idle) + under("other_act", 'permit r supply cite "1"')
    assert nearly(rules, combat=False, place="sea") == []


def test_a_prohibition_did_not_nearly_apply_where_another_source_still_permits() -> None:
    rules = under("act", 'prohibit n supply when combat cite "1" permit p supply cite "2"')
    assert nearly(rules, combat=False) == [("n", "when", ["combat"])]
    assert nearly(rules + under("other_act", 'permit r supply cite "1"'), combat=False) == []


def test_a_permission_that_a_prohibition_would_reach_did_not_nearly_apply() -> None:
    rules = under("act", 'prohibit n supply general when combat cite "1" permit p supply when place is sea cite "2"')
    assert nearly(rules, combat=True, place="home") == []


def test_a_permission_of_an_open_layer_that_would_overcome_nothing_did_not_nearly_apply() -> None:
    rules = under("treaty_text", 'prohibit n supply when combat cite "1" permit p supply when asked cite "2"')
    rules += under("other_act", 'permit all supply cite "1"')
    assert nearly(rules, combat=True, asked=False) == []


def test_a_definition_is_taken_apart_where_only_a_part_of_it_fails() -> None:
    rules = 'define rear "the rear" as place is home and not combat\n' + under(
        "act", 'permit r supply when rear cite "1"'
    )
    assert nearly(rules, place="home", combat=True) == [("r", "when", ["combat"])]


def test_the_text_says_facts_and_rules_in_words() -> None:
    assert text(PERMIT, goods="food", place="sea", plan=True).splitlines() == [
        "Why",
        "  This fact alone suffices, whatever the others are: place is sea.",
        "  nearly applied: r [Act 1], wanting only that place is home",
    ]


def test_the_text_says_that_the_law_alone_settles_it() -> None:
    assert "The law alone settles it, whatever the facts." in text("")


def test_the_text_says_that_nothing_settles_an_undetermined_verdict() -> None:
    assert "No set of the given facts settles it." in text(PERMIT, goods="food", place="home")


def test_the_text_names_the_rules_that_decided_and_those_that_gave_way() -> None:
    rules = under("act", 'prohibit n supply when combat cite "2" permit r supply when place is home cite "1"')
    told = text(rules, place="home", combat=True)
    assert "  decided by: n [Act 2]\n  gave way: r [Act 1], to n" in told


def test_the_text_leaves_what_is_too_much_for_one_screen_to_json() -> None:
    many = "".join(f'permit r{number} supply when place is home cite "{number}"\n' for number in range(7))
    assert "and 2 more that nearly applied, see --format json" in text(under("act", many), place="sea")


def test_markdown_is_a_list() -> None:
    of, answer = asked(PERMIT, goods="food", place="sea", plan=True)
    assert reasons_markdown(find(of, answer), answer, of).splitlines() == [
        "**Why.** This fact alone suffices, whatever the others are: place is sea.",
        "",
        "- Nearly applied: r [Act 1], wanting only that place is home",
    ]


def test_where_there_are_many_rules_the_text_says_how_many_more_decided() -> None:
    permissions = " ".join(f'permit r{number} supply cite "{number}"' for number in range(8))
    told = text(under("act", permissions), goods="food")
    assert told.splitlines()[-1] == "  and 3 more that decided, see --format json"


def test_the_rules_of_an_open_question_are_said_to_be_those_that_may_decide() -> None:
    assert "  may decide: r [Act 1]" in text(PERMIT, goods="food", place="home").splitlines()

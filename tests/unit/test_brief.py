"""Briefs: the premises of each side of an open or disputed question, and when there is no other side."""

from __future__ import annotations

import pytest

from guidelines_engine.brief import Brief, find
from guidelines_engine.report.briefs import brief_markdown, brief_text

from ..texts import book, opinion, under

PERMIT = under("act", 'permit r supply when place is home provided approval in (given, pending) cite "1"')


def brief(rules: str, **facts: bool | str) -> Brief:
    of = book(rules)
    return find(of, opinion(of, **facts))


def markdown(rules: str, **facts: bool | str) -> str:
    of = book(rules)
    answer = opinion(of, **facts)
    return brief_markdown(find(of, answer), answer, of)


def premises(found: Brief) -> dict[str, object]:
    return {
        side.verdict.value: [each.to_dict() for each in side.premises] + [each.to_dict() for each in side.alternatives]
        for side in found.sides
    }


def reading(rule: str, which: str, text: str = "others differ") -> dict[str, object]:
    return {"rule": rule, "reading": which, "text": text}


def test_a_settled_question_has_no_sides() -> None:
    found = brief(PERMIT, place="home", approval="given")
    assert (found.settled, found.sides) == (True, ())


def test_the_premises_of_an_open_question_are_facts() -> None:
    assert premises(brief(PERMIT, approval="given")) == {
        "lawful": [{"fact": "place", "value": "home"}],
        "unlawful": [{"fact": "place", "value": "sea"}, {"fact": "place", "value": "abroad"}],
    }


def test_a_side_must_win_every_premise_of_a_smallest_set() -> None:
    sides = {side.verdict.value: side for side in brief(PERMIT).sides}
    assert [(each.fact, each.value) for each in sides["lawful"].premises] == [("place", "home"), ("approval", "given")]
    assert sides["lawful"].alternatives == ()
    assert sides["unlawful"].premises[0].to_dict() == {"fact": "place", "value": "sea"}


def test_a_premise_may_be_a_fact_that_no_route_could_change() -> None:
    rules = 'fact season "the season" type (summer, winter) fixed\n'
    rules += under("act", 'permit r supply when season is summer cite "1"')
    assert premises(brief(rules)) == {
        "lawful": [{"fact": "season", "value": "summer"}],
        "unlawful": [{"fact": "season", "value": "winter"}],
    }


def test_where_a_rule_is_disputed_the_sides_part_on_how_it_is_read() -> None:
    rules = under("act", 'permit r supply disputed "others differ" cite "1"')
    assert premises(brief(rules)) == {
        "lawful": [reading("r", "as_encoded")],
        "unlawful": [reading("r", "rival")],
    }


def test_a_rival_condition_takes_the_place_of_the_rule_s_own() -> None:
    rules = under("act", 'permit r supply when place is home disputed "others differ" otherwise place is sea cite "1"')
    assert premises(brief(rules, place="sea")) == {
        "lawful": [reading("r", "rival")],
        "unlawful": [reading("r", "as_encoded")],
    }


def test_a_disputed_permission_of_an_open_layer_is_a_prohibition_to_the_other_side() -> None:
    rules = under("treaty_text", 'permit p supply when combat disputed "others differ" cite "1"')
    rules += under("other_act", 'permit all supply cite "1"')
    assert premises(brief(rules, combat=True)) == {
        "lawful": [reading("p", "as_encoded")],
        "unlawful": [reading("p", "rival")],
    }


def test_a_disputed_permission_that_overcomes_a_prohibition_fails_to_on_the_other_side() -> None:
    rules = under(
        "treaty_text", 'prohibit n supply cite "1" permit p supply notwithstanding n disputed "others differ" cite "2"'
    )
    rules += under("other_act", 'permit all supply cite "1"')
    assert premises(brief(rules)) == {
        "lawful": [reading("p", "as_encoded")],
        "unlawful": [reading("p", "rival")],
    }


def test_a_disputed_permission_that_overcomes_nothing_here_bars_nothing() -> None:
    rules = under(
        "treaty_text",
        'prohibit n supply when combat cite "1" permit p supply notwithstanding n disputed "others differ" cite "2"',
    )
    rules += under("other_act", 'permit all supply cite "1"')
    assert brief(rules, combat=False).settled


def test_a_rival_condition_of_a_permission_that_overcomes_nothing_turns_nothing() -> None:
    rules = under("treaty_text", 'permit p supply when combat disputed "others differ" otherwise asked cite "1"')
    rules += under("other_act", 'permit all supply cite "1"')
    found = brief(rules, combat=False, asked=True)
    assert (found.settled, [each.rule for each in found.disputed]) == (True, ["p"])


def test_a_side_may_have_to_win_several_disputes() -> None:
    rules = under("act", 'permit r supply disputed "one" cite "1" permit q supply disputed "two" cite "2"')
    assert premises(brief(rules)) == {
        "lawful": [reading("r", "as_encoded", "one"), reading("q", "as_encoded", "two")],
        "unlawful": [reading("r", "rival", "one"), reading("q", "rival", "two")],
    }


def test_two_disputes_over_one_rule_are_argued_apart() -> None:
    rules = under("treaty_text", 'permit p supply disputed "one" disputed "two" where place is sea cite "1"') + under(
        "other_act", 'permit all supply cite "1"'
    )
    assert premises(brief(rules, place="sea")) == {
        "lawful": [reading("p", "as_encoded", "one"), reading("p", "as_encoded", "two")],
        "unlawful": [reading("p", "rival", "one"), reading("p", "rival", "two")],
    }


def test_a_dispute_that_turns_nothing_leaves_the_question_settled() -> None:
    rules = under("act", 'permit r supply disputed "others differ" cite "1"')
    rules += under("other_act", 'permit all supply cite "1"')
    found = brief(rules)
    assert (found.settled, [each.rule for each in found.disputed]) == (True, ["r"])


def test_markdown_argues_both_sides_with_citations() -> None:
    assert markdown(PERMIT, place="home").splitlines() == [
        "## Both sides: supply",
        "",
        "Supply on 2000-01-01, under new_regime and reading. On what is known it is **undetermined**.",
        "",
        "### The case that it is lawful",
        "",
        "It must win this:",
        "",
        "1. approval is given",
        "",
        "Each of these would do as well:",
        "",
        "- approval is pending",
        "",
        "Then:",
        "",
        "- Constitution: permitted",
        "- Treaties: permitted",
        "- Statutes: permitted: r [Act 1]",
        "- Guidelines: silent",
        "",
        "### The case that it is unlawful",
        "",
        "It must win this:",
        "",
        "1. approval is none",
        "",
        "Each of these would do as well:",
        "",
        "- approval is refused",
        "",
        "Then:",
        "",
        "- Statutes: unauthorised (the authority exists, but the procedure is outstanding): r [Act 1]",
    ]


def test_markdown_names_the_dispute() -> None:
    told = markdown(under("act", 'permit r supply disputed "others differ" cite "1"'))
    assert "As the rulebook reads the law it is **lawful**, and that is disputed." in told
    assert "1. in the dispute over Act 1, the rival reading is right: others differ" in told


def test_markdown_says_that_there_is_no_other_side() -> None:
    told = markdown(PERMIT, place="home", approval="given")
    assert "It is **lawful**. There is no other side: no unknown fact and no disputed reading could turn it." in told


def test_markdown_says_that_a_dispute_turns_nothing() -> None:
    rules = under("act", 'permit r supply disputed "others differ" cite "1"')
    told = markdown(rules + under("other_act", 'permit all supply cite "1"'))
    assert "There are disputes, but whoever is right in them, the answer is the same:" in told
    assert told.endswith("- others differ [Act 1]")


def test_what_is_blocked_in_any_event_is_told_in_the_words_of_check() -> None:
    rules = under(
        "act",
        'prohibit n supply when combat cite "1" permit r supply when place is home notwithstanding n cite "2" '
        'permit s supply when combat cite "3"',
    )
    told = markdown(rules).partition("### The case that it is unlawful")[2]
    assert ": undetermined (blocked in any event, on one ground or another)" in told
    assert "permitted" not in told


def test_the_text_argues_both_sides_in_lines() -> None:
    of = book(PERMIT)
    answer = opinion(of, place="home")
    assert brief_text(find(of, answer), answer, of).splitlines()[:12] == [
        "Both sides",
        "  On what is known it is undetermined.",
        "",
        "The case that it is lawful",
        "  It must win this:",
        "  1. approval is given",
        "  Each of these would do as well:",
        "  - approval is pending",
        "  Then:",
        "  - Constitution: permitted",
        "  - Treaties: permitted",
        "  - Statutes: permitted: r [Act 1]",
    ]


@pytest.mark.parametrize("place", ["home", "sea"])
def test_where_a_rule_is_not_wholly_encoded_there_may_be_another_side(place: str) -> None:
    told = markdown(
        under("act", 'permit r supply provided place is home not_encoded "what is needful" cite "1"'), place=place
    )
    assert "There is no other side" not in told
    assert told.endswith(
        "No unknown fact and no disputed reading could turn it.\n\n"
        "The rulebook does not encode all that the rules say, and that might turn it:\n\n- what is needful [Act 1]"
    )


def test_what_is_not_encoded_stands_after_both_sides() -> None:
    told = markdown(under("act", 'permit r supply when place is home not_encoded "what is needful" cite "1"'))
    assert "### What is not argued\n\nThe rulebook does not encode all" in told

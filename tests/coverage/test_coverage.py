"""Opinions heard, sides counted."""

from __future__ import annotations

from guidelines_engine.coverage import Coverage, Listener, RuleCoverage, gaps
from guidelines_engine.model import Book, FactValue
from guidelines_engine.opinion import ClauseKind

from ..texts import book, opinion, under

ACT = under(
    "act",
    """
permit give "supplies" supply
  when goods is fuel
  unless combat
  provided plan
  disputed "whether the sea is meant" where place is sea
  cite "art 1"
prohibit no_arms "no arms" supply when goods is arms general cite "art 2"
""",
)


def heard(of: Book, *facts: dict[str, FactValue], action: str = "supply") -> Coverage:
    listener = Listener(of)
    for number, each in enumerate(facts, 1):
        listener.hear(opinion(of, action, **each), f"question {number}")
    return listener.coverage()


def rule(coverage: Coverage, name: str) -> RuleCoverage:
    return next(each for each in coverage.rules if each.rule.name == name)


def counts(coverage: RuleCoverage) -> tuple[int, int]:
    return coverage.sides.yes.count, coverage.sides.no.count


GIVEN: dict[str, FactValue] = {"goods": "fuel", "combat": False, "plan": True, "place": "home"}


def test_a_rule_decides_or_does_not_and_the_first_question_is_remembered() -> None:
    found = rule(heard(book(ACT), GIVEN, {**GIVEN, "goods": "arms"}, {**GIVEN, "goods": "food"}), "give")
    assert counts(found) == (1, 2)
    assert (found.sides.yes.first, found.sides.no.first) == ("question 1", "question 2")


def test_a_permission_that_came_nearest_does_not_decide() -> None:
    assert counts(rule(heard(book(ACT), {**GIVEN, "plan": False}), "give")) == (0, 1)


def test_what_is_unknown_counts_on_neither_side() -> None:
    found = rule(heard(book(ACT), {"goods": "fuel", "combat": False}), "give")
    assert counts(found) == (0, 0)
    assert [(each.sides.yes.count, each.sides.no.count) for each in found.clauses] == [(1, 0), (1, 0), (0, 0)]


def test_a_clause_is_unmet_only_where_it_alone_is_in_the_way() -> None:
    both = {**GIVEN, "goods": "arms", "combat": True}
    found = rule(heard(book(ACT), both, {**GIVEN, "combat": True}, {**GIVEN, "plan": False}), "give")
    sides = {each.kind: (each.sides.yes.count, each.sides.no.count) for each in found.clauses}
    assert sides == {ClauseKind.WHEN: (1, 0), ClauseKind.UNLESS: (1, 1), ClauseKind.PROVIDED: (0, 1)}


def test_a_dispute_is_flagged_or_not() -> None:
    found = rule(heard(book(ACT), GIVEN, {**GIVEN, "place": "sea"}), "give")
    assert [(each.sides.yes.count, each.sides.no.count) for each in found.disputes] == [(1, 1)]


def test_a_permission_of_an_open_layer_that_overcomes_nothing_need_only_speak() -> None:
    of = book(under("reading", 'permit free "free" supply when goods is fuel cite "p 1"'))
    found = rule(heard(of, {"goods": "fuel"}, {"goods": "arms"}), "free")
    assert found.only_speaks
    assert counts(found) == (1, 1)


def test_a_rule_without_conditions_does_not_decide_a_question_about_another_action() -> None:
    listener = Listener(of := book(under("reading", 'prohibit never "never" supply cite "p 1"')))
    listener.hear(opinion(of, "supply"), "one")
    listener.hear(opinion(of, "transport"), "other")
    assert counts(rule(listener.coverage(), "never")) == (1, 1)


def test_a_clause_that_an_amendment_keeps_is_one_and_a_version_is_considered_or_not() -> None:
    amended = ACT + 'amend give from 2005-01-01 by "a later Act" provided plan and asked cite "art 1"\n'
    found = rule(heard(book(amended), GIVEN), "give")
    assert [each.kind for each in found.clauses] == ["when", "unless", "provided", "provided"]
    assert [each.considered.count for each in found.versions] == [1, 0]


def test_gaps_name_each_side_that_is_lacking_in_the_order_of_the_rulebook() -> None:
    of = book(ACT)
    lacking = [(gap.rule and gap.rule.name, gap.subject, gap.lacking) for gap in gaps(heard(of, GIVEN), of)]
    assert lacking == [
        ("give", "rule", "always decides"),
        ("give", "when", "never alone keeps the rule from applying"),
        ("give", "unless", "never alone keeps the rule from applying"),
        ("give", "provided", "never alone keeps the rule from applying"),
        ("give", "dispute: whether the sea is meant", "is never flagged"),
        ("no_arms", "rule", "never decides"),
        ("no_arms", "when", "is never met where the rule applies"),
        (None, "regime old_regime", "is never asked"),
    ]


def test_there_are_no_gaps_where_every_side_was_seen() -> None:
    of = book(ACT)
    asked = [
        GIVEN,
        {**GIVEN, "goods": "arms"},
        {**GIVEN, "combat": True},
        {**GIVEN, "plan": False, "place": "sea"},
    ]
    found = [gap for gap in gaps(heard(of, *asked), of) if gap.rule is not None]
    assert found == []

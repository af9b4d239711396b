"""What an opinion says beside its findings: grounds, citations of the day, duties, disputes, and what it turns on."""

from __future__ import annotations

import pytest

from guidelines_engine.evaluator import assess
from guidelines_engine.operation import Operation, bind
from guidelines_engine.opinion import Ground, LayerFinding, Opinion, Verdict
from guidelines_engine.truth import Truth
from guidelines_engine.weighing import Finding

from ..texts import DAY, book, opinion, under


def statute(rules: str, day: str = DAY, action: str = "supply", **facts: bool | str) -> LayerFinding:
    return opinion(under("act", rules), action, day, **facts).findings["statute"]


# Verdict and blocking


def test_a_verdict_is_unlawful_where_some_layer_blocks_and_names_those_in_their_order() -> None:
    rules = under("reading", 'prohibit no_force supply when combat cite "9"') + under(
        "new_regime", 'prohibit excluded supply general cite "I"'
    )
    found = opinion(rules, combat=True)
    assert (found.verdict, found.blocking) == (Verdict.UNLAWFUL, ("constitution", "statute", "guidelines"))


def test_what_the_guidelines_contemplate_is_not_thereby_authorised() -> None:
    found = opinion(under("new_regime", 'permit help supply cite "II"'))
    assert (found.verdict, found.blocking) == (Verdict.UNLAWFUL, ("statute",))
    assert found.findings["guidelines"].finding is Finding.PERMITTED


def test_an_authority_on_which_the_guidelines_are_silent_suffices() -> None:
    found = opinion(under("act", 'permit may supply cite "1"'))
    assert (found.verdict, found.blocking) == (Verdict.LAWFUL, ())
    assert found.findings["guidelines"].finding is Finding.SILENT


def test_a_layer_is_silent_on_an_action_outside_it() -> None:
    found = opinion(under("act", 'permit may supply cite "1"'), "admit")
    assert (found.verdict, found.findings["statute"].finding) == (Verdict.LAWFUL, Finding.SILENT)


def test_where_one_layer_or_the_other_blocks_in_any_event_both_are_named() -> None:
    rules = under("reading", 'prohibit no_force supply when combat cite "9"') + under(
        "act", 'permit may supply when combat cite "1"'
    )
    found = opinion(rules)
    assert (found.verdict, found.missing) == (Verdict.UNLAWFUL, ())
    assert found.blocking == ("constitution", "statute")
    assert found.findings["statute"].finding is Finding.UNDETERMINED


def test_only_the_layers_asked_count() -> None:
    words = book(under("reading", 'prohibit no_force supply cite "9"'))
    case = bind(words, Operation("supply", DAY), ["treaty", "guidelines"])
    assert not isinstance(case, tuple)
    found = assess(words, case)
    assert isinstance(found, Opinion)
    assert (found.verdict, list(found.findings)) == (Verdict.LAWFUL, ["treaty", "guidelines"])


# Grounds


def test_excluded() -> None:
    found = statute('permit may supply cite "1"\nprohibit no_arms supply cite "2"')
    assert (found.finding, found.ground, found.rules) == (Finding.PROHIBITED, Ground.EXCLUDED, ("no_arms",))


def test_no_head_where_nothing_covers_the_action() -> None:
    found = statute('permit may transport cite "1"')
    assert (found.finding, found.ground, found.rules) == (Finding.UNAUTHORISED, Ground.NO_HEAD, ())


def test_no_head_where_what_covers_the_action_does_not_speak() -> None:
    assert statute('permit may supply when combat cite "1"', combat=False).ground is Ground.NO_HEAD


def test_no_head_where_what_covers_the_action_is_not_in_force() -> None:
    assert statute('permit may supply cite "1"', day="1989-12-31").ground is Ground.NO_HEAD


def test_procedure_outstanding_where_only_procedure_lacks() -> None:
    rules = 'permit may supply provided plan provided approval in (given, pending) cite "1"'
    found = statute(rules, plan=False, approval="none")
    assert (found.ground, found.rules) == (Ground.PROCEDURE_OUTSTANDING, ("may",))


def test_conditions_unmet_where_a_refusal_stands_in_the_way() -> None:
    rules = 'permit may supply provided plan provided approval in (given, pending) cite "1"'
    assert statute(rules, plan=False, approval="refused").ground is Ground.CONDITIONS_UNMET


def test_conditions_unmet_where_more_than_procedure_lacks() -> None:
    rules = 'permit may supply provided plan provided place is home cite "1"'
    assert statute(rules, plan=False, place="sea").ground is Ground.CONDITIONS_UNMET


def test_one_authority_that_lacks_only_procedure_is_enough() -> None:
    rules = 'permit may supply provided place is home cite "1"\npermit may_too supply provided plan cite "2"'
    assert statute(rules, plan=False, place="sea").ground is Ground.PROCEDURE_OUTSTANDING


def test_no_ground_where_nothing_blocks() -> None:
    found = statute('permit may supply cite "1"')
    assert (found.finding, found.ground) == (Finding.PERMITTED, None)


# Deciding rules


def test_every_permission_that_survives_decides() -> None:
    rules = 'permit may supply cite "1"\npermit may_too supply cite "2"\npermit may_not supply when combat cite "3"'
    assert statute(rules, combat=False).rules == ("may", "may_too")


def test_of_permissions_that_do_not_hold_those_that_lack_least_are_named() -> None:
    rules = (
        'permit two supply provided plan provided place is home cite "1"\npermit one supply provided plan cite "2"\n'
        'permit silent supply when combat provided plan cite "3"'
    )
    assert statute(rules, plan=False, place="sea", combat=False).rules == ("one",)


def test_in_an_open_layer_a_permission_decides_only_where_it_overcomes_something() -> None:
    rules = (
        'prohibit no_force supply when combat cite "9"\npermit help supply notwithstanding no_force cite "10"\n'
        'permit idle supply cite "11"'
    )
    assert opinion(under("reading", rules), combat=True).findings["constitution"].rules == ("help",)
    assert opinion(under("reading", rules), combat=False).findings["constitution"].rules == ()


def test_a_reservation_decides_where_it_defers() -> None:
    found = opinion(under("new_regime", 'reserve study supply cite "III"')).findings["guidelines"]
    assert (found.finding, found.rules) == (Finding.DEFERRED, ("study",))


# Citations


def test_a_citation_has_the_short_name_of_its_source_and_the_number_valid_on_the_day() -> None:
    rules = 'permit may supply cite "art 100-8"\namend may from 2000-01-01 cite "art 84-4" cite "annex"'
    assert [each.citation for each in statute(rules, "1999-12-31").deciding] == ["Act art 100-8"]
    assert [each.citation for each in statute(rules, "2000-01-01").deciding] == ["Act art 84-4; annex"]


@pytest.mark.parametrize(("day", "finding"), [("1999-12-31", Finding.UNAUTHORISED), ("2000-01-01", Finding.PERMITTED)])
def test_the_law_in_force_on_the_day_counts(day: str, finding: Finding) -> None:
    rules = 'permit may supply when combat cite "1"\namend may from 2000-01-01 drop when'
    assert statute(rules, day, combat=False).finding is finding


# What travels with an answer


def test_a_duty_travels_with_the_permission_that_decides() -> None:
    rules = 'permit may supply duty "report to the Diet" under "art 8" duty "pause" provided plan cite "1"'
    found = opinion(under("act", rules), plan=True)
    assert [(each.rule, each.text, each.citation) for each in found.duties] == [
        ("may", "report to the Diet", "Act 1, art 8"),
        ("may", "pause", "Act 1"),
    ]
    assert opinion(under("act", rules), plan=False).duties == ()


def test_what_is_not_encoded_is_said_where_the_rule_speaks() -> None:
    rules = under("act", 'permit may supply when combat not_encoded "how much" cite "1"')
    assert [each.text for each in opinion(rules, combat=True).not_encoded] == ["how much"]
    assert opinion(rules, combat=False).not_encoded == ()


def disputes(rules: str, **facts: bool | str) -> list[str]:
    return [each.text for each in opinion(under("act", rules), **facts).disputed]


def test_a_dispute_flags_where_its_rule_speaks() -> None:
    rules = 'permit may supply when combat disputed "by some" cite "1"'
    assert disputes(rules, combat=True) == ["by some"]
    assert disputes(rules, combat=False) == []
    assert disputes(rules) == []


def test_a_dispute_with_where_flags_only_there() -> None:
    rules = 'permit may supply disputed "over arms" where goods is arms cite "1"'
    assert disputes(rules, goods="arms") == ["over arms"]
    assert disputes(rules, goods="fuel") == []
    assert disputes(rules) == []


def test_a_rival_reading_flags_where_the_two_come_apart() -> None:
    rules = 'permit may supply when place is home disputed "reach" otherwise place in (home, sea) cite "1"'
    assert disputes(rules, place="home") == []
    assert disputes(rules, place="sea") == ["reach"]
    assert disputes(rules, place="abroad") == []


def test_in_an_open_layer_a_disputed_permission_that_speaks_is_flagged() -> None:
    found = opinion(under("reading", 'permit help supply when combat disputed "by some" cite "9"'), combat=True)
    assert [(each.rule, each.citation) for each in found.disputed] == [("help", "Reading 9")]
    assert found.findings["constitution"].finding is Finding.PERMITTED


def test_facts_without_meaning_for_the_action_are_noted_and_change_nothing() -> None:
    rules = under("act", 'permit may supply, transport unless combat cite "1"')
    found = opinion(rules, "transport", asked=True, combat=False)
    assert (found.verdict, found.unused) == (Verdict.LAWFUL, ("asked",))


def test_a_condition_on_a_fact_without_meaning_for_the_action_is_false() -> None:
    rules = under("act", 'permit may supply, transport when asked or combat cite "1"')
    assert opinion(rules, "transport", asked=True, combat=False).verdict is Verdict.UNLAWFUL
    found = opinion(rules, "transport")
    assert found.missing == ("combat",)


# Unknown facts


def test_unknown_is_never_false() -> None:
    found = opinion(under("act", 'permit may supply unless combat cite "1"'))
    assert (found.verdict, found.missing) == (Verdict.UNDETERMINED, ("combat",))


def test_what_holds_either_way_is_settled_though_no_rule_is() -> None:
    rules = under("act", 'permit may supply when combat cite "1"\npermit may_too supply unless combat cite "2"')
    found = opinion(rules)
    assert (found.verdict, found.findings["statute"].finding) == (Verdict.LAWFUL, Finding.PERMITTED)
    assert found.findings["statute"].rules == ("may", "may_too")


def test_a_fact_that_cannot_matter_is_not_missing() -> None:
    rules = under("act", 'permit may supply when combat or (plan and not plan) cite "1"')
    assert opinion(rules).missing == ("combat",)


def test_a_fact_matters_only_in_its_own_completion() -> None:
    rules = under("act", 'permit may supply when plan when combat or not combat cite "1"')
    assert opinion(rules).missing == ("plan",)


def test_the_most_decisive_fact_comes_first() -> None:
    rules = under("act", 'permit may supply when goods is fuel when combat cite "1"')
    assert opinion(rules).missing == ("goods", "combat")


def test_one_lawful_and_one_unlawful_completion_are_shown_the_first_of_each() -> None:
    rules = under("act", 'permit may supply when goods in (fuel, arms) unless combat cite "1"')
    found = opinion(rules, place="sea", plan=True, approval="none", asked=False)
    assert found.completions is not None
    assert found.completions.lawful == {"goods": "fuel", "combat": False}
    assert found.completions.unlawful == {"goods": "food", "combat": False}


CONSTRAINED = """
constraint no_asking_at_home "nobody asks at home" never place is home and asked
constraint no_plan_unasked "nobody plans what nobody asks for" never plan and not asked
"""


def test_what_a_constraint_makes_impossible_is_no_completion() -> None:
    rules = CONSTRAINED + under("act", 'permit may supply unless asked cite "1"')
    assert opinion(rules, place="home").verdict is Verdict.LAWFUL


def test_a_fact_matters_through_what_constraints_then_force() -> None:
    rules = CONSTRAINED + under("act", 'permit may supply when asked cite "1"')
    assert set(opinion(rules).missing) == {"place", "plan", "asked"}


def test_facts_that_together_leave_no_completion_are_refused() -> None:
    words = book(
        'constraint one "one" never combat and goods is fuel\nconstraint two "two" never combat and goods is food\n'
        'constraint three "three" never combat and goods is arms'
    )
    case = bind(words, Operation("supply", DAY, {"plan": True, "combat": True}))
    assert not isinstance(case, tuple)
    answer = assess(words, case)
    assert isinstance(answer, tuple)
    assert [(each.code, each.message) for each in answer] == [("GE412", "`combat: true` cannot be")]


def test_the_tree_says_what_each_clause_comes_to() -> None:
    rules = 'permit may supply when combat unless plan under "art 2" provided place is home cite "1"'
    (rule,) = statute(rules, combat=True, place="sea").considered
    assert [(each.kind, each.met, each.pinpoint) for each in rule.clauses] == [
        ("when", Truth.TRUE, ""),
        ("unless", Truth.UNKNOWN, "art 2"),
        ("provided", Truth.FALSE, ""),
    ]
    assert (rule.speaks, rule.holds, rule.effective) == (Truth.UNKNOWN, Truth.FALSE, Truth.FALSE)
    assert [each.kind for each in rule.unmet] == ["unless", "provided"]

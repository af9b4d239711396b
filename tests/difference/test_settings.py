"""One rulebook under two settings: what is found differently, of what, and because of which rule."""

from __future__ import annotations

from datetime import date

from guidelines_engine.difference import Change, Kind, of_settings
from guidelines_engine.model import Book

from ..texts import book, under
from .sides import DAY, side

AMENDED = under(
    "act",
    """
permit give "food is given" supply when goods is food cite "art 1"
amend give from 2005-01-01 by "Act No. 2"
  when goods in (food, fuel)
permit carry "goods are carried" transport provided plan cite "art 2" until 2004-12-31
""",
)


def over_new_year(of: Book) -> tuple[Change, ...]:
    return of_settings(side(of, date(2004, 12, 31)), side(of, date(2005, 1, 1))).changes


def told(changes: tuple[Change, ...]) -> list[tuple[str, str, list[str], dict[str, object]]]:
    return [
        (
            change.action,
            change.kind.value,
            [f"{'+' if premise.came else '-'}{premise.rule}" for premise in change.premises],
            dict(change.new.facts),
        )
        for change in changes
    ]


def test_what_an_amendment_adds_is_newly_lawful_by_its_smallest_operation() -> None:
    changes = told(over_new_year(book(AMENDED)))
    assert ("supply", "newly_lawful", ["+give"], {"goods": "fuel"}) in changes


def test_what_lapses_is_newly_unlawful_and_what_it_lacked_has_another_ground() -> None:
    changes = [change for change in told(over_new_year(book(AMENDED))) if change[0] == "transport"]
    assert changes == [
        ("transport", "newly_unlawful", ["-carry"], {"plan": True}),
        ("transport", "changed_ground", ["-carry"], {"plan": False}),
    ]


def test_a_change_says_what_each_side_finds() -> None:
    (lapsed, _) = [change for change in over_new_year(book(AMENDED)) if change.action == "transport"]
    assert lapsed.layers == ("statute",)
    assert (lapsed.before["statute"].finding, lapsed.before["statute"].rules) == ("permitted", ("carry",))
    assert (lapsed.after["statute"].finding, lapsed.after["statute"].ground) == ("unauthorised", "no_head")
    assert (lapsed.old.date, lapsed.new.date) == (date(2004, 12, 31), date(2005, 1, 1))


def test_days_under_the_same_law_do_not_differ() -> None:
    of = book(AMENDED)
    found = of_settings(side(of, date(2005, 1, 1)), side(of, date(2005, 1, 2)))
    assert found.changes == ()
    assert found.actions == ("supply", "transport", "admit")


def test_a_prohibition_that_comes_is_the_premise_of_what_it_bars() -> None:
    rules = under(
        "act",
        'permit give supply cite "art 1"\nprohibit no_arms supply when goods is arms cite "art 2" from 2005-01-01',
    )
    assert told(over_new_year(book(rules))) == [("supply", "newly_unlawful", ["+no_arms"], {"goods": "arms"})]


def test_a_prohibition_that_goes_is_the_premise_of_what_it_barred() -> None:
    rules = under(
        "act",
        'permit give supply cite "art 1"\nprohibit no_arms supply when goods is arms cite "art 2" until 2004-12-31',
    )
    assert told(over_new_year(book(rules))) == [("supply", "newly_lawful", ["-no_arms"], {"goods": "arms"})]


def test_what_two_rules_bring_has_two_premises() -> None:
    rules = under(
        "act",
        """
permit food supply when goods is food cite "art 1" from 2005-01-01
permit abroad supply when place is abroad cite "art 2" from 2005-01-01
""",
    )
    lawful = [change for change in told(over_new_year(book(rules))) if change[1] == "newly_lawful"]
    assert lawful == [
        ("supply", "newly_lawful", ["+food"], {"goods": "food"}),
        ("supply", "newly_lawful", ["+abroad"], {"place": "abroad"}),
    ]


def test_under_two_regimes_the_finding_changes_and_the_verdict_does_not() -> None:
    rules = under("old_regime", 'reserve later supply cite "III"') + under(
        "new_regime", 'permit now supply when goods is food cite "V"'
    )
    of = book(rules + under("act", 'permit give supply cite "art 1"'))
    found = of_settings(side(of, regime="old_regime"), side(of, regime="new_regime"))
    assert {change.kind for change in found.changes} == {Kind.CHANGED_GROUND}
    turned = {
        (change.before["guidelines"].finding.value, change.after["guidelines"].finding.value): dict(change.new.facts)
        for change in found.changes
    }
    assert turned == {("deferred", "permitted"): {"goods": "food"}, ("deferred", "silent"): {"goods": "fuel"}}


def test_a_comparison_limited_to_layers_says_nothing_of_the_others() -> None:
    of = book(AMENDED)
    constitution = ("constitution",)
    before = side(of, date(2004, 12, 31))
    one = type(before)(before.book, before.day, before.regime, before.interpretation, constitution)
    other = type(before)(of, date(2005, 1, 1), None, "reading", constitution)
    assert of_settings(one, other).changes == ()


def test_a_side_is_not_different_from_itself() -> None:
    of = book(AMENDED)
    assert of_settings(side(of, DAY), side(of, DAY)).changes == ()

"""Two rulebooks: that they do not differ is proved on every day and under every source; how they do is shown."""

from __future__ import annotations

from guidelines_engine.difference import Difference, of_books

from ..texts import book, under

RULES = under(
    "act",
    """
permit give "food is given" supply when goods is food or goods is fuel provided plan cite "art 1"
prohibit no_arms "no arms" supply when goods is arms cite "art 2"
""",
) + under("old_regime", 'permit foreseen supply when place is home cite "III"')


def differing(old: str, new: str) -> Difference:
    one, other = book(RULES), book(RULES.replace(old, new))
    return of_books(one, other, tuple(one.layers))


def turns(found: Difference) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (change.action, change.kind.value, tuple(each.rule for each in change.premises)) for change in found.changes
    ]


def test_a_condition_written_another_way_makes_no_difference() -> None:
    found = differing("goods is food or goods is fuel", "not goods is arms")
    assert (found.changes, found.words) == ((), ())


def test_another_gloss_or_citation_makes_no_difference() -> None:
    assert differing('"food is given"', '"food is handed over"').changes == ()
    assert differing('"art 1"', '"art 1(1)"').changes == ()


def test_a_condition_dropped_makes_lawful_what_lacked_it() -> None:
    found = differing("provided plan", "")
    assert ("supply", "newly_lawful", ("give",)) in turns(found)


def test_what_only_holds_in_the_past_is_found() -> None:
    found = differing('cite "art 1"', 'cite "art 1" until 1995-12-31')
    assert {change.new.date is not None and change.new.date.year for change in found.changes} == {1996}


def test_what_only_holds_under_a_regime_long_gone_is_found() -> None:
    found = differing("when place is home", "when place is sea")
    assert turns(found) == [("supply", "changed_ground", ("foreseen",)), ("supply", "changed_ground", ("foreseen",))]
    assert {change.new.regime for change in found.changes} == {"old_regime"}


def test_a_word_that_only_one_rulebook_knows_is_said() -> None:
    one, other = book(RULES), book(RULES + 'fact urgent "it is urgent" type bool')
    found = of_books(one, other, tuple(one.layers))
    assert found.words == ("fact urgent came",)


def test_a_value_that_only_one_rulebook_knows_is_said_and_left_out_of_the_comparison() -> None:
    one, other = book(RULES), book(RULES)
    wider = other.facts["place"]
    changed = {**other.facts, "place": type(wider)(**{**_fields(wider), "values": (*wider.values, "orbit")})}
    other = type(other)(**{**_fields(other), "facts": changed})
    found = of_books(one, other, tuple(one.layers))
    assert (found.changes, found.words) == ((), ("fact place changed",))


def _fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}  # type: ignore[attr-defined]

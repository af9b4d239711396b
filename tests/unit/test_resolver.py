"""Names are bound or said to be unknown; amendments become versions; every fault has its place."""

from __future__ import annotations

from datetime import date

import pytest

from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import from_texts
from guidelines_engine.model import ALWAYS, AllOf, Defined, FactIs, Interval, Negation

from ..texts import WORDS, book, faults, messages, opinion, read, under

ACT = 'source act "The Act" in statute short "Act" from 1990-01-01 until 2009-12-31'


def versions(rules: str) -> list[tuple[str | None, str | None]]:
    """From when until when each version of the rule `r` stands."""
    return [
        (each.interval.start and str(each.interval.start), each.interval.end and str(each.interval.end))
        for each in book(rules).rules["r"].versions
    ]


def test_a_rule_covers_the_actions_below_those_it_names() -> None:
    rule = book(under("act", 'permit r support cite "1"')).rules["r"]
    assert rule.versions[0].actions == {"supply", "transport"}


def test_any_action_except_a_group_leaves_out_what_is_below_it() -> None:
    rule = book(under("act", 'permit r any action except support cite "1"')).rules["r"]
    assert rule.versions[0].actions == {"admit"}


def test_a_condition_is_bound_to_facts_values_and_definitions() -> None:
    rules = under("act", 'define fighting as combat and not place is home\npermit r supply when fighting cite "1"')
    (clause,) = book(rules).rules["r"].versions[0].when
    at_home = FactIs("place", frozenset(("home",)))
    assert clause.condition == Defined("fighting", AllOf((FactIs("combat", frozenset((True,))), Negation(at_home))))


def test_a_rule_without_dates_has_those_of_its_source() -> None:
    assert versions(under("act", 'permit r supply cite "1"')) == [("1990-01-01", "2009-12-31")]


def test_a_rule_of_a_chosen_source_is_not_limited_by_the_source() -> None:
    assert versions(under("new_regime", 'permit r supply cite "1"')) == [(None, None)]


def test_an_amendment_divides_a_rule_on_its_day() -> None:
    rules = under("act", 'permit r supply cite "1"\namend r from 2000-01-01 by "Act No. 2" cite "1-2"')
    assert versions(rules) == [("1990-01-01", "1999-12-31"), ("2000-01-01", "2009-12-31")]
    before, after = book(rules).rules["r"].versions
    assert (before.by, before.cites, after.by, after.cites) == ("", ("1",), "Act No. 2", ("1-2",))


def test_amendments_from_one_day_that_change_the_same_kind_are_refused_whatever_file_is_read_first() -> None:
    rule = Text("a.rules", WORDS + under("act", 'permit r supply provided plan cite "1"').partition("\n")[2])
    x = Text("x.rules", 'amend r from 2000-01-01 by "Act X" provided approval is given')
    y = Text("y.rules", 'amend r from 2000-01-01 by "Act Y" provided approval is pending note "y"')
    assert {
        (each.code, each.message, each.hint, each.place)
        for each in (*from_texts([rule, x, y])[1], *from_texts([y, rule, x])[1])
    } == {
        (
            "GE218",
            f"two amendments of `r` from 2000-01-01 change its `provided`: by `Act {one}`, by `Act {two}`",
            f"the other stands at {one.lower()}.rules:1; make one amendment of the two",
            (f"{two.lower()}.rules", 1, 7),
        )
        for one, two in (("X", "Y"), ("Y", "X"))
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('when combat cite "2"', 'when combat note "n"'),
        ("when combat", "provided approval is given"),
        ("drop when", 'cite "2"'),
        ("general", "drop provided"),
        ("drop when", "drop when"),
    ],
)
def test_amendments_from_one_day_may_stand_together_where_their_order_makes_no_difference(one: str, other: str) -> None:
    rule = Text("rules.rules", WORDS + 'prohibit r supply when plan cite "1"')
    two = [Text(f"{law}.rules", f'amend r from 2000-01-01 by "{law}" {how}') for law, how in (("X", one), ("Y", other))]
    books = [from_texts([rule, *texts]) for texts in (two, two[::-1])]
    assert [each.code for _, said in books for each in said if each.code == "GE218"] == []
    before, after = books[0][0].rules["r"].versions
    assert after.by == "X and Y"
    assert all(book.rules["r"].versions == (before, after) for book, _ in books)


@pytest.mark.parametrize(("one", "other"), [("when combat", "drop when"), ("general", "drop general")])
def test_to_give_and_to_drop_a_kind_from_one_day_is_refused(one: str, other: str) -> None:
    rules = f'prohibit r supply when plan cite "1"\namend r from 2000-01-01 {one}\namend r from 2000-01-01 {other}'
    assert faults(under("act", rules)) == [("GE218", 4, 7)]


def test_an_amendment_replaces_the_kinds_of_clause_it_gives_and_keeps_the_others() -> None:
    rules = under(
        "act",
        'permit r supply when combat when plan provided plan duty "report" cite "1"\n'
        "amend r from 2000-01-01 transport when place is sea unless combat",
    )
    before, after = book(rules).rules["r"].versions
    assert [len(before.when), len(before.unless), len(before.provided), len(before.duties)] == [2, 0, 1, 1]
    assert [len(after.when), len(after.unless), len(after.provided), len(after.duties)] == [1, 1, 1, 1]
    assert (before.actions, after.actions, after.cites) == ({"supply"}, {"transport"}, ("1",))


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("when", "when"),
        ("unless", "unless"),
        ("provided", "provided"),
        ("notwithstanding", "notwithstanding"),
        ("duty", "duties"),
        ("disputed", "disputes"),
        ("not_encoded", "not_encoded"),
        ("note", "notes"),
    ],
)
def test_an_amendment_drops_a_kind_of_clause(kind: str, field: str) -> None:
    rules = under(
        "act",
        'prohibit q supply cite "2"\n'
        "permit r supply when plan unless combat provided plan notwithstanding q "
        'duty "report" disputed "by some" not_encoded "more" note "from memory" cite "1"\n'
        f"amend r from 2000-01-01 drop {kind}",
    )
    before, after = book(rules).rules["r"].versions
    assert getattr(before, field)
    assert not getattr(after, field)


def test_an_amendment_drops_the_generality_of_a_prohibition() -> None:
    rules = under("act", 'prohibit r supply general cite "1"\namend r from 2000-01-01 drop general')
    assert [version.general for version in book(rules).rules["r"].versions] == [True, False]


def test_a_later_amendment_starts_from_what_the_earlier_left_whatever_their_order_in_the_text() -> None:
    rules = under(
        "act",
        'permit r supply when combat cite "1"\n'
        "amend r from 2004-01-01 provided plan\n"
        'amend r from 2000-01-01 drop when cite "2"',
    )
    assert [(len(each.when), len(each.provided), each.cites) for each in book(rules).rules["r"].versions] == [
        (1, 0, ("1",)),
        (0, 0, ("2",)),
        (0, 1, ("2",)),
    ]


def test_two_amendments_of_one_day_make_one_version() -> None:
    rules = under(
        "act", 'permit r supply cite "1"\namend r from 2000-01-01 cite "2"\namend r from 2000-01-01 provided plan'
    )
    assert versions(rules) == [("1990-01-01", "1999-12-31"), ("2000-01-01", "2009-12-31")]
    assert (book(rules).rules["r"].versions[1].cites, len(book(rules).rules["r"].versions[1].provided)) == (("2",), 1)


def test_the_version_of_a_day_is_the_one_that_stood_on_it() -> None:
    rule = book(under("act", 'permit r supply cite "1"\namend r from 2000-01-01 cite "2"')).rules["r"]
    standing = {day: rule.version_on(date.fromisoformat(day)) for day in ("1989-12-31", "1999-12-31", "2000-01-01")}
    assert {day: version and version.cites for day, version in standing.items()} == {
        "1989-12-31": None,
        "1999-12-31": ("1",),
        "2000-01-01": ("2",),
    }


@pytest.mark.parametrize("day", ["0001-01-01", "1989-06-01", "1990-01-01", "2010-01-01"])
def test_an_amendment_of_a_rule_not_in_force_the_day_before_is_a_fault(day: str) -> None:
    assert faults(f'{ACT}\npermit r supply cite "1"\namend r from {day} cite "2"') == [("GE213", 3, 7)]


def test_an_amendment_from_the_first_of_all_days_is_a_fault() -> None:
    rules = under("other_act", 'permit r supply cite "1"\namend r from 0001-01-01 cite "2"')
    assert faults(rules) == [("GE213", 3, 7)]


def test_definitions_may_stand_in_any_order() -> None:
    rules = under("act", "define one as two and combat\ndefine two as not plan\ndefine three as one or two")
    assert list(book(rules).definitions) == ["two", "one", "three"]


def test_a_circle_of_definitions_is_said_once_with_its_way_round() -> None:
    rules = under("act", "define one as two\ndefine two as three or combat\ndefine three as not one")
    assert faults(rules) == [("GE207", 2, 8)]
    assert messages(rules) == ["`one` is defined by itself: one -> two -> three -> one"]


def test_an_action_below_itself_is_a_fault_for_each_action_of_the_circle() -> None:
    rules = 'action first "first" under second\naction second "second" under first\n'
    assert faults(rules) == [("GE207", 1, 28), ("GE207", 2, 30)]


def chain(length: int) -> str:
    """Definitions each of which rests on the one before."""
    steps = [f"define step_{number} as step_{number - 1} and plan" for number in range(1, length)]
    return under("act", "\n".join(("define step_0 as combat", *steps)))


def test_definitions_that_rest_on_each_other_too_deeply_are_a_fault() -> None:
    assert faults(chain(20)) == []
    assert {code for code, _, _ in faults(chain(500))} == {"GE004"}


def test_definitions_declared_before_what_they_rest_on_may_be_as_many_as_the_author_likes() -> None:
    head, *steps = chain(500).splitlines()
    backwards = "\n".join((head, *reversed(steps)))
    assert {code for code, _, _ in faults(backwards)} == {"GE004"}


def test_the_deepest_condition_that_is_read_can_be_answered() -> None:
    deepest = "combat"
    for _ in range(31):
        deepest = f"(plan or not {deepest})"
    rules = f'define inner as {deepest}\npermit r supply when {deepest.replace("combat", "inner")} cite "1"'
    assert opinion(under("act", rules), combat=True, plan=False).verdict in ("lawful", "unlawful")


def test_a_long_line_of_actions_below_each_other_is_bound() -> None:
    line = "\n".join(f'action a_{number} "a" under a_{number + 1}' for number in range(500))
    found, diagnostics = read(f'{line}\naction a_500 "a"')
    assert (diagnostics, found.actions["a_0"].parent) == ((), "a_1")


def test_all_faults_of_all_files_are_reported_in_the_order_of_their_places() -> None:
    second = Text("b.rules", 'source act "The Act" in statute\npermit r suply when gods is fuel')
    first = Text("a.rules", WORDS.replace("concerns supply, transport", "concerns suply") + "define d as goods is oil")
    first = Text("a.rules", first.content.replace('source act "The Act"', 'source an_act "The Act"'))
    _, diagnostics = from_texts([second, first])
    places = [(each.span.text.name, each.code) for each in diagnostics]
    assert places == [
        ("a.rules", "GE203"),
        ("a.rules", "GE202"),
        ("b.rules", "GE209"),
        ("b.rules", "GE203"),
        ("b.rules", "GE201"),
    ]


def test_the_suggestion_is_the_nearest_name() -> None:
    _, (fault,) = read(under("act", 'permit r supply when gods is fuel cite "1"'))
    assert (fault.message, fault.hint) == ("unknown fact `gods`", "did you mean `goods`?")


def test_where_no_name_is_near_those_there_are_are_listed() -> None:
    _, (fault,) = read(under("act", 'permit r supply when goods is xyz cite "1"'))
    assert fault.hint == "one of `arms`, `food`, `fuel`"


def test_a_condition_without_parts_always_holds() -> None:
    assert opinion(under("act", 'permit r supply cite "1"')).findings["statute"].finding == "permitted"
    assert AllOf(()) == ALWAYS
    assert date(2000, 1, 1) in Interval()


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ("from 1997-09-22", "from 1997-09-22 until 1997-09-22"),
        ("until 1990-12-31", "from 1978-11-27 until 1990-12-31"),
        ("from 1980-01-01 until 1990-12-31", "from 1980-01-01 until 1990-12-31"),
        ("from 1980-01-01 until 1979-12-31", None),
        ("from 1960-01-01 until 1978-11-26", None),
        ("proposed 1980-01-01", None),
    ],
)
def test_two_regimes_are_not_both_the_default_on_a_day(dates: str, said: str | None) -> None:
    written = 'source old_regime "Old" in guidelines short "Old" from 1978-11-27 until 1997-09-22'
    another = f'source another "Another" in guidelines short "Another" {dates}'
    proposed = 'source new_regime "New" in guidelines proposed 2000-01-01'
    clashes = [each for each in messages(f"{another}\n{written}\n{proposed}") if "default" in each]
    assert clashes == ([f"`another` and `old_regime` are both the default regime {said}"] if said else [])


def test_two_statutes_are_law_on_one_day() -> None:
    assert faults('source next_act "The next Act" in statute from 1990-01-01') == []


def test_a_second_default_is_said_at_the_later_source() -> None:
    assert faults('source other_reading "Other" in constitution short "O" from 1960-01-01') == [("GE219", 1, 8)]

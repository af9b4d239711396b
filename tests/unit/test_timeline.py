"""A timeline cuts where the answer changes, and names the change in the law that brought it about."""

from __future__ import annotations

from datetime import date

import pytest

from guidelines_engine import InvalidOperation, Rulebook
from guidelines_engine.model import Book
from guidelines_engine.operation import Operation
from guidelines_engine.timeline import ChangeKind, Timeline, first_day, timeline

from ..texts import book, under

TWO_READINGS = """
source strict "The strict reading" in constitution short "Strict" from 1946-11-03 until 1999-12-31
prohibit no_fighting any action when combat cite "1"
source reading "The loose reading" in constitution short "Loose" from 2000-01-01
"""
ALWAYS_PERMITTED = under("other_act", 'permit all_along any action cite "1"')
LATER = 'source later_act "The later Act" in statute short "Later" from 2005-05-05\npermit also supply cite "1"\n'
TWO_ACTS = (
    'source act "The Act" in statute short "Act" from 1990-01-01 until 2009-12-31\npermit r supply cite "1"\n' + LATER
)


def asked(of: Book, start: str | None = None, end: str | None = None, **named: object) -> Timeline:
    first, last = (None if each is None else date.fromisoformat(each) for each in (start, end))
    operation = Operation("supply", facts=named.pop("facts", {}), **named)  # type: ignore[arg-type]
    found = timeline(of, operation, first, last)
    assert isinstance(found, Timeline), found
    return found


def shown(of: Timeline) -> list[tuple[str, str | None, str, tuple[str, ...]]]:
    return [(str(each.start), each.end and str(each.end), each.verdict.value, each.blocking) for each in of.periods]


def test_an_act_that_comes_and_goes_makes_three_periods() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    assert shown(asked(of, "1980-01-01")) == [
        ("1980-01-01", "1989-12-31", "unlawful", ("statute",)),
        ("1990-01-01", "2009-12-31", "lawful", ()),
        ("2010-01-01", None, "unlawful", ("statute",)),
    ]


def test_each_period_says_which_act_brought_it_about() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    assert [each.because for each in asked(of, "1980-01-01").periods] == [
        "the law as it stood on 1980-01-01",
        "The Act (Act) comes into force",
        "The Act (Act) is no longer in force",
    ]


def test_a_boundary_that_changes_nothing_in_the_answer_makes_no_period() -> None:
    of = book(TWO_ACTS)
    assert shown(asked(of, "1995-01-01")) == [("1995-01-01", None, "lawful", ())]


def test_the_end_asked_for_is_the_last_day_of_the_last_period() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    assert [each.end for each in asked(of, "2009-12-31", "2010-01-01").periods] == [
        date(2009, 12, 31),
        date(2010, 1, 1),
    ]


def test_a_law_that_begins_the_day_after_the_end_is_not_looked_at() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    assert shown(asked(of, "1980-01-01", "1989-12-31")) == [("1980-01-01", "1989-12-31", "unlawful", ("statute",))]


def test_an_amendment_is_named_with_its_law_and_pinpoint() -> None:
    rules = """permit r supply when place is home cite "art 1"
    amend r from 2000-01-01 by "Act No. 5" when place is sea cite "art 2"
    """
    of = book(under("other_act", rules))
    *_, last = asked(of, "1990-01-01", facts={"place": "sea"}).periods
    assert (str(last.start), last.because) == ("2000-01-01", "The other Act (Other Act), art 2 amended by Act No. 5")
    assert [(each.kind, each.source, each.by, each.rules) for each in last.changes] == [
        (ChangeKind.AMENDMENT, "other_act", "Act No. 5", ("r",))
    ]


def test_an_amendment_that_takes_an_action_away_is_no_lapse() -> None:
    rules = 'permit r supply, transport cite "art 1"\namend r from 2000-01-01 by "Act No. 5" transport cite "art 1"'
    *_, last = asked(book(under("other_act", rules)), "1990-01-01").periods
    assert last.because == "The other Act (Other Act), art 1 amended by Act No. 5"


def test_a_rule_added_on_the_day_of_an_amendment_is_put_down_to_its_law() -> None:
    rules = """permit r transport cite "art 1"
    amend r from 2000-01-01 by "Act No. 5" cite "art 2"
    permit added supply cite "art 3" from 2000-01-01"""
    *_, last = asked(book(under("other_act", rules)), "1990-01-01").periods
    assert last.because == "The other Act (Other Act), art 3 added by Act No. 5"


def test_another_reading_is_named_as_what_changed() -> None:
    of = book(TWO_READINGS + ALWAYS_PERMITTED)
    first, second = asked(of, facts={"combat": True}).periods
    assert (first.blocking, second.blocking) == (("constitution",), ())
    assert (str(second.start), second.because) == ("2000-01-01", "The loose reading becomes the interpretation")
    assert second.changes[0].rules == ("no_fighting",)


def test_a_reading_that_is_named_stays() -> None:
    of = book(TWO_READINGS + ALWAYS_PERMITTED)
    assert shown(asked(of, "1990-01-01", facts={"combat": True}, interpretation="strict")) == [
        ("1990-01-01", None, "unlawful", ("constitution",))
    ]


def test_a_regime_follows_the_date_unless_it_is_named() -> None:
    of = book(under("old_regime", 'prohibit r supply general cite "1"') + ALWAYS_PERMITTED)
    followed = asked(of, "1990-01-01")
    assert [each.blocking for each in followed.periods] == [("guidelines",), ()]
    assert followed.periods[1].because == "The new Guidelines becomes the regime"
    assert shown(asked(of, "1990-01-01", regime="old_regime")) == [("1990-01-01", None, "unlawful", ("guidelines",))]


def test_of_two_acts_that_begin_together_only_the_one_that_matters_is_named() -> None:
    idle = (
        'source idle "The idle Act" in statute short "Idle" from 2005-05-05\npermit idle supply when combat cite "1"\n'
    )
    *_, last = asked(book(LATER + idle), "2000-01-01", facts={"combat": False}).periods
    assert last.because == "The later Act (Later) comes into force"


def test_two_acts_that_are_needed_together_are_both_named() -> None:
    rules = """source ban "The ban" in statute short "Ban" until 2005-05-04
    prohibit ban any action general cite "1"
    """
    *_, last = asked(book(LATER + rules), "2000-01-01").periods
    assert {each.source: each.kind for each in last.changes} == {
        "later_act": ChangeKind.ENTRY,
        "ban": ChangeKind.LAPSE,
    }


def test_either_of_two_acts_that_would_do_alone_is_named() -> None:
    twin = 'source twin "The twin Act" in statute short "Twin" from 2005-05-05\npermit twin supply cite "1"\n'
    *_, last = asked(book(LATER + twin), "2000-01-01").periods
    assert [each.source for each in last.changes] == ["later_act", "twin"]


def test_the_date_of_the_operation_does_not_matter() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    assert shown(asked(of, "1980-01-01", date="2001-01-01")) == shown(asked(of, "1980-01-01"))


def test_layers_limit_the_answer() -> None:
    found = timeline(book(), Operation("supply"), date(1990, 1, 1), layers=("constitution",))
    assert isinstance(found, Timeline)
    assert shown(found) == [("1990-01-01", None, "lawful", ())]


def test_it_begins_with_the_day_since_which_a_layer_has_a_text() -> None:
    words = 'layer law "Law" open from 1946-11-03\nlayer custom "Custom" open\naction act "act"\nsource s "S" in law\n'
    of, diagnostics = read_alone(words)
    assert diagnostics == ()
    assert first_day(of) == date(1946, 11, 3)
    assert [each.start for each in asked_of(of).periods] == [date(1946, 11, 3)]


def test_without_such_a_day_it_begins_with_the_law_on_the_action() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    assert first_day(of) is None
    assert asked(of).periods[0].start == date(1950, 1, 1)


def test_a_day_without_a_reading_is_refused() -> None:
    found = timeline(book(), Operation("supply"), date(1940, 1, 1))
    assert isinstance(found, tuple)
    assert [each.code for each in found] == ["GE413"]


def test_facts_that_only_together_contradict_each_other_are_refused() -> None:
    rules = """constraint a "no" never combat and plan and place is home
    constraint b "no" never combat and plan and place is sea
    constraint c "no" never combat and plan and place is abroad"""
    found = timeline(book(rules), Operation("supply", facts={"combat": True, "plan": True}), date(1990, 1, 1))
    assert isinstance(found, tuple)
    assert [each.code for each in found] == ["GE412"]


def test_a_last_day_before_the_first_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="comes before the first"):
        timeline(book(), Operation("supply"), date(2000, 1, 2), date(2000, 1, 1))


def read_alone(words: str) -> tuple[Book, tuple[object, ...]]:
    from guidelines_engine.diagnostics import Text
    from guidelines_engine.loader import from_texts

    return from_texts([Text("alone.rules", words)])


def asked_of(of: Book) -> Timeline:
    found = timeline(of, Operation("act"))
    assert isinstance(found, Timeline)
    return found


def test_python_gets_the_same_timeline_for_dates_as_texts() -> None:
    of = book(under("act", 'permit r supply cite "1"'))
    operation = Operation("supply")
    found = Rulebook(of).timeline(operation, start="1980-01-01", end=date(2000, 1, 1))
    assert found == timeline(of, operation, date(1980, 1, 1), date(2000, 1, 1))
    with pytest.raises(InvalidOperation, match="no interpretation"):
        Rulebook(of).timeline(operation, start="1940-01-01")

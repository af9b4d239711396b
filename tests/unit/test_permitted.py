"""Every action stands under the verdict that it gets on the same facts."""

from __future__ import annotations

import pytest

from guidelines_engine import InvalidOperation, Rulebook
from guidelines_engine.model import Book, FactValue
from guidelines_engine.operation import Operation
from guidelines_engine.opinion import Verdict
from guidelines_engine.permitted import Permitted, permitted

from ..texts import DAY, book, under

RULES = under(
    "act",
    'permit goods supply when goods is food and plan cite "1"\npermit lifts transport when place is home cite "2"',
)


def asked(of: Book, layers: tuple[str, ...] | None = None, **facts: FactValue) -> Permitted:
    found = permitted(of, Operation("", DAY, facts), layers)
    assert isinstance(found, Permitted), found
    return found


def under_each(of: Permitted) -> dict[str, list[str]]:
    return {verdict.value: [each.action for each in of.under(verdict)] for verdict in Verdict}


def test_every_action_without_children_is_asked_about() -> None:
    assert [each.action for each in asked(book(RULES)).entries] == ["supply", "transport", "admit"]


def test_actions_are_grouped_by_verdict() -> None:
    assert under_each(asked(book(RULES), goods="food", place="abroad")) == {
        "lawful": ["admit"],
        "undetermined": ["supply"],
        "unlawful": ["transport"],
    }


def test_an_unlawful_action_names_the_layers_that_block() -> None:
    (entry,) = asked(book(RULES), place="abroad").under(Verdict.UNLAWFUL)
    assert (entry.action, entry.blocking) == ("transport", ("statute",))


def test_layers_limit_the_verdicts() -> None:
    assert under_each(asked(book(), ("constitution",)))["lawful"] == ["supply", "transport", "admit"]


def test_facts_that_contradict_each_other_for_some_actions_refuse_those_only() -> None:
    of = book(RULES + 'constraint c "nobody asks for food" never asked and goods is food')
    found = asked(of, asked=True, goods="food")
    assert [(action, [each.code for each in wrong]) for action, wrong in found.refused] == [("supply", ["GE412"])]
    assert [each.action for each in found.entries] == ["transport", "admit"]


def test_a_word_that_nobody_knows_is_said_once() -> None:
    found = permitted(book(RULES), Operation("", DAY, {"gods": "food"}))
    assert isinstance(found, tuple)
    assert [each.code for each in found] == ["GE405"]


def test_python_gets_the_same_list() -> None:
    of = book(RULES)
    found = Rulebook(of).permitted({"place": "home"}, date=DAY)
    assert found == asked(of, place="home")
    with pytest.raises(InvalidOperation, match="unknown regime"):
        Rulebook(of).permitted(regime="none_such")

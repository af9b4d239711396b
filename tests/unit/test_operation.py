"""What a question becomes under a rulebook: its defaults, and every way in which it cannot be asked, with its place."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime

import pytest

from guidelines_engine.casefile import read_text
from guidelines_engine.diagnostics import Diagnostic, Text
from guidelines_engine.model import Book
from guidelines_engine.operation import Assumption, Case, Operation, bind

from ..texts import book

SOURCES = """
source old_reading "The first reading" in constitution until 1949-12-31 not_encoded "its text is not encoded yet"
source rival "A rival reading" in constitution holder "scholars"
source later "A later reading" in constitution from 2015-01-01
source reading "The reading" in constitution from 1950-01-01 until 2014-12-31
source draft "The draft Guidelines" in guidelines proposed 1997-06-07
source new_regime "The new Guidelines" in guidelines short "New" from 1997-09-23 until 2029-12-31
source planned "Guidelines to come" in guidelines from 2030-01-01 not_encoded "nobody has written them"
"""
CONSTRAINTS = """
constraint no_stock "what is not there cannot be handed over" never place is abroad and (asked or plan)
"""


@pytest.fixture(scope="module")
def words() -> Book:
    return book(SOURCES + CONSTRAINTS)


def case(words: Book, operation: Operation, layers: list[str] | None = None) -> Case:
    found = bind(words, operation, layers)
    assert isinstance(found, Case), found
    return found


def faults(words: Book, text: str, layers: list[str] | None = None) -> list[tuple[str, str, int, int]]:
    """Code, message, line and column of what is wrong with the only operation of a YAML text."""
    (document,) = read_text(Text("question.yaml", text))
    assert document.operation is not None, document.diagnostics
    found = bind(words, document.operation, layers)
    assert isinstance(found, tuple)
    return [(each.code, each.message, *each.place[1:]) for each in found]


def hints(words: Book, operation: Operation) -> list[str | None]:
    found = bind(words, operation)
    assert isinstance(found, tuple)
    return [each.hint for each in found]


# Defaults


def test_the_regime_and_the_reading_are_those_of_the_date(words: Book) -> None:
    found = case(words, Operation("supply", "2000-01-01"))
    assert (found.day, found.regime, found.interpretation) == (date(2000, 1, 1), "new_regime", "reading")
    assert found.assumed == (
        Assumption("interpretation", "reading, the one of 2000-01-01"),
        Assumption("regime", "new_regime, the one of 2000-01-01"),
    )


@pytest.mark.parametrize(
    ("day", "regime"), [("1978-11-27", "old_regime"), ("1997-09-22", "old_regime"), ("1997-09-23", "new_regime")]
)
def test_the_first_and_the_last_day_of_an_interval_belong_to_it(words: Book, day: str, regime: str) -> None:
    assert case(words, Operation("supply", day)).regime == regime


def test_before_the_first_regime_there_is_none(words: Book) -> None:
    found = case(words, Operation("supply", "1978-11-26"))
    assert found.regime is None
    assert [each.name for each in found.assumed] == ["interpretation"]


def test_what_is_named_is_not_assumed(words: Book) -> None:
    found = case(words, Operation("supply", "2000-01-01", regime="old_regime", interpretation="rival"))
    assert (found.regime, found.interpretation, found.assumed) == ("old_regime", "rival", ())


def test_without_a_date_it_is_the_first_day_of_the_regime_named(words: Book) -> None:
    found = case(words, Operation("supply", regime="new_regime"))
    assert found.day == date(1997, 9, 23)
    assert found.assumed[0] == Assumption("date", "1997-09-23, the first day of new_regime")


def test_without_a_date_it_is_the_day_on_which_the_regime_named_was_proposed(words: Book) -> None:
    found = case(words, Operation("supply", regime="draft"))
    assert found.day == date(1997, 6, 7)
    assert found.assumed[0] == Assumption("date", "1997-06-07, for draft was only proposed")


def test_without_date_or_regime_it_is_today(words: Book) -> None:
    before = date.today()
    found = case(words, Operation("supply", interpretation="rival"))
    assert before <= found.day <= date.today()
    assert found.assumed[0] == Assumption("date", f"{found.day}, today")


def test_a_reading_that_is_not_the_governments_on_the_day_is_labelled(words: Book) -> None:
    assert [each.text for each in case(words, Operation("supply", "2000-01-01", interpretation="later")).labels] == [
        "`later` is not the Government's reading on that date"
    ]
    assert [each.text for each in case(words, Operation("supply", "2000-01-01", interpretation="rival")).labels] == [
        "`rival` is not the Government's reading on that date",
        "`rival` was never adopted by a Cabinet; held by scholars",
    ]
    assert case(words, Operation("supply", "2000-01-01", interpretation="reading")).labels == ()


# Relevance


def test_facts_are_known_unknown_or_unused_in_vocabulary_order(words: Book) -> None:
    found = case(words, Operation("transport", "2000-01-01", {"asked": True, "combat": False, "goods": "fuel"}))
    assert list(found.known) == ["goods", "combat"]
    assert found.unknown == ("place", "plan", "approval")
    assert found.unused == ("asked",)


def test_a_fact_that_is_null_is_left_out(words: Book) -> None:
    assert "plan" in case(words, Operation("supply", "2000-01-01", {"plan": None})).unknown


def test_the_layers_asked_are_taken_in_their_own_order(words: Book) -> None:
    assert case(words, Operation("supply", "2000-01-01"), ["statute", "treaty"]).layers == ("treaty", "statute")


# What cannot be asked

UNDER = "action: supply\ndate: 2000-01-01\n"


def test_an_unknown_action(words: Book) -> None:
    assert faults(words, "date: 2000-01-01\naction: suply") == [("GE404", "unknown action `suply`", 2, 9)]
    assert hints(words, Operation("suply")) == ["did you mean `supply`?"]


@pytest.mark.parametrize("action", ["''", "' '"])
def test_no_action(words: Book, action: str) -> None:
    assert faults(words, f"action: {action}") == [("GE404", "no action is named", 1, 9)]


def test_a_group_of_actions(words: Book) -> None:
    assert faults(words, "action: support") == [("GE404", "`support` is a group of actions, not one of them", 1, 9)]
    assert hints(words, Operation("support")) == ["one of `supply`, `transport`"]


def test_an_unknown_fact(words: Book) -> None:
    assert faults(words, UNDER + "facts: {gods: fuel}") == [("GE405", "unknown fact `gods`", 3, 9)]
    assert hints(words, Operation("supply", facts={"gods": "fuel"})) == ["did you mean `goods`?"]


def test_a_value_that_the_fact_does_not_take(words: Book) -> None:
    assert faults(words, UNDER + "facts:\n  goods: fual") == [
        ("GE406", "`goods` does not take the value `fual`", 4, 10)
    ]
    assert hints(words, Operation("supply", facts={"goods": "fual"})) == ["did you mean `fuel`?"]
    assert hints(words, Operation("supply", facts={"goods": "xyz"})) == ["one of `food`, `fuel`, `arms`"]


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ("{plan: maybe}", "`plan` is a yes-or-no fact, not `maybe`"),
        ("{plan: 1}", "`plan` is a yes-or-no fact, not `1`"),
        ("{goods: yes}", "`goods` takes one of its values, not `true`"),
    ],
)
def test_a_value_of_the_wrong_type(words: Book, facts: str, message: str) -> None:
    ((code, said, line, _),) = faults(words, UNDER + f"facts: {facts}")
    assert (code, said, line) == ("GE407", message, 3)


@pytest.mark.parametrize("said", ["unknown", "'null'"])
def test_what_is_not_known_is_left_out(words: Book, said: str) -> None:
    (document,) = read_text(Text("question.yaml", f"action: supply\nfacts: {{place: {said}}}"))
    assert document.operation is not None
    found = bind(words, document.operation)
    assert isinstance(found, tuple)
    assert [(each.code, each.hint) for each in found] == [("GE406", "leave it out if it is not known")]


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("yes", 'put it in quotes: "yes"'),
        ("off", 'put it in quotes: "no"'),
        ("'maybe'", None),
        ("5", None),
    ],
)
def test_a_word_that_yaml_reads_as_yes_or_no_is_put_in_quotes(said: str, hint: str | None) -> None:
    words = book('fact answer "what was answered" type (yes, no, later)')
    (document,) = read_text(Text("question.yaml", f"action: supply\nfacts: {{answer: {said}}}"))
    found = document.diagnostics if document.operation is None else bind(words, document.operation)
    assert isinstance(found, tuple)
    (fault,) = found
    assert (fault.hint == hint) if hint else ("quotes" not in (fault.hint or ""))


@pytest.mark.parametrize("value", [1, 1.5, ["fuel"], {"a": 1}, object])
def test_a_python_value_of_the_wrong_type(words: Book, value: object) -> None:
    found = bind(words, Operation("supply", facts={"goods": value, "plan": value}))  # type: ignore[dict-item]
    assert isinstance(found, tuple)
    assert [each.code for each in found] == ["GE407", "GE407"]


@pytest.mark.parametrize(
    ("key", "message", "column"),
    [
        ("regime: new_regim", "unknown regime `new_regim`", 9),
        ("interpretation: redding", "unknown interpretation `redding`", 17),
    ],
)
def test_an_unknown_regime_or_reading(words: Book, key: str, message: str, column: int) -> None:
    assert faults(words, UNDER + key) == [("GE410", message, 3, column)]


def test_a_source_of_another_layer_is_no_regime(words: Book) -> None:
    assert faults(words, UNDER + "regime: act") == [("GE410", "unknown regime `act`", 3, 9)]


def test_an_unknown_layer(words: Book) -> None:
    assert faults(words, UNDER, ["statue"]) == [("GE410", "unknown layer `statue`", 1, 1)]


def test_no_layer_at_all_is_not_a_lawful_operation(words: Book) -> None:
    assert faults(words, UNDER, []) == [("GE410", "no layer is asked", 1, 1)]


def test_a_regime_or_reading_that_is_not_encoded(words: Book) -> None:
    assert faults(words, UNDER + "regime: planned") == [("GE411", "the regime `planned` is not encoded", 3, 9)]
    assert faults(words, UNDER + "interpretation: old_reading") == [
        ("GE411", "the interpretation `old_reading` is not encoded", 3, 17)
    ]
    assert hints(words, Operation("supply", "2000-01-01", regime="planned")) == ["nobody has written them"]


def test_a_date_whose_own_regime_or_reading_is_not_encoded(words: Book) -> None:
    assert faults(words, "action: supply\ndate: 1949-01-01") == [
        ("GE411", "`old_reading`, the interpretation of 1949-01-01, is not encoded", 2, 7)
    ]
    assert faults(words, "action: supply\ndate: 2031-01-01") == [
        ("GE411", "`planned`, the regime of 2031-01-01, is not encoded", 2, 7)
    ]


def test_a_date_without_a_reading(words: Book) -> None:
    dated = SOURCES.replace("until 1949-12-31", "from 1946-01-01 until 1949-12-31")
    assert faults(book(dated), "action: supply\ndate: 1945-01-01") == [
        ("GE413", "no interpretation is the one of 1945-01-01", 2, 7)
    ]


def test_the_layers_that_are_not_asked_need_no_reading(words: Book) -> None:
    found = case(words, Operation("supply", "1949-01-01"), ["statute"])
    assert (found.interpretation, found.assumed) == (None, ())


def test_facts_that_contradict_each_other_are_named_and_no_others(words: Book) -> None:
    text = UNDER + "facts: {plan: true, asked: false, place: abroad}"
    ((code, message, line, _),) = faults(words, text)
    assert (code, message, line) == ("GE412", "`place: abroad` and `plan: true` contradict each other", 3)
    assert hints(words, Operation("supply", "2000-01-01", {"plan": True, "place": "abroad"})) == [
        "what is not there cannot be handed over"
    ]


def test_a_constraint_on_a_fact_without_meaning_for_the_action_rules_nothing_out(words: Book) -> None:
    assert case(words, Operation("transport", "2000-01-01", {"plan": True, "place": "abroad"})).known["plan"] is True


def test_all_that_is_wrong_is_said_at_once(words: Book) -> None:
    operation = Operation(
        "suply", facts={"gods": "fuel", "place": "moon", "plan": "x"}, regime="nil", interpretation="no"
    )
    found = bind(words, operation, ["statue"])
    assert isinstance(found, tuple)
    assert sorted(each.code for each in found) == ["GE404", "GE405", "GE406", "GE407", "GE410", "GE410", "GE410"]


def test_an_operation_made_in_python_has_no_place(words: Book) -> None:
    found = bind(words, Operation("suply"))
    assert isinstance(found, tuple)
    assert isinstance(found[0], Diagnostic)
    assert (found[0].span.text.name, found[0].span.text.content) == ("operation", "")


# The value itself


def test_an_operation_is_a_value() -> None:
    one, other = (Operation("supply", "2000-01-01", {"goods": "fuel", "plan": None}) for _ in range(2))
    assert (one, hash(one)) == (other, hash(other))
    assert one != one.knowing({"plan": True})
    assert one.knowing({"goods": None}).facts == {}
    assert one.facts == {"goods": "fuel"}


def test_an_operation_cannot_be_changed() -> None:
    operation = Operation("supply", facts={"goods": "fuel"})
    with pytest.raises(TypeError):
        operation.facts["goods"] = "arms"  # type: ignore[index]
    with pytest.raises(AttributeError):
        operation.action = "transport"  # type: ignore[misc]


def test_the_facts_given_are_copied() -> None:
    facts = {"goods": "fuel"}
    operation = Operation("supply", facts=facts)
    facts["goods"] = "arms"
    assert operation.facts == {"goods": "fuel"}


def test_an_operation_can_be_copied_and_sent_to_another_process() -> None:
    operation = Operation("supply", "2000-01-01", {"goods": "fuel"}, "new_regime", "reading", "a title")
    assert pickle.loads(pickle.dumps(operation)) == operation == copy.deepcopy(operation)


def test_settings_are_replaced_where_they_are_given() -> None:
    operation = Operation("supply", "2000-01-01", regime="new_regime", interpretation="reading")
    assert operation.under("2001-02-03").date == date(2001, 2, 3)
    assert operation.under(regime="old_regime").regime == "old_regime"
    assert operation.under(interpretation="rival").interpretation == "rival"
    assert operation.under() == operation


@pytest.mark.parametrize("day", ["2000-13-01", "2001-02-29", "20000101", "2000-W01-1", "2000-1-1", "yesterday", ""])
def test_a_text_that_is_no_date_is_refused(day: str) -> None:
    said = f"^`{day}` is not a date: write year-month-day, such as 2000-01-01$"
    with pytest.raises(ValueError, match=said):
        Operation("supply", day)
    with pytest.raises(ValueError, match=said):
        Operation("supply").under(date=day)


@pytest.mark.parametrize("day", [20000101, datetime(2000, 1, 1), ("2000", "01", "01")])
def test_what_is_neither_text_nor_date_is_refused_as_a_date(day: object) -> None:
    with pytest.raises(TypeError, match="the date is a"):
        Operation("supply", day)  # type: ignore[arg-type]


def test_an_action_that_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="the action is a name"):
        Operation(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["regime", "interpretation"])
def test_a_regime_or_reading_that_is_no_text_is_refused(key: str) -> None:
    with pytest.raises(TypeError, match=f"the {key} is a name, not 1978"):
        Operation("supply", **{key: 1978})  # type: ignore[arg-type]


def test_facts_that_are_no_mapping_are_refused() -> None:
    with pytest.raises(TypeError, match="facts are a mapping"):
        Operation("supply", facts=[("goods", "fuel")])  # type: ignore[arg-type]

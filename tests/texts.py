"""Rule text in, a rulebook or its faults out: what the tests of the book wing share."""

from __future__ import annotations

from guidelines_engine.diagnostics import Diagnostic, Text
from guidelines_engine.evaluator import assess
from guidelines_engine.loader import from_texts
from guidelines_engine.model import Book, FactValue
from guidelines_engine.operation import Operation, bind
from guidelines_engine.opinion import Opinion

WORDS = """
layer constitution "Constitution" open chosen by interpretation
layer treaty "Treaties" open
layer statute "Statutes" closed
layer guidelines "Guidelines" framework chosen by regime

action support "support for another State's forces"
action supply "hand over goods" under support
action transport "carry goods" under support
action admit "admit a State" outside statute

fact goods "what is supplied" type (food, fuel, arms) concerns supply, transport
fact place "where it is done" type (home, sea, abroad)
fact plan "there is a plan" type bool procedure
fact approval "what the Diet has said" type (given, pending, none, refused) procedure unless refused
fact combat "there is fighting" type bool
fact asked "the partner asked" type bool concerns supply

source reading "The reading" in constitution short "Reading" from 1950-01-01
source treaty_text "The treaty" in treaty short "Treaty"
source act "The Act" in statute short "Act" from 1990-01-01 until 2009-12-31
source other_act "The other Act" in statute short "Other Act"
source old_regime "The old Guidelines" in guidelines short "Old" from 1978-11-27 until 1997-09-22
source new_regime "The new Guidelines" in guidelines short "New" from 1997-09-23
"""
"""Words and sources that most tests build on; a rule is put under a source with `under`."""

DAY = "2000-01-01"


def under(source: str, rules: str) -> str:
    """The rules as part of a source that `WORDS` declares."""
    head = next(line for line in WORDS.splitlines() if line.startswith(f"source {source} "))
    return f"{head}\n{rules}\n"


def book(rules: str = "") -> Book:
    """The rulebook that `WORDS` and rules make, which must have no fault; rules may redeclare sources with `under`."""
    found, diagnostics = read(rules)
    assert diagnostics == (), diagnostics
    return found


def read(rules: str) -> tuple[Book, tuple[Diagnostic, ...]]:
    """The rulebook and its faults; a source that the rules declare again is left out of `WORDS`."""
    again = {" ".join(line.split()[:2]) for line in rules.splitlines() if line.startswith("source ")}
    words = "\n".join(line for line in WORDS.splitlines() if " ".join(line.split()[:2]) not in again)
    return from_texts([Text("words.rules", words), Text("rules.rules", rules)])


def faults(rules: str) -> list[tuple[str, int, int]]:
    """The code, line and column of each fault in the rules."""
    return [(each.code, *each.place[1:]) for each in read(rules)[1]]


def messages(rules: str) -> list[str]:
    """What is said of each fault."""
    return [each.message for each in read(rules)[1]]


def opinion(of: Book | str, action: str = "supply", day: str = DAY, **facts: FactValue) -> Opinion:
    """The opinion on an operation, which must be one that can be asked."""
    asked = book(of) if isinstance(of, str) else of
    case = bind(asked, Operation(action, day, facts))
    assert not isinstance(case, tuple), case
    answer = assess(asked, case)
    assert isinstance(answer, Opinion), answer
    return answer

"""What a comment lets stand, and what it does not."""

from __future__ import annotations

import pytest

from guidelines_engine import analyser
from guidelines_engine.flaw import Flaw

from .reading import flaws_in, read

HEAD = """layer statute "Statutes" closed
action supply "hand over goods"
fact goods "what is handed over" type (food, fuel, arms)
{before_source}source act "The Act" in statute
  cite "Act No. 1"
  from 2000-01-01
permit give "food or fuel" supply when goods in (food, fuel) cite "art 1"
{before_rule}permit give_food "food" supply when goods is food cite "art 2"
"""


def flaws(before_source: str = "", before_rule: str = "", more: str = "") -> tuple[Flaw, ...]:
    return flaws_in(HEAD.format(before_source=before_source, before_rule=before_rule) + more)


def said(found: tuple[Flaw, ...]) -> list[tuple[str, str, str]]:
    return [(flaw.diagnostic.code, flaw.name, flaw.allowed) for flaw in found]


def test_a_finding_stands_out_without_a_comment() -> None:
    assert said(flaws()) == [("GE311", "give_food", "")]


def test_a_comment_before_the_declaration_lets_its_finding_stand_with_the_reason() -> None:
    found = flaws(before_rule="# lint: allow GE311 the text gives it as an example\n")
    assert said(found) == [("GE311", "give_food", "the text gives it as an example")]


def test_other_comments_may_stand_between() -> None:
    found = flaws(before_rule="# lint: allow GE311 an example\n# Art 2: food\n")
    assert said(found) == [("GE311", "give_food", "an example")]


def test_a_blank_line_ends_what_stands_before_a_declaration() -> None:
    found = flaws(before_rule="# lint: allow GE311 an example\n\n")
    assert said(found) == [("GE311", "give_food", "")]


def test_a_comment_before_the_source_speaks_for_all_that_is_declared_under_it() -> None:
    found = flaws(before_source="# lint: allow GE311 the annex gives examples\n")
    assert said(found) == [("GE311", "give_food", "the annex gives examples")]


def test_a_comment_before_another_declaration_lets_nothing_stand() -> None:
    found = flaws(more='# lint: allow GE311 an example\npermit arms "arms" supply when goods is arms cite "art 3"\n')
    assert said(found) == [("GE311", "give_food", ""), ("GE392", "GE311", "")]


def test_a_comment_with_another_code_lets_nothing_stand() -> None:
    found = flaws(before_rule="# lint: allow GE321 an example\n")
    assert said(found) == [("GE392", "GE321", ""), ("GE311", "give_food", "")]


def test_a_comment_before_an_amendment_lets_stand_what_it_brings_about() -> None:
    amendment = 'amend give_food from 2005-01-01 by "Act No. 2"\n  when goods is food and goods is fuel\n'
    found = flaws(more=f"# lint: allow GE301 the drafters erred\n{amendment}")
    assert ("GE301", "give_food", "the drafters erred") in said(found)


@pytest.mark.parametrize("comment", ["# lint: allow GE311", "#lint:allow GE311  "])
def test_without_a_reason_the_finding_stands_out_and_the_comment_is_one_itself(comment: str) -> None:
    assert said(flaws(before_rule=f"{comment}\n")) == [("GE391", "GE311", ""), ("GE311", "give_food", "")]


def test_an_allowing_text_in_quotes_is_no_comment() -> None:
    more = 'permit arms "# lint: allow GE311 an example" supply when goods is arms cite "art 3"\n'
    assert said(flaws(more=more)) == [("GE311", "give_food", "")]


def test_a_comment_is_not_said_to_be_idle_where_its_code_was_not_looked_for() -> None:
    book, files = read(HEAD.format(before_source="", before_rule="# lint: allow GE321 an example\n"))
    assert analyser.examine(book, files, codes=("GE311", "GE392"))[0].diagnostic.code == "GE311"
    assert len(analyser.examine(book, files, codes=("GE311", "GE392"))) == 1
    assert [flaw.diagnostic.code for flaw in analyser.examine(book, files, codes=("GE321", "GE392"))] == ["GE392"]

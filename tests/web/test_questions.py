"""A question in a URL and back, and the page's answer against that of the command line."""

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ..properties.shipped_questions import shipped_operations
from .conftest import printed

pytest.importorskip("starlette", reason="guidelines-engine[web] is not installed")

from guidelines_engine import Rulebook
from guidelines_engine.web.question import Question, query, read

BOOK = Rulebook.load().book
VERDICT = re.compile(r'<h2 id="verdict".*?</svg>(\w+)</span></h2>', re.S)


def shown_verdict(page):
    return VERDICT.search(page)[1]


@st.composite
def questions(draw):
    operation = draw(shipped_operations())
    concerned = [name for name, fact in BOOK.facts.items() if operation.action in fact.concerns]
    unknown = draw(st.sets(st.sampled_from(concerned), max_size=3)) - set(operation.facts)
    title = draw(st.none() | st.text(min_size=1, max_size=30).map(str.strip).filter(bool))
    named = operation.knowing({})
    return Question(
        type(named)(named.action, named.date, named.facts, named.regime, named.interpretation, title),
        tuple(name for name in BOOK.facts if name in unknown),
    )


@given(questions())
def test_a_question_is_read_back_from_its_address(question):
    address = query(question, BOOK)
    again = read(address.encode(), BOOK)
    assert again == question
    assert query(again, BOOK) == address


@settings(max_examples=12)
@given(shipped_operations())
def test_the_page_shows_the_verdict_that_the_command_line_gives_on_the_exported_yaml(client, operation):
    address = query(Question(operation), BOOK)
    page = client.get(f"/check?{address}")
    exported = client.get(f"/export/yaml?{address}").text
    (answer,) = printed("check", "-", text=exported)
    assert shown_verdict(page.text) == answer["verdict"]
    api = client.get(f"/api/v1/check?{address}").json()
    assert api == {key: value for key, value in answer.items() if key not in ("file", "document")}


@settings(max_examples=4)
@given(shipped_operations())
def test_every_link_of_the_page_to_another_question_leads_to_one_that_is_answered(client, operation):
    page = client.get(f"/check?{query(Question(operation), BOOK)}&show=matrix").text
    for link in sorted(set(re.findall(r'href="(/check\?[^"]*)"', page)))[:8]:
        assert client.get(html.unescape(link)).status_code in (200, 303)


def test_all_that_is_wrong_with_an_address_is_said_at_once():
    found = read(b"action=supply&date=2000-13-01&f.goods=fuell&f.place=seas&layers=statut", BOOK)
    assert isinstance(found, tuple)
    assert [each.code for each in found] == ["GE408", "GE406", "GE406", "GE410"]
    assert [each.code for each in read(b"action=supply&date=1000-13-01", BOOK)] == ["GE408"]
    assert [each.code for each in read(b"f.goods=fuell&date=tomorrow", BOOK)] == ["GE404", "GE408"]

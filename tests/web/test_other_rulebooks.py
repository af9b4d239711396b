"""The page and the API on a rulebook of another country, with other layers and no choice of reading or regime."""

import pytest

from .conftest import address
from .test_pages import text_of

pytest.importorskip("starlette", reason="guidelines-engine[web] is not installed")

from starlette.testclient import TestClient

from guidelines_engine.web import create_app

RULES = """
layer statute "Acts of Parliament" closed

action deploy "send armed forces abroad"
action parade "hold a parade" outside statute
fact mandate "the Chamber has consented" type bool ask "Has the Chamber consented?" procedure
fact zone "where the forces go" type (near, far)

source act "Participation Act" in statute short "PA" cite "Gazette 12" from 2005-03-24

permit with_consent "deployment with consent" deploy
  when zone in (near, far)
  provided mandate under "s 1"
  duty "report each half-year" under "s 6"
  cite "s 1"
"""


@pytest.fixture(scope="module")
def abroad(tmp_path_factory):
    folder = tmp_path_factory.mktemp("abroad")
    (folder / "act.rules").write_text(RULES)
    with TestClient(create_app(str(folder)), follow_redirects=False) as client:
        yield client


def test_the_page_asks_and_answers(abroad):
    page = abroad.get(f"/check?{address('deploy', '2010-01-01', {'mandate': False, 'zone': 'far'})}").text
    shown = text_of(page)
    assert "Verdict: unlawful Barred by Acts of Parliament." in shown
    assert "the authority exists, but the procedure is outstanding".capitalize() in shown
    assert "under" not in shown.partition("Barred by")[0]
    assert 'name="regime"' not in page
    assert 'name="interpretation"' not in page


def test_an_open_question_is_worked_out_on_its_own_rules(abroad):
    answer = abroad.get(f"/api/v1/check?{address('deploy', '2010-01-01', {'zone': 'far'})}").json()
    assert (answer["verdict"], answer["missing"]) == ("undetermined", ["mandate"])


def test_an_action_that_no_layer_speaks_of_is_lawful(abroad):
    assert "Verdict: lawful" in text_of(abroad.get("/check?action=parade").text)


def test_the_description_offers_no_choice_where_there_is_none(abroad):
    validator = pytest.importorskip("openapi_spec_validator", reason="openapi-spec-validator is not installed")
    description = abroad.get("/api/v1/openapi.json").json()
    validator.validate(description)
    assert not {"regime", "interpretation"} & set(description["components"]["parameters"])


def test_parts_and_rulebook_are_shown(abroad):
    question = address("deploy", "2000-01-01", {"mandate": True, "zone": "near"})
    shown = text_of(abroad.get(f"/check?{question}&show=routes,matrix,reasons,proof").text)
    assert "From 24 March 2005." in shown
    assert "Participation Act" in text_of(abroad.get("/rules").text)
    assert "Report each half-year." in text_of(abroad.get("/rules/with_consent").text)
    assert abroad.get("/rules/with_consent/ask").headers["location"].startswith("/check?action=deploy&date=2005-03-24")


DIRECTED = (
    RULES.replace("action deploy", 'layer frame "Directives" framework chosen by regime\naction deploy')
    + """
source first "First Directive" in frame cite "D" from 2010-01-01
permit foreseen "deployment is foreseen" deploy cite "1"
"""
)


def test_what_can_be_chosen_is_named_as_the_rulebook_names_it(tmp_path):
    (tmp_path / "act.rules").write_text(DIRECTED)
    question = address(
        "deploy", "2006-01-01", {"mandate": False, "zone": "far"}, show="matrix", title="one\x1b[2J\ntwo"
    )
    with TestClient(create_app(str(tmp_path)), follow_redirects=False) as client:
        shown = text_of(client.get(f"/check?{question}").text)
    assert "one [2J two" in shown
    assert "Asked of 1 January 2006 , under no Directives ." in shown
    assert "1 period, and what began it" in shown
    assert "Other regimes Lawful under no regime." in shown
    assert "no Directives unlawful" in shown

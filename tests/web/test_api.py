"""The HTTP API: the answers of the command line, and problems that say what is wrong and where."""

import json

import pytest
import yaml

from .conftest import EXAMPLES, address, printed

TOP_UP = {
    "situation": "surrounding",
    "partner": "us_forces",
    "treaty_purpose": True,
    "goods": "fuel",
    "goods_owner": "japan",
    "place": "near_high_seas",
    "combat_now": False,
    "combat_expected": False,
    "basic_plan": True,
    "diet_approval": "given",
}
NOT_THE_PAGES = ("file", "document")


def example(name):
    with (EXAMPLES / name).open() as file:
        return [{**document, "date": document["date"].isoformat()} for document in yaml.safe_load_all(file) if document]


def without_place(shown):
    return {key: value for key, value in shown.items() if key not in NOT_THE_PAGES}


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.yaml")))
def test_an_operation_gets_the_answer_of_the_command_line(client, name):
    expected = [without_place(shown) for shown in printed("check", str(EXAMPLES / name))]
    answers = [client.post("/api/v1/check", json=operation).json() for operation in example(name)]
    assert answers == expected


def test_an_operation_may_be_put_in_the_address(client):
    operation = {"action": "supply", "date": "2000-01-01", "facts": TOP_UP}
    put = client.post("/api/v1/check", json=operation).json()
    assert client.get(f"/api/v1/check?{address('supply', '2000-01-01', TOP_UP)}").json() == put


def test_an_operation_may_be_put_as_yaml(client):
    text = (EXAMPLES / "gulf_minesweeping.yaml").read_text()
    answer = client.post("/api/v1/check", content=text, headers={"Content-Type": "application/yaml"})
    assert answer.json() == without_place(printed("check", str(EXAMPLES / "gulf_minesweeping.yaml"))[0])


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("reasons", ("check", "--why")),
        ("brief", ("check", "--brief")),
        ("routes", ("routes",)),
        ("matrix", ("matrix",)),
        ("timeline", ("timeline",)),
    ],
)
def test_what_is_asked_besides_is_what_the_command_line_prints(client, name, command):
    expected = printed(*command, str(EXAMPLES / "top_up_at_sea.yaml"))[1]
    operation = example("top_up_at_sea.yaml")[1]
    answer = client.post(f"/api/v1/{name}", json=operation).json()
    assert answer == without_place(expected)


def test_routes_lead_where_they_are_asked_to_lead(client):
    operation = example("top_up_at_sea.yaml")[1]
    answer = client.post("/api/v1/routes?to=lawful&limit=1", json=operation).json()
    assert {"kind": "date", "changes": {"date": "2016-03-29"}} in [
        {"kind": route["kind"], "changes": route["changes"]} for route in answer["routes"]
    ]
    assert answer["limit"] == 1


def test_the_next_question_says_why_it_is_asked(client):
    facts = {name: value for name, value in TOP_UP.items() if name != "goods_owner"}
    asked = client.get(f"/api/v1/question?{address('supply', '2000-01-01', facts)}").json()
    assert asked["asked"] == len(facts)
    assert asked["question"]["ask"].endswith("?")
    assert asked["question"]["why"]
    assert asked["question"]["values"]


def test_nothing_is_asked_once_nothing_can_matter(client):
    settled = example("top_up_at_sea.yaml")[1]
    assert client.post("/api/v1/question", json=settled).json()["question"] is None


def test_a_fact_that_is_not_known_is_not_asked_again(client):
    first = client.get(f"/api/v1/question?{address('planning', '2000-01-01')}").json()["question"]["fact"]
    facts = {first: "unknown"}
    then = client.get(f"/api/v1/question?{address('planning', '2000-01-01', facts)}").json()["question"]
    assert then is None or then["fact"] != first


def test_layers_limit_the_answer(client):
    operation = example("top_up_at_sea.yaml")[1]
    answer = client.post("/api/v1/check?layers=constitution,international,guidelines", json=operation).json()
    assert list(answer["findings"]) == ["constitution", "international", "guidelines"]
    assert answer["verdict"] == "lawful"


def test_many_operations_are_answered_in_their_order_and_a_bad_one_costs_no_other(client):
    good, bad = {"action": "planning", "date": "2000-01-01"}, {"action": "plannning"}
    results = client.post("/api/v1/checks", json=[good, bad, good]).json()["results"]
    assert [result["document"] for result in results] == [1, 2, 3]
    assert results[0]["opinion"] == results[2]["opinion"] == client.post("/api/v1/check", json=good).json()
    assert results[1]["problem"]["errors"][0]["code"] == "GE404"


def test_many_operations_may_be_documents_of_yaml(client):
    text = (EXAMPLES / "evacuation_by_ship.yaml").read_text()
    answer = client.post("/api/v1/checks", content=text, headers={"Content-Type": "application/yaml"})
    verdicts = [result["opinion"]["verdict"] for result in answer.json()["results"]]
    assert verdicts == ["unlawful", "lawful"]


@pytest.mark.parametrize(
    ("query", "code", "column", "hint"),
    [
        ("action=suply", "GE404", 1, "`supply`"),
        ("action=supply&f.plaice=japan", "GE405", 15, "`place`"),
        ("action=supply&f.plaice=unknown", "GE405", 15, "`place`"),
        ("action=supply&f.goods=feul", "GE406", 15, "`fuel`"),
        ("action=supply&f.combat_now=maybe", "GE407", 15, "true or false"),
        ("action=supply&date=2000-02-30", "GE408", 15, "year-month-day"),
        ("action=supply&date=20000101", "GE408", 15, "year-month-day"),
        ("action=supply&f.goods=fuel&f.goods=weapons", "GE409", 28, "keep one"),
        ("action=supply&regime=guidelines_1987", "GE410", 15, "guidelines_19"),
        ("action=supply&layers=statutes", "GE410", 15, "`statute`"),
        ("action=supply&f.partner=none&f.partner_request=true", "GE412", 30, "no partner"),
        ("acton=supply", "GE403", 1, "`action`"),
        ("date=2000-01-01", "GE404", 1, "action"),
    ],
)
def test_what_is_wrong_with_an_address_has_its_code_place_and_hint(client, query, code, column, hint):
    answer = client.get(f"/api/v1/check?{query}")
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    found = [error for error in answer.json()["errors"] if error["code"] == code]
    assert found, answer.text
    assert found[0]["place"] == {"in": "query", "line": 1, "column": column}
    assert hint in found[0]["hint"]


def test_what_is_wrong_with_a_body_has_its_place_in_the_body(client):
    body = json.dumps({"action": "supply", "facts": {"goods": "feul"}}, indent=1)
    answer = client.post("/api/v1/check", content=body, headers={"Content-Type": "application/json"})
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["code"]) == (422, "GE406")
    assert error["place"] == {"in": "body", "line": 4, "column": 12}


def test_characters_that_json_escapes_in_halves_are_read(client):
    operation = {"action": "planning", "date": "2000-01-01", "title": "計画 \\ \U0001f5fa"}
    body = json.dumps(operation).replace(", ", ",\t")
    answer = client.post("/api/v1/check", content=body, headers={"Content-Type": "application/json"})
    assert answer.json()["title"] == operation["title"]


@pytest.mark.parametrize(
    ("path", "status", "slug"),
    [
        ("/api/v1/routes?action=supply&to=undetermined", 400, "invalid-request"),
        ("/api/v1/routes?action=supply&limit=9", 400, "invalid-request"),
        ("/api/v1/sources?all=yes", 400, "invalid-request"),
        ("/api/v1/rules?source=sdf_lav", 422, "invalid-operation"),
        ("/api/v1/rules?date=1999", 422, "invalid-operation"),
        ("/api/v1/rules/siasj_suport", 404, "not-found"),
        ("/api/v1/nothing", 404, "not-found"),
        (f"/api/v1/check?action={'a' * 9000}", 414, "address-too-long"),
        (f"/api/v1/check?action=planning{'&f.x=1' * 200}", 414, "address-too-long"),
    ],
)
def test_what_cannot_be_answered_is_a_problem_of_its_kind(client, path, status, slug):
    answer = client.get(path)
    assert answer.status_code == answer.json()["status"] == status
    assert answer.json()["type"] == f"/about#{slug}"
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"x" * 600_000, "application/json", 413),
        (b"[" + b",".join([b'{"action":"planning"}'] * 101) + b"]", "application/json", 413),
        (b"action: planning", "text/html", 415),
        (b"\xff\xfe", "application/json", 400),
        (b"[" * 50, "application/json", 200),
        (b"&a [*a, *a]", "application/yaml", 200),
    ],
)
def test_bodies_are_read_within_limits(client, body, kind, status):
    answer = client.post("/api/v1/checks", content=body, headers={"Content-Type": kind})
    assert answer.status_code == status
    if status == 200:
        assert answer.json()["results"][0]["problem"]["errors"]


def test_one_operation_is_not_many(client):
    answer = client.post("/api/v1/check", json=[{"action": "planning"}, {"action": "planning"}])
    assert answer.status_code == 400
    assert "/api/v1/checks" in answer.json()["detail"]


def test_a_method_that_is_not_taken_is_told_those_that_are(client):
    answer = client.delete("/api/v1/check")
    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}


def test_rules_are_found_by_what_they_say_and_cover(client):
    found = client.get("/api/v1/rules?source=surrounding_situations_act&action=supply&q=remark+1").json()["rules"]
    assert [rule["name"] for rule in found] == ["siasj_no_arms"]
    assert client.get("/api/v1/rules/siasj_no_arms").json() == found[0]


def test_sources_are_those_of_the_command_line(client):
    assert client.get("/api/v1/sources").json() == printed("sources")[0]


def test_the_vocabulary_is_that_of_the_command_line(client):
    assert client.get("/api/v1/vocabulary").json() == printed("words")[0]


def test_the_vocabulary_holds_every_fact_with_its_question(client, shipped):
    words = client.get("/api/v1/vocabulary").json()
    assert [layer["name"] for layer in words["layers"]] == list(shipped.layers)
    assert [action["name"] for action in words["actions"]] == list(shipped.actions)
    asked = {fact["name"]: (fact["ask"], tuple(fact["values"])) for fact in words["facts"]}
    assert asked == {name: (fact.question, fact.values) for name, fact in shipped.facts.items()}


@pytest.mark.parametrize("path", ["/", "/api/v1/check?action=nothing", "/nothing", "/static/page.css"])
def test_every_response_tells_the_browser_to_load_and_run_nothing_from_elsewhere(client, path):
    headers = client.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"

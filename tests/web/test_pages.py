"""The pages as a browser without scripts gets them."""

import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from .conftest import address

pytest.importorskip("starlette", reason="guidelines-engine[web] is not installed")

from guidelines_engine import Operation, Rulebook
from guidelines_engine.diagnostics import Text
from guidelines_engine.web.band import band

TOP_UP = {
    "service": "msdf",
    "platform": "ship",
    "situation": "surrounding",
    "context": "operation",
    "partner": "us_forces",
    "treaty_purpose": True,
    "charter_purpose": True,
    "partner_request": True,
    "alongside_sdf_mission": False,
    "place": "near_high_seas",
    "combat_now": False,
    "combat_expected": False,
    "goods": "fuel",
    "goods_owner": "japan",
    "sortie_preparation": False,
    "force": "none",
    "opponent": "none",
    "basic_plan": True,
    "diet_approval": "given",
    "ordered": True,
    "implementation_area": True,
}
AT_SEA = f"/check?{address('supply', '2000-01-01', TOP_UP)}"


def text_of(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def links(page, start="/check?"):
    return [html.unescape(link) for link in re.findall(r'href="([^"]*)"', page) if link.startswith(start)]


def test_every_action_can_be_chosen_on_the_first_page(client, shipped):
    chosen = {parse_qs(urlsplit(link).query)["action"][0] for link in links(client.get("/").text)}
    parents = {action.parent for action in shipped.actions.values()}
    assert chosen == set(shipped.actions) - parents


def test_the_first_page_says_what_the_rulebook_asks(client):
    said = "The rulebook asks Constitution, International law, Statutes and Guidelines; 7 readings and 6 regimes may"
    assert said in text_of(client.get("/").text)


def test_sources_without_a_rule_of_their_own_stand_last_in_their_layer(client, shipped):
    page = client.get("/rules").text
    order = [link.removeprefix("/sources/") for link in links(page, "/sources/")]
    for layer in shipped.layers:
        empty = [not shipped.rules_of(name) for name in order if shipped.sources[name].layer == layer]
        assert empty == sorted(empty)


def test_actions_are_found_by_their_words(client):
    assert [urlsplit(link).query for link in links(client.get("/?q=minesweep").text)] == ["action=minesweeping"]
    assert "No action is described" in client.get("/?q=knitting").text


def test_the_opinion_shows_its_layers_their_rules_and_what_is_disputed(client):
    shown = text_of(client.get(AT_SEA).text)
    for said in (
        "Verdict: Unlawful Barred by Statutes.".replace("Unlawful", "unlawful"),
        "Statutes unauthorised",
        "An authority exists, but not on these conditions.",
        "Goods and services for U.S. forces in Japan SIASJ Act art 3(1)(i), 3(2), annex 1",
        "unmet place is japan (annex 1 remark 3)",
        "In dispute The body lets rear area support reach the high seas",
        "Regime: Guidelines for Japan-U.S. Defense Cooperation of 1997, that of the date.",
        "from 29 March 2016",
    ):
        assert said in shown, shown


def test_what_would_make_it_lawful_or_not_is_told_apart_from_what_both_have_in_common(client):
    open_facts = {name: value for name, value in TOP_UP.items() if name not in ("place", "ordered")}
    page = client.get(f"/check?{address('supply', '2000-01-01', open_facts)}").text
    told = re.search(r"<summary>One way in which.*?</details>", page, re.S)[0]
    assert text_of(told).endswith(
        "Lawful if the order or approval within the executive that the statute requires has "
        "been given Unlawful if it is not so that the order or approval within the executive that the statute "
        "requires has been given Both where place is japan"
    )


def test_every_fact_given_can_be_changed_in_place(client):
    page = client.get(AT_SEA).text
    for name, value in TOP_UP.items():
        control = re.search(rf'<select id="f\.{name}".*?</select>', page, re.S)[0]
        written = str(value).lower() if isinstance(value, bool) else value
        assert f'value="{written}" selected' in control
        assert 'value="unknown"' in control


def test_a_form_with_empty_controls_leads_to_the_address_without_them(client):
    answer = client.get("/check?action=planning&date=2000-01-01&f.place=&regime=&f.partner=us_forces")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/check?action=planning&date=2000-01-01&f.partner=us_forces"


def test_the_next_question_can_be_answered_with_a_button(client):
    page = client.get("/check?action=supply&date=2000-01-01").text
    form = re.search(r'<form action="/check" data-live="answer">.*?</form>', page, re.S)[0]
    assert '<input type="hidden" name="action" value="supply">' in form
    (fact,) = set(re.findall(r'<button(?: class="unsure")? name="f\.(\w+)"', form))
    assert re.search(rf'name="f\.{fact}" value="unknown">don’t know', form)


def test_the_parts_that_take_longer_are_shown_on_the_page_without_scripts(client):
    page = client.get(f"{AT_SEA}&show=routes,matrix,reasons,proof").text
    shown = text_of(page)
    assert "It would be lawful:" in shown
    assert "Lawful under no reading and no regime." in shown
    assert "These facts alone suffice" in shown
    assert "speaks yes, holds no" in shown
    assert "data-part" not in page


def test_sources_that_part_alike_are_named_together_and_shortly(client):
    shown = text_of(client.get("/check?action=hostage_rescue&date=2000-01-01&show=matrix").text)
    assert "International law : turns on facts not given." in shown
    stages = "liberal near term, liberal medium term, liberal long term"
    assert "Guidelines : passes under guidelines 1978, guidelines 1997, guidelines 2015; turns on facts" in shown
    assert f"{stages} may bar it, guidelines 1978 does not: forces large enough" in shown


def test_a_route_leads_to_what_it_promises(client):
    part = client.get(f"/part/routes?{urlsplit(AT_SEA).query}").text
    (later,) = [link for link in links(part) if "date=2016-03-29" in link]
    assert "Verdict: lawful" in text_of(client.get(later).text)


def test_a_way_that_leaves_several_values_open_leads_to_each_of_them(client):
    part = client.get("/part/routes?action=sanctions_enforcement&date=1991-01-10").text
    way = part[part.index("<li>") : part.index("</li>")]
    places, forces = (
        {each for link in links(way) for each in parse_qs(urlsplit(link).query)[name]}
        for name in ("f.place", "f.force")
    )
    assert places == {"japan", "near_high_seas", "far_high_seas"}
    assert {"none", "police", "mission_execution"} < forces
    assert all("Verdict: lawful" in text_of(client.get(link).text) for link in links(way))


def test_a_part_is_asked_of_the_day_that_the_regime_implies(client):
    undated = AT_SEA.replace("date=2000-01-01", "regime=guidelines_2015")
    part = client.get(f"/part/matrix?{urlsplit(undated).query}").text
    assert {parse_qs(urlsplit(link).query)["date"][0] for link in links(part)} == {"2015-04-27"}


def test_a_lawful_operation_is_told_what_would_make_it_unlawful(client):
    later = AT_SEA.replace("2000-01-01", "2016-03-29")
    (part,) = re.findall(r'data-part="(/part/routes[^"]*)"', client.get(later).text)
    assert "It would be unlawful:" in text_of(client.get(html.unescape(part)).text)
    assert "It would be unlawful:" in text_of(client.get(f"{later}&show=routes").text)


def test_what_lets_it_pass_is_said_in_words_for_any_titles(client):
    page = client.get(f"{AT_SEA}&layers=constitution").text
    assert "Nothing in Constitution bars it." in page


def test_an_answer_limited_to_layers_says_so_and_stays_so(client):
    page = client.get(f"{AT_SEA}&layers=constitution,international,guidelines").text
    assert "Verdict: lawful" in text_of(page)
    assert "Only Constitution , International law , Guidelines answered" in text_of(page)
    assert page.count('<input type="hidden" name="layers" value="constitution,international,guidelines">') == 1
    (link,) = re.findall(r'href="([^"]*)"[^>]*>Ask every layer', page)
    assert "Verdict: unlawful" in text_of(client.get(html.unescape(link)).text)


def test_what_cannot_be_asked_is_said_beside_the_controls(client):
    answer = client.get("/check?action=supply&date=2000-01-01&f.partner=none&f.partner_request=true")
    assert answer.status_code == 422
    assert "contradict each other" in text_of(answer.text)
    assert '<select id="f.partner"' in answer.text


def test_what_is_written_in_an_address_is_escaped(client):
    attack = '"><script>alert(1)</script>'
    for path in (
        f"/check?{address('planning', '2000-01-01', title=attack)}",
        f"/check?{address(attack)}",
        f"/check?{address('planning', '2000-01-01', {'place': attack})}",
        f"/?q={attack}",
        f"/search?q={attack}",
        f"/rules/{attack}",
    ):
        assert "<script>alert" not in client.get(path).text


def test_a_page_holds_no_script_and_no_style_of_its_own(client):
    for path in ("/", AT_SEA, f"{AT_SEA}&show=routes,matrix,reasons,proof", "/rules", "/rules/siasj_support", "/about"):
        page = client.get(path).text
        assert re.findall(r"<script[^>]*>(.*?)</script>", page, re.S) == [""]
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", page)
        assert not re.search(r'(?:src|href)="(?:https?:)?//', page)


@pytest.mark.parametrize("name", ["yaml", "feature", "markdown"])
def test_what_is_taken_along_is_a_file(client, name):
    answer = client.get(f"/export/{name}?{urlsplit(AT_SEA).query}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment; filename=")


def test_the_exported_scenario_holds(client, shipped):
    pytest.importorskip("gherkin", reason="guidelines-engine[gherkin] is not installed")
    from guidelines_engine.questions.expectation import meets
    from guidelines_engine.questions.features import read_feature

    exported = client.get(f"/export/feature?{urlsplit(AT_SEA).query}&layers=statute,guidelines").text
    (question,), faults = read_feature(Text("operation.feature", exported), shipped)
    assert not faults
    answer = Rulebook(shipped).assess(question.operation, layers=question.layers)
    assert list(answer.findings) == ["statute", "guidelines"]
    assert question.expected
    assert all(meets(answer, each) for each in question.expected)


def test_sources_stand_layer_by_layer_with_their_dates(client):
    shown = text_of(client.get("/rules").text)
    assert shown.index("Constitution") < shown.index("International law") < shown.index("Statutes")
    assert "from 1999-08-25 until 2016-03-28" in shown


def test_a_rule_stands_with_its_versions_definitions_and_scenarios(client):
    shown = text_of(client.get("/rules/siasj_support").text)
    for said in ("From 1999-08-25 until 2016-03-28", "Authority: supply", "What its words mean", "In dispute."):
        assert said in shown
    assert "Scenarios that exercise it Support in Japan is authorised." in shown


@pytest.mark.parametrize("name", ["siasj_support", "siasj_no_arms", "clb81_no_force_abroad", "g97_information"])
def test_asking_a_rule_leads_to_an_operation_in_which_it_takes_effect(client, shipped, name):
    answer = client.get(f"/rules/{name}/ask")
    assert answer.status_code == 303
    asked = {key: values[0] for key, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}
    operation = client.get(f"/api/v1/check?{urlsplit(answer.headers['location']).query}").json()
    assert name in operation["findings"][shipped.rules[name].layer]["rules"], (asked, operation)


def test_search_finds_rules_sources_actions_and_facts(client):
    shown = text_of(client.get("/search?q=piracy").text)
    assert "Sources" in shown
    assert "Rules" in shown
    assert "Nothing in the rulebook speaks of that." in client.get("/search?q=xyzzy").text


def test_search_finds_the_rules_on_an_action_its_own_first(client):
    page = client.get("/search?q=minesweeping").text
    rules = [link.removeprefix("/rules/") for link in links(page, "/rules/")]
    assert rules.index("sdfl_84_2_mines") < rules.index("siasj_no_force")
    assert len(rules) == len(set(rules))
    assert "Rules on this action" in page


def test_the_band_covers_all_time_without_a_gap(shipped):
    operation = Operation("evacuate_noncombatants", "1999-05-27", {"platform": "ship"})
    timeline = Rulebook(shipped).timeline(operation).to_dict()
    made = band(timeline, operation.date, operation.date.replace(year=2026))
    ends = [float(stretch.left[:-1]) + float(stretch.width[:-1]) for stretch in made.stretches]
    starts = [float(stretch.left[:-1]) for stretch in made.stretches]
    assert starts[0] == 0
    assert starts[1:] == pytest.approx(ends[:-1], abs=0.2)
    assert ends[-1] == pytest.approx(100, abs=0.2)
    assert sum(stretch.current for stretch in made.stretches) == 1

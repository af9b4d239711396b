"""The page in a real browser: the system's Chromium, with the scripts of the page and without."""

import os
import re
import shutil
import subprocess
import sys
from urllib.parse import parse_qs, urlsplit

import pytest

from .conftest import ROOT, address
from .test_pages import TOP_UP

pytest.importorskip("starlette", reason="guidelines-engine[web] is not installed")
pytest.importorskip("playwright", reason="playwright is not installed")

from playwright.sync_api import expect, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DEFENCE = {
    "situation": "attack_on_other",
    "partner": "us_forces",
    "treaty_purpose": True,
    "charter_purpose": True,
    "partner_request": True,
    "place": "near_high_seas",
    "combat_now": True,
    "combat_expected": True,
    "force": "use_of_force",
    "opponent": "state_or_equivalent",
    "survival_threatened": True,
    "no_other_means": True,
    "minimum_necessary": True,
    "basic_plan": True,
    "diet_approval": "given",
    "ordered": True,
}
EVACUATION = {
    "service": "msdf",
    "platform": "ship",
    "situation": "surrounding",
    "context": "operation",
    "place": "foreign_territory",
    "host_consent": True,
    "combat_now": False,
    "combat_expected": False,
    "evacuees": "japanese",
    "safety_assured": True,
    "foreign_minister_request": True,
    "force": "none",
    "opponent": "none",
    "ordered": True,
}
AT_SEA = f"/check?{address('supply', '2000-01-01', TOP_UP)}"


@pytest.fixture(scope="module")
def site():
    """The page, served as `guidelines serve` serves it."""
    command = [sys.executable, "-m", "guidelines_engine", "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT) as server:
        yield next(found[0] for line in server.stderr if (found := re.search(r"http://\S+", line)))
        server.terminate()
        server.stderr.read()


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None:
        pytest.skip("there is no Chromium: install Debian's `chromium`, or name one in CHROMIUM")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def visit(browser, site):
    """Opens a page of the site; at the end, no page may have complained, nor asked for anything from elsewhere."""
    contexts, complaints, asked = [], [], []

    def opened(path, **settings):
        context = browser.new_context(base_url=site, **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(site).netloc}


def rest(page):
    """Wait until everything that the page works out stands on it."""
    expect(page.locator("[aria-busy]")).to_have_count(0, timeout=60_000)


def verdict(page):
    return page.locator("#verdict .verdict")


def test_a_top_up_at_sea_from_a_blank_page_to_its_verdict_and_on_to_2016(visit):
    page = visit("/")
    page.get_by_label("Find an action").fill("goods to partner")
    expect(page.locator("#actions li:visible")).to_have_count(1)
    page.get_by_role("link", name="Hand over goods to partner forces").click()
    page.get_by_label("Date").fill("2000-01-01")
    page.get_by_label("Date").blur()
    page.wait_for_url(re.compile("date=2000-01-01"))
    asked = []
    while (button := page.locator(".asking .choices button").first).is_visible():
        fact = button.get_attribute("name").removeprefix("f.")
        value = TOP_UP.get(fact, "unknown")
        asked.append(fact)
        assert len(asked) <= len(TOP_UP), asked
        page.locator(f".asking button[value='{str(value).lower() if isinstance(value, bool) else value}']").click()
        page.wait_for_url(re.compile(rf"f\.{fact}="))
        expect(page.locator("#asked")).to_be_focused()
    expect(verdict(page)).to_have_text("unlawful")
    assert len(asked) == len(set(asked))
    page.goto(AT_SEA)
    page.locator("#routes").get_by_role("link", name=re.compile("From 29 March 2016")).click()
    expect(verdict(page)).to_have_text("lawful")
    expect(page.locator("#said")).to_contain_text("lawful")
    assert parse_qs(urlsplit(page.url).query)["date"] == ["2016-03-29"]
    page.go_back()
    expect(verdict(page)).to_have_text("unlawful")


def test_the_matrix_for_defending_a_ship_shows_which_readings_allow_it(visit):
    page = visit(f"/check?{address('defend_partner', '2000-01-01', DEFENCE)}")
    matrix = page.locator("#matrix")
    expect(matrix.locator("tbody tr").first).to_be_visible(timeout=60_000)
    expect(matrix.locator("td.current")).to_contain_text("Constitution, Statutes")
    expect(matrix.get_by_text("passes under 2014 decision")).to_be_visible()
    expect(matrix.locator("td.lawful")).to_have_count(0)
    matrix.get_by_role("link", name="2014 decision").first.wait_for()
    matrix.locator("tbody tr").first.locator("td a").nth(3).click()
    page.wait_for_url(re.compile("interpretation=cabinet_2014"))
    expect(page.locator(".setting")).to_contain_text("Cabinet Decision of 1 July 2014")


def test_the_time_band_moves_an_evacuation_by_ship_across_the_day_of_the_new_law(visit):
    page = visit(f"/check?{address('evacuate_noncombatants', '1999-05-27', EVACUATION)}")
    expect(verdict(page)).to_have_text("unlawful")
    page.get_by_role("link", name="The next change, 28 May 1999").click()
    expect(verdict(page)).to_have_text("lawful")
    page.get_by_role("link", name="The day before the last change, 27 May 1999").click()
    expect(verdict(page)).to_have_text("unlawful")
    page.locator("svg a:has(rect.lawful)").first.click(force=True)
    expect(verdict(page)).to_have_text("lawful")
    assert parse_qs(urlsplit(page.url).query)["date"] == ["1999-05-28"]


def test_a_fact_changed_in_place_changes_the_verdict(visit):
    page = visit(AT_SEA)
    expect(verdict(page)).to_have_text("unlawful")
    page.locator("[id='f.place']").select_option("japan")
    expect(verdict(page)).to_have_text("lawful")
    expect(page.locator("[id='f.place']")).to_be_focused()
    page.locator("[id='f.diet_approval']").select_option("unknown")
    expect(verdict(page)).to_have_text("undetermined")
    assert parse_qs(urlsplit(page.url).query)["f.diet_approval"] == ["unknown"]


def test_a_shared_link_reopens_the_same_opinion(visit):
    page = visit(AT_SEA)
    rest(page)
    again = visit(page.locator("#permalink").get_attribute("href"))
    rest(again)
    for part in ("#verdict", ".finding-column", "#routes", "#matrix", "#band"):
        assert again.locator(part).first.inner_text() == page.locator(part).first.inner_text()


def test_the_page_answers_without_scripts(visit):
    page = visit("/", java_script_enabled=False)
    page.get_by_role("link", name="Plan and coordinate with one partner or several").click()
    page.locator(".asking .choices button").first.click()
    expect(verdict(page)).to_be_visible()
    page.goto(AT_SEA)
    expect(verdict(page)).to_have_text("unlawful")
    page.locator("#routes .show").click()
    expect(page.locator("#routes")).to_contain_text("From 29 March 2016.")
    page.locator("[id='f.place']").select_option("japan")
    page.get_by_role("button", name="Answer again").click()
    expect(verdict(page)).to_have_text("lawful")


@pytest.mark.parametrize(("colours", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_no_fault(visit, colours, width):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    for path in ("/", AT_SEA, "/check?action=supply&date=2000-01-01", "/rules", "/rules/siasj_support", "/about"):
        page = visit(path, color_scheme=colours, viewport={"width": width, "height": 900})
        rest(page)
        for folded in page.locator("details").all():
            folded.evaluate("each => { each.open = true }")
        found = axe.Axe().run(page, options={"runOnly": AXE_RULES}).response["violations"]
        assert [(each["id"], [node["html"] for node in each["nodes"]][:3]) for each in found] == [], path


def test_the_page_fits_a_telephone(visit):
    for path in ("/", AT_SEA, "/rules/siasj_support"):
        page = visit(path, viewport={"width": 360, "height": 740})
        rest(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_the_keyboard_reaches_the_content_at_once(visit):
    page = visit(AT_SEA)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()

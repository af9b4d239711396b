"""Makes the screenshots of the README: serves the page, opens its main views in Chromium, and writes PNG files.

    python scripts/screenshots.py [FOLDER]

Needs the extra `guidelines-engine[web]`, Playwright, and Chromium, whose path the variable CHROMIUM may give.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SUPPLY = (
    "action=supply&title=Top%20up%20a%20U.S.%20destroyer%20at%20sea&date=2000-01-01&f.service=msdf&f.platform=ship"
    "&f.situation=surrounding&f.context=operation&f.partner=us_forces&f.treaty_purpose=true&f.charter_purpose=true"
    "&f.partner_request=true&f.alongside_sdf_mission=false&f.place=near_high_seas&f.combat_now=false"
    "&f.combat_expected=false&f.goods=fuel&f.goods_owner=japan&f.sortie_preparation=false&f.force=none&f.opponent=none"
    "&f.basic_plan=true&f.diet_approval=given&f.ordered=true&f.implementation_area=true"
)
DEFENCE = (
    "action=defend_partner&title=Defend%20a%20U.S.%20ship%20under%20attack&date=2000-01-01&f.situation=attack_on_other"
    "&f.partner=us_forces&f.treaty_purpose=true&f.charter_purpose=true&f.partner_request=true&f.place=near_high_seas"
    "&f.combat_now=true&f.combat_expected=true&f.survival_threatened=true&f.force=use_of_force"
    "&f.opponent=state_or_equivalent&f.no_other_means=true&f.minimum_necessary=true&f.basic_plan=true"
    "&f.diet_approval=given&f.ordered=true"
)
INTERVIEW = "action=supply&date=2000-01-01&f.partner=us_forces&f.situation=surrounding&f.goods=fuel"

VIEWS = {
    "ask": ("/", 1280, 1300, "light"),
    "interview": (f"/check?{INTERVIEW}", 1280, 1300, "light"),
    "opinion": (f"/check?{SUPPLY}", 1280, 1500, "light"),
    "opinion-dark": (f"/check?{SUPPLY}", 1280, 1100, "dark"),
    "opinion-phone": (f"/check?{SUPPLY}", 390, 1300, "light"),
    "matrix": (f"/check?{DEFENCE}", 1280, 1100, "light"),
    "rule": ("/rules/siasj_support", 1280, 1300, "light"),
}
"""What is shown: the address, the width and height of the window, and the colours."""


@contextmanager
def served() -> Iterator[str]:
    """Serve the page on a free port of this machine."""
    command = [sys.executable, "-m", "guidelines_engine", "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            if server.stderr is None:
                raise RuntimeError("the server says nothing")
            yield next(found[0] for line in server.stderr if (found := re.search(r"http://\S+", line)))
        finally:
            server.terminate()


def shoot(browser: Browser, address: str, view: str, folder: Path) -> None:
    """Write the picture of one view."""
    path, width, height, colours = VIEWS[view]
    page: Page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=colours)
    page.goto(address + path)
    expect(page.locator("[aria-busy]")).to_have_count(0, timeout=60_000)
    if view == "matrix":
        page.locator("#matrix").screenshot(path=folder / f"{view}.png")
    else:
        page.screenshot(path=folder / f"{view}.png")
    page.close()


def main() -> None:
    """Write the pictures of all views."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for view in VIEWS:
            shoot(browser, address, view, folder)
            print(folder / f"{view}.png")
        browser.close()


if __name__ == "__main__":
    main()

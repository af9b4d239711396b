"""Pages of pictures: SVG and HTML documents put together as trees, so that whatever text stands in them is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap
from xml.etree import ElementTree as Tree

Element = Tree.Element

WIDTH = 960
"""How wide a drawing is."""

MARGIN = 24
"""How much of a drawing stays empty at each side."""

LINE = 18
"""How high a line of text is."""

INK, FAINT, RULE, PAPER = "#1c1c1c", "#595959", "#8a8a8a", "#ffffff"
"""The colours of text, of lesser text, of lines, and of the ground."""

_FONT = "Georgia, 'Times New Roman', serif"
_STYLE = """
body { font-family: Georgia, 'Times New Roman', serif; color: #1c1c1c; background: #ffffff; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; line-height: 1.4; }
h1 { font-size: 1.25rem; margin: 2rem 0 0.25rem; }
p.setting, p.legend, caption { color: #595959; text-align: left; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #8a8a8a; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
th { font-weight: normal; }
time { white-space: nowrap; }
svg { max-width: 100%; height: auto; }
"""


@dataclass(frozen=True)
class Drawing:
    """Shapes and texts, drawn from the top left corner of a field of the given height."""

    height: int
    parts: Sequence[Element]


def element(tag: str, *children: Element | str, **attributes: object) -> Element:
    """Return an element; `_` in the name of an attribute stands for a hyphen, and `class_` for `class`."""
    made = Element(tag, {name.rstrip("_").replace("_", "-"): str(value) for name, value in attributes.items()})
    for child in children:
        if isinstance(child, Element):
            made.append(child)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + printable(child)
        else:
            made.text = (made.text or "") + printable(child)
    return made


def printable(text: str) -> str:
    """Return a text without the characters that no document may hold."""
    return "".join(character if character.isprintable() else " " for character in text)


def words(x: float, y: float, text: str, **attributes: object) -> Element:
    """Return a line of text whose foot stands at a place."""
    return element("text", text, **{"x": round(x, 2), "y": round(y, 2), "fill": INK, **attributes})


def box(x: float, y: float, wide: float, high: float, **attributes: object) -> Element:
    """Return a rectangle."""
    sides = {"x": round(x, 2), "y": round(y, 2), "width": round(wide, 2), "height": high}
    return element("rect", **{**sides, **attributes})


def paragraph(y: int, text: str, letters: int = 135, **attributes: object) -> tuple[int, list[Element]]:
    """Return the lines of a paragraph that begins at a height, and the height at which it ends."""
    lines = wrap(text, letters) or [""]
    parts = [words(MARGIN, y + LINE * number, line, **attributes) for number, line in enumerate(lines, 1)]
    return y + LINE * len(lines), parts


def svg_page(drawings: Iterable[Drawing]) -> str:
    """Return one SVG document in which drawings stand below each other."""
    root = drawn(list(drawings))
    root.set("xmlns", "http://www.w3.org/2000/svg")
    return Tree.tostring(root, encoding="unicode")


def drawn(drawings: Sequence[Drawing]) -> Element:
    """Return the SVG element in which drawings stand below each other."""
    height = sum(drawing.height for drawing in drawings)
    root = element("svg", box(0, 0, WIDTH, height, fill=PAPER), viewBox=f"0 0 {WIDTH} {height}", role="img")
    root.attrib.update({"width": str(WIDTH), "height": str(height), "font-family": _FONT, "font-size": "14"})
    top = 0
    for drawing in drawings:
        root.append(element("g", *drawing.parts, transform=f"translate(0 {top})"))
        top += drawing.height
    return root


def html_page(title: str, sections: Iterable[Element]) -> str:
    """Return one HTML document of sections; it fetches nothing and runs nothing."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
    )
    style = element("style")
    style.text = _STYLE
    head.append(style)
    root = element("html", head, element("body", *sections), lang="en")
    return "<!doctype html>\n" + Tree.tostring(root, encoding="unicode", method="html")

"""Templates to responses: every text escaped, every name that a template uses known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from .. import __version__
from ..model import Choice, FactValue
from ..operation import shown_value
from ..report.setting import none_words
from ..wording import day_words, interval_words, listed, plain
from .desk import short_name, value_words

MARKS = {"lawful": "check", "unlawful": "cross", "undetermined": "question"}
"""The shape that stands beside the word of each verdict."""


def page(request: Request, name: str, status: int = 200, **context: object) -> HTMLResponse:
    """Return a page made from a template."""
    path = request.url.path
    return HTMLResponse(environment().get_template(name).render(path=path, **context), status)


@cache
def environment() -> Environment:
    """Return the environment in which templates are rendered."""
    made = Environment(
        loader=PackageLoader("guidelines_engine.web"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters.update(
        plain=plain,
        day=day_words,
        dates=interval_words,
        value=value_words,
        written=shown_value,
        choices=choices,
        segment=segment,
        sentence=sentence,
        capital=capital,
        ticks=ticks,
        either=either,
    )
    made.globals.update(
        static=static, short_name=short_name, none_words=none_words, Choice=Choice, version=__version__, marks=MARKS
    )
    return made


def segment(text: str) -> str:
    """Return a text as one segment, or one value, of an address."""
    return quote(text, safe="")


def capital(text: str) -> str:
    """Return a text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Return a clause as a sentence."""
    return f"{capital(text)}{'' if text.endswith(('.', '?', '!')) else '.'}"


def either(words: Iterable[str]) -> str:
    """Return words of which one will do."""
    return listed(words, "or")


def ticks(text: str) -> Markup:
    """Return a message in which what stands between backticks is shown as written."""
    parts = [escape(part) for part in text.split("`")]
    shown = (Markup("<code>{}</code>").format(part) if odd % 2 else part for odd, part in enumerate(parts))
    return Markup("").join(shown)


def choices(values: Sequence[FactValue]) -> list[FactValue]:
    """Return values in the order in which a person is offered them: yes before no."""
    return [True, False] if set(values) == {True, False} else list(values)


@cache
def static(name: str) -> str:
    """Return the address of a static file, which changes whenever the file does."""
    content = (Path(__file__).parent / "static" / name).read_bytes()
    return f"/static/{name}?v={sha256(content).hexdigest()[:12]}"

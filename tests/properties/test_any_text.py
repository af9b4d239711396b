"""Any text or bytes whatever give trees or diagnostics, never a foreign exception."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine import Rulebook, report
from guidelines_engine.casefile import read_stream, read_text
from guidelines_engine.diagnostics import CODES, Diagnostic, Text
from guidelines_engine.loader import from_texts, shipped
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, bind
from guidelines_engine.parser import parse
from guidelines_engine.resolver import resolve

from .effort import examples
from .syntax_trees import KEYWORDS

EXAMPLES = Path(__file__).parents[2] / "examples"


@cache
def real_rules() -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8") for path in sorted(shipped().rglob("*.rules")))


@cache
def real_operations() -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.yaml")))


@cache
def book() -> Book:
    return Rulebook.load().book


anything = st.text(st.characters())  # with the halves of characters that UTF-8 cannot write
dates = ("1999-08-25", "1999-02-30", "0001-01-01", "9999-12-31")
odd = ("\n", "\0", "\t", "\\", "\u2028", "é", "一")
rule_scraps = st.sampled_from((*sorted(KEYWORDS), *dates, *odd, "(", ")", ",", '"', '"a text"', "goods", "fuel", "#"))
yaml_marks = ("{", "}", "[", "]", "- ", "---", "...", "\n  ", ": ", ",", "&a", "*a", "!!map", "? ", "|", ">", "'", '"')
yaml_words = ("action:", "facts:", "date: 2000-01-01", "supply", "null", "~", "<<: ", "%YAML 1.1", "#")
yaml_scraps = st.sampled_from((*yaml_marks, *yaml_words, *odd))


@st.composite
def mutated(draw: st.DrawFn, originals: Callable[[], tuple[str, ...]], scraps: st.SearchStrategy[str]) -> str:
    """A stretch of a real file in which a few stretches are cut, doubled or overwritten."""
    original = originals()[draw(st.integers(0, len(originals()) - 1))]
    start = draw(st.integers(0, max(0, len(original) - 100)))
    text = original[start : start + draw(st.integers(0, 1500))]
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        until = min(len(text), at + draw(st.integers(0, 30)))
        middle = draw(st.sampled_from(("", text[at:until] * 2)) | scraps | st.text(max_size=5))
        text = text[:at] + middle + text[until:]
    return text


def check(diagnostics: Iterable[Diagnostic]) -> None:
    """What holds of every diagnostic, as far as a test can see."""
    for diagnostic in diagnostics:
        name, line, column = diagnostic.place
        lines = diagnostic.span.text.content.count("\n") + 1
        assert diagnostic.code in CODES
        assert (name, line in range(1, lines + 1), column > 0) == (diagnostic.span.text.name, True, True)
        assert "\n" not in diagnostic.message
        assert not diagnostic.message.endswith(".")
        assert diagnostic.message[0] == diagnostic.message[0].lower()
        assert diagnostic.code in report.diagnostic_text(diagnostic)
        assert diagnostic.message in report.brief(diagnostic)


@examples(300)
@given(anything | st.lists(rule_scraps).map(" ".join) | mutated(real_rules, rule_scraps))
def test_any_rule_text_gives_trees_or_diagnostics(content: str) -> None:
    text = Text("any.rules", content)
    file, diagnostics = parse(text)
    check(diagnostics)
    assert file.declarations or diagnostics or not "".join(_without_comments(content)).strip()
    _, found = resolve([(text, file)])
    check(found)


def _without_comments(content: str) -> Iterable[str]:
    return (line.partition("#")[0] for line in content.split("\n"))


@examples(100)
@given(mutated(real_rules, rule_scraps))
def test_a_file_with_faults_among_the_shipped_ones_gives_diagnostics(content: str) -> None:
    _, diagnostics = from_texts([*vocabulary(), Text("any.rules", content)])
    check(diagnostics)


@cache
def vocabulary() -> tuple[Text, ...]:
    paths = sorted((shipped() / "vocabulary").glob("*.rules"))
    return tuple(Text(path.name, path.read_text(encoding="utf-8")) for path in paths)


@examples(400)
@given(anything | st.lists(yaml_scraps).map(" ".join) | mutated(real_operations, yaml_scraps))
def test_any_operation_text_gives_operations_or_diagnostics(content: str) -> None:
    documents = list(read_text(Text("any.yaml", content)))
    assert documents
    for document in documents:
        check(document.diagnostics)
        assert (document.operation is None) is bool(document.diagnostics)
        if document.operation is not None:
            case = bind(book(), document.operation)
            assert isinstance(case, Case) or case
            check(case if isinstance(case, tuple) else ())


@examples(200)
@given(st.binary() | st.text().map(lambda text: text.encode("utf-16")))
def test_any_bytes_give_operations_or_diagnostics(content: bytes) -> None:
    for document in read_stream(io.BytesIO(content), "any.yaml"):
        check(document.diagnostics)
        assert (document.operation is None) is bool(document.diagnostics)


@pytest.mark.parametrize("content", ["(" * 100_000, "not " * 100_000, '"' * 100_001, "#" * 100_000, "permit " * 10_000])
def test_long_monotonous_rule_text_gives_diagnostics(content: str) -> None:
    check(parse(Text("long.rules", f'constraint c "c" never {content}'))[1])
    check(parse(Text("long.rules", content))[1])


@pytest.mark.parametrize("content", ["[" * 10_000, "{a: " * 10_000, "- " * 10_000, "? " * 10_000, "'" * 10_001])
def test_long_monotonous_operation_text_gives_diagnostics(content: str) -> None:
    for document in read_text(Text("long.yaml", content)):
        assert document.diagnostics
        check(document.diagnostics)

"""Operation files, document by document: what is read, and each way in which one cannot be, with its place."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
import yaml

from guidelines_engine import casefile, yamltext
from guidelines_engine.casefile import Document, read_file, read_stream, read_text
from guidelines_engine.diagnostics import Text


def documents(text: str) -> list[Document]:
    return list(read_text(Text("question.yaml", text)))


def operation(text: str) -> casefile.Operation:
    (document,) = documents(text)
    assert document.operation is not None, document.diagnostics
    return document.operation


def faults(text: str) -> list[tuple[str, str, int, int]]:
    """Code, message, line and column of all that is wrong in a text."""
    return [(each.code, each.message, *each.place[1:]) for document in documents(text) for each in document.diagnostics]


@pytest.fixture(params=["fast", "plain"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """YAML read with the library's C parser, and without, as on a system that lacks it."""
    kind = yaml.SafeLoader if request.param == "plain" else getattr(yaml, "CSafeLoader", None)
    if kind is None:
        pytest.skip("this system lacks the C parser")
    monkeypatch.setattr(yamltext, "_Loader", kind)


pytestmark = pytest.mark.usefixtures("loader")


# What is read


def test_an_operation_with_all_its_keys() -> None:
    found = operation(
        "title: Top up a destroyer\naction: supply\ndate: 2000-01-01\nregime: guidelines_1997\n"
        "interpretation: clb_1981\nfacts: {goods: fuel, combat_now: false, basic_plan: yes}\n"
    )
    assert (found.title, found.action, found.date) == ("Top up a destroyer", "supply", date(2000, 1, 1))
    assert (found.regime, found.interpretation) == ("guidelines_1997", "clb_1981")
    assert found.facts == {"goods": "fuel", "combat_now": False, "basic_plan": True}


def test_the_place_of_each_key_and_fact_is_kept() -> None:
    found = operation("action: supply\nfacts:\n  goods: fuel\n")
    assert {key: span.text.position(span.start) for key, span in found.places.items()} == {
        "": (1, 1),
        "action": (1, 9),
        "facts": (3, 3),
        "fact.goods": (3, 3),
        "facts.goods": (3, 10),
    }


@pytest.mark.parametrize("nothing", ["null", "~", ""])
def test_null_means_left_out(nothing: str) -> None:
    found = operation(f"action: supply\ntitle: {nothing}\ndate: {nothing}\nfacts: {{goods: {nothing}}}\n")
    assert (found.title, found.date, found.facts) == (None, None, {})
    assert operation(f"action: supply\nfacts: {nothing}\n").facts == {}


@pytest.mark.parametrize("word", ["none", "'none'", '"none"'])
def test_the_value_none_is_a_value(word: str) -> None:
    assert operation(f"action: supply\nfacts: {{partner: {word}}}").facts == {"partner": "none"}


@pytest.mark.parametrize(
    ("written", "value"),
    [("true", True), ("False", False), ("YES", True), ("no", False), ("on", True), ("off", False), ("'true'", "true")],
)
def test_yes_and_no_are_read_as_yaml_writes_them(written: str, value: bool | str) -> None:
    assert operation(f"action: supply\nfacts: {{plan: {written}}}").facts == {"plan": value}


def test_a_date_may_stand_in_quotes() -> None:
    assert operation("action: supply\ndate: '2000-01-01'").date == date(2000, 1, 1)


def test_several_documents_are_numbered() -> None:
    found = documents("action: supply\n---\naction: transport\n---\n---\naction: medical_care\n")
    assert [(each.number, each.operation and each.operation.action) for each in found] == [
        (1, "supply"),
        (2, "transport"),
        (4, "medical_care"),
    ]


def test_the_keys_of_a_case_are_kept_beside_the_operation() -> None:
    (document,) = documents(
        "id: one\naction: supply\nexpect: {verdict: lawful, missing: [a, b]}\nwhy: because\npinpoint: art 1\n"
        "confidence: high\n"
    )
    assert document.case == {
        "id": "one",
        "expect": {"verdict": "lawful", "missing": ["a", "b"]},
        "why": "because",
        "pinpoint": "art 1",
        "confidence": "high",
    }


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_a_byte_order_mark_is_passed_over(mark: bytes) -> None:
    (document,) = read_stream(io.BytesIO(mark + b"action: supply"), "x")
    assert document.operation is not None
    assert document.operation.place("action").start == 8


def test_line_ends_of_any_system_are_read() -> None:
    assert operation("action: supply\r\ndate: 2000-01-01\r\n").place("date").text.position(22) == (2, 7)
    assert operation("action: supply\rdate: 2000-01-01\r").date == date(2000, 1, 1)


def test_words_in_any_script_keep_their_places() -> None:
    found = operation("title: \u6d77\u4e0a\u81ea\u885b\u968a \U0001f6a2\naction: supply\nfacts: {goods: fuel}")
    assert found.title == "\u6d77\u4e0a\u81ea\u885b\u968a \U0001f6a2"
    span = found.place("facts.goods")
    assert span.text.content[span.start : span.end] == "fuel"


# What cannot be read, and where


@pytest.mark.parametrize("text", ["", "   \n\n", "# only a comment\n", "---\n---\n", "null\n"])
def test_nothing_in_the_input(text: str) -> None:
    assert faults(text) == [("GE005", "there is no operation in it", 1, 1)]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("action: supply\nfacts: {goods: fuel\n", 3, 1),
        ("action: supply\n date: 2000-01-01\n", 2, 6),
        ("action: 'supply\n", 2, 1),
        ("action: supply\nfacts:\n\tgoods: fuel\n", 3, 1),
        ("title: one: two\naction: supply\n", 1, 11),
        ("action: supply\n}\n", 2, 1),
        ("action: @supply\n", 1, 9),
        ("action: sup\x00ply\n", 1, 12),
        ("title: \u6d77\u4e0a\naction: sup\x01ply\n", 2, 12),
    ],
)
def test_broken_yaml(text: str, line: int, column: int) -> None:
    ((code, message, *place),) = faults(text)
    assert (code, place) == ("GE401", [line, column])
    assert message


def test_half_a_character() -> None:
    ((code, _, *place),) = faults("action: \ud800")
    assert (code, place) == ("GE401", [1, 9])


def test_a_mapping_that_is_not_closed_in_one_document_loses_the_rest_of_the_file_only() -> None:
    found = documents("action: supply\n---\nfacts: {goods\n---\naction: transport\n")
    assert [(each.number, each.operation is not None) for each in found] == [(1, True), (2, False)]


def test_a_bad_document_costs_no_other() -> None:
    found = documents("action: supply\n---\n- a list\n---\nacton: supply\n---\naction: transport\n")
    assert [each.operation is not None for each in found] == [True, False, False, True]


@pytest.mark.parametrize("text", ["supply", "- supply", "[action, supply]", "42", "true"])
def test_what_is_no_mapping(text: str) -> None:
    assert faults(text) == [("GE402", "an operation is a mapping", 1, 1)]


def test_an_unknown_key() -> None:
    assert faults("acton: supply\naction: supply") == [("GE403", "unknown key `acton`", 1, 1)]
    assert documents("acton: supply\naction: supply")[0].diagnostics[0].hint == "did you mean `action`?"


def test_a_fact_that_stands_outside_the_facts_is_an_unknown_key() -> None:
    (document,) = documents("action: supply\ngoods: fuel")
    assert [(each.code, each.hint) for each in document.diagnostics] == [("GE403", "facts stand under `facts:`")]


def test_on_is_read_as_yes_and_so_is_no_date() -> None:
    assert [code for code, *_ in faults("action: supply\non: 2000-01-01")] == ["GE403"]


def test_a_missing_action() -> None:
    assert faults("date: 2000-01-01\nfacts: {}") == [("GE404", "no action is named", 1, 1)]
    assert faults("action:\ndate: 2000-01-01") == [("GE404", "no action is named", 1, 1)]


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("action: [supply]", "`action` is a text", 1, 9),
        ("action: supply\ntitle: {a: b}", "`title` is a text", 2, 8),
        ("action: supply\nfacts: fuel", "`facts` is a mapping", 2, 8),
        ("action: supply\nfacts: [fuel]", "`facts` is a mapping", 2, 8),
        ("action: supply\nfacts: {goods: [fuel, arms]}", "`goods` takes one value", 2, 16),
        ("action: supply\nfacts: {goods: {a: b}}", "`goods` takes one value", 2, 16),
        ("action: supply\n? [a, b]\n: c", "a key is a word", 2, 3),
    ],
)
def test_a_value_of_the_wrong_type(text: str, message: str, line: int, column: int) -> None:
    assert faults(text) == [("GE407", message, line, column)]


@pytest.mark.parametrize(
    "day", ["2000-13-01", "2001-02-29", "1 January 2000", "20000", "2000-1-1", "20000101", "2000-W01-1", "yes"]
)
def test_a_date_that_is_not_one(day: str) -> None:
    assert faults(f"action: supply\ndate: {day}") == [("GE408", f"`{day}` is not a date", 2, 7)]


def test_a_date_that_is_a_list() -> None:
    assert faults("action: supply\ndate: [2000]") == [("GE408", "`date` is a date", 2, 7)]


def test_a_key_or_fact_given_twice() -> None:
    assert faults("action: supply\naction: transport") == [("GE409", "`action` is given twice", 2, 1)]
    assert faults("action: supply\nfacts: {goods: fuel, goods: arms}") == [("GE409", "`goods` is given twice", 2, 22)]
    assert faults("action: supply\nfacts: {goods: null, goods: arms}") == [("GE409", "`goods` is given twice", 2, 22)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("action: &a supply\ntitle: *a", "the alias `*a`"),
        ("action: !!str supply", "the tag `tag:yaml.org,2002:str`"),
        ("action: !!python/object/apply:os.system [ls]", "the tag `tag:yaml.org,2002:python/object/apply:os.system`"),
        ("!thing\naction: supply", "the tag `!thing`"),
        ("action: supply\nfacts: !!map {goods: fuel}", "the tag `tag:yaml.org,2002:map`"),
    ],
)
def test_tags_and_aliases(text: str, message: str) -> None:
    assert [(code, said) for code, said, *_ in faults(text)] == [("GE414", message)]


@pytest.mark.parametrize(
    "bad",
    [
        "action: !!str supply",
        "a: &a b\nc: *a",
        "action: [[[[[[[[[]]]]]]]]]",
        "\n".join(f"k{n}: v" for n in range(1001)),
    ],
)
def test_a_document_with_what_cannot_be_read_costs_no_other(bad: str) -> None:
    found = documents(f"{bad}\n---\naction: transport\n")
    assert [(each.number, each.operation is not None) for each in found] == [(1, False), (2, True)]


def test_more_keys_than_anybody_needs() -> None:
    keys = "\n".join(f"  k{number}: v" for number in range(1001))
    assert faults(f"action: supply\nfacts:\n{keys}") == [("GE402", "a mapping of more than 1000 keys", 1003, 3)]


def test_more_values_than_anybody_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamltext, "MOST_VALUES", 50)
    assert faults("- x\n" * 50) == [("GE402", "a document of more than 50 values", 50, 3)]


def test_aliases_that_would_explode_are_not_followed() -> None:
    bomb = "a: &a [x, x]\n" + "\n".join(f"b{n}: &b{n} [*{'a' if not n else f'b{n - 1}'}]" for n in range(30))
    assert [code for code, *_ in faults(f"{bomb}\naction: supply")] == ["GE414"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_nesting_ten_thousand_deep(opening: str) -> None:
    for text in (opening * 10_000, f"action: supply\nfacts:\n  {opening * 10_000}"):
        ((code, *_),) = faults(text)
        assert code == "GE004"


def test_all_that_is_wrong_with_a_document_is_said_at_once() -> None:
    text = "acton: x\ndate: never\nregime: []\nfacts: {goods: [], goods: fuel}"
    assert [code for code, *_ in faults(text)] == ["GE403", "GE404", "GE408", "GE407", "GE407", "GE409"]


# Files


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (document,) = read_file(tmp_path / "absent.yaml")
    (fault,) = document.diagnostics
    assert (fault.code, fault.place[0]) == ("GE001", str(tmp_path / "absent.yaml"))
    assert "no such file" in fault.message


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (document,) = read_file(tmp_path)
    assert [each.code for each in document.diagnostics] == ["GE001"]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00a", b"action: \x80", bytes(range(256))])
def test_a_file_that_is_not_utf_8(content: bytes) -> None:
    (document,) = read_stream(io.BytesIO(content), "x")
    assert [each.code for each in document.diagnostics] == ["GE002"]


def test_a_file_that_is_too_large_is_not_read_to_its_end() -> None:
    class Endless(io.RawIOBase):
        """Gives as much as it is asked for, and remembers how much that was."""

        given = 0

        def read(self, size: int = -1) -> bytes:
            assert size > 0
            self.given += size
            return b"#" * size

    stream = Endless()
    (document,) = read_stream(stream, "x")  # type: ignore[arg-type]
    assert [each.code for each in document.diagnostics] == ["GE003"]
    assert stream.given <= casefile.MOST_BYTES + 1


def test_the_largest_file_that_is_read() -> None:
    content = b"action: supply\n" + b"#" * (casefile.MOST_BYTES - 15)
    (document,) = read_stream(io.BytesIO(content), "x")
    assert document.operation is not None

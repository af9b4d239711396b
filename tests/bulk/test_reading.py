"""Tables of every format to rows: nothing is lost, and nothing that is wrong becomes unknown."""

from __future__ import annotations

import io
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine.bulk import csvrows, jsonrows
from guidelines_engine.bulk.jsonrows import Shape
from guidelines_engine.bulk.lines import Block, Unreadable, blocks
from guidelines_engine.bulk.reading import format_of, scan
from guidelines_engine.diagnostics import Diagnostic
from guidelines_engine.model import Book

from ..properties.effort import examples
from ..texts import book

SHAPE = Shape(("action", "date", "id"), ("goods", "plan"))


@pytest.fixture(scope="module")
def law() -> Book:
    return book()


def csv_rows(content: bytes, size: int = 1 << 20) -> list[tuple[Any, ...]]:
    """The rows of CSV: number, fields, and what is wrong, if anything is."""
    found = csvrows.header_of(io.BytesIO(content), "x.csv")
    assert not isinstance(found, Diagnostic), found
    columns, parts = found
    rows, done = [], 0
    for part in parts:
        batch = part()
        for row in batch.frame.to_dicts():
            fault = row.get("fault")
            told = fault.partition(":")[0] if fault else tuple(row[name] for name in columns)
            rows.append((done + row["row"], told))
        done += batch.counted
    return rows


def json_rows(content: bytes) -> list[tuple[int, Any]]:
    """The rows of JSON Lines: number, what is known, or the code of what is wrong."""
    batch = jsonrows.read(Block("x.jsonl", content, 0), SHAPE)
    found = []
    for row in batch.frame.to_dicts():
        number, fault = row.pop("row"), row.pop("fault", None)
        found.append((number, fault.partition(":")[0] if fault else {k: v for k, v in row.items() if v is not None}))
    return found


# Blocks


@given(
    content=st.lists(st.sampled_from([b"a", b",", b'"', b"\n", b"\r\n", b"\xef\xbb\xbf"]), max_size=40).map(b"".join),
    size=st.integers(4, 20),
    quoted=st.booleans(),
)
def test_blocks_are_the_stream_cut_after_ends_of_lines(content: bytes, size: int, quoted: bool) -> None:
    found = list(blocks(io.BytesIO(content), "x", quoted, size))
    whole = [block for block in found if not block.too_long]
    assert all(block.content.endswith(b"\n") for block in whole if block is not found[-1])
    assert all(content[block.start :].startswith(block.content) for block in found)
    lines = content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    kept = [line for line in lines if len(line) <= size]
    told = b"".join(block.content or b"\n" * block.too_long for block in found)
    if not quoted:
        assert told.replace(b"\n", b"") == b"".join(kept)
    assert told.count(b"\n") - content.count(b"\n") in (0, 1)


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("length", [8 * 1024 * 1024 + 1, 9_000_000, 30_000_000])
def test_a_row_that_is_too_long_costs_no_other(form: str, length: int) -> None:
    rows = {"csv": (b"x,1\n", b"x,"), "jsonl": (b'{"action": "x"}\n', b'{"action": ')}[form]
    content = rows[0] * 3 + rows[1] + b"1" * (length - len(rows[1])) + b"\n" + rows[0] * 2
    found = csv_rows(b"action,a\n" + content) if form == "csv" else json_table(content)
    assert [row for row, _ in found] == [1, 2, 3, 4, 5, 6]
    assert [row for row, told in found if told == "GE003"] == [4]


def json_table(content: bytes) -> list[tuple[int, Any]]:
    """The rows of JSON Lines that come in blocks: number, and the code of what is wrong."""
    found, done = [], 0
    for part in jsonrows.parts_of(blocks(io.BytesIO(content), "x.jsonl"), SHAPE):
        batch = part()
        faults = batch.frame["fault"].to_list() if "fault" in batch.frame.columns else [None] * batch.frame.height
        for number, fault in zip(batch.frame["row"], faults, strict=True):
            found.append((done + number, fault and fault.partition(":")[0]))
        done += batch.counted
    return found


def test_a_quotation_that_is_never_closed_is_given_up() -> None:
    cut = blocks(io.BytesIO(b'a\n"b\n' + b"c\n" * 20), "x", True, 8)
    assert b"".join(block.content for block in cut) == b'a\n"b\n' + b"c\n" * 20


# CSV


def test_fields_are_texts() -> None:
    assert csv_rows(b"action,a,b\nx,1,\ny,true,2.50\n") == [(1, ("x", "1", "")), (2, ("y", "true", "2.50"))]


@pytest.mark.parametrize("line", ["y,1,2,3", "y,1", "y,1,2,", "y", 'y,"1",2,3'])
def test_a_line_of_too_many_or_too_few_fields_costs_no_other(line: str) -> None:
    assert csv_rows(f"action,a,b\nx,1,2\n{line}\nz,3,4\n".encode()) == [
        (1, ("x", "1", "2")),
        (2, "GE504"),
        (3, ("z", "3", "4")),
    ]


def test_too_many_and_too_few_fields_do_not_make_up_for_each_other() -> None:
    assert csv_rows(b"action,a\nx,1,2\ny\n") == [(1, "GE504"), (2, "GE504")]


def test_blank_lines_are_counted_and_not_asked() -> None:
    assert csv_rows(b"action,a\nx,1\n\n\r\ny,2\n\n") == [(1, ("x", "1")), (4, ("y", "2"))]


def test_a_line_of_commas_is_a_row() -> None:
    assert csv_rows(b"action,a\n,\n") == [(1, ("", ""))]


def test_a_quoted_field_may_hold_commas_quotes_and_lines() -> None:
    content = b'action,a\n"x, y","say ""no"""\n"one\ntwo","three\r\n\r\nfour"\nz,\n'
    assert csv_rows(content) == [
        (1, ("x, y", 'say "no"')),
        (2, ("one\ntwo", "three\r\n\r\nfour")),
        (3, ("z", "")),
    ]


@pytest.mark.parametrize("field", ['"1', '1,"', '"1"2"'])
def test_a_quotation_mark_that_stands_alone_swallows_no_row(field: str) -> None:
    rows = csv_rows(f"action,a\nx,{field}\ny,2\nz,3\n".encode())
    assert rows == [(1, "GE504"), (2, ("y", "2")), (3, ("z", "3"))]


def test_two_that_stand_alone_swallow_no_row() -> None:
    rows = csv_rows(b'action,a\nx,"1\ny,2\nz,"3\nu,4\n')
    assert rows == [(1, "GE504"), (2, ("y", "2")), (3, "GE504"), (4, ("u", "4"))]


def test_crlf_and_a_byte_order_mark() -> None:
    assert csv_rows(b'\xef\xbb\xbfaction,a\r\nx,1\r\ny,"2"') == [(1, ("x", "1")), (2, ("y", "2"))]


def test_a_header_alone_is_a_table_of_no_rows() -> None:
    assert csv_rows(b"action,a\n") == []
    assert csv_rows(b"action") == []


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "GE005"), (b"\n\n", "GE005"), (b"action,\n", "GE502"), (b"action,a,a\n", "GE502"), (b"a\rb\rc\n", "GE502")],
)
def test_a_header_that_names_no_columns(content: bytes, code: str) -> None:
    found = csvrows.header_of(io.BytesIO(content), "x.csv")
    assert isinstance(found, Diagnostic)
    assert found.code == code


def test_what_is_not_utf8_ends_the_reading_with_its_place() -> None:
    with pytest.raises(Unreadable) as caught:
        csv_rows(b"action,a\nx,1\ny,\xff\n")
    assert (caught.value.diagnostic.code, caught.value.diagnostic.message) == ("GE002", "byte 15 is not UTF-8 text")


PIECES = ["x", "", ",", '"', "\n", "\r\n", "é", '""', 'a "b" c']


@examples(300)
@given(text=st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_what_is_read_at_once_is_what_is_read_line_by_line(text: str) -> None:
    content = text.encode()
    columns = ("action", "a")
    at_once = csvrows._at_once(content, columns) if content else None
    if at_once is not None:
        batch = csvrows._line_by_line(Block("x", content, 0), columns)
        assert batch.frame["fault"].null_count() == batch.frame.height == batch.counted
        assert at_once.rows() == batch.frame.select(columns).rows()


@given(
    rows=st.lists(
        st.lists(st.text(st.sampled_from('ab,"\né '), max_size=5), min_size=3, max_size=3).filter(lambda row: row[0]),
        max_size=8,
    ),
    size=st.sampled_from([16, 64, 4096]),
)
def test_what_was_written_as_csv_is_read_back(rows: list[list[str]], size: int) -> None:
    written = io.StringIO()
    csvrows.csv.writer(written, lineterminator="\n").writerows([["action", "a", "b"], *rows])
    assert csv_rows(written.getvalue().encode(), size) == [(number, tuple(row)) for number, row in enumerate(rows, 1)]


# JSON Lines


def test_facts_stand_together_or_beside_the_keys() -> None:
    content = b'{"action":"x","facts":{"goods":"fuel","plan":true}}\n{"action": "y", "plan": false, "goods": null}\n'
    assert json_rows(content) == [
        (1, {"action": "x", "goods": "fuel", "plan": "true"}),
        (2, {"action": "y", "plan": "false"}),
    ]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('{"action":"x"', "GE505"),
        ("null", "GE505"),
        ("[1]", "GE505"),
        ('{"action":"x"} {"action":"y"}', "GE505"),
        ('{"a":' * 100_000, "GE505"),
        ('{"id":' + "1" * 5000 + "}", "GE505"),
        ('{"id":"\\ud800"}', "GE505"),
        ('{"action":"x","gods":"fuel"}', "GE405"),
        ('{"action":"x","facts":{"id":"fuel"}}', "GE405"),
        ('{"action":"x","facts":"fuel"}', "GE407"),
        ('{"action":"x","action":"y"}', "GE409"),
        ('{"action":"x","goods":"a","facts":{"goods":"b"}}', "GE409"),
        ('{"action" :"x","id":"b","id":"c"}', "GE409"),
    ],
)
def test_a_line_that_is_no_row_costs_no_other(line: str, code: str) -> None:
    content = f'{{"action":"a"}}\n{line}\n{{"action":"b"}}\n'.encode()
    assert json_rows(content) == [(1, {"action": "a"}), (2, code), (3, {"action": "b"})]


def test_values_that_are_no_texts_are_texts_as_json_writes_them() -> None:
    line = b'{"action":5,"goods":["fuel"],"plan":1.50,"id":{"a":[1, "b"]}}'
    assert json_rows(line) == [(1, {"action": "5", "goods": '["fuel"]', "plan": "1.5", "id": '{"a": [1, "b"]}'})]


def test_blank_lines_of_json_are_counted_and_not_asked() -> None:
    assert json_rows(b'{"action":"a"}\n\n \n{"action":"b"}') == [(1, {"action": "a"}), (4, {"action": "b"})]


KEYS = ["action", "date", "id", "goods", "plan", "facts", "gods"]
JSON = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=4))
OBJECTS = st.dictionaries(st.sampled_from(KEYS), JSON | st.dictionaries(st.sampled_from(KEYS), JSON, max_size=2))


@examples(300)
@given(rows=st.lists(OBJECTS, min_size=1, max_size=5), spaced=st.booleans(), ascii_only=st.booleans())
def test_json_read_at_once_is_what_is_read_line_by_line(rows: list[Any], spaced: bool, ascii_only: bool) -> None:
    json = jsonrows.json
    separators = (", ", ": ") if spaced else (",", ":")
    lines = [json.dumps(row, separators=separators, ensure_ascii=ascii_only) for row in rows]
    content = "\n".join(lines).encode()
    at_once = jsonrows._at_once(content, SHAPE)
    if at_once is not None:
        batch = jsonrows._line_by_line(Block("x", content, 0), SHAPE)
        assert batch.frame["fault"].null_count() == batch.frame.height == batch.counted
        assert at_once.rows() == batch.frame.select(at_once.columns).rows()


def test_most_json_is_read_at_once() -> None:
    content = b'{"action":"x","facts":{"goods":"fuel","plan":true}}\n{"action": "y", "plan": null}\n'
    assert jsonrows._at_once(content, SHAPE) is not None


# Files


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


FRAME = pl.DataFrame({"action": ["supply", "transport"], "plan": [True, None], "id": [7, 8]})


def rows_of(name: str, form: str, law: Book, keep: list[str] | None) -> list[dict[str, Any]]:
    found = scan(name, form, law, keep)
    assert not isinstance(found, Diagnostic), found
    with closing(found):
        return [row for part in found.parts for row in part().frame.to_dicts()]


def test_parquet_and_arrow_are_read_as_they_are(folder: Path, law: Book) -> None:
    FRAME.write_parquet("x.parquet")
    FRAME.write_ipc("x.arrow")
    FRAME.write_ipc_stream("stream.arrow")
    expected = [{"row": number, **row} for number, row in enumerate(FRAME.to_dicts(), 1)]
    for name in ("x.parquet", "x.arrow", "stream.arrow"):
        assert rows_of(name, format_of(name, None), law, ["id"]) == expected  # type: ignore[arg-type]


def test_totals_are_known_where_the_format_tells_them(folder: Path, law: Book) -> None:
    FRAME.write_parquet("x.parquet")
    FRAME.write_csv("x.csv")
    found, unknown = scan("x.parquet", "parquet", law, None), scan("x.csv", "csv", law, None)
    assert not isinstance(found, Diagnostic)
    assert not isinstance(unknown, Diagnostic)
    assert (found.total, unknown.total) == (2, None)
    assert list(found.kept) == list(unknown.kept) == ["action", "plan", "id"]
    found.close()
    unknown.close()


def test_a_path_is_no_pattern(folder: Path, law: Book) -> None:
    FRAME.write_parquet("x*.parquet")
    FRAME.write_parquet("xy.parquet")
    assert len(rows_of("x*.parquet", "parquet", law, ["id"])) == 2


def test_all_keys_of_json_can_be_kept(folder: Path, law: Book) -> None:
    Path("x.jsonl").write_text('{"action":"supply","id":1,"facts":{"plan":true}}\n{"action":"supply","note":"n"}\n')
    found = scan("x.jsonl", "jsonl", law, None)
    assert not isinstance(found, Diagnostic)
    assert list(found.kept) == ["action", "id", "plan", "note"]
    assert [row["note"] for part in found.parts for row in part().frame.to_dicts()] == [None, "n"]
    found.close()


@pytest.mark.parametrize(
    ("name", "frame", "code"),
    [
        ("list.parquet", pl.DataFrame({"action": ["supply"], "goods": [["fuel"]]}), "GE506"),
        ("number.parquet", pl.DataFrame({"action": ["supply"], "plan": [1]}), "GE506"),
        ("day.arrow", pl.DataFrame({"action": ["supply"], "date": [20000101]}), "GE506"),
        ("row.arrow", pl.DataFrame({"action": ["supply"], "row": [1]}), "GE502"),
        ("fault.csv", pl.DataFrame({"action": ["supply"], "fault": ["x"]}), "GE502"),
    ],
)
def test_columns_that_cannot_be_used(name: str, frame: pl.DataFrame, code: str, folder: Path, law: Book) -> None:
    form = format_of(name, None)
    assert isinstance(form, str)
    {"parquet": frame.write_parquet, "arrow": frame.write_ipc, "csv": frame.write_csv}[form](name)
    found = scan(name, form, law)
    assert isinstance(found, Diagnostic)
    assert found.code == code


@pytest.mark.parametrize("form", ["parquet", "arrow"])
@pytest.mark.parametrize("content", [b"", b"action\nsupply\n", b"PAR1 and no more PAR1", b"ARROW1\0\0 no", b"\xff" * 9])
def test_what_is_not_in_its_format(form: str, content: bytes, folder: Path, law: Book) -> None:
    Path("x").write_bytes(content)
    found = scan("x", form, law)
    assert isinstance(found, Diagnostic)
    assert found.code == "GE503"


def test_a_file_that_breaks_off_is_said(folder: Path, law: Book) -> None:
    frame = pl.DataFrame({"action": ["supply"] * 9000, "id": range(9000)})
    with pa.OSFile("x.arrow", "wb") as file, pa.ipc.new_stream(file, frame.to_arrow().schema) as writer:
        for batch in frame.to_arrow().to_batches(max_chunksize=1000):
            writer.write_batch(batch)
    content = Path("x.arrow").read_bytes()
    Path("x.arrow").write_bytes(content[: len(content) // 2])
    with pytest.raises(Unreadable) as caught:
        rows_of("x.arrow", "arrow", law, None)
    assert caught.value.diagnostic.code == "GE503"
    assert caught.value.diagnostic.message.startswith("the file of arrow is damaged or ends too early: ")


@pytest.mark.parametrize("form", ["parquet", "arrow"])
def test_a_file_without_its_end_is_damaged_or_ends_too_early(form: str, folder: Path, law: Book) -> None:
    frame = pl.DataFrame({"action": ["supply"] * 9000, "id": range(9000)})
    (frame.write_parquet if form == "parquet" else frame.write_ipc)("x")
    Path("x").write_bytes(Path("x").read_bytes()[:-100])
    found = scan("x", form, law, None)
    assert isinstance(found, Diagnostic)
    assert (found.code, found.message.partition(":")[0]) == (
        "GE503",
        f"the file of {form} is damaged or ends too early",
    )


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet", "arrow"])
def test_a_file_that_is_not_there(form: str, folder: Path, law: Book) -> None:
    found = scan("nowhere", form, law)
    assert isinstance(found, Diagnostic)
    assert found.code == "GE001"


def test_a_line_without_end_is_refused(law: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless:
        buffer = io.BytesIO(b"x" * 9_000_000)

    monkeypatch.setattr(sys, "stdin", Endless)
    for form in ("csv", "jsonl"):
        Endless.buffer.seek(0)
        found = scan("-", form, law)
        assert isinstance(found, Diagnostic)
        assert found.code == "GE003"


def test_the_ending_tells_the_format() -> None:
    names = ["a.csv", "a.jsonl", "a.NDJSON", "a.parquet", "a.arrow", "a.ipc", "a.feather"]
    forms = ["csv", "jsonl", "jsonl", "parquet", "arrow", "arrow", "arrow"]
    assert [format_of(name, None) for name in names] == forms
    assert format_of("a.csv", "jsonl") == "jsonl"
    found = format_of("a.xlsx", None)
    assert isinstance(found, Diagnostic)
    assert found.code == "GE501"

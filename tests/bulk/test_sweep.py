"""`guidelines sweep`: what goes in and comes out, in which order, and what is left behind when it stops."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from click.testing import CliRunner, Result

from guidelines_engine import Operation, Rulebook
from guidelines_engine.bulk import lines, sweep
from guidelines_engine.bulk import rows as parts
from guidelines_engine.cli import guidelines
from guidelines_engine.cli.progress import Watch
from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import from_texts

from ..texts import WORDS, under
from .byrow import answer

LAW = WORDS.replace('source act "The Act" in statute short "Act" from 1990-01-01 until 2009-12-31', "") + under(
    "act",
    """
    permit may "goods are handed over" supply, transport when goods in (fuel, food) provided plan cite "art 1"
    prohibit never "not while there is fighting" supply when combat cite "art 2"
    constraint arms_at_home "arms are never handed over at home"
      never goods is arms and place is home
    """,
)

IDS = [f"n{number}" for number in range(60)]
OPERATIONS = [
    {
        "id": name,
        "action": ("supply", "transport", "admit")[number % 3],
        "date": ("2000-01-01", "1995-06-01", "2010-01-01")[number % 4 % 3],
        "goods": (None, "food", "fuel", "arms")[number % 5 % 4],
        "place": (None, "sea", "abroad")[number % 7 % 3],
        "plan": (True, False, None)[number // 3 % 3],
        "combat": (None, False, True)[number // 2 % 3],
    }
    for number, name in enumerate(IDS)
]
FRAME = pl.DataFrame(OPERATIONS)
WRITE: dict[str, Callable[[pl.DataFrame, Path], Any]] = {
    "csv": lambda frame, path: frame.write_csv(path),
    "jsonl": lambda frame, path: frame.write_ndjson(path),
    "parquet": lambda frame, path: frame.write_parquet(path),
    "arrow": lambda frame, path: frame.write_ipc(path),
}
READ: dict[str, Callable[[Path], pl.DataFrame]] = {
    "csv": lambda path: pl.read_csv(path, infer_schema=False, empty_string_is_null=False),
    "jsonl": lambda path: pl.read_ndjson(path, infer_schema_length=None),
    "parquet": lambda path: pl.read_parquet(path),
    "arrow": lambda path: pl.read_ipc(path),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "law.rules").write_text(LAW, encoding="utf-8")
    return tmp_path


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every input come in many parts."""
    monkeypatch.setattr(lines.blocks, "__defaults__", (False, 300))
    monkeypatch.setattr("guidelines_engine.bulk.reading.MOST_ROWS", 7)
    monkeypatch.setattr("guidelines_engine.bulk.grid.MOST_ROWS", 7)


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    done = CliRunner().invoke(guidelines, ["sweep", *arguments, "--rules", "law.rules"], input=stdin)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def texts(frame: pl.DataFrame) -> list[dict[str, str | None]]:
    """Rows as texts, with nothing told apart that CSV does not."""
    return frame.select(pl.all().cast(pl.String).fill_null("")).to_dicts()


def expected(layers: list[str] | None = None) -> list[dict[str, str | None]]:
    """The answers to all operations, asked one by one."""
    law, wrong = from_texts([Text("law.rules", LAW)])
    assert law is not None, wrong
    rows = []
    for number, each in enumerate(OPERATIONS, 1):
        facts = {name: each[name] for name in ("goods", "place", "plan", "combat")}
        told = answer(Rulebook(law), Operation(str(each["action"]), str(each["date"]), facts), layers)  # type: ignore[arg-type]
        assert told.pop("fault") is None
        rows.append({"row": str(number), "id": str(each["id"]), **{name: value or "" for name, value in told.items()}})
    return rows


@pytest.mark.parametrize("read_as", WRITE)
@pytest.mark.parametrize("write_as", READ)
@pytest.mark.usefixtures("small_parts")
def test_every_format_gives_what_rows_asked_one_by_one_give(read_as: str, write_as: str, folder: Path) -> None:
    WRITE[read_as](FRAME, folder / f"in.{read_as}")
    done = run(f"in.{read_as}", "-o", f"out.{write_as}", "--keep", "id")
    assert done.exit_code == 0, done.output
    assert texts(READ[write_as](folder / f"out.{write_as}")) == expected()
    assert sorted(os.listdir()) == sorted([f"in.{read_as}", "law.rules", f"out.{write_as}"])


def test_facts_of_json_may_stand_under_facts(folder: Path) -> None:
    with open("in.jsonl", "w", encoding="utf-8") as file:
        for each in OPERATIONS:
            keys = {name: each[name] for name in ("id", "action", "date")}
            facts = {name: value for name, value in each.items() if name not in keys}
            file.write(json.dumps({**keys, "facts": facts}) + "\n")
    run("in.jsonl", "-o", "out.csv", "--keep", "id")
    assert texts(READ["csv"](folder / "out.csv")) == expected()


def test_layers_limit_findings_and_verdict(folder: Path) -> None:
    FRAME.write_parquet("in.parquet")
    run("in.parquet", "-o", "out.parquet", "--keep", "id", "--layers", "statute, guidelines")
    assert texts(pl.read_parquet("out.parquet")) == expected(["statute", "guidelines"])


def test_all_columns_are_kept_as_they_are(folder: Path) -> None:
    FRAME.with_columns(more=pl.Series([[1, 2]] * len(FRAME))).write_parquet("in.parquet")
    run("in.parquet", "-o", "out.parquet", "--keep-all")
    kept = pl.read_parquet("out.parquet").drop("row")
    assert kept.columns[:8] == [*FRAME.columns, "more"]
    assert kept.select(FRAME.columns).equals(FRAME)


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_standard_input_and_output(form: str, folder: Path) -> None:
    WRITE[form](FRAME, folder / "in")
    done = run("-", "--from", form, "-o", "-", "--to", form, "--keep", "id", stdin=(folder / "in").read_bytes())
    (folder / "out").write_bytes(done.stdout_bytes)
    assert texts(READ[form](folder / "out")) == expected()
    assert done.stderr.startswith("60 rows answered: ")


# Faulty rows

BAD = "id,action,goods,place,plan\n" + "".join(
    {
        0: f"{number},suply,fuel,,true\n",
        1: f"{number},supply,feul,,\n",
        2: f"{number},supply,fuel\n",
        3: f"{number},supply,arms,home,\n",
    }.get(number % 10, f"{number},supply,fuel,sea,true\n")
    for number in range(200)
)
CODES = ["GE404", "GE406", "GE504", "GE412"]


@pytest.mark.usefixtures("small_parts")
def test_faulty_rows_are_rejected_in_their_order_and_the_rest_answered(folder: Path) -> None:
    (folder / "in.csv").write_text(BAD)
    done = run("in.csv", "-o", "out.csv", "--keep", "id")
    assert done.exit_code == 2
    rejects = READ["csv"](folder / "out.csv.rejects.csv")
    assert rejects.columns == ["row", "reason", "id"]
    assert [(int(row), reason[:5]) for row, reason in rejects.select("row", "reason").rows()] == [
        (number + 1, CODES[number % 10]) for number in range(200) if number % 10 < 4
    ]
    assert [row["id"] or row["row"] for row in rejects.to_dicts()] == [
        str(number + (number % 10 == 2)) for number in range(200) if number % 10 < 4
    ]
    answers = READ["csv"](folder / "out.csv")
    assert answers["id"].to_list() == [str(number) for number in range(200) if number % 10 > 3]
    assert [int(row) - 1 for row in answers["row"]] == [int(name) for name in answers["id"]]
    assert done.stderr.endswith("80 rows rejected, with the reasons in out.csv.rejects.csv\n")


@pytest.mark.usefixtures("small_parts")
def test_strict_stops_at_the_first_faulty_row_and_leaves_nothing(folder: Path) -> None:
    (folder / "in.csv").write_text(BAD.replace("0,suply", "0,supply", 1))
    (folder / "out.csv").write_text("before")
    done = run("in.csv", "-o", "out.csv", "--keep", "id", "--strict")
    assert done.exit_code == 2
    assert done.stderr.startswith("stopped at row 2: GE406: `goods` does not take the value `feul`")
    assert (folder / "out.csv").read_text() == "before"
    assert sorted(os.listdir()) == ["in.csv", "law.rules", "out.csv"]


def test_rejects_go_where_they_are_sent_and_are_there_only_if_there_are_any(folder: Path) -> None:
    (folder / "in.csv").write_text("action,goods\nsupply,feul\n")
    assert run("in.csv", "-o", "out.csv", "--rejects", "bad.csv").exit_code == 2
    assert (folder / "bad.csv").exists()
    (folder / "in.csv").write_text("action,goods\nsupply,fuel\n")
    assert run("in.csv", "-o", "out.csv", "--rejects", "bad.csv").exit_code == 0
    assert sorted(os.listdir()) == ["in.csv", "law.rules", "out.csv"]


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet", "arrow"])
def test_no_rows_give_a_table_of_no_rows(form: str, folder: Path) -> None:
    (folder / "in.csv").write_text("action,goods\n")
    done = run("in.csv", "-o", f"out.{form}")
    assert (done.exit_code, done.stderr) == (0, "0 rows answered\n")
    if form != "jsonl":
        assert READ[form](folder / f"out.{form}").height == 0


def test_the_number_of_a_row_counts_blank_lines(folder: Path) -> None:
    (folder / "in.csv").write_text("action,goods\n\nsupply,fuel\n\n\nsupply,feul\n")
    run("in.csv", "-o", "out.csv")
    assert READ["csv"](folder / "out.csv")["row"].to_list() == ["2"]
    assert READ["csv"](folder / "out.csv.rejects.csv")["row"].to_list() == ["5"]


def test_a_wrong_byte_far_down_leaves_nothing(folder: Path) -> None:
    (folder / "in.csv").write_bytes(b"action,goods\n" + b"supply,fuel\n" * 1_000_000 + b"supply,\xff\n")
    done = run("in.csv", "-o", "out.csv")
    assert done.exit_code == 2
    assert "in.csv: error[GE002]: byte 12000020 is not UTF-8 text" in done.stderr
    assert sorted(os.listdir()) == ["in.csv", "law.rules"]


# Grids


@pytest.mark.usefixtures("small_parts")
def test_a_grid_is_answered_and_what_contradicts_itself_left_out(folder: Path) -> None:
    (folder / "grid.yaml").write_text(
        "action: [supply, transport]\ndates: [2000-01-01]\nfacts: {goods: all, place: all, plan: all+unknown}\n"
    )
    done = run("--grid", "grid.yaml", "-o", "out.csv")
    answers = READ["csv"](folder / "out.csv")
    assert done.exit_code == 0
    assert answers.columns[:6] == ["action", "date", "goods", "place", "plan", "verdict"]
    assert answers.height == 2 * 3 * 3 * 3 - 2 * 3
    assert done.stderr.endswith("6 combinations left out: they contradict themselves\n")
    assert not answers.filter(goods="arms", place="home").height


def test_a_grid_on_a_day_without_law_is_faulty(folder: Path) -> None:
    (folder / "grid.yaml").write_text("action: supply\ndates: [1900-01-01, 2000-01-01]\n")
    done = run("--grid", "grid.yaml", "-o", "out.csv", "--rejects", "bad.csv")
    assert done.exit_code == 2
    assert READ["csv"](folder / "bad.csv").select("row", "date").rows() == [("1", "1900-01-01")]


# Input that is bad as a whole


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("in.csv", "Missing option"),
        ("-o out.csv", "name either a table or, with --grid, a grid"),
        ("in.csv --grid grid.yaml -o out.csv", "name either a table or, with --grid, a grid"),
        ("--grid grid.yaml -o out.csv --keep id", "--keep is about a table"),
        ("--grid grid.yaml -o out.csv --keep-all", "--keep-all is about a table"),
        ("--grid grid.yaml -o out.csv --from csv", "--from is about a table"),
        ("in.csv -o in.csv", "`in.csv` is named twice"),
        ("in.csv -o out.csv --rejects ./in.csv", "`./in.csv` is named twice"),
        ("in.csv -o -", "say with --to whether it is csv or jsonl"),
        ("in.csv -o - --to parquet", "say with --to whether it is csv or jsonl"),
        ("- -o out.csv", "say with --from whether it is csv or jsonl"),
        ("in.csv -o - --to csv --rejects -", "cannot both go to standard output"),
        ("in.csv -o out.xlsx", "GE501"),
        ("in.txt -o out.csv", "GE501"),
        ("nowhere.csv -o out.csv", "GE001"),
        ("in.csv -o nowhere/out.csv", "GE001"),
        ("in.csv -o out.csv --layers statut", "--layers:1:1: error[GE410]"),
        ("in.csv -o out.csv --keep god", "there is no column `god` to keep"),
        ("more.csv -o out.csv", "did you mean `goods`?"),
        ("none.csv -o out.csv", "GE404"),
        ("verdict.csv -o out.csv --keep verdict", "GE502"),
        ("list.parquet -o out.csv --keep more", "GE506"),
    ],
)
def test_bad_input_is_said_and_leaves_nothing(arguments: str, said: str, folder: Path) -> None:
    (folder / "in.csv").write_text("action,goods\nsupply,fuel\n")
    (folder / "more.csv").write_text("action,good\nsupply,fuel\n")
    (folder / "none.csv").write_text("goods\nfuel\n")
    (folder / "verdict.csv").write_text("action,verdict\nsupply,lawful\n")
    pl.DataFrame({"action": ["supply"], "more": [[1]]}).write_parquet("list.parquet")
    before = sorted(os.listdir())
    done = run(*arguments.split())
    assert done.exit_code == 2
    assert said in done.stderr
    assert sorted(os.listdir()) == before


def test_without_the_extra_it_says_which_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    done = run("in.csv", "-o", "out.csv")
    assert (done.exit_code, done.stderr) == (2, "error: tables are an extra: pip install 'guidelines-engine[bulk]'\n")


def test_tables_are_not_imported_before_they_are_asked_for() -> None:
    code = "import sys, guidelines_engine.cli.sweep; print({'polars', 'pyarrow', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


# As a process


def engine(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "guidelines_engine", "sweep", *arguments, "--rules", "law.rules"]


@pytest.mark.parametrize(
    ("number", "status", "said"), [(signal.SIGINT, 130, b"interrupted\n"), (signal.SIGTERM, 143, b"")]
)
def test_an_interruption_leaves_nothing(number: signal.Signals, status: int, said: bytes, folder: Path) -> None:
    os.mkfifo("in.csv")
    (folder / "out.csv").write_text("before")
    process = subprocess.Popen(
        engine("in.csv", "-o", "out.csv"),
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a background job may ignore it
    )
    with open("in.csv", "wb") as pipe:
        pipe.write(b"action,goods\n" + b"supply,fuel\n" * 1_000_000)
        pipe.flush()
        until = time.monotonic() + 30
        while not [name for name in os.listdir() if name.endswith(".part")] and time.monotonic() < until:
            time.sleep(0.05)
        assert [name for name in os.listdir() if name.endswith(".part")]
        process.send_signal(number)
    _, shown = process.communicate(timeout=30)  # Polars lets a reading that waits go on; it ends with the pipe
    assert (process.returncode, shown) == (status, said)
    assert sorted(os.listdir()) == ["in.csv", "law.rules", "out.csv"]
    assert (folder / "out.csv").read_text() == "before"


def test_whoever_reads_the_answers_may_leave_early(folder: Path) -> None:
    (folder / "grid.yaml").write_text("action: all\ninterpretation: all\nfacts: {goods: all, place: all, plan: all}\n")
    command = engine("--grid", "grid.yaml", "-o", "-", "--to", "csv")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        _, shown = process.communicate()
    assert (process.returncode, shown) == (141, b"")


def test_what_is_no_plain_file_is_written_to_and_stays_what_it_is(folder: Path) -> None:
    (folder / "in.csv").write_text("action,goods\nsupply,fuel\n")
    assert run("in.csv", "-o", "/dev/null", "--to", "csv").exit_code == 0
    assert Path("/dev/null").is_char_device()
    (folder / "real.csv").write_text("")
    os.symlink("real.csv", "link.csv")
    run("in.csv", "-o", "link.csv")
    assert Path("link.csv").is_symlink()
    assert (folder / "real.csv").read_text().startswith("row,verdict")


MOST_MEMORY = 1024 * 1024 * 1024


def test_memory_does_not_grow_with_the_table(folder: Path) -> None:
    row = "supply,2000-01-01,{},sea,true,,,,,,\n"
    header = "action,date,goods,place,plan,approval,combat,asked,regime,interpretation,title\n"
    block = "".join(row.format(goods) for goods in ("fuel", "food", "arms", "")) * 500
    with open("in.csv", "w", encoding="utf-8") as file:
        file.write(header)
        for _ in range(1000):
            file.write(block)
    tell = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL); "
    tell += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    command = [sys.executable, "-c", tell, *engine("in.csv", "-o", "out.parquet")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert pl.scan_parquet("out.parquet").select(pl.len()).collect().item() == 2_000_000
    assert int(done.stdout) * (1 if sys.platform == "darwin" else 1024) < MOST_MEMORY


# Without the command line


def test_parts_are_answered_in_their_order_whichever_is_done_first() -> None:
    def late(number: int) -> Callable[[], parts.Batch]:
        def read() -> parts.Batch:
            time.sleep(0.02 * (number % 3 == 0))
            return parts.numbered(pl.DataFrame({"id": [number], "verdict": ["lawful"], "fault": [None]}))

        return read

    class Kept:
        def __init__(self) -> None:
            self.rows: list[tuple[int, int]] = []

        def add(self, frame: pl.DataFrame) -> None:
            self.rows += frame.select("row", "id").rows()

        def close(self) -> None:
            pass

    kept, heard = Kept(), []
    rows = parts.Rows(("id",), {"id": pl.Int64()}, 12, iter([late(number) for number in range(12)]))
    tally = sweep.sweep(rows, lambda batch: batch, kept, Kept, heard=heard.append)
    assert kept.rows == [(number + 1, number) for number in range(12)]
    assert heard == list(range(1, 13))
    assert (tally.rows, tally.rejected) == (12, 0)


def test_a_table_of_rejects_is_never_the_input(folder: Path) -> None:
    FRAME.write_csv("out.csv.rejects.csv")
    before = Path("out.csv.rejects.csv").read_bytes()
    done = run("out.csv.rejects.csv", "-o", "out.csv", "--keep", "id")
    assert done.exit_code == 2
    assert "`out.csv.rejects.csv` is named twice" in done.stderr
    assert Path("out.csv.rejects.csv").read_bytes() == before


def test_only_a_table_of_rejects_is_removed(folder: Path) -> None:
    FRAME.head(1).write_csv("in.csv")
    Path("notes.txt").write_text("row, row, row your boat", encoding="utf-8")
    assert run("in.csv", "-o", "out.csv", "--keep", "id", "--rejects", "notes.txt").exit_code == 0
    assert Path("notes.txt").exists()
    Path("rejects.csv").write_text("row,reason\n1,GE404\n", encoding="utf-8")
    assert run("in.csv", "-o", "-", "--to", "csv", "--keep", "id").exit_code == 0
    assert not Path("rejects.csv").exists()


def test_a_place_for_rejects_that_cannot_be_written_is_named(folder: Path) -> None:
    Path("in.csv").write_text("action\nsupply\nnothing\n", encoding="utf-8")
    done = run("in.csv", "-o", "out.csv", "--rejects", "nowhere/bad.csv")
    assert done.exit_code == 2
    assert "`nowhere/bad.csv` cannot be written" in done.stderr
    assert not Path("out.csv").exists()


def test_a_long_field_is_no_fault_whatever_stands_beside_it(folder: Path) -> None:
    long = "x" * 200_000
    Path("in.csv").write_text(f"action,id\nsupply,{long}\n\nsupply\nsupply,b\n", encoding="utf-8")
    assert run("in.csv", "-o", "out.csv", "--keep", "id").exit_code == 2
    assert READ["csv"](folder / "out.csv")["id"].to_list() == [long, "b"]


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="there is no such device")
def test_a_device_is_written_to_by_its_name(folder: Path) -> None:
    FRAME.head(3).write_csv("in.csv")
    command = [sys.executable, "-m", "guidelines_engine", "sweep", "in.csv", "-o", "/dev/stdout", "--to", "csv"]
    done = subprocess.run(
        [*command, "--keep", "id", "--rules", "law.rules"], capture_output=True, text=True, check=True
    )
    assert done.stdout.count("\n") == 4


def test_a_link_to_faulty_rows_is_never_removed(folder: Path) -> None:
    FRAME.head(3).write_csv("in.csv")
    Path("earlier.csv").write_text("row,reason\n1,GE404\n", encoding="utf-8")
    Path("link.csv").symlink_to("earlier.csv")
    assert run("in.csv", "-o", "out.csv", "--keep", "id", "--rejects", "link.csv").exit_code == 0
    assert Path("link.csv").is_symlink()


@pytest.mark.parametrize(("output", "rejects"), [("-", "rejects.csv"), ("out.csv", "out.csv.rejects.csv")])
def test_faulty_rows_never_replace_a_file_that_nobody_named(output: str, rejects: str, folder: Path) -> None:
    Path("in.csv").write_text("action\nsupply\nnothing\n", encoding="utf-8")
    Path(rejects).write_text("name,reason\n", encoding="utf-8")
    done = run("in.csv", "-o", output, "--to", "csv")
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"{rejects}: error[GE006]: `{rejects}`, where faulty rows would go, holds something else" in done.stderr
    assert Path(rejects).read_text(encoding="utf-8") == "name,reason\n"
    run("in.csv", "-o", output, "--to", "csv", "--rejects", rejects)
    assert Path(rejects).read_text(encoding="utf-8").startswith("row,reason")
    assert run("in.csv", "-o", output, "--to", "csv").exit_code == 2


@pytest.mark.parametrize("form", WRITE)
def test_what_else_an_operation_file_may_say_is_passed_over(form: str, folder: Path) -> None:
    more = {name: pl.lit("x") for name in ("title", "expect", "why", "pinpoint", "confidence")}
    WRITE[form](FRAME.with_columns(**more), folder / f"in.{form}")
    assert run(f"in.{form}", "-o", "out.csv").exit_code == 0
    answers = READ["csv"](folder / "out.csv")
    assert (answers.height, answers.columns[:2]) == (60, ["row", "verdict"])


def test_yes_and_no_are_answers(folder: Path) -> None:
    Path("in.csv").write_text(
        "action,date,goods,plan\n" + "".join(f"transport,2000-01-01,fuel,{said}\n" for said in YES_NO)
    )
    assert run("in.csv", "-o", "out.csv").exit_code == 2
    found = READ["csv"](folder / "out.csv").select("row", "statute_finding").rows()
    assert found == [
        *((str(row), "permitted") for row in (1, 2, 3)),
        *((str(row), "unauthorised") for row in (4, 5, 6)),
    ]


YES_NO = ("yes", "Yes", "true", "no", "NO", "false", "nay")


def test_what_is_answered_of_a_grid_is_told_from_the_beginning_and_soon(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int | None]] = []
    monkeypatch.setattr(Watch, "__call__", lambda self, what, done, total: told.append((done, total)))
    days = ", ".join(
        f"20{year:02}-{month:02}-{day:02}" for year in range(9) for month in range(1, 13) for day in range(1, 29)
    )
    Path("grid.yaml").write_text(f"action: transport\ndates: [{days}]\nfacts: {{plan: all}}\n", encoding="utf-8")
    assert run("--grid", "grid.yaml", "-o", "out.csv").exit_code == 0
    assert told == [(0, 6048), (1024, 6048), (3072, 6048), (6048, 6048)]

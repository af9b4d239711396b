"""`guidelines check` as a process: what it leaves on its two streams, and what bad input costs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

from ..texts import WORDS, under

RULES = WORDS.replace('source act "The Act" in statute short "Act" from 1990-01-01 until 2009-12-31', "") + under(
    "act", 'permit may "goods are handed over" supply when goods is fuel provided plan cite "art 1"'
)
LAWFUL = "title: Fuel\naction: supply\ndate: 2000-01-01\nfacts: {goods: fuel, plan: true}\n"
MOST_MEMORY = 500 * 1024 * 1024
"""How much memory bad input may cost, in bytes."""


@dataclass(frozen=True)
class Done:
    """What a process left behind."""

    status: int
    out: str
    err: str
    memory: int


Check = Callable[..., Done]

RUN_AND_TELL = """
import os, resource, subprocess, sys
done = subprocess.run(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=os.fdopen(3, "w"))
sys.exit(done.returncode)
"""
"""Runs a command as its only child, so that the memory it tells of is that of the command alone."""


@pytest.fixture
def check(tmp_path: Path) -> Check:
    (tmp_path / "book.rules").write_text(RULES, encoding="utf-8")

    def run(*arguments: str, stdin: bytes = b"", **environment: str) -> Done:
        engine = [sys.executable, "-m", "guidelines_engine", "check", *arguments, "--rules", "book.rules"]
        told, telling = os.pipe()
        try:
            done = subprocess.run(
                ["bash", "-c", f'exec 3>&{telling}; exec "$@"', "sh", sys.executable, "-c", RUN_AND_TELL, *engine],
                cwd=tmp_path,
                input=stdin,
                capture_output=True,
                env={**os.environ, **environment},
                pass_fds=[telling],
                check=False,
            )
        finally:
            os.close(telling)
        with os.fdopen(told) as pipe:
            memory = int(pipe.read()) * (1 if sys.platform == "darwin" else 1024)
        return Done(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"), memory)

    return run


def answers(done: Done) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.out.splitlines()]


# Streams and statuses


def test_answers_go_to_standard_output_and_faults_to_standard_error(check: Check, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"{LAWFUL}---\naction: suply\n", encoding="utf-8")
    done = check("a.yaml", "-", "--format", "json", stdin=LAWFUL.replace("fuel", "food").encode())
    assert (done.status, [(each["file"], each["document"], each["verdict"]) for each in answers(done)]) == (
        2,
        [("a.yaml", 1, "lawful"), ("<stdin>", 1, "unlawful")],
    )
    assert done.err.splitlines() == [
        "a.yaml:6:9: error[GE404]: unknown action `suply`",
        "    action: suply",
        "            ^^^^^",
        "  hint: did you mean `supply`?",
    ]


@pytest.mark.parametrize(("facts", "status"), [("", 0), ("--set=plan=no", 1), ("--set=plan=unknown", 3)])
def test_the_status_tells_the_verdict(check: Check, tmp_path: Path, facts: str, status: int) -> None:
    (tmp_path / "a.yaml").write_text(LAWFUL, encoding="utf-8")
    assert check("a.yaml", *filter(None, [facts])).status == status


def test_without_files_or_with_an_unknown_option_the_status_is_2(check: Check) -> None:
    for arguments in ((), ("--colour", "a.yaml"), ("a.yaml", "--format", "xml")):
        done = check(*arguments)
        assert (done.status, done.out) == (2, "")
        assert "Traceback" not in done.err


def test_standard_input_read_twice_has_nothing_the_second_time(check: Check) -> None:
    done = check("-", "-", "--format", "json", stdin=LAWFUL.encode())
    assert (done.status, len(answers(done))) == (2, 1)
    assert "<stdin>: error[GE005]" in done.err


def test_the_reader_of_the_output_may_leave_early(tmp_path: Path) -> None:
    (tmp_path / "book.rules").write_text(RULES, encoding="utf-8")
    (tmp_path / "many.yaml").write_text("---\n".join([LAWFUL] * 400), encoding="utf-8")
    command = [sys.executable, "-m", "guidelines_engine", "check", "many.yaml", "--rules", "book.rules"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b"LAWFUL")
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 141)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("arguments", [("check", "a.yaml"), ("sources",), ("--help",), ("check", "--help")])
def test_what_cannot_be_written_is_said(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "a.yaml").write_text("action: minesweeping", encoding="utf-8")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "guidelines_engine", *arguments],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    said = "<stdout>: error[GE001]: `<stdout>` cannot be written: no space left on device"
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, said)


def test_nothing_need_be_there_to_write_to(check: Check, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(LAWFUL, encoding="utf-8")
    command = f"{sys.executable} -m guidelines_engine check a.yaml --rules book.rules"
    for closed in (">&-", "2>&-", ">&- 2>&-"):
        assert subprocess.run(f"{command} {closed}", cwd=tmp_path, shell=True, check=False).returncode == 0


IN_THE_SOLVER = """
import os, signal, sys, threading
import z3
from guidelines_engine.cli.ending import ended_in_order, hear_signals

signal.signal(signal.SIGINT, signal.default_int_handler)
hear_signals()
threading.Timer(float(sys.argv[1]), os.kill, (os.getpid(), signal.Signals[sys.argv[2]])).start()
with ended_in_order():
    while True:
        assert z3.simplify(z3.And([z3.Bool(str(number)) for number in range(9)])) is not None
"""
"""A program that is nearly always inside z3, some of it in what loses exceptions, and is told to end there."""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("after", ["0.1", "0.101", "0.102", "0.103", "0.104", "0.105"])
@pytest.mark.parametrize(("name", "left"), [("SIGINT", (130, "interrupted\n")), ("SIGTERM", (143, ""))])
def test_a_command_told_to_end_ends_in_one_line(name: str, left: tuple[int, str], after: str) -> None:
    command = [sys.executable, "-c", IN_THE_SOLVER, after, name]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == left


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_terminal_that_lacks_a_script_still_gets_the_answer(check: Check, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.yaml").write_text(LAWFUL.replace("Fuel", "\u6d77\u4e0a\u7d66\u6cb9"), encoding="utf-8")
    (tmp_path / "\u6d77.yaml").write_text("action: \u7d66\u6cb9", encoding="utf-8")
    done = check("a.yaml", "\u6d77.yaml", PYTHONIOENCODING=encoding)
    assert (done.status, done.out.startswith("LAWFUL")) == (2, True)
    assert "error[GE404]" in done.err
    assert "Traceback" not in done.err


def test_a_file_whose_name_is_no_text_is_read(check: Check, tmp_path: Path) -> None:
    odd = os.fsdecode(b"\xff.yaml")
    try:
        (tmp_path / odd).write_text(f"{LAWFUL}---\naction: suply", encoding="utf-8")
    except OSError:
        pytest.skip("this file system has no such names")
    for form in ("text", "json", "markdown"):
        done = check(odd, "--format", form)
        assert done.status == 2
        assert done.out
        assert "error[GE404]" in done.err
        assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--set", "gods=fuel"), "--set:1:1: error[GE405]: unknown fact `gods`"),
        (("--set", "goods=fule"), "--set:1:1: error[GE406]: `goods` does not take the value `fule`"),
        (("--set", "plan=perhaps"), "--set:1:1: error[GE407]: `plan` is a yes-or-no fact, not `perhaps`"),
        (("--layers", "treaty,lore"), "--layers:1:1: error[GE410]: unknown layer `lore`"),
        (("--layers", ","), "--layers: error[GE410]: no layer is asked"),
        (("--regime", "newish"), "--regime:1:1: error[GE410]: unknown regime `newish`"),
        (("--interpretation", "redding"), "--interpretation:1:1: error[GE410]: unknown interpretation `redding`"),
    ],
)
def test_what_is_wrong_with_an_option_is_said_of_the_option(
    check: Check, tmp_path: Path, options: tuple[str, str], said: str
) -> None:
    (tmp_path / "a.yaml").write_text(LAWFUL, encoding="utf-8")
    done = check("a.yaml", *options)
    assert done.status == 2
    assert done.err.startswith(said)


@pytest.mark.parametrize("command", ["check", "routes", "matrix", "timeline", "permitted", "ask"])
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--layers", "lore"), "--layers:1:1: error[GE410]"),
        (("--set", "mines=lost"), "--set:1:1: error[GE406]"),
        (("--set", "mine=lost"), "--set:1:1: error[GE405]"),
        (("--regime", "newish"), "--regime:1:1: error[GE410]"),
        (("--interpretation", "redding"), "--interpretation:1:1: error[GE410]"),
        (("--date", "2000"), "--date:1:1: error[GE408]"),
    ],
)
def test_what_is_wrong_with_an_option_is_said_once_whatever_the_command(
    tmp_path: Path, command: str, options: tuple[str, str], said: str
) -> None:
    (tmp_path / "a.yaml").write_text("---\n".join(["action: minesweeping\ndate: 2000-01-01\n"] * 3), encoding="utf-8")
    asked = {"permitted": [], "ask": []}.get(command, [str(tmp_path / "a.yaml")])
    done = CliRunner().invoke(guidelines, [command, *asked, *options], input="")
    assert (done.exit_code, done.stdout, done.stderr.count("error[")) == (2, "", 1)
    assert done.stderr.startswith(said)


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (("check", "a.yaml", "--date", "1900-01-01"), "--date"),
        (("permitted", "--date", "1900-01-01"), "--date"),
        (("timeline", "a.yaml", "--from", "1900-01-01"), "--from"),
    ],
)
def test_a_day_without_law_is_said_of_the_option_that_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text("action: minesweeping\ndate: 2000-01-01\n", encoding="utf-8")
    done = CliRunner().invoke(guidelines, arguments)
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{place}:1:1: error[GE413]: no interpretation is the one of 1900-01-01")


# What bad input costs


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)


def written(content: str | bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content if isinstance(content, bytes) else content.encode())


def laughs() -> str:
    """Nine aliases of nine aliases, nine times over."""
    lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(lines)


FOUR_MEGABYTES = 4 * 1024 * 1024

BAD: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "a hundred megabytes": (sparse, ("GE003",)),
    "binary": (written(bytes(range(256)) * 4000), ("GE002",)),
    "empty": (written(b""), ("GE005",)),
    "lists ten thousand deep": (written("action: supply\nfacts: " + "[" * 10_000), ("GE004",)),
    "mappings ten thousand deep": (written("{a: " * 10_000), ("GE004",)),
    "blocks ten thousand deep": (written("- " * 10_000), ("GE004",)),
    "indentation ten thousand deep": (
        written("\n".join(" " * depth + "a:" for depth in range(2000))),
        ("GE004",),
    ),
    "aliases that explode": (written(laughs()), ("GE414",)),
    "a merge of itself": (written("action: supply\nfacts: &f\n  <<: *f"), ("GE414",)),
    "a tag that makes an object": (written("!!python/object/apply:os.system ['echo owned']"), ("GE414",)),
    "one line of four megabytes": (written("action: " + "x" * (FOUR_MEGABYTES - 8)), ("GE404",)),
    "a fact of four megabytes": (written("action: supply\nfacts: {goods: " + "x" * 4_000_000 + "}"), ("GE406",)),
    "a hundred thousand facts": (
        written("action: supply\nfacts:\n" + "".join(f"  f{number}: x\n" for number in range(100_000))),
        ("GE402",),
    ),
    "a list of a million": (written("- a\n" * 1_000_000), ("GE402",)),
    "a key a hundred thousand times": (written("action: supply\n" * 100_000), ("GE402",)),
    "quotes never closed": (written("action: '" + "x" * 1_000_000), ("GE401",)),
    "nothing but line ends": (written("\n" * FOUR_MEGABYTES), ("GE005",)),
}


@pytest.mark.skipif(sys.platform == "win32", reason="the memory of a child is not told there")
@pytest.mark.parametrize("kind", BAD)
def test_bad_input_is_refused_at_little_cost_and_the_rest_is_answered(check: Check, tmp_path: Path, kind: str) -> None:
    make, codes = BAD[kind]
    make(tmp_path / "bad.yaml")
    (tmp_path / "good.yaml").write_text(LAWFUL, encoding="utf-8")
    done = check("bad.yaml", "good.yaml")
    assert (done.status, done.out.startswith("LAWFUL  Fuel")) == (2, True)
    assert any(f"error[{code}]" in done.err for code in codes), done.err[:1000]
    assert done.err.startswith("bad.yaml:")
    assert "Traceback" not in done.err
    assert "owned" not in done.out
    assert done.memory < MOST_MEMORY


def test_what_is_said_of_one_bad_document_is_not_endless(check: Check, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("action: supply\n" * 1000, encoding="utf-8")
    assert len(check("bad.yaml").err) < 200_000


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (sparse, "GE003"),
        (written(b"\xff\xfe"), "GE002"),
        (written("(" * 1_000_000), "GE004"),
        (written("define d as " + "(" * 1_000_000), "GE004"),
        (written("define d as " + "not " * 250_000), "GE004"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the memory of a child is not told there")
def test_bad_rules_are_refused_at_little_cost(
    check: Check, tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    (tmp_path / "good.yaml").write_text(LAWFUL, encoding="utf-8")
    make(tmp_path / "book.rules")
    done = check("good.yaml")
    assert (done.status, done.out) == (2, "")
    assert f"error[{code}]" in done.err
    assert "Traceback" not in done.err
    assert done.memory < MOST_MEMORY

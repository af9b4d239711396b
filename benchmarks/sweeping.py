"""Sweeps of a million and of ten million rows, Parquet to Parquet, beside DuckDB and Polars with rules written by hand.

Each runs in a process of its own, in turn, over the same file. The peers give a verdict as far as Kleene's logic sees;
the engine gives it exactly, with finding, ground and deciding rules.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial, reduce
from operator import and_, or_
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np
import polars as pl

from guidelines_engine import Rulebook
from guidelines_engine.bulk import Answering
from guidelines_engine.bulk.settings import Settings
from guidelines_engine.compiled import Index
from guidelines_engine.model import Book

from . import growth
from .page import SWEEP as OURS
from .page import SWEEP_OF_SHIPPED as SHIPPED
from .questions import ROOT

ROWS = (1_000_000, 10_000_000)
FACTS = 20
UNKNOWN = 0.2
ROUNDS = 3
POLARS, DUCKDB = "Polars, by hand", "DuckDB, by hand"
REASONS = "Polars, by hand, with finding and rules"
_PART = 1_000_000
_FIXED = {"partner": "us_forces"}
"""What is the same in all rows, so that none contradicts itself."""


def measure() -> dict[str, Any]:
    """Return, by the number of rows, what each takes; and how fast rows in memory are answered."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "rules").mkdir()
        (folder / "rules" / "synthetic.rules").write_text("\n".join(growth.lines(FACTS)), encoding="utf-8")
        for rows in ROWS:
            table = folder / "rows.parquet"
            _write(table, growth.rulebook(growth.RULES[0], FACTS), "asked", "2000-01-01", rows)
            asked = dict.fromkeys((OURS, REASONS, POLARS, DUCKDB), (table, folder / "rules"))
            shipped = folder / "shipped.parquet"
            _write(shipped, Rulebook.load().book, "supply", "2000-01-01", rows)
            found[f"{rows:,}"] = _raced({**asked, SHIPPED: (shipped, ROOT / "rules")})
            if rows == ROWS[0]:
                _agree(table, folder / "rules")
        memory = {"synthetic rules": _in_memory(growth.rulebook(growth.RULES[0], FACTS), "asked")}
        memory["shipped rules"] = _in_memory(Rulebook.load().book, "supply")
    return {"sweeps": found, "in memory": memory, "facts": FACTS, "unknown": UNKNOWN}


def _raced(contenders: dict[str, tuple[Path, Path]]) -> dict[str, dict[str, float]]:
    """Return the best of some rounds of each, taken in turn: seconds, and the most memory in MB."""
    best: dict[str, dict[str, float]] = {}
    for _ in range(ROUNDS):
        for name, (table, rules) in contenders.items():
            command = [sys.executable, "-m", "benchmarks.sweeping", name, str(table), str(rules)]
            printed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
            took = json.loads(printed.splitlines()[-1])
            if name not in best or took["seconds"] < best[name]["seconds"]:
                best[name] = took
    return best


def _parts(book: Book, action: str, day: str, facts: list[str], rows: int) -> Iterator[pl.DataFrame]:
    lot = np.random.default_rng(1)
    actions = pl.Series([action], dtype=pl.Enum([action]))
    days = pl.Series([day]).str.to_date()
    for start in range(0, rows, _PART):
        count = min(_PART, rows - start)
        columns = {"action": actions.new_from_index(0, count), "date": days.new_from_index(0, count)}
        for name in facts:
            values = book.facts[name].values
            drawn = pl.Series(name, lot.integers(0, len(values), count).astype(np.uint8))
            if name in _FIXED:
                drawn = pl.Series(name, [values.index(_FIXED[name])], pl.UInt8).new_from_index(0, count)
            known = pl.Series(lot.random(count) >= (0 if name in _FIXED else UNKNOWN))
            kind = pl.Boolean() if values == (False, True) else pl.Enum([str(value) for value in values])
            column = drawn.cast(kind) if kind == pl.Boolean else drawn.cat.to(kind)
            columns[name] = column.to_frame().select(pl.when(known).then(pl.col(name)).alias(name)).to_series()
        yield pl.DataFrame(columns)


def _read(book: Book, action: str, day: str) -> list[str]:
    """Return the facts that some rule on an action reads on a day; others would only be carried through."""
    setting = Settings(book, Index(book), None).of(action, day, None, None)
    if isinstance(setting, str):
        raise AssertionError(setting)
    return [setting.law.subject.facts[fact] for fact in setting.law.read]


def _write(path: Path, book: Book, action: str, day: str, rows: int) -> None:
    facts = _read(book, action, day)
    parts = _parts(book, action, day, facts, rows)
    pl.io.plugins.register_io_source(
        lambda *_: parts, schema=next(_parts(book, action, day, facts, 1)).schema
    ).sink_parquet(path, maintain_order=True)


def _in_memory(book: Book, action: str) -> float:
    """Return how many rows a second one thread answers, warm, without reading or writing."""
    answering = Answering(book)
    facts = _read(book, action, "2000-01-01")
    first, second = (frame for frame in _parts(book, action, "2000-01-01", facts, 2 * _PART))
    answering(first)
    started = process_time()
    answering(second)
    return second.height / (process_time() - started)


def _agree(table: Path, rules: Path) -> None:
    """Fail unless the peers give our verdict wherever Kleene's logic settles one."""
    outputs = {
        name: table.with_name(f"{number}.parquet") for number, name in enumerate((OURS, REASONS, POLARS, DUCKDB))
    }
    for name, output in outputs.items():
        CONTENDERS[name](table, output, rules)
    ours, *peers = (pl.read_parquet(output)["verdict"].cast(pl.String) for output in outputs.values())
    for peer in peers:
        settled = peer != "unsettled"
        if not (ours.filter(settled) == peer.filter(settled)).all() or settled.sum() < len(ours) // 4:
            raise AssertionError("a peer decides another question")
    for output in outputs.values():
        output.unlink()


def _swept(table: Path, output: Path, rules: Path) -> None:
    from guidelines_engine.__main__ import main

    sys.argv = ["guidelines", "sweep", str(table), "-o", str(output), "--rules", str(rules)]
    try:
        main()
    except SystemExit as end:
        if end.code:
            raise


def _by_polars(table: Path, output: Path, rules: Path, reasons: bool = False) -> None:
    facts = {name: pl.col(f"fact_{name}") for name in range(FACTS)}
    permits, prohibits = (list(growth.relevant(FACTS, prohibitions)) for prohibitions in (False, True))
    speaks = {rule: facts[one] & facts[two] for rule, one, two, _ in permits}
    holds = {rule: speaks[rule] & facts[three] for rule, _, _, three in permits}
    excluded = {rule: facts[one] & facts[two] for rule, one, two, _ in prohibits}
    rows = pl.scan_parquet(table, row_index_name="row", row_index_offset=1).with_columns(
        holds=reduce(or_, holds.values()), reached=and_(reduce(or_, excluded.values()), reduce(or_, speaks.values()))
    )
    lawful = pl.col("holds") & ~pl.col("reached")
    verdict = pl.when(lawful.is_null()).then(pl.lit("unsettled"))
    verdict = verdict.when(lawful).then(pl.lit("lawful")).otherwise(pl.lit("unlawful"))
    columns = {"verdict": verdict}
    if reasons:
        finding = pl.when(lawful).then(pl.lit("permitted")).when(~lawful & pl.col("reached")).then(pl.lit("prohibited"))
        columns["finding"] = finding.when(~lawful & ~pl.col("reached")).then(pl.lit("unauthorised"))
        decides = {**{rule: held & lawful for rule, held in holds.items()}}
        decides |= {rule: held & pl.col("reached") for rule, held in excluded.items()}
        names = [pl.when(holds).then(pl.lit(f"rule_{rule}")) for rule, holds in decides.items()]
        columns["rules"] = pl.concat_str(names, separator=" ", ignore_nulls=True)
    rows.select("row", **columns).sink_parquet(output, maintain_order=True)


def _by_duckdb(table: Path, output: Path, rules: Path) -> None:
    import duckdb

    def met(*facts: int) -> str:
        return "(" + " and ".join(f"fact_{fact}" for fact in facts) + ")"

    speaks = " or ".join(met(one, two) for _, one, two, _ in growth.relevant(FACTS, False))
    holds = " or ".join(met(*facts) for _, *facts in growth.relevant(FACTS, False))
    excluded = " or ".join(met(one, two) for _, one, two, _ in growth.relevant(FACTS, True))
    lawful = f"({holds}) and not (({excluded}) and ({speaks}))"
    duckdb.execute(
        f"copy (select file_row_number + 1 as row, case when lawful then 'lawful' when not lawful then 'unlawful' "
        f"else 'unsettled' end as verdict from (select file_row_number, {lawful} as lawful "
        f"from read_parquet('{table}', file_row_number = true))) to '{output}' (format parquet)"
    )


CONTENDERS: dict[str, Callable[[Path, Path, Path], None]] = {
    OURS: _swept,
    REASONS: partial(_by_polars, reasons=True),
    POLARS: _by_polars,
    DUCKDB: _by_duckdb,
    SHIPPED: _swept,
}


def _once(name: str, table: Path, rules: Path) -> None:
    """Sweep once, and print the seconds it took and the most memory this process had, in MB."""
    output = table.with_name("answers.parquet")
    started = perf_counter()
    CONTENDERS[name](table, output, rules)
    seconds = perf_counter() - started
    # what the parent took counts in getrusage, so the kernel's own page about the process is read
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    megabytes = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    print(json.dumps({"seconds": seconds, "megabytes": megabytes}))


if __name__ == "__main__":
    _once(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))

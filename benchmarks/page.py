"""The measurements as tables, in the terminal and in `docs/performance.md`."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import plots
from .answers import OPINION, VERDICT
from .plots import shown

SWEEP, SWEEP_OF_SHIPPED = "guidelines sweep", "guidelines sweep, shipped rules"
"""How the sweeps of the engine are called."""

Row = tuple[str, ...]
Data = Mapping[str, Any]


def goals(data: Data) -> list[Row]:
    """Return each goal beside what was measured; a peer that is not installed leaves its rows out."""
    took = {name: time["best"] for name, time in data["answers"]["microseconds"].items()}
    process = data["processes"]["milliseconds"]
    loads = data["loading"]["milliseconds"]
    rules = [each["verdict"]["best"] for each in data["growth"]["rules"].values()]
    rows = [
        _faster("bare verdict beside cedarpy", took, VERDICT, "cedarpy", 50),
        _faster("bare verdict beside cel", took, VERDICT, "cel", 5),
        _faster("opinion beside cedarpy's bare decision", took, OPINION, "cedarpy", 10),
        _faster("opinion beside cel's bare decision", took, OPINION, "cel", 1),
        _at_most("verdict, 20,000 rules beside 200", rules[-1] / rules[0], 1.5, "times"),
        _process("check process beside cedarpy with one policy", process, "cedarpy, one policy"),
        _process("check process beside cedarpy with the same rules", process, "cedarpy, the same rules"),
        _at_most("load of the shipped rules, without cache", loads["without cache"], 1000, "ms"),
        _at_most("load of the shipped rules, with cache", loads["with cache"], 25, "ms"),
        *_sweeps(data["sweeping"]["sweeps"]),
    ]
    return [row for row in rows if row is not None]


def _faster(what: str, took: Mapping[str, float], ours: str, peer: str, wanted: float) -> Row | None:
    if peer not in took:
        return None
    ratio = took[peer] / took[ours]
    return what, f"at least {wanted:g} times faster", f"{shown(ratio)} times", _met(ratio >= wanted)


def _process(what: str, took: Mapping[str, Mapping[str, float]], peer: str) -> Row | None:
    if peer not in took:
        return None
    return _at_most(what, took["guidelines check"]["processor"] / took[peer]["processor"], 1.5, "times")


def _sweeps(sweeps: Mapping[str, Mapping[str, Mapping[str, float]]]) -> list[Row]:
    rows, took = list(sweeps.items())[-1]
    ours = took[SWEEP]
    speed = int(rows.replace(",", "")) / ours["seconds"] / 1e6
    return [
        (f"sweep of {rows} rows", "at least 4 M rows a second", f"{speed:.1f} M", _met(speed >= 4)),
        _at_most(f"memory of a sweep of {rows} rows", ours["megabytes"], 2048, "MB"),
    ]


def sweep_rows(sweeps: Mapping[str, Mapping[str, Mapping[str, float]]]) -> list[Row]:
    """Return how fast each sweep was, and its ratio to ours."""
    return [
        (
            rows,
            name,
            f"{int(rows.replace(',', '')) / it['seconds'] / 1e6:.2f}",
            f"{took[SWEEP]['seconds'] / it['seconds']:.2f}",
            shown(it["megabytes"]),
        )
        for rows, took in sweeps.items()
        for name, it in took.items()
    ]


def _at_most(what: str, measured: float, wanted: float, unit: str) -> Row:
    return what, f"at most {wanted:g} {unit}", f"{shown(measured)} {unit}", _met(measured <= wanted)


def _met(met: bool) -> str:
    return "yes" if met else "**no**"


def answer_rows(data: Data) -> list[Row]:
    """Return the time of each engine on one question, and its ratio to ours."""
    took = {name: time["best"] for name, time in data["answers"]["microseconds"].items()}
    verdict, opinion = took[VERDICT], took[OPINION]
    return [(name, shown(it), f"{it / verdict:.2f}", f"{it / opinion:.2f}") for name, it in took.items()]


def process_rows(data: Data) -> list[Row]:
    """Return the time of each kind of process."""
    took = data["processes"]["milliseconds"]
    python = took["python -c pass"]["processor"]
    return [
        (name, shown(it["processor"]), shown(it["wall"]), shown(it["wall_median"]), f"{it['processor'] / python:.1f}")
        for name, it in took.items()
    ]


def growth_rows(data: Data, kind: str) -> list[Row]:
    """Return the times by the number of rules or facts."""
    found = data["growth"][kind]
    names = list(next(iter(found.values())))
    return [(f"{int(size):,}", *(shown(times[name]["best"]) for name in names)) for size, times in found.items()]


def table(head: Sequence[str], rows: Iterable[Row]) -> str:
    """Return a table in Markdown, padded so that it reads in a terminal as well."""
    every = [tuple(head), *rows]
    widths = [max(len(row[column]) for row in every) for column in range(len(head))]
    cells = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in every]
    lines = [f"| {' | '.join(row)} |" for row in cells]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def tables(data: Data) -> str:
    """Return all the tables."""
    answers, memory, exact = data["answers"], data["memory"], data["answers"]["exact"]
    growth = data["growth"]
    by_rules, by_facts = (list(next(iter(growth[kind].values()))) for kind in ("rules", "facts"))
    absent = "".join(f"\n\nNot measured: `{name}`, {why}." for name, why in answers["absent"].items())
    parts = [
        "## Goals",
        table(("work", "goal", "measured", "met"), goals(data)),
        "## One question",
        f"{answers['questions']} of the conformance cases, on average {answers['facts_given']:.0f} facts given, over "
        f"all {answers['rules']} rules: those that Kleene's logic settles. Microseconds of processor time." + absent,
        table(("engine", "µs", "in verdicts", "in opinions"), answer_rows(data)),
        "![one question](performance/answers.svg)",
        "The cases that are left open and go to the solver: "
        f"a verdict {shown(exact['verdict']['best'] / 1000)} ms, an opinion with what it turns on and a completion of "
        f"each kind {shown(exact['opinion']['best'] / 1000)} ms.",
        "## A process",
        "Milliseconds of processor time, by the clock at best and in the middle, and in processes that do nothing. "
        f"Heavy modules that `guidelines check` imports: {', '.join(data['processes']['heavy']) or 'none'}.",
        table(("process", "processor", "clock", "clock, median", "in `pass`"), process_rows(data)),
        "![a process](performance/processes.svg)",
        "## Loading",
        table(
            ("the shipped rules", "ms"),
            [(name, shown(each)) for name, each in data["loading"]["milliseconds"].items()],
        ),
        "## Growth",
        "With the number of rules, of which 40 bear on the question. Microseconds.",
        table(("rules", *by_rules), growth_rows(data, "rules")),
        "![growth with rules](performance/rules.svg)",
        "With the number of facts, all of them given. Microseconds.",
        table(("facts", *by_facts), growth_rows(data, "facts")),
        "![growth with facts](performance/facts.svg)",
        "## Sweeps",
        f"Parquet to Parquet, {data['sweeping']['unknown']:.0%} of the facts unknown, by the clock, each in a process "
        f"of its own, the best of three. {data['sweeping']['facts']} facts and 200 synthetic rules, of which "
        "40 bear on the action; the shipped rules on supply, with the facts that some rule on it reads.",
        table(("rows", "sweep", "M rows a second", "speed in ours", "MB"), sweep_rows(data["sweeping"]["sweeps"])),
        "![sweeps](performance/sweeps.svg)",
        "Rows in memory, answered by one thread that has seen a million of them before: "
        + ", ".join(f"{name} {speed / 1e6:.1f} M a second" for name, speed in data["sweeping"]["in memory"].items())
        + ".",
        "## Memory",
        table(("process", "MB"), [(name, shown(each)) for name, each in memory["megabytes"].items()]),
        table(("value", "kB"), [(name, shown(each)) for name, each in memory["kilobytes"].items()]),
    ]
    return "\n\n".join(parts)


def write(data: Data, folder: Path, preface: str) -> None:
    """Write the page and its pictures."""
    pictures = folder / "performance"
    pictures.mkdir(exist_ok=True)
    took = {name: time["best"] for name, time in data["answers"]["microseconds"].items()}
    ours = [name for name in took if name.startswith(("verdict", "opinion"))]
    processes = {name: it["processor"] for name, it in data["processes"]["milliseconds"].items()}
    drawn = {
        "answers": plots.bars("One question", "µs", took, ours),
        "processes": plots.bars("A process", "ms", processes, [name for name in processes if "guidelines" in name]),
        "sweeps": plots.bars(
            "A sweep of 10,000,000 rows",
            "M rows a second",
            {name: 10 / it["seconds"] for name, it in list(data["sweeping"]["sweeps"].values())[-1].items()},
            [SWEEP, SWEEP_OF_SHIPPED],
        ),
        "rules": _growth(data, "rules", "Growth with rules"),
        "facts": _growth(data, "facts", "Growth with facts"),
    }
    for name, picture in drawn.items():
        (pictures / f"{name}.svg").write_text(picture, encoding="utf-8")
    python = f"Python {platform.python_version()}, {data['processors']} processors"
    run = "every figure of a table, but for the goals, comes from one run"
    measured = f"As measured by `python -m benchmarks` on {python}; {run}."
    (folder / "performance.md").write_text(f"{preface}\n{measured}\n\n{tables(data)}\n", encoding="utf-8")


def _growth(data: Data, kind: str, title: str) -> str:
    found = data["growth"][kind]
    sizes = [int(size) for size in found]
    names = list(next(iter(found.values())))
    return plots.lines(title, "µs", sizes, {name: [each[name]["best"] for each in found.values()] for name in names})

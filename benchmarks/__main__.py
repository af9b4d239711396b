"""Measures, prints tables of ratios, and writes JSON; with `--page` also `docs/performance.md` and its pictures.

`--only` measures some things anew and keeps the other figures of the JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

from . import answers, growth, loading, page, processes
from .questions import ROOT


def _sweeping() -> dict[str, Any]:
    from . import sweeping  # last, for where Polars is loaded a verdict takes a tenth longer

    return sweeping.measure()


MEASURES = {
    "answers": answers.measure,
    "processes": processes.measure,
    "loading": loading.measure,
    "growth": growth.measure,
    "memory": loading.memory,
    "sweeping": _sweeping,
}


def main() -> None:
    """Run the measurements."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, default=Path("benchmarks.json"), help="where the figures go")
    parser.add_argument("--page", action="store_true", help="write docs/performance.md and its pictures as well")
    parser.add_argument("--only", nargs="*", choices=MEASURES, default=list(MEASURES), help="measure these anew")
    options = parser.parse_args()
    kept = json.loads(options.json.read_text(encoding="utf-8")) if options.json.exists() else {}
    data: dict[str, Any] = {**kept, "processors": os.cpu_count()}
    for name in options.only:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        data[name] = _plain(MEASURES[name]())
        options.json.write_text(json.dumps(data, indent=1), encoding="utf-8")
    print(page.tables(data))
    if options.page:
        page.write(data, ROOT / "docs", (Path(__file__).parent / "preface.md").read_text(encoding="utf-8"))


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return value


if __name__ == "__main__":
    main()

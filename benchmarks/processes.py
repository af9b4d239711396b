"""What a process costs from its start to its end: `guidelines check` beside Python alone and a process of Cedar's."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from .questions import ROOT

ROUNDS = 20
HEAVY = ("lark", "z3", "polars", "pandas", "rich", "numpy", "sqlglot", "guidelines_engine.parser")

OPERATION = """
title: Fuel for a U.S. ship in port
action: supply
date: 2000-01-01
facts: {service: msdf, platform: ship, situation: surrounding, context: operation, partner: us_forces,
    treaty_purpose: true, charter_purpose: true, partner_request: true, multilateral: false, place: japan,
    combat_now: false, combat_expected: false, survival_threatened: false, un_resolution: none,
    request_by_authority: false, goods: fuel, goods_owner: japan, sortie_preparation: false,
    alongside_sdf_mission: false, force: none, opponent: none, basic_plan: true, diet_approval: given, ordered: true,
    implementation_area: true}
"""
ENTRY = "import sys; from guidelines_engine.__main__ import main; sys.argv[0] = 'guidelines'; main()"
CEDAR = """
import cedarpy
request = {"principal": 'A::"a"', "action": 'Action::"b"', "resource": 'R::"c"', "context": {}}
assert cedarpy.is_authorized(request, "permit(principal, action, resource);", []).allowed
"""
CEDAR_RULES = """
import cedarpy, json, pathlib, sys
policies, request = (pathlib.Path(each).read_text() for each in sys.argv[1:])
print(cedarpy.is_authorized(json.loads(request), policies, []).allowed)
"""


def measure() -> dict[str, Any]:
    """Return milliseconds for each kind of process, and what heavy modules a check imports, which must be none."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "operation.yaml").write_text(OPERATION)
        check = ["-c", ENTRY, "check", str(folder / "operation.yaml")]
        commands = {
            "python -c pass": ["-c", "pass"],
            "guidelines check": check,
            "guidelines check, JSON": [*check, "--format", "json"],
            "cedarpy, one policy": ["-c", CEDAR],
        }
        policies = _cedar_files(folder)
        if policies is not None:
            commands["cedarpy, the same rules"] = ["-c", CEDAR_RULES, *policies]
        environment = _environment(folder)
        return {"milliseconds": _race(commands, environment), "heavy": _heavy(check, environment)}


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which every process has its bytecode at hand, as when installed, and a cache."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    path = os.pathsep.join((str(ROOT / "src"), kept.get("PYTHONPATH", "")))
    own = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "GUIDELINES_ENGINE_CACHE": str(folder / "cache")}
    return kept | own | {"PYTHONPATH": path}


def _race(commands: dict[str, list[str]], environment: dict[str, str]) -> dict[str, dict[str, float]]:
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for number in range(ROUNDS + 2):
        for name, arguments in commands.items():
            took = _run(arguments, environment)
            if number > 1:  # the first two fill the caches
                found[name].append(took)
    return {name: _summary(times) for name, times in found.items()}


def _summary(times: list[tuple[float, float]]) -> dict[str, float]:
    wall, processor = zip(*times, strict=True)
    return {"wall": min(wall), "wall_median": statistics.median(wall), "processor": min(processor)}


def _run(arguments: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Return the milliseconds that a process takes by the clock, and of processor time."""
    started = perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    took = perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise AssertionError(f"a process ended with status {process.returncode}: {arguments}")
    return took * 1000, (used.ru_utime + used.ru_stime) * 1000


def _heavy(check: list[str], environment: dict[str, str]) -> list[str]:
    shown = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr));"
    arguments = [sys.executable, "-c", shown + ENTRY, *check[2:]]
    done = subprocess.run(arguments, env=environment, capture_output=True, text=True, check=True)
    return sorted(set(HEAVY) & set(done.stderr.split()))


def _cedar_files(folder: Path) -> list[str] | None:
    try:
        from .peers import cedar, values
    except ImportError:
        return None
    import json

    from .questions import settled, shipped

    book = shipped().book
    asked = next(each for each in settled(book) if each.operation.action == "supply")
    (folder / "policies.cedar").write_text("\n".join(cedar.policies(book)))
    (folder / "request.json").write_text(json.dumps(cedar.request(values(book, asked))))
    return [str(folder / "policies.cedar"), str(folder / "request.json")]

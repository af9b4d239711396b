"""Findings as SARIF 2.1.0, the format in which editors and code hosts read what analysers find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from ..diagnostics import CODES, Span
from ..flaw import Flaw
from .findings import operation_data, operation_words

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(flaws: Sequence[Flaw], root: PurePath, version: str) -> dict[str, object]:
    """Return a SARIF log of one run; what the rulebook's comments let stand is in it as suppressed.

    Args:
        flaws: all of them.
        root: the folder of the rulebook, as a code host knows it.
        version: that of the engine.
    """
    codes = sorted({flaw.diagnostic.code for flaw in flaws})
    driver = {
        "name": "guidelines",
        "version": version,
        "rules": [{"id": code, "shortDescription": {"text": CODES[code]}} for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(flaw, codes, root) for flaw in flaws],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(flaw: Flaw, codes: Sequence[str], root: PurePath) -> dict[str, object]:
    diagnostic = flaw.diagnostic
    result: dict[str, object] = {
        "ruleId": diagnostic.code,
        "ruleIndex": codes.index(diagnostic.code),
        "level": "warning",
        "message": {"text": " ".join(f"{said[0].upper()}{said[1:]}." for said in _sentences(flaw))},
        "locations": [
            {
                "physicalLocation": _location(diagnostic.span, root),
                "logicalLocations": [{"name": flaw.name, "kind": flaw.kind}],
            }
        ],
        "properties": {} if flaw.witness is None else {"witness": operation_data(flaw.witness)},
    }
    if flaw.allowed:
        result["suppressions"] = [{"kind": "inSource", "justification": flaw.allowed}]
    return result


def _sentences(flaw: Flaw) -> Iterable[str]:
    yield flaw.diagnostic.message
    if flaw.diagnostic.hint:
        yield flaw.diagnostic.hint
    if flaw.witness is not None:
        yield f"for example {operation_words(flaw.witness)}"


def _location(span: Span, root: PurePath) -> dict[str, object]:
    line, column = span.text.position(span.start)
    end_line, end_column = span.text.position(span.end)
    return {
        "artifactLocation": {"uri": (root / span.text.name).as_posix()},
        "region": {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column},
    }

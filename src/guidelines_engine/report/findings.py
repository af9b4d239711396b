"""What is wrong with a rulebook, as a person reads it, as JSON, and its witnesses as operations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..diagnostics import Span
from ..flaw import Flaw
from ..operation import Operation, shown_value
from .diagnostic import diagnostic_text
from .folding import WIDEST, folded
from .style import Style, plain_style


def findings_text(flaws: Sequence[Flaw], style: Style = plain_style, *, allowed: bool = False) -> str:
    """Return what is wrong, each with an operation that shows it, then how many there are.

    Args:
        flaws: all of them.
        style: how to emphasise.
        allowed: whether to show those that are let stand as well.
    """
    shown = [flaw for flaw in flaws if allowed or not flaw.allowed]
    blocks = [_block(flaw, style) for flaw in shown]
    return "\n\n".join((*blocks, _count(flaws)))


def _block(flaw: Flaw, style: Style) -> str:
    lines = [diagnostic_text(flaw.diagnostic, style)]
    if flaw.witness is not None:
        lines += _labelled("example", operation_words(flaw.witness), style)
    if flaw.allowed:
        lines += _labelled("allowed", flaw.allowed, style)
    return "\n".join(lines)


def _labelled(label: str, text: str, style: Style) -> list[str]:
    lines = folded(f"{label}: {text}", "  ", "    ")
    return [lines[0].replace(f"{label}:", style(f"{label}:", "strong"), 1), *lines[1:]]


def _count(flaws: Sequence[Flaw]) -> str:
    standing = sum(bool(flaw.allowed) for flaw in flaws)
    found = len(flaws) - standing
    said = "no finding" if not found else "1 finding" if found == 1 else f"{found} findings"
    return f"{said}, {standing} allowed" if standing else said


def operation_words(operation: Operation) -> str:
    """Return an operation in a line: its action, its setting, its facts in vocabulary order."""
    said = [operation.action]
    if operation.date is not None:
        said.append(f"on {operation.date}")
    chosen = [name for name in (operation.regime, operation.interpretation) if name is not None]
    if chosen:
        said.append(f"under {' and '.join(chosen)}")
    facts = [_fact(name, shown_value(value)) for name, value in operation.facts.items()]
    return " ".join(said) + (f", {', '.join(facts)}" if facts else "")


def _fact(name: str, value: str) -> str:
    return {"true": name, "false": f"not {name}"}.get(value, f"{name} is {value}")


def findings_data(flaws: Iterable[Flaw]) -> dict[str, object]:
    """Return what is wrong as the mapping that `--format json` prints."""
    every = tuple(flaws)
    return {
        "findings": [finding_data(flaw) for flaw in every if not flaw.allowed],
        "allowed": [{**finding_data(flaw), "reason": flaw.allowed} for flaw in every if flaw.allowed],
    }


def finding_data(flaw: Flaw) -> dict[str, object]:
    """Return one finding as data; `witness` is an operation as `guidelines check` reads it, or null."""
    said = flaw.diagnostic
    return {
        "code": said.code,
        "rule": flaw.name,
        "kind": flaw.kind,
        "message": said.message,
        "hint": said.hint,
        "span": span_data(said.span),
        "witness": None if flaw.witness is None else operation_data(flaw.witness),
    }


def span_data(span: Span) -> dict[str, object]:
    """Return a place as data: file, and line and column of its first character and of the one after its last."""
    line, column = span.text.position(span.start)
    end_line, end_column = span.text.position(span.end)
    return {"file": span.text.name, "line": line, "column": column, "end_line": end_line, "end_column": end_column}


def operation_data(operation: Operation) -> dict[str, object]:
    """Return an operation as data, with the keys in which `guidelines check` reads one."""
    said: dict[str, object] = {
        "title": operation.title,
        "action": operation.action,
        "date": operation.date.isoformat() if operation.date else None,
        "regime": operation.regime,
        "interpretation": operation.interpretation,
    }
    return {**{key: value for key, value in said.items() if value is not None}, "facts": dict(operation.facts)}


def operations_yaml(operations: Iterable[Operation]) -> str:
    """Return operations as a YAML file that `guidelines check` reads."""
    import yaml

    documents = []
    for operation in operations:
        said = operation_data(operation)
        if operation.date is not None:
            said["date"] = operation.date
        documents.append(said)
    return yaml.safe_dump_all(documents, sort_keys=False, allow_unicode=True, width=WIDEST, explicit_start=True)

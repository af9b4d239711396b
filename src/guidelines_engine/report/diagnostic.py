"""Diagnostics as a person reads them: place, code, message, the line with a caret, the hint."""

from __future__ import annotations

from ..diagnostics import Diagnostic, shown
from .style import Style, plain_style

_WIDEST = 160


def brief(diagnostic: Diagnostic) -> str:
    """Return a diagnostic in one line."""
    _, line, column = diagnostic.place
    name, message = _line(diagnostic.span.text.name), _line(diagnostic.message)
    place = f"{name}:{line}:{column}: " if diagnostic.span.text.content else f"{name}: "
    hint = f" ({_line(diagnostic.hint)})" if diagnostic.hint else ""
    return f"{place}{diagnostic.severity}[{diagnostic.code}]: {message}{hint}"


def diagnostic_text(diagnostic: Diagnostic, style: Style = plain_style) -> str:
    """Return a diagnostic with the line it speaks of and a caret under the place."""
    _, line, column = diagnostic.place
    name, message = _line(diagnostic.span.text.name), _line(diagnostic.message)
    kind = "bad" if diagnostic.severity == "error" else "open"
    head = style(f"{diagnostic.severity}[{diagnostic.code}]", kind)
    if not diagnostic.span.text.content:
        lines = [f"{name}: {head}: {message}"]
    else:
        lines = [f"{name}:{line}:{column}: {head}: {message}", *_excerpt(diagnostic, line, column, style)]
    if diagnostic.hint:
        lines.append(f"  {style('hint:', 'strong')} {_line(diagnostic.hint)}")
    return "\n".join(lines)


def _line(text: str) -> str:
    """Return a text, which may hold the name of a file, on one line of characters that can be printed."""
    return shown(text, len(text))


def _excerpt(diagnostic: Diagnostic, line: int, column: int, style: Style) -> list[str]:
    whole = diagnostic.span.text.line(line)
    start = max(0, column - 1 - _WIDEST // 2)
    cut = _line(whole[start : start + _WIDEST])
    if not cut.strip():
        return []
    width = max(1, min(diagnostic.span.end - diagnostic.span.start, len(cut) - (column - 1 - start)))
    return [f"    {cut}", "    " + " " * (column - 1 - start) + style("^" * width, "bad")]

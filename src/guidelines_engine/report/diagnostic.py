"""Diagnostics as a person reads them: place, code, message, the line with a caret, the hint."""

from __future__ import annotations

from ..diagnostics import Diagnostic
from .style import Style, plain_style

_WIDEST = 160


def brief(diagnostic: Diagnostic) -> str:
    """Return a diagnostic in one line."""
    name, line, column = diagnostic.place
    place = f"{name}:{line}:{column}: " if diagnostic.span.text.content else f"{name}: "
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    return f"{place}{diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}{hint}"


def diagnostic_text(diagnostic: Diagnostic, style: Style = plain_style) -> str:
    """Return a diagnostic with the line it speaks of and a caret under the place."""
    name, line, column = diagnostic.place
    kind = "bad" if diagnostic.severity == "error" else "open"
    head = style(f"{diagnostic.severity}[{diagnostic.code}]", kind)
    if not diagnostic.span.text.content:
        shown = [f"{name}: {head}: {diagnostic.message}"]
    else:
        shown = [f"{name}:{line}:{column}: {head}: {diagnostic.message}", *_excerpt(diagnostic, line, column, style)]
    if diagnostic.hint:
        shown.append(f"  {style('hint:', 'strong')} {diagnostic.hint}")
    return "\n".join(shown)


def _excerpt(diagnostic: Diagnostic, line: int, column: int, style: Style) -> list[str]:
    whole = diagnostic.span.text.line(line)
    start = max(0, column - 1 - _WIDEST // 2)
    shown = "".join(character if character.isprintable() else " " for character in whole[start : start + _WIDEST])
    if not shown.strip():
        return []
    width = max(1, min(diagnostic.span.end - diagnostic.span.start, len(shown) - (column - 1 - start)))
    return [f"    {shown}", "    " + " " * (column - 1 - start) + style("^" * width, "bad")]

"""The measurements as pictures: plain SVG, so that drawing them needs nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

_WIDTH, _LEFT, _ROW = 760, 330, 26
_OURS, _THEIRS = "#1f5f8b", "#b9b4a7"
_LINES = ("#1f5f8b", "#5aa0c8", "#8a5a00", "#7a7568", "#9c3d54")
_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" font-family="sans-serif" font-size="13">'
_TITLE = '<text x="8" y="20" font-weight="bold">{} ({}, log)</text>'


def bars(title: str, unit: str, values: Mapping[str, float], ours: Sequence[str]) -> str:
    """Return horizontal bars on a logarithmic scale, those of the engine in another colour."""
    least, most = min(values.values()), max(values.values())
    low, high = math.floor(math.log10(least)), math.log10(most)
    scale = (_WIDTH - _LEFT - 90) / max(0.3, high - low)
    height = 44 + _ROW * len(values)
    parts = [_HEAD.format(_WIDTH, height), _TITLE.format(escape(title), unit)]
    for row, (name, value) in enumerate(values.items()):
        top = 34 + _ROW * row
        width = max(2.0, (math.log10(value) - low) * scale)
        colour = _OURS if name in ours else _THEIRS
        parts.append(f'<text x="{_LEFT - 8}" y="{top + 15}" text-anchor="end">{escape(name)}</text>')
        parts.append(f'<rect x="{_LEFT}" y="{top}" width="{width:.1f}" height="{_ROW - 8}" fill="{colour}"/>')
        parts.append(f'<text x="{_LEFT + width + 6:.1f}" y="{top + 15}">{shown(value)}</text>')
    return "\n".join((*parts, "</svg>\n"))


def lines(title: str, unit: str, across: Sequence[int], series: Mapping[str, Sequence[float]]) -> str:
    """Return one line for each series, both scales logarithmic."""
    every = [value for values in series.values() for value in values]
    low, high = math.floor(math.log10(min(every))), math.ceil(math.log10(max(every)))
    first, last = math.log10(across[0]), math.log10(across[-1])

    def x(value: float) -> float:
        return 70 + (math.log10(value) - first) / (last - first) * 420

    def y(value: float) -> float:
        return 300 - (math.log10(value) - low) / (high - low) * 250

    parts = [_HEAD.format(_WIDTH, 340), _TITLE.format(escape(title), unit)]
    for power in range(low, high + 1):
        at = y(10.0**power)
        parts.append(f'<line x1="70" x2="490" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="62" y="{at + 4:.1f}" text-anchor="end">{shown(10.0**power)}</text>')
    parts += [f'<text x="{x(value):.1f}" y="322" text-anchor="middle">{value:,}</text>' for value in across]
    for number, (name, values) in enumerate(series.items()):
        colour = _LINES[number % len(_LINES)]
        points = " ".join(f"{x(at):.1f},{y(value):.1f}" for at, value in zip(across, values, strict=True))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
        parts.append(f'<text x="500" y="{60 + 22 * number}" fill="{colour}">{escape(name)}</text>')
    return "\n".join((*parts, "</svg>\n"))


def shown(value: float) -> str:
    """Return a number with two or three figures that matter."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2g}"

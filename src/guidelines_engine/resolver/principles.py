"""Binds principles: what the rulebook must never find, on which days, under which sources, for which actions."""

from __future__ import annotations

from .. import model, syntax
from ..diagnostics import Diagnostic, choices, suggestion
from .names import Declared, listed_once, unknown
from .rules import Binder
from .words import bind_covered, leaves

_FINDINGS = {
    model.Closure.OPEN: ("permitted", "prohibited"),
    model.Closure.CLOSED: ("permitted", "prohibited", "unauthorised", "silent"),
    model.Closure.FRAMEWORK: ("permitted", "prohibited", "deferred", "silent"),
}


def bind_principles(declared: Declared, book: model.Book, diagnostics: list[Diagnostic]) -> dict[str, model.Principle]:
    """Return the principles in declared order; `book` is the rulebook without them."""
    below = leaves(book.actions)
    binder = Binder(declared, book.layers, below, book.facts, book.sources, book.definitions, diagnostics)
    everything = syntax.Covered((), every=True)
    bound: dict[str, model.Principle] = {}
    for name, written in declared.principles.items():
        actions = bind_covered(written.covered or everything, below, diagnostics)
        interval = model.Interval(written.start, written.end)
        _check(written, interval, book, diagnostics)
        bound[name] = model.Principle(
            name,
            written.text,
            written.never,
            written.layer.text if written.layer else None,
            actions,
            _sources(written, book, diagnostics),
            when=binder.clauses(written.when, actions, interval),
            unless=binder.clauses(written.unless, actions, interval, negated=True),
            interval=interval,
            cite=written.cite,
            note=written.note,
            span=written.name.span,
        )
    return bound


def _check(
    written: syntax.Principle, interval: model.Interval, book: model.Book, diagnostics: list[Diagnostic]
) -> None:
    name = written.name
    if not written.cite:
        said = f"the principle `{name.text}` has no citation"
        diagnostics.append(Diagnostic("GE209", said, name.span, 'add `cite "..."`'))
    if interval.start is not None and interval.end is not None and interval.end < interval.start:
        hint = "`until` is the last day"
        diagnostics.append(Diagnostic("GE212", f"`{name.text}` ends before it begins", name.span, hint))
    layer = written.layer
    if layer is None:
        return
    if layer.text not in book.layers:
        diagnostics.append(unknown("GE204", "layer", layer, book.layers))
    elif written.never not in (found := _FINDINGS[book.layers[layer.text].closure]):
        said = f"the layer `{layer.text}` never finds `{written.never}`"
        diagnostics.append(Diagnostic("GE211", said, layer.span, choices(found)))


def _sources(written: syntax.Principle, book: model.Book, diagnostics: list[Diagnostic]) -> tuple[str, ...]:
    found = []
    listed_once(written.under, diagnostics)
    for name in written.under:
        source = book.sources.get(name.text)
        if source is None:
            hint = suggestion(name.text, book.sources) or "name a reading or a regime"
            diagnostics.append(Diagnostic("GE217", f"unknown source `{name.text}`", name.span, hint))
        elif book.layers[source.layer].chosen_by is None:
            said = f"`{name.text}` is in force by date and cannot be chosen"
            hint = "limit the principle with `from` and `until`"
            diagnostics.append(Diagnostic("GE211", said, name.span, hint))
        else:
            found.append(name.text)
    return tuple(found)

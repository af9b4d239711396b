"""Syntax to model: a whole rulebook in which every name is bound, or which name could not be and what it might be.

Knows nothing of files, operations or answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .. import syntax
from ..diagnostics import Diagnostic, Span, Text, in_order
from ..model import Book
from .definitions import bind_definitions
from .names import Declared, collect
from .principles import bind_principles
from .rules import bind_rules
from .words import bind_actions, bind_constraints, bind_facts, bind_layers, bind_sources

__all__ = ["resolve"]


def resolve(files: Sequence[tuple[Text, syntax.RuleFile]]) -> tuple[Book, tuple[Diagnostic, ...]]:
    """Return the rulebook that the files make together, and all that is wrong with it.

    Where something is wrong the book leaves it out; a book with an error among its diagnostics is not to be asked.
    """
    declared, diagnostics = collect([file for _, file in files])
    diagnostics.extend(_emptiness(files, declared))
    layers = bind_layers(declared, diagnostics)
    actions = bind_actions(declared, layers, diagnostics)
    facts = bind_facts(declared, actions, diagnostics)
    sources = bind_sources(declared, layers, diagnostics)
    definitions = bind_definitions(declared, facts, diagnostics)
    constraints = bind_constraints(declared, facts, definitions, diagnostics)
    rules = bind_rules(declared, layers, actions, facts, sources, definitions, diagnostics)
    words = Book(layers, actions, facts, constraints, sources, definitions, rules)
    principles = bind_principles(declared, words, diagnostics)
    return replace(words, principles=principles), in_order(diagnostics)


def _emptiness(files: Sequence[tuple[Text, syntax.RuleFile]], declared: Declared) -> list[Diagnostic]:
    kinds = {"layer": declared.layers, "action": declared.actions, "source": declared.sources}
    text = files[0][0] if files else Text("rulebook", "")
    return [
        Diagnostic("GE216", f"the rulebook declares no {kind}", Span(text, 0, 0), f"declare one with `{kind}`")
        for kind, found in kinds.items()
        if not found
    ]

"""What the files of a rulebook declare, by kind and name, each name once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from .. import syntax
from ..diagnostics import Diagnostic, choices, shown, suggestion


@dataclass
class Declared:
    """The declarations of a rulebook by kind and name, with the source above each definition and rule."""

    layers: dict[str, syntax.Layer] = field(default_factory=dict)
    actions: dict[str, syntax.Action] = field(default_factory=dict)
    facts: dict[str, syntax.Fact] = field(default_factory=dict)
    constraints: dict[str, syntax.Constraint] = field(default_factory=dict)
    sources: dict[str, syntax.Source] = field(default_factory=dict)
    definitions: dict[str, tuple[syntax.Definition, str | None]] = field(default_factory=dict)
    rules: dict[str, tuple[syntax.Rule, str | None]] = field(default_factory=dict)
    amendments: list[syntax.Amendment] = field(default_factory=list)
    principles: dict[str, syntax.Principle] = field(default_factory=dict)


def collect(files: Iterable[syntax.RuleFile]) -> tuple[Declared, list[Diagnostic]]:
    """Return what the files declare, and a diagnostic for each name declared twice."""
    declared = Declared()
    diagnostics: list[Diagnostic] = []
    for file in files:
        above: str | None = None
        for declaration in file.declarations:
            match declaration:
                case syntax.Layer():
                    _add(declared.layers, declaration.name, declaration, diagnostics)
                case syntax.Action():
                    _add(declared.actions, declaration.name, declaration, diagnostics)
                case syntax.Fact():
                    _add(declared.facts, declaration.name, declaration, diagnostics, declared.definitions)
                case syntax.Constraint():
                    _add(declared.constraints, declaration.name, declaration, diagnostics)
                case syntax.Source():
                    _add(declared.sources, declaration.name, declaration, diagnostics)
                    above = declaration.name.text
                case syntax.Definition():
                    _add(declared.definitions, declaration.name, (declaration, above), diagnostics, declared.facts)
                case syntax.Rule():
                    _add(declared.rules, declaration.name, (declaration, above), diagnostics)
                case syntax.Amendment():
                    declared.amendments.append(declaration)
                case syntax.Principle():
                    _add(declared.principles, declaration.name, declaration, diagnostics, declared.rules)
    return declared, diagnostics


K = TypeVar("K")


def _add(
    known: dict[str, K],
    name: syntax.Name,
    what: K,
    diagnostics: list[Diagnostic],
    also: Mapping[str, object] | None = None,
) -> None:
    if name.text in known or (also is not None and name.text in also):
        hint = "names are known in the whole rulebook; choose another"
        diagnostics.append(Diagnostic("GE206", f"`{name.text}` is declared twice", name.span, hint))
        return
    known[name.text] = what


def unknown(code: str, what: str, name: syntax.Name, known: Iterable[str]) -> Diagnostic:
    """Return the diagnostic for a name that is not among the known ones, with what it might be."""
    words = list(known)
    return Diagnostic(
        code, f"unknown {what} `{shown(name.text)}`", name.span, suggestion(name.text, words) or choices(sorted(words))
    )


def listed_once(names: Iterable[syntax.Name], diagnostics: list[Diagnostic]) -> None:
    """Say which names of a list stand in it a second time."""
    seen: set[str] = set()
    for name in names:
        if name.text in seen:
            said = f"`{shown(name.text)}` is listed twice"
            diagnostics.append(Diagnostic("GE220", said, name.span, "list it once"))
        seen.add(name.text)

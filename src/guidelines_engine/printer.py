"""Syntax to rule text: parsing what is printed gives the same syntax back.

Knows nothing of what names mean; comments and the author's layout are not kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from . import syntax


def print_file(file: syntax.RuleFile) -> str:
    """Return the rule text of a file."""
    return "\n\n".join(print_declaration(declaration) for declaration in file.declarations) + "\n"


def print_declaration(declaration: syntax.Declaration) -> str:
    """Return the rule text of one declaration: its head, then a clause a line."""
    match declaration:
        case syntax.Layer():
            parts = _layer(declaration)
        case syntax.Action():
            parts = _action(declaration)
        case syntax.Fact():
            parts = _fact(declaration)
        case syntax.Constraint(name, reason, never):
            parts = [f"constraint {name.text} {_quoted(reason)}", f"never {print_condition(never)}"]
        case syntax.Source():
            parts = _source(declaration)
        case syntax.Definition():
            parts = _definition(declaration)
        case syntax.Rule():
            parts = _rule(declaration)
        case syntax.Amendment():
            parts = _amendment(declaration)
        case syntax.Principle():
            parts = _principle(declaration)
        case _:
            assert_never(declaration)
    return "\n  ".join(parts)


def print_condition(condition: syntax.Condition, *, inner: bool = False) -> str:
    """Return the rule text of a condition; `inner` puts one of several parts in parentheses."""
    match condition:
        case syntax.Mentioned(name):
            return name.text
        case syntax.Compared(name, (value,), negated):
            return f"{name.text} is {'not ' if negated else ''}{value.text}"
        case syntax.Compared(name, values, negated):
            return f"{name.text} {'not ' if negated else ''}in ({_names(values)})"
        case syntax.Negation(of):
            return f"not {print_condition(of, inner=True)}"
        case syntax.AllOf(parts):
            said = " and ".join(print_condition(part, inner=True) for part in parts)
        case syntax.AnyOf(parts):
            said = " or ".join(print_condition(part, inner=True) for part in parts)
        case _:
            assert_never(condition)
    return f"({said})" if inner else said


def _layer(layer: syntax.Layer) -> list[str]:
    chosen = f" chosen by {layer.chosen_by}" if layer.chosen_by else ""
    since = f" from {layer.since}" if layer.since else ""
    return [f"layer {layer.name.text} {_quoted(layer.title)} {layer.closure}{chosen}{since}"]


def _action(action: syntax.Action) -> list[str]:
    parent = [f"under {action.parent.text}"] if action.parent else []
    outside = [f"outside {_names(action.outside)}"] if action.outside else []
    return [f"action {action.name.text} {_quoted(action.gloss)}", *parent, *outside]


def _fact(fact: syntax.Fact) -> list[str]:
    unless = f" unless {_names(fact.beyond_procedure)}" if fact.beyond_procedure else ""
    return [
        f"fact {fact.name.text} {_quoted(fact.gloss)}",
        "type bool" if fact.values is None else f"type ({_names(fact.values)})",
        *_text("ask", fact.question),
        *_text("decided by", fact.decided_by),
        *([f"concerns {_covered(fact.concerns)}"] if fact.concerns else []),
        *([f"procedure{unless}"] if fact.procedure else []),
        *(["fixed"] if fact.fixed else []),
        *_text("cite", fact.cite),
    ]


def _source(source: syntax.Source) -> list[str]:
    return [
        f"source {source.name.text} {_quoted(source.title)} in {source.layer.text}",
        *_text("short", source.short),
        *_text("cite", source.cite),
        *_text("holder", source.holder),
        *_dates(source.start, source.end),
        *([f"proposed {source.proposed}"] if source.proposed else []),
        *_text("not_encoded", source.not_encoded),
        *_text("note", source.note),
    ]


def _definition(definition: syntax.Definition) -> list[str]:
    return [
        " ".join((f"define {definition.name.text}", *_text("", definition.gloss))),
        f"as {print_condition(definition.condition)}",
        *_text("cite", definition.cite),
        *_text("note", definition.note),
        *_dates(definition.start, definition.end),
    ]


def _rule(rule: syntax.Rule) -> list[str]:
    head = " ".join((f"{rule.effect} {rule.name.text}", *_text("", rule.gloss)))
    return [head, _covered(rule.covered), *_body(rule.body), *_dates(rule.start, rule.end)]


def _amendment(amendment: syntax.Amendment) -> list[str]:
    return [
        f"amend {amendment.rule.text} from {amendment.start}",
        *_text("by", amendment.by),
        *([_covered(amendment.covered)] if amendment.covered else []),
        *_body(amendment.body),
        *([f"drop {', '.join(amendment.dropped)}"] if amendment.dropped else []),
    ]


def _principle(principle: syntax.Principle) -> list[str]:
    never = f"never {principle.never}" + (f" in {principle.layer.text}" if principle.layer else "")
    return [
        f"always {principle.name.text} {_quoted(principle.text)}",
        *([_covered(principle.covered)] if principle.covered else []),
        *([f"under {_names(principle.under)}"] if principle.under else []),
        *(_clause("when", clause) for clause in principle.when),
        *(_clause("unless", clause) for clause in principle.unless),
        never,
        *_text("cite", principle.cite),
        *_text("note", principle.note),
        *_dates(principle.start, principle.end),
    ]


def _body(body: syntax.Body) -> list[str]:
    return [
        *(_clause("when", clause) for clause in body.when),
        *(_clause("unless", clause) for clause in body.unless),
        *(_clause("provided", clause) for clause in body.provided),
        *([f"notwithstanding {_names(body.notwithstanding)}"] if body.notwithstanding else []),
        *(["general"] if body.general else []),
        *(f"duty {_quoted(duty.text)}{_pinpoint(duty.pinpoint)}" for duty in body.duties),
        *(_dispute(dispute) for dispute in body.disputes),
        *(f"not_encoded {_quoted(text)}" for text in body.not_encoded),
        *(f"note {_quoted(text)}" for text in body.notes),
        *(f"cite {_quoted(text)}" for text in body.cites),
    ]


def _clause(keyword: str, clause: syntax.Clause) -> str:
    return f"{keyword} {print_condition(clause.condition)}{_pinpoint(clause.pinpoint)}"


def _dispute(dispute: syntax.Dispute) -> str:
    where = f" where {print_condition(dispute.where)}" if dispute.where else ""
    otherwise = f" otherwise {print_condition(dispute.otherwise)}" if dispute.otherwise else ""
    return f"disputed {_quoted(dispute.text)}{where}{otherwise}"


def _pinpoint(pinpoint: str) -> str:
    return f" under {_quoted(pinpoint)}" if pinpoint else ""


def _covered(covered: syntax.Covered) -> str:
    if not covered.every:
        return _names(covered.names)
    return f"any action except {_names(covered.names)}" if covered.names else "any action"


def _dates(start: date | None, end: date | None) -> list[str]:
    return [f"{keyword} {day}" for keyword, day in (("from", start), ("until", end)) if day]


def _names(names: Iterable[syntax.Name]) -> str:
    return ", ".join(name.text for name in names)


def _text(keyword: str, text: str) -> list[str]:
    return [f"{keyword} {_quoted(text)}".strip()] if text else []


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

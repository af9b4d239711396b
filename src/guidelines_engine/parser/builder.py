"""Lark's tree of one declaration to syntax, and what is wrong with it beyond its grammar."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from lark import Token, Tree

from .. import syntax
from ..diagnostics import Diagnostic, Span, Text

_COVERED = ("some_actions", "any_action")
_KEYWORDS = {
    "fact_type": "type",
    "question": "ask",
    "decided_by": "decided by",
    "parent": "under",
    "from_date": "from",
    "until_date": "until",
}
"""The clauses whose name in the grammar is not the keyword that opens them."""


class Builder:
    """Turns Lark's tree of one declaration into syntax, collecting what is wrong with it."""

    def __init__(self, text: Text) -> None:
        """Take the text in which the declaration stands."""
        self.text = text
        self.diagnostics: list[Diagnostic] = []

    def declaration(self, tree: Any) -> syntax.Declaration | None:
        """Return the declaration, or None where too much is wrong with it to be one."""
        match tree.data:
            case "layer":
                return self._layer(tree.children)
            case "action":
                return self._action(tree.children)
            case "fact":
                return self._fact(tree)
            case "constraint":
                name, reason, never = tree.children
                return syntax.Constraint(self._name(name), _text(reason), self._condition(never))
            case "source":
                return self._source(tree.children)
            case "definition":
                return self._definition(tree.children)
            case "rule":
                return self._rule(tree.children)
            case "principle":
                return self._principle(tree.children)
            case _:
                return self._amendment(tree.children)

    def _name(self, token: Token) -> syntax.Name:
        return syntax.Name(str(token), self._span(token))

    def _names(self, tree: Tree[Token]) -> tuple[syntax.Name, ...]:
        return tuple(self._name(token) for token in tree.children if isinstance(token, Token))

    def _span(self, node: Any) -> Span:
        if isinstance(node, Token):
            return Span(self.text, node.start_pos or 0, node.end_pos or 0)
        return Span(self.text, node.meta.start_pos, node.meta.end_pos)

    def _date(self, token: Token) -> date | None:
        try:
            return date.fromisoformat(str(token))
        except ValueError:
            self.diagnostics.append(
                Diagnostic("GE104", f"there is no day `{token}`", self._span(token), "write year-month-day")
            )
            return None

    def _once(self, clauses: list[Any]) -> dict[str, Any]:
        """Return the clauses by kind; one given twice is said."""
        found: dict[str, Any] = {}
        for clause in clauses:
            if clause.data in found and clause.data != "note":
                said = f"a second `{_KEYWORDS.get(clause.data, clause.data)}` clause"
                self.diagnostics.append(Diagnostic("GE102", said, self._span(clause), "keep one of the two"))
            found.setdefault(str(clause.data), clause)
        return found

    def _layer(self, children: list[Any]) -> syntax.Layer:
        name, title, closure, *clauses = children
        found = {clause.data: clause.children[0] for clause in clauses}
        chosen_by = str(found["choice"]) if "choice" in found else None
        since = self._date(found["since"]) if "since" in found else None
        return syntax.Layer(self._name(name), _text(title), str(closure.children[0]), chosen_by, since)

    def _action(self, children: list[Any]) -> syntax.Action:
        name, gloss, *clauses = children
        found = self._once(clauses)
        parent = self._name(found["parent"].children[0]) if "parent" in found else None
        outside = self._names(found["outside"].children[0]) if "outside" in found else ()
        return syntax.Action(self._name(name), _text(gloss), parent, outside)

    def _fact(self, tree: Any) -> syntax.Fact | None:
        name, gloss, *clauses = tree.children
        found = self._once(clauses)
        if "fact_type" not in found:
            hint = "add `type bool` or `type (value, ...)`"
            self.diagnostics.append(Diagnostic("GE105", f"the fact `{name}` has no type", self._span(name), hint))
            return None
        kind = found["fact_type"].children[0]
        procedure = found.get("procedure")
        return syntax.Fact(
            self._name(name),
            _text(gloss),
            None if isinstance(kind, Token) else self._names(kind),
            question=_clause_text(found, "question"),
            decided_by=_clause_text(found, "decided_by"),
            concerns=self._covered(found["concerns"].children[0]) if "concerns" in found else None,
            procedure=procedure is not None,
            beyond_procedure=self._names(procedure.children[0]) if procedure is not None and procedure.children else (),
            fixed="fixed" in found,
            cite=_clause_text(found, "cite"),
        )

    def _source(self, children: list[Any]) -> syntax.Source:
        name, title, layer, *clauses = children
        found = self._once(clauses)
        return syntax.Source(
            self._name(name),
            _text(title),
            self._name(layer),
            short=_clause_text(found, "short"),
            cite=_clause_text(found, "cite"),
            holder=_clause_text(found, "holder"),
            start=self._clause_date(found, "from_date"),
            end=self._clause_date(found, "until_date"),
            proposed=self._clause_date(found, "proposed"),
            not_encoded=_clause_text(found, "not_encoded"),
            note=_notes(clauses),
        )

    def _definition(self, children: list[Any]) -> syntax.Definition:
        name, *rest = children
        gloss = _text(rest.pop(0)) if isinstance(rest[0], Token) else ""
        condition, *clauses = rest
        found = self._once(clauses)
        return syntax.Definition(
            self._name(name),
            gloss,
            self._condition(condition),
            cite=_clause_text(found, "cite"),
            note=_notes(clauses),
            start=self._clause_date(found, "from_date"),
            end=self._clause_date(found, "until_date"),
        )

    def _rule(self, children: list[Any]) -> syntax.Rule:
        effect, name, *rest = children
        gloss = _text(rest.pop(0)) if isinstance(rest[0], Token) else ""
        covered, *clauses = rest
        dates = self._once([clause for clause in clauses if clause.data in ("from_date", "until_date")])
        return syntax.Rule(
            str(effect.children[0]),
            self._name(name),
            gloss,
            self._covered(covered),
            self._body(clauses),
            start=self._clause_date(dates, "from_date"),
            end=self._clause_date(dates, "until_date"),
        )

    def _principle(self, children: list[Any]) -> syntax.Principle | None:
        name, text, *clauses = children
        covered = self._covered(clauses.pop(0)) if clauses and clauses[0].data in _COVERED else None
        found = self._once([clause for clause in clauses if clause.data not in ("when", "unless")])
        if "never" not in found:
            hint = "add `never lawful`, or `never permitted in` a layer"
            said = f"the principle `{name}` does not say what must never be found"
            self.diagnostics.append(Diagnostic("GE105", said, self._span(name), hint))
            return None
        never, *layer = found["never"].children
        return syntax.Principle(
            self._name(name),
            _text(text),
            str(never),
            self._name(layer[0]) if layer else None,
            covered,
            under=self._names(found["under"].children[0]) if "under" in found else (),
            when=tuple(self._conditional(clause) for clause in clauses if clause.data == "when"),
            unless=tuple(self._conditional(clause) for clause in clauses if clause.data == "unless"),
            cite=_clause_text(found, "cite"),
            note=_notes(clauses),
            start=self._clause_date(found, "from_date"),
            end=self._clause_date(found, "until_date"),
        )

    def _amendment(self, children: list[Any]) -> syntax.Amendment | None:
        name, written, *rest = children
        start = self._date(written)
        by = _text(rest.pop(0)) if rest and isinstance(rest[0], Token) else ""
        covered = None
        if rest and rest[0].data in _COVERED:
            covered = self._covered(rest.pop(0))
        for clause in rest:
            if clause.data in ("from_date", "until_date"):
                hint = "an amendment lasts until the next one, or as long as the rule"
                self.diagnostics.append(Diagnostic("GE102", "a second date in an amendment", self._span(clause), hint))
        dropped = tuple(str(kind.children[0]) for clause in rest if clause.data == "drop" for kind in clause.children)
        if start is None:
            return None
        return syntax.Amendment(self._name(name), start, by, covered, self._body(rest), dropped)

    def _body(self, clauses: list[Any]) -> syntax.Body:
        def of(kind: str) -> list[Any]:
            return [clause.children for clause in clauses if clause.data == kind]

        return syntax.Body(
            when=tuple(self._conditional(clause) for clause in clauses if clause.data == "when"),
            unless=tuple(self._conditional(clause) for clause in clauses if clause.data == "unless"),
            provided=tuple(self._conditional(clause) for clause in clauses if clause.data == "provided"),
            notwithstanding=tuple(name for _, names in of("notwithstanding") for name in self._names(names)),
            general=bool(of("general")),
            duties=tuple(syntax.Duty(_text(text), _pinpoint(rest)) for _, text, *rest in of("duty")),
            disputes=tuple(self._dispute(clause) for clause in clauses if clause.data.startswith("disputed")),
            not_encoded=tuple(_text(text) for _, text in of("not_encoded")),
            notes=tuple(_text(text) for _, text in of("note")),
            cites=tuple(_text(text) for (text,) in of("cite")),
        )

    def _conditional(self, clause: Any) -> syntax.Clause:
        _, condition, *rest = clause.children
        return syntax.Clause(self._condition(condition), _pinpoint(rest), span=self._span(clause))

    def _dispute(self, clause: Any) -> syntax.Dispute:
        _, text, *rest = clause.children
        condition = self._condition(rest[0]) if rest else None
        if clause.data == "disputed_otherwise":
            return syntax.Dispute(_text(text), otherwise=condition)
        return syntax.Dispute(_text(text), where=condition)

    def _covered(self, tree: Any) -> syntax.Covered:
        every = tree.data == "any_action"
        return syntax.Covered(self._names(tree.children[0]) if tree.children else (), every)

    def _clause_date(self, found: dict[str, Any], kind: str) -> date | None:
        return self._date(found[kind].children[0]) if kind in found else None

    def _condition(self, tree: Any) -> syntax.Condition:
        match tree.data:
            case "condition":
                return self._joined(tree)
            case "negation":
                return syntax.Negation(self._condition(tree.children[0]))
            case "truthy":
                return syntax.Mentioned(self._name(tree.children[0]))
            case "is_value" | "is_not_value":
                name, value = tree.children
                return syntax.Compared(self._name(name), (self._name(value),), tree.data == "is_not_value")
            case _:
                name, values = tree.children
                return syntax.Compared(self._name(name), self._names(values), tree.data == "not_in_values")

    def _joined(self, tree: Any) -> syntax.Condition:
        parts = tuple(self._condition(child) for child in tree.children if isinstance(child, Tree))
        joints = [child for child in tree.children if isinstance(child, Token)]
        if not joints:
            return parts[0]
        odd = next((joint for joint in joints if joint.type != joints[0].type), None)
        if odd is not None:
            said = f"`{odd}` after `{joints[0]}` without parentheses"
            hint = "put parentheses around the part that belongs together"
            self.diagnostics.append(Diagnostic("GE103", said, self._span(odd), hint))
        return syntax.AllOf(parts) if joints[0].type == "AND" else syntax.AnyOf(parts)


def _text(token: Token) -> str:
    return " ".join(re.sub(r"\\(.)", r"\1", str(token)[1:-1]).split())


def _clause_text(found: dict[str, Any], kind: str) -> str:
    return _text(found[kind].children[0]) if kind in found else ""


def _notes(clauses: list[Any]) -> str:
    return " ".join(
        _text(clause.children[0 if len(clause.children) == 1 else 1]) for clause in clauses if clause.data == "note"
    )


def _pinpoint(rest: list[Any]) -> str:
    return _text(rest[0].children[0]) if rest else ""

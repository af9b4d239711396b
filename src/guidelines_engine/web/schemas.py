"""The schemas of what the API answers: the keys that the command line prints. Keys may be added, never renamed."""

from __future__ import annotations

from typing import Any

from ..model import Book, Choice, Closure, Effect
from ..opinion import Ground, Verdict
from ..weighing import Finding

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_PERHAPS: Schema = {"type": ["string", "null"]}
_DAY: Schema = {"type": "string", "format": "date"}
_PERHAPS_DAY: Schema = {"type": ["string", "null"], "format": "date"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_FLAG: Schema = {"type": "boolean"}
_VALUE: Schema = {"type": ["string", "boolean"]}
_FACTS: Schema = {"type": "object", "additionalProperties": _VALUE}
_VERDICT: Schema = {"enum": [verdict.value for verdict in Verdict]}


def referred(name: str) -> Schema:
    """Return a reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def listed(of: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": of}


def keyed(properties: Schema, *optional: str) -> Schema:
    """Return the schema of an object, each of whose keys is there unless it is optional."""
    return {"type": "object", "required": [key for key in properties if key not in optional], "properties": properties}


def answer_schemas(book: Book) -> Schema:
    """Return the schemas of all answers, by name."""
    return {
        "Opinion": _opinion(book),
        "Finding": keyed(
            {
                "finding": {"enum": [finding.value for finding in Finding]},
                "ground": {"enum": [ground.value for ground in Ground]},
                "rules": listed(_TEXT),
                "citations": listed(_TEXT),
            },
            "ground",
        ),
        "Remark": keyed({"rule": _TEXT, "text": _TEXT, "citation": _TEXT}),
        "Assumption": keyed({"name": _TEXT, "text": _TEXT}),
        **_comparisons(),
        **_catalogue(),
        **_problems(),
    }


def _opinion(book: Book) -> Schema:
    remarks, notes = listed(referred("Remark")), listed(referred("Assumption"))
    layers = listed({"enum": list(book.layers)})
    return keyed(
        {
            "title": _PERHAPS,
            "verdict": _VERDICT,
            "date": _DAY,
            "regime": _PERHAPS,
            "interpretation": _PERHAPS,
            "action": _TEXT,
            "findings": {"type": "object", "properties": {name: referred("Finding") for name in book.layers}},
            "blocking": layers,
            "missing": listed(_TEXT),
            "disputed": remarks,
            "duties": remarks,
            "not_encoded": remarks,
            "assumed": notes,
            "labels": notes,
            "unused": listed(_TEXT),
            "completions": {"oneOf": [{"type": "null"}, keyed({"lawful": _FACTS, "unlawful": _FACTS})]},
            "reasons": keyed({"facts": _FACTS, "rules": listed(_TEXT)}),
            "brief": keyed({"settled": _FLAG, "disputed": listed(_TEXT)}),
        },
        "reasons",
        "brief",
    )


def _comparisons() -> Schema:
    window = {"from": _PERHAPS_DAY, "to": _PERHAPS_DAY}
    route = keyed({"kind": _TEXT, "changes": _FACTS, "verdict": _VERDICT, **window}, *window)
    routes = {"verdict": _VERDICT, "to": _VERDICT, "routes": listed(route), "limit": _COUNT, "complete": _FLAG}
    row = keyed(
        {
            "regime": _PERHAPS,
            "interpretation": _PERHAPS,
            "date": _DAY,
            "verdict": _VERDICT,
            "blocking": listed(_TEXT),
        }
    )
    period = keyed({"from": _DAY, "to": _PERHAPS_DAY, "verdict": _VERDICT, "blocking": listed(_TEXT), "because": _TEXT})
    asked = keyed(
        {
            "fact": _TEXT,
            "ask": _TEXT,
            "gloss": _TEXT,
            "decided_by": _TEXT,
            "why": _TEXT,
            "values": listed(_VALUE),
            "settles": listed(keyed({"value": _VALUE, "verdict": _VERDICT})),
            "rules": listed(referred("Remark")),
        }
    )
    return {
        "Routes": keyed(routes),
        "Matrix": keyed({"lawful_under": {"enum": ["all", "some", "none"]}, "rows": listed(row)}),
        "Timeline": keyed({"action": _TEXT, "layers": listed(_TEXT), "periods": listed(period)}),
        "Question": keyed({"action": _TEXT, "asked": _COUNT, "question": {"oneOf": [{"type": "null"}, asked]}}),
    }


def _catalogue() -> Schema:
    version = keyed({"from": _PERHAPS_DAY, "until": _PERHAPS_DAY, "citation": _TEXT, "sentence": _TEXT})
    rule = keyed(
        {
            "name": _TEXT,
            "gloss": _TEXT,
            "effect": {"enum": [effect.value for effect in Effect]},
            "source": _TEXT,
            "layer": _TEXT,
            "versions": listed(version),
        }
    )
    source = keyed({"name": _TEXT, "title": _TEXT, "layer": _TEXT, "from": _PERHAPS_DAY, "until": _PERHAPS_DAY})
    layer = keyed(
        {
            "name": _TEXT,
            "title": _TEXT,
            "closure": {"enum": [closure.value for closure in Closure]},
            "chosen_by": _PERHAPS,
        }
    )
    action = keyed({"name": _TEXT, "gloss": _TEXT, "under": _PERHAPS, "outside": listed(_TEXT), "group": _FLAG})
    fact = keyed(
        {
            "name": _TEXT,
            "gloss": _TEXT,
            "values": listed(_VALUE),
            "ask": _TEXT,
            "decided_by": _TEXT,
            "concerns": listed(_TEXT),
            "procedure": _FLAG,
            "fixed": _FLAG,
        }
    )
    chosen = listed(keyed({"name": _TEXT, "title": _TEXT, "from": _PERHAPS_DAY, "until": _PERHAPS_DAY}))
    words = {"layers": listed(layer), "actions": listed(action), "facts": listed(fact)}
    return {
        "Rule": rule,
        "Rules": keyed({"rules": listed(referred("Rule"))}),
        "Sources": keyed({"sources": listed(source)}),
        "Vocabulary": keyed({**words, **{choice.value: chosen for choice in Choice}}),
        "Description": {"type": "object"},
    }


def _problems() -> Schema:
    code = {"type": "string", "pattern": "^GE[0-9]{3}$"}
    place = keyed({"in": _TEXT, "line": _COUNT, "column": _COUNT})
    problem = {"type": _TEXT, "title": _TEXT, "status": _COUNT, "detail": _TEXT, "errors": listed(referred("Error"))}
    found = {"opinion": referred("Opinion"), "problem": referred("Problem")}
    return {
        "Error": keyed({"code": code, "message": _TEXT, "hint": _PERHAPS, "place": place}),
        "Problem": keyed(problem),
        "Checks": keyed({"results": listed(keyed({"document": _COUNT, **found}, *found))}),
    }

"""The OpenAPI description of the API, made from the rulebook: its words are the words that may be asked with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import CASE_KEYS, Book, Choice
from ..operation import shown_value
from ..opinion import Verdict
from .bodies import JSON, YAML
from .problems import MEDIA_TYPE
from .question import FACT, UNKNOWN
from .schemas import Schema, answer_schemas, keyed, listed, referred
from .workers import Limits

ALSO: Mapping[str, tuple[str, ...]] = {"routes": ("to", "limit")}
"""The parameters, besides those of a question, that an answer takes."""

MOST_CHANGES = 4
"""How many changes a route may have that is asked for here."""

SUMMARIES = {
    "check": "The opinion on one operation: its verdict, and what each layer of law finds",
    "reasons": "The opinion with its reasons: the fewest facts that suffice for the verdict",
    "brief": "The opinion with the strongest case for each side, where it is open or in dispute",
    "routes": "The smallest changes that would give another verdict",
    "matrix": "The verdict under every regime and every reading",
    "timeline": "The periods in which the answer stays the same, and what in the law began each",
    "question": "The next question of an interview about the operation, and why it is asked",
}
"""What may be asked about an operation, and what the answer is."""


def described(book: Book, limits: Limits, version: str) -> Schema:
    """Return the description."""
    paths: Schema = {}
    for name, summary in SUMMARIES.items():
        paths[f"/api/v1/{name}"] = {"get": _put_in_address(book, name, summary), "post": _put_in_body(name, summary)}
    paths["/api/v1/checks"] = {"post": _many(limits)}
    paths.update(_catalogue(book))
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Guidelines Engine",
            "version": version,
            "description": "May it lawfully be done: under which law, on which date, on which facts, and why? "
            "Read-only and without state. A fact that is left out is unknown, which is not the same as false.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": _schemas(book), "parameters": _parameters(book)},
    }


def _put_in_address(book: Book, name: str, summary: str) -> Schema:
    facts = [FACT + fact for fact in book.facts]
    choices = [choice.value for choice in Choice if book.layer_chosen_by(choice) is not None]
    names = ["action", "title", "date", *choices, "layers", *facts, *ALSO.get(name, ())]
    return {
        "operationId": name,
        "summary": summary,
        "parameters": [_parameter_of(each) for each in names],
        "responses": _responses(name, 400, 414, 422, 503),
    }


def _put_in_body(name: str, summary: str) -> Schema:
    schema = referred("Operation")
    return {
        "operationId": f"{name}Operation",
        "summary": summary,
        "parameters": [_parameter_of(each) for each in ("layers", *ALSO.get(name, ()))],
        "requestBody": {"required": True, "content": {JSON: {"schema": schema}, YAML: {"schema": schema}}},
        "responses": _responses(name, 400, 413, 414, 415, 422, 503),
    }


def _parameter_of(name: str) -> Schema:
    return {"$ref": f"#/components/parameters/{name}"}


def _parameters(book: Book) -> Schema:
    """Return the parameters of questions, by name."""
    text: Schema = {"type": "string"}
    verdicts = [verdict.value for verdict in Verdict if verdict is not Verdict.UNDETERMINED]
    found = [
        _parameter("action", _one_of(book.single_actions()), "what would be done", required=True),
        _parameter("title", text, "what the operation is called in the answer"),
        _parameter("date", {**text, "format": "date"}, "the day asked about"),
        _parameter("layers", text, f"the layers that answer, of {', '.join(book.layers)}; with commas"),
        _parameter("to", _one_of(verdicts), "the verdict wanted"),
        _parameter("limit", _one_of(map(str, range(1, MOST_CHANGES + 1))), "how many changes may be made together"),
    ]
    for choice in Choice:
        if book.layer_chosen_by(choice) is not None:
            found.append(_parameter(choice.value, _one_of(_sources_of(book, choice)), f"the {choice} to measure by"))
    for fact in book.facts.values():
        values = _one_of((*map(shown_value, fact.values), UNKNOWN))
        found.append(_parameter(FACT + fact.name, values, fact.question or fact.gloss))
    return {each["name"]: each for each in found}


def _one_of(values: Iterable[str]) -> Schema:
    return {"type": "string", "enum": list(values)}


def _sources_of(book: Book, choice: Choice) -> list[str]:
    layer = book.layer_chosen_by(choice)
    return [source.name for source in book.sources_of(layer.name)] if layer else []


def _many(limits: Limits) -> Schema:
    operation = referred("Operation")
    many = {**listed(operation), "minItems": 1, "maxItems": limits.operations}
    return {
        "operationId": "checkOperations",
        "summary": "The opinions on many operations, in their order; one that cannot be asked about costs no other",
        "description": f"A list in JSON or YAML, or several YAML documents; at most {limits.operations} operations.",
        "requestBody": {"required": True, "content": {JSON: {"schema": many}, YAML: {"schema": many}}},
        "responses": _responses("checks", 400, 413, 414, 415, 422, 503),
    }


def _catalogue(book: Book) -> Schema:
    searched = [
        _parameter("source", _one_of(book.sources), "only the rules of this source"),
        _parameter("action", _one_of(book.actions), "only those that cover this action"),
        _parameter("fact", _one_of(book.facts), "only those that read this fact"),
        _parameter("date", {"type": "string", "format": "date"}, "only those that stand on this day"),
        _parameter("q", {"type": "string"}, "only those in which this text is found"),
    ]
    rule = _parameter("name", _one_of(book.rules), "the id of the rule", required=True)
    rule["in"] = "path"
    return {
        "/api/v1/rules": {
            "get": {
                "operationId": "rules",
                "summary": "The rules, each with its versions, as a sentence made from it",
                "parameters": searched,
                "responses": _responses("rules", 400, 414, 422),
            }
        },
        "/api/v1/rules/{name}": {
            "get": {
                "operationId": "rule",
                "summary": "One rule",
                "parameters": [rule],
                "responses": _responses("rule", 400, 404, 414),
            }
        },
        "/api/v1/sources": _plain("sources", "The sources: statutes, treaties, readings and regimes"),
        "/api/v1/vocabulary": _plain(
            "vocabulary", "The layers, actions, facts, regimes and readings in which operations are put"
        ),
        "/api/v1/openapi.json": _plain("description", "This description"),
    }


def _plain(name: str, summary: str) -> Schema:
    return {"get": {"operationId": name, "summary": summary, "responses": _responses(name, 400, 414)}}


def _parameter(name: str, schema: Schema, description: str, *, required: bool = False) -> Schema:
    return {"name": name, "in": "query", "required": required, "description": description, "schema": schema}


def _responses(name: str, *statuses: int) -> Schema:
    problem = {"description": "A problem", "content": {MEDIA_TYPE: {"schema": referred("Problem")}}}
    answer = {"description": "The answer", "content": {JSON: {"schema": referred(_ANSWERS[name])}}}
    return {"200": answer, **{str(status): problem for status in statuses}}


_ANSWERS = {
    "check": "Opinion",
    "reasons": "Opinion",
    "brief": "Opinion",
    "checks": "Checks",
    "routes": "Routes",
    "matrix": "Matrix",
    "timeline": "Timeline",
    "question": "Question",
    "rules": "Rules",
    "rule": "Rule",
    "sources": "Sources",
    "vocabulary": "Vocabulary",
    "description": "Description",
}


def _schemas(book: Book) -> Schema:
    facts = {
        fact.name: {"description": fact.question or fact.gloss, "enum": [*fact.values, None]}
        for fact in book.facts.values()
    }
    not_read = {key: {"description": "a key of cases, not read here"} for key in CASE_KEYS}
    operation = keyed(
        {
            "action": _one_of(book.single_actions()),
            "title": {"type": ["string", "number", "boolean", "null"]},
            "date": {"type": ["string", "null"], "format": "date"},
            **{choice.value: {"enum": [*_sources_of(book, choice), None]} for choice in Choice},
            "facts": {"type": ["object", "null"], "additionalProperties": False, "properties": facts},
            "id": not_read["expect"],
            **not_read,
        }
    )
    only_action = {"required": ["action"], "additionalProperties": False}
    return {"Operation": {**operation, **only_action}, **answer_schemas(book)}

"""The pages of the rulebook: its sources by layer, each rule in sentences, search, and an operation for any rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from .. import loader
from ..catalogue import Search, covering, entries, find
from ..model import AllOf, AnyOf, Book, Condition, Defined, Definition, FactIs, Negation, Rule, Source, Version
from ..scenario_index import Mention, mentions
from ..wording import condition_words, plain, rule_sentence
from .desk import action_tree
from .problems import Kind, Problem
from .question import Question, query
from .templating import page
from .workers import Workers


def rulebook_pages() -> list[Route]:
    """Return the routes of the pages of the rulebook."""
    return [
        Route("/rules", _sources),
        Route("/rules/{name}", _rule),
        Route("/rules/{name}/ask", _ask),
        Route("/sources/{name}", _source),
        Route("/search", _search),
    ]


async def _sources(request: Request) -> Response:
    """List the sources, layer by layer."""
    book = _book(request)
    found = entries(book)
    layers = [(layer, [entry for entry in found if entry.source.layer == name]) for name, layer in book.layers.items()]
    return page(request, "rules.html", layers=layers, rules=len(book.rules))


async def _source(request: Request) -> Response:
    """Show a source and what each of its rules says."""
    book, name = _book(request), request.path_params["name"]
    if name not in book.sources:
        raise Problem(Kind.NOT_FOUND, f"the rulebook has no source `{name}`")
    rules = [(rule, rule.versions[-1], _sentence(rule, book)) for rule in book.rules_of(name)]
    source = book.sources[name]
    return page(request, "source.html", source=source, layer=book.layers[source.layer], rules=rules)


async def _rule(request: Request) -> Response:
    """Show a rule in all its versions."""
    workers: Workers = request.app.state.workers
    book, rule = workers.book, _named(request)
    versions = [(version, rule_sentence(rule, version, book)) for version in reversed(rule.versions)]
    named = mentioned(workers.rules).get(rule.name, ())
    return page(
        request,
        "rule.html",
        rule=rule,
        source=book.sources[rule.source],
        layer=book.layers[rule.layer],
        versions=versions,
        definitions=[(each, condition_words(each.condition, book)) for each in _definitions(rule, book)],
        mentions=[(each, each.feature.removesuffix(".feature")) for each in named],
        asked=request.query_params.get("asked") == "never",
    )


async def _ask(request: Request) -> Response:
    """Lead to an operation in which the rule takes effect."""
    workers: Workers = request.app.state.workers
    rule = _named(request)
    operation = await workers.witness(rule.name)
    if operation is None:
        return RedirectResponse(f"/rules/{rule.name}?asked=never", 303)
    return RedirectResponse(f"/check?{query(Question(operation), workers.book)}", 303)


async def _search(request: Request) -> Response:
    """Find rules, sources, actions and facts in which a text stands."""
    book = _book(request)
    sought = request.query_params.get("q", "").strip()[:200]
    if not sought:
        return RedirectResponse("/rules", 303)
    found = find(book, Search(text=sought))
    actions = [entry for group in action_tree(book, sought) for entry in group.actions]
    also = [rule for rule in covering(book, (name for name, _ in actions)) if rule not in found]
    return page(
        request,
        "search.html",
        sought=sought,
        rules=[_cited(rule, book) for rule in found],
        covering=[_cited(rule, book) for rule in also],
        sources=[each for each in book.sources.values() if _said(sought, each.title, each.short, each.cite)],
        actions=actions,
        facts=[each for each in book.facts.values() if _said(sought, plain(each.name), each.gloss)],
    )


def _cited(rule: Rule, book: Book) -> tuple[Rule, Version, Source]:
    return rule, rule.versions[-1], book.sources[rule.source]


def _said(sought: str, *texts: str) -> bool:
    return any(sought.casefold() in text.casefold() for text in texts)


def _book(request: Request) -> Book:
    workers: Workers = request.app.state.workers
    return workers.book


def _named(request: Request) -> Rule:
    name = request.path_params["name"]
    book = _book(request)
    if name not in book.rules:
        raise Problem(Kind.NOT_FOUND, f"the rulebook has no rule `{name}`")
    return book.rules[name]


def _sentence(rule: Rule, book: Book) -> str:
    return rule_sentence(rule, rule.versions[-1], book)


@cache
def mentioned(rules: str | None) -> Mapping[str, Sequence[Mention]]:
    """Return the scenarios that speak of each rule, if features stand beside the rules; an installed copy has none."""
    folder = (loader.shipped() if rules is None else Path(rules)).resolve().parent / "features"
    return mentions(folder) if folder.is_dir() else {}


def _definitions(rule: Rule, book: Book) -> list[Definition]:
    """Return the definitions that a rule uses, those behind them included, in declared order."""
    used = {name for version in rule.versions for clause in _conditions(version) for name in _defined(clause)}
    return [definition for name, definition in book.definitions.items() if name in used]


def _conditions(version: Version) -> list[Condition]:
    return [clause.condition for clause in (*version.when, *version.unless, *version.provided)]


def _defined(condition: Condition) -> frozenset[str]:
    match condition:
        case FactIs():
            return frozenset()
        case Defined(name, inner):
            return frozenset((name,)) | _defined(inner)
        case Negation(inner):
            return _defined(inner)
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*(_defined(part) for part in parts))

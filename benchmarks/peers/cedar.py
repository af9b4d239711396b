"""Cedar (`cedarpy`): the rulebook as permit and forbid policies, parsed beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import cedarpy

from guidelines_engine.model import Book, Closure, Effect, FactValue, Layer, Version

from ..questions import Question
from ..timing import Contender
from ..translation import Infix, Stated, Translation, conditions, dates, of_effect, reaching, stated
from . import Peer, values


class _Cedar(Infix):
    def __init__(self) -> None:
        super().__init__(("&&", "||", "!"), "context.{}", "[{1}].contains({0})")

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> str:
        if fact != "action":
            return super().fact_is(fact, values)
        return f"(action in [{_actions(sorted(map(str, values)))}])"


def _actions(names: Sequence[str]) -> str:
    return ", ".join(f'Action::"{name}"' for name in names)


LOGIC = _Cedar()


def policies(book: Book) -> Iterator[str]:
    """Yield the rulebook: what a closed layer permits, and what any other forbids."""
    for layer in book.layers.values():
        match layer.closure:
            case Closure.OPEN:
                yield from _open(book, layer)
            case Closure.CLOSED:
                yield from _closed(book, layer)
            case Closure.FRAMEWORK:
                yield from _framework(book, layer)


def _open(book: Book, layer: Layer) -> Iterator[str]:
    rules = stated(book, layer)
    permissions = of_effect(rules, Effect.PERMIT)
    for rule, version in of_effect(rules, Effect.PROHIBIT):
        overcoming = [each for each in permissions if rule.name in each[1].notwithstanding]
        yield _policy("forbid", book, layer, (rule, version), overcoming, holding=False)


def _closed(book: Book, layer: Layer) -> Iterator[str]:
    outside = [name for name, action in book.actions.items() if layer.name in action.outside]
    if outside:
        yield f"permit(principal, action in [{_actions(outside)}], resource);"
    rules = stated(book, layer)
    prohibitions = of_effect(rules, Effect.PROHIBIT)
    for permission in of_effect(rules, Effect.PERMIT):
        yield _policy("permit", book, layer, permission, reaching(prohibitions, permission), holding=True)


def _framework(book: Book, layer: Layer) -> Iterator[str]:
    for source in book.sources_of(layer.name):
        rules = stated(book, layer, source.name)
        if of_effect(rules, Effect.PROHIBIT):
            chosen = _chosen(layer, source.name)
            blocked = Translation(book, LOGIC).layer_blocked(layer.closure, rules)
            yield f"forbid(principal, action, resource) when {{ {LOGIC.conjunction([*chosen, blocked])} }};"


def _policy(effect: str, book: Book, layer: Layer, rule: Stated, defeating: Sequence[Stated], *, holding: bool) -> str:
    version = rule[1]
    parts = [*_chosen(layer, rule[0].source), *dates(LOGIC, version), *conditions(LOGIC, version, holding=holding)]
    text = f"{effect}(principal, {_scope(book, version)}, resource)"
    if parts:
        text += f" when {{ {LOGIC.conjunction(parts)} }}"
    if defeating:
        translation = Translation(book, LOGIC)
        named = [translation.speaks(each, holding=not holding) for each in defeating]
        text += f" unless {{ {LOGIC.disjunction(named)} }}"
    return f"{text};"


def _chosen(layer: Layer, source: str) -> list[str]:
    return [] if layer.chosen_by is None else [LOGIC.fact_is(layer.chosen_by.value, frozenset((source,)))]


def _scope(book: Book, version: Version) -> str:
    every = book.single_actions()
    covered = [name for name in every if name in version.actions]
    return "action" if len(covered) == len(every) else f"action in [{_actions(covered)}]"


def request(given: dict[str, Any]) -> dict[str, Any]:
    """Return a question as Cedar takes it."""
    action = given.pop("action")
    return {"principal": 'Force::"sdf"', "action": f'Action::"{action}"', "resource": 'Act::"it"', "context": given}


def prepare(book: Book, questions: Sequence[Question]) -> list[Peer]:
    """Return it with its policies and its empty entities parsed beforehand."""
    parsed = cedarpy.PolicySet.from_str("\n".join(policies(book)))
    entities = cedarpy.Entities.from_json_str("[]")
    requests = [request(values(book, question)) for question in questions]

    def ask(each: dict[str, Any]) -> cedarpy.AuthzResult:
        return cedarpy.is_authorized(each, parsed, entities)

    return [Peer("cedarpy", Contender(ask, requests), lambda answer: not answer.allowed)]

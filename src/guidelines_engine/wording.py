"""What conditions and rules say, in plain words generated from the model.

Knows nothing of what they come to in a case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import assert_never

from .model import (
    AllOf,
    AnyOf,
    Book,
    Clause,
    Closure,
    Condition,
    Defined,
    Effect,
    FactIs,
    FactValue,
    Interval,
    Negation,
    Rule,
    Version,
)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def plain(name: str) -> str:
    """Return a name as words."""
    return name.replace("_", " ")


def listed(words: Iterable[str], joint: str = "and") -> str:
    """Return words as a list in a sentence."""
    found = list(words)
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} {joint} {found[-1]}"


def fact_words(fact: str, values: Iterable[FactValue], negated: bool = False) -> str:
    """Return that a fact has one of the values or, negated, none of them."""
    shown = list(values)
    if shown == [True] or shown == [False]:
        holds = (shown == [True]) is not negated
        return plain(fact) if holds else f"not {plain(fact)}"
    choices = listed((plain(str(value)) for value in shown), "or")
    return f"{plain(fact)} is {'neither ' if negated and len(shown) > 1 else 'not ' if negated else ''}" + (
        choices.replace(" or ", " nor ") if negated and len(shown) > 1 else choices
    )


def condition_words(condition: Condition, book: Book, *, inner: bool = False, negated: bool = False) -> str:
    """Return a condition in words; `inner` puts those of several parts in parentheses."""
    match condition:
        case FactIs(fact, values):
            if values == frozenset((True,)) and book.facts[fact].gloss:
                gloss = book.facts[fact].gloss
                return f"it is not so that {gloss}" if negated else gloss
            return fact_words(fact, [value for value in book.facts[fact].values if value in values], negated)
        case Defined(name, _):
            gloss = book.definitions[name].gloss
            if not gloss:
                return f"not {plain(name)}" if negated else plain(name)
            return f"it is not so that {gloss}" if negated else gloss
        case Negation(part):
            return condition_words(part, book, inner=inner, negated=not negated)
        case AllOf(parts) | AnyOf(parts):
            if not parts:
                return "always" if isinstance(condition, AllOf) is not negated else "never"
            said = _joint(condition, negated).join(
                condition_words(part, book, inner=True, negated=negated) for part in parts
            )
            return f"({said})" if inner and len(parts) > 1 else said
        case _:
            assert_never(condition)


def fact_statement(fact: str, value: FactValue, book: Book) -> str:
    """Return that a fact has a value, as a clause of a sentence."""
    if value is False:
        return condition_words(Negation(FactIs(fact, frozenset((True,)))), book)
    return condition_words(FactIs(fact, frozenset((value,))), book)


def day_words(day: date) -> str:
    """Return a day as it is said, such as 29 March 2016."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def clause_words(clause: Clause, book: Book, *, inner: bool = False) -> str:
    """Return a clause in words, with its pinpoint; `inner` puts one of several parts in parentheses."""
    said = condition_words(clause.condition, book, inner=inner)
    return f"{said} ({clause.pinpoint})" if clause.pinpoint else said


def interval_words(interval: Interval) -> str:
    """Return an interval in words."""
    match (interval.start, interval.end):
        case (None, None):
            return "at any date"
        case (start, None):
            return f"from {start}"
        case (None, end):
            return f"until {end}"
        case (start, end):
            return f"from {start} until {end}"


def actions_words(version: Version, book: Book) -> str:
    """Return the actions that a rule covers, in words; all but a few are given by the few."""
    leaves = book.single_actions()
    left_out = [name for name in leaves if name not in version.actions]
    if len(left_out) * 3 < len(leaves):
        return "any action" + (f" except {listed(map(plain, left_out))}" if left_out else "")
    return listed((plain(name) for name in leaves if name in version.actions), "or")


def _joined(joint: str, clauses: Sequence[Clause], book: Book) -> str:
    """Return clauses in one breath; those whose own parts are joined otherwise stand in parentheses."""
    alone = len(clauses) == 1
    return joint.join(clause_words(c, book, inner=not alone and _joint(c.condition) != joint) for c in clauses)


def _joint(condition: Condition, negated: bool = False) -> str:
    """Return the word that joins the parts of a condition in words."""
    match condition:
        case Negation(part):
            return _joint(part, not negated)
        case AllOf() | AnyOf():
            return " and " if isinstance(condition, AllOf) is not negated else " or "
        case _:
            return ""


def rule_sentence(rule: Rule, version: Version, book: Book) -> str:
    """Return what a rule says as it stands in one of its versions, in a sentence."""
    closure = book.layers[rule.layer].closure
    match (rule.effect, closure):
        case (Effect.PERMIT, Closure.CLOSED):
            opening = "authority"
        case (Effect.PERMIT, Closure.FRAMEWORK):
            opening = "contemplated"
        case (Effect.PERMIT, Closure.OPEN):
            opening = "permitted"
        case (Effect.PROHIBIT, Closure.OPEN):
            opening = "prohibited"
        case (Effect.PROHIBIT, _):
            opening = "excluded"
        case _:
            opening = "left to study"
    parts = [f"{opening}: {actions_words(version, book)}"]
    if version.when:
        parts.append("when " + _joined(" and ", version.when, book))
    if version.unless:
        parts.append("unless " + _joined(" or ", version.unless, book))
    if version.provided:
        parts.append("provided that " + "; that ".join(clause_words(clause, book) for clause in version.provided))
    if version.notwithstanding:
        parts.append("notwithstanding " + listed(sorted(version.notwithstanding)))
    if version.general and closure is not Closure.OPEN:
        parts.append("whatever the authority")
    sentence = ", ".join(parts)
    return sentence[0].upper() + sentence[1:] + "."

"""What may be done: every action on the same facts, with its verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from .diagnostics import Diagnostic
from .model import Book, FactValue
from .operation import Assumption, Case, Operation, bind
from .opinion import Verdict
from .outcome import Outcomes, narrowed, standing


@dataclass(frozen=True, slots=True)
class Entry:
    """One action, and what the law makes of it on the facts given."""

    action: str
    gloss: str
    verdict: Verdict
    blocking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Permitted:
    """Every action on the same facts, in vocabulary order.

    Attributes:
        date, regime, interpretation: under what they were asked.
        facts: what is given.
        entries: the actions with their verdicts.
        refused: what is wrong with the facts for those actions that cannot be asked about on them.
        assumed: the defaults that were taken.
    """

    date: date
    regime: str | None
    interpretation: str | None
    facts: dict[str, FactValue]
    entries: tuple[Entry, ...]
    refused: tuple[tuple[str, tuple[Diagnostic, ...]], ...]
    assumed: tuple[Assumption, ...]

    def under(self, verdict: Verdict) -> tuple[Entry, ...]:
        """Return the actions that get a verdict."""
        return tuple(entry for entry in self.entries if entry.verdict is verdict)

    def to_dict(self) -> dict[str, object]:
        """Return it as the mapping that `--format json` prints."""
        return {
            "date": self.date.isoformat(),
            "regime": self.regime,
            "interpretation": self.interpretation,
            "facts": dict(self.facts),
            **{verdict.value: [entry.action for entry in self.under(verdict)] for verdict in Verdict},
            "actions": [_entry_as_data(entry) for entry in self.entries],
            "refused": [action for action, _ in self.refused],
            "assumed": [{"name": each.name, "text": each.text} for each in self.assumed],
        }


def permitted(
    book: Book, question: Operation, layers: Iterable[str] | None = None
) -> Permitted | tuple[Diagnostic, ...]:
    """Return what every action comes to, or what is wrong with a question that no action can be asked.

    Args:
        book: the rulebook.
        question: the facts, the date, the reading and the regime; its action does not matter.
        layers: the layers to which the verdicts are limited.
    """
    asked = None if layers is None else tuple(layers)
    cases: list[Case] = []
    entries: list[Entry] = []
    refused: list[tuple[str, tuple[Diagnostic, ...]]] = []
    for action in book.single_actions():
        case = bind(book, replace(question, action=action), asked)
        entry = case if isinstance(case, tuple) else _entry(book, case)
        if isinstance(entry, Entry) and isinstance(case, Case):
            cases.append(case)
            entries.append(entry)
        elif isinstance(entry, tuple):
            refused.append((action, entry))
    if not cases:
        return tuple(dict.fromkeys(each for _, wrong in refused for each in wrong))
    first = cases[0]
    return Permitted(
        first.day,
        first.regime,
        first.interpretation,
        dict(question.facts),
        tuple(entries),
        tuple(refused),
        first.assumed,
    )


def _entry(book: Book, case: Case) -> Entry | tuple[Diagnostic, ...]:
    book = narrowed(book, case.action)
    outcomes = Outcomes(book, case)
    wrong = outcomes.contradictions()
    if wrong:
        return wrong
    outcome = outcomes.of(standing(book, case))
    return Entry(case.action, book.actions[case.action].gloss, outcome.verdict, outcome.blocking)


def _entry_as_data(entry: Entry) -> dict[str, object]:
    return {
        "action": entry.action,
        "gloss": entry.gloss,
        "verdict": entry.verdict.value,
        "blocking": list(entry.blocking),
    }

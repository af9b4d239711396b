"""What became of the mutants of a rulebook, as text and as data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from math import floor

from ..diagnostics import Span
from ..model import Book
from ..mutation import Mutant, Result, Tally, Witness, rule_diff
from ..operation import shown_value


def mutation_summary(counts: Tally) -> str:
    """Return the score and the counts it is made of."""
    tried = counts.killed + counts.survived + counts.equivalent
    other = f", in {counts.other_rules} of which other rules decide the same" if counts.other_rules else ""
    return (
        f"score {_percent(counts.score)}: of {tried} mutants {counts.killed} were killed "
        f"and {counts.survived} survived; {counts.equivalent} are proved to find what the rulebook finds{other}"
    )


def _percent(score: float) -> str:
    """Return a share in percent, rounded down, so that 100 means all."""
    return f"{floor(score * 1000) / 10:.1f}%"


def mutation_text(counts: Tally, survivors: Sequence[tuple[Mutant, Result]], book: Book) -> str:
    """Return each survivor as a difference in rule text, with an operation it answers otherwise; then the score."""
    shown = ["\n".join(_survivor(mutant, result, book)) for mutant, result in survivors]
    return "\n\n".join([*shown, mutation_summary(counts)])


def _survivor(mutant: Mutant, result: Result, book: Book) -> Iterable[str]:
    place = "" if mutant.span is None else f"{_place(mutant.span)}: "
    yield f"{place}{mutant.subject}: {mutant.kind.value}"
    yield from (f"  {line}" for line in rule_diff(book, mutant))
    if result.witness is not None:
        yield f"  no question tells them apart; this one would: {_asked(result.witness)}"
        yield f"    {result.witness.layer}: {result.witness.before} and not {result.witness.after}"


def _asked(witness: Witness) -> str:
    setting = [
        f"{key} {value}"
        for key, value in (
            ("on", witness.date),
            ("under", witness.regime),
            ("under", witness.interpretation),
        )
        if value is not None
    ]
    facts = ", ".join(f"{name} {shown_value(value)}" for name, value in witness.facts.items())
    return " ".join([witness.action, *setting]) + (f" with {facts}" if facts else "")


def _place(span: Span) -> str:
    line, _ = span.text.position(span.start)
    return f"{span.text.name}:{line}"


def mutation_as_data(counts: Tally, survivors: Sequence[tuple[Mutant, Result]], book: Book) -> dict[str, object]:
    """Return what `guidelines mutate --format json` prints; `score` is from 0 to 1."""
    return {
        "score": counts.score,
        **asdict(counts),
        "survivors": [
            {
                "mutant": mutant.key,
                "kind": mutant.kind.value,
                "subject": mutant.subject,
                "place": None if mutant.span is None else _place(mutant.span),
                "diff": list(rule_diff(book, mutant)),
                "witness": None if result.witness is None else asdict(result.witness),
            }
            for mutant, result in survivors
        ],
    }

"""The interview as a person reads it: the question, why it is asked, and what may be answered."""

from __future__ import annotations

from ..interview import Interview, Question
from ..model import FactValue
from ..operation import shown_value
from ..opinion import Verdict
from ..wording import listed, plain
from .folding import folded
from .style import Style, plain_style

_MOST = 2
_NO_BREAK = "\x1f"
"""Stands for a space at which no line may end."""


def question_text(question: Question, number: int, style: Style = plain_style) -> str:
    """Return a question with its number, its reason and its answers."""
    lead = f"{number}. "
    asked = f"{question.fact.question or plain(question.fact.name) + '?'} ({question.fact.name})"
    lines = folded(asked, lead)
    lines[0] = lead + style(lines[0].removeprefix(lead), "strong")
    lines += _wrapped("why: " + why(question), style)
    return "\n".join((*lines, *_wrapped(answers(question), style)))


def why(question: Question) -> str:
    """Return why a question is asked: the rules that turn on it, and the answers that would settle the matter."""
    shown = [f'"{each.text or plain(each.rule)}" [{each.citation}]' for each in question.rules[:_MOST]]
    more = len(question.rules) - len(shown)
    reasons = []
    if shown:
        others = (f"{more} more rule{'' if more == 1 else 's'}",) if more else ()
        reasons.append(f"on it turns {listed((*shown, *others))}")
    for verdict in dict.fromkeys(question.settles.values()):
        values = [answer_word(value) for value, its in question.settles.items() if its is verdict]
        reasons.append(f"if the answer is {listed(values, 'or')}, it is {verdict}")
    return "; ".join(reasons) or "the answer turns on it together with others"


def ending(interview: Interview) -> str:
    """Return how an interview ended: settled, or with nothing left to ask, or stopped."""
    asked = len(interview.told)
    said = f"{asked} answer{'' if asked == 1 else 's'}"
    if interview.question is not None:
        return f"Stopped after {said}."
    if interview.opinion.verdict is Verdict.UNDETERMINED:
        return f"After {said}, no other answer can settle it."
    return f"Settled by {said}."


def answers(question: Question) -> str:
    """Return what may be answered."""
    if set(question.values) <= {True, False}:
        choices = " / ".join(map(answer_word, reversed(question.values)))
    else:
        numbered = enumerate(map(shown_value, question.values), 1)
        choices = "  ".join(f"{number}{_NO_BREAK}{value}" for number, value in numbered)
    return f"{choices}  (?{_NO_BREAK}don't{_NO_BREAK}know, back, stop)"


def answer_word(value: FactValue) -> str:
    """Return a value as a person answers it."""
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _wrapped(text: str, style: Style) -> list[str]:
    lines = folded(text, "   ", "     ")
    return [style(line.replace(_NO_BREAK, " "), "faint") for line in lines]

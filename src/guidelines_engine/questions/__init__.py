"""Questions with expected answers, as scenarios and cases state them."""

from .expectation import Answer, Expectation, meets, unknown_name
from .question import Question, answer, disappointed, expects_refusal, rules_named
from .reading import read

__all__ = [
    "Answer",
    "Expectation",
    "Question",
    "answer",
    "disappointed",
    "expects_refusal",
    "meets",
    "read",
    "rules_named",
    "unknown_name",
]

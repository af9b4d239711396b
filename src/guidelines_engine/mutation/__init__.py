"""Changes to a rulebook, one at a time, and whether the questions with expected answers notice them."""

from .fingerprint import fingerprint
from .mutant import Kind, Mutant
from .operators import Subject, mutants, subjects
from .result import Result, State, Tally, Witness, tally
from .text import rule_diff
from .trial import Trial, try_all

__all__ = [
    "Kind",
    "Mutant",
    "Result",
    "State",
    "Subject",
    "Tally",
    "Trial",
    "Witness",
    "fingerprint",
    "mutants",
    "rule_diff",
    "subjects",
    "tally",
    "try_all",
]

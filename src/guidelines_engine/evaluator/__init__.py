"""Rulebook and case to opinion: Kleene's logic first, the completions where it does not settle the matter.

Nothing is known here of files, of printing, or of any one country's law.
"""

from .assessment import assess, assess_plainly, plainly_possible, verdict
from .reading import citation, explain
from .settlement import contradictions, finding_formulas, unlawful_formula

__all__ = [
    "assess",
    "assess_plainly",
    "citation",
    "contradictions",
    "explain",
    "finding_formulas",
    "plainly_possible",
    "unlawful_formula",
    "verdict",
]

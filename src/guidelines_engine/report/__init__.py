"""The only room that turns findings and diagnostics into text, JSON and markdown."""

from .diagnostic import brief, diagnostic_text
from .opinion import opinion_markdown, opinion_text, opinion_trace
from .rules import rule_text, rules_table

__all__ = [
    "brief",
    "diagnostic_text",
    "opinion_markdown",
    "opinion_text",
    "opinion_trace",
    "rule_text",
    "rules_table",
]

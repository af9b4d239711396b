"""The only room that turns findings and diagnostics into text, JSON and markdown."""

from .diagnostic import brief, diagnostic_text
from .opinion import opinion_markdown, opinion_text, opinion_trace
from .pages import index_page, source_page
from .rules import rule_as_data, rule_text, rules_table, source_as_data, sources_table, words_text

__all__ = [
    "brief",
    "diagnostic_text",
    "index_page",
    "opinion_markdown",
    "opinion_text",
    "opinion_trace",
    "rule_as_data",
    "rule_text",
    "rules_table",
    "source_as_data",
    "source_page",
    "sources_table",
    "words_text",
]

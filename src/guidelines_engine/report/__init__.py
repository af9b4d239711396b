"""The only room that turns findings and diagnostics into text, JSON and markdown.

Here is what every command prints; what few of them print is imported from its own module, for imports take time.
"""

from .diagnostic import brief, diagnostic_text
from .opinion import opinion_markdown, opinion_text, opinion_trace

__all__ = [
    "brief",
    "diagnostic_text",
    "opinion_markdown",
    "opinion_text",
    "opinion_trace",
]

"""Many operations at once: a table of them in, a table of answers out.

It compiles the same model as the evaluator and gives what the evaluator gives; how tables are read and written is known
to `reading`, `grid` and `sweep` alone.
"""

from .answering import Answering

__all__ = ["Answering"]

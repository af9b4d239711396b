"""Which facts, or changes, suffice for a verdict under every completion of the rest: the search behind explanations.

Reasons, routes and briefs ask it. It knows nothing of how they are shown.
"""

from .core import smallest_core
from .search import Search
from .settings import Period, Settings, settings_of
from .space import Chosen, Space, Step

__all__ = ["Chosen", "Period", "Search", "Settings", "Space", "Step", "settings_of", "smallest_core"]

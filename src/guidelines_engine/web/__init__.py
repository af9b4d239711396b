"""The web page and the HTTP API: read-only, without state, one question in each URL. Needs `guidelines-engine[web]`."""

from .app import create_app

__all__ = ["create_app"]

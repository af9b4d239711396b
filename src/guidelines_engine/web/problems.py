"""What is said of a request that cannot be answered, as problem details (RFC 9457) around the engine's diagnostics."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import Enum

from starlette.responses import Response

from ..diagnostics import Diagnostic

MEDIA_TYPE = "application/problem+json"


class Kind(Enum):
    """A kind of problem: its name in the `type` of a problem, its status, its title."""

    INVALID_OPERATION = ("invalid-operation", 422, "The operation cannot be asked about")
    INVALID_REQUEST = ("invalid-request", 400, "The request is not one that this address takes")
    NOT_FOUND = ("not-found", 404, "There is nothing here")
    METHOD = ("method-not-allowed", 405, "This address does not take that method")
    TOO_LARGE = ("too-large", 413, "The request is larger than the limit")
    TOO_LONG = ("address-too-long", 414, "The address is longer than the limit")
    MEDIA = ("unsupported-media-type", 415, "The body is of a type that is not read here")
    BUSY = ("busy", 503, "Too many slow questions are waiting")
    TIME = ("time-limit", 503, "The answer took longer than the limit")
    FAULT = ("internal-error", 500, "The engine failed")

    def __init__(self, slug: str, status: int, title: str) -> None:
        """Take name, status and title."""
        self.slug = slug
        self.status = status
        self.title = title


class Problem(Exception):
    """A request that cannot be answered: what kind of problem it is, and the diagnostics that say what is wrong."""

    def __init__(
        self,
        kind: Kind,
        detail: str,
        diagnostics: Iterable[Diagnostic] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take the kind, the problem in words, what is wrong, and what the response must say in its head."""
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.diagnostics = tuple(diagnostics)
        self.headers = dict(headers or {})

    def to_dict(self) -> dict[str, object]:
        """Return the problem details."""
        return {
            "type": f"/about#{self.kind.slug}",
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.detail,
            "errors": [diagnostic_as_data(each) for each in self.diagnostics],
        }


def invalid(diagnostics: Iterable[Diagnostic]) -> Problem:
    """Return the problem of an operation that cannot be asked about."""
    found = tuple(diagnostics)
    return Problem(Kind.INVALID_OPERATION, "; ".join(each.message for each in found), found)


def diagnostic_as_data(diagnostic: Diagnostic) -> dict[str, object]:
    """Return a diagnostic as data: code, message, place and hint."""
    name, line, column = diagnostic.place
    return {
        "code": diagnostic.code,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "place": {"in": name, "line": line, "column": column},
    }


def problem_response(problem: Problem) -> Response:
    """Return the response that tells a program of a problem."""
    content = json.dumps(problem.to_dict(), ensure_ascii=False)
    return Response(content, problem.kind.status, problem.headers, MEDIA_TYPE)

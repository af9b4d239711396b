"""Operations in the body of a request, JSON or YAML, read by the reader of operation files, with places in the body."""

from __future__ import annotations

import re

from starlette.requests import Request

from ..diagnostics import Text
from .problems import Kind, Problem

JSON = "application/json"
YAML = "application/yaml"
MEDIA_TYPES = (JSON, YAML, "application/x-yaml", "text/yaml", "text/x-yaml")

_PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


async def read_body(request: Request, most: int) -> Text:
    """Return the body of a request as text.

    Raises:
        Problem: it is too large, of a type that is not read, or not UTF-8.
    """
    kind = request.headers.get("content-type", JSON).partition(";")[0].strip().lower()
    if kind not in MEDIA_TYPES:
        raise Problem(Kind.MEDIA, f"send {JSON} or {YAML}", headers={"Accept-Post": f"{JSON}, {YAML}"})
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > most:
            raise Problem(Kind.TOO_LARGE, f"a body may have {most} bytes", headers={"Connection": "close"})
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(Kind.INVALID_REQUEST, f"byte {error.start} of the body is not UTF-8 text") from None
    return Text("body", _as_yaml(text) if kind == JSON else text)


def _as_yaml(text: str) -> str:
    """Return JSON as YAML, of which it is all but a part: tabs only ever stand between its tokens, and some characters
    are escaped in two halves."""

    def joined(pair: re.Match[str]) -> str:
        high, low = int(pair[2], 16), int(pair[3], 16)
        return f"{pair[1]}\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08X}"

    return _PAIR.sub(joined, text.replace("\t", " "))

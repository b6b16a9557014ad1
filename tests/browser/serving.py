"""Where the site under test lies, how it is served, and how its pages are opened."""

from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

REPOSITORY = Path(__file__).parent.parent.parent
PREFIX = "/repository/"
POLICY = "default-src 'self'"

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # without these a headless browser reports that nothing can hover
    (
        "--blink-settings=primaryHoverType=2,availableHoverTypes=2,"
        "primaryPointerType=4,availablePointerTypes=4"
    ),
]


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder under the prefix, and nothing else."""

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return str(Path(self.directory) / "no such file")
        return super().translate_path(path.removeprefix(PREFIX.rstrip("/")))

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


Open = Callable[..., Page]
"""Opens a page of the site by its path."""

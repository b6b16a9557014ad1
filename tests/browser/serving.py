"""Where the site under test lies, how it is built, served and opened."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page, sync_playwright

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


def build_site(folder: Path, **options: Any) -> None:
    """Build this repository's own site into a folder, strictly, with other options or as it is."""
    config = load_config(
        config_file=str(REPOSITORY / "mkdocs.yml"),
        site_dir=str(folder),
        site_url=f"https://example.org{PREFIX}",
        strict=True,
        **options,
    )
    config.plugins.on_startup(command="build", dirty=False)
    build(config)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder, and say where."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{PREFIX}"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium where there is one, or else Playwright's own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


Open = Callable[..., Page]
"""Opens a page of the site by its path."""

"""This repository's own site, built once, served as GitHub Pages would, and opened in Chromium.

It is served under `/repository/` with the strict policy `default-src 'self'`; a request to any
other host, a message on the console or an error in a script fails the test that sees it.
"""

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from browser.serving import ARGUMENTS, PREFIX, REPOSITORY, Handler, Open


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("site")
    config = load_config(
        config_file=str(REPOSITORY / "mkdocs.yml"),
        site_dir=str(folder),
        site_url=f"https://example.org{PREFIX}",
        strict=True,
    )
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}{PREFIX}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium where there is one, or else Playwright's own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Open a page of the site by its path; options are those of a browser context."""
    contexts: list[BrowserContext] = []
    amiss: list[str] = []

    def opened(path: str = "", **options: Any) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: amiss.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: amiss.append(f"script: {error}"))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((address, "data:", "blob:"))
                else amiss.append(f"request: {request.url}")
            ),
        )
        page.goto(address + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert amiss == []


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    """The paths of all pages, as they are addressed."""
    return sorted(
        path.relative_to(site).as_posix().removesuffix("index.html")
        for path in site.rglob("*.html")
    )

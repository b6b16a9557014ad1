"""This repository's own site, built once, served as GitHub Pages would, and opened in Chromium.

It is served under `/repository/` with the strict policy `default-src 'self'`; a request to any
other host, a message on the console or an error in a script fails the test that sees it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from annotated_briefings.building import build
from annotated_briefings.document import Document
from annotated_briefings.inputs import files_under
from annotated_briefings.project import Project
from browser.serving import REPOSITORY, Open, build_site, chromium, served


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("site")
    build_site(folder)
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def is_amiss() -> Callable[[str], bool]:
    """Whether something that happened on a page fails its test: here everything does."""
    return lambda _: True


@pytest.fixture
def open_page(browser: Browser, address: str, is_amiss: Callable[[str], bool]) -> Iterator[Open]:
    """Open a page of the site by its path; options are those of a browser context."""
    contexts: list[BrowserContext] = []
    amiss: list[str] = []

    def opened(path: str = "", **options: Any) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: amiss.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: amiss.append(f"script: {error.stack}"))
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
    assert [each for each in amiss if is_amiss(each)] == []


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    """The paths of all pages, as they are addressed."""
    return sorted(
        path.relative_to(site).as_posix().removesuffix("index.html")
        for path in site.rglob("*.html")
    )


@pytest.fixture(scope="session")
def documents() -> dict[str, Document]:
    """The briefings as they are read, by the paths of their pages."""
    project = Project.at(REPOSITORY)
    built = build(files_under(REPOSITORY / "briefings", REPOSITORY), project.settings)
    return {
        briefing.path.removesuffix(".md") + "/": briefing.document
        for briefing in built.collection.briefings
    }

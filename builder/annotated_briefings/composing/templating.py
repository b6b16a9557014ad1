"""Framing a page with its template. Autoescape is on: what is not `Markup` is printed as text."""

from collections.abc import Callable, Sequence
from pathlib import Path
from traceback import extract_tb
from typing import Any

import nh3
from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from markupsafe import Markup

from annotated_briefings.composing.embeds import Embed, Surroundings
from annotated_briefings.composing.languages import direction
from annotated_briefings.composing.list_views import ListingView
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.views import Card
from annotated_briefings.composing.wording import Wording
from annotated_briefings.locate import TEMPLATES
from annotated_briefings.mapping.areas import Claims

TAGS = nh3.ALLOWED_TAGS - {"img"}
"""What an editor's Markdown may hold: no image, as it might ask another host for something."""

Url = Callable[[str], str]
"""Turns the source path of a page into its address, seen from the page that is printed."""


class BrokenTemplateError(Exception):
    """A template that a site overrides cannot be printed; the message begins with file and line."""


def environment(
    site_templates: Path, wording: Wording, maps: Path | None = None, claims: Claims = ()
) -> Environment:
    """The builder's templates in one language; a site's own `templates/` are searched first.

    `maps` is the folder where drawn maps are kept; without one each is drawn anew. `claims` are
    areas that the site gives to other countries than the data of the maps do.
    """
    templates = Environment(
        loader=FileSystemLoader([site_templates, TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
    )
    templates.install_gettext_translations(wording.catalogue, newstyle=True)  # type: ignore[attr-defined]
    templates.globals.update(here="", tongue=wording.tongue, direction=direction)
    templates.filters["set_off"] = wording.set_off
    templates.globals["drawn"] = lambda view: view.draw(maps, claims)
    return templates


def framed(page: Page, html: str, url: Url, templates: Environment) -> Markup:
    """The whole content of a page, in any theme, around what MkDocs rendered of its Markdown."""
    text = Markup(nh3.clean(html, tags=TAGS) if page.sanitised else html)
    name = "more" if page.sanitised else "text"
    context = {**page.context, name: text, "embeds": page.embeds}
    return _rendered(templates, page.template, url, **context)


def alone(embed: Embed, site: Surroundings, url: Url, templates: Environment) -> Markup:
    """A part of a page as a document of its own; passages of the text are not `here`."""
    context = {"embed": embed, "view": embed.view, "site": site, "here": url(embed.page)}
    return _rendered(templates, f"embed/{embed.template}", url, **context)


def listed(view: ListingView, url: Url, templates: Environment) -> Markup:
    """A list of briefings to stand below an ordinary page."""
    return _rendered(templates, "listing.html", url, view=view)


def fed(page: Page, html: str, url: Url, templates: Environment) -> str:
    """The text of a briefing as the feed has it: what was put right since comes first."""
    corrections = _rendered(templates, "parts/corrections.html", url, **page.context)
    return f"{corrections}{html}"


def cards_html(cards: Sequence[Card], url: Url, templates: Environment) -> Markup:
    """The cards of a page."""
    return _rendered(templates, "cards.html", url, cards=cards)


def _rendered(templates: Environment, name: str, url: Url, **context: Any) -> Markup:
    try:
        html = templates.get_template(f"briefing/{name}").render(url=url, **context)
    except TemplateError as error:
        raise BrokenTemplateError(f"{_place(error, name)}: {error}") from error
    return Markup(html)


def _place(error: TemplateError, name: str) -> str:
    """The line of a template that an error comes from: the innermost one on its way."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename or error.name}:{error.lineno}"
    frames = [
        frame for frame in extract_tb(error.__traceback__) if frame.filename.endswith(".html")
    ]
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else name

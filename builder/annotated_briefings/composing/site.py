"""All pages that the builder adds to a site, from all briefings at once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType

from annotated_briefings.clashing import Address
from annotated_briefings.collection import AnnotatedBriefing, Broken
from annotated_briefings.composing.briefing_page import Among, briefing_page
from annotated_briefings.composing.briefing_views import Changes
from annotated_briefings.composing.changes import Digest, changes, last_on_the_same
from annotated_briefings.composing.entry_page import entry_page
from annotated_briefings.composing.ledger import figures_page
from annotated_briefings.composing.list_pages import (
    Marked,
    archive_page,
    chronology_page,
    glossary_page,
    people_page,
    places_page,
    tag_pages,
)
from annotated_briefings.composing.marking import mark
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.rendering import PageRendering, Rendering, render
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Wording
from annotated_briefings.problem import Problem
from annotated_briefings.settings import Settings


def pages_of(
    things: Things,
    settings: Settings,
    broken: Iterable[Broken] = (),
    rendering: Callable[[str], Rendering] = PageRendering,
    amiss: Iterable[Problem] = (),
) -> Iterator[Page]:
    """Every page: briefings, what they mention, the lists over all, and those that are broken.

    `things` are those of all briefings, worded in the language of the site.
    `rendering` makes the rendering of the page at a path; `amiss` are the problems of glossary
    files, which the page of the glossary shows.
    """
    collection, wording = things.collection, things.wording
    marked = [
        (briefing, mark(briefing, things, settings.marks, frozenset(settings.well_known)))
        for briefing in collection.briefings
    ]
    yield from _briefing_pages(marked, things, rendering)
    anchors = {
        (briefing.path, each.annotation.span): each.anchor
        for briefing, marks in marked
        for each in marks
        if each.anchor
    }
    for thing in things.by_key.values():
        if thing.path:
            yield entry_page(thing, things, anchors)
    yield glossary_page(things, tuple(map(str, amiss)))
    yield places_page(things)
    yield people_page(things)
    yield figures_page(marked, things.comparison, wording)
    yield chronology_page(marked, wording)
    yield archive_page(collection, wording)
    yield from tag_pages(collection, wording)
    for each in broken:
        yield _problem_page(each, wording)


def addresses(pages: Iterable[Page], briefings: Iterable[AnnotatedBriefing]) -> Iterator[Address]:
    """Where the builder writes: each page, its embeds, and each text as its writer left it."""
    for page in pages:
        yield page.address
        for embed in page.embeds:
            yield Address(embed.path.removesuffix(".html"), page.origin, embed.title)
    for each in briefings:
        yield Address(each.original, each.document.source.name, "the original text")


def _briefing_pages(
    marked: Sequence[Marked],
    things: Things,
    rendering: Callable[[str], Rendering],
) -> Iterator[Page]:
    refs = [Ref(each.title, each.path) for each in things.collection.briefings]
    since_last = _since_last(marked, things)
    for index, (briefing, marks) in enumerate(marked):
        newer = refs[index - 1] if index else None
        older = refs[index + 1] if index + 1 < len(refs) else None
        markdown = render(briefing, marks, rendering(briefing.path))
        among = Among(newer, older, since_last(briefing.path))
        view = briefing_page(briefing, marks, things, among)
        yield replace(view, markdown=markdown)


def _since_last(marked: Sequence[Marked], things: Things) -> Callable[[str], Changes | None]:
    """What each briefing, by its path, tells that the last one on the same did not."""
    last = last_on_the_same(briefing for briefing, _ in marked)
    digests = {briefing.path: Digest.of(briefing, marks, things) for briefing, marks in marked}

    def since_last(path: str) -> Changes | None:
        then = last.get(path)
        return changes(digests[path], digests[then.path], things.wording) if then else None

    return since_last


def _problem_page(broken: Broken, wording: Wording) -> Page:
    problems = tuple(str(problem) for problem in broken.problems)
    title = wording.gettext("%(file)s cannot be shown", file=broken.input.path)
    return Page(
        path=broken.input.page,
        title=title,
        template="problem.html",
        context=MappingProxyType({"title": title, "problems": problems}),
        origin=broken.input.name,
        source=broken.input.file,
    )

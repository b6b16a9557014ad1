"""The lines at the top of a briefing, for who has two minutes: where, who, how many."""

from collections import Counter
from collections.abc import Iterator, Sequence

from annotated_briefings.briefing import FrontMatter
from annotated_briefings.composing.briefing_views import FigureRow, GlanceLine
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.whereabouts import country_shown
from annotated_briefings.composing.wording import Wording

PLACES, ACTORS, FIGURES = 3, 4, 2
"""How many of each the lines hold at most."""


def glance(
    front_matter: FrontMatter,
    meant: Counter[Thing],
    figures: Sequence[FigureRow],
    wording: Wording,
) -> Iterator[GlanceLine]:
    """The lines an editor wrote, or else where, who and how many from the text."""
    lang = front_matter.lang
    if front_matter.glance:
        for label, words in front_matter.glance.items():
            yield GlanceLine(label, (Ref(words),), lang)
        return
    often = [thing for thing, _ in meant.most_common()]
    places = [thing for thing in often if thing.place and thing.path and not thing.is_country]
    actors = [thing for thing in often if thing.acts]
    if places:
        yield GlanceLine(
            wording.gettext("Where"),
            tuple(_located(each, wording) for each in places[:PLACES]),
        )
    if actors:
        named = (Ref(each.name, each.path) for each in actors[:ACTORS])
        yield GlanceLine(wording.gettext("Who"), tuple(named))
    counted = [row for row in figures if row.counted][:FIGURES]
    if counted:
        shown = tuple(Ref(f"{row.amount} {row.counted}") for row in counted)
        yield GlanceLine(wording.gettext("How many"), shown, items_lang=lang)


def _located(thing: Thing, wording: Wording) -> Ref:
    country = country_shown(thing, wording)
    named = [thing.name, country] if country not in ("", thing.name) else [thing.name]
    return Ref(wording.in_row(named), thing.path)

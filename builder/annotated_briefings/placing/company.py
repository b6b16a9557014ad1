"""What the other names of a text say of one: a town is likelier where its country is named."""

from collections.abc import Iterable
from typing import NamedTuple

from annotated_briefings.placing.clue import Clue
from annotated_briefings.placing.lists import only_rank
from annotated_briefings.placing.mentions import Mention
from annotated_briefings.placing.weighing import is_local

IN_DIVISION = Clue(2.5, "the text names its division")
IN_COUNTRY = Clue(1.0, "the text names its country")
ABROAD = Clue(-0.5, "it lies in no country that the text names")


class Areas(NamedTuple):
    """The countries (ISO 3166 codes) that a text names, and the first-level divisions."""

    countries: frozenset[str | None]
    divisions: frozenset[tuple[str | None, str | None]]

    @classmethod
    def named(cls, mentions: Iterable[Mention], countries: Iterable[str]) -> "Areas":
        """Those that names of the text stand for first of all, and some more countries."""
        distinct = {mention.name: mention for mention in mentions}.values()
        found, divisions = set[str | None](countries), set()
        for mention in distinct:
            rank = "country" if mention.demonym else only_rank(mention)
            place = next((each for each in mention.toponyms if each.feature == rank), None)
            if place and rank == "country":
                found.add(place.country)
            elif place:
                divisions.add((place.country, place.name))
        return cls(frozenset(found), frozenset(divisions))

    def clue_to(self, mention: Mention) -> Clue | None:
        """What they say of the name of a town that stands by itself."""
        towns = mention.toponyms
        if not towns or mention.left or mention.right or mention.demonym:
            return None
        if not all(map(is_local, towns)):
            return None
        if any((town.country, town.admin1) in self.divisions for town in towns):
            return IN_DIVISION
        if any(town.country in self.countries for town in towns):
            return IN_COUNTRY
        return ABROAD if self.countries else None

"""What a briefing tells that the last one on the same did not: names, figures, dates.

Nothing is said of why a figure moved, nor which is right: both stand there with their sentences.
"""

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby, islice

from annotated_briefings.collection import AnnotatedBriefing, Key, key_of
from annotated_briefings.comparing.quantity import Quantity
from annotated_briefings.comparing.quantity import Told as Counted
from annotated_briefings.comparing.telling import told
from annotated_briefings.composing.boxes import folded
from annotated_briefings.composing.briefing_views import Changes, Moved, Stated
from annotated_briefings.composing.chronology import STORY, Dated, moments
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.quantities_shown import joined, title
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.timex import shown
from annotated_briefings.composing.views import Moment, Ref
from annotated_briefings.composing.wording import Wording
from annotated_briefings.meaning import Place
from annotated_briefings.slugs import slug

RECENT = 20
"""Briefings of one tag among which the last one on the same is looked for: with all of them, a
site whose briefings share one tag would take time in the square of their number."""
YEAR = timedelta(days=366)
"""How far back the last briefing may lie: to a story that rested for longer all is new again."""
NAMES, FIGURES, DATES, VALUES = 6, 4, 3, 2
"""How many of each are told at most, and how many of the latest values of a quantity: it has two
where sources differ."""
SEASON = timedelta(days=92)
"""Within which two counts can be of one story: after that, two tolls of one town are two events."""
Value = tuple[Decimal, Decimal | None]


@dataclass(frozen=True, slots=True)
class Digest:
    """What one briefing tells, to hold another against.

    `names` are the things that it names, the most mentioned first; `known` also counts places that
    stand for their people or their government. `anchors` are the ids of figures by where they
    begin.
    """

    briefing: AnnotatedBriefing
    names: tuple[Thing, ...]
    known: AbstractSet[Key]
    counted: Mapping[Quantity, Sequence[Counted]]
    anchors: Mapping[int, str]
    dated: Sequence[Dated]

    @classmethod
    def of(cls, briefing: AnnotatedBriefing, marks: Sequence[Mark], things: Things) -> "Digest":
        """Read a briefing once, however many others are held against it."""
        keys = Counter(key for each in briefing.in_body() if (key := key_of(each)))
        found = (things.by_key.get(key) for key, _ in keys.most_common())
        counted: dict[Quantity, list[Counted]] = {}
        for each in told(briefing):
            if each.quantity.is_told and not each.partial:
                counted.setdefault(each.quantity, []).append(each)
        return cls(
            briefing,
            tuple(thing for thing in found if thing),
            keys.keys() | _stood_for(briefing),
            counted,
            {mark.annotation.span.start: mark.anchor for mark in marks if mark.anchor},
            tuple(moments(briefing, marks, things.wording)),
        )


def last_on_the_same(
    briefings: Iterable[AnnotatedBriefing],
) -> Mapping[str, AnnotatedBriefing]:
    """For each briefing, by its path, the older one that shares the most tags with it.

    `briefings` are the newest first. Of such as share as many the newest is taken; of each tag the
    last RECENT of one YEAR are looked at. A briefing for which there is none is left out.
    """
    recent: dict[str, deque[int]] = {}
    last: dict[str, AnnotatedBriefing] = {}
    seen: list[AnnotatedBriefing] = []
    for _, of_one_day in groupby(reversed(list(briefings)), key=lambda each: each.date):
        today = list(of_one_day)
        for each in today:
            shared = Counter(
                older
                for tag in _tags(each)
                for older in recent.get(tag, ())
                if each.date - seen[older].date <= YEAR
            )
            if shared:
                last[each.path] = seen[max(shared, key=lambda older: (shared[older], older))]
        for each in today:
            for tag in _tags(each):
                recent.setdefault(tag, deque(maxlen=RECENT)).append(len(seen))
            seen.append(each)
    return last


def changes(now: Digest, then: Digest, wording: Wording) -> Changes | None:
    """What is new since another briefing, or None where nothing is."""
    names = tuple(islice(_new_names(now, then), NAMES))
    figures = tuple(islice(_moved(now, then, wording), FIGURES))
    dates = tuple(_new_dates(now, then))[-DATES:]
    if not (names or figures or dates):
        return None
    before = then.briefing
    theirs = _tags(before)
    return Changes(
        since=Ref(before.title, before.path),
        date=before.date,
        date_shown=wording.day(before.date),
        tags=tuple(words for tag, words in _tags(now.briefing).items() if tag in theirs),
        names=names,
        figures=figures,
        moments=dates,
    )


def _tags(briefing: AnnotatedBriefing) -> Mapping[str, str]:
    """The tags of a briefing by their addresses: those that share one are the same."""
    return {slug(tag): tag for tag in briefing.document.front_matter.tags}


def _stood_for(briefing: AnnotatedBriefing) -> set[Key]:
    meanings = (finding.meaning for finding in briefing.in_body())
    return {("place", each.id) for each in meanings if isinstance(each, Place)}


def _new_names(now: Digest, then: Digest) -> Iterator[Ref]:
    """People and organisations, then places, that only the later one names."""
    new = [thing for thing in now.names if thing.key not in then.known]
    for thing in (each for each in new if each.acts):
        yield Ref(thing.name, thing.path)
    for thing in (each for each in new if each.key[0] == "place"):
        yield Ref(thing.name, thing.path)


def _moved(now: Digest, then: Digest, wording: Wording) -> Iterator[Moved]:
    """Quantities of which the later one gives a value that the earlier one does not."""
    if now.briefing.date - then.briefing.date > SEASON:
        return
    for quantity, counts in now.counted.items():
        before = then.counted.get(quantity, ())
        after = [each for each in counts if each.day > then.briefing.date]
        if before and _values(after) - _values(before):
            yield Moved(
                title(after, wording),
                _stated(before, then, wording)[-1:],
                _stated(after, now, wording)[-VALUES:],
            )


def _values(counts: Iterable[Counted]) -> set[Value]:
    return {(each.figure.value, each.figure.high) for each in counts}


def _stated(counts: Iterable[Counted], digest: Digest, wording: Wording) -> tuple[Stated, ...]:
    """The values of one quantity in a text, by their days, each once and with who says so."""
    briefing, stated = digest.briefing, dict[Value, Stated]()
    for each in sorted(counts, key=lambda each: each.day):
        amount = wording.amount(each.figure, folded(briefing.document, each.finding.span))
        value = each.figure.value, each.figure.high
        stated.pop(value, None)  # it stands where it was told last
        stated[value] = Stated(
            Ref(amount, briefing.path),
            digest.anchors.get(each.finding.span.start),
            joined(
                each.figure.attributed_to or "", shown(wording, each.when or str(briefing.date))
            ),
            briefing.document.front_matter.lang,
        )
    return tuple(stated.values())


def _new_dates(now: Digest, then: Digest) -> Iterator[Moment]:
    """What happened since, or not long before, and was not told then: one moment of each date, and
    no sentence twice."""
    told_of: set[str] = {moment.shown for _, moment in then.dated}
    for day, moment in sorted(now.dated, key=_day):
        if day >= then.briefing.date - STORY and told_of.isdisjoint((moment.shown, moment.words)):
            told_of |= {moment.shown, moment.words}
            yield moment


def _day(dated: Dated) -> date:
    return dated[0]

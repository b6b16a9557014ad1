"""The quantity that a figure gives a value of, and a figure with all that is told of it."""

from dataclasses import dataclass
from datetime import date

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.timex import first_day
from annotated_briefings.meaning import Figure, Place
from annotated_briefings.span import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a figure counts; figures of equal quantities can be held against each other.

    `noun` is the singular of what is counted, "" where nothing is said; `of` are the words and the
    ids of names that narrow it down ("IS fighters"), in the order of the alphabet; `state` is what
    befell those counted, or what they do; `place` is the id of where they are, which the passage
    may tell where the sentence does not; `unit` is that of the figure. `assumed` is true where
    the place is no more than what the whole text is about: what a text counts in all the world may
    not be held against what it counts there.
    """

    noun: str
    of: tuple[str, ...] = ()
    state: str | None = None
    place: str | None = None
    unit: str | None = None
    assumed: bool = False

    @property
    def is_told(self) -> bool:
        """Whether enough is known of it to say that two figures count the same."""
        return bool(self.noun and self.state and self.place)


@dataclass(frozen=True, slots=True)
class Told:
    """A figure of a briefing with its quantity.

    `source` is who says so, by the id where it is a name, "" for the article itself. `place` is
    where its sentence says that its things are, `when` the date of which the sentence
    speaks, as TIMEX3 has it; `sentence` is where it stands. `partial` is true of what differs
    from the whole by its nature: a part or an addition ("12 of them", "another 5"), a count of
    some days ("31 in the last week"), a possibility ("could reach 500").
    """

    briefing: AnnotatedBriefing
    finding: Annotation
    figure: Figure
    quantity: Quantity
    sentence: Span
    source: str = ""
    place: Place | None = None
    when: str | None = None
    partial: bool = False

    @property
    def day(self) -> date:
        """The day as of which it holds: its own, or else that of its briefing."""
        return (first_day(self.when) if self.when else None) or self.briefing.date

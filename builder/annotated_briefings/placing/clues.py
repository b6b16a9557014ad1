"""Everything that speaks for or against a name's being meant as a place at all."""

from collections.abc import Iterator

from annotated_briefings.gazetteer import Toponym
from annotated_briefings.lexicon.places import (
    COMPASS,
    PLACE_NOUNS,
    ROLES_AFTER,
    SHIP_PREFIXES,
    TITLES,
)
from annotated_briefings.naming.given import is_given
from annotated_briefings.placing.beside import marked_before, word_before, written_after
from annotated_briefings.placing.clue import Clue
from annotated_briefings.placing.hints import DATELINE_DASH
from annotated_briefings.placing.labels import Label
from annotated_briefings.placing.mentions import Mention
from annotated_briefings.placing.organisations import names_a_landmark, names_an_organisation

EXACT = {
    "GPE": 1.8,
    "LOC": 0.1,
    "FAC": 0.4,
    "PRODUCT": 0.0,
    "NORP": 0.2,
    "ORG": -0.7,
    "PERSON": -0.9,
}
"""What the model's label adds where it holds for exactly this name."""

COVERING = {
    "GPE": -0.8,
    "LOC": -1.4,
    "FAC": -0.6,
    "PRODUCT": 0.0,
    "NORP": -0.7,
    "ORG": -0.4,
    "PERSON": -1.5,
}
"""What it adds where it holds for a longer name."""

OTHER_LABEL = -1.0
"""What any other label adds."""

SHORT = 4
"""Letters; villages all over the world have names of two or three, and so has everything else."""

DATELINE = Clue(2.6, "it stands where a dateline does")
GIVEN_NAME = Clue(-1.0, "it is a given name")
IN_CAPITALS = Clue(1.0, "it is in capitals, as acronyms are")
VERY_SHORT = Clue(-0.7, "it is very short")
OPENS_SENTENCE = Clue(-0.6, "it opens the sentence")
SHIP = Clue(-8.0, "a ship is named so")
TITLE = Clue(-4.0, "a title stands before it")
OF = Clue(0.5, "“of” stands before it")
LANDMARK = Clue(-2.5, "a landmark is named after it")
LARGE_OWNER = Clue(0.5, "an organisation is named after it")
SMALL_OWNER = Clue(-0.5, "an organisation is named after it")
PEOPLE = Clue(2.0, "the language model calls it a people")
UNLABELLED = Clue(-1.0, "the language model names nothing here")


def clues(mention: Mention, label: Label | None, with_model: bool) -> Iterator[Clue]:
    """Everything beside its size that speaks for or against a name's being a place.

    `label` is what the language model calls it, if it read the text at all (`with_model`).
    """
    around = mention.context
    if not mention.left:
        yield from filter(None, (marked_before(around.before), word_before(around)))
    if not mention.right and (clue := written_after(mention)):
        yield clue
    if mention.left or mention.right:
        yield from _same_run(mention)
    if opens_report(mention):
        yield DATELINE
    else:
        yield from _as_written(mention)
    if mention.known and is_given(mention.name):
        yield GIVEN_NAME
    if with_model:
        yield _labelled(mention, label)


def opens_report(mention: Mention) -> bool:
    """Whether a name stands as in a dateline: "CAIRO (Reuters) —", "CAIRO: ", "CAIRO - "."""
    in_capitals = mention.name.isupper()
    if not (mention.opens_sentence or in_capitals):
        return False
    after = mention.context.after
    if DATELINE_DASH.match(after):
        return True
    return in_capitals and after.startswith((":", " - "))


def _as_written(mention: Mention) -> Iterator[Clue]:
    """What speaks against a name that says little by itself."""
    if mention.name.isupper() and mention.name.isalpha():
        yield IN_CAPITALS
    if len(mention.name) < SHORT and mention.name.isalpha():
        yield VERY_SHORT
    if mention.opens_sentence:
        yield OPENS_SENTENCE


def _same_run(mention: Mention) -> Iterator[Clue]:
    """What the capitalised words beside the name say: a person's, an organisation's, none."""
    if names_an_organisation(mention):
        yield LARGE_OWNER if any(map(_is_well_known, mention.toponyms)) else SMALL_OWNER
        return
    if mention.left:
        yield _left(mention.left)
    if names_a_landmark(mention):
        yield LANDMARK
    elif mention.right and mention.right[0].lower() not in ROLES_AFTER:
        weight = -1.5 if mention.right[0] == "of" else -3.25
        yield Clue(weight, f"“{mention.right[0]}” goes on the name")


def _is_well_known(toponym: Toponym) -> bool:
    """Whether organisations are more often named after the place than after a person."""
    return toponym.feature not in ("town", "village", "district") or toponym.about != ""


def _left(left: tuple[str, ...]) -> Clue:
    nearest = left[-1].lower()
    if nearest in SHIP_PREFIXES:
        return SHIP
    if nearest in TITLES:
        return TITLE
    if nearest in COMPASS or nearest in PLACE_NOUNS:
        return Clue(0.5, f"“{left[-1]}” stands before it")
    if nearest == "of":
        return OF
    weight = -5.0 if is_given(left[-1]) else -3.0
    return Clue(weight, f"“{left[-1]}” begins the name")


def _labelled(mention: Mention, label: Label | None) -> Clue:
    if label is None:
        return UNLABELLED
    if mention.demonym and label.name == "NORP":
        return PEOPLE
    weights = EXACT if label.exact else COVERING
    return Clue(weights.get(label.name, OTHER_LABEL), f"the language model calls it {label.name}")

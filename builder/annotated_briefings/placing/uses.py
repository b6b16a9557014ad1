"""How the name of a place is used: for the place itself, a government, a people, part of a name.

Only what is used for the place itself is put on a map.
"""

import re

from annotated_briefings.document import Document
from annotated_briefings.lexicon.places import (
    COMPASS,
    PLACE_NOUNS,
    ROLES_AFTER,
    SOMETIMES_WITH_ARTICLE,
    TITLES,
    takes_article,
)
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    PASSIVES,
    PREPOSITIONS,
    REPORTING,
)
from annotated_briefings.meaning import Use
from annotated_briefings.placing.believing import Belief
from annotated_briefings.placing.context import Context
from annotated_briefings.placing.governing import acts, is_dealt_with
from annotated_briefings.placing.mentions import Mention
from annotated_briefings.placing.organisations import names_a_landmark, names_an_organisation

_DATELINE = re.compile(
    r"(?:, [^\W\d_][\w. ]{1,24})?"  # BEIRUT, Lebanon
    r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"  # July 4
    r"(?: \([\w ,/]{2,20}\))?"  # (AFP)
    r" ?(?:[—–]|--?)\s"
)
_HYPHENATED = re.compile(r"-[a-z]")
_SIDES = re.compile(r"\b(?:pro|anti)-\Z", re.IGNORECASE)
_NO_NOUNS = ADVERBS | BREAKS | PASSIVES | PREPOSITIONS | REPORTING | {"and", "or"}


def use_of(document: Document, belief: Belief, *, governs: bool, capital: bool) -> Use:
    """The use of a name in its sentence.

    `governs` says that it is the name of a country or a capital, `capital` that it is the latter.
    """
    mention = belief.mention
    if mention.demonym:
        return "demonym"
    if _is_embedded(belief):
        return "embedded"
    if _is_dateline(mention):
        return "dateline"
    if governs and (acts(mention.context) or _SIDES.search(mention.context.before)):
        return "metonym"
    if capital and is_dealt_with(mention.context):
        return "metonym"
    return "modifier" if _modifies(document, mention) else "literal"


def _is_embedded(belief: Belief) -> bool:
    if names_an_organisation(belief.mention) or names_a_landmark(belief.mention):
        return True
    if belief.mention.left and not _leaves_a_place(belief.mention.left[-1]):
        return True
    label = belief.label
    return label is not None and label.name == "ORG" and not label.exact


def _leaves_a_place(word: str) -> bool:
    """Whether a capitalised word before a name leaves it the name of a place: "Northern Mali"."""
    lower = word.lower()
    return lower == "of" or lower in COMPASS or lower in PLACE_NOUNS or lower in TITLES


def _is_dateline(mention: Mention) -> bool:
    return mention.context.opens_paragraph and bool(_DATELINE.match(mention.context.after))


def _modifies(document: Document, mention: Mention) -> bool:
    """Whether the name says of which place the noun after it is: "US-backed", "the Texas plant"."""
    if _HYPHENATED.match(mention.context.after):
        return True
    if mention.right:
        return mention.right[0].lower() in ROLES_AFTER
    with_article = takes_article(mention.name) or mention.name in SOMETIMES_WITH_ARTICLE
    if with_article or any(place.about for place in mention.toponyms[:1]):
        return _modifies_by_model(document, mention)
    return _modifies_by_model(document, mention) or _modifies_by_words(mention.context)


def _modifies_by_model(document: Document, mention: Mention) -> bool:
    if document.analysis is None:
        return False
    return any(
        token.dep in ("compound", "amod", "nmod")
        and document.analysis.tokens[token.head].span.start >= mention.span.end
        for _, token in document.analysis.tokens_in(mention.span)
    )


def _modifies_by_words(around: Context) -> bool:
    noun = around.first_after
    described = around.last_before in ("the", "a", "an")
    return described and noun.isalpha() and noun not in _NO_NOUNS

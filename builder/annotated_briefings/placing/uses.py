"""How the name of a place is used: for the place itself, a government, a people, part of a name.

Only what is used for the place itself is put on a map.
"""

import re

from annotated_briefings.document import Document
from annotated_briefings.language import Analysis
from annotated_briefings.lexicon.governing import (
    GOVERNING,
)
from annotated_briefings.lexicon.nouns import STOPS
from annotated_briefings.lexicon.places import (
    AFTERWARDS,
    COMPASS,
    FROM_PLACES,
    LOCATIVE,
    PLACE_NOUNS,
    ROLES_AFTER,
    TITLES,
)
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    PASSIVES,
    PREPOSITIONS,
    REPORTING,
)
from annotated_briefings.meaning import Use
from annotated_briefings.placing.believing import Belief
from annotated_briefings.placing.context import Context
from annotated_briefings.placing.datelines import in_dateline
from annotated_briefings.placing.governing import acts, decides, is_agent, is_dealt_with
from annotated_briefings.placing.mentions import Mention
from annotated_briefings.placing.organisations import names_a_landmark, names_an_organisation
from annotated_briefings.span import Span

_HYPHENATED = re.compile(r"-[a-z]")
_SIDES = re.compile(r"\b(?:pro|anti)-\Z", re.IGNORECASE)
_WHERE = LOCATIVE | {"to"}
_NO_NOUNS = frozenset().union(
    ADVERBS, AFTERWARDS, BREAKS, DETERMINERS, GOVERNING, PASSIVES, PREPOSITIONS, REPORTING, STOPS
)


def use_of(document: Document, belief: Belief, *, governs: bool, capital: bool) -> Use:
    """The use of a name in its sentence.

    `governs` says that it is the name of a country or a capital, `capital` that it is the latter.
    """
    mention = belief.mention
    if mention.demonym:
        return "demonym"
    if _is_embedded(belief):
        return "embedded"
    if in_dateline(document, mention.span):
        return "dateline"
    if (governs and _is_government(mention.context)) or (capital and _is_cabinet(mention.context)):
        return "metonym"
    return "modifier" if _modifies(document, mention) else "literal"


def _is_government(around: Context) -> bool:
    return acts(around) or is_agent(around) or _SIDES.search(around.before) is not None


def _is_cabinet(around: Context) -> bool:
    return decides(around) or is_dealt_with(around)


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


def _modifies(document: Document, mention: Mention) -> bool:
    """Whether the name says of which place the noun after it is: "US-backed", "the Texas plant"."""
    if _HYPHENATED.match(mention.context.after):
        return True
    if mention.right:
        return mention.right[0].lower() in ROLES_AFTER
    if document.analysis:
        return _modifies_by_model(document.analysis, mention.span)
    return _modifies_by_words(mention.context)


def _modifies_by_model(analysis: Analysis, span: Span) -> bool:
    return any(
        token.dep in ("compound", "amod", "nmod")
        and analysis.tokens[token.head].span.start >= span.end
        for _, token in analysis.tokens_in(span)
    )


def _modifies_by_words(around: Context) -> bool:
    """Whether a noun follows the name at once, as far as its form tells: "Ontario law".

    Of LGL and GeoVirus it agrees with the language model on 84 in 100 names that it takes for
    modifiers, and finds 71 in 100 of the model's.
    """
    noun, after = around.first_after, around.after[:2]
    if not (after[:1].isspace() and after[1:].islower() and noun.isalpha()):
        return False
    if noun in _NO_NOUNS or noun.endswith(("ed", "ly")) or around.last_before in _WHERE:
        return False
    # A word in -s behind a name that opens a clause is as likely its verb.
    opens_clause = not around.last_before.isalpha()
    return not (opens_clause and noun.endswith("s")) or noun in FROM_PLACES

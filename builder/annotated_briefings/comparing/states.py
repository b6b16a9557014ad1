"""What befell those whom a figure counts, or what they do: killed, injured, remaining, fired.

"300 pilgrims" who arrive and "300 pilgrims" who die are no two counts of one thing. Casualties are
told by kind, as the Guidance on Casualty Recording of the United Nations tells them apart (OHCHR
2019); any other verb stands for itself.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from annotated_briefings.lexicon.nouns import STOPS
from annotated_briefings.span import Span

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "dead": "dead killed died die dies death deaths dying kill kills killing fatality "
        "fatalities toll drowned suffocated perished slain",
        "injured": "injured wounded hurt injury injuries injure injuring wound wounds wounding",
        "missing": "missing unaccounted",
        "displaced": "displaced displace displacing homeless",
        "arrested": "arrested arrest arrests arresting detained detain detaining",
        "rescued": "rescued rescue rescues rescuing saved saving",
        "evacuated": "evacuated evacuate evacuating",
        "infected": "infected infect infecting",
        "present": "remain remains remained remaining defend defends defended defending hold "
        "holding stay stays stayed staying",
    }
)
STATE_OF: Mapping[str, str] = MappingProxyType(
    {word: state for state, words in _WORDS.items() for word in words.split()}
)
_AUXILIARY = (
    r"(?:(?:who|which|that|have|has|had|were|was|are|is|be|been|being|may|might|could|will|would|to"
    r"|feared|believed|thought|reported|reportedly|confirmed|known|presumed|said|now|still|also"
    r"|since|already|all|there|not)\s{1,2}){0,5}"
)
_BEHIND = re.compile(rf",?\s{{1,2}}{_AUXILIARY}(?P<word>[a-z]{{3,20}})\b")
_LIVES = re.compile(rf",?\s{{1,2}}{_AUXILIARY}(?:lost|losing|lose)\s{{1,2}}their\s{{1,2}}lives\b")
_HEDGES = frozenset(
    """at least about around some up to over more than fewer less nearly almost roughly only just
    approximately an estimated the all another a further as many most""".split()
)
BEFORE = 60
"""Characters before a figure in which the verb that governs it stands."""
_NO_VERBS = frozenset("never elsewhere nowhere long high deep wide tall old each apiece".split())
_ENDINGS = re.compile(r"(?:ing|ed|es|s|e)$")


def state(text: str, figure: Span, phrase: Span | None, floor: int) -> str | None:
    """What befell the things counted, by the words right behind their phrase or before the number.

    `floor` is where the sentence begins.
    """
    end = max(figure.end, phrase.end) if phrase else figure.end
    if _LIVES.match(text, end):
        return "dead"
    behind = _BEHIND.match(text, end)
    if behind and behind["word"] in STATE_OF:
        return STATE_OF[behind["word"]]
    words = re.findall(r"[^\W\d_]+", text[max(floor, figure.start - BEFORE) : figure.start].lower())
    while words and words[-1] in _HEDGES:
        words.pop()
    if words and words[-1] in STATE_OF:
        return STATE_OF[words[-1]]
    if words[-1:] in (["are"], ["were"], ["is"], ["was"]) and words[-2:-1] == ["there"]:
        return "present"
    return _verb(behind["word"]) if behind else None


def _verb(word: str) -> str | None:
    """The stem of what may be a verb; None for a word that is surely none."""
    if word in STOPS or word in _NO_VERBS or word.endswith("ly"):
        return None
    return _ENDINGS.sub("", word)

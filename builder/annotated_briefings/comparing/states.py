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
        "displaced": "displaced displace displacing homeless fled flee fleeing uprooted",
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
    r"|since|already|all|there|not|remain|remains|remained)\s{1,2}){0,5}"
)
_BEHIND = re.compile(rf",?\s{{1,2}}{_AUXILIARY}(?P<word>[a-z]{{3,20}})\b")
_LIVES = re.compile(rf",?\s{{1,2}}{_AUXILIARY}(?:lost|losing|lose)\s{{1,2}}their\s{{1,2}}lives\b")
_ARE = frozenset("are is were was".split())
_ARE_THERE = re.compile(
    r"\s{1,2}(?:who\s{1,2})?(?:are|is|were|was|have been|had been)\s{1,2}"
    r"(?:still\s{1,2}|now\s{1,2})?(?:in|inside|at|on|near|around|left|based|stationed|deployed|holed)\b"
)
_COUNTS = frozenset("estimates counts counted".split())
"""Verbs of those who say how many there are: "the mayor counts 300 guards"."""
_HEDGES = frozenset(
    """at least about around some up to over more than fewer less nearly almost roughly only just
    approximately an estimated the all another a further as many most""".split()
)
BEFORE = 60
"""Characters before a figure in which the verb that governs it stands."""
_NO_VERBS = STOPS | frozenset(
    """never elsewhere nowhere long high deep wide tall old each apiece increased increases reached
    reaches passed topped exceeded stands climbed dropped hits totals totalled totaled doubled
    tripled""".split()
)
"""Words that tell nothing of those counted; of the verbs, what the number does and not they."""
_ENDINGS = re.compile(r"(?:ing|ed|es|s|e)$")


def state(text: str, figure: Span, phrase: Span | None, floor: int) -> str | None:
    """What befell the things counted, by the words right behind their phrase or before the number.

    `floor` is where the sentence begins.
    """
    end = phrase.end if phrase else figure.end
    if told := _behind(text, end) or _before(text, figure.start, floor):
        return told
    found = _BEHIND.match(text, end)
    verb = _verb(found["word"]) if found else None
    if phrase and phrase.end <= figure.start and verb is None:
        return "present"  # "the number of fighters rose to 300"
    return verb


def _behind(text: str, end: int) -> str | None:
    """The state that the verb behind a phrase tells: "were killed", "remain in the town"."""
    if _LIVES.match(text, end):
        return "dead"
    found = _BEHIND.match(text, end)
    words = found.group().replace(",", " ").split() if found else []
    if told := next((STATE_OF[word] for word in reversed(words) if word in STATE_OF), None):
        return told
    return "present" if _ARE_THERE.match(text, end) else None


def _before(text: str, start: int, floor: int) -> str | None:
    """The state that the words before a number tell: "killed some 12", "there are 300"."""
    words = re.findall(r"[^\W\d_]+", text[max(floor, start - BEFORE) : start].lower())
    while words and words[-1] in _HEDGES:
        words.pop()
    if not words:
        return None
    if words[-1] in STATE_OF:
        return STATE_OF[words[-1]]
    there = words[-2:-1] == ["there"] and words[-1] in _ARE
    return "present" if there or words[-1] in _COUNTS else None


def _verb(word: str) -> str | None:
    """The stem of what may be a verb; None for a word that is surely none."""
    if word in _NO_VERBS or word.endswith("ly"):
        return None
    return _ENDINGS.sub("", word)

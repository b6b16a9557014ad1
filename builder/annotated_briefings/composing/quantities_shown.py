"""What a quantity is called on a page: what is counted, what befell it, and where."""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from annotated_briefings.comparing.nouns import singular
from annotated_briefings.comparing.quantity import Quantity, Told
from annotated_briefings.comparing.states import STATE_OF
from annotated_briefings.composing.wording import Wording, capitalised, message
from annotated_briefings.slugs import slug

LEDGER = "figures/index.md"
STATES: Mapping[str, str] = MappingProxyType(
    {
        "dead": message("dead"),
        "injured": message("injured"),
        "missing": message("missing"),
        "displaced": message("displaced"),
        "arrested": message("arrested"),
        "rescued": message("rescued"),
        "evacuated": message("evacuated"),
        "infected": message("infected"),
    }
)
"""What befell those counted, in the words of the page; other verbs are left to the sentence."""


def difference_id(quantity: Quantity) -> str:
    """Where in the ledger the counts of a quantity stand side by side."""
    return f"differ-{quantity_slug(quantity)}"


def quantity_slug(quantity: Quantity) -> str:
    """A quantity as it stands in an address; two never share one."""
    about = "about" if quantity.assumed else ""
    words = (quantity.noun, *quantity.of, quantity.state, about, quantity.place, quantity.unit)
    return slug(" ".join(filter(None, words)))


def title(figures: Sequence[Told], wording: Wording) -> str:
    """The figures of one quantity as a heading: Pilgrims · dead · Mina."""
    return joined(counted(figures, wording), befell(figures[0], wording), where(figures))


def counted(figures: Sequence[Told], wording: Wording) -> str:
    """What figures count, as it is written most often; else what they measure in."""
    written = Counter(each.figure.counted for each in figures if each.figure.counted)
    if written:
        return capitalised(written.most_common(1)[0][0] or "")
    unit = figures[0].figure.unit
    return capitalised(wording.unit(unit)) if unit else wording.gettext("Not said")


def befell(told: Told, wording: Wording) -> str:
    """What befell those counted, unless the words that they are counted by say so."""
    state, words = told.quantity.state or "", (told.figure.counted or "").lower().split()
    said = any(STATE_OF.get(word) == state for word in words)
    return wording.gettext(STATES[state]) if state in STATES and not said else ""


def where(figures: Sequence[Told]) -> str:
    """The place that the sentence of one of them tells."""
    return next((each.place.name for each in figures if each.place), "")


def noun_of(told: Told, wording: Wording) -> str:
    """The noun or unit of a figure as it is written, by which the ledger is grouped."""
    if told.figure.unit:
        return wording.unit(told.figure.unit)
    words = (told.figure.counted or "").split()
    return words[-1].strip(".,;:").lower() if words else ""


def noun_key(told: Told) -> str:
    """The same for all figures of one group: "shell" and "shells" are together."""
    if told.figure.unit:
        return told.figure.unit
    words = (told.figure.counted or "").split()
    return singular(words[-1].strip(".,;:")) if words else ""


def joined(*words: str) -> str:
    """Words of a heading in a row, those that there are."""
    return " · ".join(filter(None, words))

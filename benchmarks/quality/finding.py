"""Running the package's own pipeline over the texts of a corpus; there is no second one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotated_briefings.analysing import Model, analysed, load_model
from annotated_briefings.annotating import annotate
from annotated_briefings.building import known
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.recording import record
from annotated_briefings.settings import Settings
from quality.corpus import Case, Found

RULES, WITH_MODEL = "rules alone", "with the model"
"""How the two rows of the builder are called."""


@dataclass(frozen=True, slots=True)
class System:
    """The builder as a site without a glossary has it, with the language model or without."""

    name: str
    model: Model | None = None
    cache_folder: Path | None = None

    def found(self, case: Case) -> Found:
        """What the builder finds in a text, read as a plain article."""
        document = plain_document(case.text, case.day, case.name)
        document = analysed(document, self.model, self.cache_folder)
        kept = annotate(document, _knowledge()).kept
        return Found(record(document, kept), kept)


def systems(cache_folder: Path) -> tuple[System, ...]:
    """The builder without the language model, and with it where it is installed."""
    alone = System(RULES)
    model = load_model()
    return (alone, System(WITH_MODEL, model, cache_folder)) if model else (alone,)


def found_by_peers(case: Case, kind: str) -> Mapping[str, Found]:
    """What others found in a text, in the shape of our own."""
    return {name: Found({kind: items}) for name, items in case.peers.items()}


@cache
def _knowledge() -> Knowledge:
    return known((), Settings())

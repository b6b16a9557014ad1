"""What the owner of a site can set: the plugin's options, with their defaults, as one value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from posixpath import normpath
from types import MappingProxyType
from typing import Any, get_args

from babel import Locale, UnknownLocaleError

from annotated_briefings.briefing import MentionPolicy
from annotated_briefings.mapping.areas import AREAS

RESERVED = ("robots.txt", "humans.txt", "ads.txt", "llms.txt", "security.txt")
"""Text files whose names the web reserves; they are never briefings."""

WELL_KNOWN = ("CD", "DIY", "DVD", "ID", "PC", "TV", "VIP")
"""Acronyms of every day, which no reader of a page wants spelled out."""

PUBLISH_FROM = 0.5
"""The confidence from which a finding is published: more likely right than wrong. A site whose
readers are better served by fewer marks sets it higher."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of a site, under `plugins: - briefings:` in its `mkdocs.yml`.

    `source` is the folder of the briefings and `glossary` that of the glossary, both under
    `docs_dir`; `exclude` holds patterns of files that are no briefings; `marks` is which mentions
    are marked; `well_known` are names that stay unmarked; `publish_above` is the confidence, from
    0 to 1, below which a finding is left to a person; `annotators` are the ones to use, all where
    it is None; `shipped` is whether the list of acronyms that comes with the builder explains what
    neither a text nor the glossary does; `model` is whether a language model is used where there
    is one; `cache` is where analyses and maps are kept, beside `mkdocs.yml`; `language` is that
    of the words around the texts, a locale such as `fr` or `pt_BR`; `embeds` is whether cards,
    boxes and maps stand at addresses of their own too, for other people's pages; `borders` are
    contested areas, each with the code of the country that the maps give it to.
    """

    source: str = ""
    glossary: str = "glossary"
    exclude: tuple[str, ...] = ()
    marks: MentionPolicy = "first-per-section"
    well_known: tuple[str, ...] = WELL_KNOWN
    publish_above: float = PUBLISH_FROM
    annotators: tuple[str, ...] | None = None
    shipped: bool = True
    model: bool = True
    cache: str = ".cache/briefings"
    language: str = "en"
    embeds: bool = True
    borders: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> "Settings":
        """Settings from options by name; lists become tuples, unknown names are left out.

        Raises ValueError for a value that cannot be meant, with one that can.
        """
        given: dict[str, Any] = {}
        for name, (fits, example) in _OPTIONS.items():
            value = options.get(name)
            if value is None:
                continue
            if not fits(value):
                raise ValueError(f"{name} cannot be {value!r}; for example: `{name}: {example}`")
            given[name] = tuple(value) if isinstance(value, list | tuple) else value
        for folder in ("source", "glossary"):
            if folder in given:
                given[folder] = normpath(given[folder] or ".").removeprefix(".").strip("/")
        return cls(**given)


def _is_inside(value: Any) -> bool:
    """Whether a folder lies in `docs_dir`."""
    return isinstance(value, str) and not normpath(value).startswith(("/", ".."))


def _are_claims(value: Any) -> bool:
    """Whether a value gives areas that the maps know to countries (ISO 3166-1 alpha-2)."""
    known = Locale("en").territories
    return isinstance(value, Mapping) and all(
        area in AREAS and isinstance(code, str) and len(code) == 2 and code in known
        for area, code in value.items()
    )


def _are_words(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(each, str) for each in value)


def _is_share(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _is_locale(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(Locale.parse(value, sep="_"))
    except (ValueError, UnknownLocaleError):
        return False


_OPTIONS: Mapping[str, tuple[Callable[[Any], bool], str]] = MappingProxyType(
    {
        "source": (_is_inside, "news"),
        "glossary": (_is_inside, "glossary"),
        "exclude": (_are_words, '["notes/*"]'),
        "marks": (lambda value: value in get_args(MentionPolicy), "first-per-section"),
        "well_known": (_are_words, "[Paris, NATO]"),
        "publish_above": (_is_share, str(PUBLISH_FROM)),
        "annotators": (_are_words, "[terms, places, dates]"),
        "model": (lambda value: isinstance(value, bool), "true"),
        "shipped": (lambda value: isinstance(value, bool), "true"),
        "language": (_is_locale, "fr"),
        "cache": (lambda value: isinstance(value, str), ".cache/briefings"),
        "borders": (_are_claims, "{kosovo: RS}"),
        "embeds": (lambda value: isinstance(value, bool), "true"),
    }
)
"""Of each option, which values are sound, and an example of one."""

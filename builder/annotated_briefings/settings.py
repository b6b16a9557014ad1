"""What the owner of a site can set: the plugin's options, with their defaults, as one value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from os.path import relpath
from pathlib import Path
from posixpath import normpath
from types import MappingProxyType
from typing import Any, get_args

import yaml
from babel import Locale, UnknownLocaleError

from annotated_briefings.briefing import MentionPolicy
from annotated_briefings.mapping.areas import AREAS

CONFIGS = ("mkdocs.yml", "mkdocs.yaml")
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


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with an `mkdocs.yml`: where its pages lie, and how it sets the plugin."""

    root: Path
    docs: Path
    settings: Settings

    @classmethod
    def at(cls, root: Path) -> "Project":
        """Read `mkdocs.yml`, if there is one, for `docs_dir` and the plugin's options alone.

        Raises ValueError for an `mkdocs.yml` that cannot be used.
        """
        path = next((root / name for name in CONFIGS if (root / name).is_file()), None)
        if path is None:
            return cls(root, root / "briefings", Settings())
        config = _config(path)
        docs = config.get("docs_dir") or "docs"
        if not isinstance(docs, str):
            raise ValueError(f"{path}: docs_dir is a folder, for example: `docs_dir: docs`")  # noqa: TRY004
        try:
            options = {
                "language": _language(config.get("theme")),
                **_options(config.get("plugins")),
            }
            return cls(root, root / docs, Settings.of(options))
        except ValueError as error:
            raise ValueError(f"{path}: the plugin briefings: {error}") from error

    @classmethod
    def around(cls, folder: Path) -> "Project":
        """The project that a folder lies in: that of the nearest `mkdocs.yml` here or above.

        Raises ValueError as `at` does.
        """
        here = folder.resolve()
        for root in (here, *here.parents):
            if any((root / name).is_file() for name in CONFIGS):
                return cls.at(Path(relpath(root, here)))
        return cls.at(Path())


class _Tolerant(yaml.SafeLoader):
    """Reads tags such as `!ENV` as nothing: none of what is read here carries one."""


def _nothing(loader: yaml.Loader, suffix: str, node: yaml.Node) -> None:  # noqa: ARG001
    return None


_Tolerant.add_multi_constructor("", _nothing)


def _config(path: Path) -> dict[str, Any]:
    """What an `mkdocs.yml` says; raises ValueError where it is no YAML or says nothing."""
    try:
        config = yaml.load(path.read_text("utf-8"), _Tolerant)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise ValueError(f"{path}{place}: {error.problem}") from error
    except (OSError, yaml.YAMLError, ValueError, RecursionError) as error:
        raise ValueError(f"{path}: this is no YAML that can be read: {error}") from error
    if not isinstance(config, dict):
        raise ValueError(f"{path}:1:1: fields are wanted, for example: `site_name: Our news`")  # noqa: TRY004
    return config


def _language(theme: Any) -> Any:
    """The language of a theme, by the name of its option in MkDocs' own themes or in Material."""
    return (theme.get("locale") or theme.get("language")) if isinstance(theme, dict) else None


def _options(plugins: Any) -> Mapping[str, Any]:
    """The options of the plugin `briefings`, however MkDocs lets them be written."""
    if isinstance(plugins, list):
        named = [each for each in plugins if isinstance(each, dict)]
        plugins = {name: options for each in named for name, options in each.items()}
    options = plugins.get("briefings") if isinstance(plugins, dict) else None
    if not isinstance(options, dict | None):
        raise ValueError("its options are fields, for example: `briefings: {source: news}`")  # noqa: TRY004
    return options or {}

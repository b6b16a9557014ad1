"""What the owner of a site can set: the plugin's options, with their defaults, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

from annotated_briefings.briefing import MentionPolicy
from annotated_briefings.judging import PUBLISH_FROM

RESERVED = ("robots.txt", "humans.txt", "ads.txt", "llms.txt", "security.txt")
"""Text files whose names the web reserves; they are never briefings."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of a site, under `plugins: - briefings:` in its `mkdocs.yml`.

    `source` is the folder of the briefings and `glossary` that of the glossary, both under
    `docs_dir`; `exclude` holds patterns of files that are no briefings; `marks` is which mentions
    are marked; `well_known` are names that stay unmarked; `publish_above` is the confidence, from
    0 to 1, below which a finding is left to a person; `annotators` are the ones to use, all where
    it is None; `shipped` is whether the list of acronyms that comes with the builder explains what
    neither a text nor the glossary does; `model` is whether a language model is used where there
    is one; `cache` is where analyses are kept, beside `mkdocs.yml`.
    """

    source: str = ""
    glossary: str = "glossary"
    exclude: tuple[str, ...] = ()
    marks: MentionPolicy = "first-per-section"
    well_known: tuple[str, ...] = ()
    publish_above: float = PUBLISH_FROM
    annotators: tuple[str, ...] | None = None
    shipped: bool = True
    model: bool = True
    cache: str = ".cache/briefings"

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> "Settings":
        """Settings from options by name; lists become tuples, unknown names are left out."""
        known = {each.name for each in fields(cls)}
        given: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in options.items()
            if name in known and value is not None
        }
        return cls(**given)


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with an `mkdocs.yml`: where its pages lie, and how it sets the plugin."""

    root: Path
    docs: Path
    settings: Settings

    @classmethod
    def at(cls, root: Path) -> "Project":
        """Read `mkdocs.yml`, if there is one, for `docs_dir` and the plugin's options alone.

        Raises ValueError for an `mkdocs.yml` that is no YAML.
        """
        path = root / "mkdocs.yml"
        try:
            text = path.read_text("utf-8") if path.is_file() else ""
            config = yaml.load(text, _Tolerant) or {}
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise ValueError(f"{path}: {error}") from error
        plugins = config.get("plugins") or []
        named = plugins.items() if isinstance(plugins, dict) else _pairs(plugins)
        options = next((options for name, options in named if name == "briefings"), None)
        docs = root / str(config.get("docs_dir", "docs" if text else "briefings"))
        return cls(root, docs, Settings.of(options or {}))


class _Tolerant(yaml.SafeLoader):
    """Reads tags such as `!ENV` as nothing: none of what is read here carries one."""


def _nothing(loader: yaml.Loader, suffix: str, node: yaml.Node) -> None:  # noqa: ARG001
    return None


_Tolerant.add_multi_constructor("", _nothing)


def _pairs(plugins: list[Any]) -> list[tuple[str, Any]]:
    return [
        next(iter(plugin.items())) if isinstance(plugin, dict) and plugin else (str(plugin), None)
        for plugin in plugins
    ]

"""The site that a command works for: what its `mkdocs.yml` says of where the briefings lie.

MkDocs reads that file whole when it builds; a command needs the little that is read here, as MkDocs
reads it, and no plugin but ours to be installed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from os.path import relpath
from pathlib import Path
from typing import Any

import yaml
from mergedeep import merge
from pathspec import GitIgnoreSpec

from annotated_briefings.settings import Settings

CONFIGS = ("mkdocs.yml", "mkdocs.yaml")
ALWAYS_EXCLUDED = (".*", "/templates/")
"""What MkDocs leaves out of every site, unless its `exclude_docs` takes it back in."""

MOST_INHERITED = 20
"""Files in a chain of `INHERIT`; a longer one bites its own tail."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with an `mkdocs.yml`: where its pages lie, which it leaves out, and how it sets the
    plugin."""

    root: Path
    docs: Path
    settings: Settings
    excluded: GitIgnoreSpec = field(
        default_factory=partial(GitIgnoreSpec.from_lines, ALWAYS_EXCLUDED)
    )

    @classmethod
    def at(cls, root: Path) -> "Project":
        """Read `mkdocs.yml`, if there is one, for `docs_dir`, `exclude_docs` and the plugin's
        options alone.

        Raises ValueError for an `mkdocs.yml` that cannot be used.
        """
        path = next((root / name for name in CONFIGS if (root / name).is_file()), None)
        if path is None:
            return cls(root, root / "briefings", Settings())
        config = _config(path)
        docs = config.get("docs_dir") or "docs"
        if not isinstance(docs, str):
            raise ValueError(f"{path}: docs_dir is a folder, for example: `docs_dir: docs`")  # noqa: TRY004
        excluded = _excluded(path, config)
        try:
            options = {
                "language": _language(config.get("theme")),
                **_options(config.get("plugins")),
            }
            return cls(root, root / docs, Settings.of(options), excluded)
        except ValueError as error:
            raise ValueError(f"{path}: the plugin briefings: {error}") from error

    def leaves_out(self, file: Path) -> bool:
        """Whether a file is one of those under `docs_dir` that the site leaves out."""
        path = Path(relpath(file, self.docs))
        return ".." not in path.parts and self.excluded.match_file(path)

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
    """What an `mkdocs.yml` says, over what it inherits; raises ValueError where it is unusable."""
    chain: list[dict[str, Any]] = []
    inherited: Path | None = path
    while inherited:
        if len(chain) == MOST_INHERITED:
            raise ValueError(f"{path}: its `INHERIT` leads back to itself")
        chain.insert(0, _fields(inherited))
        inherited = _inherited(inherited, chain[0])
    return dict(merge({}, *chain))


def _inherited(path: Path, config: Mapping[str, Any]) -> Path | None:
    """The file that another one builds on, if it names one."""
    parent = config.get("INHERIT")
    if not parent:
        return None
    if isinstance(parent, str) and (path.parent / parent).is_file():
        return path.parent / parent
    raise ValueError(f"{path}: INHERIT names no file, for example: `INHERIT: ../mkdocs.yml`")


def _fields(path: Path) -> dict[str, Any]:
    """What one file says; raises ValueError where it is no YAML or says nothing."""
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


def _excluded(path: Path, config: Mapping[str, Any]) -> GitIgnoreSpec:
    """The patterns of `exclude_docs`, which are those of a `.gitignore`."""
    patterns = config.get("exclude_docs") or ""
    try:
        return GitIgnoreSpec.from_lines((*ALWAYS_EXCLUDED, *patterns.splitlines()))
    except (AttributeError, ValueError) as error:
        raise ValueError(
            f"{path}: exclude_docs holds patterns, a line each, for example: `notes/`"
        ) from error


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

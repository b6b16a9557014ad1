"""Tiny sites in a folder, built through MkDocs' real `build()`."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

MATERIAL_RECOMMENDS: tuple[Any, ...] = (
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    {"toc": {"permalink": True}},
    {"pymdownx.arithmatex": {"generic": True}},
    {"pymdownx.betterem": {"smart_enable": "all"}},
    "pymdownx.caret",
    "pymdownx.details",
    "pymdownx.emoji",
    "pymdownx.highlight",
    "pymdownx.inlinehilite",
    "pymdownx.keys",
    "pymdownx.magiclink",
    "pymdownx.mark",
    "pymdownx.smartsymbols",
    "pymdownx.snippets",
    "pymdownx.superfences",
    {"pymdownx.tabbed": {"alternate_style": True}},
    {"pymdownx.tasklist": {"custom_checkbox": True}},
    "pymdownx.tilde",
)
"""The Markdown extensions that Material for MkDocs recommends in its documentation."""


@dataclass
class Site:
    """A site in a folder; `files` are written under `docs_dir` before each build."""

    root: Path
    files: Mapping[str, str]
    theme: str | dict[str, str] = "briefing"
    extensions: tuple[Any, ...] = ()
    options: Mapping[str, Any] = field(default_factory=lambda: {"model": False})
    extra: Mapping[str, Any] = field(default_factory=dict)

    def write(self) -> None:
        for name, text in self.files.items():
            path = self.root / "docs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="")
        (self.root / "mkdocs.yml").touch()

    def build(self, *, strict: bool = True, to: str = "site") -> Path:
        """Build the site and return its folder; raises Abort where `strict` finds a problem."""
        self.write()
        config = load_config(
            config_file=str(self.root / "mkdocs.yml"),
            site_name="Test",
            docs_dir=str(self.root / "docs"),
            site_dir=str(self.root / to),
            theme=self.theme,
            markdown_extensions=deepcopy(list(self.extensions)),
            strict=strict,
            **{
                "site_url": "https://example.org/news/",
                "plugins": ["search", {"briefings": dict(self.options)}],
                **self.extra,
            },
        )
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        return self.root / to

    def page(self, path: str, *, strict: bool = True) -> str:
        """The HTML of one page of a fresh build."""
        return (self.build(strict=strict) / path).read_text("utf-8")


def briefing(text: str, title: str = "Talks resume", **fields: str) -> str:
    """A briefing file with these fields of YAML in its front matter."""
    more = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return f"---\ntitle: {title}\ndate: 2020-01-31\n{more}---\n{text}"


__all__ = ["MATERIAL_RECOMMENDS", "Abort", "Site", "briefing"]

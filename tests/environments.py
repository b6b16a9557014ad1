"""New virtual environments that hold a wheel and what it asks for, made without the network.

What the wheel asks for is not downloaded again: its distributions are linked from the environment
of the tests, and none but those, so that a dependency nobody declared is missing there.
"""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@dataclass(frozen=True)
class Environment:
    """A virtual environment in a folder."""

    folder: Path

    @cached_property
    def programs(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @cached_property
    def packages(self) -> Path:
        if os.name == "nt":
            return self.folder / "Lib" / "site-packages"
        (packages,) = self.folder.glob("lib/python*/site-packages")
        return packages

    def run(self, *command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run one of its programs in a folder; none of the project's own variables reach it."""
        program, *arguments = command
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(
            [str(self.programs / program), *arguments],
            cwd=cwd,
            env={**kept, "PYTHONIOENCODING": "utf-8"},
            check=False,
            capture_output=True,
            encoding="utf-8",
        )


def installed(wheel: Path, folder: Path, instead: dict[str, tuple[str, ...]]) -> Environment:
    """A new environment with a wheel and what it asks for, but others `instead` of some of that."""
    venv.create(folder, symlinks=os.name != "nt")
    made = Environment(folder)
    pip = [sys.executable, "-m", "pip", "--python", str(folder), "install", "--quiet"]
    subprocess.run([*pip, "--no-index", "--no-deps", str(wheel)], check=True)
    (ours,) = distributions(path=[str(made.packages)])
    for each in _needed(ours, instead):
        _link(each, made.packages)
    return made


def _needed(ours: Distribution, instead: dict[str, tuple[str, ...]]) -> Iterator[Distribution]:
    """The distributions that one asks for without an extra, and those that they ask for in turn."""
    wanted, met = list(_asked_for(ours)), set[str]()
    while wanted:
        name = wanted.pop()
        if name in instead:
            wanted += instead[name]
        elif name not in met:
            met.add(name)
            found = distribution(name)
            wanted += _asked_for(found)
            yield found


def _asked_for(found: Distribution) -> Iterable[str]:
    requirements = map(Requirement, found.requires or ())
    return [
        canonicalize_name(each.name)
        for each in requirements
        if each.marker is None or each.marker.evaluate({"extra": ""})
    ]


def _link(found: Distribution, packages: Path) -> None:
    """Link what a distribution has put into the environment of the tests, but its programs."""
    for name in {Path(file).parts[0] for file in found.files or ()} - {"..", "__pycache__"}:
        source, link = Path(str(found.locate_file(name))), packages / name
        try:
            link.symlink_to(source, target_is_directory=source.is_dir())
        except OSError:  # Windows lets not everybody make links
            (shutil.copytree if source.is_dir() else shutil.copy2)(source, link)

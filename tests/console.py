"""What the pages of the guide show, done as a reader does who follows them from top to bottom.

A fenced block `console` holds commands after `$ ` and what they answer, where `…` stands for
anything. Any other block is a file where the sentence before it says “Save as `name`:”, and is
added to one where it says “Add to `name`:”.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import mkdocs
import pytest
from click.testing import CliRunner

from annotated_briefings.analysing import WITHOUT_MODEL
from annotated_briefings.cli import main

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"([Ss]ave as|Add to)\s+`([^`]+)`:\s*\Z")
GIT_NAMES = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "An Editor"), ("EMAIL", "editor@example.org"))
}
PROGRAMS = {
    "git": ["git"],
    "python": [sys.executable],
    "mkdocs": [sys.executable, "-m", mkdocs.__name__],
}
"""How programs are called that are no module of this Python, or whose fork stands in for them."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that the reader is told to write, or to add to."""

    path: str
    text: str
    added: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A line that the reader is told to type, and what comes back where the page shows it."""

    line: str
    answer: str = ""


def steps(markdown: str) -> Iterator[File | Command]:
    """What a page tells its reader to do, in order."""
    for fence in FENCE.finditer(markdown):
        language, block = fence.groups()
        told = FILE.search(markdown[: fence.start()])
        if told:
            yield File(told[2], block, told[1] == "Add to")
        elif language == "console":
            for shown in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                line, _, answer = shown.partition("\n")
                yield Command(line, answer)


class Console:
    """A terminal in a folder. `briefings` runs in this process, other programs in their own."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        patch.chdir(folder)

    def write(self, file: File) -> None:
        path = Path(file.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        before = f"{path.read_text('utf-8')}\n" if file.added else ""
        path.write_text(before + file.text, "utf-8")

    def run(self, command: Command) -> None:
        """Type a command; fails where it does, or answers otherwise than the page shows."""
        said, status = self._outcome(command.line)
        tells_of_problems = re.search(r"[1-9]\d* (?:error|warning)", said) is not None
        assert status == (1 if tells_of_problems else 0), f"{command.line}\n{said}"
        if command.answer and not self._is_forked(command):
            wanted = re.escape(command.answer.strip()).replace("…", ".*")
            assert re.fullmatch(wanted, said.strip(), re.DOTALL), f"{command.line}\n{said}"

    def _is_forked(self, command: Command) -> bool:
        """Whether MkDocs' fork answers, which has its own words."""
        return command.line.startswith("mkdocs ") and mkdocs.__name__ != "mkdocs"

    def _outcome(self, line: str) -> tuple[str, int]:
        program, *arguments = shlex.split(line)
        environment = {**os.environ, **GIT_NAMES}
        while "=" in program:
            name, _, value = program.partition("=")
            environment[name] = value
            program, *arguments = arguments
        if program == "cd":
            self._patch.chdir(arguments[0])
        elif (program, *arguments) == ("pip", "install", "."):
            self._install()
        elif Path(program).name == "briefings":
            result = CliRunner().invoke(main, arguments)
            return result.output.replace(f"{WITHOUT_MODEL}\n", ""), result.exit_code
        else:
            command = PROGRAMS.get(program, [sys.executable, "-m", program])
            done = subprocess.run(
                [*command, *arguments],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
                text=True,
            )
            return done.stdout, done.returncode
        return "", 0

    def _install(self) -> None:
        """Install the package in this folder, for this process alone and without the network."""
        command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
        subprocess.run(command, check=True, capture_output=True)
        (wheel,) = Path("dist").glob("*.whl")
        ZipFile(wheel).extractall("installed")
        self._patch.syspath_prepend(str(Path("installed").resolve()))

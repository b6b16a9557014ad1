"""Finding an installed browser, and having it print: Chromium, Chrome or Edge, one inside.

Nothing is downloaded, and the browser reaches no host but this machine.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
"""What the browsers are called on the path."""

LINUX = ("/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge")
APPLICATIONS = ("Chromium", "Google Chrome", "Microsoft Edge")
WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
PROGRAMS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)

SECONDS = 120
"""After this long a browser is taken to hang: it prints a long page in a few seconds."""

TOLD_LINES = 4

ARGUMENTS = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
)


class PrintingError(Exception):
    """A browser that did not print, in words for whoever asked for it."""


def installed() -> Path | None:
    """The first browser found that can print: on the path, then in the usual places."""
    on_path = (Path(found) for name in NAMES if (found := shutil.which(name)))
    usual = (path for path in _usual() if path.is_file())
    return next(chain(on_path, usual), None)


def _usual() -> Iterator[Path]:
    """Where browsers are installed on Linux, macOS and Windows."""
    yield from map(Path, LINUX)
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from (folder / f"{name}.app/Contents/MacOS/{name}" for name in APPLICATIONS)
    for programs in filter(None, map(os.environ.get, WINDOWS_FOLDERS)):
        yield from (Path(programs, program) for program in PROGRAMS)


def print_page(browser: Path, address: str, file: Path) -> None:
    """Print the page at an address into a file, whole or not at all; its folder is there already.

    Raises PrintingError where the browser does not start or prints nothing, OSError where the
    disk says no.
    """
    # Beside the file, since a browser from a snap sees no folder for temporary files but its own.
    with TemporaryDirectory(
        prefix="printing-", dir=file.parent.resolve(), ignore_cleanup_errors=True
    ) as folder:
        printed = Path(folder, "page.pdf")
        profile = Path(folder, "profile")  # of its own: one in use already would hand the page over
        order = (f"--user-data-dir={profile}", f"--print-to-pdf={printed}", address)
        told = _run(browser, *order)
        if not printed.is_file() and "sandbox" in told:
            # As root, and in some containers, it has none: the only page that it opens is ours.
            told = _run(browser, "--no-sandbox", *order)
        if not printed.is_file() or printed.stat().st_size == 0:
            raise PrintingError(f"{browser} printed nothing{_last(told)}")
        printed.replace(file)


def _run(browser: Path, *arguments: str) -> str:
    """Run a browser to its end; what it said."""
    command = [str(browser), *ARGUMENTS, *arguments]
    try:
        ended = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except OSError as error:
        raise PrintingError(f"{browser} does not start: {error.strerror}") from error
    except subprocess.TimeoutExpired as error:
        raise PrintingError(f"{browser} did not end within {SECONDS} seconds") from error
    return ended.stderr.decode("utf-8", "replace")


def _last(told: str) -> str:
    """The end of what a browser said, for a message."""
    return "".join(f"\n    {line}" for line in told.strip().splitlines()[-TOLD_LINES:])

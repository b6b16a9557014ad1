"""Writing files whole: a reader sees the old file or the new one, never half of either."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


def write(path: Path, text: str, overwrite: bool = True) -> None:
    """Write UTF-8 text, folders made as needed.

    Raises FileExistsError where a file is there and may not be overwritten; OSError where the
    disk says no, in which case the old file still stands.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(
        "w",
        dir=path.parent,
        prefix=".",
        suffix=".tmp",
        delete=False,
        encoding="utf-8",
        newline="\n",
    ) as file:
        temporary = Path(file.name)
        try:
            file.write(text)
            file.close()
            temporary.chmod(0o666 & ~_umask())
            if overwrite:
                temporary.replace(path)
            else:
                os.link(temporary, path)
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

"""A built site on this machine alone, for the browser that prints it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from annotated_briefings.printing.paper import Size, on_paper


class _Paper(SimpleHTTPRequestHandler):
    """Serves the files of a folder, its pages as they are on paper."""

    def __init__(self, *arguments: Any, size: Size, **options: Any) -> None:
        self._size = size
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if file.suffix != ".html" or not file.is_file():
            super().do_GET()
            return
        page = on_paper(file.read_text("utf-8"), self._size).encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Say nothing: what matters is whether a document comes of it."""


@contextmanager
def served(site: Path, size: Size) -> Iterator[str]:
    """Serve a built site on a free port, and say at which address, with a slash at its end."""
    handler = partial(_Paper, directory=str(site), size=size)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()

"""What a site says to other software, each in its field's own format.

Every module turns annotated briefings into one format, as a plain value or as text; none of them
writes a file. An `Iri` is the web address of a page or file of the site by its source path.
"""

from collections.abc import Callable

Iri = Callable[[str], str]
"""The address of a page or file by its source path: absolute where the site says its own address
(`site_url`), and else as a link from the file that is written."""

"""The package as a file: every part with its relations, and no time at which it was made.

python-pptx would write them with the time of now, and keep all of them a second time.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import OpcPackage, Part

from viewer.export.pptx.package import related, types

_NO_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a package can give its parts: the same deck gives the same bytes."""

_DOORS = (RT.OFFICE_DOCUMENT, RT.CORE_PROPERTIES)
"""How the package leads to its first parts."""


_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def save(package: OpcPackage, stream: BinaryIO) -> None:
    """Write ``package`` to ``stream``; what it holds is first, as programs expect it."""
    parts = list(package.iter_parts())
    kinds = {part.partname.membername: part.content_type for part in parts}
    doors = ((kind, package.part_related_by(kind).partname.membername) for kind in _DOORS)
    with ZipFile(stream, "w") as file:
        _put(file, "[Content_Types].xml", types(kinds).encode())
        _put(file, "_rels/.rels", related(*doors).encode())
        for name, content in _members(parts):
            _put(file, name, content)


def _members(parts: Iterable[Part]) -> Iterator[tuple[str, bytes]]:
    for part in parts:
        yield part.partname.membername, part.blob
        if len(part.rels):
            yield part.partname.rels_uri.membername, part.rels.xml


def _put(file: ZipFile, name: str, content: bytes) -> None:
    if name.endswith((".xml", ".rels")) and not content.startswith(b"<?xml"):
        content = _HEAD + content
    info = ZipInfo(name, _NO_DATE)
    info.compress_type = ZIP_DEFLATED
    file.writestr(info, content)

"""Photos: the whole picture is kept, and cropped on the slide as it is on the screen."""

from io import BytesIO

from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.export.pillow import by_pillow
from viewer.export.pptx.box import write_box
from viewer.export.pptx.draft import Draft, Shape
from viewer.export.pptx.markup import place
from viewer.layout.page import BoxItem, PictureItem
from viewer.paint.colour import colour
from viewer.paint.picture import crop
from viewer.photo import read_photo

_write = by_pillow("JPEG", quality=92, subsampling=0)


def write_picture(item: PictureItem, draft: Draft) -> Shape:
    """Return the photo; one that cannot be decoded leaves an empty box.

    It is encoded anew: upright, within limits, and without what its file says of the
    camera and the place.
    """
    image = read_photo(item.path)
    if image.isNull():
        return write_box(BoxItem(item.rect, ("#00000000",), step=item.step), draft)
    rel = draft.part.relate_to(
        draft.part.package.get_or_add_image_part(_packed(image, draft.ground)), RT.IMAGE
    )
    ident, name = draft.named("picture", item.rect, alt=item.text)
    return Shape(
        ident,
        f"<p:pic><p:nvPicPr>{name}"
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{rel}"/>{_crop(image, item)}'
        f"<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{place(item.rect)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>',
    )


def _packed(image: QImage, ground: str) -> BytesIO:
    """Return ``image`` as a JPEG; ``ground`` shows where it is transparent."""
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.fill(colour(ground))
    painter = QPainter(whole)
    painter.drawImage(0, 0, image)
    painter.end()
    stream = BytesIO()
    _write(whole, stream)
    stream.seek(0)
    return stream


def _crop(image: QImage, item: PictureItem) -> str:
    part = crop(image.size(), QRectF(0, 0, item.rect.w, item.rect.h))
    across = round(100_000 * part.x() / image.width())
    down = round(100_000 * part.y() / image.height())
    return f'<a:srcRect l="{across}" t="{down}" r="{across}" b="{down}"/>'

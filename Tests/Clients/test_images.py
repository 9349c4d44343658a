"""Pictures, as Pillow and zlib read them."""

import io
import struct
import zlib

from PIL import Image

SOLID = [(0xA8, 0x47, 0x0A), (0xB3, 0x25, 0x2C), (0x7D, 0x56, 0x00), (0xF7, 0xF7, 0xF5)]


def opened(site, path):
    data = site.bytes(path)
    Image.open(io.BytesIO(data)).verify()
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def test_the_preview_has_the_size_that_services_ask_for(any_site):
    image = opened(any_site, "og.png")
    assert image.size == (1200, 630) and image.mode == "P"
    assert image.convert("RGB").getpixel((0, 0)) in SOLID
    assert len(any_site.bytes("og.png")) < 100_000


def test_the_preview_of_an_outage_is_written_in_white(own):
    image = opened(own, "og.png").convert("RGB")
    ground = image.getpixel((0, 0))
    assert ground in SOLID[:3]
    sentence = [image.getpixel((x, y)) for x in range(80, 1120) for y in range(215, 285)]
    assert 0.1 < sum(pixel == (255, 255, 255) for pixel in sentence) / len(sentence) < 0.5


def test_streams_end_where_their_pictures_end(any_site):
    for path in ("og.png", "apple-touch-icon.png", "icon-192.png"):
        data, offset, stream = any_site.bytes(path), 8, b""
        while offset < len(data):
            length, kind = struct.unpack(">I4s", data[offset : offset + 8])
            if kind == b"IDAT":
                stream += data[offset + 8 : offset + 8 + length]
            offset += length + 12
        reader = zlib.decompressobj()
        rows = reader.decompress(stream)
        width, height = Image.open(io.BytesIO(data)).size
        assert reader.eof and not reader.unused_data and len(rows) == (width + 1) * height, path


def test_icons_show_a_shape_on_their_ground(any_site):
    for path, size, corner in (("apple-touch-icon.png", 180, 255), ("icon-192.png", 192, 0)):
        image = opened(any_site, path).convert("RGBA")
        assert image.size == (size, size)
        assert image.getpixel((0, 0))[3] == corner, path
        assert image.getpixel((size // 2, size * 3 // 4))[3] == 255, path


def test_the_old_icon_holds_both_sizes(any_site):
    icon = Image.open(io.BytesIO(any_site.bytes("favicon.ico")))
    assert icon.info["sizes"] == {(16, 16), (32, 32)}
    for size in ((16, 16), (32, 32)):
        icon.size = size
        image = icon.convert("RGBA")
        assert image.size == size and image.getpixel((0, 0))[3] < 255

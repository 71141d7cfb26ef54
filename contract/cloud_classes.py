"""The codes of cloud classes, their names and the one palette."""

from __future__ import annotations

CLEAR, THICK, THIN, SHADOW, NODATA = 0, 1, 2, 3, 255
LABELS = {CLEAR: "clear", THICK: "thick cloud", THIN: "thin cloud", SHADOW: "cloud shadow", NODATA: "no data"}
# Red, green, blue and opacity, to be read over an image, where white clouds need any colour but white. Colour tables of
# GeoTIFF know no opacity: there and in pictures of their own, clear is light grey and no data grey.
PALETTE = {
    CLEAR: (235, 235, 235, 0), THICK: (227, 26, 28, 190), THIN: (253, 191, 111, 190), SHADOW: (106, 61, 154, 190),
    NODATA: (128, 128, 128, 0),
}  # fmt: skip

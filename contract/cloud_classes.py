"""The codes of cloud classes, their names and the one palette."""

from __future__ import annotations

CLEAR, THICK, THIN, SHADOW, NODATA = 0, 1, 2, 3, 255


LABELS = {0: "clear", 1: "thick cloud", 2: "thin cloud", 3: "cloud shadow", 255: "no data"}


PALETTE = {
    0: (0, 0, 0, 0), 1: (255, 255, 255, 255), 2: (190, 215, 240, 255), 3: (70, 60, 90, 255), 255: (0, 0, 0, 0),
}  # fmt: skip

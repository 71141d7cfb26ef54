"""How well the pixels of a reconstructed or mended image are supported: the codes and their palettes."""

from __future__ import annotations

MEASURED, INTERPOLATED, LONG_GAP, EXTRAPOLATED, FALLBACK, NODATA = 0, 1, 2, 3, 4, 255
# Red, green, blue and opacity.
PALETTE = {
    MEASURED: (35, 132, 67, 255), INTERPOLATED: (173, 221, 142, 255), LONG_GAP: (254, 217, 118, 255),
    EXTRAPOLATED: (240, 59, 32, 255), FALLBACK: (117, 107, 177, 255), NODATA: (0, 0, 0, 0),
}  # fmt: skip

# Where the pixels of an image that was mended come from.
OTHER_DATE, REGRESSED, SPATIAL, LEFT = 5, 6, 7, 8
ORIGINS = {
    MEASURED: PALETTE[MEASURED], OTHER_DATE: (173, 221, 142, 255), REGRESSED: (254, 217, 118, 255),
    SPATIAL: (240, 59, 32, 255), LEFT: (82, 82, 82, 255), NODATA: (0, 0, 0, 0),
}  # fmt: skip

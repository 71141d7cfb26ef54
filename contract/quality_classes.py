"""How well the pixels of a reconstructed image are supported: the codes and their palette."""

from __future__ import annotations

MEASURED, INTERPOLATED, LONG_GAP, EXTRAPOLATED, FALLBACK, NODATA = 0, 1, 2, 3, 4, 255
# Red, green, blue and opacity.
PALETTE = {
    MEASURED: (35, 132, 67, 255), INTERPOLATED: (173, 221, 142, 255), LONG_GAP: (254, 217, 118, 255),
    EXTRAPOLATED: (240, 59, 32, 255), FALLBACK: (117, 107, 177, 255), NODATA: (0, 0, 0, 0),
}  # fmt: skip

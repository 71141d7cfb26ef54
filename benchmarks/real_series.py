"""The real series of the test data, and clear observations withheld from them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from skymend.engine.series.hidden import BlockReader


def real_blocks(data: Path) -> Iterator[tuple[str, BlockReader]]:
    """Name and clear values of the series we have."""
    from skymend.engine.clouds.masks import match, split_flag_bands
    from skymend.engine.clouds.of_series import CloudSource
    from skymend.engine.clouds.recogniser import Convention, recognise
    from skymend.engine.job.events import Events
    from skymend.engine.job.layer import Layer
    from skymend.engine.raster.dated import open_series
    from skymend.engine.raster.grid import common_grid
    from skymend.engine.raster.window import Window
    from skymend.engine.series.hidden import BlockReader
    from skymend.engine.series.reader import SeriesReader

    def series(name, pattern, masks="", **how):
        layers = [Layer(path=str(p)) for p in sorted(data.glob(pattern))]
        images, found = split_flag_bands(open_series(layers, **how))
        if masks:
            found = match([Layer(path=str(p)) for p in sorted(data.glob(masks))], images, layers)
        products = iter(recognise([m for m in found if m], Convention(), Events.silent()))
        geobox = common_grid(images)
        with SeriesReader(
            images, geobox, [CloudSource(mask, next(products) if mask else None, "") for mask in found]
        ) as reader:
            return name, BlockReader.of(reader, geobox, reader.read(Window.of(geobox.shape)))

    yield series("Sentinel-2 meadow, reflectance", "s2-meadow-slovenia/B0*.tif", "s2-meadow-slovenia/SCL.tif")
    yield series("Sentinel-2 meadow, NDVI", "s2-meadow-slovenia/NDVI.tif", "s2-meadow-slovenia/SCL.tif")
    yield series("MODIS Sinop, 16 years", "modis-sinop-2000-2017/*.tif")
    listed = str(data / "modis-mato-grosso/dates.txt")
    yield series("MODIS Mato Grosso, reflectance, 6 years", "modis-mato-grosso/[bnrm][lei]*.tif", dates=listed)
    yield series("MODIS Mato Grosso, NDVI, 6 years", "modis-mato-grosso/ndvi.tif", dates=listed)
    yield series("MODIS NDVI, one year", "modis-mod13q1-jp2/*.jp2")
    yield series("CBERS-4, five months", "cbers4-awfi/*_B1*.tif", "cbers4-awfi/*CMASK*.tif")


def withhold(days: np.ndarray, values: np.ndarray, gap: float) -> tuple[np.ndarray, np.ndarray]:
    """Values with clear observations taken out, and where; for every pixel one in ten, or all in one window of `gap` days.

    The first and last tenth of the time are left alone, so that nothing is extrapolated.
    """
    rng = np.random.default_rng(4)
    T, _, P = values.shape
    inner = (days > 0.1 * days[-1]) & (days < 0.9 * days[-1])
    if gap:
        start = rng.uniform(0.1 * days[-1], 0.9 * days[-1] - gap, P)
        out = (days[:, None] >= start) & (days[:, None] < start + gap)
    else:
        out = (rng.random((T, P)) < 0.1) & inner[:, None]
    withheld = out[:, None, :] & np.isfinite(values)
    return np.where(withheld, np.float32(np.nan), values), withheld

"""A small landscape at three dates, fine and coarse, for the fusion tests."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter
from skymend.engine.fusion import methods
from skymend.engine.fusion.coarse import block_mean
from skymend.engine.job.events import Events
from skymend.engine.raster.tiling import tiles


def landscape(shape=(60, 52), bands=3, dates=3, seed=1) -> np.ndarray:
    """Fine images (dates, B, H, W): classes with their own spectra that change linearly, texture and a little noise."""
    draw = np.random.default_rng(seed)
    fields = gaussian_filter(draw.standard_normal((4, *shape)), (0, 5, 5))
    classes = fields.argmax(0)
    texture = gaussian_filter(draw.standard_normal((bands, *shape)), (0, 1, 1))
    first, last = draw.uniform(0.05, 0.4, (2, 4, bands))
    out = []
    for t in np.linspace(0, 1, dates):
        spectra = (1 - t) * first + t * last
        image = spectra[classes].transpose(2, 0, 1) * (1 + 0.2 * texture)
        out.append(image + 0.002 * draw.standard_normal(image.shape))
    return np.array(out, np.float32)


def run(method: str, fine, coarse, target, factor, size=4096, **options) -> np.ndarray:
    """Predict a whole image (B, H, W) through tiles of `size`; fine (K, B, H, W), coarse and target on the coarse grid."""
    shape = fine.shape[-2:]

    def read(pair, window):
        top, left = int(window.row_off), int(window.col_off)
        return fine[pair][:, top : top + int(window.height), left : left + int(window.width)]

    inputs = methods.Inputs(shape, factor, fine.shape[1], read, list(coarse))
    size = max(size // factor, 1) * factor
    chosen = methods.options_of(method, options)
    pairs = list(range(2 if method == "estarfm" else len(fine) if method == "starfm" else 1))
    prepared = methods.prepare(method, inputs, pairs, chosen, size, Events.silent())
    predict, out = prepared.target(target), np.empty(fine.shape[1:], np.float32)
    for tile in tiles(shape, size, prepared.halo):
        rows = slice(int(tile.window.row_off), int(tile.window.row_off + tile.window.height))
        columns = slice(int(tile.window.col_off), int(tile.window.col_off + tile.window.width))
        out[:, rows, columns] = predict(tile, [read(pair, tile.padded) for pair in prepared.pairs])
    return out


def case(factor=8, shape=(60, 52), bands=3, seed=1):
    """Pairs (2, B, H, W) fine and (2, B, h, w) coarse of the first and last date, coarse target, and the true target."""
    images = landscape(shape, bands, seed=seed)
    coarse = np.stack([block_mean(image, factor) for image in images])
    return images[[0, 2]], coarse[[0, 2]], coarse[1], images[1]

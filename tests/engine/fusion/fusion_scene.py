"""A small landscape at three dates, fine and coarse, for the fusion tests."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from skymend.engine.catalogue import zoo
from skymend.engine.catalogue.registry import code_of
from skymend.engine.fusion.coarse import block_mean
from skymend.engine.fusion.fine import HeldImages
from skymend.engine.fusion.inputs import Inputs, Target
from skymend.engine.fusion.options import complete
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine, Sampling


@dataclass(frozen=True)
class Together:
    """Tile job: several jobs at once, so that one process tries them all; a tile is (name of the job, its tile)."""

    jobs: dict

    def read(self, tile):
        name, own = tile
        return self.jobs[name].read(own)

    def compute(self, tile, data):
        name, own = tile
        return self.jobs[name].compute(own, data)

    def close(self) -> None:
        for job in self.jobs.values():
            job.close()


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


def method_of(name: str, size: int = 4096, **options):
    """A training-free method with tiles of `size`."""
    card = zoo.find("fuse", name)
    code = code_of(card, "skymend.engine.fusion")
    return code.method(card, complete(card, options), Sampling(), Machine(tile_size=size), Events.silent())


def run(name: str, fine, coarse, target, factor, size=4096, **options) -> np.ndarray:
    """Predict a whole image (B, H, W) through tiles of `size`; fine (K, B, H, W), coarse and target on the coarse grid."""
    method = method_of(name, size, **options)
    inputs = Inputs(fine.shape[-2:], factor, HeldImages(list(fine)), list(coarse))
    pairs = range(2 if name == "estarfm" else len(fine) if name == "starfm" else 1)
    ready, out = method.prepare(inputs, pairs, Events.silent()), np.empty(fine.shape[1:], np.float32)

    def write(window, values) -> None:
        rows, columns = window.toslices()
        out[:, rows, columns] = values

    ready.predict(Target(target), write, Events.silent())
    return out


def case(factor=8, shape=(60, 52), bands=3, seed=1):
    """Pairs (2, B, H, W) fine and (2, B, h, w) coarse of the first and last date, coarse target, and the true target."""
    images = landscape(shape, bands, seed=seed)
    coarse = np.stack([block_mean(image, factor) for image in images])
    return images[[0, 2]], coarse[[0, 2]], coarse[1], images[1]

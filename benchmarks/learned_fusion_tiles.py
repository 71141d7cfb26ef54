"""Fusion networks in tiles against the whole image, where they take statistics of all they see.

    .dev/venv/bin/python -m benchmarks.learned_fusion_tiles MODEL ...

MODEL: ids of installed models of six bands, from one pair. A made landscape of 512 × 512 pixels is predicted in the tiles
of the card (overlapping, blended) and as one tile. Differences are in units of the whole prediction's standard deviation;
`steps` compares the mean step between neighbouring pixels at the middle of overlaps with that of the whole image there;
1 is no seam.
"""

from __future__ import annotations

import argparse
import datetime

import numpy as np

from skymend.engine.catalogue import zoo
from skymend.engine.catalogue.registry import code_of
from skymend.engine.fusion.coarse import block_mean
from skymend.engine.fusion.fine import HeldImages
from skymend.engine.fusion.inputs import Inputs, Target
from skymend.engine.fusion.options import complete
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine, Sampling

from .fusion import BANDS, FACTOR, landscape

SIDE = 512


def predict(method: str, tile: int | None) -> np.ndarray:
    """The prediction (C, H, W) of a model, in its card's tiles or in tiles of `tile` pixels."""
    fine = list(landscape(SIDE))
    coarse = [block_mean(image, FACTOR) for image in fine]
    card, silent = zoo.find("fuse", method), Events.silent()
    card = card.model_copy(update={"tile_size": tile}) if tile else card
    code = code_of(card, "skymend.engine.fusion")
    model = code.method(card, complete(card, {}), Sampling(), Machine(device="cpu"), silent)
    inputs = Inputs((SIDE, SIDE), FACTOR, HeldImages(fine[:1]), coarse[:1])
    out = np.empty((BANDS, SIDE, SIDE), np.float32)

    def write(window, values: np.ndarray) -> None:
        rows, columns = window.toslices()
        out[:, rows, columns] = values

    model.prepare(inputs, [0], silent).predict(Target(coarse[1], date=datetime.date(2020, 6, 1)), write, silent)
    return out


def compare(method: str) -> str:
    """One row of the table."""
    card = zoo.find("fuse", method)
    tiled, whole = predict(method, None), predict(method, SIDE)
    spread = float(whole.std())
    error = np.abs(tiled - whole) / spread
    size, overlap = card.tile_size or SIDE, card.overlap or 0
    middles = np.arange(size - overlap // 2, SIDE - 8, size - overlap)

    def step(image: np.ndarray) -> float:
        """Mean step across the middles of overlaps."""
        near = middles[:, None] + np.arange(-2, 2)
        return float(np.mean([np.abs(np.diff(image, axis=axis)).take(near, axis).mean() for axis in (1, 2)]))

    return f"| {card.title} | {size}, {overlap} | {error.mean():.1%} | {error.max():.1%} | {step(tiled) / step(whole):.3f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="+", metavar="MODEL")
    print("| network | tile, overlap | mean difference | largest | steps |\n|---|---|---|---|---|", flush=True)
    for method in parser.parse_args().models:
        print(compare(method), flush=True)


if __name__ == "__main__":
    main()

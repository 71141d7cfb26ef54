"""Training material of data sets: what objectives with `data.kind` "pairs" and "labelled" read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from ...engine.job.errors import InputError
from ...engine.job.events import Events
from ..training import labelled_scenes, pair_material
from ..training.stf_datasets import LAYOUTS, FusionDataset, published
from .clouds import THIRTEEN, cloudsen12_files, read_labelled

_DATES = ("01", "02", "03")


def pairs(name: str, folder: Path, material: Path, setting: str, number: int, events: Events) -> None:
    """Windows of a fusion set's training triplets, and of one training triplet held back, the last: what authors call val is
    their test, and stays unseen."""
    setting = setting or ("syy" if LAYOUTS[name].syy else "hh")
    data = published(folder, name, setting, "train", number=number, pairs=2, symmetric=False, whole=False)
    windows, triplets = len(data.windows), len(data.triplets)
    if triplets < 2:
        raise InputError(f"{name} has a single training triplet, of which none can be held back.")
    kept = (triplets - 1) * windows
    for held, places in ((False, range(kept)), (True, range(kept, triplets * windows))):
        pair_material.write(_pairs(data, places, events), len(places), material, held=held)
    events.info(f"{name}: {kept} samples for training and {windows} for validation in {material}.")


def labelled(folder: Path, material: Path, bands: Sequence[str], side: int, events: Events) -> None:
    """CloudSEN12's patches for training, every tenth region held back; `side` pixels of each, from its middle."""
    files = list(cloudsen12_files(folder, "train").values())
    regions = sorted({image.parents[1].name for image, _ in files})
    unseen = set(regions[9::10] or regions[-1:])
    parts = {held: [f for f in files if (f[0].parents[1].name in unseen) == held] for held in (False, True)}
    for held, chosen in parts.items():
        if not chosen:
            raise InputError(f"{folder} has patches of one region only; none can be held back.")
        labelled_scenes.write(
            _labelled(chosen, [THIRTEEN.index(b) for b in bands], side), len(chosen), material, held=held
        )
    events.info(
        f"CloudSEN12: {len(parts[False])} patches for training and {len(parts[True])} for validation in {material}."
    )


def _pairs(data: FusionDataset, places: Sequence[int], events: Events) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    for number, place in enumerate(places):
        events.progress(number / len(places), "Cutting windows")
        images = data[place].images
        yield tuple(np.stack([images[f"{kind}_{date}"] for date in _DATES]) for kind in ("fine", "coarse"))  # type: ignore[misc]


def _labelled(
    files: Sequence[tuple[Path, Path]], bands: Sequence[int], side: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    for paths in files:
        image, classes = read_labelled(*paths)
        if min(classes.shape) < side:
            raise InputError(f"{paths[0]} has {classes.shape[0]} × {classes.shape[1]} pixels; {side} are wanted.")
        top, left = ((n - side) // 2 for n in classes.shape)
        place = (slice(top, top + side), slice(left, left + side))
        yield image[list(bands)][:, place[0], place[1]], np.where(classes[place] < 4, classes[place], 255)

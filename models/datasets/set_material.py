"""Training material of data sets: what objectives read of kind "pairs" and "labelled", and real series and patches in the
place of simulated ones ("series" of RESTORE-DiT, "clouds" of EMRDM)."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from ...engine.job.errors import InputError
from ...engine.job.events import Events
from ...engine.series.restore_dit_inputs import match_radar
from ..training import labelled_tiles, pair_material, tile_files
from ..training.stf_datasets import LAYOUTS, FusionDataset, published
from . import set_rasters
from .clouds import THIRTEEN, cloudsen12_files, read_labelled
from .removal import cuhk_files, half_size, sen12ms_cr_files
from .series import ORIGIN, Pastis

_SINCE_2000 = (ORIGIN - datetime.date(2000, 1, 1)).days
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
        labelled_tiles.write(
            _labelled(chosen, [THIRTEEN.index(b) for b in bands], side), len(chosen), material, held=held
        )
    events.info(
        f"CloudSEN12: {len(parts[False])} patches for training and {len(parts[True])} for validation in {material}."
    )


def series(folder: Path, material: Path, dates: int, side: int, tiles: int, events: Events) -> None:
    """At most `tiles` runs of `dates` clean frames in a row of PASTIS-R's folds 1 to 3, a tenth as many of fold 4 for
    validation; `side` pixels of each patch, from a place of its own. Gaps are the patch's own masks in another order, as in
    the published training."""
    data = Pastis(folder)
    for held, folds, most in ((False, (1, 2, 3), tiles), (True, (4,), max(tiles // 10, 1))):
        patches = [patch for patch, entry in data.patches.items() if int(entry["Fold"]) in folds]
        good = {patch: data.good(patch) for patch in patches}
        runs = [(patch, start) for patch in patches for start in range(0, len(good[patch]) - dates + 1, dates)]
        if not runs:
            raise InputError(
                f"{folder} has no run of {dates} clean frames in the folds {folds}.", "Ask for fewer dates."
            )
        chosen = [runs[k] for k in np.unique(np.linspace(0, len(runs) - 1, min(most, len(runs))).astype(int))]
        cut = (_run(data, patch, good[patch][start : start + dates], side) for patch, start in chosen)
        tile_files.write(material, "series", cut, len(chosen), held=held)
        events.info(f"PASTIS-R: {len(chosen)} series for {'validation' if held else 'training'} in {material}.")


def patches(name: str, folder: Path, material: Path, tiles: int, events: Events) -> None:
    """At most `tiles` cloudy and clear patches of SEN12MS-CR or CUHK-CR, for validation a tenth as many: of SEN12MS-CR's own
    validation regions, of CUHK-CR every tenth training patch. Thirteen bands; those that a set lacks are 0."""
    read = _sen12ms_cr if name == "SEN12MS-CR" else _cuhk
    for held in (False, True):
        found = read(folder, held)
        if not found:
            raise InputError(f"{folder} has no patches for {'validation' if held else 'training'}.")
        most = max(tiles // 10, 1) if held else tiles
        chosen = [found[k] for k in np.unique(np.linspace(0, len(found) - 1, min(most, len(found))).astype(int))]
        tile_files.write(material, "clouds", (one() for one in chosen), len(chosen), held=held)
        events.info(f"{name}: {len(chosen)} patches for {'validation' if held else 'training'} in {material}.")


def _run(data: Pastis, patch: str, frames: np.ndarray, side: int) -> tile_files.TileArrays:
    generator = np.random.default_rng(np.random.SeedSequence([int(patch), int(frames[0])]))
    optical, masks, radar = data.optical(patch), data.masks(patch), data.radar(patch)
    if min(optical.shape[-2:]) < side:
        raise InputError(f"The patches have {optical.shape[-2:]} pixels; {side} are wanted.")
    top, left = (int(generator.integers(0, n - side + 1)) for n in optical.shape[-2:])
    place = (slice(top, top + side), slice(left, left + side))
    days = data.days(patch, "S2")[frames]
    nearest = match_radar(days, data.days(patch, "S1A"))
    image = np.asarray(optical[frames], np.float32)[:, :, place[0], place[1]] / 10000
    order = generator.permutation(len(masks))[: len(frames)]
    return {
        "image": image, "truth": image, "mask": (masks[order, 0][:, place[0], place[1]] > 0).astype(np.uint8),
        "radar": np.asarray(radar[nearest, :2], np.float32)[:, :, place[0], place[1]], "days": days + _SINCE_2000,
    }  # fmt: skip


def _sen12ms_cr(folder: Path, held: bool) -> list[Callable[[], tile_files.TileArrays]]:
    def tile(radar: Path, clear: Path, cloudy: Path) -> tile_files.TileArrays:
        image, truth = (set_rasters.read(path).astype(np.float32).clip(0, 10000) / 10000 for path in (cloudy, clear))
        return _cloudy(image, truth, set_rasters.read(radar).astype(np.float32))

    files = sen12ms_cr_files(folder, "val" if held else "train").values()
    return [partial(tile, *paths) for paths in files]


def _cuhk(folder: Path, held: bool) -> list[Callable[[], tile_files.TileArrays]]:
    def tile(kinds: Mapping[str, tuple[Path, Path]]) -> tile_files.TileArrays:
        image, truth = (_of_thirteen(*kinds[kind]) for kind in ("cloud", "label"))
        return _cloudy(image, truth, np.zeros((2, *image.shape[1:]), np.float32))

    files = list(cuhk_files(folder, "train").values())
    return [partial(tile, kinds) for kinds in (files[9::10] or files[-1:] if held else files)]


def _of_thirteen(colour: Path, infrared: Path) -> np.ndarray:
    four = np.concatenate((set_rasters.read(colour)[:3], set_rasters.read(infrared)[:1])).astype(np.float32)
    half = half_size(four) / 255
    image = np.zeros((len(THIRTEEN), *half.shape[1:]), np.float32)
    image[[THIRTEEN.index(band) for band in ("B04", "B03", "B02", "B08")]] = half
    return image


def _cloudy(image: np.ndarray, truth: np.ndarray, radar: np.ndarray) -> tile_files.TileArrays:
    """A tile of one date, all of which counts."""
    classes = np.ones(image.shape[1:], np.uint8)
    return {
        "image": image[None], "truth": truth[None], "classes": classes[None], "mask": classes[None], "radar": radar[None],
        "days": np.zeros(1, np.float32),
    }  # fmt: skip


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

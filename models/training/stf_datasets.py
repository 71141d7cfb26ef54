"""The published data sets of spatiotemporal fusion, found in folders: which dates are triplets, and what a sample of one is.

A triplet is three dates with a fine and a coarse image each: the reference before, the target, the reference after (networks
of one pair leave the last out). Sources: CIA and LGC (Emelyanova et al. 2013), AHB, Daxing and Tianjin (Li et al. 2020).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from ...contract.dates import parse_date
from ...engine.job.errors import InputError
from ...engine.raster.window import Window
from . import stf_data

ROLES = ("coarse_01", "fine_01", "coarse_02", "fine_02", "coarse_03", "fine_03")
_SENSORS = {"fine": ("Landsat", "L"), "coarse": ("MODIS", "M")}
Triplet = tuple[datetime.date, datetime.date, datetime.date]


@dataclass(frozen=True)
class Layout:
    """What is published of a data set: `crop` (top, bottom, left, right) in pixels, `data_range` that is white, number of
    dates, and for each list of triplets those of training and of validation, as places in the dates, from 1. `hh` trains
    on every three dates in a row that are not for validation; its targets are references of training triplets too."""

    crop: tuple[int, int, int, int] | None
    data_range: float
    dates: int
    syy: tuple[tuple[tuple[int, int, int], ...], tuple[tuple[int, int, int], ...]] | None
    hh: tuple[int, ...]

    def triplets(self, setting: str, split: str) -> tuple[tuple[int, int, int], ...]:
        """The triplets of a setting (syy or hh) and a split (train, val; test is val). Raises InputError for others."""
        if split not in ("train", "val", "test"):
            raise InputError(f"There is no split “{split}”.", "Splits: train, val, test.")
        if setting == "syy" and self.syy:
            return self.syy[0 if split == "train" else 1]
        if setting != "hh":
            raise InputError(
                f"There is no setting “{setting}” of this data set.",
                f"Settings: {'syy, hh' if self.syy else 'hh'}.",
            )
        if split != "train":
            return tuple((i, i + 1, i + 2) for i in self.hh)
        return tuple((i, i + 1, i + 2) for i in range(1, self.dates - 1) if i not in self.hh)


LAYOUTS = {
    "CIA": Layout(
        (20, 1812, 106, 1386), 10000, 17,
        (((1, 2, 6), (1, 6, 7), (2, 6, 8), (6, 7, 8), (6, 8, 9), (7, 8, 9), (7, 9, 13), (8, 9, 13), (10, 13, 17)),
         ((3, 4, 5), (10, 11, 12), (10, 12, 15), (14, 15, 16))),
        (3, 4, 14),
    ),
    "LGC": Layout(
        (40, 2600, 32, 3104), 10000, 14,
        (((1, 2, 3), (2, 3, 5), (3, 4, 5), (5, 6, 7), (6, 7, 8), (12, 13, 14)), ((9, 10, 11),)),
        (7, 11),
    ),
    "AHB": Layout(None, 255, 27, None, (5, 13, 21, 24)),
    "Daxing": Layout(None, 255, 29, None, (7, 10, 11, 12)),
    "Tianjin": Layout(None, 255, 27, None, (2, 7, 12, 15)),
}  # fmt: skip


@dataclass(frozen=True)
class FusionSample:
    """One window of a triplet: float32 images (C, H, W) by role (`coarse_01`, `fine_01`, `coarse_02`, …), normalised; its
    `window` (top, bottom, left, right) in the cropped scene."""

    dates: tuple[datetime.date, ...]
    window: tuple[int, int, int, int]
    images: dict[str, np.ndarray]


class FusionDataset:
    """Samples of triplets, read window by window: `len(data)`, `data[i]` and iteration.

    `files`: {date: {"fine": path, "coarse": path}}; `triplets`: of dates; `pairs` 1 leaves the later reference out; `patch`
    and `stride` in pixels, patch None = the whole scene; `bands` numbered from 1; `fine_range` and `coarse_range`: the
    stored value that is 1; `symmetric`: −1..1, else 0..1; `stretch`: each band of each whole scene to 8 bits first, of which
    255 is 1 (`stf_data.stretched`). NaN and nodata become 0 before scaling, as the published loaders
    did. Raises InputError naming files that are missing or do not fit each other.
    """

    def __init__(
        self,
        files: dict[datetime.date, dict[str, Path]],
        triplets: Sequence[Triplet],
        *,
        pairs: int = 1,
        patch: int | None = 256,
        stride: int = 256,
        crop: tuple[int, int, int, int] | None = None,
        bands: Sequence[int] = (),
        fine_range: float = 10000,
        coarse_range: float = 10000,
        symmetric: bool = True,
        stretch: bool = False,
    ) -> None:
        if pairs not in (1, 2):
            raise InputError(f"Networks take one or two pairs, not {pairs}.")
        if not triplets:
            raise InputError("There is no triplet of dates in this selection.")
        self._files, self.triplets, self._dates = files, tuple(triplets), pairs + 1
        self._bands, self._symmetric = tuple(bands), symmetric
        self._range = {"fine": fine_range, "coarse": coarse_range}
        self._limits: dict[Path, np.ndarray] | None = {} if stretch else None  # of files met so far
        for date in sorted({date for triplet in triplets for date in triplet[: self._dates]}):
            for kind, (folder, _) in _SENSORS.items():
                if kind not in files.get(date, {}):
                    raise InputError(f"There is no {kind} image of {date}.", f"Look into the folder {folder}.")
        shape = self._shape()
        top, bottom, left, right = crop or (0, shape[0], 0, shape[1])
        if bottom > shape[0] or right > shape[1]:
            raise InputError(
                f"The scenes have {shape[0]} × {shape[1]} pixels; the crop ends at row {bottom} and column {right}.",
                "Give whole scenes of the published size, or no crop.",
            )
        self._origin, size = (top, left), (bottom - top, right - left)
        if patch is None:
            self.windows = np.array([(0, size[0], 0, size[1])])
        elif min(size) < patch:
            raise InputError(f"The scenes have {size[0]} × {size[1]} pixels; windows of {patch} do not fit in.")
        else:
            self.windows = stf_data.windows(size, patch, stride)

    def __len__(self) -> int:
        return len(self.triplets) * len(self.windows)

    def __getitem__(self, index: int) -> FusionSample:
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        which, place = divmod(index % len(self), len(self.windows))
        dates, window = self.triplets[which][: self._dates], tuple(int(v) for v in self.windows[place])
        images = {}
        for number, date in enumerate(dates, start=1):
            for kind in ("coarse", "fine"):
                images[f"{kind}_0{number}"] = self._read(date, kind, window)
        return FusionSample(dates, window, images)  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[FusionSample]:
        return (self[index] for index in range(len(self)))

    def _read(self, date: datetime.date, kind: str, window: tuple[int, ...]) -> np.ndarray:
        (row, column), (top, bottom, left, right) = self._origin, window
        with rasterio.open(self._files[date][kind]) as dataset:
            place = Window(column + left, row + top, right - left, bottom - top)
            stored = dataset.read(list(self._bands) or dataset.indexes, window=place, masked=True)
        values = _formatted(stored)
        if self._limits is None or values.dtype == np.uint8:
            white = 255 if self._limits is not None else self._range[kind]
            return stf_data.normalised(values, white, self._symmetric)
        path = self._files[date][kind]
        if path not in self._limits:
            with rasterio.open(path) as dataset:
                whole = _formatted(dataset.read(list(self._bands) or dataset.indexes, masked=True))
            self._limits[path] = stf_data.limits(np.moveaxis(whole, 0, -1))
        eight = stf_data.stretched_between(np.moveaxis(values, 0, -1), self._limits[path])
        return stf_data.normalised(np.moveaxis(eight, -1, 0), 255, self._symmetric)

    def _shape(self) -> tuple[int, int]:
        """Rows and columns that all scenes share."""
        shapes: dict[tuple[int, int], Path] = {}
        for date in sorted({date for triplet in self.triplets for date in triplet[: self._dates]}):
            for path in self._files[date].values():
                with rasterio.open(path) as dataset:
                    shapes.setdefault(dataset.shape, path)
                    if self._bands and max(self._bands) > dataset.count:
                        raise InputError(f"{path.name} has {dataset.count} bands, not {max(self._bands)}.")
        if len(shapes) > 1:
            (a, one), (b, other) = list(shapes.items())[:2]
            raise InputError(
                f"{one.name} has {a[0]} × {a[1]} pixels, {other.name} {b[0]} × {b[1]}.",
                "The published layout keeps coarse images on the fine grid.",
            )
        return next(iter(shapes))


@dataclass(frozen=True)
class RecipeOfImages:
    """How a published setting makes images of scenes: stretched to 8 bits, cropped, bands chosen, windows of 256 at a
    stride."""

    stretch: bool
    crop: bool
    bands: tuple[int, ...]
    stride: int


_FALSE_COLOUR = (4, 3, 2)
RECIPES = {
    1: RecipeOfImages(False, False, (), 128), 2: RecipeOfImages(False, False, _FALSE_COLOUR, 128),
    3: RecipeOfImages(False, True, (), 128), 4: RecipeOfImages(False, True, _FALSE_COLOUR, 128),
    5: RecipeOfImages(True, False, (), 128), 6: RecipeOfImages(True, True, (), 128),
    7: RecipeOfImages(True, True, _FALSE_COLOUR, 128), 8: RecipeOfImages(True, True, _FALSE_COLOUR, 256),
    9: RecipeOfImages(False, True, (), 256),
}  # fmt: skip


def published(
    folder: Path,
    name: str,
    setting: str,
    split: str,
    *,
    number: int = 9,
    pairs: int = 1,
    symmetric: bool = True,
    whole: bool | None = None,
) -> FusionDataset:
    """A data set of `LAYOUTS` as published evaluations take it, from a folder with subfolders `Landsat` and `MODIS`.

    `setting` syy or hh, and the recipe's `number` in “syy_setting-9” (`RECIPES`; 10 and 11 were never published). Test is
    val, in `whole` scenes unless told otherwise. Raises InputError where folder and list do not fit.
    """
    if name not in LAYOUTS:
        raise InputError(f"There is no published list for “{name}”.", f"Data sets: {', '.join(LAYOUTS)}.")
    if number not in RECIPES:
        raise InputError(
            f"The recipe of setting {number} is not published.", f"Recipes: {min(RECIPES)} to {max(RECIPES)}."
        )
    recipe = RECIPES[number]
    layout, files = LAYOUTS[name], scene_files(folder)
    dates = sorted(files)
    if len(dates) != layout.dates:
        raise InputError(
            f"{folder} has {len(dates)} dates with a fine and a coarse image; the lists of {name} number {layout.dates}.",
            "Give the whole data set, its images in the folders Landsat and MODIS.",
        )
    return FusionDataset(
        files,
        [tuple(dates[i - 1] for i in triplet) for triplet in layout.triplets(setting, split)],  # type: ignore[misc]
        pairs=pairs,
        patch=None if (split == "test" if whole is None else whole) else 256,
        stride=recipe.stride,
        crop=layout.crop if recipe.crop else None,
        bands=recipe.bands,
        fine_range=layout.data_range,
        coarse_range=layout.data_range,
        symmetric=symmetric,
        stretch=recipe.stretch,
    )


def scene_files(folder: Path, fine: str = "Landsat", coarse: str = "MODIS") -> dict[datetime.date, dict[str, Path]]:
    """{date: {"fine": file, "coarse": file}} of a folder with a subfolder for each sensor, dates that both have, ascending.

    Dates are parsed, never matched as text: file names may begin with L or M, and months need no leading zero (L_2014-4-15,
    L-2017-10-30, 20011008_TM, MOD_20011008, 2020077_190-28_kranj). Raises InputError where two files have one date.
    """
    found: dict[datetime.date, dict[str, Path]] = {}
    for kind, name in (("fine", fine), ("coarse", coarse)):
        for path in sorted((folder / name).glob("*.[tT][iI][fF]")):
            date = parse_date(path.stem)
            if date is None:
                continue
            files = found.setdefault(date, {})
            if kind in files:
                raise InputError(f"{files[kind].name} and {path.name} have the same date.", "Keep one of them.")
            files[kind] = path
    return {date: files for date, files in sorted(found.items()) if len(files) == 2}


def _formatted(stored: np.ma.MaskedArray) -> np.ndarray:
    """Bands first, as the published files hold them: signed values clipped, what is missing 0."""
    values = stored.data if stored.dtype != np.int16 else np.clip(stored.data, 0, 10000)
    return np.where(np.ma.getmaskarray(stored), values.dtype.type(0), values)


def consecutive(dates: Sequence[datetime.date]) -> list[Triplet]:
    """Every three dates in a row: triplets for data of one's own."""
    ordered = sorted(dates)
    return list(zip(ordered, ordered[1:], ordered[2:]))

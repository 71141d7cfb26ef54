"""CIA and LGC as they are distributed, raw BIL and BSQ files or TIFFs, into dated files in the published layout."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

import numpy as np
import rasterio

from ...contract.dates import parse_date
from ...engine.job.errors import InputError
from ...engine.job.events import Events
from ..training import stf_data
from ..training.stf_datasets import LAYOUTS, RECIPES, published
from .published_set import there
from .set_rasters import write

BANDS = 6
SHAPES: Mapping[str, tuple[int, int]] = {"CIA": (2040, 1720), "LGC": (2720, 3200)}  # rows and columns of raw files
_SENSORS = {"Landsat": ("L", "bil"), "MODIS": ("M", "bsq")}
_RAW = (".bil", ".bsq", ".dat", ".img", ".raw", "")
_SKIPPED = (".hdr", ".xml", ".txt", ".aux", ".ovr", ".json", ".md")


def format_scenes(
    raw: Path, folder: Path, name: str, events: Events, shape: Optional[tuple[int, int]] = None
) -> list[Path]:
    """Write `<folder>/Landsat/L_<date>.tif` and `MODIS/M_<date>.tif` of the files in `raw/Landsat` and `raw/MODIS`: bands
    first, signed values clipped to 0..10 000. Raw files without a header are `shape` rows and columns of six bands of 16
    bits, Landsat's by line, MODIS's by band. Raises InputError naming a file without a date or of another size."""
    written = []
    for sensor, (letter, interleave) in _SENSORS.items():
        files = sorted(there(raw / sensor, "Put the files into folders Landsat and MODIS.").rglob("*"))
        seen: dict[datetime.date, Path] = {}
        for path in files:
            if path.is_dir() or path.suffix.lower() in _SKIPPED:
                continue
            date = parse_date(path.stem) or parse_date(path.parent.name)
            if date is None:
                raise InputError(f"{path} has no date in its name.", "Rename it, for example to 20011008_TM.bil.")
            if date in seen:
                raise InputError(f"{seen[date].name} and {path.name} have the same date.", "Keep one of them.")
            seen[date] = path
            image = stf_data.formatted(_image(path, interleave, shape or SHAPES.get(name)), BANDS)
            target = folder / sensor / f"{letter}_{date}.tif"
            written.append(write(target, np.moveaxis(image, -1, 0), pixel=25.0))
            events.info(f"{path.name}: {target}")
    return written


def arrange(folder: Path, out: Path, name: str, setting: str, number: int, events: Events) -> int:
    """Write the patches that published trainings read: `<out>/<setting>_setting-<number>/{train,val,test}/
    {Landsat,MODIS}_0k/Group_<n>_{L,M}_<window>.tif`, test as `patch` and as whole scenes, `full`. Returns how many files."""
    setting = setting or ("syy" if LAYOUTS[name].syy else "hh")
    root, count = out / f"{setting}_setting-{number}", 0
    eight = RECIPES[number].stretch if number in RECIPES else False
    for split, below, whole in (("train", "train", False), ("val", "val", False), ("test", "test/patch", False),
                                ("test", "test/full", True)):  # fmt: skip
        data = published(folder, name, setting, split, number=number, pairs=2, symmetric=False, whole=whole)
        for index, sample in enumerate(data):
            events.check()
            group = f"Group_{index // len(data.windows) + 1:02d}"
            place = "" if whole else "{}_{}_{}_{}".format(*sample.window)
            for role, image in sample.images.items():
                kind, _, date = role.partition("_")
                sensor, letter = ("Landsat", "L") if kind == "fine" else ("MODIS", "M")
                stored = stf_data.stored(stf_data.restored(image, 255 if eight else LAYOUTS[name].data_range, False),
                                         255 if eight else LAYOUTS[name].data_range)  # fmt: skip
                write(root / below / f"{sensor}_{date}" / f"{group}_{letter}_{place}.tif", stored, pixel=25.0)
                count += 1
        events.info(f"{below}: {len(data)} samples")
    return count


def _image(path: Path, interleave: str, shape: Optional[tuple[int, int]]) -> np.ndarray:
    """As stored, bands first or last."""
    try:
        with rasterio.open(path) as file:
            return np.asarray(file.read())
    except rasterio.errors.RasterioError as error:
        if path.suffix.lower() not in _RAW:
            raise InputError(f"{path} cannot be read: {error}.") from error
    if shape is None:
        raise InputError(f"{path} has no header.", "Tell its rows and columns with --shape.")
    rows, columns = shape
    values = np.fromfile(path, np.uint16)
    if values.size != BANDS * rows * columns:
        raise InputError(
            f"{path} holds {values.size} values, not {BANDS} bands of {rows} × {columns} pixels.",
            "Tell its rows and columns with --shape.",
        )
    kind = path.suffix.lower().lstrip(".")
    if (kind if kind in ("bil", "bsq") else interleave) == "bil":
        return np.moveaxis(values.reshape(rows, BANDS, columns), 1, 0)
    return values.reshape(BANDS, rows, columns)

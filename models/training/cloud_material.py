"""The archive for training cloud networks: clear ground, and real cloudy scenes with what the teacher says of them.

Six bands (blue, green, red, near and two short-wave infrared) as roots of reflectance in bytes; 0 where a scene lacks them.
The teacher are the networks of ukis-csmask (Wieland et al. 2019, Apache-2.0), whose package holds them as ONNX.
"""

from __future__ import annotations

import datetime
import importlib.util
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from scipy.ndimage import binary_dilation, binary_fill_holes

from ...engine.job.errors import EnvironmentProblem
from .filmed_stills import packed

LARGEST = 1.3  # reflectance of byte 255
WHITE = 0.3  # reflectance of what is cloud where all around it is
TILE, STEP = 256, 192  # of the teacher
_ETM = (  # gain, bias and the sun's irradiance above the air, of Landsat-7's reflective bands
    (0.779, -6.98, 1970), (0.799, -7.20, 1842), (0.622, -5.62, 1547), (0.640, -5.74, 1044), (0.126, -1.13, 226),
    (0.044, -0.39, 82),
)  # fmt: skip
_S2 = [1, 2, 3, 7, 11, 12]  # B02, B03, B04, B08, B11, B12 among thirteen


def as_bytes(reflectance: np.ndarray) -> np.ndarray:
    """Reflectance as a byte's root; 0 is kept for what is missing."""
    coded = np.rint(255 * np.sqrt(np.clip(np.nan_to_num(reflectance), 0, LARGEST) / LARGEST))
    return np.where(np.isfinite(reflectance), coded.clip(1), 0).astype(np.uint8)


def as_reflectance(coded: np.ndarray) -> np.ndarray:
    """Reflectance float32."""
    return np.asarray(LARGEST * (coded.astype(np.float32) / 255) ** 2)


@dataclass(frozen=True)
class RealScene:
    """Reflectance (6, h, w), NaN where missing; `level` of the product ("l1c": as the sensor saw it, "l2a"); whether it
    shows no cloud; what is kept apart for validation: "none", "right" (columns) or "all"; where its product's own flags let
    the teacher's clouds be believed (h, w), and then none of its shadows are."""

    name: str
    reflectance: np.ndarray
    level: str
    clear: bool = False
    validation: str = "none"
    believed: Optional[np.ndarray] = None


def write_archive(source: Path, path: Path) -> None:
    """Write all scenes found in `source` (the layout of the project's test data), labelled."""
    teacher = _Teacher()
    arrays: dict[str, np.ndarray] = {}
    for scene in real_scenes(source):
        labels = np.zeros((2, *scene.reflectance.shape[1:]), np.uint8)
        if not scene.clear:
            labels = np.rint(255 * teacher.cloud_and_shadow(scene)).astype(np.uint8)
            cloud = labels[0] > 127
            labels[:, binary_fill_holes(cloud) & ~cloud & (scene.reflectance[2] > WHITE)] = [[255], [0]]
            labels[:, _doubted(scene, labels)] = 255
        for part, (rows, columns) in _parts(scene):
            key = f"{part}/{'ground' if scene.clear else 'cloudy'}/{scene.name}"
            arrays[key] = packed(as_bytes(scene.reflectance[:, rows, columns]))
            if not scene.clear:
                arrays[f"{part}/teacher/{scene.name}"] = packed(labels[:, rows, columns])
    for name, reflectance in simulated_grounds():
        arrays[f"train/ground/{name}"] = packed(as_bytes(reflectance))
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def real_scenes(source: Path) -> Iterator[RealScene]:
    """The scenes, one after the other; the labelled Landsat-7 scene is the test and not among them."""
    s2 = source / "train" / "cloud"
    ten, twenty = _read(s2 / "s2_l1c_clear_10m.tif") / 1e4, _read(s2 / "s2_l1c_clear_20m.tif") / 1e4
    both = np.concatenate([ten, np.repeat(np.repeat(twenty[4:6], 2, 1), 2, 2)])
    yield RealScene("s2-clear", both, "l1c", clear=True)
    for name, clear in (("LE70220491999322EDC01", True), ("LE70220492002106EDC00", False)):
        bands = _read(s2 / f"{name}_stack.gtif")[:6].astype(np.float32)
        bands[:, (bands <= 0).all(0) | (bands < -1000).any(0)] = np.nan
        yield RealScene(name, bands / 1e4, "l2a", clear, "none" if clear else "right")
    patches = source / "sar-optical"
    for name, clear, part in (
        ("ROIs1868_summer_19_p30/s2_cloudy", False, "none"),
        ("ROIs1158_spring_15_p30/s2_cloudfree", True, "none"),
        ("ROIs2017_winter_112_p797/s2_cloudfree", True, "all"),
    ):
        yield RealScene(name.split("/")[0], _read(patches / f"{name}.tif")[_S2] / 1e4, "l1c", clear, part)
    for date, clear in (("20150711", True), ("20150731", False), ("20150820", False), ("20150830", True)):
        path = source / "timeseries" / "s2-slovenia-5dates" / f"S2_L1C_{date}.tif"
        yield RealScene(f"slovenia-{date}", _read(path)[_S2] / 1e4, "l1c", clear)
    folder = source / "cloud" / "landsat8-20150804"
    digital = np.concatenate([_read(p) for b in range(2, 8) for p in folder.glob(f"*_B{b}.TIF")]).astype(np.float32)
    reflectance = (digital * 2e-5 - 0.1) / np.sin(np.radians(64.74))
    reflectance[:, (digital == 0).any(0)] = np.nan
    flags = _read(next(folder.glob("*_BQA.TIF")))[0]
    cloudy = ((flags >> 14) & 3 == 3) | ((flags >> 12) & 3 == 3)
    yield RealScene("landsat8", reflectance, "l1c", validation="right", believed=binary_dilation(cloudy, iterations=2))
    four = [_read(path) / 1e4 for path in sorted((source / "cloud" / "cbers4-20201020").glob("*_B1?_*.tif"))]
    yield RealScene("cbers4", np.concatenate([*four, np.full((2, *four[0].shape[1:]), np.nan)]), "l2a")
    rasters = source / "rasters"
    yield RealScene("hls", _read(rasters / "hls_10band_float_nodata.tif")[1:7] / 1e4, "l2a", clear=True)
    gain, bias, sun = np.array(_ETM, np.float32).T[:, :, None, None]
    radiance = gain * _read(rasters / "L7_ETMs.tif") + bias
    yield RealScene("landsat7-coast", np.pi * radiance / (0.8 * sun), "l1c", clear=True)
    yield from _slc_off(source / "rasters" / "landsat7-espa-20110907")


def _slc_off(folder: Path) -> Iterator[RealScene]:
    paths = [p for b in (1, 2, 3, 4, 5, 7) for p in folder.glob(f"*_sr_band{b}.tif")]
    if len(paths) == 6:
        bands = np.concatenate([_read(p) for p in paths]).astype(np.float32)
        bands[:, (bands < -1000).any(0)] = np.nan
        yield RealScene("landsat7-2011", bands / 1e4, "l2a")


def simulated_grounds() -> Iterator[tuple[str, np.ndarray]]:
    """Made-up farmland at some dates: reflectance (6, 384, 384)."""
    from ...engine.simulator.atmosphere import Air, sun_position, top_of_atmosphere
    from ...engine.simulator.landscape import ground, landscape
    from ...engine.simulator.spectra import season, surface

    side = 384
    for seed, month in ((11, 4), (12, 7), (13, 10), (14, 1), (15, 6)):
        date = datetime.date(2021, month, 10)
        scape = landscape(side, seed)
        here, state = ground(scape, range(side), range(side)), season(scape.covers, date)
        air = Air(sun_position(date))
        bands = [surface(here, state, band)[:side, :side] for band in (1, 2, 3, 7, 11, 12)]
        yield (
            f"simulated-{seed}",
            np.stack([top_of_atmosphere(air, b, v) for b, v in zip((1, 2, 3, 7, 11, 12), bands)]),
        )


def _doubted(scene: RealScene, labels: np.ndarray) -> np.ndarray:
    """Where (h, w) the teacher's labels (2, h, w) are not to be believed: shadows that may be water, and what the product's
    flags say otherwise of."""
    cloud, shadow = labels > 90
    green, nir, swir = scene.reflectance[1], scene.reflectance[3], np.nan_to_num(scene.reflectance[4])
    like_water = (nir < 0.12) & (nir < 1.1 * green) & (swir < 0.08)
    if scene.believed is None:
        return np.asarray(shadow & like_water)
    return np.asarray(shadow | (cloud & ~scene.believed))


def _parts(scene: RealScene) -> list[tuple[str, tuple[slice, slice]]]:
    """Train and validation parts of a scene."""
    every = slice(None)
    if scene.validation == "right":
        edge = int(scene.reflectance.shape[2] * 0.68)
        return [("train", (every, slice(0, edge))), ("validation", (every, slice(edge + 16, None)))]
    return [("validation" if scene.validation == "all" else "train", (every, every))]


class _Teacher:
    """The teacher's networks: with four bands and with six, their mean where all are there."""

    def __init__(self) -> None:
        spec = importlib.util.find_spec("ukis_csmask")
        if spec is None or not spec.submodule_search_locations:
            raise EnvironmentProblem(
                "The teacher's networks are not there.",
                "Install them with pip install --no-deps ukis-csmask, or unpack its wheel where PYTHONPATH points to.",
            )
        self._folder = Path(next(iter(spec.submodule_search_locations)))

    def cloud_and_shadow(self, scene: RealScene) -> np.ndarray:
        """Probabilities (2, h, w)."""
        image = np.nan_to_num(scene.reflectance.astype(np.float32))
        kinds = ["4b", "4b", "6b"] if np.isfinite(scene.reflectance[4]).any() else ["4b"]
        found: dict[str, np.ndarray] = {}
        for kind in set(kinds):
            found[kind] = _over_tiles(image[: int(kind[0])], self._network(f"model_{kind}_{scene.level}"))
        return np.mean([found[kind] for kind in kinds], axis=0)[1:]

    def _network(self, name: str) -> Callable[[np.ndarray], np.ndarray]:
        import onnxruntime

        about = json.loads((self._folder / f"{name}.json").read_text(encoding="utf-8"))
        mean, spread = (np.array(v, np.float32)[:, None, None] for v in about["data"]["dataset_statistics"]["img"])
        session = onnxruntime.InferenceSession(str(self._folder / f"{name}.onnx"), providers=["CPUExecutionProvider"])
        feed = session.get_inputs()[0].name

        def probabilities(tile: np.ndarray) -> np.ndarray:
            logits = session.run(None, {feed: ((tile - mean) / spread)[None].astype(np.float32)})[0][0]
            e = np.exp(logits - logits.max(0))
            return np.asarray(e / e.sum(0))

        return probabilities


def _over_tiles(image: np.ndarray, network: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Probabilities (3, h, w) of overlapping tiles, blended; the image is mirrored out to whole tiles."""
    h, w = image.shape[1:]
    full = [max(TILE, -(-(n - TILE) // STEP) * STEP + TILE) for n in (h, w)]
    padded = np.pad(image, ((0, 0), (0, full[0] - h), (0, full[1] - w)), mode="symmetric")
    total, weight = np.zeros((3, *full), np.float32), np.zeros(full, np.float32)
    ramp = np.minimum(np.arange(TILE) + 1, TILE - np.arange(TILE)).astype(np.float32)
    blend = np.outer(ramp, ramp)
    for top in range(0, full[0] - TILE + 1, STEP):
        for left in range(0, full[1] - TILE + 1, STEP):
            at = np.s_[top : top + TILE, left : left + TILE]
            total[:, at[0], at[1]] += network(padded[:, at[0], at[1]]) * blend
            weight[at] += blend
    return np.asarray((total / weight)[:, :h, :w])


def _read(path: Path) -> np.ndarray:
    import rasterio

    with rasterio.open(path) as file:
        return np.asarray(file.read())

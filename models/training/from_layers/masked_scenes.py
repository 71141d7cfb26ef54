"""Material for detectclouds: scenes with their masks as labels, or as a teacher labels them; clear ground among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ....contract.cloud_classes import CLEAR, NODATA, SHADOW
from ....engine.clouds.cloud_unet import block_means
from ....engine.clouds.clouds_small import coarsening
from ....engine.clouds.detect import ClassSink, detect_clouds
from ....engine.clouds.flag_products import PRODUCTS
from ....engine.clouds.mask_evidence import SceneMask
from ....engine.clouds.mask_reader import ClassReader
from ....engine.clouds.masks import split_flag_bands
from ....engine.clouds.methods import Asked as AskedOfDetector
from ....engine.clouds.methods import choose
from ....engine.clouds.of_series import CloudSource, MaskWish, find_masks
from ....engine.clouds.recogniser import Convention
from ....engine.inference.bands import matching_bands
from ....engine.job.errors import InputError
from ....engine.job.events import Events
from ....engine.job.layer import Layer
from ....engine.raster.dataset import DatasetPool
from ....engine.raster.dated import open_rasters
from ....engine.raster.grid import pixel_size
from ....engine.raster.plausible import tell
from ....engine.raster.reader import SceneReader
from ....engine.raster.scene import SceneSource
from ....engine.raster.target import as_wished
from ....engine.raster.window import Window
from ....engine.raster.writer import CLASSES, Outputs
from ....engine.skill.pictures import shown_bands
from ...networks.clouds_small import BANDS
from ..cloud_material import as_bytes, simulated_grounds
from ..filmed_stills import packed
from .material import CASES, Asked, Case, Facts, Prepared, only, save_case
from .places import PARTS, TEST, TRAIN, VALIDATION, Grid, Places, Tile, enough, gather, side_that_fits
from .plans import SIDES, plan_of
from .rasters import layer, window_of, write

ORDER = ("blue", "green", "red", "nir", "swir16", "swir22")  # of an archive
KNOWN = 0.9  # share of a window that is measured and labelled
GROUND = 0.005  # of a window: fewer clouds than this are none
OVERCAST = 0.995
GROUNDS = 0.34  # of the windows, which may be clear


def prepare(asked: Asked, events: Events) -> Prepared:
    """As `material` says."""
    p = asked.p
    only(p, "inputs", "masks")
    with ExitStack() as stack:
        scenes = Scenes.of(asked, stack.enter_context(DatasetPool()), events.part(0, 0.6))
        factors = scenes.factors
        shape = max(((g.shape[0] // f, g.shape[1] // f) for g, f in zip(scenes.grids, factors)), key=min)
        fitting = [side for side in SIDES["clouds-small"] if side <= min(shape)] or SIDES["clouds-small"][-1:]
        side = side_that_fits(shape, fitting, p.tile_size)
        plan = plan_of(Facts((scenes.kind,), 1, side), asked)
        places = Places.over(scenes.grids, side * factors[0], p.block)
        wishes = asked.tiles(side**2 * 8)
        most = {part: int(GROUNDS * wishes[part]) + 1 for part in PARTS}
        grounds: Counter[str] = Counter()

        def look(image: int, window: Window) -> Optional[Tile]:
            tile = scenes.read(image, window, factors[image])
            if tile is None:
                return None
            part = PARTS[int(places.parts(scenes.grids[image], *_corner(window), window.shape)[0])]
            if not tile["labels"].any():
                grounds[part] += 1
                return tile if part != TEST and grounds[part] <= most[part] else None
            return tile

        found = gather(
            places, scenes.grids, [side * factor for factor in factors], wishes, look, p.seed, events.part(0.6, 0.95)
        )
        cloudy = {part: [tile for tile in found[part] if tile["labels"].any()] for part in PARTS}
        counts = {part: len(cloudy[part]) for part in PARTS}
        enough(counts, {TRAIN: 4, VALIDATION: 1, TEST: 1}, places, side * factors[0], "windows with clouds")
        _write_archive(asked, found)
        cases = [scenes.case(asked, number, tile) for number, tile in enumerate(cloudy[TEST][:CASES])]
        told = scenes.told(sum(bool(tile["labels"][1].any()) for tile in cloudy[TRAIN]), events)
    split = {
        **counts,
        "clear_train": len(found[TRAIN]) - counts[TRAIN],
        **places.told,
        "tile_pixels": side * factors[0],
    }
    return Prepared(plan, counts, split, told, tuple(cases))


@dataclass(frozen=True)
class Scenes:
    """Scenes with where their labels are known from; `kind`: which set of bands they all have, `names`: those bands of each,
    in the order of the archive."""

    scenes: Sequence[SceneSource]
    labels: Sequence[CloudSource]
    kind: str
    names: Sequence[Sequence[str]]
    grids: Sequence[Grid]
    pool: DatasetPool

    @classmethod
    def of(cls, asked: Asked, pool: DatasetPool, events: Events) -> Scenes:
        """Open, and label those without a mask. Raises InputError where bands or masks do not fit."""
        p = asked.p
        opened = open_rasters(p.inputs, dates=p.dates, bands=p.bands, scale=p.scale, offset=p.offset)
        tell(opened, events)
        scenes, own = split_flag_bands(opened)
        scenes = [replace(scene, geobox=as_wished(scene.geobox, p.grid_wish)) for scene in scenes]
        wish = MaskWish(p.masks, Convention(p.mask_kind, p.mask_values), 0, p.inputs, detect=False)
        sources = find_masks(scenes, own, wish, asked.folder, p.machine, events.part(0, 0.2))
        bare = [k for k, source in enumerate(sources) if source.mask is None]
        if bare and not (p.detect or p.teacher != "auto"):
            lacking = ", ".join(scenes[k].name for k in bare[:3])
            raise InputError(f"{lacking}: no mask tells where its clouds are.", "Give its MASKS, or a TEACHER.")
        for done, k in enumerate(bare):
            part = events.part(0.2 + 0.8 * done / len(bare), 0.2 + 0.8 * (done + 1) / len(bare))
            sources[k] = _taught(asked, scenes[k], k, part)
        kind, names = _common_bands(scenes, asked)
        return cls(scenes, sources, kind, names, [Grid.of(scene.geobox) for scene in scenes], pool)

    @property
    def factors(self) -> list[int]:
        """By how much each scene is coarsened before the network sees it."""
        return [coarsening(pixel_size(scene.geobox)) for scene in self.scenes]

    def read(self, image: int, window: Window, factor: int) -> Optional[Tile]:
        """`image` (6, n, n) reflectance at the network's pixel, NaN where missing, `labels` (2, n, n): shares of cloud and
        of shadow; None where too little is known."""
        values, classes = self.raw(image, window)
        known = np.isfinite(values).all(0) & (classes != NODATA)
        cloud = (classes != CLEAR) & (classes != SHADOW) & known
        share = cloud.mean()
        if known.mean() < KNOWN or share > OVERCAST:
            return None
        shadow = (classes == SHADOW) & known
        small = block_means(np.where(known, values, np.float32(np.nan)), factor) if factor > 1 else values
        labels = np.stack([cloud, shadow]).astype(np.float32)
        labels = block_means(labels, factor) if factor > 1 else labels
        if labels.mean((1, 2)).max() < GROUND:
            labels = np.zeros_like(labels)
        full = np.full((len(ORDER), *small.shape[1:]), np.nan, np.float32)
        for place, name in enumerate(BANDS[self.kind]):
            full[ORDER.index(name)] = small[place]
        return {"image": full, "labels": labels, "at": np.array([image, *window.origin, *window.shape])}

    def raw(self, image: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Reflectance (C, h, w) of the set's bands, and classes (h, w)."""
        scene, source = self.scenes[image], self.labels[image]
        values = SceneReader(scene.select(self.names[image]), pool=self.pool).read(window).values
        if source.mask is None or source.product is None:
            return values, np.full(window.shape, NODATA, np.uint8)
        return values, ClassReader(source.mask, source.product, scene.geobox, pool=self.pool).read(window)

    def case(self, asked: Asked, number: int, tile: Tile) -> Case:
        """The job of a test place: all bands of its scene, at its own pixels."""
        image, top, left, height, width = (int(n) for n in tile["at"])
        window = Window(left, top, width, height)
        scene = self.scenes[image]
        whole = scene.with_extra()
        values = SceneReader(whole, pool=self.pool).read(window).values
        _, classes = self.raw(image, window)
        geobox = window_of(scene.geobox, window)
        path = write(asked.folder / f"test-{number}.tif", values, geobox, whole.band_names, scene.tags)
        given = {"input": layer(path, scene.acquisition_date), "scale": 1.0, "offset": 0.0}
        files = save_case(asked.folder, number, {"truth": classes, "counted": classes != NODATA, "shown": values})
        return Case(scene.name, given, **files, bands=tuple(shown_bands(whole.band_names, whole.roles)))

    def told(self, shadows: int, events: Events) -> str:
        """What the material is made of."""
        origins = Counter(source.origin for source in self.labels)
        if not shadows:
            events.assume("No label names shadows: the model will find clouds only")
        names = ", ".join(f"{origin} ({count})" if count > 1 else origin for origin, count in origins.most_common(6))
        return f"{len(self.scenes)} scenes with {', '.join(BANDS[self.kind])}, labelled by {names}"


def _corner(window: Window) -> tuple[np.ndarray, np.ndarray]:
    return np.array([window.row_off]), np.array([window.col_off])


def _taught(asked: Asked, scene: SceneSource, number: int, events: Events) -> CloudSource:
    """Labels of a scene by the teacher, written into the folder of the material."""
    p = asked.p
    choice = choose(AskedOfDetector(scene.with_extra(), machine=p.machine), events, method=p.teacher)
    path = asked.folder / f"labels-{number:04d}.tif"
    with Outputs() as files:
        raster = files.raster(path, scene.geobox, ["class"], CLASSES)
        detect_clouds(choice.detector, choice.wish, ClassSink(raster.write), p.machine, events)
    events.assume(f"{scene.name} has no mask: {choice.card.title} is its teacher")
    mask = SceneMask(Layer(path=str(path), name=f"clouds of {scene.name}"), 1, "class", scene.acquisition_date)
    return CloudSource(mask, PRODUCTS["classes"], choice.card.title)


def _common_bands(scenes: Sequence[SceneSource], asked: Asked) -> tuple[str, list[list[str]]]:
    """The largest set of bands that all scenes have, or the one of the model to start from."""
    kinds = [asked.start["bands"]] if asked.start else ["six", "rgbn", "rgn"]
    problem: Optional[InputError] = None
    for kind in kinds:
        try:
            return kind, [matching_bands(scene, BANDS[kind], "clouds-small") for scene in scenes]
        except InputError as error:
            problem = error
    raise problem or InputError("The scenes have no bands in common.")


def _write_archive(asked: Asked, found: dict[str, list[Tile]]) -> None:
    """Windows of both kinds, as `objectives.clouds_small` reads them."""
    arrays: dict[str, np.ndarray] = {}
    grounds: Counter[str] = Counter()
    for part in (TRAIN, VALIDATION):
        for number, tile in enumerate(found[part]):
            name = f"{number:05d}"
            if tile["labels"].any():
                arrays[f"{part}/cloudy/{name}"] = packed(as_bytes(tile["image"]))
                arrays[f"{part}/teacher/{name}"] = packed(np.rint(255 * np.clip(tile["labels"], 0, 1)).astype(np.uint8))
            else:
                grounds[part] += 1
                arrays[f"{part}/ground/{name}"] = packed(as_bytes(tile["image"]))
    for part in (TRAIN, VALIDATION):
        if grounds[part]:
            continue
        if asked.p.simulated > 0:  # skies need ground to be laid over
            arrays.update({f"{part}/ground/{name}": packed(as_bytes(made)) for name, made in simulated_grounds()})
        else:  # of which none is drawn
            arrays[f"{part}/ground/none"] = next(arrays[name] for name in arrays if name.startswith(f"{part}/cloudy/"))
    np.savez_compressed(asked.folder / "clouds.npz", **arrays)  # type: ignore[arg-type]

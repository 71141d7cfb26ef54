"""Where the clouds of a series' images are known from: masks that the user gives, flag bands of the images, or a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine
from ..raster.dataset import DatasetPool
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.writer import CLASSES, Outputs
from .flag_products import PRODUCTS, Product
from .mask_check import check_masks
from .mask_evidence import SceneMask
from .mask_reader import MaskReader
from .masks import match
from .recogniser import Convention, recognise

NAMED = 5  # images of a warning that are called by name


@dataclass(frozen=True)
class CloudSource:
    """The mask of an image, the product it is read as, and by how many pixels its clouds are grown; `origin` says in words
    where it comes from."""

    mask: Optional[SceneMask]
    product: Optional[Product]
    origin: str
    buffer: int = 0

    def reader(self, image: SceneReader, pool: DatasetPool, *, dilate: int = 0) -> Optional[MaskReader]:
        """A reader of the mask for the image as it is read, grown by `dilate` pixels if that is more than its own margin;
        None where there is none."""
        if self.mask is None or self.product is None:
            return None
        grown = max(self.buffer, dilate)
        return MaskReader(self.mask, self.product, image.geobox, dilate=grown, pool=pool, image=image)


@dataclass(frozen=True)
class MaskWish:
    """Masks that the user gives, how masks are to be read, and by how many pixels their clouds are grown; `inputs`: the
    layers of the scenes as the user listed them; `detect`: find the clouds of images that have no mask."""

    given: Sequence[Layer] = ()
    convention: Convention = field(default_factory=Convention)
    buffer: int = 0
    inputs: Sequence[Layer] = ()
    detect: bool = True


def find_masks(
    scenes: Sequence[SceneSource],
    own: Sequence[Optional[SceneMask]],
    wish: MaskWish,
    folder: Path,
    machine: Machine,
    events: Events,
) -> list[CloudSource]:
    """Where each image's clouds are known from: the masks given, else the image's `own`, else, if wished, a search that
    writes its classes into `folder`. Warns of masks that cannot be right. Raises InputError where masks do not fit the
    images.
    """
    given: Sequence[Optional[SceneMask]] = [None] * len(scenes)
    if wish.given:
        given = match(wish.given, scenes, wish.inputs)
    sources = [CloudSource(None, None, "none known")] * len(scenes)
    known = [k for k, masks in enumerate(zip(given, own)) if any(masks)]
    if known:
        events.info(f"{len(known)} of {len(scenes)} images have a mask.")
    for masks, convention in ((given, wish.convention), (own, Convention() if wish.given else wish.convention)):
        found = {k: mask for k, mask in enumerate(masks) if mask is not None and sources[k].mask is None}
        products = recognise(list(found.values()), convention, events)
        check_masks([scenes[k] for k in found], list(found.values()), products, events)
        for (k, mask), product in zip(found.items(), products):
            sources[k] = CloudSource(mask, product, f"{mask.layer.label} ({product.title})", wish.buffer)
    bare = [k for k, source in enumerate(sources) if source.mask is None]
    if bare and not wish.detect:
        events.info(f"{len(bare)} images without a mask are taken as clear.")
    elif bare:
        events.info(f"Detecting clouds in {len(bare)} images without a mask.")
        for k, detected in zip(bare, _detected([scenes[k] for k in bare], folder, machine, events)):
            if detected is not None:
                sources[k] = CloudSource(detected, PRODUCTS["classes"], "detected")
    return sources


def _detected(
    scenes: Sequence[SceneSource], folder: Path, machine: Machine, events: Events
) -> list[Optional[SceneMask]]:
    """Masks of classes written into `folder`; None, with a warning that names the image, where its bands do not allow it."""
    from .detect import ClassSink, detect_clouds  # a second that series with masks are spared
    from .in_time import with_other_dates
    from .methods import Asked, Choice, choose

    masks: list[Optional[SceneMask]] = [None] * len(scenes)
    chosen: dict[int, Choice] = {}
    problems: dict[int, str] = {}
    told = events.once()
    for k, scene in enumerate(scenes):
        told.progress(0.1 * k / len(scenes), f"Measuring {scene.name}")
        try:
            chosen[k] = choose(Asked(scene.with_extra(), machine=machine), told)  # thermal and cirrus tell clouds
        except InputError as error:
            problems[k] = error.text
    detectors = {k: choice.detector for k, choice in chosen.items()}
    detectors = with_other_dates(detectors, folder / "usual.tif", machine, told.part(0.1, 0.2))
    for done, (k, choice) in enumerate(chosen.items()):
        part = told.part(0.2 + 0.8 * done / len(chosen), 0.2 + 0.8 * (done + 1) / len(chosen))
        part.progress(0, f"Detecting clouds: {scenes[k].name}")
        path = folder / f"clouds-{k:05d}.tif"
        try:
            with Outputs() as files:
                raster = files.raster(path, scenes[k].geobox, ["class"], CLASSES)
                detect_clouds(detectors[k], choice.wish, ClassSink(raster.write), machine, part)
        except InputError as error:
            problems[k] = error.text
            continue
        layer = Layer(path=str(path), name=f"clouds of {scenes[k].name}")
        masks[k] = SceneMask(layer, 1, "class", scenes[k].acquisition_date)
    if problems:
        names = [scenes[k].name for k in problems]
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        events.warning(
            f"Taken as clear, since their clouds cannot be detected: {', '.join(names[:NAMED])}{more}. "
            f"{next(iter(problems.values()))}"
        )
    return masks

"""Where the clouds of a series' images are known from: masks that the user gives, flag bands of the images, or a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine
from ..raster.scene import SceneSource
from ..raster.writer import CLASSES, Outputs
from .mask_reader import MASK_PRODUCTS
from .masks import SceneMask, match, recognise

NAMED = 5  # images of a warning that are called by name


@dataclass(frozen=True)
class CloudSource:
    """The mask of an image and the product it is read as; `origin` says in words where it comes from."""

    mask: Optional[SceneMask]
    product: str
    origin: str


@dataclass(frozen=True)
class MaskWish:
    """Masks that the user gives, all of one `kind`; `inputs`: the layers of the scenes as the user listed them; `detect`:
    find the clouds of images that have no mask."""

    given: Sequence[Layer] = ()
    kind: str = "auto"
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
    """Where each image's clouds are known from: the masks given, else the flag band of its `own`, else, if wished, a search
    that writes its classes into `folder`. Raises InputError where masks do not fit the images.
    """
    masks = match(wish.given, scenes, wish.inputs) if wish.given else list(own)
    known = [mask for mask in masks if mask is not None]
    product = recognise(known, wish.kind) if known else ""
    title = MASK_PRODUCTS[product].title if known else ""
    if known:
        events.info(f"{len(known)} of {len(scenes)} images have a mask, read as {title}.")
    sources = [
        CloudSource(mask, product, f"{mask.layer.label} ({title})") if mask else CloudSource(None, "", "none known")
        for mask in masks
    ]
    bare = [k for k, mask in enumerate(masks) if mask is None]
    if bare and not wish.detect:
        events.info(f"{len(bare)} images without a mask are taken as clear.")
    elif bare:
        events.info(f"Detecting clouds in {len(bare)} images without a mask.")
        for k, mask in zip(bare, _detected([scenes[k] for k in bare], folder, machine, events)):
            if mask is not None:
                sources[k] = CloudSource(mask, "classes", "detected")
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
            chosen[k] = choose(Asked(scene, machine=machine), told)
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

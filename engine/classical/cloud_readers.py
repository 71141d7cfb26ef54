"""What is cloudy in each of several images: from the user's masks, else detected on the way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from odc.geo.geobox import GeoBox

from ..errors import InputError
from ..job import Events, Layer
from ..masks import MaskReader
from ..raster import Outputs
from ..source import SceneSource
from .cloud_methods import choose
from .detect import detect_clouds
from .flags import NODATA


def cloud_readers(
    scenes: Sequence[SceneSource],
    masks: Sequence[Optional[Layer]],
    kind: str,
    geobox: GeoBox,
    events: Events,
    *,
    detect: bool,
    folder: Path,
    dilate: int = 0,
    memory_mb: int = 2048,
    threads: int = 0,
) -> tuple[list[Optional[MaskReader]], list[str]]:
    """A reader of each scene's clouds on `geobox` (None where nothing is known of them), and in words where it has it from.

    Scenes without a mask are searched for clouds if `detect`; their classes lie in `folder` until the caller deletes it.
    """
    readers: list[Optional[MaskReader]] = []
    origins: list[str] = []
    for k, (scene, mask) in enumerate(zip(scenes, masks)):
        part = events.part(k / len(scenes), (k + 1) / len(scenes))
        if mask is not None:
            reader = MaskReader(mask, kind, geobox, dilate=dilate)
            events.info(f"{scene.name}: clouds from {mask.label}, read as {reader.description}.")
            readers.append(reader)
            origins.append(f"{mask.label} ({reader.description})")
            continue
        found = _detect(scene, folder / f"clouds-{k}.tif", part, memory_mb, threads) if detect else None
        if found is None:
            readers.append(None)
            origins.append("none known" if detect else "none: not searched")
            continue
        path, method = found
        readers.append(MaskReader(Layer(path=str(path)), "classes", geobox, dilate=dilate))
        origins.append(f"detected ({method})")
    return readers, origins


def _detect(scene: SceneSource, path: Path, events: Events, memory_mb: int, threads: int) -> Optional[tuple[Path, str]]:
    """Write the cloud classes of a scene; None where its bands do not allow that."""
    try:
        choice = choose(scene, events, threads=threads)
    except InputError as error:
        events.warning(f"Clouds cannot be found in {scene.name}: {error.text} {error.hint}".strip())
        return None
    events.info(f"{scene.name}: no mask is given; clouds are detected ({choice.card.title}).")
    with Outputs() as files:
        classes = files.raster(path, scene.geobox, ["class"], dtype="uint8", nodata=NODATA)
        detect_clouds(scene, choice.detector, classes.write, events, sun=choice.sun, memory_mb=memory_mb)
    return path, choice.card.id

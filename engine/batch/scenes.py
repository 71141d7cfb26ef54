"""Which scenes lie in a folder tree, an archive, or a list of STAC items, each with the path that opens it whole."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import Any

from ...contract.dates import parse_date
from ...contract.recipe import SceneFile
from ..job.errors import InputError
from ..job.layer import Layer
from ..job.references import is_remote
from ..raster.dating import find_date
from ..raster.files import archive_of, file_layer, is_raster, members, name_of
from ..raster.products.registry import Delivery, product_of_file

LIST_ENDINGS = (".json", ".geojson")
_LARGEST = 2**30  # bytes of a catalogue's list


def find_scenes(place: str) -> tuple[list[SceneFile], list[str]]:
    """The scenes of a place, by path, and what there cannot be one. Raises InputError where there is none."""
    if place.lower().endswith(LIST_ENDINGS) and Path(place).is_file():
        found, problems = _of_catalogue(Path(place))
    elif is_remote(place) or Path(place).exists():
        found, problems = _of_folder(place)
    else:
        raise InputError(f"SCENES: there is no {place}.", "Choose a folder, or a list of STAC items as JSON.")
    if not found:
        raise InputError(f"SCENES: {place} holds no scene. {' '.join(problems[:3])}".strip(), "Choose another folder.")
    return found, problems


def _of_folder(place: str) -> tuple[list[SceneFile], list[str]]:
    """Products as delivered; other rasters, where they lie in no folder with a product."""
    known: dict[tuple[str, str], Delivery] = {}
    plain: list[str] = []
    for file in members(place):
        product, key = product_of_file(file)
        if product is None:
            plain += [file] if is_raster(file) else []
            continue
        before = known.get((product.title, key))
        own = (*before.layers, file_layer(file)) if before else (file_layer(file),)
        known[product.title, key] = Delivery(product, key, own)
    found, problems = [], []
    folders = Counter(folder for delivery in known.values() for folder in {_folder(e.path) for e in delivery.layers})
    for delivery in known.values():
        path = _opens_whole(delivery, folders, place)
        if path:
            found.append(_scene(path, delivery.layers[0].path))
        else:
            problems.append(
                f"{delivery.layers[0].path} and {len(delivery.layers) - 1} more files of one scene lie in a folder with "
                "other scenes: give each scene a folder of its own."
            )
    whole = [scene.path for scene in found]
    alone = [
        file
        for file in plain
        if _folder(file) not in folders and not any(_inside(_folder(file), scene) for scene in whole)
    ]
    found += [_scene(file, file) for file in alone]
    return sorted(found, key=lambda scene: scene.path), problems


def _opens_whole(delivery: Delivery, folders: Counter[str], place: str) -> str:
    """The one path that is this delivery and nothing else: its only file, its archive, or its folder; empty for none."""
    if len(delivery.layers) == 1:
        return delivery.layers[0].path
    paths = [layer.path for layer in delivery.layers]
    if archive_of(paths[0]):
        return archive_of(paths[0])
    folder = os.path.commonpath(paths)
    others = sum(count for other, count in folders.items() if _inside(other, folder))
    own = len({_folder(path) for path in paths})
    return folder if others == own and _inside(folder, place) else ""


def _of_catalogue(path: Path) -> tuple[list[SceneFile], list[str]]:
    """The items of a STAC item collection (GeoJSON), whose hrefs may be relative to it."""
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("it is larger than 1 GB")
        items = json.loads(path.read_text(encoding="utf-8-sig"))["features"]
        wanted = [(str(item["id"]), item["assets"], item.get("properties") or {}) for item in items]
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise InputError(
            f"SCENES: {path} is no list of STAC items: {error}.", "Give an item collection as JSON."
        ) from error
    found, problems = [], []
    for name, assets, properties in wanted:
        paths = [_asset_path(asset, path.parent) for asset in assets.values() if _is_image(asset)]
        when = parse_date(str(properties.get("datetime") or properties.get("start_datetime") or "")[:10])
        date = when.isoformat() if when else ""
        if len(paths) == 1:
            found.append(SceneFile(paths[0], name, date))
            continue
        folders = {os.path.dirname(one) for one in paths}  # noqa: PTH120 - may be remote
        if len(folders) == 1 and not is_remote(paths[0]) and len(_of_folder(folder := folders.pop())[0]) == 1:
            found.append(SceneFile(folder, name, date))
        else:
            problems.append(f"The item {name} has {len(paths)} images that lie in no folder of their own.")
    return found, problems


def _is_image(asset: Any) -> bool:
    """Whether an asset is data in pixels: by its roles where it has some."""
    roles = asset.get("roles") or ["data"]
    href = str(asset.get("href", "")).partition("?")[0]
    return "data" in roles and (is_raster(href) or "image/tiff" in str(asset.get("type", "")))


def _asset_path(asset: Any, folder: Path) -> str:
    href = str(asset["href"])
    if href.startswith("file://"):
        return href[len("file://") :]
    if href.startswith(("http://", "https://")):
        return f"/vsicurl/{href}"
    if href.startswith("s3://"):
        return f"/vsis3/{href[len('s3://') :]}"
    return href if is_remote(href) or Path(href).is_absolute() else str((folder / href).absolute())


def _scene(path: str, first: str) -> SceneFile:
    """A scene by its name without ending; the date is that of its first file, by name alone where it is a product's."""
    name = PurePosixPath(path.replace("\\", "/")).name
    stem = name[: -len(".SAFE")] if name.upper().endswith(".SAFE") else file_layer(path).name
    found = parse_date(name) or parse_date(name_of(first))
    if found is None and is_raster(first) and not is_remote(first):
        try:
            found = find_date(Layer(path=first))
        except InputError:
            found = None
    return SceneFile(path, stem, found.isoformat() if found else "")


def _folder(path: str) -> str:
    return os.path.dirname(path)  # noqa: PTH120 - places in archives are no paths


def _inside(folder: str, other: str) -> bool:
    return folder == other or folder.startswith(other.rstrip("/\\") + os.sep)

"""Sentinel-2 Level 1C and 2A as Copernicus delivers it: SAFE folders and archives of every baseline and naming.

Layout and metadata: Sentinel-2 Products Specification Document. A product of before December 2016 holds several granules.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional
from xml.etree.ElementTree import Element  # nosec B405 - only a type

from ....contract.dates import parse_date
from ...job.errors import InputError
from ...job.layer import Layer
from ..facts import Facts, facts_of
from ..files import file_layer, members, name_of, xml_of
from ..reflectance import conversion
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import BANDS

_NAMES = tuple(BANDS["sentinel2"])  # as metadata number them, from 0
_IN_GRANULE = r"^(?:(?P<root>.*)/)?GRANULE/(?P<granule>[^/]+)/"
_IMAGE = re.compile(
    _IN_GRANULE + r"(?:IMG_DATA/(?:R\d0m/)?[^/]*_(?P<band>B0[1-9]|B1[0-2]|B8A|SCL)(?:_L2A_TL_\w+?)?|"
    r"QI_DATA/[^/]*?(?P<mask>MSK_CLASSI_B00|MSK_CLDPRB|(?<=_)CLD))(?:_(?P<side>[126]0)m)?\.(?:jp2|tif)$",
    re.IGNORECASE,
)
_OF_GRANULE = re.compile(_IN_GRANULE + r"(?:MTD_TL|S2._\w+_MTD_L(?:1C|2A)_TL_\w+)\.xml$", re.IGNORECASE)
_OF_PRODUCT = re.compile(
    r"^(?:(?P<root>.*)/)?(?:MTD_MSIL(?:1C|2A)|S2._\w+_MTD_S\w{2}L(?:1C|2A)_\w+)\.xml$", re.IGNORECASE
)
_GDAL = re.compile(
    r"^SENTINEL2_L(?:1C|2A)(?:_TILE)?:(?P<file>.+\.xml)(?::(?P<side>[126]0)m|:(?P<other>\w+?))?(?::EPSG_(?P<epsg>\d+))?$",
    re.IGNORECASE,
)
_CLOUDS_AS_POLYGONS = re.compile(r"QI_DATA/[^/]*MSK_CLOUDS_[^/]*\.gml$", re.IGNORECASE)
_MASKS = ("SCL", "MSK_CLASSI_B00", "MSK_CLDPRB", "CLD")  # the best first
_KINDS = {"SCL": "scl", "MSK_CLASSI_B00": "msk-classi", "MSK_CLDPRB": "msk-cldprb", "CLD": "msk-cldprb"}


@dataclass(frozen=True)
class Sentinel2Safe:
    """Sentinel-2 SAFE as a product: its images, its metadata files, and what GDAL calls its sub-datasets."""

    title: str = "Sentinel-2 SAFE"

    def key(self, path: str) -> Optional[str]:
        """The product that a file is of: its name, else the folder that it is in."""
        root = _root(path)
        name = _product_name(root) if root else ""
        return name or root

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene a granule; a product that is there twice, as folder and as archive, counts once."""
        roots: dict[str, list[Layer]] = {}
        for layer in layers:
            roots.setdefault(_root(layer.path) or ".", []).append(layer)
        scenes: dict[tuple, SceneSource] = {}
        for root, own in roots.items():
            for scene in _scenes(root, own):
                scenes.setdefault((scene.name, scene.band_names, scene.geobox), scene)
        return list(scenes.values())


@dataclass(frozen=True)
class _Image:
    """One image file; `side` of its pixels in metres, 0 where only its band tells."""

    path: str
    granule: str
    name: str
    side: int


@dataclass(frozen=True)
class _SafeNumbers:
    """What the product's metadata say: reflectance = (stored + offset) / `divisor`; None where there are none."""

    divisor: float | None = None
    offsets: Mapping[str, float] = field(default_factory=dict)
    date: datetime.date | None = None
    baseline: str = ""
    cloud_cover: str = ""


def _root(path: str) -> str | None:
    """The SAFE folder that a file is in, None where it is in none."""
    path = _told(path)[0]
    found = next(filter(None, (pattern.match(path) for pattern in (_IMAGE, _OF_GRANULE, _OF_PRODUCT))), None)
    return (found["root"] or ".") if found else None


def _scenes(root: str, layers: Sequence[Layer]) -> list[SceneSource]:
    """The granules of one SAFE folder that the layers mean."""
    tree = [path.replace("\\", "/") for path in members(root)]
    chosen, epsg = _chosen(layers, tree)
    if not chosen:
        raise InputError(
            f"{layers[0].label}: there are no images in the folders beside it.", "Choose the .SAFE folder."
        )
    numbers = _numbers(tree)
    scenes = []
    for granule in dict.fromkeys(image.granule for image in chosen):
        own = [image for image in chosen if image.granule == granule]
        scene = _scene(root, own, [path for path in tree if f"/GRANULE/{granule}/" in f"/{path}"], numbers)
        crs = scene.geobox.crs
        if not epsg or crs is None or crs.to_epsg() == epsg:
            scenes.append(scene)
    return scenes


def _told(path: str) -> tuple[str, int, int]:
    """The file that a layer's path means, and of a GDAL sub-dataset the side of its pixels and EPSG code (else 0).

    Raises InputError for a sub-dataset that is a picture.
    """
    found = _GDAL.match(path)
    if found is None:
        return path.replace("\\", "/"), 0, 0
    if found["other"]:
        raise InputError(
            f"{path} is a picture to look at, without reflectance.", "Choose the sub-dataset of 10m, 20m or 60m."
        )
    return found["file"].replace("\\", "/"), int(found["side"] or 0), int(found["epsg"] or 0)


def _chosen(layers: Sequence[Layer], tree: Sequence[str]) -> tuple[list[_Image], int]:
    """The images that the layers mean: themselves, or of metadata all that they describe; and an EPSG code or 0."""
    images, sides, granules, epsg = [], set(), set(), 0
    for layer in layers:
        path, side, code = _told(layer.path)
        image = _image(path)
        if image:
            images.append(image)
            continue
        sides.add(side)
        epsg = code or epsg
        of_granule = _OF_GRANULE.match(path)
        granules.add(of_granule["granule"] if of_granule else "")
    if images:
        return images, 0
    images = [image for image in map(_image, tree) if image]
    if "" not in granules:
        images = [image for image in images if image.granule in granules]
    if 0 not in sides:
        images = [image for image in images if (image.side or _native(image.name)) in sides]
    return images, epsg


def _image(path: str) -> _Image | None:
    found = _IMAGE.match(path)
    if found is None:
        return None
    return _Image(path, found["granule"], (found["band"] or found["mask"]).upper(), int(found["side"] or 0))


def _native(name: str) -> int:
    """Metres a pixel of a band as the instrument takes it."""
    if name in ("B02", "B03", "B04", "B08"):
        return 10
    return 60 if name in ("B01", "B09", "B10") else 20


def _scene(root: str, chosen: Sequence[_Image], tree: Sequence[str], numbers: _SafeNumbers) -> SceneSource:
    """One granule: the finest image of each chosen band; its mask alone is an image of its codes."""
    granule = chosen[0].granule
    sensor = "sentinel2-l2a" if re.search(r"L2A", granule, re.IGNORECASE) else "sentinel2-l1c"
    masks = [image for image in (*chosen, *filter(None, map(_image, tree))) if image.name in _MASKS]
    images: dict[str, _Image] = {}
    for image in sorted(chosen, key=lambda image: (_place(image.name), image.side)):
        if image.name not in _MASKS:
            images.setdefault(image.name, image)
    if not images:
        return _codes(chosen[0], sensor)
    angles, sensed = _of_granule(tree)
    date = sensed or numbers.date or parse_date(_validity(root)) or parse_date(chosen[0].path.rpartition("/")[2])
    facts = {name: facts_of(file_layer(image.path)) for name, image in images.items()}
    described = [_band(root, name, facts[name], numbers, sensor, date) for name in images]
    bands = [band for band, _ in described]
    usual = [band for band in bands if band.role != "cirrus"] or bands
    flags = min(masks, key=lambda image: (_MASKS.index(image.name), image.side), default=None)
    notes = [note for _, note in described]
    if flags is None and any(_CLOUDS_AS_POLYGONS.search(path) for path in tree):
        notes.append("its cloud mask is a file of polygons (.gml), which is not read")
    return SceneSource(
        name=_product_name(root) or granule,
        bands=tuple(usual),
        geobox=min((facts[b.name].geobox for b in usual), key=lambda box: box.pixel_area),
        acquisition_date=date,
        tags={**angles, **({"CLOUD_COVER": numbers.cloud_cover} if numbers.cloud_cover else {})},
        sensor=sensor,
        note="; ".join(dict.fromkeys(filter(None, notes))),
        product=f"Sentinel-2 Level {'2A' if sensor == 'sentinel2-l2a' else '1C'}" + _baseline(numbers),
        flags=FlagSource(flags.path, 1, flags.name, _KINDS[flags.name]) if flags else None,
        extra=tuple(band for band in bands if band not in usual),
    )


def _band(
    root: str, name: str, facts: Facts, numbers: _SafeNumbers, sensor: str, date: datetime.date | None
) -> tuple[BandSource, str]:
    """A band with its scale and offset, from metadata, the baseline in the product's name, or what else tells; and what
    was assumed."""
    role, note = BANDS[sensor][name], ""
    baseline = re.search(r"_N(\d\d)(\d\d)_", root)
    if numbers.divisor:
        scale, offset = 1 / numbers.divisor, numbers.offsets.get(name, 0.0) / numbers.divisor
    elif baseline:
        scale, offset = 1e-4, -0.1 if int(baseline[1]) >= 4 else 0.0
        note = (
            f"Sentinel-2 baseline {baseline[1]}.{baseline[2]} by its name, without metadata: offset {offset * -1e4:.0f} "
            "removed"
        )
    else:
        [(scale, offset)], note = conversion(facts, [1], [role], sensor, date)
    declared = bool(numbers.divisor or baseline)
    nodata = None if role == "cirrus" and not offset else 0.0  # of that band 0 is also what the clear sky reflects
    return BandSource(facts.layer.path, 1, name, role, facts.dtypes[0], nodata, scale, offset, declared), note


def _numbers(tree: Iterable[str]) -> _SafeNumbers:
    """What the product's own metadata file says."""
    path = next((path for path in tree if _OF_PRODUCT.match(path)), None)
    if path is None:
        return _SafeNumbers()
    root = xml_of(path)
    values = {tag: text for tag, _, text in _leaves(root)}
    divisor = next((values[tag] for tag in values if tag.endswith("QUANTIFICATION_VALUE") and "BOA" in tag), None)
    divisor = divisor or values.get("QUANTIFICATION_VALUE")
    offsets = {
        _NAMES[int(attributes["band_id"])]: float(text)
        for tag, attributes, text in _leaves(root)
        if tag in ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET") and 0 <= int(attributes.get("band_id", -1)) < len(_NAMES)
    }
    start = values.get("PRODUCT_START_TIME") or values.get("DATATAKE_SENSING_START") or ""
    return _SafeNumbers(
        divisor=float(divisor) if divisor else None,
        offsets=offsets,
        date=parse_date(start),
        baseline=values.get("PROCESSING_BASELINE", ""),
        cloud_cover=values.get("Cloud_Coverage_Assessment", ""),
    )


def _of_granule(tree: Iterable[str]) -> tuple[dict[str, str], datetime.date | None]:
    """The sun's angles as tags, and the day of sensing, as a granule's metadata say; empty and None where there are none."""
    path = next((path for path in tree if _OF_GRANULE.match(path)), None)
    if path is None:
        return {}, None
    root = xml_of(path)
    sun = next((node for node in root.iter() if _tag(node) == "Mean_Sun_Angle"), None)
    angles = {tag: float(text) for tag, _, text in _leaves(sun)} if sun is not None else {}
    sensed = next((text for tag, _, text in _leaves(root) if tag == "SENSING_TIME"), "")
    tags = {}
    if {"ZENITH_ANGLE", "AZIMUTH_ANGLE"} <= angles.keys():
        tags = {
            "SUN_AZIMUTH": f"{angles['AZIMUTH_ANGLE']:.6f}",
            "SUN_ELEVATION": f"{90 - angles['ZENITH_ANGLE']:.6f}",
        }
    return tags, parse_date(sensed)


def _codes(image: _Image, sensor: str) -> SceneSource:
    """A mask as an image of its own."""
    facts = facts_of(file_layer(image.path))
    band = BandSource(image.path, 1, image.name, None, facts.dtypes[0], facts.nodata[0], declared=True)
    date = parse_date(name_of(image.path))
    return SceneSource(facts.layer.name, (band,), facts.geobox, date, {}, sensor)


def _place(name: str) -> int:
    return _NAMES.index(name) if name in _NAMES else len(_NAMES)


def _product_name(root: str) -> str:
    """The name of a product of one granule; empty for older ones, and where the folder was renamed."""
    name = re.sub(r"\.(SAFE|zip)$", "", root.rpartition("/")[2], flags=re.IGNORECASE)
    return name if re.match(r"S2._MSIL", name, re.IGNORECASE) else ""


def _validity(root: str) -> str:
    """The date of sensing in a product's name; the first date of an old name is that of processing."""
    name = root.rpartition("/")[2]
    old = re.search(r"_V(\d{8})T", name)
    return old[1] if old else name


def _baseline(numbers: _SafeNumbers) -> str:
    return f", baseline {numbers.baseline}" if numbers.baseline else ""


def _leaves(root: Element) -> Iterable[tuple[str, Mapping[str, str], str]]:
    """(name without namespace, attributes, text) of all elements with text."""
    for node in root.iter():
        if node.text and node.text.strip():
            yield _tag(node), node.attrib, node.text.strip()


def _tag(node: Element) -> str:
    return node.tag.rpartition("}")[2]

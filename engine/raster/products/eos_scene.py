"""Scenes of HDF-EOS files: which field is which band, by a table of the product's."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

from ....contract.dates import parse_date
from ...job.errors import InputError
from ...job.layer import Layer
from ..eos import EosField, EosFile, eos_file, is_field_path, tail
from ..facts import facts_of
from ..files import name_of
from ..reflectance import conversion
from ..scene import BandSource, FlagSource, SceneSource
from ..sensors import role_of
from .plain import describe


@dataclass(frozen=True)
class Named:
    """Fields of which the whole name is `pattern`: called `name` (groups of the pattern as in re), with the role of that
    name unless given. `spare`: only for those who ask for it by name."""

    pattern: str
    name: str
    role: Optional[str] = None
    spare: bool = False


@dataclass(frozen=True)
class Flagged:
    """A field that flags pixels, as a kind of mask; of several the first that is there. `beside`: only where a band of that
    name is taken."""

    pattern: str
    kind: str
    beside: str = ""


@dataclass(frozen=True)
class Table:
    """What an agency calls its fields, bands in the order in which they are to come."""

    sensor: str
    bands: tuple[Named, ...]
    flags: tuple[Flagged, ...]


def scenes_of(layers: Sequence[Layer], table: Table, family: str) -> list[SceneSource]:
    """The scene of one file, or of fields of it that the user chose. `family`: the product in words, where the file has no
    short name. Raises InputError naming the file or field."""
    file = eos_file(layers[0].path)
    if file.fields[0].band_names:
        return [_of_gdal(file, layers[0])]
    whole = any(not is_field_path(layer.path) for layer in layers)
    chosen = file.fields if whole else _chosen(file, layers)
    named = _bands(chosen, table, whole)
    if not named:
        names = ", ".join(field.name for field in chosen)
        raise InputError(
            f"{name_of(file.path)} has no band that SkyMend takes for an image: {names}.",
            "Choose a field with measured values.",
        )
    bands = [(_band(field, entry, table.sensor), entry, field) for entry, field in named]
    taken = [band for band, entry, _ in bands if not (whole and entry.spare)]
    spare = [band for band, entry, _ in bands if whole and entry.spare]
    if not taken:
        taken, spare = spare, []
    untold = [field.name for _, _, field in bands if _is_reflectance(field) and not field.scaling]
    used = {band.path for band in taken}
    return [
        SceneSource(
            name=(layers[0].name if len(layers) == 1 else "") or name_of(file.path),
            bands=tuple(taken),
            geobox=min((f.geobox for _, _, f in bands if f.path in used), key=lambda box: abs(box.affine.determinant)),
            acquisition_date=_date(file, layers[0]),
            tags=_tags(file),
            sensor=table.sensor,
            note=f"no scale in the file, taken as reflectance × 10000: {', '.join(untold)}" if untold else "",
            product=f"{family} {_short_name(file)}".strip(),
            flags=_flags(file, [band.name for band in taken], table),
            extra=tuple(spare),
        )
    ]


def _chosen(file: EosFile, layers: Sequence[Layer]) -> list[EosField]:
    """The fields that layers name, by place, grid and name, or name alone."""
    known: dict[str, EosField] = {}
    for field in file.fields:
        known |= {tail(field.path): field, field.place: field}
        known.setdefault(field.name, field)
    wanted = [tail(layer.path) for layer in layers]
    keys = [key if key in known else key.rsplit(":", 1)[-1] for key in wanted]
    missing = [layer.label for layer, key in zip(layers, keys) if key not in known]
    if missing:
        names = ", ".join(field.name for field in file.fields)
        raise InputError(f"{file.path} has no raster {', '.join(missing)}.", f"Its rasters are {names}.")
    return [known[key] for key in keys]


def _bands(fields: Sequence[EosField], table: Table, whole: bool) -> list[tuple[Named, EosField]]:
    """The fields that are bands: those of the table in its order (as chosen, where they were chosen); of a product that is
    not in it, every field that does not flag pixels."""
    found = []
    for field in fields:
        for place, entry in enumerate(table.bands):
            match = re.fullmatch(entry.pattern, field.name, re.IGNORECASE)
            if match:
                name = _short(match.expand(entry.name))
                found.append((place, name, Named(entry.pattern, name, entry.role, entry.spare), field))
                break
    if whole:
        found.sort(key=lambda one: (one[0], len(one[1]), one[1]))
    if found:
        return [(entry, field) for _, _, entry, field in found]
    rest = [field for field in fields if not field.is_flags]
    finest = min((abs(field.geobox.affine.determinant) for field in rest), default=0.0)
    same = [field for field in rest if not whole or abs(field.geobox.affine.determinant) == finest]
    return [(Named(field.name, field.name), field) for field in same]


def _short(name: str) -> str:
    """`B01` as the tables of sensors write it: `B1`."""
    return re.sub(r"^([A-Z])0+(\d)", r"\1\2", name)


def _band(field: EosField, entry: Named, sensor: str) -> BandSource:
    scale, offset = field.scaling or ((1e-4, 0.0) if _is_reflectance(field) else (1.0, 0.0))
    return BandSource(
        path=field.path,
        index=1,
        name=entry.name,
        role=entry.role or role_of(entry.name, sensor),
        dtype=field.dtype,
        nodata=field.fill,
        scale=scale,
        offset=offset,
        declared=field.scaling is not None,
    )


def _is_reflectance(field: EosField) -> bool:
    return "refl" in field.name.lower() and field.dtype.startswith(("int", "uint"))


def _flags(file: EosFile, bands: Sequence[str], table: Table) -> Optional[FlagSource]:
    for entry in table.flags:
        for field in file.fields:
            fits = re.fullmatch(entry.pattern, field.name, re.IGNORECASE)
            if fits and (not entry.beside or entry.beside in bands):
                return FlagSource(field.path, 1, field.name, entry.kind)
    return None


def _of_gdal(file: EosFile, layer: Layer) -> SceneSource:
    """An HDF4 file that GDAL wrote: its numbers are converted as those of a GeoTIFF are."""
    field = file.fields[0]
    facts = facts_of(Layer(path=field.path, name=layer.name or name_of(file.path), date=layer.date))
    scene = describe(facts)
    indexes, roles = [band.index for band in scene.bands], [band.role for band in scene.bands]
    pairs, note = conversion(facts, indexes, roles, scene.sensor, scene.acquisition_date)
    bands = tuple(replace(band, scale=scale, offset=offset) for band, (scale, offset) in zip(scene.bands, pairs))
    return replace(scene, bands=bands, note=note, product="HDF4 written by GDAL")


def _date(file: EosFile, layer: Layer) -> Optional[datetime.date]:
    """The user's, the file name's, else the first day that the metadata name."""
    text = str(file.attributes.get("RangeBeginningDate") or _metadata(file, "RANGEBEGINNINGDATE"))
    return layer.date or parse_date(name_of(file.path)) or parse_date(text) or parse_date(layer.name)


def _short_name(file: EosFile) -> str:
    return _metadata(file, "SHORTNAME") or str(file.attributes.get("ShortName", "")) or name_of(file.path).split(".")[0]


def _metadata(file: EosFile, key: str) -> str:
    """The value of an object in CoreMetadata, empty where it has none."""
    text = "".join(str(v) for k, v in sorted(file.attributes.items()) if k.lower().startswith("coremetadata"))
    found = re.search(rf'OBJECT\s*=\s*{key}\b.*?VALUE\s*=\s*"?([^"\n]+)"?', text, re.DOTALL)
    return found[1].strip() if found else ""


def _tags(file: EosFile) -> dict[str, str]:
    """Attributes of the file that are words or numbers, without the long texts of metadata."""
    return {
        key: str(value) for key, value in file.attributes.items() if len(str(value)) < 200 and "\n" not in str(value)
    }

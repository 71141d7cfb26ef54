"""Landsat's own words about a scene: MTL files as text, XML or JSON, and the XML of ESPA, as one table of numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element  # nosec B405 - only a type

from ...job.errors import InputError
from ..files import name_of, text_of, xml_of

_ENTRY = re.compile(r"^\s*(?P<key>[A-Za-z0-9_]+)\s*=\s*(?P<value>.*?)\s*;?\s*$")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_]+$")


@dataclass(frozen=True)
class EspaBand:
    """What ESPA's XML says of a band; None where it does not."""

    scale: float | None
    offset: float | None
    fill: float | None


@dataclass(frozen=True)
class LandsatMetadata:
    """`entries`: (group, key) → value; a key may stand in several groups, as the scaling of Level 1 and of Level 2.
    `espa`: bands by name."""

    entries: Mapping[tuple[str, str], str]
    espa: Mapping[str, EspaBand]

    def text(self, key: str, group: str = "") -> str:
        """The value of a key in the first group whose name has `group` in it; empty where there is none."""
        return next((v for (g, k), v in self.entries.items() if k == key and group in g), "")

    def number(self, key: str, group: str = "", *, without: str = "\0") -> float | None:
        """The number of a key in a group whose name has `group` but not `without` in it, or None."""
        for (name, own), value in self.entries.items():
            if own == key and group in name and without not in name:
                try:
                    return float(value)
                except ValueError:
                    continue
        return None


def read_metadata(paths: Iterable[str]) -> LandsatMetadata:
    """The entries of a scene's metadata files together, the first to name something counts. Raises InputError for a damaged
    one."""
    entries: dict[tuple[str, str], str] = {}
    espa: dict[str, EspaBand] = {}
    for path in paths:
        try:
            if path.lower().endswith(".json"):
                found = _of_json(json.loads(text_of(path)), "")
            elif path.lower().endswith(".xml"):
                root = xml_of(path)
                found = _of_xml(root)
                espa = {**dict(_espa_bands(root)), **espa}
            else:
                found = _of_text(text_of(path))
            for place, value in found:
                entries.setdefault(place, value)
        except ValueError as error:
            raise InputError(f"{name_of(path)} is damaged: {error}.", "Download it again.") from error
    return LandsatMetadata(entries, espa)


def _of_text(text: str) -> Iterator[tuple[tuple[str, str], str]]:
    group = ""
    for line in text.splitlines():
        match = _ENTRY.match(line)
        if match is None:
            continue
        key, value = match["key"].upper(), match["value"].strip('"')
        if key == "GROUP":
            group = value
        elif key != "END_GROUP":
            yield (group, key), value


def _of_json(node: Mapping, group: str) -> Iterator[tuple[tuple[str, str], str]]:
    for key, value in node.items():
        if isinstance(value, dict):
            yield from _of_json(value, key)
        elif not isinstance(value, list):
            yield (group, key.upper()), str(value)


def _of_xml(root: Element) -> Iterator[tuple[tuple[str, str], str]]:
    for parent in root.iter():
        for child in parent:
            if len(child) == 0 and child.text:
                yield (_tag(parent), _tag(child).upper()), child.text.strip()
        if _tag(parent) == "solar_angles":
            for own, key in (("azimuth", "SUN_AZIMUTH"), ("zenith", "SUN_ZENITH")):
                if own in parent.attrib:
                    yield ("solar_angles", key), parent.attrib[own]


def _espa_bands(root: Element) -> Iterator[tuple[str, EspaBand]]:
    for node in root.iter():
        if _tag(node) == "band" and "name" in node.attrib:
            numbers = (node.attrib.get(key) for key in ("scale_factor", "add_offset", "fill_value"))
            yield node.attrib["name"].lower(), EspaBand(*(float(text) if text else None for text in numbers))


def _tag(node: Element) -> str:
    """The name of an element without its namespace."""
    found = _PLAIN_NAME.search(node.tag)
    return found[0] if found else ""

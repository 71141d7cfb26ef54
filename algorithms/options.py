"""Texts that carry several values: `name=value, name=value` options and lists of band names."""

from __future__ import annotations

import re

from qgis.core import QgsProcessingException

from .layers import tr


def parse_options(text: str) -> dict[str, float | int | str]:
    """Options by name; numbers become such. Words such as yes, and lists (1 2 3), stay text: only the method's card knows
    whether they are choices.

    Raises QgsProcessingException for what is no pair.
    """
    options: dict[str, float | int | str] = {}
    for entry in filter(None, (part.strip() for part in re.split(r"[,\n]", text))):
        name, equals, value = (part.strip() for part in entry.partition("="))
        if not equals or not name or not value:
            raise QgsProcessingException(
                tr("OPTIONS: “{text}” is not an option. Write name=value, several separated by commas.").format(
                    text=entry
                )
            )
        options[name] = _value(value)
    return options


def parse_names(text: str) -> list[str]:
    """Names separated by commas, semicolons or blanks."""
    return [name for name in re.split(r"[,;\s]+", text) if name]


def _value(text: str) -> float | int | str:
    if re.fullmatch(r"[-+]?\d+", text):
        return int(text)
    try:
        return float(text)
    except ValueError:
        return text

"""The settings that lie beside each network of ukis-csmask, as a card."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...engine.job.errors import ModelError

_LEVELS = {"L1C": "top-of-atmosphere reflectance (L1C)", "L2A": "surface reflectance (L2A)"}


def card_of(settings: Path) -> dict[str, Any]:
    """The card of a network by its `model_*.json`: bands with means and deviations, tile, level. Raises ModelError."""
    try:
        given = json.loads(settings.read_text(encoding="utf-8"))
        data, version = given["data"], str(given["model"]["version"])
        mean, std = data["dataset_statistics"]["img"]
        bands = [str(name) for name in data["dataset_statistics"]["band_names"]]
        tile, classes = int(data["target_size"][0]), int(data["classes"])
        level = version[-3:].upper()
        if not len(bands) == len(mean) == len(std) or classes != 3 or level not in _LEVELS:
            raise ValueError(f"it tells of {len(bands)} bands, {len(mean)} means, {classes} classes, version {version}")
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise ModelError(
            f"{settings.name} does not describe a network of ukis-csmask: {error}.", "Fetch the wheel again."
        ) from error
    return {
        "task": "detectclouds",
        "family": "csmask",
        "version": version,
        "title": f"ukis-csmask, {len(bands)} bands, {level}",
        "summary": f"U-Net (EfficientNet-B4) of DLR for clouds and shadows in {_LEVELS[level]} of Sentinel-2 and Landsat.",
        "needs": f"{', '.join(bands)}; {_LEVELS[level]}",
        "inputs": [{"name": "input", "role": "optical", "bands": bands, "mean": mean, "std": std}],
        "outputs": ["output"],
        "tile_size": tile,
        "overlap": tile // 5,
        "configuration": {"level": level.lower()},
        "parameters": [
            {"name": "pixel", "default": 30.0, "unit": "m", "minimum": 0, "maximum": 1000,
             "description": "finer pixels are averaged to about this size, at which its authors found it best; 0: never"},
            {"name": "batch", "default": 0, "minimum": 0, "maximum": 256,
             "description": "tiles run at once; 0: one on the CPU, more on a GPU"},
        ],
        "reference": "Wieland et al. 2019, Remote Sensing of Environment 230, 111203, doi:10.1016/j.rse.2019.05.022",
        "attribution": "ukis-csmask, German Aerospace Center (DLR), Apache-2.0",
        "training_data": "Landsat TM, ETM+, OLI and Sentinel-2 scenes of all continents, labelled by its authors",
        "notes": "Tells no thin clouds from thick ones.",
        "cost": "about 2 s per megapixel and core of 30 m pixels",
    }  # fmt: skip

"""A made-up scene for the rules: ground, and patches of other surfaces on it."""

from __future__ import annotations

import numpy as np

GROUND = {"blue": 0.06, "green": 0.08, "red": 0.09, "nir": 0.30, "swir1": 0.25, "swir2": 0.15}
CLOUD = {"blue": 0.50, "green": 0.49, "red": 0.48, "nir": 0.52, "swir1": 0.40, "swir2": 0.30}
WATER = {"blue": 0.07, "green": 0.06, "red": 0.04, "nir": 0.02, "swir1": 0.01, "swir2": 0.01}
SNOW = {"blue": 0.80, "green": 0.80, "red": 0.78, "nir": 0.70, "swir1": 0.08, "swir2": 0.06}


def scene(**patches: tuple[dict, slice]) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Ground with some noise and patches of other surfaces on it."""
    noise = np.random.default_rng(0).normal(0, 0.003, (80, 80)).astype(np.float32)
    bands = {name: np.full((80, 80), value, np.float32) + noise for name, value in GROUND.items()}
    for surface, place in patches.values():
        for name in bands:
            bands[name][place, place] = surface[name] + noise[place, place]
    return bands, np.ones((80, 80), bool)

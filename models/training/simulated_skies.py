"""Clouds and shadows laid over ground, many small scenes at once, on any device.

The physics is that of `engine.simulator.sky`, with what chance draws made wider: any sensor, sun and season. Fields come
from spectral synthesis, so that a scene's shadows may belong to clouds outside it. Bands are blue, green, red, near infrared
and two of the short-wave infrared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

CLEAR, THICK, THIN, SHADOW, UNKNOWN = 0, 1, 2, 3, 255
PAD = 2  # times the side of the window the fields are made for
_DROPLETS = (0.98, 1.0, 1.0, 1.0, 0.84, 0.66)
_ICE = (1.0, 1.0, 1.0, 1.0, 0.66, 0.50)
_DIFFUSE = (0.26, 0.19, 0.13, 0.08, 0.03, 0.02)  # share of daylight that comes from the sky
_PATH = (0.070, 0.045, 0.026, 0.012, 0.002, 0.001)  # reflectance of the air itself
_SOIL = (0.14, 0.20, 0.27, 0.36, 0.45, 0.40)
_WATER = (0.07, 0.06, 0.04, 0.015, 0.006, 0.004)


@dataclass(frozen=True)
class Scenes:
    """`reflectance` (B, 6, n, n) and `classes` (B, n, n) int64, 255 where it is anybody's guess."""

    reflectance: Tensor
    classes: Tensor


def draw_skies(generator: np.random.Generator, batch: int, side: int) -> dict[str, np.ndarray]:
    """What chance decides about the skies over `batch` windows."""
    u = generator.random
    broken = u(batch) < 0.6
    cover = np.where(u(batch) < 0.15, 0, u(batch) ** 1.3)
    azimuth = np.where(u(batch) < 0.8, np.radians(30 + 130 * u(batch)), 2 * np.pi * u(batch))
    away = np.exp(np.log(2) + u(batch) * np.log(0.55 * side / 2))
    draws = {
        "cover": cover, "scale": np.where(broken, side / (3 + 14 * u(batch)), side / (0.8 + 2 * u(batch))),
        "roughness": 1.3 + 0.9 * u(batch), "depth": 10 ** (0.2 + 1.6 * u(batch)),
        "shift": np.stack([away * np.cos(azimuth), -away * np.sin(azimuth)], 1), "azimuth": azimuth,
        "high_cover": np.where(u(batch) < 0.3, 0.8 * u(batch), 0), "high_depth": 0.4 + 2.5 * u(batch),
        "bright": np.where(u(batch) < 0.6, 0.75 + 0.35 * u(batch), 0.4 + 0.35 * u(batch)),
        "glow": 0.05 + 0.5 * u(batch), "shine": 0.25 * u(batch) ** 2,
        "haze": np.where(u(batch) < 0.5, 0, 1.2 * u(batch)), "haze_slope": 0.6 * u(batch),
        "gain": np.exp(0.12 * generator.standard_normal(batch)), "blur": 1.6 * u(batch) ** 2,
        "tint": 1 + 0.05 * generator.standard_normal((batch, 6)), "noise": 0.006 * u(batch) ** 2,
        "parallax": np.where(u(batch) < 0.3, 1, 0)[:, None] * np.rint(1.5 * generator.standard_normal((batch, 2))),
        "saturates": np.where(u(batch) < 0.2, 0.3 + 0.5 * u(batch), 5),
        "soil": np.where(u(batch) < 0.45, np.sqrt(u(batch)), 0), "soil_gain": 0.4 + 0.9 * u(batch),
        "soil_cover": u(batch), "water_cover": np.where(u(batch) < 0.3, 0.5 * u(batch), 0),
        "ground_gain": np.exp(0.25 * generator.standard_normal((batch, 1)) + 0.08 * generator.standard_normal((batch, 6))),
    }  # fmt: skip
    return {name: value.astype(np.float32) for name, value in draws.items()}


def under_clouds(ground: Tensor, draws: Mapping[str, Tensor]) -> Scenes:
    """Ground (B, 6, n, n) under the skies drawn."""
    side = ground.shape[-1]
    ground = _other_ground(ground, draws)
    low = _low_clouds(side, draws)
    offset = (PAD - 1) * side // 2
    inner = slice(offset, offset + side)
    lit = _moved(low, draws["shift"])[:, inner, inner]
    above = low[:, inner, inner] * _relief(low, draws)[:, inner, inner]
    high = _field(side, draws["high_cover"] * 0 + side, draws["roughness"] + 0.6, stretched=True, pad=1)
    high = _over_level(high, draws["high_cover"])
    high = _reflectance(4 * draws["high_depth"][:, None, None] * high**1.5)
    return _seen(ground, above.clamp(0, 0.97), high, 1 - lit, draws)


def _seen(ground: Tensor, low: Tensor, high: Tensor, light: Tensor, draws: Mapping[str, Tensor]) -> Scenes:
    """What the sensor sees, and the classes."""

    def bands(values: tuple[float, ...]) -> Tensor:
        return torch.tensor(values, device=ground.device)[None, :, None, None]

    def wide(name: str) -> Tensor:
        return draws[name][:, None, None, None]

    sun = light[:, None]
    diffuse = bands(_DIFFUSE)
    through = wide("glow") + (1 - wide("glow")) * sun  # light that clouds scatter into their own shadows
    daylight = (1 - diffuse) * through + diffuse * (0.55 + 0.45 * sun)
    side = ground.shape[-1]
    slope = torch.linspace(-0.5, 0.5, side, device=ground.device)[None, None, :, None]
    air = bands(_PATH) * (wide("haze") * (1 + wide("haze_slope") * slope) + wide("shine"))
    below = ground * daylight + air
    white = draws["bright"][:, None] * draws["tint"]
    low_bands, high_bands = (_each_band(cloud, draws) for cloud in (low, high))
    seen = below * (1 - low_bands) + low_bands * white[:, :, None, None] * bands(_DROPLETS)
    seen = seen * (1 - high_bands) ** 2 + high_bands * draws["tint"][:, :, None, None] * bands(_ICE)
    seen = _blurred(seen, draws["blur"]) * wide("gain")
    seen = seen + wide("noise") * torch.randn_like(seen)
    cloud = _blurred((1 - (1 - low) * (1 - high))[:, None], draws["blur"])[:, 0]
    light = _blurred(light[:, None], draws["blur"])[:, 0]
    return Scenes(torch.minimum(seen, wide("saturates")).clamp(0, 2), classes_of(cloud, light))


def classes_of(cloud: Tensor, light: Tensor) -> Tensor:
    """Classes of the reflectance of clouds and the share of sunlight that reaches the ground, both (B, n, n)."""
    found = torch.full(cloud.shape, CLEAR, dtype=torch.int64, device=cloud.device)
    found[light < 0.86] = UNKNOWN
    found[light < 0.68] = SHADOW
    found[(cloud > 0.035) & (light >= 0.68)] = UNKNOWN
    found[cloud > 0.09] = THIN
    found[cloud > 0.35] = THICK
    return found


def _other_ground(ground: Tensor, draws: Mapping[str, Tensor]) -> Tensor:
    """The ground with other soils, waters and brightness."""
    side = ground.shape[-1]
    field = _field(side, draws["soil"] * 0 + side, draws["roughness"] * 0 + 2.0, pad=1)
    soil = torch.tensor(_SOIL, device=ground.device)[None, :, None, None] * draws["soil_gain"][:, None, None, None]
    texture = ground.mean(1, keepdim=True) / ground.mean((1, 2, 3), keepdim=True).clamp(min=0.02)
    share = (draws["soil"][:, None, None] * torch.sigmoid(6 * _over_level(field, draws["soil_cover"], False)))[:, None]
    ground = ground * (1 - share) + share * soil * texture.clamp(0.3, 2)
    ground = ground * draws["ground_gain"][:, :, None, None]
    wet = torch.sigmoid(40 * _over_level(-field, draws["water_cover"], False))[:, None]
    wet = wet * (draws["water_cover"] > 0)[:, None, None, None]
    water = torch.tensor(_WATER, device=ground.device)[None, :, None, None] * draws["soil_gain"][:, None, None, None]
    return ground * (1 - wet) + wet * water


def _low_clouds(side: int, draws: Mapping[str, Tensor]) -> Tensor:
    """Reflectance of low clouds (B, 2n, 2n)."""
    field = _field(side, draws["scale"], draws["roughness"])
    excess = _over_level(field, draws["cover"])
    return _reflectance(draws["depth"][:, None, None] * excess**1.5)


def _relief(low: Tensor, draws: Mapping[str, Tensor]) -> Tensor:
    """Brighter where the cloud rises from the sun."""
    sun = torch.stack((torch.cos(draws["azimuth"]), -torch.sin(draws["azimuth"])), 1)
    return 1 + 0.25 * torch.tanh(3 * (low - _moved(low, -3 * sun))) * (low / 0.4).clamp(0, 1)


def _field(side: int, scale: Tensor, slope: Tensor, stretched: bool = False, pad: int = PAD) -> Tensor:
    """Fractal fields (B, m, m), m = pad · side, of unit variance; amplitudes fall as frequency^−slope beyond 1 / scale."""
    n = pad * side
    if not len(scale):  # MKL's transform refuses none at all
        return scale.new_zeros((0, n, n))
    fy = torch.fft.fftfreq(n, device=scale.device)[:, None]
    fx = torch.fft.rfftfreq(n, device=scale.device)[None, :]
    if stretched:  # streaks along a slanted direction
        fy, fx = (fy + 0.5 * fx), 4 * (fx - 0.3 * fy)
    f = (fy**2 + fx**2).sqrt()
    amplitude = (f[None] ** 2 + (1 / scale[:, None, None]) ** 2) ** (-slope[:, None, None] / 2 - 0.25)
    amplitude[:, 0, 0] = 0
    noise = torch.randn(len(scale), n, n, device=scale.device)
    field = torch.fft.irfft2(torch.fft.rfft2(noise) * amplitude, s=(n, n))
    return field / field.std((1, 2), keepdim=True).clamp(min=1e-6)


def _over_level(field: Tensor, cover: Tensor, positive: bool = True) -> Tensor:
    """A field less the level that the wanted share of it exceeds; where nothing shall, nothing does."""
    few = field[:, ::4, ::4].flatten(1)
    place = ((1 - cover).clamp(0, 1) * (few.shape[1] - 1)).long()
    level = few.sort(1).values.gather(1, place[:, None])[:, :, None]
    level = torch.where(cover[:, None, None] > 0, level, torch.full_like(level, 1e3))
    return (field - level).clamp(min=0) if positive else field - level


def _moved(field: Tensor, shift: Tensor) -> Tensor:
    """x(q − shift) of periodic fields (B, m, m), by whole pixels; shift (B, 2)."""
    m = field.shape[-1]
    grid = torch.arange(m, device=field.device)
    rows, columns = ((grid[None] - shift[:, axis, None].round().long()) % m for axis in (0, 1))
    batch = torch.arange(len(field), device=field.device)[:, None, None]
    return field[batch, rows[:, :, None], columns[:, None, :]]


def _each_band(cloud: Tensor, draws: Mapping[str, Tensor]) -> Tensor:
    """A cloud (B, n, n) in each band, as detectors that look one after the other see it: (B, 6, n, n)."""
    order = (0.0, 0.4, 0.7, 1.0, 0.9, 0.8)
    return torch.stack([_moved(cloud, draws["parallax"] * delay) for delay in order], 1)


def _blurred(images: Tensor, sigma: Tensor) -> Tensor:
    """Images (B, C, n, n) by a Gaussian of their own σ (B,), the edge repeated."""
    n = images.shape[-1]
    place = torch.arange(n, device=images.device)
    t = place[:, None] - place
    weights = torch.exp(-0.5 * (t[None] / sigma.clamp(min=0.15)[:, None, None]) ** 2)
    weights = (weights / weights.sum(-1, keepdim=True))[:, None]
    return weights @ images @ weights.transpose(-1, -2)


def _reflectance(thickness: Tensor) -> Tensor:
    """Two-stream reflectance of a conservative cloud."""
    depth = 0.13 * thickness
    return depth / (1 + depth)

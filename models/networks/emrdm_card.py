"""What no tensor of an EMRDM checkpoint tells: the published presets, the authors' project files, and the model's card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...engine.job.errors import ModelError

_ALL = {"alpha": 3.0, "sigma_data": 1.0, "sigma_mu": 1.0, "sigma_cov": 0.9, "sigma_min": 0.001, "sigma_max": 100.0,
        "rho": 7.0, "s_churn": 0.0, "s_tmin": 0.0, "s_tmax": 1e8, "s_noise": 1.0}  # fmt: skip
_S2 = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"]
_RGBN = ["red", "green", "blue", "nir"]

# The four released configurations. The file of sen2_mtc_new says α = 1, but the published scores belong to α = 3 (table 4).
PRESETS: dict[str, dict[str, Any]] = {
    "cuhk": {**_ALL, "steps": 4, "bands": _RGBN, "data": "CUHK-CR1 (thin cloud, 8-bit R, G, B, NIR)"},
    "cuhkv2": {**_ALL, "steps": 4, "s_churn": 2.5, "bands": _RGBN, "data": "CUHK-CR2 (thick cloud, 8-bit R, G, B, NIR)"},
    "sentinel": {**_ALL, "steps": 5, "s_churn": 5.0, "s_noise": 1.023, "bands": _S2, "clip": True, "radar": True,
                 "data": "SEN12MS-CR (Sentinel-2 L1C, Sentinel-1)"},
    "sen2_mtc_new": {**_ALL, "steps": 5, "bands": _RGBN[:3], "condition": _RGBN,
                     "data": "Sen2_MTC_New (Sentinel-2 R, G, B, NIR)"},
}  # fmt: skip
_BY_CHANNELS = {(8, 4): "cuhk", (28, 13): "sentinel", (7, 3): "sen2_mtc_new"}

# Where the authors' project file (…-project.yaml beside a run) keeps what we need, below `model.params`.
_NETWORK, _SAMPLER = "network_config.params", "sampler_config.params"
_SCALING = "denoiser_config.params.scaling_config.params"
_UPSTREAM = {
    "alpha": "sigma_st_config.params.alpha",
    "sigma_data": f"{_SCALING}.sigma_input",
    "sigma_mu": f"{_SCALING}.sigma_mu",
    "sigma_cov": f"{_SCALING}.sigma_cov",
    "steps": f"{_SAMPLER}.num_steps",
    **{name: f"{_SAMPLER}.{name}" for name in ("s_churn", "s_tmin", "s_tmax", "s_noise")},
    **{name: f"{_SAMPLER}.discretization_config.params.{name}" for name in ("sigma_min", "sigma_max", "rho")},
    "channels_in": f"{_NETWORK}.in_channels",
    "channels_out": f"{_NETWORK}.out_channels",
}


def overrides(given: Mapping[str, Any]) -> dict[str, Any]:
    """Configuration values of a flat file, or of the authors' project file. Raises ModelError for what cannot be run."""
    model = given.get("model")
    if not isinstance(model, Mapping):
        return dict(given)
    params = model.get("params", {})
    found = {name: value for name, path in _UPSTREAM.items() if (value := _at(params, path)) is not None}
    for name in ("channels_in", "channels_out", "steps"):
        if name in found:
            found[name] = int(found[name])
    for name in set(found) & set(_ALL):
        found[name] = float(found[name])  # YAML reads 1e8 as text
    if _at(params, _SCALING) is not None:
        found.setdefault("sigma_cov", 0.9)
    patch = _at(params, f"{_NETWORK}.patch_size")
    if patch is not None:
        found["patch"] = int(patch[0] if isinstance(patch, (list, tuple)) else patch)
    attention = _at(params, f"{_NETWORK}.self_attns")
    if attention is not None:
        found["kernels"] = [_kernel(level) for level in attention]
    own = {*_UPSTREAM, "preset", "bands", "tile_size", "patch", "kernels"}
    return {**found, **{key: value for key, value in given.items() if key in own}}


def preset_of(configuration: Mapping[str, Any]) -> str:
    """The published preset a configuration belongs to. Raises ModelError where neither file nor channels say it."""
    name = configuration.get("preset") or _BY_CHANNELS.get(
        (configuration["channels_in"], configuration["channels_out"])
    )
    if name not in PRESETS:
        raise ModelError(
            f"This EMRDM network with {configuration['channels_in']} input and {configuration['channels_out']} output "
            f"channels is none of the published ones{f' (preset “{name}”)' if name else ''}.",
            f"Write preset: {', '.join(PRESETS)} into a YAML file beside the checkpoint, of the same name.",
        )
    return name


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card: inputs and sampler of the preset, overruled by the configuration."""
    name = preset_of(configuration)
    preset = PRESETS[name]
    sampler = {key: configuration.get(key, preset[key]) for key in (*_ALL, "steps")}
    bands, multi = list(configuration.get("bands") or preset["bands"]), configuration.get("temporal") is not None
    clip = [0.0, 1.0] if preset.get("clip") else None
    inputs = [{"name": "x", "role": "optical", "bands": bands, "scale": 2.0, "offset": -1.0, "clip": clip}]
    if "condition" in preset:
        inputs.append({**inputs[0], "role": "condition", "bands": preset["condition"]})
    if preset.get("radar"):
        inputs.append({"name": "x", "role": "radar", "bands": ["VV", "VH"], "unit": "dB", "scale": 2 / 25, "offset": 1.0,
                       "clip": [-25.0, 0.0]})  # fmt: skip
    size = int(configuration.get("tile_size", 256))
    needs = f"{'one or more dates with ' if multi else ''}{', '.join(preset.get('condition', bands))}"
    return {
        "task": "removeclouds",
        "title": f"EMRDM ({name})",
        "summary": f"Mean-reverting diffusion that removes clouds from {'several dates' if multi else 'one image'}, "
                   f"trained on {preset['data']}.",
        "needs": needs + (" and Sentinel-1 VV, VH in dB" if preset.get("radar") else ""),
        "inputs": inputs,
        "outputs": ["y"],
        "parameters": _parameters(sampler),
        "sampler": {"kind": "mean-reverting-euler", **sampler},
        "tile_size": size,
        "overlap": size // 4,
        "training_data": preset["data"],
        "reference": "Liu et al. 2025, Effective Cloud Removal for Remote Sensing Images by an Improved Mean-Reverting "
                     "Denoising Model with Elucidated Design Space, CVPR",
        "licence": "of the checkpoint's author; the authors' code is AGPL-3.0, their weights carry no statement",
        "cost": "256 × 256 pixels a tile; 127 (several dates) to 192 G multiply-adds a step",
        "notes": "The authors halve CUHK images in size before training." if name.startswith("cuhk") else "",
    }  # fmt: skip


def _parameters(sampler: Mapping[str, Any]) -> list[dict[str, Any]]:
    def option(name: str, default, description: str, low: float, high: float) -> dict[str, Any]:
        return {"name": name, "default": default, "description": description, "minimum": low, "maximum": high}

    return [
        option("steps", sampler["steps"], "sampler steps; more than about 5 do not help", 1, 100),
        option("ensemble", 1, "noise draws whose mean is taken", 1, 64),
        option("alpha", sampler["alpha"], "mean reversion α; as in training", 0.01, 100),
        option("s_churn", sampler["s_churn"], "noise added at every step; 0: deterministic", 0, 100),
        option("s_noise", sampler["s_noise"], "strength of that noise", 0, 2),
        option("dilate", 3, "pixels by which clouds are grown before clear pixels are kept", 0, 100),
        option("batch", 0, "tiles run at once; 0: one on the CPU, more on a GPU", 0, 256),
    ]


def _at(tree: Any, path: str) -> Any:
    for key in path.split("."):
        if not isinstance(tree, Mapping) or key not in tree:
            return None
        tree = tree[key]
    return tree


def _kernel(level: Mapping[str, Any]) -> int:
    kind = level.get("type")
    if kind == "global":
        return 0
    if kind == "neighborhood":
        return int(level.get("kernel_size", 7))
    raise ModelError(f"EMRDM networks with attention of the kind “{kind}” cannot be run; no published model has it.")

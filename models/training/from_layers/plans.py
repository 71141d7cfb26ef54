"""How each family is trained on a user's layers: its widths by size, and what its objective is told of the material."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ....engine.job.errors import InputError
from ....engine.raster.sensors import role_of
from ....engine.simulator.spectra import BANDS
from .material import Asked, Facts, Plan

# Sides of tiles in pixels that a family's network can be trained on, whole multiples of its lowest level's pixel.
SIDES: Mapping[str, Sequence[int]] = {
    "restore-dit": (32, 24, 16),
    "emrdm": (96, 64, 48, 32),
    "stfdiff": (128, 96, 64, 48, 32),
    "clouds-small": (192, 128, 96, 64, 48, 32),
    "swinstfm": (256,),
}
_SERIES_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")  # of the simulator
_FUSION_BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
_NEAR = {"nir_narrow": "nir"}


def plan_of(facts: Facts, asked: Asked) -> Plan:
    """The plan of the family that is asked for. A model to start from keeps its network. Raises InputError for entries of
    the network that it does not have."""
    p = asked.p
    module = importlib.import_module(f"{_PACKAGE}.{p.family.replace('-', '_')}")
    make: Callable[[Facts, Asked], Plan] | None = getattr(module, "from_layers", None) or _PLANS.get(p.family)
    if make is None:
        raise InputError(f"The family “{p.family}” cannot be trained on layers.", f"Families: {', '.join(_PLANS)}.")
    plan = make(facts, asked)
    plan.network.update({name: asked.start[name] for name in plan.network if asked.start and name in asked.start})
    if asked.start:
        plan.network.update({name: value for name, value in asked.start.items() if name not in plan.network})
    unknown = sorted(set(p.network) - set(plan.network))
    if unknown:
        raise InputError(
            f"NETWORK: {p.family} has no {', '.join(unknown)}.", f"It has {', '.join(sorted(plan.network))}."
        )
    plan.network.update(p.network)
    return plan


def restore_dit(facts: Facts, asked: Asked) -> Plan:
    """Of a series of any bands, with radar or without."""
    dim, depth = {"small": (64, 4), "medium": (128, 6)}[asked.p.size]
    channels, frames = len(facts.bands), min(15, facts.dates)
    network = {
        "channels": channels, "radar_channels": 3, "dim": dim, "depth": depth, "heads": 4, "hidden": 4 * dim, "patch": 2,
        "has_radar": facts.radar, "uses_radar": facts.radar, "channels_out": channels, "guided": True, "window": frames,
        "date_origin": "2000-01-01", "date_rounding": 0, "radar_mean": [-10.9, -18.1, 7.2],
        "radar_std": [3.0, 3.1, 3.1], "tile_size": facts.side,
    }  # fmt: skip
    inputs = [{"name": "x", "role": "optical", "bands": list(facts.bands), "scale": 1 / 0.8, "clip": [0.0, 0.8]}]
    if facts.radar:
        inputs.append({"name": "cond", "role": "radar", "bands": ["VV", "VH", "VV/VH"], "unit": "dB"})
    data = {
        "kind": "series",
        "side": facts.side,
        "dates": facts.dates,
        "crop": facts.side,
        "frames": [frames],
        "last": 0.9,
    }
    needs = (
        f"a dated series of {', '.join(facts.bands)}{' and a Sentinel-1 series (VV, VH in dB)' if facts.radar else ''}"
    )
    return Plan(network, {**data, **_mixed(facts, asked, _SERIES_BANDS)}, 8, 1e-3, {"inputs": inputs, "needs": needs})


def emrdm(facts: Facts, asked: Asked) -> Plan:
    """Of one image of any bands, with radar or without."""
    widths = {"small": [48, 64, 96], "medium": [64, 96, 160]}[asked.p.size]
    count = len(facts.bands)
    network = {
        "preset": "sentinel" if facts.radar else "cuhk", "bands": list(facts.bands),
        "channels_in": 2 * count + (2 if facts.radar else 0), "channels_out": count, "patch": 2, "widths": widths,
        "depths": [2, 2, 2], "hidden": [2 * width for width in widths], "kernels": [7, 7, 0], "heads": [16, 16, 16],
        "mapping": {"depth": 1, "width": 64, "hidden": 128}, "temporal": None, "alpha": 30.0, "sigma_max": 10.0,
        "steps": 1, "s_churn": 0.0, "s_noise": 1.0, "tile_size": facts.side,
    }  # fmt: skip
    data = {"kind": "clouds", "side": facts.side, "dates": 1, "last": 0.9}
    needs = f"one image with {', '.join(facts.bands)}{' and Sentinel-1 VV, VH in dB' if facts.radar else ''}"
    return Plan(network, {**data, **_mixed(facts, asked, BANDS)}, 8, 1e-3, {"needs": needs})


def stfdiff(facts: Facts, asked: Asked) -> Plan:
    """Of pairs of any bands; from one pair, or from two where NETWORK says so."""
    widths = {"small": [24, 32, 40, 48, 64], "medium": [32, 48, 64, 96, 128]}[asked.p.size]
    network = {
        "bands": len(facts.bands), "pairs": 1, "widths": widths, "groups": 8, "norm": "group", "act": "silu",
        "act2": "silu", "steps": 100, "schedule": "cosine", "objective": "pred_x0", "scale": 10000, "residual": True,
        "sampling_steps": 1, "tile_size": facts.side,
    }  # fmt: skip
    if int(asked.p.network.get("pairs", 1)) == 2 and facts.dates < 3:
        raise InputError(f"NETWORK pairs=2 needs pairs of three dates; there are {facts.dates}.", "Add pairs.")
    data = {
        "kind": "fusion", "side": facts.side, "crop": facts.side, "dates": facts.dates, "simulated_dates": 6,
        "factors": [facts.factor], "norm": "l2", "last": 0.85, **_mixed(facts, asked, _FUSION_BANDS),
    }  # fmt: skip
    return Plan(network, data, 8, 1.5e-3)


def stf_cnn(facts: Facts, asked: Asked) -> Plan:
    """EDCSTFN, unless NETWORK says network=stfnet or stfdcnn-stages, which need pairs of three dates."""
    kind, wide = str(asked.p.network.get("network", "edcstfn")), asked.p.size == "medium"
    if kind == "edcstfn":
        widths = [32, 64, 128] if wide else [24, 40, 64]
        network = {
            "network": kind,
            "bands": len(facts.bands),
            "widths": widths,
            "dilations": [1, 2, 4, 8, 1],
            "residual": True,
        }
        return _of_pairs(facts, asked, network, 1, loss="l2")
    first, second = {"stfnet": (32, 16), "stfdcnn-stages": (64, 32)}.get(kind, (0, 0))
    if not first:
        raise InputError(
            f"NETWORK: there is no network “{kind}” in this family.", "Networks: edcstfn, stfnet, stfdcnn-stages."
        )
    sizes = {"first": first, "second": second, "kernels": [9, 5, 5]}
    return _of_pairs(facts, asked, {"network": kind, "bands": len(facts.bands), **sizes}, 2)


def ganstfm(facts: Facts, asked: Asked) -> Plan:
    """Of one fine image of any date and the coarse one of the target's."""
    bands, widths = len(facts.bands), {"small": [8, 16, 32, 64], "medium": [16, 32, 64, 128]}[asked.p.size]
    network = {"bands": bands, "bands_out": bands, "widths": widths, "tile_size": facts.side}
    return _of_pairs(facts, asked, network, 1, critic_width=widths[0])


def stfgan(facts: Facts, asked: Asked) -> Plan:
    """OPGAN of one pair, unless NETWORK says network=stfgan, which needs pairs of three dates."""
    kind, width = str(asked.p.network.get("network", "opgan")), {"small": 24, "medium": 48}[asked.p.size]
    blocks = {"opgan": [4, 2, 1], "stfgan": [8, 4]}.get(kind)
    if blocks is None:
        raise InputError(f"NETWORK: there is no network “{kind}” in this family.", "Networks: opgan, stfgan.")
    network = {"network": kind, "bands": len(facts.bands), "blocks": blocks, "width": width}
    return _of_pairs(facts, asked, network, 2 if kind == "stfgan" else 1, critic_width=width, critic="hinge")


def swinstfm(facts: Facts, asked: Asked) -> Plan:
    """Of one pair, in tiles of 256 pixels."""
    network = {"bands": len(facts.bands), "dim": {"small": 32, "medium": 64}[asked.p.size], "depths": [2, 2, 2, 2]}
    return _of_pairs(facts, asked, network, 1)


def _of_pairs(facts: Facts, asked: Asked, network: dict[str, Any], pairs: int, **told: Any) -> Plan:
    if facts.dates < pairs + 1:
        raise InputError(f"This network needs pairs of {pairs + 1} dates; there are {facts.dates}.", "Add pairs.")
    data = {
        "kind": "fusion", "side": facts.side, "crop": facts.side, "dates": facts.dates, "simulated_dates": 6,
        "factors": [facts.factor], **told, **_mixed(facts, asked, _FUSION_BANDS),
    }  # fmt: skip
    return Plan(network, data, 8, 1e-3)


def clouds_small(facts: Facts, asked: Asked) -> Plan:
    """Of scenes with labels, in whatever bands they have."""
    widths = {"small": [24, 48, 96, 128], "medium": [40, 80, 160, 224]}[asked.p.size]
    network = {"widths": widths}
    side = max(16, facts.side * 3 // 4 // 16 * 16)
    data = {"archives": ["clouds.npz"], "side": side, "real": 1 - asked.p.simulated, "validation_batches": 1}
    return Plan(network, data, 16, 1e-3)


def mtdo_small(facts: Facts, asked: Asked) -> Plan:
    """Of sharp stills."""
    width, narrow, depth = {"small": (32, 12, 5), "medium": (48, 16, 8)}[asked.p.size]
    scale = asked.p.enlargement
    network = {"scale": scale, "frames": 7, "width": width, "narrow": narrow, "depth": depth, "rounds": 4}
    data = {"archives": ["videosr.npz"], "side": facts.side, "validation_batches": 1}
    return Plan(network, data, 16, 1e-3)


def mtdo(facts: Facts, asked: Asked) -> Plan:
    """Of sharp stills; a small HAT."""
    width, dim, depths = {"small": (24, 36, [2, 2]), "medium": (48, 60, [2, 2, 2])}[asked.p.size]
    hat = {"dim": dim, "depths": depths, "heads": 6, "size": 16, "hidden": 2 * dim, "squeezed": dim // 3, "gate": 2,
           "width": width, "steps": {2: [2], 3: [3], 4: [2, 2]}[asked.p.enlargement]}  # fmt: skip
    network = {"variant": "original", "hat": hat, "width": width, "frames": 5, "both_ways": True}
    data = {
        "kind": "stills",
        "archives": ["videosr.npz"],
        "side": max(16, facts.side // 16 * 16),
        "validation_batches": 1,
    }
    return Plan(network, data, 4, 2e-4)


_PLANS: Mapping[str, Callable[[Facts, Asked], Plan]] = {
    "clouds-small": clouds_small,
    "emrdm": emrdm,
    "ganstfm": ganstfm,
    "mtdo": mtdo,
    "mtdo-small": mtdo_small,
    "restore-dit": restore_dit,
    "stf-cnn": stf_cnn,
    "stfdiff": stfdiff,
    "stfgan": stfgan,
    "swinstfm": swinstfm,
}
_PACKAGE = f"{__package__.rpartition('.')[0]}.objectives"


def families() -> list[str]:
    """What can be trained on layers: the families above, and objectives that offer `from_layers`."""
    import pkgutil

    package = importlib.import_module(_PACKAGE)
    found = set(_PLANS)
    for entry in pkgutil.iter_modules(package.__path__):
        if hasattr(importlib.import_module(f"{_PACKAGE}.{entry.name}"), "from_layers"):
            found.add(entry.name.replace("_", "-"))
    return sorted(found)


def _mixed(facts: Facts, asked: Asked, known: Sequence[str]) -> dict[str, Any]:
    """What an objective is told of simulated tiles. Raises InputError naming a band that the simulator does not have."""
    share = asked.p.simulated
    told: dict[str, Any] = {"layers": True, "simulated": share}
    if share > 0:
        roles = {role_of(name, "sentinel2"): k for k, name in reversed(list(enumerate(known)))}
        places = []
        for band in facts.bands:
            role = role_of(band, "sentinel2") or band
            place = roles.get(role, roles.get(_NEAR.get(role, "")))
            if place is None:
                raise InputError(
                    f"SIMULATED is {share:g}, but the simulator has no band like {band}.",
                    "Set SIMULATED to 0, or name the bands with BANDS.",
                )
            places.append(place)
        told["simulated_bands"] = places
    return told

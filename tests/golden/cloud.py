"""Training-free cloud methods and s2cloudless against reference runs, told apart by what a file brings along."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from skymend.engine.catalogue import zoo
from skymend.engine.clouds import fewband, in_time, indices, morphology, s2cloudless, shadow
from skymend.engine.clouds import fmask as fmask_rules
from skymend.engine.job.events import Events

from . import cloud_in_time
from .cloud_displacement import cloud_displacement
from .registry import Comparison, Golden, check, compare, compare_masks

FLOAT, FLIPS = 1e-5, 1e-3  # float outputs; share of mask pixels next to a threshold


def _has(*names: str):
    return lambda golden: all(name in golden.inputs for name in names)


@check("cloud", "method", when=_has("b7", "b8", "b8a"))
def displacement(golden: Golden) -> Iterator[Comparison]:
    ours = cloud_displacement(*(golden.inputs[k] for k in ("b7", "b8", "b8a")))
    for name, values in zip(("cdi", "var_7", "var_8", "b8_20m"), ours):
        yield compare(name, values, golden.outputs[name], atol=FLOAT)


@check("cloud", "method", when=lambda g: "x" in g.inputs and g.inputs["x"].ndim == 2)
def tree_pixels(golden: Golden) -> Iterator[Comparison]:
    x = np.nan_to_num(golden.inputs["x"].astype(np.float32))
    p = _trees()(np.ascontiguousarray(x.T)[:, :, None], np.ones((len(x), 1), bool))[:, 0]
    yield compare("p", p, golden.outputs["p"], atol=2e-6)
    yield compare_masks("p > 0.4", p > 0.4, golden.outputs["p"] > 0.4)


@check("cloud", "method", when=_has("maps"))
def tree_masks(golden: Golden) -> Iterator[Comparison]:
    for index, (average_over, dilation_size, threshold) in enumerate(golden.config["masks"]):
        ours = [
            s2cloudless.mask_from_probability(m, threshold, average_over, dilation_size) for m in golden.inputs["maps"]
        ]
        yield compare_masks(f"mask_{index}", np.stack(ours), golden.outputs[f"mask_{index}"])
    if "stack" in golden.inputs:
        order = [0, 1, 3, 4, 7, 8, 9, 10, 11, 12]
        values = (golden.inputs["stack"][..., order].astype(np.float32) / np.float32(10_000)).transpose(2, 0, 1)
        probability = _trees()(values, np.ones(values.shape[1:], bool))
        yield compare("probability", probability[None], golden.outputs["probability"], atol=2e-6)


@check("cloud", "method", when=lambda g: "variants" in g.config or "few_band" in g.config)
def rules(golden: Golden) -> Iterator[Comparison]:
    valid, out = golden.inputs["valid"].astype(bool), golden.outputs
    bands = _six(golden)
    B, G, R, N, S1 = (bands[k] for k in ("blue", "green", "red", "nir", "swir1"))
    shown = {
        "visible_mean": indices.visible_mean(B, G, R),
        "whiteness": indices.whiteness(B, G, R),
        "hot": indices.hot(B, R),
        "ndvi": indices.normalised_difference(N, R),
        "ndsi": indices.normalised_difference(G, S1),
        "ndbi": indices.normalised_difference(S1, N),
    }
    for name, values in shown.items():
        if name in out:
            yield _where_valid(name, values, out[name], valid)
    masks = {
        "saturated": indices.measure_saturation(bands, valid).of(bands) & valid,
        "bcy": _bright_green(G, R) & valid,
        "water": fmask_rules.water_test(bands, valid),
    }
    for name, mask in masks.items():
        if name in out:
            yield compare_masks(name, mask, out[name], share=FLIPS)
    for name, option in golden.config.get("variants", {}).items():
        extra = {"temperature": golden.inputs["bt"]} if option["thermal"] else {}
        extra.update({"cirrus": golden.inputs["cirrus"]} if option["cirrus"] else {})
        rule = fmask_rules.FmaskRule(option["woc"], option["thr"])
        statistics = fmask_rules.measure_fmask({**bands, **extra}, valid, rule)
        tests = fmask_rules.fmask({**bands, **extra}, valid, statistics, rule)
        for key, mask in (("pcp", tests.possible), ("snow", tests.snow), ("cloud", tests.cloud)):
            yield compare_masks(f"{name}/{key}", mask, out[f"{name}/{key}"], share=FLIPS)
        for key, values in (("lprob", tests.land_probability), ("wprob", tests.water_probability)):
            yield _where_valid(f"{name}/{key}", values, out[f"{name}/{key}"], valid)
        if f"{name}/thresholds" in out:
            ours = [statistics.land_threshold, statistics.water_threshold]
            yield compare(f"{name}/thresholds", np.array(ours), out[f"{name}/thresholds"], atol=FLOAT)
    for name, margin in golden.config.get("few_band", {}).items():
        few = {k: bands[k] for k in ("blue", "green", "red", "nir")[: len(name)]}
        statistics = fewband.measure_few_band(few, valid, margin)
        tests = fewband.few_band(few, valid, statistics)
        yield compare_masks(f"{name}/cloud", tests.cloud, out[f"{name}/cloud"], share=FLIPS)
        yield compare_masks(f"{name}/tidy", morphology.tidy(tests.cloud), out[f"{name}/tidy"], share=FLIPS)
        yield _where_valid(f"{name}/probability", tests.probability, out[f"{name}/probability"], valid)
        yield compare(f"{name}/threshold", statistics.threshold, out[f"{name}/threshold"], atol=FLOAT)


@check("cloud", "method", when=lambda g: "sun_azimuth" in g.config)
def shadows(golden: Golden) -> Iterator[Comparison]:
    config, out = golden.config, golden.outputs
    valid, bands = golden.inputs["valid"].astype(bool), _six(golden)
    few = {k: bands[k] for k in ("blue", "green", "red", "nir")}
    cloud = morphology.tidy(
        fewband.few_band(few, valid, fewband.measure_few_band(few, valid, fewband.MARGIN[True])).cloud
    )
    water = fmask_rules.water_test(bands, valid)
    yield compare_masks("cloud", cloud, out["cloud"], share=FLIPS)
    cloud = out["cloud"].astype(bool)
    background = valid & ~cloud & ~water
    for name in ("nir", "swir1"):
        filled = shadow.fill_holes(bands[name], valid, shadow.ground_level(bands[name], valid, background))
        yield compare(f"fill_{name}", filled, out[f"fill_{name}"], atol=FLOAT)
    potential = shadow.potential_shadow([bands["nir"], bands["swir1"]], cloud, valid, water)
    yield compare_masks("potential", potential, out["potential"], share=FLIPS)
    alone = shadow.potential_shadow([bands["nir"]], cloud, valid, water)
    yield compare_masks("potential_nir", alone, out["potential_nir"], share=FLIPS)
    potential = out["potential"].astype(bool)
    direction = shadow.find_direction(cloud, potential, valid)
    yield compare("direction", np.array(direction or [np.nan] * 4), out["direction"], atol=1e-4)
    heights, shifts = shadow.shifts_from_angles(
        config["sun_azimuth"],
        config["sun_zenith"],
        config["pixel_size_m"],
        view_azimuth=config["view_azimuth"],
        view_zenith=config["view_zenith"],
    )
    yield compare("geometry_heights", heights, out["geometry_heights"], rtol=FLOAT)
    yield compare("geometry_dy", shifts[:, 0], out["geometry_dy"], rtol=FLOAT)
    yield compare("geometry_dx", shifts[:, 1], out["geometry_dx"], rtol=FLOAT)
    candidates = {"geometry": shifts}
    if direction is not None:
        candidates["direction"] = shadow.shifts_along(direction)
    for name, along in candidates.items():
        match = shadow.match_shadows(cloud, potential, valid, along)
        yield compare(f"{name}_objects", match.objects, out[f"{name}_objects"], atol=FLOAT)
        yield compare_masks(f"{name}_matched", match.matched, out[f"{name}_matched"], share=FLIPS)
        grown = shadow.grow_shadow(match.matched, potential)
        yield compare_masks(f"{name}_shadow", grown, out[f"{name}_shadow"], share=FLIPS)


@check("cloud", "method", when=_has("t", "blue", "green", "red", "swir1"))
def temporal(golden: Golden) -> Iterator[Comparison]:
    days, out = golden.inputs["t"], golden.outputs
    series = {k: golden.inputs[k][:, None] for k in ("blue", "green", "red", "swir1")}
    for name in ("green", "swir1"):
        fit = cloud_in_time.robust_harmonics(days, series[name])
        yield compare(f"coef_{name}", fit.coefficients[:, 0], out[f"coef_{name}"], atol=FLOAT)
        yield compare(f"residual_{name}", fit.residuals[:, 0], out[f"residual_{name}"], atol=FLOAT)
    screened = cloud_in_time.tmask(days, series["green"], series["swir1"])
    yield compare_masks("tmask_not_cloud", ~screened.cloud[:, 0], out["tmask_not_cloud"], share=FLIPS)
    yield compare_masks("tmask_not_shadow", ~screened.shadow[:, 0], out["tmask_not_shadow"], share=FLIPS)
    cloud, reference = cloud_in_time.mtcd(days, series["blue"], series["red"])
    yield compare_masks("mtcd_cloud", cloud[:, 0], out["mtcd_cloud"], share=FLIPS)
    yield compare("mtcd_reference", reference[:, 0], out["mtcd_reference"])
    brighter = series["blue"][:, :, None] > in_time.brightest_usual(series["blue"][:, :, None])
    yield compare_masks("robust_cloud", brighter[:, 0, 0], out["robust_cloud"], share=FLIPS)
    yield compare_masks("robust_shadow", cloud_in_time.dark(series["swir1"])[:, 0], out["robust_shadow"], share=FLIPS)


def _trees() -> s2cloudless.CloudProbability:
    return s2cloudless.CloudProbability(zoo.find("detectclouds", "s2cloudless"), 0, Events.silent())


def _bright_green(G: np.ndarray, R: np.ndarray) -> np.ndarray:
    """Braaten-Cohen-Yang cloud test (2015), bool."""
    with np.errstate(invalid="ignore"):
        return (G > 0.39) | ((G > 0.175) & (indices.normalised_difference(G, R) > 0))


def _six(golden: Golden) -> dict[str, np.ndarray]:
    return dict(zip(indices.SIX_BANDS, golden.inputs["bands"].astype(np.float32)))


def _where_valid(name: str, ours: np.ndarray, theirs: np.ndarray, valid: np.ndarray) -> Comparison:
    return compare(name, np.where(valid, ours, 0), np.where(valid, theirs, 0), atol=FLOAT)

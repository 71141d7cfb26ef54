"""Training-free fusion against float64 brute force: STARFM, ESTARFM, Fit-FC, FSDAF at any size and with any options."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from skymend.engine.fusion.class_survey import ClassSurvey, FirstRound, SecondRound
from skymend.engine.fusion.coarse import block_shape
from skymend.engine.fusion.estarfm import EstarfmOptions, estarfm
from skymend.engine.fusion.fitfc import FitfcOptions, first_prediction, fitfc, regress
from skymend.engine.fusion.fsdaf import FsdafOptions, changes, fsdaf, prepare
from skymend.engine.fusion.starfm import StarfmOptions, starfm

from .registry import Comparison, Golden, check, compare


def _method(name: str):
    return check("classical", "method", when=lambda golden: golden.config.get("method") == name)


def _cases(golden: Golden) -> Iterator[tuple[str, dict, set[str]]]:
    """Name, parameters and optional inputs of each case."""
    for name, case in golden.config["cases"].items():
        parameters = {key: value for key, value in case.items() if key != "use"}
        yield name, parameters, set(case.get("use", ()))


def _judge(golden: Golden, name: str, ours: np.ndarray) -> Iterator[Comparison]:
    """Safe pixels to 1e-5; of the others, where a comparison may flip in float32, 99 % to 1e-3."""
    theirs = golden.outputs[name]
    if f"{name}_safe" not in golden.outputs:
        yield compare(name, ours, theirs, atol=1e-5)
        return
    safe = np.broadcast_to(golden.outputs[f"{name}_safe"] > 0, theirs.shape)
    yield compare(f"{name} safe", np.where(safe, ours, 0), np.where(safe, theirs, 0), atol=1e-5)
    missing = np.sum(np.isnan(ours) != np.isnan(theirs))
    far = np.abs(ours - theirs)[~safe & np.isfinite(theirs)] > 1e-3
    yield Comparison(f"{name} other", float(far.mean()) if far.size else 0.0, 0.01, f"of {far.size} values")
    yield Comparison(f"{name} nodata", float(missing), 0.0)


@_method("starfm")
def starfm_cases(golden: Golden) -> Iterator[Comparison]:
    inputs = golden.inputs
    for name, parameters, use in _cases(golden):
        pairs = 2 if "pair2" in use else 1
        fine = np.stack([inputs["fine1"], inputs["fine3"]][:pairs])
        coarse = np.stack([inputs["coarse1"], inputs["coarse3"]][:pairs])
        validity = np.stack([inputs["valid1"], inputs["valid2"]][:pairs]) if "valid" in use else None
        ours = starfm(fine, coarse, inputs["coarse2"], validity, StarfmOptions(**parameters))
        yield from _judge(golden, name, ours)


@_method("estarfm")
def estarfm_cases(golden: Golden) -> Iterator[Comparison]:
    inputs = golden.inputs
    for name, parameters, use in _cases(golden):
        bands = slice(0, 1 if "first_band" in use else None)
        fine = np.stack([inputs["fine1"], inputs["fine3"]])[:, bands]
        coarse = np.stack([inputs["coarse1"], inputs["coarse3"]])[:, bands]
        validity = inputs["valid"] if "valid" in use else None
        ours = estarfm(fine, coarse, inputs["coarse2"][bands], validity, EstarfmOptions(**parameters))
        yield from _judge(golden, name, ours)


@_method("fitfc")
def fitfc_cases(golden: Golden) -> Iterator[Comparison]:
    inputs, factor = golden.inputs, golden.config["factor"]
    for name, parameters, use in _cases(golden):
        options = FitfcOptions(**parameters)
        regression = regress(inputs["coarse1"], inputs["coarse2"], options)
        if f"{name}_first" in golden.outputs:
            first = first_prediction(inputs["fine1"], regression, factor)
            yield compare(f"{name}_first", first, golden.outputs[f"{name}_first"], atol=1e-5)
        validity = inputs["valid"] if "valid" in use else None
        yield from _judge(golden, name, fitfc(inputs["fine1"], regression, factor, validity, options))


@_method("fsdaf")
def fsdaf_cases(golden: Golden) -> Iterator[Comparison]:
    inputs, factor = golden.inputs, golden.config["factor"]
    fine, classes = inputs["fine1"], inputs["classes"].astype(np.uint8)
    for name, parameters, use in _cases(golden):
        options = FsdafOptions(**parameters)
        validity = inputs["valid"] if "valid" in use else np.ones(classes.shape, bool)
        first = FirstRound.of(fine.shape[0], classes.shape)
        first.add(fine, validity, (0, 0), classes)
        model = first.model(options.classes, block_shape(classes.shape, factor), options.low, options.high)
        second = SecondRound.of_tile(fine, model.class_map(fine, validity, classes), model, (0, 0), factor)
        survey = ClassSurvey.of(classes.shape, factor, model, second)
        prepared = prepare(survey, inputs["coarse1"], inputs["coarse2"], options)
        if f"{name}_rate" in golden.outputs:
            _, change, _, temporal, spatial, homogeneity = changes(fine, prepared, validity, classes, options)
            steps = {"rate": prepared.rate[:, :, 0, 0], "fraction": prepared.fraction, "residual": prepared.residual}
            steps |= {"temporal": temporal, "spatial": spatial, "homogeneity": homogeneity, "change": change}
            for step, ours in steps.items():
                yield compare(f"{name}_{step}", ours, golden.outputs[f"{name}_{step}"], atol=1e-5)
        yield from _judge(golden, name, fsdaf(fine, prepared, validity, classes, options))

"""Image metrics against float32 reference runs (family "stf", kind "metrics")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from skymend.engine.evaluate.metrics import Scores, image_scores, merge, scores, sums

from .registry import Comparison, Golden, check, compare

_PER_IMAGE = ("ergas", "cc", "uiqi", "ssim")  # one value an image, then the mean over images


@check("stf", "metrics")
def metrics(golden: Golden) -> Iterator[Comparison]:
    """Every stored score; the suffix of its name says which inputs and which data range it was made with."""
    config, gt, pred = golden.config, golden.inputs["gt"], golden.inputs["pred"]
    ratio = float(config.get("ergas_ratio", 1 / 16))
    peak, data_range = float(config.get("max_value", 1.0)), float(config.get("data_range", 1.0))
    plain = _pooled(gt, pred, ratio, data_range)
    cases: dict[str, dict[str, Any]] = {
        "": plain | {"psnr": _pooled(gt, pred, ratio, peak)["psnr"]},
        "_per_band": {name[: -len("_per_band")]: v for name, v in plain.items() if name.endswith("_per_band")},
        "_degree": {"sam": plain["sam_degree"]},
        "_swapped": _pooled(pred, gt, ratio, data_range),
        "_255": _pooled(gt * 255.0, pred * 255.0, ratio, 255.0),
    }
    if "gt_zeros" in golden.inputs:
        cases["_zeros"] = _pooled(golden.inputs["gt_zeros"], pred, ratio, data_range)
    for name, expected in golden.outputs.items():
        metric, _, suffix = name.partition("_")
        ours = cases.get(f"_{suffix}" if suffix else "", {}).get(metric)
        if ours is None:
            yield Comparison(name, np.inf, 0.0, "we have no such score")
        else:
            yield compare(name, ours, expected, atol=1e-4 if metric == "psnr" else 1e-5)


def _pooled(gt: np.ndarray, pred: np.ndarray, ratio: float, data_range: float) -> dict[str, Any]:
    """Scores of a batch (B, C, H, W): errors and angles pooled over images, the others averaged over them."""
    images = [image_scores(g, p, ratio=ratio, data_range=data_range) for g, p in zip(gt, pred)]
    parts = (sums(g, p, data_range=data_range) for g, p in zip(gt, pred))
    pooled: Scores = scores(merge(parts), ratio=ratio, data_range=data_range)
    result = vars(pooled) | {"sam_degree": pooled.sam_degree}
    for metric in _PER_IMAGE:
        values = np.array([getattr(image, metric) for image in images])
        result[metric] = np.ma.masked_invalid(values).mean()
        if metric != "ergas":
            per_band = np.ma.masked_invalid([getattr(image, f"{metric}_per_band") for image in images])
            result[f"{metric}_per_band"] = per_band.mean(axis=0).filled(np.nan)
            if metric in ("cc", "uiqi"):  # the mean over images and bands alike
                result[metric] = per_band.mean()
    return result

"""Metrics, baselines and data preparation of published evaluations."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from skymend.models.datasets import published_scores as metrics
from skymend.models.datasets import series_baselines
from skymend.models.training import pastis

from .registry import Comparison, Golden, check, compare


@check("emrdm", "metrics")
def emrdm(golden: Golden) -> Iterator[Comparison]:
    i, o = golden.inputs, golden.outputs
    stretched = [metrics.display_stretch(i[name]) for name in ("mtc_target", "mtc_pred")]
    yield compare("mtc_stretched_target", stretched[0], o["mtc_stretched_target"], atol=1e-6)
    yield compare("mtc_stretched_pred", stretched[1], o["mtc_stretched_pred"], atol=1e-6)
    eight = [i[name].astype(np.float32) / np.float32(255) for name in ("cuhk_target_u8", "cuhk_pred_u8")]
    for prefix, scores in (
        ("general", metrics.emrdm_scores(i["target"], i["pred"])),
        ("mtc", metrics.emrdm_scores(*stretched)),
        ("cuhk", metrics.cuhk_scores(*eight)),
    ):
        for name, value in scores.items():
            if f"{prefix}_{name}" in o:
                tolerance = 1e-4 if name in ("PSNR", "SAM") else 2e-5  # published in float32: degrees and dB are larger
                yield compare(f"{prefix}_{name}", value, o[f"{prefix}_{name}"], atol=tolerance)


@check("restore-dit", "metrics")
def series(golden: Golden) -> Iterator[Comparison]:
    i, o = golden.inputs, golden.outputs
    for kind in ("masked", "plain"):
        told = [
            metrics.series_scores(
                i["target"][n], i["pred"][n], i["mask"][n], i["cloud"][n] if kind == "masked" else None
            )
            for n in range(len(i["target"]))
        ]
        for key, want in o.items():
            if key.startswith(f"{kind}/"):  # a plain mean over sequences
                values = [scores[key.split("/")[1].removeprefix("masked_")] for scores in told]
                yield compare(key, np.nanmean(values), want, atol=1e-3 if "psnr" in key else 1e-4)


@check("utilise", "method")
def temporal(golden: Golden) -> Iterator[Comparison]:
    i, o = golden.inputs, golden.outputs
    for method in series_baselines.METHODS:
        for n, (frames, gaps, days) in enumerate(zip(i["series"], i["mask"], i["days"])):
            want = np.where(o[f"{method}_isnan"][n] > 0, np.nan, o[method][n])
            ours = series_baselines.temporal_baseline(frames, gaps, days, method)
            yield compare(f"{method} {n}", ours, want, atol=1e-6)


@check("restore-dit", "data")
def data(golden: Golden) -> Iterator[Comparison]:
    i, o, config = golden.inputs, golden.outputs, golden.config
    folds = [f"Fold_{k}" for k in ((5,) if config["split"] == "test" else (1, 2, 3, 4))]
    mean, std = (np.mean([config["norms"][fold][name] for fold in folds], axis=0) for name in ("mean", "std"))
    made = pastis.sample(
        i["s2"], i["s1"], i["mask_classes"], i["days_s2"], i["days_s1"], i["bad_frames"], mean, std,
        window=config["max_seq_length"], start=int(i.get("start", 0)), mask_order=i.get("mask_perm"),
        rescale=config["rescale"],
    )  # fmt: skip
    for name, want in o.items():
        yield compare(name, getattr(made, name), want, atol=1e-6)

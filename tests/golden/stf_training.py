"""Losses and data layout of the learned fusion methods (family "stf", kinds "losses" and "pipeline")."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from skymend.models.training import losses, stf_data

from .networks import load
from .registry import Comparison, Golden, check, compare


@check("stf", "losses")
def loss_values(golden: Golden) -> Iterator[Comparison]:
    features = load(golden, "stf-cnn").network.features
    t = torch.from_numpy(golden.inputs["target_pm1"])
    p = torch.from_numpy(golden.inputs["prediction_pm1"])
    t01, p01 = (t + 1) / 2, (p + 1) / 2
    real, fake = (torch.from_numpy(golden.inputs[name]) for name in ("d_real", "d_fake"))
    with torch.no_grad():
        ours = {
            "charbonnier_pm1": losses.charbonnier(p, t),
            "swinstfm_msssim_loss_pm1": 1 - losses.ms_ssim(p, t, value_range=2.0, positive="relu", upstream=True),
            "swinstfm_loss_pm1": losses.swinstfm_loss(p, t, upstream=True),
            "msssim_normalize_01": losses.ms_ssim(p01, t01, positive="simple", upstream=True),
            "msssim_plain_01": losses.ms_ssim(p01, t01, upstream=True),
            "msssim_normalize_pm1_auto_range": losses.ms_ssim(p, t, positive="simple", upstream=True),
            "ssim_01": losses.ssim(p01, t01),
            "edcstfn_loss_01": losses.edcstfn_loss(p01, t01, features, upstream=True),
            "ganstfm_reconstruction_loss_01": losses.ganstfm_reconstruction_loss(p01, t01, features, upstream=True),
            "lsgan_d_loss": losses.least_squares_discriminator_loss(real, fake),
            "lsgan_g_loss": losses.least_squares_generator_loss(fake),
        }
    for name, want in golden.outputs.items():
        if name not in ours:
            yield Comparison(name, np.inf, 0.0, "we have no such loss")
        else:
            yield compare(
                name, ours[name].numpy().reshape(want.shape), want, atol=1e-6 * max(1.0, float(abs(want).max()))
            )


@check("stf", "pipeline")
def pipeline(golden: Golden) -> Iterator[Comparison]:
    raw, config, o = golden.inputs["raw"], golden.config, golden.outputs
    image = stf_data.formatted(raw, raw.shape[0])
    shape, patch, stride = (image.shape[0], image.shape[1]), config["patch"], config["stride"]
    minus_one_one = stf_data.normalised(image)
    ours = {
        "format_hwc": image,
        "stretch_drop0": stf_data.stretched(image),
        "stretch_drop1": stf_data.stretched(image, drop_non_positive=True),
        "windows": stf_data.windows(shape, patch, stride),
        "minus_one_one": minus_one_one,
        "saved_uint16": stf_data.stored(np.clip((minus_one_one + 1) / 2 * 10000 + 0.37, 0, 10000), truncate=True),
        "pad": np.array(stf_data.padding(shape, patch, stride)),
    }
    for name, want in o.items():
        yield compare(name, ours[name], want)

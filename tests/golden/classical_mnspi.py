"""MNSPI and closest spectral fit against float64 brute force (`series-classical`: one auxiliary image)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from skymend.engine.removal.mnspi_kernels import MnspiOptions
from tests.engine.removal.whole_image import closest_spectral_fit, mnspi

from .registry import Comparison, Golden, check, compare


@check("classical", "method", when=lambda golden: golden.config["method"] == "mnspi")
def one_auxiliary_image(golden: Golden) -> Iterator[Comparison]:
    images = [golden.inputs[name] for name in ("target", "clear", "cloud", "valid")]
    for case, options in golden.config["cases"].items():
        if case.startswith("closest"):
            ours, _, _ = closest_spectral_fit(*images, **options)
        elif case.startswith("mnspi"):
            ours, _, _ = mnspi(*images, MnspiOptions(grow=False, **options))
        else:
            raise ValueError(f"unknown case {case}")
        theirs = golden.outputs[case]
        if f"{case}_safe" in golden.outputs:  # elsewhere a decision may flip in float32
            unsafe = golden.outputs[f"{case}_safe"] == 0
            ours, theirs = np.where(unsafe, 0, ours), np.where(unsafe, 0, theirs)
        yield compare(case, ours, theirs, atol=1e-5)

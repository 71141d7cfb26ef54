"""OmniCloudMask's wrapper around toy networks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from skymend.engine.clouds.cloud_unet import normalised

from . import omnicloudmask
from .registry import Comparison, Golden, check, compare, compare_masks


@check("cloud", "method", when=lambda g: "patch_overlap" in g.config)
def wrapper(golden: Golden) -> Iterator[Comparison]:
    i, o, config = golden.inputs, golden.outputs, golden.config
    networks = []
    while f"weight_{len(networks)}" in i:
        networks.append(_convolution(i[f"weight_{len(networks)}"], i[f"bias_{len(networks)}"]))
    no_data = config["no_data_value"]
    found = omnicloudmask.published(i["x"], networks, config["patch_size"], config["patch_overlap"], no_data)
    yield compare("size", np.array(found.size), o["used_patch_size"])
    yield compare("overlap", np.array(found.overlap), o["used_overlap"])
    yield compare("windows", found.windows, o["windows"])
    top, bottom, left, right = found.windows[0]
    first = i["x"][:, top:bottom, left:right]
    yield compare("patch0", normalised(first, first == no_data), o["patch0"], atol=1e-5)
    yield compare("gradient", omnicloudmask.gradient(found.size, found.overlap), o["gradient"], atol=1e-6)
    yield compare("raw", found.raw, o["raw"], atol=1e-5)
    yield compare("confidence", found.confidence, o["confidence"], atol=1e-5)
    yield compare_masks("mask", found.mask[None], o["mask"])


def _convolution(weight: np.ndarray, bias: np.ndarray):
    """A convolution with zeros around the image."""
    import torch

    def network(x: np.ndarray) -> np.ndarray:
        same = torch.nn.functional.conv2d(
            torch.from_numpy(x), torch.from_numpy(weight), torch.from_numpy(bias), padding=weight.shape[-1] // 2
        )
        return same.numpy()

    return network

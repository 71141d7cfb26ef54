"""MTDO and LGTD: forward passes of all variants, torch and ONNX; scores of frames, resampling and registration."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from skymend.engine.evaluate.published_metrics import video_frame_scores
from skymend.engine.video.registration import register
from skymend.engine.video.resampling import Kernel, resize

from .networks import load, run_onnx, want_onnx
from .registry import Comparison, Golden, check, compare


@check("mtdo", "forward")
def forward(golden: Golden) -> Iterator[Comparison]:
    import torch

    from skymend.models.networks import mtdo

    loaded = load(golden, "mtdo")
    frames = golden.inputs["frames"]
    with torch.no_grad():
        yield compare("sr, torch", loaded.network(torch.from_numpy(frames)).numpy(), golden.outputs["sr"], atol=3e-4)
    if want_onnx():
        graph = mtdo.graphs(loaded.network, loaded.configuration)[0]
        yield compare("sr, ONNX", run_onnx(graph, {"frames": frames})["sr"], golden.outputs["sr"], atol=3e-4)


@check("mtdo", "metrics")
def frame_metrics(golden: Golden) -> Iterator[Comparison]:
    """PSNR within 0.01 dB, SSIM 1e-4, resampling 1e-5, registration 0.02 pixels."""
    i, o = golden.inputs, golden.outputs
    if "gt_u8" in i:
        target = np.moveaxis(i["gt_u8"], -1, 0) / 255.0
        luma = target[1]
        if "pred" in i:
            for name, ours in video_frame_scores(target, np.moveaxis(i["pred"], -1, 0)).items():
                if name in o:
                    yield compare(name, np.float64(ours), o[name], atol=0.01 if name.startswith("psnr") else 1e-4)
        for name, want in o.items():
            method, _, factor = name.partition("_")
            if method not in ("bicubic", "lanczos3"):
                continue
            kernel: Kernel = "lanczos" if method == "lanczos3" else "bicubic"
            source = luma
            if factor.startswith("up"):
                scale = int(factor[2:])
                source = luma[: want.shape[0] // scale, : want.shape[1] // scale]
            yield compare(name, resize(source, want.shape, kernel), want, atol=1e-5)
    if "shift_true" in o:
        yield compare("shift", np.array(register(i["ref"], i["mov"]).shift), o["shift_true"], atol=0.02)

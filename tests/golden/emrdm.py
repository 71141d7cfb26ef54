"""EMRDM: network, neighbourhood attention, preconditioning, samplers, input preparation."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from skymend.engine.inference.samplers import MeanReversion, karras_levels, mean_reverting_euler
from skymend.engine.removal import emrdm_inputs, emrdm_sampling
from skymend.models.datasets.removal import half_size
from skymend.models.training.denoising import MeanReversionLoss

from .networks import load, run_onnx, want_onnx
from .registry import Comparison, Golden, check, compare


def network_of(golden: Golden):
    """The imported network; kernels and patch are what no shape tells, so the config says them."""
    config = golden.config["network"]
    kernels = [a["kernel_size"] if a["type"] == "neighborhood" else 0 for a in config["self_attns"]]
    patch = config["patch_size"][0]
    sizes = {"patch": patch, "channels_in": config["in_channels"], "channels_out": config["out_channels"]}
    return load(golden, "emrdm", kernels=kernels, **sizes)


def process_of(golden: Golden, dates: int) -> MeanReversion:
    scaling = golden.config["scaling"]
    return MeanReversion(
        golden.config["alpha"], scaling["sigma_input"], scaling["sigma_mu"], scaling["sigma_cov"], dates
    )


def denoiser(network, process: MeanReversion, condition: np.ndarray):
    """The engine's denoiser around the torch network."""

    def predict(x: np.ndarray, c_noise: np.ndarray) -> np.ndarray:
        with torch.no_grad():
            answer = network(torch.from_numpy(x), torch.from_numpy(c_noise))
        return (answer[0] if isinstance(answer, tuple) else answer).numpy()

    return emrdm_sampling.denoiser(predict, process, condition)


@check("emrdm", "forward")
def forward(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks.emrdm import graphs

    loaded = network_of(golden)
    inputs = {key: golden.inputs[key] for key in ("x", "c_noise")}
    with torch.no_grad():
        answer = loaded.network(*(torch.from_numpy(v) for v in inputs.values()))
    y, masks = answer if isinstance(answer, tuple) else (answer, None)
    yield compare("y, torch", y.numpy(), golden.outputs["y"], atol=5e-5)
    if masks is not None:
        yield compare("masks, torch", masks.numpy(), golden.outputs["attn"], atol=5e-5)
    if want_onnx():
        got = run_onnx(graphs(loaded.network, loaded.configuration)[0], inputs)
        yield compare("y, ONNX", got["y"], golden.outputs["y"], rtol=1e-3)


@check("emrdm", "denoiser")
def noising(golden: Golden) -> Iterator[Comparison]:
    i = golden.inputs
    multi = i["mu"].ndim == 5
    process = process_of(golden, i["mu"].shape[1] if multi else 1)
    c = process.preconditioning(i["sigma"])
    for name in ("c_in", "c_skip", "c_out", "c_noise", "loss_weight"):
        yield compare(name, c[name], golden.outputs[name], rtol=1e-4)
    sigma = i["sigma"].reshape((-1,) + (1,) * (i["mu"].ndim - 1))
    x = process.noised(i["x0"][:, None] if multi else i["x0"], i["mu"], sigma, i["noise"]).astype(np.float32)
    yield compare("x_noised", x, golden.outputs["x_noised"], rtol=1e-6)
    d = denoiser(network_of(golden).network, process, i["cond"])(x, i["sigma"])
    yield compare("D", d, golden.outputs["D"], atol=5e-5)
    scaling = golden.config["scaling"]
    objective = MeanReversionLoss(
        golden.config["alpha"], scaling["sigma_input"], scaling["sigma_mu"], scaling["sigma_cov"]
    )
    tensors = (torch.from_numpy(i[name]).float() for name in ("x0", "mu", "cond"))
    drawn = torch.from_numpy(i["sigma"]).float(), torch.from_numpy(i["noise"]).float()
    with torch.no_grad():
        loss = objective(network_of(golden).network, *tensors, drawn)
    yield compare("loss", loss.numpy(), golden.outputs["loss"], rtol=1e-4)


@check("emrdm", "sampler")
def sampler(golden: Golden) -> Iterator[Comparison]:
    config, i = golden.config, golden.inputs
    multi = i["mu"].ndim == 5
    process = process_of(golden, i["mu"].shape[1] if multi else 1)
    levels = karras_levels(config["num_steps"], config["sigma_min"], config["sigma_max"], config["rho"])
    yield compare("sigmas", levels, golden.outputs["sigmas"], rtol=1e-6)
    denoise = denoiser(network_of(golden).network, process, i["cond"])
    seen: list[np.ndarray] = []

    def denoise_all_dates(x, sigma):
        d = denoise(x, sigma)
        seen.append(d)
        return d[:, None] if multi else d

    churn = {key: config[key] for key in ("s_churn", "s_tmin", "s_tmax", "s_noise") if key in config}
    fresh = iter(i.get("eps", ()))  # as it is consumed: steps outside s_tmin … s_tmax take none
    x = mean_reverting_euler(
        denoise_all_dates, i["mu"], i["noise"], levels, process.alpha, fresh_noise=lambda step: next(fresh), **churn
    )
    stored = golden.outputs.get("denoised", ())  # the last ones, where not all were kept
    for k, want in enumerate(stored, start=len(seen) - len(stored)):
        yield compare(f"denoised {k}", seen[k], want, atol=1e-4)
    yield compare("x", x.mean(1) if multi else x, golden.outputs["x"], atol=1e-4)


@check("emrdm", "operator")
def operator(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks.neighbourhood import neighbourhood_attention

    for n, case in enumerate(golden.config["cases"]):
        q, k, v = (torch.from_numpy(golden.inputs[f"{name}{n}"]) for name in "qkv")
        out = neighbourhood_attention(q, k, v, case["kernel_size"], case["dilation"])
        yield compare(f"case {n}", out.numpy(), golden.outputs[f"o{n}"], atol=1e-5)


@check("emrdm", "data")
def data(golden: Golden) -> Iterator[Comparison]:
    i, o = golden.inputs, golden.outputs
    if "cuhk_u8" in i:
        half = half_size(i["cuhk_u8"].transpose(2, 0, 1)).transpose(1, 2, 0)
        yield compare("cuhk_half", half, o["cuhk_half"], rtol=1e-6)
        yield compare("cuhk_norm", emrdm_inputs.optical(half / 255, clip=False), o["cuhk_norm"], atol=1e-6)
    if "s2_dn" in i:
        dn = i["s2_dn"].astype(np.float32)
        yield compare("s2_norm", emrdm_inputs.optical(dn / 10000), o["s2_norm"], atol=1e-6)
    if "s1_db" in i:
        yield compare("s1_norm", emrdm_inputs.radar(i["s1_db"]), o["s1_norm"], atol=1e-6)
    if "mtc_dn" in i:
        dn = i["mtc_dn"].astype(np.float32)
        yield compare("mtc_norm", emrdm_inputs.optical(dn / 10000, clip=False), o["mtc_norm"], atol=1e-6)

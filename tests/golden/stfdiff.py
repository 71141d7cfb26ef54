"""STFDiff: networks of one and two pairs, schedules, DDIM and DDPM."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from skymend.engine.inference.samplers import GaussianDiffusion, cosine_betas, scaled_linear_betas
from skymend.models.training.denoising import GaussianLoss

from .networks import load, run_onnx, want_onnx
from .registry import Comparison, Golden, check, compare

VARIANTS = {
    "model6_GN_SiLU": {},
    "model6": {"act2": "relu"},
    "model6_GN_ReLU": {"act": "relu", "act2": "relu"},
    "model6_BN_SiLU": {},
    "model6_BN_ReLU": {"act": "relu", "act2": "relu"},
}


def network_of(golden: Golden):
    net = golden.config.get("net", golden.config)
    groups = {"groups": net["resnet_block_groups"]} if "resnet_block_groups" in net else {}
    return load(golden, "stfdiff", **VARIANTS[golden.config.get("variant", "model6_GN_SiLU")], **groups)


def images(golden: Golden, sensor: str) -> np.ndarray:
    """The images of one sensor in the order of their dates, the target's fine image left out."""
    names = [f"{sensor}_img_{date}" for date in ("01", "02", "03")]
    if sensor == "fine":
        names.remove("fine_img_02")
    return np.concatenate([golden.inputs[name] for name in names if name in golden.inputs], axis=1)


@check("stfdiff", "forward")
def forward(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stfdiff

    loaded = network_of(golden)
    coarse, fine = images(golden, "coarse"), images(golden, "fine")
    noisy, time = golden.inputs["noisy_fine_img_02"], golden.inputs["time"].astype(np.int64)
    with torch.no_grad():
        answer = loaded.network(*(torch.from_numpy(v) for v in (coarse, fine, noisy, time)))
    yield compare("pred, torch", answer.numpy(), golden.outputs["pred"], atol=5e-5)
    if want_onnx():
        first, second = stfdiff.graphs(loaded.network, loaded.configuration)
        conditions = run_onnx(first, {"coarse": coarse, "fine": fine})
        got = run_onnx(second, {"noisy": noisy, "time": time, **conditions})["prediction"]
        yield compare("pred, ONNX", got, golden.outputs["pred"], rtol=1e-3)


@check("stfdiff", "sampler")
def sampler(golden: Golden) -> Iterator[Comparison]:
    network, config, o = network_of(golden).network, golden.config["diffusion"], golden.outputs
    betas = (scaled_linear_betas if config.get("beta_schedule") == "linear" else cosine_betas)(config["timesteps"])
    process = GaussianDiffusion(betas, config["objective"])
    noise = golden.inputs["noise"]
    with torch.no_grad():
        conditions = network.conditioning(*(torch.from_numpy(images(golden, s)) for s in ("coarse", "fine")))

    def predict(x: np.ndarray, t: int) -> np.ndarray:
        with torch.no_grad():
            return network.denoiser(torch.from_numpy(x), torch.full((len(x),), t), *conditions).numpy()

    mean_only = config["objective"] == "pred_noise"  # early steps saturate and amplify rounding
    tolerance = 2e-3 if mean_only else 1e-4
    steps, etas = config.get("sampling_timesteps"), config.get("ddim_sampling_eta")
    for eta in etas if isinstance(etas, list) else [etas]:
        seen: list[np.ndarray] = []
        name = f"_eta{eta:g}" if isinstance(etas, list) else ""

        def watch(i: int, clear: np.ndarray, seen=seen) -> None:
            seen.append(clear)

        if steps is None or steps == config["timesteps"]:
            x = process.ddpm(predict, noise[0], fresh_noise=lambda i: noise[i + 1], watch=watch)
        else:
            x = process.ddim(predict, noise[0], steps, eta=eta, fresh_noise=lambda i: noise[i + 1], watch=watch)
        yield compare(f"sample{name}", x, o[f"sample{name}"], atol=tolerance)
        if not mean_only:
            yield compare(f"x0_steps{name}", np.stack(seen), o[f"x0_steps{name}"], atol=tolerance)


@check("stfdiff", "schedule")
def schedule(golden: Golden) -> Iterator[Comparison]:
    for key, want in golden.outputs.items():
        kind, _, name = key.partition("/")
        if kind == "times":
            total, steps = (int(n) for n in name.split("-"))
            pairs = GaussianDiffusion(cosine_betas(total)).ddim_times(steps)
            ours = np.array([t for t, _ in pairs] + [-1])
            yield compare(key, ours, want if want.ndim == 1 else np.append(want[:, 0], -1))
            continue
        make = scaled_linear_betas if kind.startswith("linear") else cosine_betas
        betas = make(int(kind.removeprefix("linear").removeprefix("cosine")))
        a = np.cumprod(1 - betas)
        before = np.append(1.0, a[:-1])
        variance = betas * (1 - before) / (1 - a)
        ours = {
            "betas": betas, "alphas_cumprod": a, "alphas_cumprod_prev": before, "sqrt_alphas_cumprod": np.sqrt(a),
            "sqrt_one_minus_alphas_cumprod": np.sqrt(1 - a), "log_one_minus_alphas_cumprod": np.log(1 - a),
            "sqrt_recip_alphas_cumprod": np.sqrt(1 / a), "sqrt_recipm1_alphas_cumprod": np.sqrt(1 / a - 1),
            "posterior_variance": variance, "posterior_log_variance_clipped": np.log(np.maximum(variance, 1e-20)),
            "posterior_mean_coef1": betas * np.sqrt(before) / (1 - a),
            "posterior_mean_coef2": (1 - before) * np.sqrt(1 - betas) / (1 - a), "p2_loss_weight": np.ones_like(a),
        }[name]  # fmt: skip
        yield compare(key, ours, want, rtol=1e-6)


@check("stfdiff", "train")
def train(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stfdiff

    loaded, i, o = network_of(golden), golden.inputs, golden.outputs
    network, config = loaded.network.train(), golden.config["diffusion"]
    objective = GaussianLoss(GaussianDiffusion(cosine_betas(config["timesteps"]), config["objective"]))
    coarse, fine = (torch.from_numpy(images(golden, s)) for s in ("coarse", "fine"))
    target = torch.from_numpy(i["fine_img_02"])
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-3)
    losses: list[float] = []
    norms: list[float] = []
    gradients: dict[str, float] = {}
    first = None
    for step, (time, noise) in enumerate(zip(i["time"].astype(np.int64), i["noise"])):
        time, noise = torch.from_numpy(time), torch.from_numpy(noise)
        noisy = objective.noised(target, time, noise)
        if step == 0:
            first = (noisy, time)
            yield compare("q_sample", noisy.numpy(), o["q_sample"], atol=1e-5)
        loss = objective(network(coarse, fine, noisy, time), target, noise).mean()
        optimiser.zero_grad()
        loss.backward()
        if step == 0:
            parameters = network.named_parameters()
            gradients = {name: p.grad.norm().item() for name, p in parameters if p.grad is not None}
        losses.append(loss.item())
        norms.append(torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0).item())
        optimiser.step()
    yield compare("losses", np.array(losses), o["losses"], atol=1e-5)
    yield compare("total_norms", np.array(norms), o["total_norms"], rtol=1e-4)
    if "grad_norms" in o:
        order = [
            next(iter(stfdiff.translate({key.removeprefix("model."): None})), "")
            for key in golden.config["param_order"]
        ]
        ours = np.array([gradients.get(name, -1.0) for name in order])
        yield compare("grad_norms", ours, o["grad_norms"], rtol=1e-4)
    if "pred_after" in o and first is not None:
        with torch.no_grad():
            yield compare("pred_after", network(coarse, fine, *first).numpy(), o["pred_after"], atol=1e-3)

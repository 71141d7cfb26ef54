"""RESTORE-DiT: network, schedule, sampler, sliding window, training step."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from skymend.engine.inference.samplers import ddpm_alphas, dpm_solver_pp, dpm_solver_schedule
from skymend.engine.series.long_series import restore_windows, window_starts
from skymend.engine.series.restore_dit import Batch, restore_window
from skymend.models.training.denoising import GapLoss

from .networks import load, run_onnx, want_onnx
from .registry import Comparison, Golden, check, compare


def network_of(golden: Golden):
    arguments = golden.config["args"]
    dated = golden.config.get("date_given", True)
    return load(
        golden, "restore-dit", heads=arguments["num_heads"], uses_radar=arguments["cross_attention"], dated=dated
    )


def alphas_of(golden: Golden) -> np.ndarray:
    scheduler = golden.config["scheduler"]
    return ddpm_alphas(scheduler["num_train_timesteps"], scheduler["beta_start"], scheduler["beta_end"])


def tensors(golden: Golden, *names: str) -> list:
    return [torch.from_numpy(golden.inputs[name]).float() if name in golden.inputs else None for name in names]


def series_of(golden: Golden, suffix: str = "") -> list:
    """Image, mask, date and radar, None for what the reference run was not given."""
    given = {"date": golden.config.get("date_given", True), "cond": golden.config["args"]["cross_attention"]}
    names = ("image", "mask", "date", "cond")
    return [golden.inputs.get(f"{name}{suffix}") if given.get(name, True) else None for name in names]


def restored(network, golden_inputs, noise, times, levels, watch=None):
    """One window by the engine around the torch network; returned in 0..1."""

    def bound(*constants: np.ndarray):
        def predict(*inputs: np.ndarray) -> np.ndarray:
            with torch.no_grad():
                given = (None if v is None else torch.from_numpy(v).float() for v in (*inputs, *constants))
                return network(*given).numpy()

        return predict

    return restore_window(bound, Batch(*golden_inputs), noise, (times, levels), watch=watch)


@check("restore-dit", "forward")
def forward(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import restore_dit

    loaded = network_of(golden)
    x, t, date, cond = tensors(golden, "x", "t", "date", "cond")
    with torch.no_grad():
        if "y_date" in golden.outputs:
            yield compare("y_date, torch", loaded.network(x, t, date, cond), golden.outputs["y_date"], atol=1e-4)
        if "y_nodate" in golden.outputs:
            answer = loaded.network(x, t, None, cond)
            yield compare("y_nodate, torch", answer, golden.outputs["y_nodate"], atol=1e-4)
    if want_onnx():
        graph = restore_dit.graphs(loaded.network, loaded.configuration)[0]
        inputs = {name: golden.inputs[name].astype(np.float32) for name in graph.inputs}
        key = "y_date" if "date" in graph.inputs else "y_nodate"
        yield compare(f"{key}, ONNX", run_onnx(graph, inputs)["y"], golden.outputs[key], rtol=1e-3)


@check("restore-dit", "schedule")
def schedule(golden: Golden) -> Iterator[Comparison]:
    i, o = golden.inputs, golden.outputs
    alphas = alphas_of(golden)
    yield compare("alphas", alphas, o["alphas_cumprod"], rtol=1e-5)
    a = alphas[i["t"].astype(int)].reshape((-1,) + (1,) * (i["x0"].ndim - 1))
    yield compare("noised", np.sqrt(a) * i["x0"] + np.sqrt(1 - a) * i["noise"], o["xt"], atol=1e-5)
    for key in o:
        if key.startswith("timesteps_n"):
            n = int(key.removeprefix("timesteps_n"))
            times, levels = dpm_solver_schedule(alphas, n)
            yield compare(key, times, o[key])
            yield compare(f"sigmas_n{n}", levels, o[f"sigmas_n{n}"], rtol=3e-5)
            toy = dpm_solver_pp(lambda z, t: np.tanh(0.7 * z + t / 1000 - 0.3), i["noise"][0], times, levels)
            yield compare(f"toy_n{n}", toy, o[f"toy_n{n}"], atol=1e-5)


@check("restore-dit", "sampler")
def sampler(golden: Golden) -> Iterator[Comparison]:
    network, i = network_of(golden).network, golden.inputs
    alphas = alphas_of(golden)
    for n in golden.config["num_inference_steps"]:
        steps: list[np.ndarray] = []
        times, levels = dpm_solver_schedule(alphas, n)
        out = restored(network, series_of(golden), i["noise"], times, levels, lambda k, z, steps=steps: steps.append(z))
        gap = np.broadcast_to(i["mask"] > 0, i["image"].shape)
        stored = golden.outputs.get(f"steps_n{n}", ())  # the last ones, where not all were kept
        for k, want in enumerate(stored, start=len(steps) - len(stored)):
            # observed pixels of intermediate states have no say in the result
            yield compare(f"step {k} of {n}", steps[k][gap], want[gap], atol=1e-4)
        want = golden.outputs[f"image_n{n}"]
        yield compare(f"image_n{n}", out if want.min() >= 0 else 2 * out - 1, want, atol=1e-4)


@check("restore-dit", "impute")
def impute(golden: Golden) -> Iterator[Comparison]:
    network, window = network_of(golden).network, golden.config["window"]
    times, levels = dpm_solver_schedule(alphas_of(golden), golden.config["num_inference_steps"])
    for length in golden.config["lengths"]:
        series = series_of(golden, f"_{length}")
        noise = golden.inputs[f"noise_{length}"]
        coverage = series[1].mean(axis=(0, 2, 3, 4))
        padded = [None if values is None else _padded(values, window) for values in series]

        def restore(index: int, start: int, padded=padded, noise=noise) -> np.ndarray:
            part = [None if values is None else values[:, start : start + window] for values in padded]
            return restored(network, part, noise[index], times, levels)

        out = restore_windows(restore, coverage, window)
        yield compare(f"series of {length}", out, golden.outputs[f"yfixed_{length}"], atol=1e-4)
        out = restore_windows(restore, coverage, window, as_published=True)
        yield compare(f"series of {length}, as published", out, golden.outputs[f"y_{length}"], atol=1e-4)
        if length > window:
            starts = np.array(window_starts(coverage, window))
            yield compare(f"windows of {length}", starts, golden.outputs[f"windows_{length}"][:, 0])


@check("restore-dit", "loss")
def loss(golden: Golden) -> Iterator[Comparison]:
    network, o = network_of(golden).network, golden.outputs
    x, mask, date, cond, noise, t = tensors(golden, "x", "mask", "date", "cond", "noise", "t")
    objective = GapLoss()
    fed = objective.noised(x, mask, t, noise)
    yield compare("network_input", fed, o["network_input"], atol=1e-5)
    predicted = network(fed, t, date, cond)
    value = objective(predicted, x, mask).mean()
    value.backward()
    yield compare("pred", predicted.detach(), o["pred"], atol=1e-4)
    yield compare("loss", value.detach(), o["loss"], rtol=1e-5)
    from skymend.models.networks.restore_dit import translate

    gradients = {name: p.grad for name, p in network.named_parameters() if p.grad is not None}
    norm = torch.sqrt(sum(g.square().sum() for g in gradients.values()))
    yield compare("grad_norm", norm, o["grad_norm"], rtol=1e-4)
    for key, want in o.items():
        if key.startswith("grad/"):
            marker = {"blocks.0.CrossAttentionBlock.spatial_attn.wq.weight": x}  # translate keeps radar keys beside it
            ours = next(name for name in translate({key[5:]: x, **marker}) if not name.endswith("spatial.wq.weight"))
            yield compare(key, gradients[ours], want, atol=1e-5, rtol=1e-4)


def _padded(values: np.ndarray, length: int) -> np.ndarray:
    """Zeros at the end of the time axis, as the published evaluation pads short series."""
    short = max(0, length - values.shape[1])
    return np.pad(values, [(0, 0), (0, short)] + [(0, 0)] * (values.ndim - 2))

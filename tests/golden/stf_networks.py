"""The learned fusion networks beside STFDiff: generators, discriminators, fusion rules."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from skymend.engine.fusion.stf_cnn import stfdcnn_pipeline, stfnet_fuse

from .networks import load, run_onnx, want_onnx
from .registry import Comparison, Golden, check, compare

ATOL = 1e-4


def call(network, golden: Golden, *names: str):
    with torch.no_grad():
        return network(*(torch.from_numpy(golden.inputs[name]) for name in names))


def onnx(module, loaded, golden: Golden, index: int = 0, **renamed: str) -> dict[str, np.ndarray]:
    graph = module.graphs(loaded.network, loaded.configuration)[index]
    return run_onnx(graph, {name: golden.inputs[renamed.get(name, name)] for name in graph.inputs})


@check("stfdcnn", "forward")
def stfdcnn(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stf_cnn

    loaded = load(golden, "stf-cnn")
    yield compare("fine, torch", call(loaded.network, golden, "coarse"), golden.outputs["fine"], atol=ATOL)
    if want_onnx():
        yield compare(
            "fine, ONNX", onnx(stf_cnn, loaded, golden, image="coarse")["fine"], golden.outputs["fine"], rtol=1e-3
        )


@check("stfdcnn", "pipeline")
def stages(golden: Golden) -> Iterator[Comparison]:
    network = load(golden, "stf-cnn").network

    def run(stage: torch.nn.Module):
        def apply(image: np.ndarray) -> np.ndarray:
            with torch.no_grad():
                return stage(torch.from_numpy(image)).numpy()

        return apply

    images = [golden.inputs[name] for name in ("fine_01", "fine_03", "coarse_01", "coarse_02", "coarse_03")]
    config = golden.config
    first, final = stfdcnn_pipeline(
        run(network.stage_1), run(network.stage_2), *images, scale=config["degrade_scale"], epsilon=config["epsilon"]
    )
    yield compare("fine_02_stage_1", first, golden.outputs["fine_02_stage_1"], atol=ATOL)
    yield compare("fine_02", final, golden.outputs["fine_02"], atol=ATOL)


@check("stfnet", "forward")
def stfnet(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stf_cnn

    loaded, i, o = load(golden, "stf-cnn"), golden.inputs, golden.outputs
    d12, d23 = (
        d.numpy() for d in call(loaded.network, golden, "coarse_01", "coarse_02", "coarse_03", "fine_01", "fine_03")
    )
    yield compare("fine_diff_12", d12, o["fine_diff_12"], atol=ATOL)
    yield compare("fine_diff_23", d23, o["fine_diff_23"], atol=ATOL)
    yield compare("fine_diff_13", d12 + d23, o["fine_diff_13"], atol=ATOL)
    change = [
        np.abs(i[b] - i[a]).mean(axis=(0, 2, 3)) for a, b in (("coarse_01", "coarse_02"), ("coarse_02", "coarse_03"))
    ]
    rule = {key: golden.config[key] for key in ("threshold", "epsilon") if key in golden.config}
    fused, weight = stfnet_fuse(i["fine_01"], i["fine_03"], d12, d23, *change, **rule)
    yield compare("weight", weight.reshape(o["weight"].shape), o["weight"], atol=1e-5)
    yield compare("fine_02", fused, o["fine_02"], atol=ATOL)
    if want_onnx():
        yield compare("fine_diff_12, ONNX", onnx(stf_cnn, loaded, golden)["fine_diff_12"], o["fine_diff_12"], rtol=1e-3)


@check("edcstfn", "forward", when=lambda g: "image" not in g.inputs)
def edcstfn(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stf_cnn

    loaded, o = load(golden, "stf-cnn"), golden.outputs
    one, two = ("coarse_01", "fine_01", "coarse_02"), ("coarse_01", "fine_01", "coarse_02", "coarse_03", "fine_03")
    for index, (name, inputs) in enumerate((("one_pair", one), ("two_pair", two))):
        if name in o:
            yield compare(f"{name}, torch", call(loaded.network, golden, *inputs), o[name], atol=ATOL)
            if want_onnx():
                yield compare(f"{name}, ONNX", onnx(stf_cnn, loaded, golden, index)["fine_02"], o[name], rtol=1e-3)


@check("edcstfn", "forward", when=lambda g: "image" in g.inputs)
@check("ganstfm", "forward", when=lambda g: "image" in g.inputs)
def autoencoder(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stf_cnn

    loaded = load(golden, "stf-cnn")
    yield compare("image, torch", call(loaded.network, golden, "image"), golden.outputs["image"], atol=ATOL)
    yield compare("features", call(loaded.network.features, golden, "image"), golden.outputs["features"], atol=ATOL)
    if want_onnx():
        yield compare("image, ONNX", onnx(stf_cnn, loaded, golden)["image_out"], golden.outputs["image"], rtol=1e-3)


@check("ganstfm", "forward", when=lambda g: "fine_02" in g.outputs)
def ganstfm(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import ganstfm as module

    loaded, want = load(golden, "ganstfm"), golden.outputs["fine_02"]
    yield compare("fine_02, torch", call(loaded.network, golden, "coarse_02", "fine_01"), want, atol=ATOL)
    if want_onnx():
        yield compare("fine_02, ONNX", onnx(module, loaded, golden)["fine_02"], want, rtol=1e-3)


@check("ganstfm", "forward", when=lambda g: "score" in g.outputs)
def ganstfm_score(golden: Golden) -> Iterator[Comparison]:
    network = load(golden, "ganstfm").network
    x = torch.from_numpy(np.concatenate([golden.inputs["fine"], golden.inputs["coarse_02"]], axis=1))
    for name in ("score", "score_second_call"):
        with torch.no_grad():
            yield compare(name, network(x).numpy().reshape(1), golden.outputs[name].reshape(1), atol=1e-5)


@check("opgan", "forward", when=lambda g: "score" in g.outputs)
@check("stfgan", "forward", when=lambda g: "score" in g.outputs)
def score(golden: Golden) -> Iterator[Comparison]:
    yield compare("score", call(load(golden, "stfgan").network, golden, "image"), golden.outputs["score"], atol=1e-5)


@check("stfgan", "forward", when=lambda g: "fine_02" in g.outputs)
def stfgan(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stfgan as module

    loaded, names = load(golden, "stfgan"), ("coarse_01", "coarse_02", "coarse_03", "fine_01", "fine_03")
    yield compare("fine_02, torch", call(loaded.network, golden, *names), golden.outputs["fine_02"], atol=ATOL)
    before = call(loaded.network.before_tanh, golden, *names)
    yield compare("pre_tanh", before, golden.outputs["pre_tanh"], rtol=1e-5, atol=ATOL)
    if want_onnx():
        yield compare("fine_02, ONNX", onnx(module, loaded, golden)["fine_02"], golden.outputs["fine_02"], rtol=1e-3)


@check("opgan", "forward", when=lambda g: "fine_02" in g.outputs)
def opgan(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import stfgan as module

    loaded, o, names = load(golden, "stfgan"), golden.outputs, ("coarse_01", "coarse_02", "fine_01")
    image, change = call(loaded.network.with_change, golden, *names)
    yield compare("fine_02, torch", image, o["fine_02"], atol=ATOL)
    yield compare("fine_change_12", change, o["fine_change_12"], atol=ATOL)
    image, change = call(loaded.network.before_tanh, golden, *names)
    yield compare("fine_02_pre_tanh", image, o["fine_02_pre_tanh"], atol=ATOL)
    yield compare("fine_change_12_pre_tanh", change, o["fine_change_12_pre_tanh"], atol=ATOL)
    if want_onnx():
        yield compare("fine_02, ONNX", onnx(module, loaded, golden)["fine_02"], o["fine_02"], rtol=1e-3)


@check("swinstfm", "forward")
def swinstfm(golden: Golden) -> Iterator[Comparison]:
    from skymend.models.networks import swinstfm as module

    loaded, o, names = load(golden, "swinstfm"), golden.outputs, ("coarse_01", "coarse_02", "fine_01")
    before = call(loaded.network.before_tanh, golden, *names)

    def outputs(image: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
        yield "fine_02", image
        yield "fine_02_s3", image[:, :, ::3, ::3]

    if "pre_tanh_corner" in o:
        yield compare("pre_tanh_corner", before[:, :, :40, -40:], o["pre_tanh_corner"], atol=ATOL)
    for name, ours in outputs(before.tanh().numpy()):
        if name in o:
            yield compare(f"{name}, torch", ours, o[name], atol=ATOL)
    if want_onnx():
        for name, ours in outputs(onnx(module, loaded, golden)["fine_02"]):
            if name in o:
                yield compare(f"{name}, ONNX", ours, o[name], rtol=1e-3)

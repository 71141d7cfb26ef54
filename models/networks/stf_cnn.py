"""The small convolutional fusion networks: STFDCNN, StfNet and EDCSTFN, with the autoencoder its loss looks through.

Song et al., IEEE JSTARS 2018 (STFDCNN); Liu et al., IEEE TGRS 2019 (StfNet); Tan et al., Remote Sensing 11(24) 2898, 2019
(EDCSTFN). Images of dates 1, 2 (wanted) and 3, coarse ones on the fine grid. Attribute names are the published keys.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...engine.job.errors import InputError
from ..family import Graph

WIDTHS, DILATIONS = (32, 64, 128), (1, 1, 1, 1, 1)  # of EDCSTFN as published
_TELLING = 4.0  # how much larger differences are told than images, to a network that corrects


class ThreeLayers(nn.Module):
    """9×9, 5×5, 5×5 convolutions with ReLU between; the input is added where `skip`."""

    def __init__(
        self, channels_in: int, channels_out: int, first: int, second: int, skip: bool, kernels=(9, 5, 5)
    ) -> None:
        super().__init__()
        self.skip = skip

        def layer(a: int, b: int, k: int) -> nn.Sequential:
            return nn.Sequential(nn.Conv2d(a, b, k, padding=k // 2))

        self.feature_extraction_layer = layer(channels_in, first, kernels[0])
        self.nonlinear_mapping_layer = layer(first, second, kernels[1])
        self.reconstruction_layer = layer(second, channels_out, kernels[2])

    def forward(self, x: Tensor) -> Tensor:
        h = F.relu(self.nonlinear_mapping_layer(F.relu(self.feature_extraction_layer(x))))
        h = self.reconstruction_layer(h)
        return x + h if self.skip else h


class StfNet(nn.Module):
    """Two difference nets: (C2 − C1, F1) → F2 − F1 and (C3 − C2, F3) → F3 − F2."""

    def __init__(self, bands: int, first: int, second: int, kernels=(9, 5, 5)) -> None:
        super().__init__()
        self.DCNN_mapping_1 = ThreeLayers(2 * bands, bands, first, second, False, kernels)
        self.DCNN_mapping_2 = ThreeLayers(2 * bands, bands, first, second, False, kernels)

    def forward(self, coarse_01: Tensor, coarse_02: Tensor, coarse_03: Tensor, fine_01: Tensor, fine_03: Tensor):
        first = self.DCNN_mapping_1(torch.cat((coarse_02 - coarse_01, fine_01), 1))
        second = self.DCNN_mapping_2(torch.cat((coarse_03 - coarse_02, fine_03), 1))
        return first, second


class EdgePadded(nn.Sequential):
    """3×3 convolution on an edge-replicating pad of `dilation`."""

    def __init__(self, channels_in: int, channels_out: int, stride: int = 1, dilation: int = 1) -> None:
        conv = nn.Conv2d(channels_in, channels_out, 3, stride, dilation=dilation)
        super().__init__(nn.ReplicationPad2d(dilation), conv)


def encoder(channels_in: int, widths: Sequence[int], dilations: Sequence[int], last_act: bool) -> nn.Sequential:
    """(B, channels_in, H, W) → features of the last width, of the same size."""
    layers: list[nn.Module] = []
    for before, after, dilation in zip((channels_in, *widths), widths, dilations):
        layers += [EdgePadded(before, after, dilation=dilation), nn.ReLU()]
    return nn.Sequential(*(layers if last_act else layers[:-1]))


class Edcstfn(nn.Module):
    """Encoder of the fine image plus a residual encoder of what changed, decoded; two pairs are mixed by their residuals.

    `dilations` of the encoders' three and the decoder's two convolutions; `residual`: the answer of one pair is a correction
    of fine + coarse change. Published networks know neither.
    """

    def __init__(
        self,
        bands: int,
        widths: Sequence[int] = WIDTHS,
        dilations: Sequence[int] = DILATIONS,
        residual: bool = False,
    ) -> None:
        super().__init__()
        narrow, middle, wide = widths
        self.corrects = residual
        self.encoder = encoder(bands, widths, dilations, True)
        self.residual = encoder(3 * bands, widths, dilations, False)
        self.decoder = nn.Sequential(
            EdgePadded(wide, middle, dilation=dilations[3]), nn.ReLU(),
            EdgePadded(middle, narrow, dilation=dilations[4]), nn.ReLU(), nn.Conv2d(narrow, bands, 1),
        )  # fmt: skip
        if residual:
            for value in self.decoder[-1].parameters():
                nn.init.zeros_(value)

    def of_pair(self, coarse: Tensor, fine: Tensor, target: Tensor) -> Tensor:
        """The fine image of the date of the coarse image `target`, from one pair."""
        if not self.corrects:
            return self.decoder(self.encoder(fine) + self.residual(torch.cat((coarse, fine, target), 1)))
        change = target - coarse  # told as differences, which are small beside the images
        p = self.residual(torch.cat((_TELLING * (coarse - fine), fine, _TELLING * change), 1))
        return fine + change + self.decoder(self.encoder(fine) + p)

    def forward(
        self,
        coarse_01: Tensor,
        fine_01: Tensor,
        coarse_02: Tensor,
        coarse_03: Tensor | None = None,
        fine_03: Tensor | None = None,
    ) -> Tensor:
        """The fine image of date 2, from one pair or two."""
        if coarse_03 is None or fine_03 is None:
            return self.of_pair(coarse_01, fine_01, coarse_02)
        p = self.residual(torch.cat((coarse_01, fine_01, coarse_02), 1))
        q = self.residual(torch.cat((coarse_03, fine_03, coarse_02), 1))
        # (1 / (|p| + 10⁻⁸)) / (1 / (|p| + 10⁻⁸) + 1 / (|q| + 10⁻⁸)), times 10⁸: exporters take an addend of 10⁻⁸ for zero
        near, far = 1e8 * p.abs() + 1, 1e8 * q.abs() + 1
        share = far / (near + far)
        return self.decoder(share * (self.encoder(fine_01) + p) + (1 - share) * (self.encoder(fine_03) + q))


class AutoEncoder(nn.Module):
    """The perceptual network of EDCSTFN and GAN-STFM; sides are multiples of 8."""

    def __init__(self, bands: int, bands_out: int) -> None:
        super().__init__()

        def down(a: int, b: int, stride: int) -> nn.Sequential:
            return nn.Sequential(EdgePadded(a, b, stride), nn.LeakyReLU(0.01))

        def up(a: int, b: int) -> nn.Sequential:
            return nn.Sequential(nn.Upsample(scale_factor=2), EdgePadded(a, b), nn.LeakyReLU(0.01))

        self.conv1, self.conv2, self.conv3, self.conv4 = (
            down(bands, 16, 1),
            down(16, 32, 2),
            down(32, 64, 2),
            down(64, 128, 2),
        )
        self.conv5, self.conv6, self.conv7 = up(128, 64), up(128, 32), up(64, 16)
        self.conv8 = nn.Conv2d(32, bands_out, 1)

    def features(self, x: Tensor) -> Tensor:
        """(B, 128, H/8, W/8)."""
        return self.conv4(self.conv3(self.conv2(self.conv1(x))))

    def forward(self, x: Tensor) -> Tensor:
        l1 = self.conv1(x)
        l2 = self.conv2(l1)
        l3 = self.conv3(l2)
        l6 = self.conv6(torch.cat((l3, self.conv5(self.conv4(l3))), 1))
        return self.conv8(torch.cat((l1, self.conv7(torch.cat((l2, l6), 1))), 1))


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Which of the networks, and its sizes, from published keys and shapes; None for others."""
    for name, prefix in (("stfnet", "DCNN_mapping_1."), ("stfdcnn", ""), ("stfdcnn-stages", "stage_1.")):
        first, second, last = (
            shapes.get(f"{prefix}{layer}_layer.0.weight")
            for layer in ("feature_extraction", "nonlinear_mapping", "reconstruction")
        )
        if first and second and last:
            kernels = [first[2], second[2], last[2]]
            return {"network": name, "bands": last[0], "first": first[0], "second": second[0], "kernels": kernels}
    if "residual.0.1.weight" in shapes:
        widths = [shapes[f"residual.{layer}.1.weight"][0] for layer in (0, 2, 4)]
        return {"network": "edcstfn", "bands": shapes["decoder.4.weight"][0], "widths": widths}
    if "conv8.weight" in shapes and "conv1.0.1.weight" in shapes:
        return {
            "network": "autoencoder",
            "bands": shapes["conv1.0.1.weight"][1],
            "bands_out": shapes["conv8.weight"][0],
        }
    return None


class Stages(nn.Module):
    """STFDCNN's two networks: coarse → degraded fine, degraded fine → fine."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__()
        self.stage_1, self.stage_2 = ThreeLayers(*arguments), ThreeLayers(*arguments)


def build(configuration: Mapping[str, Any]) -> nn.Module:
    """The network of a configuration."""
    bands, name = configuration["bands"], configuration["network"]
    if name == "edcstfn":
        told = {key: configuration[key] for key in ("widths", "dilations", "residual") if key in configuration}
        return Edcstfn(bands, **told).eval()
    if name == "autoencoder":
        return AutoEncoder(bands, configuration["bands_out"]).eval()
    sizes = (configuration["first"], configuration["second"])
    if name == "stfnet":
        return StfNet(bands, *sizes, configuration["kernels"]).eval()
    stages = Stages if name == "stfdcnn-stages" else ThreeLayers
    return stages(bands, bands, *sizes, True, configuration["kernels"]).eval()


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names are ours."""
    return dict(state)


def graphs(network: nn.Module, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph a network; batch, height and width vary."""
    generator = torch.Generator().manual_seed(0)
    name, step = configuration["network"], 8 if configuration["network"] == "autoencoder" else 1

    def images(*names: str) -> dict[str, Tensor]:
        return {n: torch.rand(2, configuration["bands"], 24, 32, generator=generator) for n in names}

    rows, columns = ("8*rows", "8*columns") if step == 8 else ("rows", "columns")
    sizes = {0: "batch", 2: rows, 3: columns}

    def graph(label: str, module: nn.Module, inputs: dict[str, Tensor], outputs: list[str]) -> Graph:
        return Graph(label, module, inputs, outputs, dict.fromkeys(inputs, sizes))

    if name == "stfnet":
        inputs = images("coarse_01", "coarse_02", "coarse_03", "fine_01", "fine_03")
        return [graph("", network, inputs, ["fine_diff_12", "fine_diff_23"])]
    if name == "edcstfn":
        one = images("coarse_01", "fine_01", "coarse_02")
        two = images("coarse_01", "fine_01", "coarse_02", "coarse_03", "fine_03")
        of_one = graph("", network, one, ["fine_02"])
        if configuration.get("residual"):  # a correction of one pair's change
            return [of_one]
        return [of_one, graph("two_pairs", network, two, ["fine_02"])]
    if name == "stfdcnn-stages":
        return [graph(stage, getattr(network, stage), images("image"), ["fine"]) for stage in ("stage_1", "stage_2")]
    return [graph("", network, images("image"), ["fine" if name == "stfdcnn" else "image_out"])]


_TITLES = {"stfnet": "StfNet", "stfdcnn": "STFDCNN", "stfdcnn-stages": "STFDCNN", "edcstfn": "EDCSTFN"}


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    from ...engine.fusion.options import parameters  # pydantic: training does without

    name = configuration["network"]
    if name == "autoencoder":
        raise InputError(
            "This is the autoencoder that the losses of EDCSTFN and GAN-STFM look through; only training uses it.",
            "Import the checkpoint of the network that fuses.",
        )
    title = _TITLES[name]
    halo = sum(configuration.get("dilations", DILATIONS)) if name == "edcstfn" else _reach(configuration)
    unit = {"scale": 1.0, "offset": 0.0} if name == "edcstfn" else {"scale": 2.0, "offset": -1.0}
    of_edcstfn = "one fine/coarse pair" if configuration.get("residual") else "one or two fine/coarse pairs"
    pairs = of_edcstfn if name == "edcstfn" else "two fine/coarse pairs around the target date"
    return {
        "task": "fuse",
        "title": title,
        "summary": f"{title}: convolutional fusion from {pairs}.",
        "needs": f"{pairs} and the coarse image of the target date",
        "inputs": [{"name": n, "role": n, **unit} for n in ("coarse", "fine")],
        "outputs": ["fine_02"],
        "parameters": [one.model_dump(exclude_defaults=True) for one in parameters(name, {})],
        "receptive_field": halo,
        "reference": {
            "stfnet": "Liu et al. 2019, IEEE TGRS", "edcstfn": "Tan et al. 2019, Remote Sensing 11(24), 2898",
        }.get(name, "Song et al. 2018, IEEE JSTARS"),
        "licence": "of the checkpoint's author",
    }  # fmt: skip


def _reach(configuration: Mapping[str, Any]) -> int:
    """Pixels that three layers see to every side."""
    return sum(kernel // 2 for kernel in configuration["kernels"])

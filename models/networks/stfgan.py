"""STFGAN and OPGAN: residual generators without attention, and the discriminator both train against.

Zhang et al., IEEE TGRS 2021 (STFGAN: two pairs, coarse images four times coarser, two cascaded stages of one class); Song et
al., IEEE TGRS 2022 (OPGAN: one pair, all on the fine grid). Images in −1..1. Attribute names are the published keys.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...engine.job.errors import InputError
from ..family import Graph

WIDTH = 64  # as published


class ResidualBlock(nn.Module):
    """x + norm(conv(ReLU(norm(conv(x)))))."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(width, width, 3, padding=1), nn.BatchNorm2d(width)
        self.conv2, self.bn2 = nn.Conv2d(width, width, 3, padding=1), nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))


class Branches(nn.Module):
    """Branches of head, residual blocks and tail, each around its head's output; `add` makes one under a name."""

    def add(self, name: str, channels_in: int, blocks: int, width: int) -> None:
        """Make a branch of an input of so many channels."""
        setattr(self, f"{name}_RBs_head", nn.Sequential(nn.Conv2d(channels_in, width, 9, padding=4), nn.ReLU()))
        setattr(self, f"{name}_RBs", nn.Sequential(*(ResidualBlock(width) for _ in range(blocks))))
        tail = nn.Sequential(nn.Conv2d(width, width, 3, padding=1), nn.BatchNorm2d(width))
        setattr(self, f"{name}_RBs_tail", tail)

    def branch(self, name: str, x: Tensor) -> Tensor:
        """(B, channels_in, H, W) → features of the same size."""
        head = getattr(self, f"{name}_RBs_head")(x)
        return getattr(self, f"{name}_RBs_tail")(getattr(self, f"{name}_RBs")(head)) + head


class StfGan(Branches):
    """coarse_01..03 (B, n, h, w), fine_01, fine_03 (B, n, 4h, 4w) → fine_02 (B, n, 4h, 4w)."""

    def __init__(self, bands: int, blocks: Sequence[int] = (16, 8), width: int = WIDTH) -> None:
        super().__init__()
        coarse_blocks, fine_blocks = blocks
        self.add("CIFEB", 3 * bands, coarse_blocks, width)
        self.add("FIFEB", 2 * bands, fine_blocks, width)

        def double() -> list[nn.Module]:
            return [nn.Conv2d(width, 4 * width, 3, padding=1), nn.PixelShuffle(2), nn.ReLU()]

        self.CIFEB_upsample = nn.Sequential(*double(), *double())
        self.TBF_conv = nn.Conv2d(2 * width, bands, 9, padding=4)

    def before_tanh(
        self, coarse_01: Tensor, coarse_02: Tensor, coarse_03: Tensor, fine_01: Tensor, fine_03: Tensor
    ) -> Tensor:
        """The fine image before its tanh."""
        coarse = self.CIFEB_upsample(self.branch("CIFEB", torch.cat((coarse_01, coarse_02, coarse_03), 1)))
        fine = self.branch("FIFEB", torch.cat((fine_01, fine_03), 1))
        return self.TBF_conv(torch.cat((coarse, fine), 1))

    def forward(
        self, coarse_01: Tensor, coarse_02: Tensor, coarse_03: Tensor, fine_01: Tensor, fine_03: Tensor
    ) -> Tensor:
        return self.before_tanh(coarse_01, coarse_02, coarse_03, fine_01, fine_03).tanh()


class OpGan(Branches):
    """coarse_01, coarse_02, fine_01 → fine_02; `with_change` also gives the predicted change F2 − F1."""

    def __init__(self, bands: int, blocks: Sequence[int] = (8, 4, 2), width: int = WIDTH) -> None:
        super().__init__()
        for name, count in zip(("TCCB", "SDEB", "BILB"), blocks):
            self.add(name, bands, count, width)
        self.temporal_change_tail = nn.Sequential(nn.Conv2d(width, bands, 9, padding=4))
        self.tail = nn.Sequential(nn.Conv2d(width, bands, 9, padding=4))

    def before_tanh(self, coarse_01: Tensor, coarse_02: Tensor, fine_01: Tensor) -> tuple[Tensor, Tensor]:
        """(fine image, change), both before their tanh."""
        change = self.branch("TCCB", coarse_02 - coarse_01) + self.branch("SDEB", fine_01 - coarse_01)
        return self.tail(change + self.branch("BILB", fine_01)), self.temporal_change_tail(change)

    def with_change(self, coarse_01: Tensor, coarse_02: Tensor, fine_01: Tensor) -> tuple[Tensor, Tensor]:
        """(fine image, change), both in −1..1."""
        image, change = self.before_tanh(coarse_01, coarse_02, fine_01)
        return image.tanh(), change.tanh()

    def forward(self, coarse_01: Tensor, coarse_02: Tensor, fine_01: Tensor) -> Tensor:
        change = self.branch("TCCB", coarse_02 - coarse_01) + self.branch("SDEB", fine_01 - coarse_01)
        return self.tail(change + self.branch("BILB", fine_01)).tanh()


class StfGanDiscriminator(nn.Module):
    """(B, n, H, W) → (B, 1, 1, 1) raw score."""

    def __init__(self, bands: int, width: int = WIDTH) -> None:
        super().__init__()
        layers: list[nn.Module] = [nn.Conv2d(bands, width, 3, padding=1), nn.LeakyReLU(0.2)]
        steps = ((1, 1, 2), (1, 2, 1), (2, 2, 2), (2, 4, 1), (4, 4, 2), (4, 8, 1), (8, 8, 2))  # from, to, stride
        for a, b, stride in steps:
            layers += [nn.Conv2d(a * width, b * width, 3, stride, 1), nn.BatchNorm2d(b * width), nn.LeakyReLU(0.2)]
        layers += [nn.AdaptiveAvgPool2d(1), nn.Conv2d(8 * width, 16 * width, 1), nn.LeakyReLU(0.2)]
        self.net = nn.Sequential(*layers, nn.Conv2d(16 * width, 1, 1))

    def forward(self, image: Tensor) -> Tensor:
        return self.net(image)


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Which network, and its sizes, from published keys and shapes; None for others."""

    def blocks(name: str) -> int:
        return sum(f"{name}_RBs.{i}.conv1.weight" in shapes for i in range(99))

    if "CIFEB_RBs_head.0.weight" in shapes:
        return {
            "network": "stfgan",
            "bands": shapes["TBF_conv.weight"][0],
            "blocks": [blocks("CIFEB"), blocks("FIFEB")],
            "width": shapes["CIFEB_RBs_head.0.weight"][0],
        }
    if "TCCB_RBs_head.0.weight" in shapes:
        return {
            "network": "opgan",
            "bands": shapes["tail.0.weight"][0],
            "blocks": [blocks(n) for n in ("TCCB", "SDEB", "BILB")],
            "width": shapes["TCCB_RBs_head.0.weight"][0],
        }
    if "net.26.weight" in shapes:
        width, bands = shapes["net.0.weight"][:2]
        return {"network": "discriminator", "bands": bands, "width": width}
    return None


def build(configuration: Mapping[str, Any]) -> nn.Module:
    """The network of a configuration."""
    name, bands, width = configuration["network"], configuration["bands"], configuration.get("width", WIDTH)
    if name == "discriminator":
        return StfGanDiscriminator(bands, width).eval()
    kind = StfGan if name == "stfgan" else OpGan
    return kind(bands, configuration["blocks"], width).eval()


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names are ours."""
    return dict(state)


def graphs(network: nn.Module, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph a generator; batch, height and width vary. A discriminator has none: nothing runs it after training."""
    generator = torch.Generator().manual_seed(0)
    bands, name = configuration["bands"], configuration["network"]
    if name == "discriminator":
        return []

    def image(rows: int, columns: int) -> Tensor:
        return torch.randn(2, bands, rows, columns, generator=generator)

    fine = {0: "batch", 2: "rows", 3: "columns"}
    if name == "opgan":
        inputs = {n: image(24, 32) for n in ("coarse_01", "coarse_02", "fine_01")}
        return [Graph("", network, inputs, ["fine_02"], dict.fromkeys(inputs, fine))]
    inputs = {n: image(6, 8) for n in ("coarse_01", "coarse_02", "coarse_03")}
    dynamic = dict.fromkeys(inputs, fine)
    inputs.update({n: image(24, 32) for n in ("fine_01", "fine_03")})
    dynamic.update({key: {0: "batch", 2: "4*rows", 3: "4*columns"} for key in ("fine_01", "fine_03")})
    return [Graph("", network, inputs, ["fine_02"], dynamic)]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    if configuration["network"] == "discriminator":
        raise InputError("This is a discriminator; only training uses it.", "Import the generator's checkpoint.")
    from ...engine.fusion.options import parameters  # pydantic: training does without

    two = configuration["network"] == "stfgan"
    title, pairs = ("STFGAN", "two fine/coarse pairs") if two else ("OPGAN", "one fine/coarse pair")
    return {
        "task": "fuse",
        "title": title,
        "summary": f"{title}: adversarially trained fusion from {pairs}.",
        "needs": f"{pairs} and the coarse image of the target date",
        "inputs": [{"name": n, "role": n, "scale": 2.0, "offset": -1.0} for n in ("coarse", "fine")],
        "outputs": ["fine_02"],
        "parameters": [one.model_dump(exclude_defaults=True) for one in parameters(configuration["network"], {})],
        "receptive_field": _reach(configuration["blocks"], two),
        "reference": "Zhang et al. 2021, IEEE TGRS" if two else "Song et al. 2022, IEEE TGRS",
        "licence": "of the checkpoint's author",
    }


def _reach(blocks: Sequence[int], two_pairs: bool) -> int:
    """Fine pixels that a generator sees to every side; STFGAN's in whole pixels of its coarse images, four times as wide."""
    if not two_pairs:
        return 4 + 2 * max(blocks) + 1 + 4  # head, residual blocks, a branch's tail, the network's
    coarse, fine = blocks
    return 4 * (-(-max(4 * (4 + 2 * coarse + 1 + 1) + 2 + 4, 4 + 2 * fine + 1 + 4) // 4))

"""The U-Nets of CloudSEN12 (MobileNetV2 encoder) and OmniCloudMask (RegNetY and EdgeNeXt encoders): four cloud classes.

Encoders: Sandler et al. 2018 (MobileNetV2), Radosavovic et al. 2020 (RegNetY), Maaz et al. 2022 (EdgeNeXt). The classes are
0 clear, 1 thick cloud, 2 thin cloud, 3 shadow; softmax and argmax stay outside.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...engine.job.errors import ModelError
from ..family import Graph


def scaled(widths: Sequence[int], factor: float) -> tuple[int, ...]:
    """Widths times a factor, in whole groups of eight channels; published ones for the factor 1."""
    return tuple(max(8, 8 * round(width * factor / 8)) for width in widths)


class ConvNorm(nn.Sequential):
    """Convolution without bias, batch norm, and the activation given."""

    def __init__(
        self,
        channels_in: int,
        channels_out: int,
        kernel: int = 1,
        stride: int = 1,
        groups: int = 1,
        act: nn.Module | None = None,
    ) -> None:
        conv = nn.Conv2d(channels_in, channels_out, kernel, stride, kernel // 2, groups=groups, bias=False)
        super().__init__(conv, nn.BatchNorm2d(channels_out), act or nn.Identity())


class InvertedResidual(nn.Module):
    """Expand, depthwise, project; plus the input where the sizes agree."""

    def __init__(self, channels_in: int, channels_out: int, stride: int, expand: int) -> None:
        super().__init__()
        hidden = channels_in * expand
        layers = [ConvNorm(channels_in, hidden, act=nn.ReLU6())] if expand > 1 else []
        layers += [ConvNorm(hidden, hidden, 3, stride, hidden, nn.ReLU6()), ConvNorm(hidden, channels_out)]
        self.layers = nn.Sequential(*layers)
        self.residual = stride == 1 and channels_in == channels_out

    def forward(self, x: Tensor) -> Tensor:
        return x + self.layers(x) if self.residual else self.layers(x)


class MobileNetV2(nn.Module):
    """Maps at strides 2 to 32."""

    def __init__(self, channels_in: int, factor: float = 1.0) -> None:
        super().__init__()
        self.channels = scaled((16, 24, 32, 96, 1280), factor)
        widths = scaled((16, 24, 24, 32, 32, 32, 64, 64, 64, 64, 96, 96, 96, 160, 160, 160, 320), factor)
        previous, last = *scaled((32,), factor), self.channels[-1]
        blocks: list[nn.Module] = [ConvNorm(channels_in, previous, 3, 2, act=nn.ReLU6())]
        for i, width in enumerate(widths, 1):
            blocks.append(InvertedResidual(previous, width, 2 if i in (2, 4, 7, 14) else 1, 1 if i == 1 else 6))
            previous = width
        blocks.append(ConvNorm(previous, last, act=nn.ReLU6()))
        self.features = nn.ModuleList(blocks)

    def forward(self, x: Tensor) -> list[Tensor]:
        maps = []
        for i, block in enumerate(self.features):
            x = block(x)
            if i in (1, 3, 6, 13, 18):
                maps.append(x)
        return maps


class RegNetBlock(nn.Module):
    """Grouped bottleneck with squeeze-and-excitation."""

    def __init__(self, channels_in: int, width: int, stride: int) -> None:
        super().__init__()
        squeezed = round(channels_in / 4)
        self.conv1 = ConvNorm(channels_in, width, act=nn.ReLU())
        self.conv2 = ConvNorm(width, width, 3, stride, width // 8, nn.ReLU())
        self.fc1, self.fc2 = nn.Conv2d(width, squeezed, 1), nn.Conv2d(squeezed, width, 1)
        self.conv3 = ConvNorm(width, width)
        self.shortcut = (
            ConvNorm(channels_in, width, 1, stride) if stride == 2 or channels_in != width else nn.Identity()
        )

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv2(self.conv1(x))
        y = y * self.fc2(F.relu(self.fc1(y.mean((2, 3), keepdim=True)))).sigmoid()
        return F.relu(self.conv3(y) + self.shortcut(x))


class RegNetY400(nn.Module):
    """Maps at strides 2 to 32."""

    def __init__(self, channels_in: int, factor: float = 1.0) -> None:
        super().__init__()
        self.channels = scaled((32, 48, 104, 208, 440), factor)
        previous = self.channels[0]
        self.stem = ConvNorm(channels_in, previous, 3, 2, act=nn.ReLU())
        self.stages = nn.ModuleList()
        for depth, width in zip((1, 3, 6, 6), self.channels[1:]):
            blocks = [RegNetBlock(previous if j == 0 else width, width, 2 if j == 0 else 1) for j in range(depth)]
            self.stages.append(nn.Sequential(*blocks))
            previous = width

    def forward(self, x: Tensor) -> list[Tensor]:
        maps = [self.stem(x)]
        for stage in self.stages:
            maps.append(stage(maps[-1]))
        return maps


class ChannelNorm(nn.LayerNorm):
    """LayerNorm over the channels of (B, C, H, W)."""

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class EdgeMlp(nn.Module):
    """LayerNorm, expand, GELU, project, scaled; channels last."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm, self.gamma = nn.LayerNorm(dim, eps=1e-6), nn.Parameter(torch.full((dim,), 1e-6))
        self.fc1, self.fc2 = nn.Linear(dim, 4 * dim), nn.Linear(4 * dim, dim)

    def forward(self, x: Tensor) -> Tensor:
        return self.gamma * self.fc2(F.gelu(self.fc1(self.norm(x))))


class EdgeConvBlock(nn.Module):
    """Large depthwise kernel and an MLP around a skip."""

    def __init__(self, dim: int, kernel: int) -> None:
        super().__init__()
        self.conv_dw = nn.Conv2d(dim, dim, kernel, padding=kernel // 2, groups=dim)
        self.mlp = EdgeMlp(dim)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.mlp(self.conv_dw(x).permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class EdgeAttentionBlock(nn.Module):
    """Cascaded depthwise convolutions of channel chunks, then attention between channels, then an MLP."""

    def __init__(self, dim: int, scales: int, position: bool, heads: int = 8) -> None:
        super().__init__()
        width = math.ceil(dim / scales)
        self.sizes = [min(width, dim - i * width) for i in range(scales)]
        self.convs = nn.ModuleList(nn.Conv2d(width, width, 3, padding=1, groups=width) for _ in range(scales - 1))
        self.position = nn.Conv2d(64, dim, 1) if position else None
        self.heads = heads
        self.norm_xca, self.gamma_xca = nn.LayerNorm(dim, eps=1e-6), nn.Parameter(torch.full((dim,), 1e-6))
        self.temperature = nn.Parameter(torch.ones(heads, 1, 1))
        self.qkv, self.proj = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)
        self.mlp = EdgeMlp(dim)

    def forward(self, x: Tensor) -> Tensor:
        chunks, parts = x.split(self.sizes, 1), []
        y = chunks[0]
        for i, conv in enumerate(self.convs):
            y = conv(y if i == 0 else y + chunks[i])
            parts.append(y)
        y = torch.cat((*parts, chunks[-1]), 1)
        if self.position is not None:
            y = y + self.position(fourier_positions(y))
        height, width = y.shape[2], y.shape[3]
        t = y.flatten(2).transpose(1, 2)
        t = t + self.gamma_xca * self._channel_attention(self.norm_xca(t))
        z = self.mlp(t).transpose(1, 2)
        return x + z.reshape(-1, z.shape[1], height, width)

    def _channel_attention(self, t: Tensor) -> Tensor:
        """Cross-covariance attention (El-Nouby et al. 2021): channels attend to channels. (B, N, C) → the same."""
        batch, tokens, dim = t.shape
        qkv = self.qkv(t).reshape(batch, tokens, 3, self.heads, dim // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 4, 1).unbind(0)
        q, k = F.normalize(q, dim=-1), F.normalize(k, dim=-1)
        attention = ((q @ k.transpose(-2, -1)) * self.temperature).softmax(-1)
        return self.proj((attention @ v).permute(0, 3, 1, 2).reshape(batch, tokens, dim))


def fourier_positions(x: Tensor) -> Tensor:
    """(1, 64, H, W): sines and cosines in turn of the row, then of the column, each over 0..2π."""

    def code(n) -> Tensor:
        p = torch.arange(1, n + 1, device=x.device).to(x.dtype) / (n + 1e-6) * (2 * math.pi)
        m = torch.arange(32, device=x.device)
        angle = p[:, None] / torch.pow(10000.0, 2 * (m // 2).to(x.dtype) / 32)
        return torch.where(m % 2 == 0, angle.sin(), angle.cos())

    height, width = x.shape[2], x.shape[3]
    rows, columns = code(height)[:, None, :].expand(-1, width, -1), code(width)[None, :, :].expand(height, -1, -1)
    return torch.cat((rows, columns), -1).permute(2, 0, 1)[None]


class EdgeNeXtSmall(nn.Module):
    """Maps at strides 4 to 32; there is none at stride 2."""

    def __init__(self, channels_in: int, factor: float = 1.0) -> None:
        super().__init__()
        self.channels = (0, *scaled((48, 96, 160, 304), factor))
        first = self.channels[1]
        self.stem, self.stem_norm = nn.Conv2d(channels_in, first, 4, 4), ChannelNorm(first, eps=1e-6)
        self.stages = nn.ModuleList()
        for i, (depth, kernel) in enumerate(zip((3, 3, 9, 3), (3, 5, 7, 9))):
            width = self.channels[i + 1]
            blocks: list[nn.Module] = []
            if i:
                previous = self.channels[i]
                blocks += [ChannelNorm(previous, eps=1e-6), nn.Conv2d(previous, width, 2, 2)]
            blocks += [EdgeConvBlock(width, kernel) for _ in range(depth - (1 if i else 0))]
            if i:
                blocks.append(EdgeAttentionBlock(width, i + 1, position=i == 1))
            self.stages.append(nn.Sequential(*blocks))

    def forward(self, x: Tensor) -> list[Tensor | None]:
        x = self.stem_norm(self.stem(x))
        maps: list[Tensor | None] = [None]
        for stage in self.stages:
            x = stage(x)
            maps.append(x)
        return maps


class CloudUnet(nn.Module):
    """x (B, C, H, W) → logits (B, 4, H, W); any size of at least 32. `factor` scales the published widths."""

    def __init__(self, encoder: str, channels_in: int, classes: int = 4, factor: float = 1.0) -> None:
        super().__init__()
        self.encoder = ENCODERS[encoder](channels_in, factor)
        widths = scaled((256, 128, 64, 32, 16), factor)
        skips = (*reversed(self.encoder.channels[:4]), 0)
        self.decoder = nn.ModuleList()
        previous = self.encoder.channels[4]
        for width, skip in zip(widths, skips):
            first, second = ConvNorm(previous + skip, width, 3, act=nn.ReLU()), ConvNorm(width, width, 3, act=nn.ReLU())
            self.decoder.append(nn.Sequential(first, second))
            previous = width
        self.head = nn.Conv2d(previous, classes, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.decode(x, self.encoder(x))[-1])

    def decode(self, x: Tensor, maps: Sequence[Tensor | None]) -> list[Tensor]:
        """The outputs of the five decoder blocks; a missing map counts as half the image's size and no channels."""
        sizes = [m.shape[2:] if m is not None else (x.shape[2] // 2, x.shape[3] // 2) for m in maps[:4]]
        y, out = maps[4], []
        if y is None:
            raise ValueError("the encoder's last map is missing")
        for block, skip, size in zip(self.decoder, (*reversed(maps[:4]), None), (*reversed(sizes), x.shape[2:])):
            y = F.interpolate(y, size=size, mode="nearest")
            y = block(y if skip is None else torch.cat((y, skip), 1))
            out.append(y)
        return out


ENCODERS: dict[str, type] = {"mobilenet_v2": MobileNetV2, "regnety_004": RegNetY400, "edgenext_small": EdgeNeXtSmall}
_MARKS = {
    "mobilenet_v2": "encoder.features.0.0.weight",
    "regnety_004": "encoder.model.stem.conv.weight",
    "edgenext_small": "encoder.model.stem_0.weight",
}


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Encoder, bands and classes from published keys and shapes, or None."""
    if "segmentation_head.0.weight" not in shapes:
        return None
    for encoder, key in _MARKS.items():
        if key in shapes:
            return {
                "encoder": encoder,
                "channels_in": shapes[key][1],
                "classes": shapes["segmentation_head.0.weight"][0],
            }
    return None


def build(configuration: Mapping[str, Any]) -> CloudUnet:
    """The network of a configuration."""
    encoder, channels_in, classes = (configuration[name] for name in ("encoder", "channels_in", "classes"))
    return CloudUnet(encoder, channels_in, classes, float(configuration.get("factor", 1.0))).eval()


def _mobilenet(match: re.Match) -> str:
    """Convolution and norm of an inverted residual: published as nested pairs and a flat last one."""
    block, rest = int(match[1]), match[2]
    if block in (0, 18):
        return f"encoder.features.{block}.{rest}"
    last = 1 if block == 1 else 2
    flat = re.match(r"conv\.(\d)\.(weight|bias|running_mean|running_var|num_batches_tracked)$", rest)
    if flat:
        return f"encoder.features.{block}.layers.{last}.{int(flat[1]) - last}.{flat[2]}"
    return f"encoder.features.{block}.layers.{rest.removeprefix('conv.')}"


_RENAMED = (
    (r"^decoder\.blocks\.(\d)\.conv(\d)\.(\d)\.", lambda m: f"decoder.{m[1]}.{int(m[2]) - 1}.{m[3]}."),
    (r"^segmentation_head\.0\.", "head."),
    (r"^encoder\.features\.(\d+)\.(.*)$", _mobilenet),
    (r"^encoder\.model\.stem\.conv\.", "encoder.stem.0."), (r"^encoder\.model\.stem\.bn\.", "encoder.stem.1."),
    (r"^encoder\.model\.s(\d)\.b(\d+)\.", lambda m: f"encoder.stages.{int(m[1]) - 1}.{int(m[2]) - 1}."),
    (r"\.conv([123])\.conv\.", r".conv\1.0."), (r"\.conv([123])\.bn\.", r".conv\1.1."), (r"\.se\.", "."),
    (r"\.downsample\.conv\.", ".shortcut.0."), (r"\.downsample\.bn\.", ".shortcut.1."),
    (r"^encoder\.model\.stem_0\.", "encoder.stem."), (r"^encoder\.model\.stem_1\.", "encoder.stem_norm."),
    (r"^encoder\.model\.stages_(\d)\.downsample\.(\d)\.", r"encoder.stages.\1.\2."),
    (r"^encoder\.model\.stages_(\d)\.blocks\.(\d+)\.",
     lambda m: f"encoder.stages.{m[1]}.{int(m[2]) + (2 if m[1] != '0' else 0)}."),
    (r"\.pos_embd\.token_projection\.", ".position."), (r"\.xca\.", "."),
    (r"(encoder\.stages\.\d\.\d+)\.(norm|gamma)(\.|$)", r"\1.mlp.\2\3"),
)  # fmt: skip


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names → ours; the classifier of a plain encoder file is left out."""
    out = {}
    for key, value in state.items():
        if key.startswith("classifier."):
            continue
        for pattern, replacement in _RENAMED:
            key = re.sub(pattern, replacement, key)
        out[key] = value
    return out


def graphs(network: CloudUnet, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph; batch, height and width vary, the latter in multiples of 32."""
    x = torch.rand(2, configuration["channels_in"], 64, 96, generator=torch.Generator().manual_seed(0))
    sizes = {"x": {0: "batch", 2: "32*rows", 3: "32*columns"}}
    return [Graph("", network, {"x": x}, ["logits"], sizes)]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card: CloudSEN12 takes reflectance, OmniCloudMask z-scores of its windows."""
    omni = configuration["encoder"] != "mobilenet_v2"
    thirteen = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"]
    known = {3: ["red", "green", "nir"], 4: ["B02", "B03", "B04", "B8A"], 13: thirteen}
    bands = list(configuration.get("bands") or known.get(configuration["channels_in"], []))
    if len(bands) != configuration["channels_in"]:
        raise ModelError(
            f"This network takes {configuration['channels_in']} bands, and {len(bands)} are known by name.",
            "Write bands: [B02, …] in the network's order into a YAML file beside the checkpoint, of the same name.",
        )
    size = int(configuration.get("tile_size", 992 if omni else 512))
    return {
        "task": "detectclouds",
        "title": "OmniCloudMask" if omni else "CloudSEN12 U-Net",
        "summary": ("OmniCloudMask: clouds and shadows in red, green and NIR of any sensor." if omni
                    else f"CloudSEN12 U-Net: clouds and shadows of Sentinel-2 from {len(bands)} bands."),
        "needs": ", ".join(bands),
        "inputs": [{"name": "x", "role": "optical", "bands": bands, "unit": "z-score" if omni else "reflectance"}],
        "outputs": ["logits"],
        "parameters": [
            {"name": "second", "default": "", "description": "another installed model of the same bands; both are averaged"},
            {"name": "batch", "default": 0, "minimum": 0, "maximum": 256,
             "description": "tiles run at once; 0: one on the CPU, more on a GPU"},
        ],
        "tile_size": size,
        "overlap": size * 9 // 31 if omni else size // 8,
        "reference": ("Wright et al. 2025, Remote Sensing of Environment 322, 114694" if omni
                      else "Aybar et al. 2022, Scientific Data 9, 782 (CloudSEN12)"),
        "training_data": "CloudSEN12, KappaSet" if omni else "CloudSEN12",
        "licence": "of the checkpoint's author" if omni else "CC BY-NC 4.0 (published CloudSEN12 weights)",
    }  # fmt: skip

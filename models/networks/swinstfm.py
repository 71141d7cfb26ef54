"""SwinSTFM: fusion of one pair by Swin transformers with unmixing-inspired cross attention.

Chen et al., "SwinSTFM: Remote Sensing Spatiotemporal Fusion Using Swin Transformer", IEEE TGRS 2022. Images in −1..1, coarse
on the fine grid. The published code normalises over queries in unshifted cross blocks and scrambles heads and windows in
all of them; published weights have learned with that, so `compat` repeats it (at batch 1), and our own training does not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from ..family import Graph
from .hat import Mlp, relative_index, shift_mask, unwindow, windows

WINDOW, HEAD = 8, 32
SIDE = 256  # the smallest image: a window of its own at the lowest of five levels


class Biased(nn.Module):
    """Heads, and the bias of their logits by relative position."""

    index: Tensor

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.heads = dim // HEAD
        self.relative_position_bias_table = nn.Parameter(torch.zeros((2 * WINDOW - 1) ** 2, self.heads))
        self.register_buffer("index", relative_index(WINDOW, WINDOW, 0), persistent=False)
        nn.init.trunc_normal_(self.relative_position_bias_table, std=0.02)

    def split(self, x: Tensor) -> Tensor:
        """(N, 64, C) → (N, heads, 64, 32)."""
        return x.unflatten(-1, (self.heads, HEAD)).transpose(1, 2)

    def weights(self, q: Tensor, k: Tensor, mask: Tensor | None) -> Tensor:
        """Softmax attention (N, heads, 64, 64)."""
        bias = self.relative_position_bias_table[self.index].permute(2, 0, 1)
        logits = (self.split(q) * HEAD**-0.5) @ self.split(k).transpose(-2, -1) + bias
        if mask is not None:
            logits = logits.unflatten(0, (-1, mask.shape[0])) + mask[:, None]
            logits = logits.flatten(0, 1)
        return logits.softmax(-1)


class SwinAttention(Biased):
    """The pixels of a window ask each other."""

    def __init__(self, dim: int) -> None:
        super().__init__(dim)
        self.qkv, self.proj = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        return self.proj((self.weights(q, k, mask) @ self.split(v)).transpose(1, 2).flatten(2))


class PairAttention(Biased):
    """The change of the coarse image, spread where the coarse reference resembles the fine one and the coarse target."""

    def __init__(self, dim: int, compat: bool) -> None:
        super().__init__(dim)
        self.compat = compat
        self.q, self.k, self.q2, self.k2, self.v, self.proj = (nn.Linear(dim, dim) for _ in range(6))

    def forward(self, d: Tensor, a: Tensor, f: Tensor, b: Tensor, mask: Tensor | None) -> Tensor:
        """All (N, 64, C): coarse change, coarse reference, fine reference, coarse target."""
        p = self.weights(self.q(a), self.k(f), mask) * self.weights(self.q2(a), self.k2(b), mask) + 1e-6
        over_queries = self.compat and mask is None
        p = p / p.sum(-2 if over_queries else -1, keepdim=True)
        y = p @ self.split(self.v(d))
        if self.compat:
            y = y.transpose(0, 1).reshape(-1, WINDOW * WINDOW, self.heads * HEAD)
        else:
            y = y.transpose(1, 2).flatten(2)
        return self.proj(y)


def windowed(function, mask: Tensor | None, *maps: Tensor) -> Tensor:
    """Runs `function(*windows, mask)` on (B, H, W, C) maps, rolled by half a window where there is a shift mask."""
    height, width = maps[0].shape[1], maps[0].shape[2]
    shift = WINDOW // 2
    if mask is not None:
        maps = tuple(m.roll((-shift, -shift), (1, 2)) for m in maps)
    y = unwindow(function(*(windows(m, WINDOW) for m in maps), mask), WINDOW, height, width)
    return y if mask is None else y.roll((shift, shift), (1, 2))


class SwinBlock(nn.Module):
    """(Shifted) window attention and an MLP."""

    def __init__(self, dim: int, shifted: bool) -> None:
        super().__init__()
        self.shifted = shifted
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn, self.mlp = SwinAttention(dim), Mlp(dim, dim)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        x = x + windowed(self.attn, mask if self.shifted else None, self.norm1(x))
        return x + self.mlp(self.norm2(x))


class CrossBlock(nn.Module):
    """(Shifted) attention over the windows of a pair of images, and an MLP."""

    def __init__(self, dim: int, shifted: bool, compat: bool) -> None:
        super().__init__()
        self.shifted = shifted
        self.norm1, self.norm3 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn, self.mlp = PairAttention(dim, compat), Mlp(dim, dim)

    def forward(self, d: Tensor, a: Tensor, f: Tensor, b: Tensor, mask: Tensor | None) -> Tensor:
        d = d + windowed(self.attn, mask if self.shifted else None, self.norm1(d), a, f, b)
        return d + self.mlp(self.norm3(d))


class CrossLayer(nn.Module):
    """Cross blocks over the features of one level; returns the fine features plus the change."""

    def __init__(self, dim: int, depth: int, compat: bool) -> None:
        super().__init__()
        self.norm1, self.norm2, self.norm3 = (nn.LayerNorm(dim) for _ in range(3))
        self.blocks = nn.ModuleList(CrossBlock(dim, i % 2 == 1, compat) for i in range(depth))

    def forward(self, a: Tensor, f: Tensor, b: Tensor, mask: Tensor | None = None) -> Tensor:
        d, fine = b - a, f
        a, f, b = self.norm1(a), self.norm2(f), self.norm3(b)
        for block in self.blocks:
            d = block(d, a, f, b, mask)
        return d + fine


class PatchMerging(nn.Module):
    """2 × 2 pixels become one."""

    def __init__(self, dim: int, out: int) -> None:
        super().__init__()
        self.norm, self.reduction = nn.LayerNorm(4 * dim), nn.Linear(4 * dim, out, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        batch, height, width, channels = x.shape
        x = x.reshape(batch, height // 2, 2, width // 2, 2, channels).permute(0, 1, 3, 4, 2, 5)
        return self.reduction(self.norm(x.flatten(3)))


class PatchEmbedding(nn.Module):
    """2 × 2 patches of the image."""

    def __init__(self, bands: int, dim: int) -> None:
        super().__init__()
        self.proj, self.norm = nn.Conv2d(bands, dim, 2, 2), nn.LayerNorm(dim)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(self.proj(x).permute(0, 2, 3, 1))


class Blocks(nn.Module):
    """Ordinary Swin blocks, every second one shifted."""

    def __init__(self, dim: int, depth: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(SwinBlock(dim, i % 2 == 1) for i in range(depth))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x, mask)
        return x


class Stage(nn.Module):
    """Blocks at the incoming size, then a merge."""

    def __init__(self, dim: int, out: int, depth: int) -> None:
        super().__init__()
        self.layer, self.downsample = Blocks(dim, depth), PatchMerging(dim, out)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        return self.downsample(self.layer(x, mask))


class Encoder(nn.Module):
    """Features at 1/2, 1/4, 1/8, 1/16 and 1/32."""

    def __init__(self, bands: int, dim: int, depths: Sequence[int]) -> None:
        super().__init__()
        widths = (dim, 2 * dim, 4 * dim, 8 * dim, 8 * dim)
        self.inc = PatchEmbedding(bands, dim)
        self.stages = nn.ModuleList(Stage(widths[i], widths[i + 1], depth) for i, depth in enumerate(depths))

    def forward(self, x: Tensor, masks: Sequence[Tensor]) -> list[Tensor]:
        out = [self.inc(x)]
        for stage, mask in zip(self.stages, masks):
            out.append(stage(out[-1], mask))
        return out


class Up(nn.Module):
    """One level of the decoder: the level below, doubled, beside the cross layer's answer and the coarse target."""

    def __init__(self, dim: int, out: int, depth: int, compat: bool) -> None:
        super().__init__()
        self.up = nn.Sequential(nn.Conv2d(dim, 4 * dim, 3, padding=1), nn.PixelShuffle(2))
        self.layer, self.layer2 = CrossLayer(dim, 2, compat), Blocks(out, depth)
        self.proj1 = nn.Linear(3 * dim, out)

    def forward(self, z: Tensor, a: Tensor, f: Tensor, b: Tensor, mask: Tensor) -> Tensor:
        g = self.up(z.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
        return self.layer2(self.proj1(torch.cat((b, self.layer(a, f, b, mask), g), -1)), mask)


class Decoder(nn.Module):
    """From the features of all levels to the fine image before its tanh."""

    def __init__(self, bands: int, dim: int, depths: Sequence[int], compat: bool) -> None:
        super().__init__()
        self.layer = CrossLayer(8 * dim, 1, compat)
        widths = (8 * dim, 4 * dim, 2 * dim, dim, dim)
        self.ups = nn.ModuleList(Up(widths[i], widths[i + 1], depths[3 - i], compat) for i in range(4))
        self.outc = nn.Sequential(
            nn.Conv2d(dim, 4 * dim, 3, padding=1), nn.PixelShuffle(2), nn.Conv2d(dim, bands, 3, padding=1)
        )

    def forward(self, a: list[Tensor], f: list[Tensor], b: list[Tensor], masks: Sequence[Tensor]) -> Tensor:
        z = self.layer(a[4], f[4], b[4])
        for i, up in enumerate(self.ups):
            z = up(z, a[3 - i], f[3 - i], b[3 - i], masks[3 - i])
        return self.outc(z.permute(0, 3, 1, 2))


class SwinStfm(nn.Module):
    """coarse_01, coarse_02, fine_01 (B, n, H, W) → fine_02; H and W are multiples of 256."""

    def __init__(self, bands: int, dim: int, depths: Sequence[int], compat: bool) -> None:
        super().__init__()
        self.coarse_down, self.fine_down = Encoder(bands, dim, depths), Encoder(bands, dim, depths)
        self.fine_up = Decoder(bands, dim, depths, compat)

    def before_tanh(self, coarse_01: Tensor, coarse_02: Tensor, fine_01: Tensor) -> Tensor:
        """The fine image (B, C, H, W) before its tanh."""
        coarse_01, coarse_02, fine_01 = _whole_tiles(coarse_01, coarse_02, fine_01)
        masks = [_shift_mask(coarse_01, 2**level) for level in range(1, 5)]  # of the levels with shifted windows
        a, f, b = self.coarse_down(coarse_01, masks), self.fine_down(fine_01, masks), self.coarse_down(coarse_02, masks)
        return self.fine_up(a, f, b, masks)

    def forward(self, coarse_01: Tensor, coarse_02: Tensor, fine_01: Tensor) -> Tensor:
        return self.before_tanh(coarse_01, coarse_02, fine_01).tanh()


def _shift_mask(image: Tensor, step: int) -> Tensor:
    """`shift_mask` of the level whose pixels are `step` pixels of the image wide."""
    height, width = image.shape[2] // step, image.shape[3] // step
    return shift_mask(image.new_empty(1, 1, 1, 1).expand(1, 1, height, width), WINDOW)


def _whole_tiles(*images: Tensor) -> list[Tensor]:
    """The images, checked to be whole tiles; the slices change nothing but tell the exporter so, whose algebra of sizes
    else grows with every level until it takes minutes and gigabytes."""
    height, width = images[0].shape[2:]
    if height % SIDE or width % SIDE:
        raise ValueError(f"sides must be multiples of {SIDE} pixels, not {int(height)} and {int(width)}")
    rows, columns = height // SIDE, width // SIDE
    return [image.narrow(2, 0, SIDE * rows).narrow(3, 0, SIDE * columns) for image in images]


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Sizes from published keys and shapes; None for other networks. Published weights need `compat`."""
    if "coarse_down.inc.proj.weight" not in shapes:
        return None
    depths = [
        1
        + max(
            int(m[1]) for m in (re.match(rf"coarse_down\.down{i}\.layer\.blocks\.(\d+)\.", key) for key in shapes) if m
        )
        for i in range(1, 5)
    ]
    dim, bands = shapes["coarse_down.inc.proj.weight"][:2]
    return {"bands": bands, "dim": dim, "depths": depths, "compat": True}


def build(configuration: Mapping[str, Any]) -> SwinStfm:
    """The network of a configuration."""
    return SwinStfm(*(configuration[name] for name in ("bands", "dim", "depths", "compat"))).eval()


_RENAMED = (
    (r"_down\.down(\d)\.", lambda m: f"_down.stages.{int(m[1]) - 1}."),
    (r"^fine_up\.up(\d)\.up\.", lambda m: f"fine_up.ups.{int(m[1]) - 1}.up."),
    (r"^fine_up\.up(\d)\.", lambda m: f"fine_up.ups.{int(m[1]) - 1}."),
)
_UNUSED = re.compile(r"(relative_position_index|attn_mask)$")  # tables that follow from the sizes


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names → ours."""
    out = {}
    for key, value in state.items():
        if not _UNUSED.search(key):
            for pattern, replacement in _RENAMED:
                key = re.sub(pattern, replacement, key)
            out[key] = value
    return out


def graphs(network: SwinStfm, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph; height and width vary in multiples of 256, the batch too unless `compat` ties it to 1."""
    generator = torch.Generator().manual_seed(0)
    batch = 1 if configuration["compat"] else 2
    names = ("coarse_01", "coarse_02", "fine_01")
    inputs = {n: torch.randn(batch, configuration["bands"], 512, 512, generator=generator) for n in names}
    sizes = {2: "256*rows", 3: "256*columns", **({} if configuration["compat"] else {0: "batch"})}
    return [Graph("", network, inputs, ["fine_02"], dict.fromkeys(inputs, sizes))]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    from ...engine.fusion.options import parameters  # pydantic: training does without

    return {
        "task": "fuse",
        "title": "SwinSTFM",
        "summary": "SwinSTFM: transformer fusion from one fine/coarse pair.",
        "needs": "one fine/coarse pair and the coarse image of the target date",
        "inputs": [{"name": n, "role": n, "scale": 2.0, "offset": -1.0} for n in ("coarse", "fine")],
        "outputs": ["fine_02"],
        "parameters": [one.model_dump(exclude_defaults=True) for one in parameters("swinstfm", {})],
        "tile_size": 256,
        "overlap": 128,
        "reference": "Chen et al. 2022, IEEE TGRS",
        "licence": "of the checkpoint's author",
        "notes": "Tiles of 256 × 256; the published attention mixes windows, so the tile size is part of the model.",
    }

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


class SelfAttention(Biased):
    def __init__(self, dim: int) -> None:
        super().__init__(dim)
        self.qkv, self.proj = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        q, k, v = self.qkv(x).chunk(3, dim=-1)
        return self.proj((self.weights(q, k, mask) @ self.split(v)).transpose(1, 2).flatten(2))


class CrossAttention(Biased):
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


def windowed(function, shifted: bool, *maps: Tensor) -> Tensor:
    """Runs `function(*windows, mask)` on (B, H, W, C) maps, rolled by half a window where shifted."""
    height, width = maps[0].shape[1], maps[0].shape[2]
    shift, mask = WINDOW // 2, None
    if shifted:
        mask = shift_mask(maps[0].permute(0, 3, 1, 2), WINDOW)
        maps = tuple(m.roll((-shift, -shift), (1, 2)) for m in maps)
    y = unwindow(function(*(windows(m, WINDOW) for m in maps), mask), WINDOW, height, width)
    return y.roll((shift, shift), (1, 2)) if shifted else y


class Block(nn.Module):
    """(Shifted) window attention and an MLP."""

    def __init__(self, dim: int, shifted: bool) -> None:
        super().__init__()
        self.shifted = shifted
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn, self.mlp = SelfAttention(dim), Mlp(dim, dim)

    def forward(self, x: Tensor) -> Tensor:
        x = x + windowed(self.attn, self.shifted, self.norm1(x))
        return x + self.mlp(self.norm2(x))


class CrossBlock(nn.Module):
    def __init__(self, dim: int, shifted: bool, compat: bool) -> None:
        super().__init__()
        self.shifted = shifted
        self.norm1, self.norm3 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn, self.mlp = CrossAttention(dim, compat), Mlp(dim, dim)

    def forward(self, d: Tensor, a: Tensor, f: Tensor, b: Tensor) -> Tensor:
        d = d + windowed(self.attn, self.shifted, self.norm1(d), a, f, b)
        return d + self.mlp(self.norm3(d))


class CrossLayer(nn.Module):
    """Cross blocks over the features of one level; returns the fine features plus the change."""

    def __init__(self, dim: int, depth: int, compat: bool) -> None:
        super().__init__()
        self.norm1, self.norm2, self.norm3 = (nn.LayerNorm(dim) for _ in range(3))
        self.blocks = nn.ModuleList(CrossBlock(dim, i % 2 == 1, compat) for i in range(depth))

    def forward(self, a: Tensor, f: Tensor, b: Tensor) -> Tensor:
        d, fine = b - a, f
        a, f, b = self.norm1(a), self.norm2(f), self.norm3(b)
        for block in self.blocks:
            d = block(d, a, f, b)
        return d + fine


class Merge(nn.Module):
    """2 × 2 pixels become one."""

    def __init__(self, dim: int, out: int) -> None:
        super().__init__()
        self.norm, self.reduction = nn.LayerNorm(4 * dim), nn.Linear(4 * dim, out, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        phases = (x[:, 0::2, 0::2], x[:, 1::2, 0::2], x[:, 0::2, 1::2], x[:, 1::2, 1::2])
        return self.reduction(self.norm(torch.cat(phases, -1)))


class Patches(nn.Module):
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
        self.blocks = nn.ModuleList(Block(dim, i % 2 == 1) for i in range(depth))

    def forward(self, x: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x)
        return x


class Stage(nn.Module):
    """Blocks at the incoming size, then a merge."""

    def __init__(self, dim: int, out: int, depth: int) -> None:
        super().__init__()
        self.layer, self.downsample = Blocks(dim, depth), Merge(dim, out)

    def forward(self, x: Tensor) -> Tensor:
        return self.downsample(self.layer(x))


class Encoder(nn.Module):
    """Features at 1/2, 1/4, 1/8, 1/16 and 1/32."""

    def __init__(self, bands: int, dim: int, depths: Sequence[int]) -> None:
        super().__init__()
        widths = (dim, 2 * dim, 4 * dim, 8 * dim, 8 * dim)
        self.inc = Patches(bands, dim)
        self.stages = nn.ModuleList(Stage(widths[i], widths[i + 1], depth) for i, depth in enumerate(depths))

    def forward(self, x: Tensor) -> list[Tensor]:
        out = [self.inc(x)]
        for stage in self.stages:
            out.append(stage(out[-1]))
        return out


class Up(nn.Module):
    """One level of the decoder: the level below, doubled, beside the cross layer's answer and the coarse target."""

    def __init__(self, dim: int, out: int, depth: int, compat: bool) -> None:
        super().__init__()
        self.up = nn.Sequential(nn.Conv2d(dim, 4 * dim, 3, padding=1), nn.PixelShuffle(2))
        self.layer, self.layer2 = CrossLayer(dim, 2, compat), Blocks(out, depth)
        self.proj1 = nn.Linear(3 * dim, out)

    def forward(self, z: Tensor, a: Tensor, f: Tensor, b: Tensor) -> Tensor:
        g = self.up(z.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
        return self.layer2(self.proj1(torch.cat((b, self.layer(a, f, b), g), -1)))


class Decoder(nn.Module):
    def __init__(self, bands: int, dim: int, depths: Sequence[int], compat: bool) -> None:
        super().__init__()
        self.layer = CrossLayer(8 * dim, 1, compat)
        widths = (8 * dim, 4 * dim, 2 * dim, dim, dim)
        self.ups = nn.ModuleList(Up(widths[i], widths[i + 1], depths[3 - i], compat) for i in range(4))
        self.outc = nn.Sequential(
            nn.Conv2d(dim, 4 * dim, 3, padding=1), nn.PixelShuffle(2), nn.Conv2d(dim, bands, 3, padding=1)
        )

    def forward(self, a: list[Tensor], f: list[Tensor], b: list[Tensor]) -> Tensor:
        z = self.layer(a[4], f[4], b[4])
        for i, up in enumerate(self.ups):
            z = up(z, a[3 - i], f[3 - i], b[3 - i])
        return self.outc(z.permute(0, 3, 1, 2))


class SwinStfm(nn.Module):
    """coarse_01, coarse_02, fine_01 (B, n, H, W) → fine_02; H and W are multiples of 256."""

    def __init__(self, bands: int, dim: int, depths: Sequence[int], compat: bool) -> None:
        super().__init__()
        self.coarse_down, self.fine_down = Encoder(bands, dim, depths), Encoder(bands, dim, depths)
        self.fine_up = Decoder(bands, dim, depths, compat)

    def before_tanh(self, coarse_01: Tensor, coarse_02: Tensor, fine_01: Tensor) -> Tensor:
        return self.fine_up(self.coarse_down(coarse_01), self.fine_down(fine_01), self.coarse_down(coarse_02))

    def forward(self, coarse_01: Tensor, coarse_02: Tensor, fine_01: Tensor) -> Tensor:
        return self.before_tanh(coarse_01, coarse_02, fine_01).tanh()


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
    return {
        "task": "fuse",
        "title": "SwinSTFM",
        "summary": "SwinSTFM: transformer fusion from one fine/coarse pair.",
        "needs": "one fine/coarse pair and the coarse image of the target date",
        "inputs": [{"name": n, "role": n, "scale": 2.0, "offset": -1.0} for n in ("coarse", "fine")],
        "outputs": ["fine_02"],
        "tile_size": 256,
        "overlap": 128,
        "reference": "Chen et al. 2022, IEEE TGRS",
        "licence": "of the checkpoint's author",
        "notes": "Tiles of 256 × 256; the published attention mixes windows, so the tile size is part of the model.",
    }

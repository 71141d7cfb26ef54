"""EMRDM: cloud removal by a mean-reverting denoiser, from one image or several dates.

Liu, Li, Guan, Zhou, Zhang, "Effective Cloud Removal for Remote Sensing Images by an Improved Mean-Reverting Denoising Model
with Elucidated Design Space", CVPR 2025; the backbone is the hourglass diffusion transformer (Crowson et al. 2024). The
sampler and the preconditioning live in `engine.samplers`, so the graph is the bare network F.
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
from .attention import attend, in_parts
from .emrdm_card import card, overrides
from .neighbourhood import TILE, neighbourhood_attention

__all__ = ["Emrdm", "build", "card", "graphs", "overrides", "recognise", "translate", "unwrap"]
HEAD = 64  # channels of an attention head in every published configuration
EPS = 1e-6


class RmsNorm(nn.Module):
    """x · scale / rms(x); with a condition c, the scale is 1 + A c."""

    def __init__(self, dim: int, condition: int | None = None) -> None:
        super().__init__()
        if condition is None:
            self.scale = nn.Parameter(torch.ones(dim))
        else:
            self.linear = nn.Linear(condition, dim, bias=False)
            nn.init.zeros_(self.linear.weight)

    def forward(self, x: Tensor, c: Tensor | None = None) -> Tensor:
        if torch.is_grad_enabled():
            scale = self.scale if c is None else (1 + self.linear(c))[:, None, None]
            return x * (scale * torch.rsqrt(x.square().mean(-1, keepdim=True) + EPS))
        # as ONNX Runtime knows it for one node: divided by the root, times a vector
        unit = x / torch.sqrt(x.pow(2).mean(-1, keepdim=True) + EPS)
        if c is None:
            return unit * self.scale
        return unit * torch.ones(x.shape[-1], device=x.device) * (1 + self.linear(c))[:, None, None]


class FeedForward(nn.Module):
    """x + down(GEGLU(up(norm(x)))): the first half of up, gated by the GELU of the second."""

    def __init__(self, dim: int, hidden: int, condition: int | None, dropout: float = 0.0) -> None:
        super().__init__()
        self.norm = RmsNorm(dim, condition)
        self.up, self.down = nn.Linear(dim, 2 * hidden, bias=False), nn.Linear(hidden, dim, bias=False)
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.down.weight)

    def forward(self, x: Tensor, c: Tensor | None = None) -> Tensor:
        a, b = in_parts(self.up, self.norm(x, c), 2)
        return x + self.down(self.dropout(a * F.gelu(b)))


class Attention(nn.Module):
    """Cosine attention with axial rotary positions; global, or in a `kernel` × `kernel` neighbourhood."""

    frequencies: Tensor

    def __init__(self, dim: int, head: int, kernel: int, condition: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.kernel = dim // head, kernel
        self.norm = RmsNorm(dim, condition)
        self.qkv, self.out = nn.Linear(dim, 3 * dim, bias=False), nn.Linear(dim, dim, bias=False)
        self.scale = nn.Parameter(torch.full((self.heads,), 10.0))
        self.register_buffer("frequencies", axial_frequencies(self.heads, head // 8))
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.out.weight)

    def forward(self, x: Tensor, c: Tensor) -> Tensor:
        """x (B, H, W, D)."""
        _, height, width, _ = x.shape
        angles, root = self._angles(height, width, x), self.scale.sqrt()[:, None]
        q, k, v = (t.unflatten(-1, (self.heads, -1)) for t in in_parts(self.qkv, self.norm(x, c), 3))
        q, k = (rotate(t * (root * unit(t)), angles) for t in (q, k))
        if self.kernel:
            attended = neighbourhood_attention(q, k, v, self.kernel, bound=self.scale.amax(0)).flatten(-2)
        else:
            q, k, v = (t.to(v.dtype).flatten(-2).flatten(1, 2) for t in (q, k, v))
            attended = attend(q, k, v, self.heads, 1.0).unflatten(1, (height, width))
        return x + self.out(self.dropout(attended))

    def _angles(self, height, width, like: Tensor) -> Tensor:
        """(H, W, heads, 2n): positions at cell centres, the longer side spanning −1..1."""
        longer = torch.sym_max(height, width)
        y = (2 * torch.arange(height, device=like.device) + 1 - height).to(like.dtype) / longer
        x = (2 * torch.arange(width, device=like.device) + 1 - width).to(like.dtype) / longer
        rows = (y[:, None, None, None] * self.frequencies).expand(-1, width, -1, -1)
        columns = (x[None, :, None, None] * self.frequencies).expand(height, -1, -1, -1)
        return torch.cat((rows, columns), -1)


def unit(t: Tensor) -> Tensor:
    """What brings the vectors (…, e) to length 1, (…, 1)."""
    if torch.is_grad_enabled():
        return torch.rsqrt(t.square().sum(-1, keepdim=True) + EPS)
    return torch.rsqrt(torch.linalg.vector_norm(t, dim=-1, keepdim=True).square() + EPS)  # one node of a graph


def axial_frequencies(heads: int, count: int) -> Tensor:
    """(heads, count) rotary frequencies from π to 10π, dealt out to the heads in turn."""
    every = torch.linspace(math.log(math.pi), math.log(10 * math.pi), heads * count + 1)[:-1].exp()
    return every.reshape(count, heads).T.contiguous()


def rotate(u: Tensor, angle: Tensor) -> Tensor:
    """Rotary positions on the first half of each head; its two quarters are the pairs."""
    n = angle.shape[-1]
    u1, u2, u3 = u[..., :n], u[..., n : 2 * n], u[..., 2 * n :]
    cos, sin = angle.cos(), angle.sin()
    return torch.cat((u1 * cos - u2 * sin, u2 * cos + u1 * sin, u3), -1)


class AttentionLayer(nn.Module):
    """Attention, then feed-forward."""

    def __init__(self, dim: int, hidden: int, head: int, kernel: int, condition: int, dropout: float) -> None:
        super().__init__()
        self.attention = Attention(dim, head, kernel, condition, dropout)
        self.feed = FeedForward(dim, hidden, condition, dropout)

    def forward(self, x: Tensor, c: Tensor) -> Tensor:
        return self.feed(self.attention(x, c), c)


class Level(nn.ModuleList):
    """The layers of one resolution."""

    def forward(self, x: Tensor, c: Tensor) -> Tensor:
        for layer in self:
            x = layer(x, c)
        return x


class PatchMerge(nn.Module):
    """Patches of p × p pixels become one token; channels in the order row, column, channel."""

    def __init__(self, dim: int, out: int, patch: int) -> None:
        super().__init__()
        self.patch, self.proj = patch, nn.Linear(dim * patch * patch, out, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        batch, height, width, dim = x.shape
        p = self.patch
        x = x.reshape(batch, height // p, p, width // p, p, dim).transpose(2, 3)
        return self.proj(x.reshape(batch, height // p, width // p, p * p * dim))


class Split(nn.Module):
    """One token becomes p × p pixels; with a skip, the two are mixed by a learned factor."""

    def __init__(self, dim: int, out: int, patch: int, skip: bool = False) -> None:
        super().__init__()
        self.patch, self.proj = patch, nn.Linear(dim, out * patch * patch, bias=False)
        if skip:
            self.factor = nn.Parameter(torch.full((1,), 0.5))

    def forward(self, x: Tensor, skip: Tensor | None = None) -> Tensor:
        batch, height, width, _ = x.shape
        p = self.patch
        x = self.proj(x).reshape(batch, height, width, p, p, -1).transpose(2, 3)
        x = x.reshape(batch, height * p, width * p, -1)
        return x if skip is None else skip + self.factor * (x - skip)


class NoiseMapping(nn.Module):
    """The conditioning vector c of a noise level."""

    time: Tensor

    def __init__(self, depth: int, width: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.register_buffer("time", torch.randn(width // 2, 1))
        self.proj = nn.Linear(width, width, bias=False)
        self.first, self.last = RmsNorm(width), RmsNorm(width)
        self.blocks = nn.ModuleList(FeedForward(width, hidden, None, dropout) for _ in range(depth))

    def forward(self, c_noise: Tensor) -> Tensor:
        """(B,) → (B, width)."""
        f = 2 * math.pi * c_noise[:, None] @ self.time.T
        e = self.first(self.proj(torch.cat((f.cos(), f.sin()), -1)))
        for block in self.blocks:
            e = block(e)
        return self.last(e)


class TemporalFusion(nn.Module):
    """Attention over the dates at every pixel of the coarsest level, a learned query a head."""

    def __init__(self, dim: int, heads: int, key: int, hidden: int, condition: int) -> None:
        super().__init__()
        self.heads, self.key = heads, key
        self.query = nn.Parameter(torch.randn(heads, key) * (2 / key) ** 0.5)
        self.norm = RmsNorm(dim, condition)
        self.keys, self.out = nn.Linear(dim, heads * key), nn.Linear(dim, dim, bias=False)
        self.feed = FeedForward(dim, hidden, condition)

    def forward(self, x: Tensor, c: Tensor, c_frames: Tensor, dates: int) -> tuple[Tensor, Tensor]:
        """x (B·L, h, w, D) → (B, h, w, D) and the masks (B, L, h, w, heads)."""
        _, height, width, dim = x.shape
        values = self.norm(x, c_frames)
        keys = self.keys(values).reshape(-1, dates, height, width, self.heads, self.key)
        masks = ((keys * self.query).sum(-1) / self.key**0.5).softmax(1)
        grouped = values.reshape(-1, dates, height, width, self.heads, dim // self.heads)
        fused = (masks[..., None] * grouped).sum(1).flatten(-2)
        return self.feed(self.out(fused), c), masks


class Emrdm(nn.Module):
    """The network F: x (B, C + Cc, H, W), or (B, L, C + Cc, H, W) for several dates, and c_noise (B,) → (B, C, H, W).

    The multi-temporal network also returns its masks (heads, B, L, h, w). H and W are multiples of patch · 2^(levels − 1).
    """

    def __init__(
        self, channels_in: int, channels_out: int, patch: int, widths: Sequence[int], depths: Sequence[int],
        hidden: Sequence[int], kernels: Sequence[int], heads: Sequence[int], mapping: Mapping[str, int],
        temporal: Mapping[str, int] | None = None, dropout: Sequence[float] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        condition, last = mapping["width"], len(widths) - 1
        rates = dropout or [0.0] * len(widths)

        def level(i: int) -> Level:
            layer = (widths[i], hidden[i], heads[i], kernels[i], condition, rates[i])
            return Level(AttentionLayer(*layer) for _ in range(depths[i]))

        self.mapping = NoiseMapping(mapping["depth"], condition, mapping["hidden"], mapping.get("dropout", 0.0))
        self.patch_in = PatchMerge(channels_in, widths[0], patch)
        self.down, self.up = (nn.ModuleList(level(i) for i in range(last)) for _ in range(2))
        self.middle = level(last)
        self.merges = nn.ModuleList(PatchMerge(widths[i], widths[i + 1], 2) for i in range(last))
        self.splits = nn.ModuleList(Split(widths[i + 1], widths[i], 2, skip=True) for i in range(last))
        self.norm_last = RmsNorm(widths[0])
        self.patch_out = Split(widths[0], channels_out, patch)
        nn.init.zeros_(self.patch_out.proj.weight)
        self.temporal = None if temporal is None else TemporalFusion(
            widths[-1], temporal["heads"], temporal["key"], temporal["hidden"], condition
        )  # fmt: skip

    def forward(self, x: Tensor, c_noise: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        c = self.mapping(c_noise)
        if self.temporal is None:
            x, skips = self._encode(x, c)
            return self._decode(x, skips, c)
        dates = x.shape[1]
        c_frames = c[:, None].expand(-1, dates, -1).flatten(0, 1)
        x, skips = self._encode(x.flatten(0, 1), c_frames)
        x, masks = self.temporal(x, c, c_frames, dates)
        skips = [self._collapse(skip, masks, 2 ** (len(skips) - i)) for i, skip in enumerate(skips)]
        return self._decode(x, skips, c), masks.permute(4, 0, 1, 2, 3)

    def _encode(self, x: Tensor, c: Tensor) -> tuple[Tensor, list[Tensor]]:
        x = self.patch_in(x.permute(0, 2, 3, 1))
        skips = []
        for level, merge in zip(self.down, self.merges):
            x = level(x, c)
            skips.append(x)
            x = merge(x)
        return self.middle(x, c), skips

    def _decode(self, x: Tensor, skips: list[Tensor], c: Tensor) -> Tensor:
        for i in reversed(range(len(self.splits))):
            x = self.up[i](self.splits[i](x, skips[i]), c)
        return self.patch_out(self.norm_last(x)).permute(0, 3, 1, 2)

    @staticmethod
    def _collapse(skip: Tensor, masks: Tensor, factor: int) -> Tensor:
        """A skip of all dates (B·L, H, W, D) as one (B, H, W, D), weighted by the masks brought to its size."""
        batch, dates, height, width, heads = masks.shape
        up = F.interpolate(masks.permute(0, 1, 4, 2, 3).flatten(0, 1), scale_factor=float(factor), mode="bilinear")
        up = up.reshape(batch, dates, heads, height * factor, width * factor).permute(0, 1, 3, 4, 2)
        grouped = skip.reshape(batch, dates, height * factor, width * factor, heads, -1)
        return (up[..., None] * grouped).sum(1).flatten(-2)


# What no tensor shape tells, by the shapes that tell the published configuration: (a, b, widths[0]) with
# a = columns of patch_in, b = rows of patch_out. CUHK-CR1 and CR2 differ only in sampler defaults.
PRESETS: dict[tuple[int, int, int], dict[str, Any]] = {
    (8, 4, 128): {"preset": "cuhk", "patch": 1, "bands": ["red", "green", "blue", "nir"], "condition": "image"},
    (28, 13, 128): {"preset": "sentinel", "patch": 1, "condition": "sar+image"},
    (112, 48, 256): {"preset": "sen2_mtc_new", "patch": 4, "bands": ["red", "green", "blue"], "condition": "image+nir"},
}


def unwrap(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The network inside a Lightning state dict, with averaged weights where there are any: their names are the
    parameters' with all dots removed, and buffers have none."""
    prefix = "model.diffusion_model."
    raw = {key[len(prefix) :]: value for key, value in state.items() if key.startswith(prefix)}
    out = {}
    for key, value in raw.items():
        averaged = state.get("model_ema." + f"diffusion_model.{key}".replace(".", ""))
        out[key.removeprefix("_orig_mod.")] = value if averaged is None else averaged
    return out


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Sizes from published keys and shapes, the rest from the preset of the same signature; None for other networks."""
    if "patch_in.proj.weight" not in shapes or "time_emb.weight" not in shapes or "out_norm.scale" not in shapes:
        return None
    unsupported = [key for key in shapes if key.startswith("control_")]
    if unsupported:
        raise ModelError(f"This EMRDM checkpoint has control inputs ({unsupported[0]}), which no published model uses.")
    levels = 1 + sum(bool(re.fullmatch(r"merges\.\d+\.proj\.weight", key)) for key in shapes)

    def layers(i: int) -> str:
        return "mid_level" if i == levels - 1 else f"down_levels.{i}"

    widths = [shapes[f"{layers(i)}.0.self_attn.out_proj.weight"][0] for i in range(levels)]
    a, b = shapes["patch_in.proj.weight"][1], shapes["patch_out.proj.weight"][0]
    preset = PRESETS.get((a, b, widths[0]), {"preset": None})
    multi = "temporal_encoder.attention_heads.Q" in shapes
    patch = preset.get("patch") or _guess_patch(a, b, multi)
    configuration: dict[str, Any] = {
        "preset": preset["preset"],
        "channels_in": a // patch**2,
        "channels_out": b // patch**2,
        "patch": patch,
        "widths": widths,
        "depths": [sum(f"{layers(i)}.{j}.self_attn.scale" in shapes for j in range(99)) for i in range(levels)],
        "hidden": [shapes[f"{layers(i)}.0.ff.down_proj.weight"][1] for i in range(levels)],
        "heads": [w // shapes[f"{layers(i)}.0.self_attn.scale"][0] for i, w in enumerate(widths)],
        "kernels": [7 if i < 2 else 0 for i in range(levels)],
        "mapping": {
            "depth": sum(f"mapping.blocks.{j}.norm.scale" in shapes for j in range(99)),
            "width": shapes["time_in_proj.weight"][0],
            "hidden": shapes["mapping.blocks.0.down_proj.weight"][1],
        },
        "temporal": None,
    }
    if multi:
        heads, key = shapes["temporal_encoder.attention_heads.Q"]
        configuration["temporal"] = {
            "heads": heads, "key": key, "hidden": shapes["temporal_encoder.ff.down_proj.weight"][1],
        }  # fmt: skip
    return configuration


def _guess_patch(a: int, b: int, multi: bool) -> int:
    """The largest patch that divides both, for networks of no known signature: 4 at most, 1 for one date."""
    return next(p for p in ((4, 2, 1) if multi else (1,)) if a % p**2 == 0 and b % p**2 == 0)


def build(configuration: Mapping[str, Any]) -> Emrdm:
    """The network of a configuration."""
    names = (
        "channels_in",
        "channels_out",
        "patch",
        "widths",
        "depths",
        "hidden",
        "kernels",
        "heads",
        "mapping",
        "temporal",
    )
    return Emrdm(**{name: configuration[name] for name in names}).eval()


_RENAMED = (
    (r"^time_emb\.weight$", "mapping.time"), (r"^time_in_proj\.", "mapping.proj."),
    (r"^mapping\.in_norm\.", "mapping.first."), (r"^mapping\.out_norm\.", "mapping.last."),
    (r"^down_levels\.", "down."), (r"^up_levels\.", "up."), (r"^mid_level\.", "middle."), (r"^out_norm\.", "norm_last."),
    (r"^temporal_encoder\.attention_heads\.Q$", "temporal.query"),
    (r"^temporal_encoder\.attention_heads\.fc1_k\.", "temporal.keys."),
    (r"^temporal_encoder\.attention_heads\.out_proj\.", "temporal.out."),
    (r"^temporal_encoder\.attention_heads\.", "temporal."), (r"^temporal_encoder\.ff\.", "temporal.feed."),
    (r"\.self_attn\.pos_emb\.freqs$", ".attention.frequencies"), (r"\.self_attn\.", ".attention."),
    (r"\.attention\.qkv_proj\.", ".attention.qkv."), (r"\.attention\.out_proj\.", ".attention.out."),
    (r"\.ff\.", ".feed."), (r"\.up_proj\.", ".up."), (r"\.down_proj\.", ".down."), (r"\.fac$", ".factor"),
)  # fmt: skip


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names → ours."""
    out = {}
    for key, value in state.items():
        for pattern, replacement in _RENAMED:
            key = re.sub(pattern, replacement, key)
        out[key] = value
    return out


def graphs(network: Emrdm, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph, F; batch, height and width vary, and the number of dates of the multi-temporal network."""
    step = configuration["patch"] * 2 ** (len(configuration["widths"]) - 1)
    near = [configuration["patch"] * 2**i for i, kernel in enumerate(configuration["kernels"]) if kernel]
    least = (TILE + 1) * max(near, default=1)  # two query tiles at every level: a single one would be frozen
    rows = step * max(2, -(-least // step))
    generator = torch.Generator().manual_seed(0)
    dates = (3,) if configuration["temporal"] else ()
    x = torch.randn(2, *dates, configuration["channels_in"], rows, rows + step, generator=generator)
    sizes = {0: "batch", x.ndim - 2: f"{step}*rows", x.ndim - 1: f"{step}*columns", **({1: "dates"} if dates else {})}
    inputs = {"x": x, "c_noise": torch.tensor([-1.0, 0.5])}
    outputs = ["y", "masks"] if dates else ["y"]
    return [Graph("", network, inputs, outputs, {"x": sizes, "c_noise": {0: "batch"}})]

"""RESTORE-DiT: a denoising transformer that fills clouds in a dated optical series with the help of a radar series.

Shu, Zhu, Xu, Wang, Liu, "RESTORE-DiT: Reliable satellite image time series reconstruction by multimodal sequential
diffusion transformer", Remote Sensing of Environment 328 (2025) 114872. The network predicts the clean series directly;
sampler, masking and sliding windows live in the engine. Position tables are computed for the actual size, so any number of
frames and any height and width in multiples of the patch will do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..family import Graph
from .attention import attend, attend_across, in_parts

STEP_FEATURES = 256
YEAR = 365.25
_NEVER = 3000.0  # days from a clear date that is not there
_NOISE = 0.1  # of what is in the gaps that a guided network sees


class Modulation(nn.Module):
    """SiLU, then a linear map of the step vector to `parts` vectors that broadcast over frames and tokens."""

    def __init__(self, dim: int, parts: int) -> None:
        super().__init__()
        self.parts, self.linear = parts, nn.Linear(dim, parts * dim)
        nn.init.zeros_(self.linear.weight)
        nn.init.zeros_(self.linear.bias)

    def forward(self, c: Tensor) -> tuple[Tensor, ...]:
        return self.linear(F.silu(c))[:, None, None].chunk(self.parts, dim=-1)


def modulate(x: Tensor, shift: Tensor, scale: Tensor) -> Tensor:
    """Tokens moved and stretched as the time step says."""
    return x * (1 + scale) + shift


class SelfAttention(nn.Module):
    """Tokens (…, N, dim) ask each other."""

    def __init__(self, dim: int, heads: int) -> None:
        super().__init__()
        self.heads, self.qkv, self.proj = heads, nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = in_parts(self.qkv, x, 3)
        return self.proj(attend(q, k, v, self.heads))

    def across(self, x: Tensor) -> Tensor:
        """Frames of (B, T, N, dim) ask each other, place by place."""
        q, k, v = in_parts(self.qkv, x, 3)
        return self.proj(attend_across(q, k, v, self.heads))


class CrossAttention(nn.Module):
    """Tokens (…, N, dim) ask others (…, M, dim)."""

    def __init__(self, dim: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.wq, self.wk, self.wv, self.proj = (nn.Linear(dim, dim) for _ in range(4))

    def forward(self, x: Tensor, other: Tensor) -> Tensor:
        return self.proj(attend(self.wq(x), self.wk(other), self.wv(other), self.heads))

    def across(self, x: Tensor, other: Tensor) -> Tensor:
        """Frames of (B, T, N, dim) ask those of the same place."""
        return self.proj(attend_across(self.wq(x), self.wk(other), self.wv(other), self.heads))


class RadarAttention(nn.Module):
    """Optical tokens ask the radar tokens of their frame, then those of their place in all frames."""

    def __init__(self, dim: int, heads: int) -> None:
        super().__init__()
        self.norm_x, self.norm_radar = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.spatial, self.temporal = CrossAttention(dim, heads), CrossAttention(dim, heads)
        self.modulation = Modulation(dim, 3)

    def forward(self, x: Tensor, radar: Tensor, c: Tensor) -> Tensor:
        """x, radar (B, T, N, M)."""
        shift, scale, gate = self.modulation(c)
        radar = self.norm_radar(radar)
        o = self.spatial(modulate(self.norm_x(x), shift, scale), radar)
        return x + gate * self.temporal.across(o, radar)


class SeriesBlock(nn.Module):
    """Radar cross-attention (optional), attention over time, attention over space, MLP."""

    def __init__(self, dim: int, heads: int, hidden: int, has_radar: bool) -> None:
        super().__init__()
        self.radar = RadarAttention(dim, heads) if has_radar else None
        self.norm_temporal = nn.LayerNorm(dim)
        self.plain = nn.LayerNorm(dim, eps=1e-6, elementwise_affine=False)
        self.temporal, self.spatial = SelfAttention(dim, heads), SelfAttention(dim, heads)
        self.fc1, self.fc2 = nn.Linear(dim, hidden), nn.Linear(hidden, dim)
        self.modulate_temporal, self.modulate_spatial, self.modulate_mlp = (Modulation(dim, 3) for _ in range(3))

    def forward(self, x: Tensor, radar: Tensor | None, c: Tensor) -> Tensor:
        if self.radar is not None and radar is not None:
            x = self.radar(x, radar, c)
        shift, scale, gate = self.modulate_temporal(c)
        x = x + gate * self.temporal.across(modulate(self.norm_temporal(x), shift, scale))
        shift, scale, gate = self.modulate_spatial(c)
        x = x + gate * self.spatial(modulate(self.plain(x), shift, scale))
        shift, scale, gate = self.modulate_mlp(c)
        hidden = F.gelu(self.fc1(modulate(self.plain(x), shift, scale)), approximate="tanh")
        return x + gate * self.fc2(hidden)


def in_single(function: Callable[..., Any], *given: Tensor) -> Any:
    """A function's answer in float32, within autocast too."""
    if not torch.is_autocast_enabled(given[0].device.type):
        return function(*given)
    with torch.autocast(given[0].device.type, enabled=False):
        return function(*given)


def guessed(series: Tensor, mask: Tensor, date: Tensor) -> tuple[Tensor, Tensor]:
    """The series (B, T, C, H, W) as the other dates tell it, linearly between the clear ones before and after, and at the
    ends as the nearest one; and how far these lie, (B, T, 2, H, W), about 0..2. `mask` (B, T, 1, H, W) is 1 in the gaps,
    whatever their values; `date` (B, T) in days. What is seen of a date itself is not used."""
    missing, values = mask[:, :, 0].permute(0, 2, 3, 1), (series * (1 - mask)).permute(0, 3, 4, 1, 2)
    since = (date[:, :, None] - date[:, None, :])[:, None, None]  # (B, 1, 1, T, T), of each date to each other
    number = torch.arange(date.shape[1], device=date.device)
    itself = number[:, None] == number
    sides, days = [], []
    for apart in (since, -since):
        apart = torch.where((apart >= 0) & ~itself, apart, _NEVER) + _NEVER * missing[..., None, :]
        nearest = apart.amin(-1, keepdim=True)
        chosen = ((apart <= nearest) & (nearest < _NEVER)).to(series.dtype)
        sides.append((chosen / chosen.sum(-1, keepdim=True).clamp(min=1)) @ values)
        days.append(nearest)
    near = [1 / (days_apart + 0.5) * (days_apart < _NEVER) for days_apart in days]
    filled = (sides[0] * near[0] + sides[1] * near[1]) / (near[0] + near[1]).clamp(min=1e-9)
    distance = torch.log1p(torch.cat(days, -1).clamp(max=_NEVER)) / 4
    return filled.permute(0, 3, 4, 1, 2), distance.permute(0, 3, 4, 1, 2)


class RestoreDit(nn.Module):
    """x (B, T, C, H, W) in −1..1 with noise in the gaps, step t (B,), dates (B, T) in days or None, radar (B, T, S, H, W)
    → the clean series (B, T, C, H, W). H and W are multiples of the patch.

    A `guided` network, which is not the published one, starts from the linear filling of the gaps and answers what is to be
    added to it. It is told where the gaps are and, where there are none, how far a date departs from what the others tell of
    it; the noise in the gaps is weakened. Dates count from the start of the first one's year.
    """

    step_frequencies: Tensor
    date_divisors: Tensor
    date_is_even: Tensor
    plane_frequencies: Tensor
    index_frequencies: Tensor

    def __init__(
        self, channels: int, radar_channels: int, dim: int, depth: int, heads: int, hidden: int, patch: int, has_radar: bool,
        uses_radar: bool, channels_out: int | None = None, guided: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.guided = guided
        self.patch, self.dim, self.channels_out = patch, dim, channels_out or channels
        self.embed = nn.Conv2d(2 * channels + 3 if guided else channels, dim, patch, patch)
        self.embed_radar = nn.Conv2d(radar_channels, dim, patch, patch) if has_radar else None
        self.uses_radar = uses_radar
        self.step1, self.step2 = nn.Linear(STEP_FEATURES, dim), nn.Linear(dim, dim)
        self.blocks = nn.ModuleList(SeriesBlock(dim, heads, hidden, has_radar) for _ in range(depth))
        self.norm_last = nn.LayerNorm(dim, eps=1e-6, elementwise_affine=False)
        self.modulate_last = Modulation(dim, 2)
        self.head = nn.Linear(dim, patch * patch * self.channels_out)
        half = STEP_FEATURES // 2
        frequencies = torch.exp(-math.log(10000) * torch.arange(half, dtype=torch.float32) / half)
        self.register_buffer("step_frequencies", frequencies, persistent=False)
        i = torch.arange(dim)
        divisors = torch.pow(10000, 2 * (i // 2).to(torch.float32) / dim)
        self.register_buffer("date_divisors", divisors, persistent=False)
        self.register_buffer("date_is_even", i % 2 == 0, persistent=False)
        self.register_buffer("plane_frequencies", frequencies_of(dim // 2), persistent=False)
        self.register_buffer("index_frequencies", frequencies_of(dim), persistent=False)
        self._initialise()

    def forward(
        self,
        x: Tensor,
        t: Tensor,
        date: Tensor | None = None,
        cond: Tensor | None = None,
        mask: Tensor | None = None,
    ) -> Tensor:
        first: Tensor | float = 0.0
        if self.guided:
            if mask is None or date is None:
                raise ValueError("this network was trained with masks and dates and needs them")
            date = date - (date[:, :1] / YEAR).floor() * YEAR
            told, distance = in_single(guessed, x, mask, date)
            first = torch.where(mask > 0, told, x)
            x = torch.cat((first, torch.where(mask > 0, _NOISE * x, x - told), mask, distance), 2)
        frames, rows, columns = x.shape[1], x.shape[3] // self.patch, x.shape[4] // self.patch
        when = self._dates(date) if date is not None else self._frame_indices(frames)
        position = self._plane(rows, columns) + when[:, :, None]
        tokens = self._tokens(self.embed, x) + position
        radar = None
        if self.embed_radar is not None and self.uses_radar:
            if cond is None:
                raise ValueError("this network was trained with radar and needs it")
            radar = self._tokens(self.embed_radar, cond) + position
        angle = t[:, None] * self.step_frequencies
        c = self.step2(F.silu(self.step1(torch.cat((angle.cos(), angle.sin()), -1))))
        for block in self.blocks:
            tokens = block(tokens, radar, c)
        shift, scale = self.modulate_last(c)
        pixels = self.head(modulate(self.norm_last(tokens), shift, scale))
        pixels = pixels.reshape(-1, frames, rows, columns, self.patch, self.patch, self.channels_out)
        pixels = pixels.permute(0, 1, 6, 2, 4, 3, 5)
        return first + pixels.reshape(-1, frames, self.channels_out, rows * self.patch, columns * self.patch)

    def _tokens(self, embed: nn.Conv2d, x: Tensor) -> Tensor:
        """(B, T, C, H, W) → (B, T, N, M), tokens row by row."""
        tokens = embed(x.flatten(0, 1)).flatten(2).transpose(1, 2)
        return tokens.reshape(-1, x.shape[1], tokens.shape[1], self.dim)

    def _plane(self, rows, columns) -> Tensor:
        """(rows · columns, M): column first, then row."""
        column = sines(torch.arange(columns, device=self.head.weight.device), self.plane_frequencies)
        row = sines(torch.arange(rows, device=self.head.weight.device), self.plane_frequencies)
        both = (column[None].expand(rows, -1, -1), row[:, None].expand(-1, columns, -1))
        return torch.cat(both, -1).flatten(0, 1)

    def _dates(self, date: Tensor) -> Tensor:
        """(B, T) days → (B, T, M), sines and cosines in turn."""
        angle = date[:, :, None] / self.date_divisors
        return torch.where(self.date_is_even, angle.sin(), angle.cos())

    def _frame_indices(self, frames) -> Tensor:
        """(1, T, M) for series without dates."""
        return sines(torch.arange(frames, device=self.head.weight.device), self.index_frequencies)[None]

    def _initialise(self) -> None:
        for module in self.modules():
            if isinstance(module, nn.Linear) and module.weight.any():
                nn.init.xavier_uniform_(module.weight)
                nn.init.zeros_(module.bias)
        nn.init.xavier_uniform_(self.embed.weight.view(self.dim, -1))
        for linear in (self.step1, self.step2):
            nn.init.normal_(linear.weight, std=0.02)
        for parameter in (*self.head.parameters(), *list(self.embed.parameters())[1:]):
            nn.init.zeros_(parameter)


def frequencies_of(dim: int) -> Tensor:
    """Frequencies of a sine table of `dim` columns."""
    half = torch.arange(dim // 2, dtype=torch.float64) / (dim / 2)
    return 1 / 10000**half


def sines(places: Tensor, frequencies: Tensor) -> Tensor:
    """(…, 2 · frequencies): all sines, then all cosines. The angle is reduced in float64; older ONNX Runtimes have no cosine
    of it."""
    turns = places[..., None].to(torch.float64) * (frequencies / (2 * math.pi))
    angle = ((turns - turns.floor()) * (2 * math.pi)).to(torch.float32)
    return torch.cat((angle.sin(), angle.cos()), -1)


def unwrap(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The published keys under the data-parallel prefix."""
    return {key.removeprefix("module."): value for key, value in state.items()}


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Sizes from published keys and shapes; None for other networks. Heads are 64 wide where nothing else is said, and a
    network whose radar weights were never trained cannot be told from one that uses them: override `uses_radar`; nor one
    trained without dates, which counts frames: override `dated`."""
    if "x_embedder.proj.weight" not in shapes or "blocks.0.TemporalBlock.temporal_attn.qkv.weight" not in shapes:
        return None
    dim, channels, patch, _ = shapes["x_embedder.proj.weight"]
    depth = sum(bool(re.fullmatch(r"blocks\.\d+\.mlp\.fc1\.weight", key)) for key in shapes)
    return {
        "channels": channels,
        "radar_channels": shapes["cond_embedder.proj.weight"][1] if "cond_embedder.proj.weight" in shapes else 3,
        "dim": dim,
        "depth": depth,
        "heads": max(1, dim // 64),
        "hidden": shapes["blocks.0.mlp.fc1.weight"][0],
        "patch": patch,
        "has_radar": "blocks.0.CrossAttentionBlock.spatial_attn.wq.weight" in shapes,
        "uses_radar": "blocks.0.CrossAttentionBlock.spatial_attn.wq.weight" in shapes,
        "channels_out": shapes["final_layer.linear.weight"][0] // patch**2,
        "window": shapes["time_embed"][1] if "time_embed" in shapes else 15,
        "date_origin": "2018-09-01",
        "date_rounding": 10,
        "dated": True,
    }


def build(configuration: Mapping[str, Any]) -> RestoreDit:
    """The network of a configuration."""
    names = ("channels", "radar_channels", "dim", "depth", "heads", "hidden", "patch", "has_radar", "uses_radar",
             "channels_out")  # fmt: skip
    given = {name: configuration[name] for name in names}
    return RestoreDit(**given, guided=bool(configuration.get("guided", False))).eval()


_RENAMED = (
    (r"^x_embedder\.proj\.", "embed."), (r"^cond_embedder\.proj\.", "embed_radar."),
    (r"^t_embedder\.mlp\.0\.", "step1."), (r"^t_embedder\.mlp\.2\.", "step2."),
    (r"\.CrossAttentionBlock\.", ".radar."), (r"\.norm_SAR\.", ".norm_radar."),
    (r"\.radar\.spatial_attn\.", ".radar.spatial."), (r"\.radar\.temporal_attn\.", ".radar.temporal."),
    (r"\.radar\.adaLN_modulation\.1\.", ".radar.modulation.linear."),
    (r"\.TemporalBlock\.temporal_norm1\.", ".norm_temporal."), (r"\.TemporalBlock\.temporal_attn\.", ".temporal."),
    (r"\.TemporalBlock\.adaLN_modulation\.1\.", ".modulate_temporal.linear."),
    (r"\.SpatialBlock\.attn\.", ".spatial."), (r"\.SpatialBlock\.adaLN_modulation\.1\.", ".modulate_spatial.linear."),
    (r"^(blocks\.\d+)\.adaLN_modulation\.1\.", r"\1.modulate_mlp.linear."), (r"\.mlp\.", "."),
    (r"^final_layer\.linear\.", "head."), (r"^final_layer\.adaLN_modulation\.1\.", "modulate_last.linear."),
)  # fmt: skip
# Tables that follow from the sizes, and a label table that no forward pass reads.
_UNUSED = re.compile(r"^(pos_embed|time_embed|y_embedder\.embedding_table\.weight)$")


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names → ours."""
    radar = any(".CrossAttentionBlock.spatial_attn." in key for key in state)
    out = {}
    for key, value in state.items():
        if _UNUSED.match(key) or (key.startswith("cond_embedder.") and not radar):
            continue
        for pattern, replacement in _RENAMED:
            key = re.sub(pattern, replacement, key)
        out[key] = value
    return out


class _AsGraph(nn.Module):
    """The network as a graph with the inputs it reads and no others: `names` of those after x and t."""

    def __init__(self, network: RestoreDit, names: Sequence[str]) -> None:
        super().__init__()
        self.network, self.names = network, tuple(names)

    def forward(self, x: Tensor, t: Tensor, *others: Tensor) -> Tensor:
        return self.network(x, t, **dict(zip(self.names, others)))


def graphs(network: RestoreDit, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph; batch, frames, height and width vary."""
    p, generator = configuration["patch"], torch.Generator().manual_seed(0)

    def series(channels: int) -> Tensor:
        return torch.randn(2, 3, channels, 4 * p, 5 * p, generator=generator)

    sizes = {0: "batch", 1: "frames", 3: f"{p}*rows", 4: f"{p}*columns"}
    inputs = {
        "x": series(configuration["channels"]),
        "t": torch.tensor([999.0, 37.0]),
    }
    dynamic: dict[str, Any] = {"x": sizes, "t": {0: "batch"}}
    if configuration.get("dated", True):
        inputs["date"] = torch.tensor([[0.0, 10, 40], [200, 210, 260]])
        dynamic["date"] = {0: "batch", 1: "frames"}
    if configuration["uses_radar"]:
        inputs["cond"], dynamic["cond"] = series(configuration["radar_channels"]), sizes
    if configuration.get("guided"):
        inputs["mask"], dynamic["mask"] = (series(1) > 0.3).float(), sizes
    return [Graph("", _AsGraph(network, list(inputs)[2:]), inputs, ["y"], dynamic)]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    ten = ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]
    bands = {10: ten, 4: ["B02", "B03", "B04", "B08"]}.get(configuration["channels"], [])
    inputs = [{"name": "x", "role": "optical", "bands": bands, "scale": 1 / 0.8, "clip": [0.0, 0.8]}]
    if configuration["uses_radar"]:
        inputs.append({"name": "cond", "role": "radar", "bands": ["VV", "VH", "VV/VH"], "unit": "dB"})
    radar = configuration["uses_radar"]
    return {
        "task": "reconstructseries",
        "title": "RESTORE-DiT",
        "summary": f"Diffusion transformer that fills clouds in a Sentinel-2 series{' with Sentinel-1' if radar else ''}.",
        "needs": f"dated Sentinel-2 series{' and a Sentinel-1 series (VV, VH in dB)' if radar else ''}",
        "inputs": inputs,
        "outputs": ["y"],
        "parameters": [
            {
                "name": "steps", "default": 1, "minimum": 1, "maximum": 50,
                "description": "sampler steps; 1 is close to the conditional mean",
            },
            {
                "name": "ensemble", "default": 1, "minimum": 1, "maximum": 64,
                "description": "noise draws that are averaged; with more than one their spread is written too",
            },
            {
                "name": "pad_short", "default": False,
                "description": "fill series shorter than the window with empty frames, as the published evaluation does",
            },
            {
                "name": "batch", "default": 0, "minimum": 0, "maximum": 256,
                "description": "tiles run at once; 0: one on the CPU, more on a GPU",
            },
        ],
        "sampler": {"kind": "dpm-solver++", "steps": 1},
        "tile_size": int(configuration.get("tile_size", 128)),
        "overlap": int(configuration.get("tile_size", 128)) // 4,
        "reference": "Shu et al. 2025, Remote Sensing of Environment 328, 114872, doi 10.1016/j.rse.2025.114872",
        "licence": "of the checkpoint's author",
        "cost": "327 GFLOP a step for 15 frames of 128 × 128 pixels",
        "notes": "No weights are published; this checkpoint was trained by its owner.",
    }  # fmt: skip

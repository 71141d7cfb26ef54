"""STFDiff: diffusion spatiotemporal fusion with a dual-stream U-Net whose streams meet by subtraction.

Huang, He, Zhang, Xia, Zhang, "STFDiff: Remote sensing image spatiotemporal fusion with diffusion models", Information Fusion
111 (2024) 102505. One pair (C1, C2, F1) or two (C1, C2, C3, F1, F3). The conditioning stream does not depend on time, so it
is a graph of its own, run once a tile; the denoiser runs every step. Schedules and samplers live in the engine.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..family import Graph

ACTIVATIONS = {"silu": nn.SiLU, "relu": nn.ReLU}


class StandardisedConv(nn.Conv2d):
    """3×3 convolution whose weights are standardised per output channel (Qiao et al. 2019)."""

    def standardised(self) -> Tensor:
        """The weights the convolution really uses, float32."""
        weight = self.weight.float()
        mean = weight.mean((1, 2, 3), keepdim=True)
        variance = weight.var((1, 2, 3), keepdim=True, unbiased=False)
        return (weight - mean) * (variance + 1e-5).rsqrt()

    def forward(self, x: Tensor) -> Tensor:
        return F.conv2d(x, self.standardised().to(x.dtype), self.bias, padding=1)


class ResBlock(nn.Module):
    """Standardised convolution, norm, scale and shift by time, activation; convolution, norm, activation; skip."""

    def __init__(self, a: int, b: int, time: int | None, groups: int, norm: str, act: str, act2: str) -> None:
        super().__init__()

        def normalise() -> nn.Module:
            return nn.GroupNorm(groups, b) if norm == "group" else nn.BatchNorm2d(b)

        self.conv_1, self.norm_1, self.act_1 = StandardisedConv(a, b, 3, padding=1), normalise(), ACTIVATIONS[act]()
        self.conv_2, self.norm_2, self.act_2 = nn.Conv2d(b, b, 3, padding=1), normalise(), ACTIVATIONS[act2]()
        self.time = nn.Linear(time, 2 * b) if time else None
        self.skip = nn.Conv2d(a, b, 1) if a != b else nn.Identity()

    def forward(self, x: Tensor, e: Tensor | None = None) -> Tensor:
        h = self.norm_1(self.conv_1(x))
        if self.time is not None and e is not None:
            scale, shift = self.time(F.silu(e))[:, :, None, None].chunk(2, dim=1)
            h = h * (scale + 1) + shift
        h = self.act_2(self.norm_2(self.conv_2(self.act_1(h))))
        return h + self.skip(x)


class Conditioning(nn.Module):
    """The clean stream: coarse and fine reference images → its stem, each level's features, its bottleneck."""

    def __init__(self, bands: int, pairs: int, widths: Sequence[int], block, residual: bool = False) -> None:
        super().__init__()
        dim = widths[0]
        self.bands, self.residual = bands, residual
        self.fine = nn.Conv2d(pairs * bands, dim, 3, padding=1)
        self.coarse = nn.Conv2d((pairs + 1) * bands, dim, 3, padding=1)
        self.stem = nn.Conv2d(2 * dim, dim, 1)
        self.blocks = nn.ModuleList(block(w, w, None) for w in widths[:-1])
        self.downs = downs(widths)
        self.middle = block(widths[-1], widths[-1], None)

    def forward(self, coarse: Tensor, fine: Tensor) -> list[Tensor]:
        """coarse (B, (pairs + 1)·C, H, W) in the order 01, 02[, 03]; fine (B, pairs·C, H, W) in the order 01[, 03]. With
        `residual` the guess comes first."""
        c = self.stem(torch.cat((self.fine(fine), self.coarse(coarse)), 1))
        out = [guess(coarse, fine, self.bands), c] if self.residual else [c]
        for block, down in zip(self.blocks, self.downs):
            c = block(c)
            out.append(c)
            c = down(c)
        return [*out, self.middle(c)]


def guess(coarse: Tensor, fine: Tensor, bands: int) -> Tensor:
    """The fine image (B, C, H, W) of the target date if the coarse change were the fine one; of two pairs the one with
    the nearer coarse image counts more. Images as `Conditioning` takes them."""
    coarse = coarse.unflatten(1, (-1, bands))
    pairs, target = torch.cat((coarse[:, :1], coarse[:, 2:]), 1), coarse[:, 1:2]
    each = fine.unflatten(1, (-1, bands)) + target - pairs
    near = 1 / ((target - pairs).abs().mean(2, keepdim=True) + 0.01)
    return (each * near / near.sum(1, keepdim=True)).sum(1)


class Denoiser(nn.Module):
    """The noisy stream: x_t, time and the conditioning features → the clean image or the noise; with `residual` it starts
    from the guess, to which it adds nothing at first."""

    frequencies: Tensor

    def __init__(self, bands: int, widths: Sequence[int], block, residual: bool = False) -> None:
        super().__init__()
        dim = widths[0]
        self.residual = residual
        time = 4 * dim
        self.time1, self.time2 = nn.Linear(dim, time), nn.Linear(time, time)
        half = dim // 2
        frequencies = torch.exp(torch.arange(half) * -(math.log(10000) / (half - 1)))
        self.register_buffer("frequencies", frequencies, persistent=False)
        self.stem = nn.Conv2d(bands, dim, 3, padding=1)
        self.blocks = nn.ModuleList(block(w, w, time) for w in widths[:-1])
        self.downs = downs(widths)
        self.middle = block(widths[-1], widths[-1], time, 8)
        levels = len(widths) - 1
        ups = range(levels - 1, -1, -1)
        self.up_blocks = nn.ModuleList(block(widths[i + 1] + widths[i], widths[i + 1], time) for i in ups)
        self.up_convs = nn.ModuleList(nn.Conv2d(widths[i + 1], widths[i], 3, padding=1) for i in ups)
        self.last = block(2 * dim, dim, time)
        self.head = nn.Conv2d(dim, bands, 1)
        if residual:
            for parameter in self.head.parameters():
                nn.init.zeros_(parameter)

    def forward(self, x: Tensor, time: Tensor, *conditions: Tensor) -> Tensor:
        angle = time[:, None].to(x.dtype) * self.frequencies
        e = self.time2(F.gelu(self.time1(torch.cat((angle.sin(), angle.cos()), -1))))
        first: Tensor | float = conditions[0] if self.residual else 0.0
        stem, *levels, bottom = conditions[1:] if self.residual else conditions
        x = self.stem(x)
        difference = x - stem
        skips = []
        for block, down, clean in zip(self.blocks, self.downs, levels):
            x = block(x, e)
            skips.append(x - clean)
            x = down(x)
        y = self.middle(x, e) - bottom
        for i, (block, conv) in enumerate(zip(self.up_blocks, self.up_convs)):
            y = block(torch.cat((y, skips.pop()), 1), e)
            if i < len(self.up_convs) - 1:
                y = F.interpolate(y, scale_factor=2.0, mode="nearest")
            y = conv(y)
        return first + self.head(self.last(torch.cat((y, difference), 1), e))


def downs(widths: Sequence[int]) -> nn.ModuleList:
    """Halving convolutions; the last level keeps its size."""
    levels = len(widths) - 1
    return nn.ModuleList(
        nn.Conv2d(widths[i], widths[i + 1], 4, 2, 1) if i < levels - 1 else nn.Conv2d(widths[i], widths[i + 1], 3, 1, 1)
        for i in range(levels)
    )


class StfDiff(nn.Module):
    """Both streams. H and W are multiples of 2^(levels − 1); images in −1..1. `residual`: the answer is a correction of what
    the coarse change alone would give, which published networks do not know."""

    def __init__(
        self,
        bands: int,
        pairs: int,
        widths: Sequence[int],
        groups: int = 8,
        norm: str = "group",
        act: str = "silu",
        act2: str = "silu",
        residual: bool = False,
    ) -> None:
        super().__init__()

        def block(a: int, b: int, time: int | None, own_groups: int | None = None) -> ResBlock:
            return ResBlock(a, b, time, own_groups or groups, norm, act, act2)

        self.conditioning = Conditioning(bands, pairs, widths, block, residual)
        self.denoiser = Denoiser(bands, widths, block, residual)

    def forward(self, coarse: Tensor, fine: Tensor, noisy: Tensor, time: Tensor) -> Tensor:
        return self.denoiser(noisy, time, *self.conditioning(coarse, fine))


def unwrap(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The averaged network inside a training checkpoint, else the plain one; the schedule's length is in `betas`."""
    for prefix in ("ema_model.model.", "ema_model.module.model.", "model."):
        inner = {key[len(prefix) :]: value for key, value in state.items() if key.startswith(prefix)}
        if "fine_init_conv.weight" in inner:
            outer = prefix.removesuffix("model.")
            if f"{outer}betas" in state:
                inner["betas"] = state[f"{outer}betas"]
            return inner
    return {}


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Bands, pairs, widths and norm from published keys and shapes, or None. Activations and groups leave no trace."""
    if "fine_init_conv.weight" not in shapes or "noisy_init_conv.weight" not in shapes:
        return None
    dim, bands = shapes["noisy_init_conv.weight"][:2]
    levels = 1 + max(int(m[1]) for m in (re.match(r"clean_downs\.(\d+)\.", key) for key in shapes) if m)
    return {
        "bands": bands,
        "pairs": shapes["fine_init_conv.weight"][1] // bands,
        "widths": [dim, *(shapes[f"clean_downs.{i}.1.weight"][0] for i in range(levels))],
        "groups": 8,
        "norm": "batch" if "clean_mid_block.norm_1.running_mean" in shapes else "group",
        "act": "silu",
        "act2": "silu",
        "steps": shapes["betas"][0] if "betas" in shapes else 100,
        "schedule": "cosine",
        "objective": "pred_x0",
        "scale": 10000,
    }


def build(configuration: Mapping[str, Any]) -> StfDiff:
    """The network of a configuration."""
    names = ("bands", "pairs", "widths", "groups", "norm", "act", "act2")
    given = {name: configuration[name] for name in names}
    return StfDiff(**given, residual=bool(configuration.get("residual", False))).eval()


_RENAMED = (
    (r"^time_mlp\.1\.", "denoiser.time1."), (r"^time_mlp\.3\.", "denoiser.time2."),
    (r"^(fine|coarse)_init_conv\.", r"conditioning.\1."), (r"^clean_init_conv\.", "conditioning.stem."),
    (r"^noisy_init_conv\.", "denoiser.stem."),
    (r"^clean_downs\.(\d+)\.0\.", r"conditioning.blocks.\1."), (r"^clean_downs\.(\d+)\.1\.", r"conditioning.downs.\1."),
    (r"^noisy_downs\.(\d+)\.0\.", r"denoiser.blocks.\1."), (r"^noisy_downs\.(\d+)\.1\.", r"denoiser.downs.\1."),
    (r"^noise_ups\.(\d+)\.0\.", r"denoiser.up_blocks.\1."), (r"^noise_ups\.(\d+)\.1\.(1\.)?", r"denoiser.up_convs.\1."),
    (r"^clean_mid_block\.", "conditioning.middle."), (r"^noisy_mid_block\.", "denoiser.middle."),
    (r"^final_res_block\.", "denoiser.last."), (r"^final_conv\.", "denoiser.head."),
    (r"\.mlp\.1\.", ".time."), (r"\.res_conv\.", ".skip."),
)  # fmt: skip
# A convolution no forward pass uses, and the schedule's tables, which are computed.
_UNUSED = re.compile(r"^init_conv\.|^(betas|alphas_|sqrt_|log_one|posterior_|p2_)|^(initted|step)$")


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names → ours."""
    out = {}
    for key, value in state.items():
        if not _UNUSED.match(key):
            for pattern, replacement in _RENAMED:
                key = re.sub(pattern, replacement, key)
            out[key] = value
    return out


def folded(network: StfDiff) -> StfDiff:
    """The same network with standardised weights stored as plain ones, for export."""
    for parent in list(network.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, StandardisedConv):
                plain = nn.Conv2d(child.in_channels, child.out_channels, 3, padding=1)
                plain.load_state_dict({"weight": child.standardised().detach(), "bias": child.bias})
                setattr(parent, name, plain)
    return network.eval()


def graphs(network: StfDiff, configuration: Mapping[str, Any]) -> list[Graph]:
    """`conditioning`, run once a tile, and `denoiser`, run every step; batch, height and width vary."""
    import copy

    plain = folded(copy.deepcopy(network))
    bands, pairs, widths = configuration["bands"], configuration["pairs"], configuration["widths"]
    step, generator = 2 ** (len(widths) - 2), torch.Generator().manual_seed(0)
    rows, columns = 8 * step, 10 * step

    def image(channels: int) -> Tensor:
        return torch.randn(2, channels, rows, columns, generator=generator)

    images = {"coarse": image((pairs + 1) * bands), "fine": image(pairs * bands)}
    with torch.no_grad():
        features = plain.conditioning(*images.values())
    levels = range(len(widths) - 1)
    names = [*(["guess"] if plain.conditioning.residual else []), "c_stem", *(f"c_{i}" for i in levels), "c_middle"]
    sizes = {0: "batch", 2: f"{step}*rows", 3: f"{step}*columns"}
    first = Graph("conditioning", plain.conditioning, images, names, dict.fromkeys(images, sizes))
    inputs = {"noisy": image(bands), "time": torch.tensor([3, 90]), **dict(zip(names, features))}
    dynamic: dict[str, Mapping[int, str]] = {"noisy": sizes, "time": {0: "batch"}}
    for name, feature in zip(names, features):
        factor = step * feature.shape[2] // rows
        dynamic[name] = {0: "batch", 2: f"{factor}*rows", 3: f"{factor}*columns"}
    return [first, Graph("denoiser", plain.denoiser, inputs, ["prediction"], dynamic)]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    from ...engine.fusion.options import parameters  # pydantic: training does without

    two = configuration["pairs"] == 2
    return {
        "task": "fuse",
        "title": f"STFDiff, {'two pairs' if two else 'one pair'}",
        "summary": f"STFDiff: diffusion fusion from {'two fine/coarse pairs' if two else 'one fine/coarse pair'}.",
        "needs": f"{configuration['pairs']} fine/coarse pair{'s' if two else ''} and the coarse image of the target date",
        "inputs": [
            {"name": "coarse", "role": "coarse", "scale": 2.0, "offset": -1.0},
            {"name": "fine", "role": "fine", "scale": 2.0, "offset": -1.0},
        ],
        "outputs": ["prediction"],
        "sampler": {
            "kind": "ddim", "steps": configuration.get("sampling_steps", 10), "eta": 0.0,
            "train_steps": configuration["steps"], "schedule": configuration["schedule"],
            "objective": configuration["objective"],
        },
        "parameters": [one.model_dump(exclude_defaults=True) for one in parameters("stfdiff", {})],
        "tile_size": int(configuration.get("tile_size", 256)),
        "overlap": int(configuration.get("tile_size", 256)) // 4,
        "reference": "Huang et al. 2024, Information Fusion 111, 102505",
        "licence": "of the checkpoint's author",
        "cost": "72 GMAC a step for 256 × 256 pixels; GroupNorm sees the whole tile, so its size is fixed",
    }  # fmt: skip

"""MTDO and LGTD: four-fold satellite video super-resolution from five frames.

MTDO: "Multi-Temporal Difference and Dynamic Optimization Framework for Multi-Scale Motion Satellite Video
Super-Resolution", IEEE JSTARS 2025. LGTD: "Local-Global Temporal Difference Learning for Satellite Video
Super-Resolution", IEEE TCSVT 34(4), 2024. Three variants share published key names: `original` (MTDO as evaluated),
`released` (MTDO's public source) and `lgtd`. The backward pass over time sees the same reversed frames as the forward
one in all published weights, so its difference is zero; that is reproduced here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..family import Graph
from .deformable import ModulatedDeformableConv
from .hat import Hat

WIDTH, FRAMES = 64, 5  # as published


class ConvAct(nn.Module):
    """3×3 convolution and PReLU with one slope."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.conv, self.act = nn.Conv2d(channels_in, channels_out, 3, padding=1), nn.PReLU()

    def forward(self, x: Tensor) -> Tensor:
        return self.act(self.conv(x))


class Residual(nn.Module):
    """Two convolutions around a skip; the same PReLU inside and after the sum."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1, self.conv2 = (nn.Conv2d(channels, channels, 3, padding=1) for _ in range(2))
        self.act = nn.PReLU()

    def forward(self, x: Tensor) -> Tensor:
        return self.act(self.conv2(self.act(self.conv1(x))) + x)


def halve(x: Tensor) -> Tensor:
    """Maps (B, C, H, W) of half the size, means of 2 × 2."""
    return F.avg_pool2d(x, 2)


def double(x: Tensor) -> Tensor:
    """Maps (B, C, H, W) of twice the size, bilinear between the corner pixels."""
    return F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=True)


class Difference(nn.Module):
    """Features of temporal differences at half resolution, blended with the centre frame's; built for `adjacent`
    differences (N − 1 of N frames), `skipped` ones (half as many), or both."""

    def __init__(self, width: int, frames: int, adjacent: bool = True, skipped: bool = True) -> None:
        super().__init__()
        self.feat0, self.feat_diff = ConvAct(3, 2 * width), ConvAct(3, width)
        if adjacent:
            self.conv1 = ConvAct((frames - 1) * width, 2 * width)
        if skipped:
            self.conv1_2 = ConvAct((frames - 1) // 2 * width, 2 * width)
        self.res_feat1 = nn.Sequential(Residual(2 * width), ConvAct(2 * width, width))
        self.res_feat2 = nn.Sequential(Residual(2 * width), ConvAct(2 * width, width))

    def forward(self, differences: Tensor, merge: ConvAct, centre: Tensor) -> Tensor:
        """differences (B, n, 3, H, W), centre = feat0 of the centre frame (B, 2C, H, W) → (B, C, H, W)."""
        batch, count, _, height, width = differences.shape
        halved = halve(self.feat_diff(differences.flatten(0, 1)))
        coarse = merge(halved.reshape(batch, count * halved.shape[1], height // 2, width // 2))
        context = self.res_feat2(0.5 * centre + 0.5 * double(coarse))
        return 0.5 * context + 0.5 * double(self.res_feat1(coarse))

    def adjacent(self, frames: Tensor, centre: Tensor) -> Tensor:
        """Differences of neighbouring frames, earlier minus later."""
        return self(frames[:, :-1] - frames[:, 1:], self.conv1, centre)

    def skipped(self, frames: Tensor, centre: Tensor) -> Tensor:
        """Differences of the first and last frame to the centre."""
        return self(frames[:, ::2][:, :-1] - frames[:, ::2][:, 1:], self.conv1_2, centre)


class Routes(nn.Module):
    """The two short routes: adjacent features as they are, skipped ones with context, then their mean."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv2, self.conv3 = ConvAct(3 * width, 3 * width), ConvAct(3 * width, 3 * width)
        self.conv4 = ConvAct(3 * width, width)

    def forward(self, adjacent: Tensor, skipped: Tensor, centre: Tensor) -> Tensor:
        a, s = torch.cat((adjacent, centre), 1), torch.cat((skipped, centre), 1)
        return 0.5 * self.conv4(a) + 0.5 * self.conv4(s + self.conv2(s) + double(self.conv3(halve(s))))


class LongTerm(nn.Module):
    """Attention over all aligned frames from their compressed sequence, seen from the last to the first; with
    `both_ways` from either end, the difference of both being part of it, as the authors meant."""

    def __init__(self, width: int, frames: int, both_ways: bool = False) -> None:
        super().__init__()
        self.both_ways = both_ways
        self.compress_3, self.conv1 = ConvAct(frames * width, width), ConvAct(width, width)
        self.conv2, self.conv3 = ConvAct(width, width), ConvAct(width, width)
        self.conv4 = ConvAct(width, frames * width)

    def forward(self, aligned: Tensor) -> Tensor:
        """aligned (B, N, C, H, W) → (B, N · C, H, W)."""
        values = aligned.flatten(1, 2)
        backward = self.conv1(self.compress_3(aligned.flip(1).flatten(1, 2)))
        if not self.both_ways:
            return 2 * self.conv4(self._seen(backward)).sigmoid() * values + values
        forward = self.conv1(self.compress_3(values))
        apart = forward - backward
        attention = (
            self.conv4(apart + self._seen(forward)).sigmoid() + self.conv4(self._seen(backward) - apart).sigmoid()
        )
        return attention * values + values

    def _seen(self, evolution: Tensor) -> Tensor:
        return self.conv2(evolution) + double(self.conv3(halve(evolution)))


class ConstantLongTerm(nn.Module):
    """The long route of the `released` variant: its input cancels, so the attention depends on the biases alone."""

    def __init__(self, width: int, frames: int) -> None:
        super().__init__()
        self.conv5, self.conv6 = ConvAct(width, width), ConvAct(width, width)
        self.conv7 = ConvAct(width, frames * width)

    def forward(self, aligned: Tensor) -> Tensor:
        zero = torch.zeros_like(aligned[:, 0])
        attention = self.conv7(self.conv5(zero) + double(self.conv6(halve(zero))))
        values = aligned.flip(1).flatten(1, 2)
        return 2 * attention.sigmoid() * values + values


class Alignment(nn.Module):
    """Aligns every frame's features with the centre's by a deformable convolution whose offsets see three kernel sizes."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.offset_conv1 = nn.Conv2d(2 * width, width, 3, padding=1)
        self.scales = nn.ModuleList(nn.Conv2d(width, width, 2 * p + 1, padding=p) for p in (1, 2, 3))
        self.offset_conv2 = nn.Conv2d(3 * width, width, 3, padding=1)
        self.deformable = ModulatedDeformableConv(width, width)

    def forward(self, x: Tensor, centre: Tensor) -> Tensor:
        first = F.leaky_relu(self.offset_conv1(torch.cat((x, centre), 1)), 0.1)
        several = torch.cat([F.leaky_relu(scale(first), 0.1) for scale in self.scales], 1)
        guide = first + F.leaky_relu(self.offset_conv2(several), 0.1)
        return F.leaky_relu(self.deformable(x, guide), 0.1)


class TemporalSpatialAttention(nn.Module):
    """Fusion of the aligned frames with temporal and pyramidal spatial attention (Wang et al. 2019, EDVR)."""

    def __init__(self, width: int, frames: int) -> None:
        super().__init__()

        def conv(channels_in: int, kernel: int = 3) -> nn.Conv2d:
            return nn.Conv2d(channels_in, width, kernel, padding=kernel // 2)

        self.tAtt_1, self.tAtt_2 = conv(width), conv(width)
        self.fea_fusion, self.sAtt_1, self.sAtt_2 = conv(frames * width, 1), conv(frames * width, 1), conv(2 * width, 1)
        self.sAtt_3, self.sAtt_4, self.sAtt_5 = conv(width), conv(width, 1), conv(width)
        self.sAtt_L1, self.sAtt_L2, self.sAtt_L3 = conv(width, 1), conv(2 * width), conv(width)
        self.sAtt_add_1, self.sAtt_add_2 = conv(width, 1), conv(width, 1)

    def forward(self, aligned: Tensor) -> Tensor:
        """aligned (B, N, C, H, W) → (B, C, H, W)."""

        def act(x: Tensor) -> Tensor:
            return F.leaky_relu(x, 0.1)

        def pools(x: Tensor) -> Tensor:
            return torch.cat((F.max_pool2d(x, 3, 2, 1), F.avg_pool2d(x, 3, 2, 1)), 1)

        def up(x: Tensor) -> Tensor:
            return F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)

        query = self.tAtt_2(aligned[:, aligned.shape[1] // 2])
        keys = self.tAtt_1(aligned.flatten(0, 1)).reshape(aligned.shape)
        weights = (keys * query[:, None]).sum(2, keepdim=True).sigmoid()
        values = (weights * aligned).flatten(1, 2)
        fused, t = act(self.fea_fusion(values)), act(self.sAtt_1(values))
        t = act(self.sAtt_2(pools(t)))
        low = act(self.sAtt_L2(pools(act(self.sAtt_L1(t)))))
        low = up(act(self.sAtt_L3(low)))
        t = self.sAtt_5(up(act(self.sAtt_4(act(self.sAtt_3(t)) + low))))
        return fused * t.sigmoid() * 2 + self.sAtt_add_2(act(self.sAtt_add_1(t)))


class Mtdo(nn.Module):
    """frames (B, N, 3, H, W) in time order, RGB 0..1 → the centre frame (B, 3, 4H, 4W), not clipped.

    H and W are multiples of 16. Published are 64 channels (`width`) and five `frames`, and not `both_ways`.
    """

    def __init__(
        self,
        variant: str,
        hat: Mapping[str, Any],
        width: int = WIDTH,
        frames: int = FRAMES,
        both_ways: bool = False,
    ) -> None:
        super().__init__()
        self.variant, self.frames = variant, frames
        self.shallow, self.frame_features = ConvAct(3, width), ConvAct(3, width)
        self.deep = nn.Sequential(*(Residual(width) for _ in range(5)))
        self.refine = nn.Sequential(*(Residual(width) for _ in range(5)))
        self.reduce = nn.Conv2d(frames * width, width, 3, padding=1)
        self.alignment, self.fusion = Alignment(width), TemporalSpatialAttention(width, frames)
        if variant == "released":
            self.adjacent = Difference(width, frames, skipped=False)
            self.skipped = Difference(width, frames, adjacent=False)
            self.route_centre = ConvAct(3, 2 * width)
            self.long_term: nn.Module = ConstantLongTerm(width, frames)
        else:
            self.difference = Difference(width, frames, skipped=variant == "original")
            self.long_term = LongTerm(width, frames, both_ways)
        if variant != "lgtd":
            self.routes = Routes(width)
        self.reconstruction = Hat(channels=width, out=3, **hat)

    def forward(self, frames: Tensor) -> Tensor:
        count, at = self.frames, self.frames // 2
        centre = frames[:, at]
        features = self.deep(self.frame_features(frames.flatten(0, 1)))
        shape = (-1, count, *features.shape[1:])
        middle = features.reshape(shape)[:, at : at + 1].expand(-1, count, -1, -1, -1).flatten(0, 1)
        aligned = self.alignment(features, middle).reshape(shape)
        fused = self.fusion(aligned)
        enhanced = fused + self.refine(fused - self.reduce(self.long_term(aligned)))
        return self.reconstruction(enhanced + self._short_routes(frames, centre) + self.shallow(centre))

    def _short_routes(self, frames: Tensor, centre: Tensor) -> Tensor:
        if self.variant == "released":
            adjacent = self.adjacent.adjacent(frames, self.adjacent.feat0(centre))
            skipped = self.skipped.skipped(frames, self.skipped.feat0(centre))
            return self.routes(adjacent, skipped, self.route_centre(centre))
        h = self.difference.feat0(centre)
        adjacent = self.difference.adjacent(frames, h)
        if self.variant == "lgtd":
            return adjacent
        return self.routes(adjacent, self.difference.skipped(frames, h), h)


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Variant and sizes from published keys and shapes, or None."""
    if "hat.conv_first.weight" not in shapes or "msd.dcnpack.weight" not in shapes:
        return None
    if any(key.startswith("A_tdm.") for key in shapes):
        variant = "released"
    else:
        variant = "original" if "tdm_s.conv1_2.conv.weight" in shapes else "lgtd"
    block = "hat.layers.0.residual_group.blocks.0."
    depths: dict[int, int] = {}
    for key in shapes:
        match = re.match(r"hat\.layers\.(\d+)\.residual_group\.blocks\.(\d+)\.", key)
        if match:
            depths[int(match[1])] = max(depths.get(int(match[1]), 0), int(match[2]) + 1)
    table = shapes[block + "attn.relative_position_bias_table"]
    width = shapes["hat.conv_last.weight"][1]
    steps = [round((shapes[f"hat.upsample.{i}.weight"][0] / width) ** 0.5)
             for i in range(0, 9, 2) if f"hat.upsample.{i}.weight" in shapes]  # fmt: skip
    hat = {
        "dim": shapes["hat.conv_first.weight"][0], "depths": [depths[i] for i in sorted(depths)], "heads": table[1],
        "size": (round(table[0] ** 0.5) + 1) // 2, "hidden": shapes[block + "mlp.fc1.weight"][0],
        "squeezed": shapes[block + "conv_block.cab.0.weight"][0],
        "gate": shapes[block + "conv_block.cab.3.attention.1.weight"][0], "width": width, "steps": steps,
    }  # fmt: skip
    width = shapes["fea0.conv.weight"][0]
    return {"variant": variant, "hat": hat, "width": width, "frames": shapes["fus.weight"][1] // width}


def build(configuration: Mapping[str, Any]) -> Mtdo:
    """The network of a configuration."""
    sizes = {name: configuration[name] for name in ("width", "frames", "both_ways") if name in configuration}
    return Mtdo(configuration["variant"], configuration["hat"], **sizes).eval()


_RENAMED = (
    (r"^fea0\.", "shallow."), (r"^fea_all\.", "frame_features."), (r"^res_feat_ext\.", "deep."),
    (r"^res_feat2\.", "refine."), (r"^fus\.", "reduce."), (r"^TSA_Fusion\.", "fusion."),
    (r"^msd\.mul_scale(\d)\.", lambda m: f"alignment.scales.{int(m[1]) - 1}."),
    (r"^msd\.dcnpack\.conv_offset_mask\.", "alignment.deformable.offset_and_mask."),
    (r"^msd\.dcnpack\.", "alignment.deformable."), (r"^msd\.", "alignment."),
    (r"^tdm_s\.(conv[234]\.)", r"routes.\1"), (r"^tdm_s\.", "difference."), (r"^tdm_l\.", "long_term."),
    (r"^A_tdm\.", "adjacent."), (r"^S_tdm\.", "skipped."), (r"^T_drom\.feat0\.", "route_centre."),
    (r"^T_drom\.(conv[567]\.)", r"long_term.\1"), (r"^T_drom\.", "routes."),
    (r"^hat\.patch_embed\.norm\.", "reconstruction.norm_first."), (r"^hat\.norm\.", "reconstruction.norm_last."),
    (r"^hat\.conv_after_body\.", "reconstruction.conv_after."),
    (r"^hat\.conv_before_upsample\.0\.", "reconstruction.conv_before."),
    (r"^hat\.upsample\.(\d)\.", lambda m: f"reconstruction.upsample.{int(m[1]) // 2}."),
    (r"^hat\.layers\.(\d+)\.residual_group\.overlap_attn\.", r"reconstruction.groups.\1.overlap."),
    (r"^hat\.layers\.(\d+)\.residual_group\.", r"reconstruction.groups.\1."),
    (r"^hat\.layers\.(\d+)\.", r"reconstruction.groups.\1."), (r"^hat\.", "reconstruction."),
    (r"\.attn\.", ".attention."), (r"\.relative_position_bias_table$", ".bias_table"),
    (r"\.conv_block\.cab\.0\.", ".channel.squeeze."), (r"\.conv_block\.cab\.2\.", ".channel.expand."),
    (r"\.conv_block\.cab\.3\.attention\.1\.", ".channel.reduce."),
    (r"\.conv_block\.cab\.3\.attention\.3\.", ".channel.restore."),
)  # fmt: skip
# Weights that no published forward pass uses, and tables that follow from the sizes.
_UNUSED = re.compile(r"^tdm_l\.fus\.|^C_tdm\.|relative_position_index_")


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names → ours."""
    out = {}
    for key, value in state.items():
        if not _UNUSED.search(key):
            for pattern, replacement in _RENAMED:
                key = re.sub(pattern, replacement, key)
            out[key] = value
    return out


def graphs(network: Mtdo, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph; batch, height and width vary, the latter in multiples of the window."""
    size = configuration["hat"]["size"]
    generator = torch.Generator().manual_seed(0)
    frames = torch.rand(2, network.frames, 3, 2 * size, 3 * size, generator=generator)
    sizes = {0: "batch", 3: f"{size}*rows", 4: f"{size}*columns"}
    return [Graph("", network, {"frames": frames}, ["sr"], {"frames": sizes})]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    variant, scale = configuration["variant"], 1
    for step in configuration["hat"]["steps"]:
        scale *= step
    name = "LGTD" if variant == "lgtd" else f"MTDO ({variant})"
    return {
        "task": "videosr",
        "title": f"{name} ×{scale}",
        "summary": f"{name}: ×{scale} super-resolution of satellite video from five frames, trained on Jilin-1.",
        "needs": "RGB video; sides are padded to multiples of 16",
        "inputs": [{"name": "frames", "role": "frames", "bands": ["red", "green", "blue"], "unit": "0..1"}],
        "outputs": ["sr"],
        "tile_size": 128,
        "overlap": 32,
        "parameters": [
            {"name": "ends", "default": "replicate-centre", "choices": ["replicate-centre", "reflect"],
             "description": "Neighbours missing at the ends of the clip: the frame itself (replicate-centre, as published), "
                            "or those on the other side (reflect)"},
            {"name": "batch", "default": 0, "minimum": 0, "maximum": 256, "unit": "tiles",
             "description": "Tiles run at once; 0: one on the CPU, more on a GPU"},
        ],
        "training_data": "Jilin-1 video, bicubic ×4 degradation, as published; unknown for other checkpoints.",
        "reference": "IEEE TCSVT 34(4), 2024 (LGTD)"
        if variant == "lgtd"
        else "IEEE JSTARS 2025, doi 10.1109/JSTARS.2025.3590041",
        "licence": "unstated by the authors: all rights reserved; not for redistribution",
        "cost": "about 140 GMAC for a 64×64 frame at ×4: GPU recommended",
    }  # fmt: skip

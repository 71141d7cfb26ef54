"""Modulated deformable convolution (Zhu et al. 2019, DCNv2) by four gathers: exact, and portable to every runtime."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class ModulatedDeformableConv(nn.Module):
    """3×3 deformable convolution whose offsets and masks are predicted from other features.

    `groups` deformable groups; the offset channels are (group, tap, dy|dx), the masks (group, tap), taps row by row.
    """

    def __init__(self, channels_in: int, channels_out: int, groups: int = 8) -> None:
        super().__init__()
        self.groups = groups
        self.weight = nn.Parameter(torch.empty(channels_out, channels_in, 3, 3))
        self.bias = nn.Parameter(torch.zeros(channels_out))
        self.offset_and_mask = nn.Conv2d(channels_in, groups * 27, 3, padding=1)
        bound = (channels_in * 9) ** -0.5
        nn.init.uniform_(self.weight, -bound, bound)
        for parameter in self.offset_and_mask.parameters():  # no offsets at first
            nn.init.zeros_(parameter)

    def forward(self, x: Tensor, guide: Tensor) -> Tensor:
        """x (B, C, H, W) sampled where guide (B, C, H, W) says → (B, channels_out, H, W)."""
        predicted = self.offset_and_mask(guide)
        offsets, masks = predicted[:, : self.groups * 18], predicted[:, self.groups * 18 :].sigmoid()
        batch, channels, height, width = x.shape
        g, per_group = self.groups, channels // self.groups
        offsets = offsets.reshape(batch, g, 9, 2, height, width)
        tap = torch.arange(9, device=x.device)
        rows = torch.arange(height, device=x.device)[:, None] - 1 + (tap // 3)[:, None, None]
        columns = torch.arange(width, device=x.device)[None, :] - 1 + (tap % 3)[:, None, None]
        # Beyond one pixel outside the image nothing contributes, so clamping there is exact.
        y = (rows + offsets[:, :, :, 0]).clamp(min=-1, max=height)
        z = (columns + offsets[:, :, :, 1]).clamp(min=-1, max=width)
        y0, z0 = y.floor(), z.floor()
        ly, lz = (y - y0).unsqueeze(2), (z - z0).unsqueeze(2)
        padded = F.pad(x, (1, 2, 1, 2)).reshape(batch, g, per_group, (height + 3) * (width + 3))
        corner = ((y0 + 1) * (width + 3) + z0 + 1).to(torch.int64).reshape(batch, g, 1, 9 * height * width)

        def value(shift: int) -> Tensor:
            index = (corner + shift).expand(batch, g, per_group, 9 * height * width)
            return padded.gather(3, index).reshape(batch, g, per_group, 9, height, width)

        upper = (1 - lz) * value(0) + lz * value(1)
        lower = (1 - lz) * value(width + 3) + lz * value(width + 4)
        columns_of_taps = ((1 - ly) * upper + ly * lower) * masks.reshape(batch, g, 1, 9, height, width)
        taps = columns_of_taps.reshape(batch, channels * 9, height * width)
        out = self.weight.reshape(self.weight.shape[0], -1) @ taps + self.bias[:, None]
        return out.reshape(batch, -1, height, width)

"""Hybrid attention transformer for super-resolution (Chen et al. 2023, "Activating More Pixels in Image Super-Resolution
Transformer"): window attention with channel attention, and overlapping cross attention, on maps whose sides are multiples
of the window."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def windows(x: Tensor, size: int) -> Tensor:
    """(B, H, W, C) → (B · windows, size², C), windows row by row."""
    batch, height, width, channels = x.shape
    x = x.reshape(batch, height // size, size, width // size, size, channels)
    return x.permute(0, 1, 3, 2, 4, 5).reshape(-1, size * size, channels)


def unwindow(x: Tensor, size: int, height: int, width: int) -> Tensor:
    """The inverse of `windows`, to (B, H, W, C)."""
    x = x.reshape(-1, height // size, width // size, size, size, x.shape[-1])
    return x.permute(0, 1, 3, 2, 4, 5).reshape(-1, height, width, x.shape[-1])


def relative_index(query: int, key: int, shift: int) -> Tensor:
    """(query², key²) places in the table of relative positions; larger key windows are shifted by `shift`."""

    def coordinates(n: int) -> Tensor:
        return torch.stack(torch.meshgrid(torch.arange(n), torch.arange(n), indexing="ij")).reshape(2, -1)

    q, k = coordinates(query), coordinates(key)
    span = query + key - 1
    if query == key:
        dy, dx = (q[:, :, None] - k[:, None, :]) + (query - 1)
    else:
        dy, dx = (k[:, None, :] - q[:, :, None]) - shift
    index = dy * span + dx
    return index % (span * span)  # the published table is entered with negative places, which wrap around


class WindowAttention(nn.Module):
    """Self-attention inside windows with a bias by relative position."""

    index: Tensor

    def __init__(self, dim: int, heads: int, size: int) -> None:
        super().__init__()
        self.heads, self.scale = heads, (dim // heads) ** -0.5
        self.bias_table = nn.Parameter(torch.zeros((2 * size - 1) ** 2, heads))
        self.register_buffer("index", relative_index(size, size, 0), persistent=False)
        self.qkv, self.proj = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """x (B · n, N, C); mask (n, N, N) added to the logits of each image's n windows, or None."""
        count, tokens, dim = x.shape
        q, k, v = self.qkv(x).reshape(count, tokens, 3, self.heads, dim // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        logits = (q * self.scale) @ k.transpose(-2, -1) + self.bias_table[self.index].permute(2, 0, 1)
        if mask is not None:
            logits = logits.reshape(-1, mask.shape[0], self.heads, tokens, tokens) + mask[:, None]
            logits = logits.reshape(-1, self.heads, tokens, tokens)
        return self.proj((logits.softmax(-1) @ v).transpose(1, 2).reshape(count, tokens, dim))


class ChannelAttention(nn.Module):
    """Two convolutions and a gate from the mean over the whole image."""

    def __init__(self, dim: int, squeezed: int, gate: int) -> None:
        super().__init__()
        self.squeeze, self.expand = nn.Conv2d(dim, squeezed, 3, padding=1), nn.Conv2d(squeezed, dim, 3, padding=1)
        self.reduce, self.restore = nn.Conv2d(dim, gate, 1), nn.Conv2d(gate, dim, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) → the same shape."""
        x = self.expand(F.gelu(self.squeeze(x)))
        return x * self.restore(F.relu(self.reduce(x.mean((2, 3), keepdim=True)))).sigmoid()


class Mlp(nn.Module):
    """(…, dim) → (…, dim) by one hidden layer."""

    def __init__(self, dim: int, hidden: int) -> None:
        super().__init__()
        self.fc1, self.fc2 = nn.Linear(dim, hidden), nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc2(F.gelu(self.fc1(x)))


class HybridBlock(nn.Module):
    """(Shifted) window attention plus 0.01 × channel attention, then an MLP."""

    def __init__(self, dim: int, heads: int, size: int, shifted: bool, hidden: int, squeezed: int, gate: int) -> None:
        super().__init__()
        self.size, self.shift = size, size // 2 if shifted else 0
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attention = WindowAttention(dim, heads, size)
        self.channel = ChannelAttention(dim, squeezed, gate)
        self.mlp = Mlp(dim, hidden)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x (B, H, W, C); mask as `shift_mask`."""
        height, width = x.shape[1], x.shape[2]
        n = self.norm1(x)
        channel = self.channel(n.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
        if self.shift:
            n = n.roll((-self.shift, -self.shift), (1, 2))
        attended = unwindow(
            self.attention(windows(n, self.size), mask if self.shift else None), self.size, height, width
        )
        if self.shift:
            attended = attended.roll((self.shift, self.shift), (1, 2))
        x = x + attended + 0.01 * channel
        return x + self.mlp(self.norm2(x))


class OverlapBlock(nn.Module):
    """Queries of a window attend to the window and a border of a quarter window around it."""

    index: Tensor

    def __init__(self, dim: int, heads: int, size: int, hidden: int) -> None:
        super().__init__()
        self.size, self.border, self.heads, self.scale = size, size // 4, heads, (dim // heads) ** -0.5
        larger = size + 2 * self.border
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.qkv, self.proj = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)
        self.bias_table = nn.Parameter(torch.zeros((size + larger - 1) ** 2, heads))
        self.register_buffer("index", relative_index(size, larger, larger - size - 1), persistent=False)
        self.mlp = Mlp(dim, hidden)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) → the same shape."""
        height, width = x.shape[1], x.shape[2]
        q, k, v = self.qkv(self.norm1(x)).chunk(3, dim=-1)
        q = self._heads(windows(q, self.size))
        k, v = self._heads(self._overlapping(k)), self._heads(self._overlapping(v))
        logits = (q * self.scale) @ k.transpose(-2, -1) + self.bias_table[self.index].permute(2, 0, 1)
        attended = (logits.softmax(-1) @ v).transpose(1, 2).flatten(2)
        x = x + unwindow(self.proj(attended), self.size, height, width)
        return x + self.mlp(self.norm2(x))

    def _heads(self, x: Tensor) -> Tensor:
        return x.reshape(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)

    def _overlapping(self, x: Tensor) -> Tensor:
        """(B, H, W, C) → (B · windows, larger², C); outside the image the keys are zero vectors."""
        height, width, channels = x.shape[1], x.shape[2], x.shape[3]
        larger = self.size + 2 * self.border
        x = F.pad(x, (0, 0, self.border, self.border, self.border, self.border))
        reach = torch.arange(larger, device=x.device)
        rows = torch.arange(height // self.size, device=x.device)[:, None] * self.size + reach
        columns = torch.arange(width // self.size, device=x.device)[:, None] * self.size + reach
        x = x.index_select(1, rows.flatten()).index_select(2, columns.flatten())
        x = x.reshape(-1, height // self.size, larger, width // self.size, larger, channels)
        return x.permute(0, 1, 3, 2, 4, 5).reshape(-1, larger * larger, channels)


class Group(nn.Module):
    """Hybrid blocks, every second one shifted, an overlap block and a convolution, around a skip."""

    def __init__(self, dim: int, depth: int, heads: int, size: int, hidden: int, squeezed: int, gate: int) -> None:
        super().__init__()
        blocks = (HybridBlock(dim, heads, size, j % 2 == 1, hidden, squeezed, gate) for j in range(depth))
        self.blocks = nn.ModuleList(blocks)
        self.overlap = OverlapBlock(dim, heads, size, hidden)
        self.conv = nn.Conv2d(dim, dim, 3, padding=1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        inner = x
        for block in self.blocks:
            inner = block(inner, mask)
        inner = self.overlap(inner)
        return x + self.conv(inner.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)


class Hat(nn.Module):
    """(B, channels, H, W) → (B, out, scale·H, scale·W); H and W multiples of `size`."""

    def __init__(
        self, channels: int, out: int, dim: int, depths: Sequence[int], heads: int, size: int, hidden: int, squeezed: int,
        gate: int, width: int, steps: Sequence[int],
    ) -> None:  # fmt: skip
        super().__init__()
        self.size = size
        self.conv_first = nn.Conv2d(channels, dim, 3, padding=1)
        self.norm_first, self.norm_last = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.groups = nn.ModuleList(Group(dim, d, heads, size, hidden, squeezed, gate) for d in depths)
        self.conv_after = nn.Conv2d(dim, dim, 3, padding=1)
        self.conv_before = nn.Conv2d(dim, width, 3, padding=1)
        self.upsample = nn.ModuleList(nn.Conv2d(width, width * step * step, 3, padding=1) for step in steps)
        self.steps = tuple(steps)
        self.conv_last = nn.Conv2d(width, out, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        first = self.conv_first(x)
        mask = shift_mask(first, self.size)
        tokens = self.norm_first(first.permute(0, 2, 3, 1))
        for group in self.groups:
            tokens = group(tokens, mask)
        x = self.conv_after(self.norm_last(tokens).permute(0, 3, 1, 2)) + first
        x = F.leaky_relu(self.conv_before(x), 0.01)
        for conv, step in zip(self.upsample, self.steps):
            x = F.pixel_shuffle(conv(x), step)
        return self.conv_last(x)


def shift_mask(x: Tensor, size: int) -> Tensor:
    """(windows, size², size²): −50 between pixels that the roll brought together from opposite sides, else 0. Published is
    −100, of which softmax makes numbers less than a float can hold in full: nothing either, but fifteen times as slowly."""
    height, width = x.shape[2], x.shape[3]

    def region(length) -> Tensor:
        place = torch.arange(length, device=x.device)
        return (place >= length - size).to(x.dtype) + (place >= length - size // 2).to(x.dtype)

    regions = 3 * region(height)[:, None] + region(width)[None, :]
    inside = windows(regions[None, :, :, None], size)[:, :, 0]
    return torch.where(inside[:, :, None] != inside[:, None, :], -50.0, 0.0).to(x.dtype)

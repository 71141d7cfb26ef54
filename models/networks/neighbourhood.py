"""Neighbourhood attention (Hassani et al. 2023) in plain operators: every query sees exactly K × K keys, the window shifted
inward at borders. Queries go in tiles of 8 × 8 that share one gathered block of keys, so the graph stays small and exports.
"""

from __future__ import annotations

from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor

TILE = 8


def neighbourhood_attention(q: Tensor, k: Tensor, v: Tensor, kernel: int, dilation: int = 1) -> Tensor:
    """q, k, v (B, heads, H, W, e) → (B, heads, H, W, e); softmax scale 1. H and W at least `kernel` × `dilation`."""
    if dilation > 1:
        return _dilated(q, k, v, kernel, dilation)
    height, width = q.shape[2], q.shape[3]
    if q.requires_grad and height % TILE == width % TILE == 0:
        return _in_training(q, k, v, kernel)
    query_rows, key_rows, rows_ok = _axis(height, kernel, q)
    query_columns, key_columns, columns_ok = _axis(width, kernel, q)
    reach = TILE + kernel - 1
    q = _blocks(q, query_rows, query_columns, TILE)
    k, v = _blocks(k, key_rows, key_columns, reach), _blocks(v, key_rows, key_columns, reach)
    # (rows, columns, 8, 8, S, S) → (tiles, 64, S²)
    allowed = rows_ok[:, None, :, None, :, None] & columns_ok[None, :, None, :, None, :]
    allowed = allowed.reshape(-1, TILE * TILE, reach * reach)
    apart = torch.where(allowed, 0.0, -6e4).to(q.dtype)  # what float16 holds, and softmax makes 0 of
    out = (q @ k.transpose(-2, -1) + apart).softmax(-1) @ v
    batch, heads, _, _, channels = out.shape
    down, across = rows_ok.shape[0], columns_ok.shape[0]
    out = out.reshape(batch, heads, down, across, TILE, TILE, channels).transpose(3, 4)
    return out.reshape(batch, heads, down * TILE, across * TILE, channels)[:, :, :height, :width]


def _in_training(q: Tensor, k: Tensor, v: Tensor, kernel: int) -> Tensor:
    """The same for sides of whole tiles, with fewer and faster operators."""
    batch, heads, height, width, channels = q.shape
    down, across, reach, radius = height // TILE, width // TILE, TILE + kernel - 1, (kernel - 1) // 2
    near = _near(height, width, kernel, q.device)

    def keys(x: Tensor) -> Tensor:
        padded = F.pad(x, (0, 0, radius, radius, radius, radius))
        windows = padded.unfold(2, reach, TILE).unfold(3, reach, TILE)  # (B, heads, down, across, e, S, S)
        return windows.permute(0, 1, 2, 3, 5, 6, 4).reshape(batch * heads, down * across, reach * reach, channels)

    tiles = q.reshape(batch * heads, down, TILE, across, TILE, channels).transpose(2, 3)
    tiles = tiles.reshape(batch * heads, down * across, TILE * TILE, channels).to(v.dtype)
    out = F.scaled_dot_product_attention(tiles, keys(k.to(v.dtype)), keys(v), attn_mask=near, scale=1.0)
    out = out.reshape(batch * heads, down, across, TILE, TILE, channels).transpose(2, 3)
    return out.reshape(batch, heads, height, width, channels)


@lru_cache(maxsize=16)
def _near(height: int, width: int, kernel: int, device: torch.device) -> Tensor:
    """(1, tiles, 64, S²) which queries of a tile meet which keys of the window around it, sides of whole tiles."""
    reach, radius = TILE + kernel - 1, (kernel - 1) // 2
    meet = []
    for n in (height, width):
        queries = torch.arange(n, device=device).reshape(-1, TILE, 1)
        keys = queries[:, :1] - radius + torch.arange(reach, device=device)
        offset = keys - (queries - radius).clamp(0, n - kernel)
        meet.append((offset >= 0) & (offset < kernel))
    both = meet[0][:, None, :, None, :, None] & meet[1][None, :, None, :, None, :]
    return both.reshape(1, -1, TILE * TILE, reach * reach)


def _axis(n, kernel: int, like: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Along an axis of length n: indices of queries (tiles · 8), of keys (tiles · S), and which may meet (tiles, 8, S)."""
    radius, reach = (kernel - 1) // 2, TILE + kernel - 1
    starts = torch.arange((n + TILE - 1) // TILE, device=like.device) * TILE
    base = (starts - radius).clamp(max=n - reach).clamp(min=0)
    keys = base[:, None] + torch.arange(reach, device=like.device)
    queries = starts[:, None] + torch.arange(TILE, device=like.device)
    first = (queries - radius).clamp(min=0).clamp(max=n - kernel)
    offset = keys[:, None, :] - first[:, :, None]
    return queries.clamp(max=n - 1).flatten(), keys.clamp(max=n - 1).flatten(), (offset >= 0) & (offset < kernel)


def _blocks(x: Tensor, rows: Tensor, columns: Tensor, side: int) -> Tensor:
    """(B, heads, H, W, e) → (B, heads, tiles, side², e)."""
    batch, heads, _, _, channels = x.shape
    x = x.index_select(2, rows).index_select(3, columns)
    x = x.reshape(batch, heads, rows.shape[0] // side, side, columns.shape[0] // side, side, channels)
    return x.transpose(3, 4).reshape(batch, heads, -1, side * side, channels)


def _dilated(q: Tensor, k: Tensor, v: Tensor, kernel: int, dilation: int) -> Tensor:
    """Each residue class of rows and columns is a smaller image of its own."""
    out = torch.empty_like(q)
    for row in range(dilation):
        for column in range(dilation):
            part = (slice(None), slice(None), slice(row, None, dilation), slice(column, None, dilation))
            out[part] = neighbourhood_attention(q[part], k[part], v[part], kernel)
    return out

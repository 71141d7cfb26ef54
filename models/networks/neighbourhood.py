"""Neighbourhood attention (Hassani et al. 2023) in plain operators: every query sees exactly K × K keys, the window shifted
inward at borders. Queries go in tiles of 8 × 8 that share one gathered block of keys, so the graph stays small and exports.
"""

from __future__ import annotations

from functools import lru_cache

import torch
import torch.nn.functional as F
from torch import Tensor

TILE = 8


def neighbourhood_attention(
    q: Tensor, k: Tensor, v: Tensor, kernel: int, dilation: int = 1, bound: Tensor | None = None
) -> Tensor:
    """q, k, v (B, H, W, heads, e) → (B, H, W, heads, e); softmax scale 1. H and W at least `kernel` × `dilation`. `bound`:
    no logit is further from 0, where that is known."""
    if dilation > 1:
        return _dilated(q, k, v, kernel, dilation)
    batch, height, width, heads, channels = q.shape
    if q.requires_grad and height % TILE == width % TILE == 0:
        return _in_training(q, k, v, kernel)
    query_rows, key_rows, rows_ok = _axis(height, kernel, q)
    query_columns, key_columns, columns_ok = _axis(width, kernel, q)
    q = _blocks(q, query_rows, query_columns)
    k, v = _blocks(k, key_rows, key_columns), _blocks(v, key_rows, key_columns)
    # (rows, columns, 8, 8, S, S) → (tiles, 64, S²)
    allowed = rows_ok[:, None, :, None, :, None] & columns_ok[None, :, None, :, None, :]
    allowed = allowed.reshape(-1, TILE * TILE, k.shape[3])
    # What softmax makes nothing of: e⁻²⁴ of the rest where the bound is known, for what is less than a float can hold in
    # full, as e⁻⁹⁰, takes processors ten times as long; else what float16 holds.
    apart = torch.where(allowed, 0.0, -6e4 if bound is None else -(2 * bound + 24).ceil()).to(q.dtype)
    out = (q @ k.transpose(-2, -1) + apart).softmax(-1) @ v
    tiles = columns_ok.shape[0] * rows_ok.shape[0]
    rows, columns = (torch.arange(n, device=q.device) for n in (height, width))
    tile = (rows // TILE)[:, None] * columns_ok.shape[0] + columns // TILE
    place = (tile * TILE + (rows % TILE)[:, None]) * TILE + columns % TILE
    head = torch.arange(heads, device=q.device) * (tiles * TILE * TILE)
    found = (place[..., None] + head).flatten()
    return out.reshape(batch, -1, channels).index_select(1, found).reshape(batch, height, width, heads, channels)


def _in_training(q: Tensor, k: Tensor, v: Tensor, kernel: int) -> Tensor:
    """The same for sides of whole tiles, with fewer and faster operators."""
    q, k, v = (t.permute(0, 3, 1, 2, 4) for t in (q, k, v))
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
    out = out.reshape(batch, heads, down, across, TILE, TILE, channels).permute(0, 2, 4, 3, 5, 1, 6)
    return out.reshape(batch, height, width, heads, channels)


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
    """Along an axis of length n: places of queries (tiles, 8), of keys (tiles, S), and which may meet (tiles, 8, S)."""
    radius, reach = (kernel - 1) // 2, TILE + kernel - 1
    starts = torch.arange((n + TILE - 1) // TILE, device=like.device) * TILE
    base = (starts - radius).clamp(max=n - reach).clamp(min=0)
    keys = base[:, None] + torch.arange(reach, device=like.device)
    queries = starts[:, None] + torch.arange(TILE, device=like.device)
    first = (queries - radius).clamp(min=0).clamp(max=n - kernel)
    offset = keys[:, None, :] - first[:, :, None]
    return queries.clamp(max=n - 1), keys.clamp(max=n - 1), (offset >= 0) & (offset < kernel)


def _blocks(x: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """(B, H, W, heads, e) at rows (down, S) and columns (across, S) → (B, heads, down · across, S², e), taken from their
    places at once: every other way moves all of it several times."""
    batch, _, width, heads, channels = x.shape
    place = rows[:, None, :, None] * width + columns[None, :, None, :]
    place = place * heads + torch.arange(heads, device=x.device)[:, None, None, None, None]
    taken = x.reshape(batch, -1, channels).index_select(1, place.flatten())
    return taken.reshape(batch, heads, -1, rows.shape[1] * columns.shape[1], channels)


def _dilated(q: Tensor, k: Tensor, v: Tensor, kernel: int, dilation: int) -> Tensor:
    """Each residue class of rows and columns is a smaller image of its own."""
    out = torch.empty_like(q)
    for row in range(dilation):
        for column in range(dilation):
            part = (slice(None), slice(row, None, dilation), slice(column, None, dilation))
            out[part] = neighbourhood_attention(q[part], k[part], v[part], kernel)
    return out

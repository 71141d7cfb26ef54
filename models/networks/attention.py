"""Attention as the networks use it, and as one node of their exported graphs.

In training torch's own attention is fastest. Otherwise attention over many tokens is an operator of its own, which `export`
writes as ONNX Runtime's `MultiHeadAttention`: that takes blocks of keys in turn and never has the logits of all.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_TAKES = ("Tensor q", "Tensor k", "Tensor v", "int heads", "float scale")
_SCHEMA = f"({', '.join(_TAKES)}) -> Tensor"


def attend(q: Tensor, k: Tensor, v: Tensor, heads: int, scale: float | None = None) -> Tensor:
    """Softmax attention over the last but one axis, (…, N, M) and (…, K, M) → (…, N, M), the heads side by side in M."""
    scale = (q.shape[-1] // heads) ** -0.5 if scale is None else scale
    a, b, c = (t.flatten(0, -3) if t.ndim > 3 else t for t in (q, k, v))
    if torch.is_grad_enabled() and q.requires_grad:
        d, e, f = (t.unflatten(-1, (heads, -1)).transpose(1, 2) for t in (a, b, c))
        return F.scaled_dot_product_attention(d, e, f, scale=scale).transpose(1, 2).reshape(q.shape)
    return one_node(a, b, c, heads, scale).reshape(q.shape)


@torch.library.custom_op("skymend::attention", mutates_args=(), schema=_SCHEMA)
def one_node(q: Tensor, k: Tensor, v: Tensor, heads: int, scale: float) -> Tensor:
    """(B, N, M) and (B, K, M) → (B, N, M); a head after the other, as the logits of all would take most of the memory."""
    parts = zip(*(t.chunk(heads, dim=-1) for t in (q * scale, k, v)))
    return torch.cat([(a @ b.transpose(-2, -1)).softmax(-1) @ c for a, b, c in parts], -1)


@one_node.register_fake
def _(q: Tensor, k: Tensor, v: Tensor, heads: int, scale: float) -> Tensor:
    return torch.empty_like(q)


def attend_across(q: Tensor, k: Tensor, v: Tensor, heads: int) -> Tensor:
    """Attention over the frames of a place: (B, T, N, M) → the same, over T. There are few frames, so their logits take less
    room than the tokens, and plain products are faster than blocks of them."""
    if torch.is_grad_enabled() and q.requires_grad:
        return attend(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), heads).transpose(1, 2)
    scale = (q.shape[-1] // heads) ** -0.5
    a, b, c = (t.unflatten(-1, (heads, -1)) for t in (q * scale, k, v))
    logits = a.permute(0, 2, 3, 1, 4) @ b.permute(0, 2, 3, 4, 1)
    out = logits.softmax(-1) @ c.permute(0, 2, 3, 1, 4)
    return out.permute(0, 3, 1, 2, 4).flatten(-2)


def in_parts(linear: nn.Linear, x: Tensor, count: int) -> tuple[Tensor, ...]:
    """A linear map's answer in `count` equal parts. Outside training each has its own product: cutting one large answer
    copies all of it."""
    if torch.is_grad_enabled():
        return linear(x).chunk(count, dim=-1)
    size, bias = linear.out_features // count, linear.bias
    return tuple(
        F.linear(x, linear.weight[i : i + size], None if bias is None else bias[i : i + size])
        for i in range(0, count * size, size)
    )

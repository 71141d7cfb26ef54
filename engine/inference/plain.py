"""Models with attention in one node, for runtimes that do not know that node.

`models/onnx_attention.py` stores beside the nodes of `FUSED` what they stand for, a function of the same name in the domain
`PLAIN`. Both names are equally long, so a node is turned by writing the one over the other: nothing else in the file moves.
"""

from __future__ import annotations

from pathlib import Path

FUSED, PLAIN = "com.microsoft", "skymend.plain"
_DOMAIN = b"\x3a\x0d"  # in a node: the field `domain` (7), 13 bytes long


def plain(path: Path) -> bytes:
    """A model whose attention is written in operators that every runtime has."""
    model = path.read_bytes()
    if PLAIN.encode() not in model:
        return model
    return model.replace(_DOMAIN + FUSED.encode(), _DOMAIN + PLAIN.encode())

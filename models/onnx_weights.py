"""The numbers inside an ONNX file, read without the package `onnx`: as far as it takes to see that they are numbers.

An ONNX file is one message of Protocol Buffers. Walked are the fields that lead to tensors: a model's graph (7) and
functions (25); a graph's nodes (1), weights (5) and sparse weights (15); a node's attributes (5, of a function 7); an
attribute's tensors (5, 10) and graphs (6, 11).
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import Optional, Union

import numpy as np

_MODEL, _GRAPH, _NODE, _ATTRIBUTE, _SPARSE, _FUNCTION, _TENSOR = (
    "model",
    "graph",
    "node",
    "attribute",
    "sparse",
    "function",
    "",
)
_INSIDE = {  # message: field: what lies there
    _MODEL: {7: _GRAPH, 25: _FUNCTION},
    _GRAPH: {1: _NODE, 5: _TENSOR, 15: _SPARSE},
    _FUNCTION: {7: _NODE},
    _NODE: {5: _ATTRIBUTE},
    _ATTRIBUTE: {5: _TENSOR, 10: _TENSOR, 6: _GRAPH, 11: _GRAPH},
    _SPARSE: {1: _TENSOR},
}
_DEEPEST = 64  # graphs and attributes inside each other
_FLOAT, _HALF, _DOUBLE, _BFLOAT = 1, 10, 11, 16  # types of a tensor that know NaN
_PACKED = {(4, _FLOAT): "<f4", (10, _DOUBLE): "<f8", (9, _FLOAT): "<f4", (9, _DOUBLE): "<f8", (9, _HALF): "<u2",
           (9, _BFLOAT): "<u2"}  # fmt: skip
Value = Union[int, memoryview]
Fields = list[tuple[int, Value]]


def not_a_number(path: Path) -> Optional[str]:
    """The name of a tensor that holds NaN, None where there is none. Raises ValueError where the file is damaged."""
    with path.open("rb") as file:
        if not path.stat().st_size:
            return None
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content, memoryview(content) as view:
            return next((_name(tensor) for tensor in _tensors(view, _MODEL, 0) if _holds_nan(tensor)), None)


def _tensors(view: memoryview, message: str, depth: int) -> Iterator[Fields]:
    """The tensors in a message, as its fields."""
    if depth > _DEEPEST:
        raise ValueError("it is nested too deeply")
    for field, value in _fields(view):
        inside = _INSIDE[message].get(field)
        if inside is None or not isinstance(value, memoryview):
            continue
        if inside == _TENSOR:
            yield list(_fields(value))
        else:
            yield from _tensors(value, inside, depth + 1)


def _name(tensor: Fields) -> str:
    names = [value for field, value in tensor if field == 8 and isinstance(value, memoryview)]
    return bytes(names[0]).decode("utf-8", "replace") if names else "a constant"


def _holds_nan(tensor: Fields) -> bool:
    """Whether one of a tensor's numbers is none."""
    kind = next((value for field, value in tensor if field == 2 and isinstance(value, int)), 0)
    return any(np.isnan(_decimals(field, value, kind)).any() for field, value in tensor)


def _decimals(field: int, value: Value, kind: int) -> np.ndarray:
    """The decimals in a field of a tensor of a kind; empty where it holds none."""
    if isinstance(value, memoryview) and (field, kind) in _PACKED:
        width = np.dtype(_PACKED[field, kind]).itemsize
        numbers = np.frombuffer(value, _PACKED[field, kind], len(value) // width)
    elif field == 5 and kind in (_HALF, _BFLOAT):
        bits = list(_numbers(value)) if isinstance(value, memoryview) else [value]
        numbers = np.array(bits, np.uint32).astype("<u2")
    else:
        return np.empty(0, np.float32)
    if kind == _HALF:
        return numbers.view("<f2")
    return (numbers.astype("<u4") << 16).view("<f4") if kind == _BFLOAT else numbers


def _fields(view: memoryview) -> Iterator[tuple[int, Value]]:
    """(number, value) of a message's fields: whole numbers as such, all else as its bytes."""
    place = 0
    while place < len(view):
        key, place = _number(view, place)
        kind = key & 7
        if kind == 0:
            value, place = _number(view, place)
            yield key >> 3, value
            continue
        if kind == 2:
            length, place = _number(view, place)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise ValueError("it holds a field of no known kind")
        if place + length > len(view):
            raise ValueError("it ends too early")
        yield key >> 3, view[place : place + length]
        place += length


def _numbers(view: memoryview) -> Iterator[int]:
    place = 0
    while place < len(view):
        value, place = _number(view, place)
        yield value & 0xFFFFFFFF


def _number(view: memoryview, place: int) -> tuple[int, int]:
    """A whole number of variable length, and where it ends."""
    value = shift = 0
    while True:
        if place >= len(view) or shift > 63:
            raise ValueError("it ends too early")
        byte = view[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7

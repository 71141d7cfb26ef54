"""What SkyMend asks of a network family: recognise a published checkpoint, rebuild the network, export it.

Each module of `networks/` named in `FAMILIES` is one family and offers these functions:

    recognise(shapes)             configuration (plain dict, JSON) of a state dict given as {key: shape}, or None
    build(configuration)          the network, its weights not loaded yet, in eval mode
    translate(state)              published keys → ours
    graphs(network, configuration)  the ONNX graphs to export
    card(configuration)           the family's part of the card (task, inputs, sampler, tile size, licence …)
    overrides(given)              optional: configuration values in the authors' own settings file → ours
    unwrap(state)                 optional: the published keys inside a training framework's state dict, or {}
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import torch

from ..contract.choices import FAMILIES


@dataclass(frozen=True)
class Graph:
    """One ONNX graph of a model: `module` called with `inputs` in order. `dynamic` names the axes that may vary, as
    {input: {axis: size}} with sizes such as "batch" or "16*rows"; equal names vary together."""

    name: str
    module: torch.nn.Module
    inputs: Mapping[str, torch.Tensor]
    outputs: Sequence[str]
    dynamic: Mapping[str, Mapping[int, str]]


def family(name: str) -> ModuleType:
    """The module of a family."""
    return importlib.import_module(f"{__package__}.networks.{name.replace('-', '_')}")


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> tuple[str, dict[str, Any]] | None:
    """Family and configuration of a state dict, or None where no family knows it."""
    for name in FAMILIES:
        configuration = family(name).recognise(shapes)
        if configuration is not None:
            return name, configuration
    return None

"""Calls of a small network replayed as CUDA graphs: its hundreds of small kernels then cost one launch forward, one back."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, Optional

import torch
from torch import nn

MOST = 4  # kinds of call (shapes and types of what is given) that are recorded; others run kernel by kernel
Kind = tuple[Any, ...]


def replay_calls(network: nn.Module, half: bool, tell: Callable[[str], None]) -> None:
    """From now on calls of `network` in training mode are recorded at the first of their kind and replayed; `half` as the
    training's autocast is. What cannot be recorded runs as ever, and why is told."""
    network.forward = _ReplayedCalls(network, half, tell)


class _ReplayedCalls:
    """A network's forward. Recording needs arguments by position that are tensors or None."""

    def __init__(self, network: nn.Module, half: bool, tell: Callable[[str], None]) -> None:
        self._network, self._forward, self._half, self._tell = network, network.forward, half, tell
        self._recorded: dict[Kind, Optional[Callable[..., Any]]] = {}

    def __call__(self, *given: Any, **named: Any) -> Any:
        plain = named or not torch.is_grad_enabled() or not self._network.training
        if plain or not all(value is None or isinstance(value, torch.Tensor) for value in given):
            return self._forward(*given, **named)
        kind = tuple(None if v is None else (tuple(v.shape), v.dtype, v.requires_grad) for v in given)
        if kind not in self._recorded:
            if len(self._recorded) >= MOST:
                return self._forward(*given)
            self._recorded[kind] = self._record(given)
        call = self._recorded[kind]
        return self._forward(*given) if call is None else call(*(value for value in given if value is not None))

    def _record(self, given: tuple[Any, ...]) -> Optional[Callable[..., Any]]:
        call = _Call(self._network, self._forward, tuple(value is not None for value in given))
        examples = tuple(
            value.detach().clone().requires_grad_(value.requires_grad) for value in given if value is not None
        )
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                # without autocast's cache: what is recorded casts the weights anew in every replay
                with torch.autocast("cuda", torch.bfloat16, enabled=self._half, cache_enabled=False):
                    return torch.cuda.make_graphed_callables(call, examples, allow_unused_input=True)
        except (
            RuntimeError
        ) as error:  # an operator that waits for the device, or that allocates outside of the recording
            self._tell(f"The network's calls are not recorded as CUDA graphs: {str(error).splitlines()[0]}")
            return None


class _Call(nn.Module):
    """A network called with None where nothing is `given`."""

    def __init__(self, network: nn.Module, forward: Callable[..., Any], given: tuple[bool, ...]) -> None:
        super().__init__()
        self._held, self._plain, self._given = network, forward, given

    def forward(self, *tensors: torch.Tensor) -> Any:
        rest = iter(tensors)
        return self._plain(*(next(rest) if there else None for there in self._given))

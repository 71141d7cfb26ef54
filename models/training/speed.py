"""What the machine does fast: the device, and whether bfloat16 gains on it."""

from __future__ import annotations

import time
from copy import deepcopy
from pathlib import Path

import torch
from torch import nn

from ...engine.job.errors import EnvironmentProblem
from .objective import Objective

GAIN = 1.1  # times as fast as float32 from which on bfloat16 is worth its rounding
_FLAGS = ("amx_bf16", "avx512_bf16")


def best_device(wanted: str) -> torch.device:
    """ "auto": CUDA where there is one, else the processor. Raises EnvironmentProblem for a CUDA that is not there."""
    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise EnvironmentProblem("torch finds no CUDA device.", "Use DEVICE=cpu, or install a torch built for CUDA.")
    return torch.device("cuda" if there and wanted in ("auto", "cuda") else "cpu")


def half_gains(objective: Objective, network: nn.Module, device: torch.device) -> bool:
    """Whether a step in bfloat16 is measured to be faster, on devices that have it in hardware."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    if not _processor_has_bfloat16():
        return False
    batch = {name: torch.from_numpy(value) for name, value in objective.batch(0).items()}
    seconds = {}
    try:
        for half in (False, True, False, True):
            trial = deepcopy(network)
            began = time.perf_counter()
            with torch.autocast(device.type, torch.bfloat16, enabled=half):
                loss = objective.loss(trial, batch, 0)
            loss.backward()
            seconds[half] = time.perf_counter() - began  # the second time, warm
    except RuntimeError:  # an operator without bfloat16 on this processor
        return False
    return seconds[False] > GAIN * seconds[True]


def _processor_has_bfloat16() -> bool:
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False
    return any(flag in flags for flag in _FLAGS)

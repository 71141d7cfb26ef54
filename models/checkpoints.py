"""Published weights → our networks: reads the files people share, recognises the network, says what does not fit.

Only tensors are ever read (`weights_only`); a pickle that needs code to load is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ..contract.choices import FAMILIES
from ..engine.job.errors import InputError, ModelError
from .family import family, recognise

# Where training frameworks put the weights inside a checkpoint, the averaged ones first.
_CONTAINERS = ("ema_state_dict", "state_dict_ema", "params_ema", "ema", "model_ema", "state_dict", "model_state_dict",
               "params", "model", "net", "network")  # fmt: skip
_SR3 = "denoise_fn.downs.0.weight"  # a key only its published checkpoints have
_PREFIXES = ("module.", "model.", "ema_model.model.", "_orig_mod.")


@dataclass(frozen=True)
class Loaded:
    """A network with its weights, and what it is."""

    family: str
    configuration: dict[str, Any]
    network: torch.nn.Module


def load(path: str | Path, name: str | None = None, overrides: Mapping[str, Any] | None = None) -> Loaded:
    """Network of a checkpoint file. `name` says the family where the keys leave it open; `overrides` are configuration
    values that no tensor shape tells. Raises InputError or ModelError saying what does not fit."""
    return load_state(read(path), name, overrides, label=Path(path).name)


def load_state(
    state: Mapping[str, torch.Tensor],
    name: str | None = None,
    overrides: Mapping[str, Any] | None = None,
    *,
    label: str = "the state dict",
) -> Loaded:
    """Network of a state dict with published keys."""
    if name is not None and name not in FAMILIES:
        raise InputError(f"There is no model family “{name}”.", f"Known: {', '.join(FAMILIES)}.")
    found = None
    for candidate in _candidates(state, [name] if name else list(FAMILIES)):
        shapes = {key: tuple(value.shape) for key, value in candidate.items()}
        if name is None:
            found = recognise(shapes)
        else:
            configuration = family(name).recognise(shapes)
            found = None if configuration is None else (name, configuration)
        if found:
            state = candidate
            break
    if found is None and any(key.endswith(_SR3) for key in state):
        raise ModelError(
            f"{label} holds SR3, which sharpens a single coarse image and takes no fine one: no fusion method, and out of "
            "SkyMend's scope.",
            "Import a fusion network, such as STFDiff, or choose a training-free method.",
        )
    if found is None:
        some = ", ".join(list(state)[:4])
        what = f"a {name} network" if name else "a network SkyMend knows"
        raise ModelError(f"{label} does not hold {what}; its keys begin with {some}.", f"Known: {', '.join(FAMILIES)}.")
    name, module = found[0], family(found[0])
    settle = getattr(module, "overrides", dict)
    configuration = {**found[1], **settle(overrides or {})}
    network = module.build(configuration).eval()
    _fit(network, module.translate(dict(state)), f"{label} ({name})")
    return Loaded(name, configuration, network)


def read(path: str | Path) -> dict[str, torch.Tensor]:
    """All tensors of a checkpoint: safetensors, or a torch file holding tensors only, bare or inside a training state."""
    path = Path(path)
    if not path.is_file():
        raise InputError(f"There is no file {path}.")
    if path.suffix == ".safetensors":
        from safetensors.torch import load_file

        return load_file(path)
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise ModelError(
            f"{path.name} cannot be read as tensors only: {str(error).splitlines()[0]}",
            "Files that run code when they are loaded are refused; ask its author for a state dict or safetensors file.",
        ) from error
    tensors = _tensors(content)
    if not tensors:
        raise ModelError(f"{path.name} holds no weights.", "Give the checkpoint file itself.")
    return tensors


def _tensors(content: Any) -> dict[str, torch.Tensor]:
    """The state dict inside a checkpoint."""
    if not isinstance(content, Mapping):
        return {}
    for key in _CONTAINERS:
        inner = content.get(key)
        if isinstance(inner, Mapping):
            found = _tensors(inner)
            if found:
                return found
    return {str(key): value for key, value in content.items() if isinstance(value, torch.Tensor)}


def _candidates(state: Mapping[str, torch.Tensor], names: list[str]) -> Iterator[dict[str, torch.Tensor]]:
    """The state dict as the families unwrap it, as it is, and with the prefixes that wrappers add removed in turn."""
    for name in names:
        unwrap = getattr(family(name), "unwrap", None)
        inner = unwrap(state) if unwrap else None
        if inner:
            yield inner
    seen = dict(state)
    yield seen
    for _ in range(3):
        prefix = next((p for p in _PREFIXES if any(key.startswith(p) for key in seen)), None)
        if prefix is None:
            return
        seen = {key[len(prefix) :]: value for key, value in seen.items() if key.startswith(prefix)}
        yield seen


def _fit(network: torch.nn.Module, state: dict[str, torch.Tensor], label: str) -> None:
    """Load the weights, every one of them. Raises ModelError naming what is missing, left over or of another shape."""
    own = network.state_dict()
    wanted = {key for key in own if not key.endswith("num_batches_tracked")}
    state = {key: value for key, value in state.items() if not key.endswith("num_batches_tracked")}
    missing, extra = sorted(wanted - set(state)), sorted(set(state) - set(own))
    wrong = [key for key in sorted(wanted & set(state)) if own[key].shape != state[key].shape]
    problems = [
        f"{word} {', '.join(keys[:5])}{' …' if len(keys) > 5 else ''}"
        for word, keys in (("lacks", missing), ("has the unknown", extra), ("has another shape of", wrong))
        if keys
    ]
    if problems:
        raise ModelError(f"{label} {'; '.join(problems)}.", "The file may belong to another version of the network.")
    network.load_state_dict(state, strict=False)

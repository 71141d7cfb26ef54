"""Published weights → our networks: reads the files people share, recognises the network, says what does not fit.

Only tensors are ever read (`weights_only`); a pickle that needs code to load is refused.
"""

from __future__ import annotations

import contextlib
import traceback
import zipfile
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
    with _fitting(label):
        return _loaded(state, name, overrides or {}, label)


@contextlib.contextmanager
def _fitting(label: str) -> Iterator[None]:
    """Tensors of odd shapes and settings of odd types make a network's own code stumble: that is no fault of the program.
    Where it stumbled is printed for the log."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
        traceback.print_exc()
        told = next(iter(str(error).splitlines()), "")
        raise ModelError(
            f"{label} or its settings fit no network: {type(error).__name__}: {told}",
            "It may be of another version of the network, or damaged.",
        ) from error


def _loaded(state: Mapping[str, torch.Tensor], name: str | None, overrides: Mapping[str, Any], label: str) -> Loaded:
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
    configuration = {**found[1], **settle(overrides)}
    network = module.build(configuration).eval()
    _fit(network, module.translate(dict(state)), f"{label} ({name})")
    return Loaded(name, configuration, network)


def read(path: str | Path) -> dict[str, torch.Tensor]:
    """All tensors of a checkpoint: safetensors, or a torch file holding tensors only, bare or inside a training state."""
    path = Path(path)
    if not path.is_file():
        raise InputError(f"There is no file {path}.")
    if not path.stat().st_size:
        raise ModelError(f"{path.name} is empty.", "Download it again.")
    tensors = _safetensors(path) if path.suffix == ".safetensors" else _tensors(_unpickled(path))
    if not tensors:
        raise ModelError(f"{path.name} holds no weights.", "Give the checkpoint file itself.")
    for key, value in tensors.items():
        kind = "quantised" if value.is_quantized else "sparse" if value.layout != torch.strided else value.device.type
        if kind != "cpu":
            raise ModelError(f"{path.name}: {key} is a {kind} tensor.", "Give the plain weights it was made of.")
    return tensors


def _safetensors(path: Path) -> dict[str, torch.Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise ModelError(f"{path.name} is no whole safetensors file: {error}.", "Download it again.") from error


def _unpickled(path: Path) -> Any:
    """What a torch file holds; torch itself does not look at the checksums of its archive."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                damaged = archive.testzip()
            if damaged:
                raise ModelError(f"{path.name} is damaged: the checksum of {damaged} differs.", "Download it again.")
        return torch.load(path, map_location="cpu", weights_only=True)
    except ModelError:
        raise
    except Exception as error:
        told = next(iter(str(error).splitlines()), "") or type(error).__name__
        raise ModelError(
            f"{path.name} cannot be read as tensors only: {told}",
            "Files that run code when they are loaded are refused; ask its author for a state dict or safetensors file.",
        ) from error


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
    learned = {key for key, _ in network.named_parameters()}
    for key in sorted(wanted):
        value = state[key]
        if own[key].is_floating_point() and not value.is_floating_point():
            raise ModelError(
                f"{label}: {key} holds {value.dtype} numbers, no decimals.", "Give the weights as trained."
            )
        if not (torch.isfinite(value) if key in learned else ~torch.isnan(value)).all():
            raise ModelError(f"{label}: {key} holds NaN or infinite numbers.", "Its training failed, or it is damaged.")
    network.load_state_dict(state, strict=False)

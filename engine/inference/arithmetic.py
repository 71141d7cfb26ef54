"""What samplers compute with images, which is little: weighted sums, clipping, one image in the gaps of another.

In the computer's memory by NumPy; or where the network leaves its answers, by small graphs (`steps/`, made by
`models/step_graphs.py`) on the same device, so that no image travels between two steps. Weights are computed in float64 and
rounded to the images' float32; images are never promoted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, Union

import numpy as np

from ..job.events import Events
from .session import CUDA, Session, Tensor, as_array, available_cores, open_session

Weight = Union[float, np.ndarray]  # an array broadcasts against the images
_FOLDER = Path(__file__).with_name("steps")
WITH_MEMORY = (CUDA, "TensorrtExecutionProvider")  # providers on devices with memory of their own
_MOST = 4  # images in a sum
_PIECE = 1 << 16  # numbers of each image that are summed at once: what a core's cache holds


class Arithmetic(Protocol):
    """Images are what `held` makes of arrays, what `ask` answers, and what the other functions make of those. `idle`: how
    many cores of the computer have nothing else to do, at least one."""

    @property
    def idle(self) -> int: ...

    def held(self, image: np.ndarray) -> Any:
        """An image from the computer's memory."""

    def taken(self, image: Any) -> np.ndarray:
        """An image in the computer's memory."""

    def ask(self, network: Any, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The answers, by name, of what `Session.bound` gives; inputs may be images and arrays."""

    def mix(self, *terms: tuple[Weight, Any]) -> Any:
        """The sum of weights × images, which broadcast; at most four."""

    def clip(self, image: Any, low: float, high: float) -> Any:
        """No value outside `low`..`high`."""

    def pick(self, mask: Any, inside: Any, outside: Any) -> Any:
        """`inside` where the mask is above 0, else `outside`; the mask broadcasts."""

    def beside(self, condition: Any) -> Callable[[Weight, Any], Any]:
        """(weight, image) → weight × image (…, C, H, W) with the channels of the condition behind, good until the next."""

    def mean(self, image: Any) -> Any:
        """(B, L, …) → (B, …)."""

    def each(self, image: Any) -> Any:
        """(B, …) → (B, 1, …)."""


class InMemory:
    """Arrays, by NumPy, on one core."""

    idle = 1

    def held(self, image: np.ndarray) -> np.ndarray:
        return image

    def taken(self, image: np.ndarray) -> np.ndarray:
        return image

    def ask(self, network: Any, inputs: Mapping[str, Any]) -> dict[str, np.ndarray]:
        return dict(network.run(inputs))

    def mix(self, *terms: tuple[Weight, np.ndarray]) -> np.ndarray:
        kind = terms[0][1].dtype
        weights, images = [np.asarray(w, kind) for w, _ in terms], [image for _, image in terms]
        shape = np.broadcast_shapes(*(w.shape for w in weights), *(image.shape for image in images))
        out = np.empty(shape, kind)
        if any(w.ndim for w in weights) or any(i.shape != shape or not i.flags.c_contiguous for i in images):
            _sum(weights, images, out)
            return out
        flat, target = [image.reshape(-1) for image in images], out.reshape(-1)
        for first in range(0, target.size, _PIECE):
            part = slice(first, first + _PIECE)
            _sum(weights, [image[part] for image in flat], target[part])
        return out

    def clip(self, image: np.ndarray, low: float, high: float) -> np.ndarray:
        return np.clip(image, image.dtype.type(low), image.dtype.type(high))

    def pick(self, mask: np.ndarray, inside: np.ndarray, outside: np.ndarray) -> np.ndarray:
        return np.where(mask > 0, inside, outside)

    def beside(self, condition: np.ndarray) -> Callable[[Weight, np.ndarray], np.ndarray]:
        fed = np.empty(0, np.float32)

        def together(weight: Weight, image: np.ndarray) -> np.ndarray:
            nonlocal fed
            own = image.shape[-3]
            if not fed.size:  # the condition is copied once
                fed = np.concatenate((np.empty_like(image), condition), axis=-3, dtype=np.float32)
            np.multiply(image, np.asarray(weight, np.float32), out=fed[..., :own, :, :])
            return fed

        return together

    def mean(self, image: np.ndarray) -> np.ndarray:
        return image.mean(1)

    def each(self, image: np.ndarray) -> np.ndarray:
        return image[:, None]


def _sum(weights: list[np.ndarray], images: list[np.ndarray], out: np.ndarray) -> None:
    """Σ weight × image into `out`."""
    np.multiply(images[0], weights[0], out=out)
    for weight, image in zip(weights[1:], images[1:]):
        out += image * weight


class OnDevice:
    """Tensors where ONNX Runtime leaves them, by graphs of its own. Weights are numbers. Pickles as the session that it was
    made for, since the device of another machine is another one."""

    def __init__(self, network: Session, device: str = "auto") -> None:
        self._network, self.idle = network, min(available_cores(), 8)
        names = (*(f"mix{n}" for n in range(1, _MOST + 1)), "clip", "pick", "beside", "mean", "each")
        self._steps = {name: _step(name, device) for name in names}

    def __reduce__(self) -> tuple:
        return arithmetic_of, (self._network,)

    def held(self, image: np.ndarray) -> Tensor:
        return self.mix((1.0, image))

    def taken(self, image: Tensor) -> np.ndarray:
        return as_array(image)

    def ask(self, network: Any, inputs: Mapping[str, Tensor]) -> dict[str, Any]:
        return dict(network.run_on_device(inputs))

    def mix(self, *terms: tuple[Weight, Tensor]) -> Tensor:
        weights = np.array([float(weight) for weight, _ in terms], np.float32)
        return self._made(f"mix{len(terms)}", weights=weights, **{f"x{k}": x for k, (_, x) in enumerate(terms)})

    def clip(self, image: Tensor, low: float, high: float) -> Tensor:
        return self._made("clip", x=image, low=np.float32(low), high=np.float32(high))

    def pick(self, mask: Tensor, inside: Tensor, outside: Tensor) -> Tensor:
        return self._made("pick", mask=mask, inside=inside, outside=outside)

    def beside(self, condition: Tensor) -> Callable[[Weight, Tensor], Tensor]:
        bound = self._steps["beside"].bound({"condition": condition})
        return lambda weight, image: bound.run_on_device({"weight": np.float32(weight), "x": image})["y"]

    def mean(self, image: Tensor) -> Tensor:
        return self._made("mean", x=image)

    def each(self, image: Tensor) -> Tensor:
        return self._made("each", x=image)

    def _made(self, name: str, **inputs: Any) -> Tensor:
        """What a graph makes."""
        return self._steps[name].bound(inputs).run_on_device({})["y"]


def arithmetic_of(session: Session) -> Arithmetic:
    """Where the session leaves its answers: on its device, if ONNX Runtime computes on one with memory of its own."""
    return OnDevice(session) if session.provider in WITH_MEMORY else InMemory()


def _step(name: str, device: str) -> Session:
    path = _FOLDER / f"{name}.onnx"
    return open_session(path, device=device, threads=1, runtime="onnxruntime", events=Events.silent())


_: tuple[type[Arithmetic], ...] = (InMemory, OnDevice)

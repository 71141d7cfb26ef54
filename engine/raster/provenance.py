"""What made a raster, to be read years later: the same tags from every task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Optional, Protocol

from ...contract.version import __version__
from ..job.layer import Layer


class Made(Protocol):
    """What a card says of its method."""

    @property
    def id(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def sha256(self) -> Optional[str]: ...


@dataclass(frozen=True)
class Provenance:
    """One run: `options` of its method, `inputs` in the order given, `dates` of the images it read; `facts` are what only
    this task can tell, by name; `assumed`: what was taken for granted of its inputs."""

    task: str
    method: Optional[Made] = None
    options: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 0
    inputs: Sequence[Layer] = ()
    dates: Sequence[Optional[date]] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    assumed: Sequence[str] = ()

    def tags(self, acquired: Optional[date] = None, **facts: Any) -> dict[str, str]:
        """Raster tags; `acquired`: the date that the raster shows; `facts` of this raster alone."""
        tags = {"TASK": self.task, "VERSION": __version__}
        if self.method is not None:
            tags |= {"METHOD": self.method.id, "METHOD_VERSION": self.method.version}
            if self.method.sha256:
                tags |= {"MODEL": self.method.id, "MODEL_SHA256": self.method.sha256}
        tags["OPTIONS"] = ", ".join(f"{name}={value}" for name, value in self.options.items() if value is not None)
        tags["SEED"] = str(self.seed)
        tags["INPUTS"] = ", ".join(Path(layer.path).name for layer in self.inputs)
        tags["DATES"] = ", ".join(str(day) for day in self.dates if day)
        tags["ASSUMED"] = "; ".join(self.assumed)
        told = {**self.facts, **facts}
        tags |= {name.upper(): str(value) for name, value in told.items() if value not in (None, "")}
        named = {f"SKYMEND_{name}": text for name, text in tags.items() if text}
        return {**named, "ACQUISITION_DATE": acquired.isoformat()} if acquired else named

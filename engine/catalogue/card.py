"""The card of a method or model: what it needs, what it does, where it comes from and how good it was measured to be.

One schema for both kinds, so that pickers list them together: `training-free` methods and `onnx` models. A model's card is
a JSON file beside its ONNX file, and is embedded in the ONNX metadata too.
"""

from __future__ import annotations

import math
import re
from typing import Annotated, Any, Dict, List, Optional, Union

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from ...contract.card import Kind
from ...contract.choices import Precision

Value = Union[bool, int, float, str, None, List[float]]
_LARGEST_TILE = 16_384  # pixels
_FILE = r"^[^/\\:\x00-\x1f.][^/\\:\x00-\x1f]*$"  # a plain name
_GRAPH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


class CardParameter(BaseModel):
    """One option of a method: `default` in `unit`; `choices` where only some values are allowed."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    name: str
    default: Value
    unit: str = ""
    description: str
    choices: List[Value] = []
    minimum: Optional[float] = None
    maximum: Optional[float] = None

    @field_validator("name")
    @classmethod
    def _plain(cls, name: str) -> str:
        if not name.isidentifier():
            raise ValueError(f"“{name}” is no parameter name")
        return name


class CardInput(BaseModel):
    """One input of a network: its role in the task, its bands in order, their unit and how they are normalised."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    name: str
    role: str
    bands: List[str] = []
    unit: str = "reflectance"
    scale: float = 1.0
    offset: float = 0.0
    mean: List[float] = []
    std: List[Annotated[float, Field(gt=0)]] = []
    clip: Optional[List[float]] = None

    @model_validator(mode="after")
    def _ordered(self) -> CardInput:
        if self.scale == 0:
            raise ValueError(f"the scale of {self.name} is 0")
        if self.clip is not None and (len(self.clip) != 2 or self.clip[0] >= self.clip[1]):
            raise ValueError(f"clip of {self.name} must be two ascending numbers, not {self.clip}")
        return self


class Card(BaseModel):
    """What the pickers show and the engine relies on.

    `family`, else the id, names the code that runs it (`registry.code_of`). `file` and `sha256` ("sha256:…") are an ONNX
    model's; one of several graphs lists the others in `graphs`, {name: {"file", "sha256"}}. Sizes are in pixels.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]*$")
    task: str
    kind: Kind
    title: str
    summary: str
    family: str = ""
    version: str = "1"
    needs: str = ""
    parameters: List[CardParameter] = []
    reference: str = ""
    licence: str
    attribution: str = ""
    source: str = ""
    citation: str = ""
    cost: str = ""
    accuracy: str = ""
    file: Optional[str] = Field(None, pattern=_FILE)
    sha256: Optional[str] = Field(None, pattern=r"^sha256:[0-9a-f]{64}$")
    graphs: Dict[str, Dict[str, str]] = {}
    precision: Precision = "float32"
    configuration: Dict[str, Any] = {}
    inputs: List[CardInput] = []
    outputs: List[str] = []
    sampler: Dict[str, Any] = {}
    tile_size: Optional[int] = Field(None, ge=1, le=_LARGEST_TILE)
    overlap: Optional[int] = Field(None, ge=0, lt=_LARGEST_TILE)
    receptive_field: Optional[int] = Field(None, ge=0, le=_LARGEST_TILE)
    training_data: str = ""
    scores: Dict[str, Any] = {}
    notes: str = ""

    @field_validator("graphs")
    @classmethod
    def _plain_files(cls, graphs: Dict[str, Dict[str, str]]) -> Dict[str, Dict[str, str]]:
        for name, entry in graphs.items():
            if not _GRAPH.fullmatch(name) or ".." in name:
                raise ValueError(f"{name!r} is no name of a graph")
            if not re.match(_FILE, entry.get("file", "")):
                raise ValueError(f"graph {name} names no plain file but {entry.get('file')!r}")
        return graphs

    @model_validator(mode="after")
    def _overlap_fits(self) -> Card:
        if self.tile_size is not None and (self.overlap or 0) >= self.tile_size:
            raise ValueError(f"tiles of {self.tile_size} pixels cannot overlap by {self.overlap}")
        return self

    def options(self, given: Dict[str, Any]) -> Dict[str, Any]:
        """The parameters' defaults with what the user gave, checked. Raises ValueError naming an unknown option, a value
        of the wrong type or out of range."""
        known = {parameter.name: parameter for parameter in self.parameters}
        unknown = sorted(set(given) - set(known))
        if unknown:
            raise ValueError(f"{self.id} has no option {', '.join(unknown)}; it has {', '.join(known) or 'none'}")
        values = {name: parameter.default for name, parameter in known.items()}
        values.update({name: _checked(known[name], value) for name, value in given.items()})
        return values


def problems(error: ValidationError) -> str:
    """What is wrong with each field of a card, in a line."""
    return "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())


def _checked(parameter: CardParameter, value: Any) -> Any:
    """The value in the type of the parameter's default."""
    default = parameter.default
    if isinstance(default, bool):
        words = {
            "true": True,
            "1": True,
            "yes": True,
            "on": True,
            "false": False,
            "0": False,
            "no": False,
            "off": False,
        }
        if str(value).lower() not in words:
            raise ValueError(f"{parameter.name} must be true or false, not “{value}”")
        value = words[str(value).lower()]
    elif isinstance(default, (int, float)) and value is not None:
        try:
            number = float(value)
        except (TypeError, ValueError):
            raise ValueError(f"{parameter.name} must be a number, not “{value}”") from None
        if not math.isfinite(number):
            raise ValueError(f"{parameter.name} must be a finite number, not {value}")
        if isinstance(default, int) and number != int(number):
            raise ValueError(f"{parameter.name} must be a whole number, not {value}")
        value = int(number) if isinstance(default, int) else number
        low, high = parameter.minimum, parameter.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            raise ValueError(f"{parameter.name} must lie between {low} and {high}, not {value}")
    elif isinstance(default, list) and not isinstance(value, list):
        value = [float(part) for part in str(value).replace(";", " ").replace(",", " ").split()]
    if parameter.choices:
        value = next((choice for choice in parameter.choices if _same_word(choice, value)), value)
    if parameter.choices and value not in parameter.choices:
        raise ValueError(f"{parameter.name} must be one of {', '.join(map(str, parameter.choices))}, not “{value}”")
    return value


def _same_word(choice: Value, value: Any) -> bool:
    """Whether a user means a choice, however a form or JSON has written it: yes may come as true."""
    words = (
        {True: ("true", "yes", "on"), False: ("false", "no", "off")}.get(value, ()) if isinstance(value, bool) else ()
    )
    return str(choice).casefold() in (str(value).casefold(), *words)

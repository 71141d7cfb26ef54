"""A raster as the user knows it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Optional

from pydantic import BaseModel, ConfigDict


class Layer(BaseModel):
    """One raster as the user knows it: where it is, what it is called, when it was taken."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    name: str = ""
    date: Optional[datetime.date] = None

    @property
    def label(self) -> str:
        """The name to use in messages."""
        return self.name or Path(self.path).name

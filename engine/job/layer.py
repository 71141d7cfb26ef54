"""A raster as the user knows it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Optional

from pydantic import BaseModel, ConfigDict, field_validator

from ...contract.dates import FIRST_YEAR, LAST_YEAR


class Layer(BaseModel):
    """One raster as the user knows it: where it is, what it is called, when it was taken."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    name: str = ""
    date: Optional[datetime.date] = None

    @field_validator("date")
    @classmethod
    def in_the_age_of_satellites(cls, date: Optional[datetime.date]) -> Optional[datetime.date]:
        """Other years are slips of the pen, and series of thousands of years."""
        if date is not None and not FIRST_YEAR <= date.year <= LAST_YEAR:
            raise ValueError(f"the year of {date} lies outside {FIRST_YEAR} to {LAST_YEAR}")
        return date

    @property
    def label(self) -> str:
        """The name to use in messages."""
        return self.name or Path(self.path).name

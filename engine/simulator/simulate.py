"""Task `simulate`: scenes with known truth as dated GeoTIFFs, for trying, teaching and testing.

The door: `scene_files` writes what satellites see of the land, `film_files` the scenario `video`.
"""

from __future__ import annotations

from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Result
from . import film_files, scene_files
from .parameters import Parameters


def run(parameters: Parameters, events: Events) -> Result:
    """Write the scenario into `output_folder`. Raises InputError where it cannot be made or written."""
    if not parameters.output_folder:
        raise InputError("There is no folder for the scenes.", "Give OUTPUT_FOLDER.")
    files = film_files if parameters.scenario == "video" else scene_files
    return files.run(parameters, events)

"""Which scenes lie in files, folders and archives: the worker looks, in the background, so that QGIS never waits."""

from __future__ import annotations

from typing import Any

from ..algorithms.layers import tr
from ..algorithms.qgis_settings import preferences
from ..runtime import environment, worker
from ..runtime.failures import EnvironmentProblem
from .setup_task import SetupTask


def can_search() -> bool:
    """Whether the worker is there; where it is not, looking at files is no reason to prepare it."""
    return bool(environment.status(preferences()).usable)


def scene_search(paths: list[str]) -> SetupTask:
    """A task that looks at paths; it ends with {"scenes": […], "problems": […]} as the worker's `inventory` reports them."""
    chosen = preferences()

    def look(feedback: Any) -> Any:
        try:
            answer = worker.run_job("inventory", {"paths": paths}, feedback, chosen)
        except worker.WorkerError as error:
            raise EnvironmentProblem(error.text, error.hint) from error
        return answer["report"] if answer else None

    return SetupTask(tr("Looking for scenes"), look, tr("Looked for scenes."))

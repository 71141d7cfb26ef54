"""The extra packages with torch, which only training and checkpoints need: whether they are there, and getting them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException

from ..runtime import environment, installer, records
from ..runtime.failures import EnvironmentProblem
from .layers import tr
from .messages import Interpreter, translated
from .qgis_settings import preferences

EXTRA = "training"


def lacks_torch() -> bool:
    """Whether SkyMend's own environment has to get the extra packages; a Python of the user's own is never changed."""
    found = environment.status(preferences())
    return found.state != environment.CUSTOM and EXTRA not in found.extras


def add_torch(what: str, feedback: Any) -> bool:
    """Make the environment with what it has and torch, for `what`; False if the user cancelled. Raises
    QgsProcessingException."""
    chosen = preferences()
    found = environment.status(chosen)
    feedback.pushInfo(
        tr("{what} needs torch: SkyMend's environment gets the extra packages “{extra}” first.").format(
            what=what, extra=EXTRA
        )
    )
    extras = tuple(name for name in installer.EXTRAS if name in (EXTRA, *found.extras))
    gpu = (records.read(chosen.home) or {}).get("gpu")
    try:
        return environment.create(chosen, Interpreter(feedback), gpu=gpu, extras=extras) is not None
    except EnvironmentProblem as problem:
        raise QgsProcessingException(
            "\n".join(translated(part) for part in (problem.text, problem.hint) if part)
        ) from problem

"""What can go wrong that a person can mend. Anything else is a bug and shows its traceback in the log."""

from __future__ import annotations

from ...contract.protocol import ENVIRONMENT, INPUT, MODEL


class SkyMendError(Exception):
    """A problem told to the user: `text` says what is wrong (file, layer, band, value), `hint` what to do about it."""

    kind = "error"

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint


class InputError(SkyMendError):
    """The layers or parameters given cannot be used as they are."""

    kind = INPUT


class ModelError(SkyMendError):
    """A model or its card is missing, damaged or does not fit the inputs."""

    kind = MODEL


class EnvironmentProblem(SkyMendError):  # noqa: N818 - the name the whole project uses
    """The machine lacks something: memory, disk space, a package, a device."""

    kind = ENVIRONMENT


class Cancelled(Exception):  # noqa: N818 - not an error: the user's wish
    """The user asked to stop."""

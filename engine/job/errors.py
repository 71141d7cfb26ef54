"""What can go wrong that a person can mend. Anything else is a bug and shows its traceback in the log."""

from __future__ import annotations

import errno

from ...contract.protocol import ENVIRONMENT, INPUT, MODEL

_SHORT = ("out of memory", "cannot allocate", "not enough memory", "memory allocation", "malloc", "bad_alloc",
          "start new thread", "failed to map segment")  # fmt: skip


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


def short_of_memory(error: BaseException | None) -> bool:
    """Whether an error, or what is behind it, is really about memory, or threads (EAGAIN), that the machine did not give:
    libraries tell it in their own words, or fail because of it."""
    while error is not None:
        if isinstance(error, MemoryError) or getattr(error, "errno", None) in (errno.ENOMEM, errno.EAGAIN):
            return True
        if not isinstance(error, SkyMendError) and any(word in str(error).lower() for word in _SHORT):
            return True
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return False

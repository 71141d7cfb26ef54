"""Whether an error is about memory, in whatever words a library tells it."""

from __future__ import annotations

import pytest

from skymend.engine.job.errors import short_of_memory


def told_by_another(cause: Exception) -> OSError:
    """As libraries do that word an error anew."""
    try:
        try:
            raise cause
        except OSError:
            raise OSError("Could not find/load shared object file 'libllvmlite.so'")  # noqa: B904 - as they do
    except OSError as error:
        return error


@pytest.mark.parametrize(
    ("told", "short"), [("failed to map segment from shared object", True), ("no such file", False)]
)
def test_what_is_behind_an_error_counts(told, short):
    assert short_of_memory(told_by_another(OSError(told))) is short

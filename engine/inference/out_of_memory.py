"""Telling a lack of memory, which smaller batches may mend, from other failures."""

from __future__ import annotations

_WORDS = ("out of memory", "failed to allocate", "bad_alloc", "bad allocation", "cuda failure 2", "alloc_failed")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception of a runtime or of numpy says that memory ran out."""
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(words in text for words in _WORDS)

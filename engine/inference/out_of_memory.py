"""Telling a lack of memory, which smaller batches may mend, from other failures."""

from __future__ import annotations

import re

_WORDS = (
    "out of memory", "out_of_memory", "outofmemory", "failed to allocate", "bad_alloc", "bad allocation", "alloc_failed",
    "is smaller than requested bytes",  # ONNX Runtime's arena at the limit that a session was given
    "not enough memory resources",  # DirectML
)  # fmt: skip
_OF_CUDA = re.compile(r"cuda failure 2\b")  # and not 201, an invalid context


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception of a runtime or of numpy says that memory ran out."""
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(words in text for words in _WORDS) or bool(_OF_CUDA.search(text))

"""What both sides know of a method's card; the worker checks the whole of it."""

from __future__ import annotations

from typing import Literal

Kind = Literal["training-free", "onnx"]
TRAINING_FREE: Kind = "training-free"
# What pickers tell of a method.
TEXTS = (
    "title", "summary", "needs", "licence", "reference", "cost", "accuracy", "family", "version", "source", "attribution",
    "citation", "training_data", "notes",
)  # fmt: skip
# What of it is told in the user's language; the rest is names, addresses and references.
SHOWN = ("title", "summary", "needs", "cost", "accuracy", "training_data", "notes")

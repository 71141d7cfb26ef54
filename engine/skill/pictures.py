"""Small pictures of a hidden place, for the page of a comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def shown_bands(names: Sequence[str], roles: Mapping[str, str]) -> list[int]:
    """Places of the bands of a picture among `names`: red, green and blue by their `roles`, else the first three or one."""
    colours = [roles[colour] for colour in ("red", "green", "blue") if roles.get(colour) in names]
    if len(colours) == 3:
        return [list(names).index(name) for name in colours]
    return [0, 1, 2] if len(names) >= 3 else [0]

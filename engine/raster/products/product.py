"""What a product of an agency or platform must tell, so that its files become scenes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional, Protocol

from ...job.layer import Layer
from ..scene import SceneSource


class Product(Protocol):
    """One kind of delivery: how its files are recognised, and how they become scenes.

    `key` is asked for every file of a list, a folder or an archive and must not open it. Files of one product with one key
    are one acquisition (or one file that holds several): they are opened together.
    """

    @property
    def title(self) -> str:
        """The product in words, as “Landsat Collection 2 Level 2”."""

    def key(self, path: str) -> Optional[str]:
        """The acquisition that a file is of, told by its name and folders; None where it is no file of this product."""

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """The scenes of the files of one acquisition: bands with scale and offset (`declared`), date, sensor, the product's
        own mask as `flags`, bands that are no reflectance or are finer than the rest as `extra`, what was assumed as `note`.

        Files that are neither bands nor masks are left out; of files that the user chose one by one only those are bands.
        Raises InputError naming the file or the metadata that is missing, and what to do.
        """

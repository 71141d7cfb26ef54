"""Archives in which products are delivered, and what GDAL writes before the path of a file in one."""

from __future__ import annotations

PREFIXES = {".zip": "/vsizip/", ".tar": "/vsitar/", ".tar.gz": "/vsitar/", ".tgz": "/vsitar/"}
ENDINGS = tuple(PREFIXES)
INSIDE = tuple(dict.fromkeys(PREFIXES.values()))

"""Pictures of the guide: `python tests/shots/shrink.py NAME…` takes .dev/shots/NAME.png to docs/images with 256 colours.

Needs Pillow (the worker's environment has it); run `./dev shot NAME` before.
"""

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 150_000


def main(names):
    folder = ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        target = folder / f"{name}.png"
        picture = Image.open(ROOT / ".dev" / "shots" / f"{name}.png").convert("RGB")
        for colours in (256, 192, 128):
            reduced = picture.quantize(colours, method=Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE)
            reduced.save(target, optimize=True)
            if target.stat().st_size <= MOST_BYTES:
                break
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} kB, {colours} colours")


if __name__ == "__main__":
    main(sys.argv[1:])

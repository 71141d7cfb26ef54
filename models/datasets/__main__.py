"""`./dev datasets COMMAND`: published data sets brought into shape, made training material, and models scored on them.

evaluate NAME FOLDER --method ID [--out DIR]    the authors' table of a model; goes on where it was stopped
format NAME RAW FOLDER                          raw CIA or LGC files → dated files in folders Landsat and MODIS
arrange NAME FOLDER OUT                         the patches of a published setting as files
material NAME FOLDER --material DIR             what recipes train on
masks FOLDER --method ID                        cloud masks for PASTIS-R, and its bad_frames.json
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Optional

from ...engine.job.errors import InputError
from ...engine.job.events import Events
from ..command_line import told_on_screen
from ..training.stf_datasets import LAYOUTS
from . import raw_scenes, series, set_material
from .clouds import THIRTEEN, CloudSen12
from .evaluation import evaluate
from .fusion import FusionSet
from .published_set import ModelOnSet, PublishedSet
from .removal import CuhkCr, Sen2Mtc, Sen12MsCr
from .video import VideoSet

SETS = (*LAYOUTS, "PASTIS-R", "SEN12MS-CR", "CUHK-CR1", "CUHK-CR2", "Sen2_MTC_New", "CloudSEN12", "Jilin", "VISO")


def published_set(name: str, asked: ModelOnSet) -> PublishedSet:
    """The set of a name. Raises InputError for others."""
    if name in LAYOUTS:
        return FusionSet(name, asked)
    if name in ("Jilin", "VISO"):
        return VideoSet(name, asked)
    if name in ("CUHK-CR1", "CUHK-CR2"):
        return CuhkCr(name, asked)
    kinds: dict[str, type[PublishedSet]] = {
        "PASTIS-R": series.PastisSet, "SEN12MS-CR": Sen12MsCr, "Sen2_MTC_New": Sen2Mtc, "CloudSEN12": CloudSen12,
    }  # fmt: skip
    if name not in kinds:
        raise InputError(f"There is no data set “{name}”.", f"Data sets: {', '.join(SETS)}.")
    return kinds[name](asked)


def main(arguments: Optional[list[str]] = None) -> int:
    """Exit codes as the worker's: 0 done, 3 cancelled, 1 error."""
    options = _options(arguments)
    return told_on_screen(lambda events: _run(options, events), "Stopped; the same command goes on.")


def _run(options: argparse.Namespace, events: Events) -> None:
    if options.command == "evaluate":
        asked = ModelOnSet(options.method, options.folder, options.split, options.device, options.steps, options.seed,
                      _pairs(options.option))  # fmt: skip
        evaluate(options.name, published_set(options.name, asked), options.out, events)
    elif options.command == "format":
        raw_scenes.format_scenes(options.raw, options.folder, options.name, events, options.shape)
    elif options.command == "arrange":
        raw_scenes.arrange(options.folder, options.out, options.name, options.setting, options.recipe, events)
    elif options.command == "masks":
        series.write_masks(options.folder, options.method, events, options.device)
    elif options.name == "CloudSEN12":
        set_material.labelled(options.folder, _made(options.material), options.bands, options.side or 480, events)
    elif options.name == "PASTIS-R":
        into, side = _made(options.material), options.side or 64
        set_material.series(options.folder, into, options.dates, side, options.tiles, events)
    elif options.name not in LAYOUTS:
        set_material.patches(options.name, options.folder, _made(options.material), options.tiles, events)
    else:
        set_material.pairs(
            options.name, options.folder, _made(options.material), options.setting, options.recipe, events
        )


def _options(arguments: Optional[list[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev datasets", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, sets: Any = None) -> argparse.ArgumentParser:
        made = commands.add_parser(name)
        if sets:
            made.add_argument("name", choices=sets)
        return made

    one = command("evaluate", SETS)
    one.add_argument("folder", type=Path)
    one.add_argument("--method", required=True, help="id of an installed model, or of a method")
    one.add_argument("--split", default="test")
    one.add_argument("--out", type=Path, default=Path("evaluation"), help="where journal and tables go")
    one.add_argument("--device", default="auto")
    one.add_argument("--steps", type=int, default=0, help="of a diffusion model; 0: as its card says")
    one.add_argument("--seed", type=int, default=0)
    one.add_argument(
        "--option", action="append", default=[], metavar="NAME=VALUE", help="of the method or the protocol"
    )
    one = command("format", tuple(raw_scenes.SHAPES))
    one.add_argument("raw", type=Path)
    one.add_argument("folder", type=Path)
    one.add_argument("--shape", type=int, nargs=2, metavar=("ROWS", "COLUMNS"), help="of raw files of another size")
    one = command("arrange", tuple(LAYOUTS))
    one.add_argument("folder", type=Path)
    one.add_argument("out", type=Path)
    one = command("material", (*LAYOUTS, "CloudSEN12", "PASTIS-R", "SEN12MS-CR", "CUHK-CR1", "CUHK-CR2"))
    one.add_argument("folder", type=Path)
    one.add_argument("--material", type=Path, required=True)
    one.add_argument("--bands", nargs="+", default=["B02", "B03", "B04", "B8A"], choices=THIRTEEN, help="of CloudSEN12")
    one.add_argument("--side", type=int, default=0, help="pixels of a patch; 0: 480 of CloudSEN12, 64 of PASTIS-R")
    one.add_argument("--dates", type=int, default=15, help="of a series of PASTIS-R")
    one.add_argument("--tiles", type=int, default=400, help="most series or patches; a training holds all in memory")
    one = command("masks")
    one.add_argument("folder", type=Path)
    one.add_argument("--method", default="auto")
    one.add_argument("--device", default="auto")
    for name in ("arrange", "material"):
        commands.choices[name].add_argument("--setting", default="", help="syy or hh")
        commands.choices[name].add_argument("--recipe", type=int, default=9, help="1 to 9")
    return parser.parse_args(arguments)


def _pairs(told: list[str]) -> dict[str, Any]:
    """NAME=VALUE as they are; numbers and truth values as JSON knows them."""
    found: dict[str, Any] = {}
    for one in told:
        name, equals, value = one.partition("=")
        if not equals:
            raise InputError(f"“{one}” is no NAME=VALUE.")
        try:
            found[name] = json.loads(value)
        except ValueError:
            found[name] = value
    return found


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if __name__ == "__main__":
    sys.exit(main())

"""The command `skymend`: every task with its parameters as options, made from the same declarations as the worker's checks.

Progress goes to standard error; what was written, and the numbers of a result, to standard output. Exit codes: 0 done,
1 error, 2 wrong use, 3 cancelled (Ctrl-C), 4 a batch of which scenes failed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import re
import shutil
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from ..__main__ import main as worker
from ..contract.version import __version__
from ..engine.job.parameters import Parameters
from ..engine.run import parameters_of
from .jobs import Answer, JobError, run, takes_layers, takes_many

ABOUT = {  # the tasks that are commands; others are parts of a panel
    "detectclouds": "find clouds and their shadows in a scene",
    "reconstructseries": "a gap-free image for each date of a cloudy series",
    "removeclouds": "one image without clouds, from others of its place",
    "fuse": "fine images for dates of which only coarse ones are there",
    "videosr": "a sharper satellite video",
    "evaluate": "how near a result is to its reference",
    "comparemethods": "every method of a task scored on your own images",
    "simulate": "scenes with known truth",
    "doctor": "what works on this machine",
    "inventory": "what is in files, folders and archives",
    "importmodel": "make a published checkpoint a method of its task",
    "trainmodel": "train a network on your own images",
    "getmodels": "fetch a published model",
}
GUIDE = Path(__file__).resolve().parents[1] / "docs"
INTERRUPTED = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments and arguments[0] in ("run", "batch"):
        return worker(arguments[1:] if arguments[0] == "run" else arguments)
    parser = _commands()
    if not arguments or arguments[0] not in ABOUT:
        parser.parse_args(arguments or ["--help"])
        return 2
    task = arguments[0]
    options = _parser(task).parse_args(arguments[1:])
    given = {name: value for name, value in vars(options).items() if value is not None}
    listener = Terminal()
    signal.signal(signal.SIGINT, lambda *_: listener.stop.set())
    try:
        answer = run(task, feedback=listener, **given)
    except KeyboardInterrupt:
        listener.line("Cancelled.")
        return INTERRUPTED
    except JobError as error:
        listener.line(f"skymend {task}: {error.text}")
        if error.hint:
            listener.line(error.hint)
        return 1
    listener.clear()
    _print(task, answer)
    return 0


class Terminal:
    """Hears a job: warnings and progress on standard error."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self._live = sys.stderr.isatty()
        self._percent, self._text = 0.0, ""

    def line(self, text: str) -> None:
        """A line that stays."""
        self.clear()
        print(text, file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the progress off the screen."""
        if self._live:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    def isCanceled(self) -> bool:  # noqa: N802 - QGIS's names, as the way to the worker uses them
        """Whether Ctrl-C was pressed."""
        return self.stop.is_set()

    def setProgress(self, percent: float) -> None:  # noqa: N802
        """How far the job is."""
        self._percent = percent
        self._show()

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """What it does."""
        self._text = text
        self._show()

    def pushInfo(self, text: str) -> None:  # noqa: N802
        """A fact."""
        self.line(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        """A doubt."""
        self.line(f"Warning: {text}")

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        """What a library printed."""

    def _show(self) -> None:
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\033[K{f'{self._percent:3.0f} % {self._text}'[:width]}", end="", file=sys.stderr, flush=True)


def _commands() -> argparse.ArgumentParser:
    """What `skymend --help` shows."""
    known = "\n".join(f"  {task:18s} {about}" for task, about in ABOUT.items())
    parser = argparse.ArgumentParser(
        prog="skymend",
        usage="skymend COMMAND [OPTIONS]",
        description="Mends satellite imagery. `skymend COMMAND --help` shows the options of a command.",
        epilog=f"commands:\n{known}\n  {'run':18s} a job from a JSON file; events come as JSON lines\n"
        f"  {'batch':18s} many jobs, gone on with after a crash",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"skymend {__version__}")
    parser.add_argument("command", choices=[*ABOUT, "run", "batch"], help=argparse.SUPPRESS)
    return parser


def _parser(task: str) -> argparse.ArgumentParser:
    """The options of one task, from its `Parameters`."""
    declared = parameters_of(task)
    fields = declared.model_fields
    needed = [name for name, field in fields.items() if field.is_required()]
    inputs = [name for name in needed if takes_layers(fields[name].annotation)]
    if len(inputs) > 1 and any(takes_many(fields[name].annotation) for name in inputs):
        inputs = []  # where one list ends and the next begins, only their names can tell
    output = next(iter(getattr(declared, "destinations", {})), "")
    parser = argparse.ArgumentParser(
        prog=f"skymend {task}",
        usage=f"skymend {task} "
        + " ".join(_usage(name, fields[name], inputs, output) for name in needed)
        + " [OPTIONS]",
        description=f"{ABOUT[task][0].upper()}{ABOUT[task][1:]}.",
        epilog=f"The guide's page {task}.md tells what each option means.",
        argument_default=argparse.SUPPRESS,
    )
    common = parser.add_argument_group("of all tasks")
    told = _guide(task)
    for name, field in fields.items():
        group = common if name in Parameters.model_fields and name not in ("method", "options") else parser
        _add(group, name, field, told.get(name, ""), positional=name in inputs, output=name == output)
    if declared.model_config.get("extra") == "allow":  # takes what another task takes, too
        for name, field in _of_others(fields).items():
            _add(parser, name, field, told.get(name, ""), needed=False)
    return parser


def _usage(name: str, field: FieldInfo, inputs: Sequence[str], output: str) -> str:
    shown = f"{name.upper()}{' …' if takes_many(field.annotation) else ''}"
    return shown if name in inputs else f"-o {shown}" if name == output else f"--{name} {shown}"


def _of_others(own: Mapping[str, FieldInfo]) -> dict[str, FieldInfo]:
    """What the tasks take whose methods are compared, but for where they write."""
    found: dict[str, FieldInfo] = {}
    for task in get_args(own["task"].annotation):
        declared = parameters_of(task)
        written = getattr(declared, "destinations", {})
        found.update({name: field for name, field in declared.model_fields.items() if name not in (*own, *written)})
    return found


def _guide(task: str) -> dict[str, str]:
    """What the tables of the task's page, and of the pages on what tasks share, say of each parameter."""
    found: dict[str, str] = {}
    for page in (task, "parameters", "grids", "masks", "cluster"):
        with contextlib.suppress(OSError):
            for line in (GUIDE / f"{page}.md").read_text(encoding="utf-8").splitlines():
                row = re.match(r"\| ((?:`[A-Z_0-9]+`(?:, )?)+) \| (.*) \|$", line)
                if row is None:
                    continue
                for name in re.findall(r"`(\w+)`", row[1]):
                    found.setdefault(name.lower(), re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", row[2]).replace("`", ""))
    return found


def _add(
    parser: Any,
    name: str,
    field: FieldInfo,
    told: str,
    *,
    positional: bool = False,
    output: bool = False,
    needed: bool = True,
) -> None:
    """One parameter as an argument."""
    kind = field.annotation
    known: dict[str, Any] = {"help": _help(field, told)}
    if kind is bool:
        known["action"] = argparse.BooleanOptionalAction
    elif get_origin(kind) is dict:
        known.update(nargs="+", action=_Pairs, metavar="NAME=VALUE")
    elif _choices(kind):
        known["choices"] = _choices(kind)
    else:
        known.update(
            type=_type(kind), metavar=name.upper() if positional else "PATH" if takes_layers(kind) else "VALUE"
        )
    if takes_many(kind):
        known["nargs"] = "+"
    if positional:
        parser.add_argument(name, **known)
        return
    flags = [*(("-o",) if output else ()), f"--{name}"]
    parser.add_argument(*flags, dest=name, required=needed and field.is_required(), **known)


def _help(field: FieldInfo, told: str) -> str:
    """What a parameter means, and its default where there is one to tell."""
    default = None if field.is_required() else field.get_default(call_default_factory=True)
    if default not in (None, "", [], {}):
        shown = "yes" if default is True else "no" if default is False else default
        told = f"{told} (default: {shown})".strip()
    return told.replace("%", "%%")


def _choices(kind: Any) -> list[Any]:
    """The words of a Literal, also of an optional one."""
    if get_origin(kind) is Literal:
        return list(get_args(kind))
    inner = [part for part in get_args(kind) if part is not type(None)]
    return _choices(inner[0]) if len(inner) == 1 and get_origin(kind) is not list else []


def _type(kind: Any) -> Any:
    """How one value is read."""
    if takes_layers(kind):
        return _layer
    parts = {kind, *get_args(kind), *(inner for part in get_args(kind) for inner in get_args(part))}
    return float if float in parts else int if int in parts and str not in parts else str


def _layer(text: str) -> Any:
    """PATH, or PATH@DATE for one whose name and tags do not tell its date."""
    path, at, date = text.rpartition("@")
    dated = bool(at) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) and not Path(text).exists()
    return {"path": path, "date": date} if dated else {"path": text}


class _Pairs(argparse.Action):
    """NAME=VALUE … as an object; values are numbers, true or false where they can be."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option: str | None = None) -> None:
        found = {}
        for text in values:
            name, equals, value = text.partition("=")
            if not equals or not name:
                parser.error(f"{option}: “{text}” is not NAME=VALUE")
            try:
                found[name] = json.loads(value)
            except ValueError:
                found[name] = value
        setattr(namespace, self.dest, found)


def _print(task: str, answer: Answer) -> None:
    """What a job gave, for people and for scripts: one `name: value` a line."""
    if task in ("inventory", "comparemethods"):
        print(json.dumps(answer.report, indent=1, ensure_ascii=False, default=str))
        return
    for name, value in answer.outputs.items():
        if value is not None:
            print(f"{name.lower()}: {value}")


if __name__ == "__main__":
    sys.exit(main())

"""`skymend:importmodel`: a published checkpoint, or an ONNX file with its card, becomes an installed model."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import math
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Dict, Optional

from pydantic import BaseModel, ConfigDict, ValidationError

from ..contract import commit
from ..contract.choices import Precision
from ..contract.folders import data_folder
from ..contract.locks import Busy, file_lock
from ..contract.packages import REQUIREMENTS
from ..contract.protocol import TASKS
from ..engine.catalogue import zoo
from ..engine.catalogue.card import Card, problems
from ..engine.job.errors import EnvironmentProblem, InputError, ModelError
from ..engine.job.events import Events
from ..engine.job.parameters import Result
from ..engine.raster.work_folder import WorkFolder
from .onnx_weights import not_a_number

_MOST_VALUES = 100_000  # of a YAML file
_GUIDE = "The guide shows how to write one (docs/importmodel.md)."
# What the settings of a checkpoint may say for its card; all else is the network's.
_TEXTS = ("title", "summary", "licence", "attribution", "citation", "source", "training_data", "notes")


class Parameters(BaseModel):
    """`file`: checkpoint, safetensors or ONNX; `card`: JSON or YAML with what no tensor tells (default: beside it);
    `precision` of what a checkpoint becomes."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str
    family: str = "auto"
    name: str = ""
    card: Optional[str] = None
    folder: Optional[str] = None
    precision: Precision = "float32"
    options: Dict[str, Any] = {}


def run(parameters: Parameters, events: Events) -> Result:
    """Recognise, export, check and install. Raises InputError or ModelError saying what does not fit."""
    source = Path(parameters.file)
    if not source.is_file():
        raise InputError(f"There is no file {source}.", "Choose the downloaded checkpoint.")
    folder = Path(parameters.folder) if parameters.folder else data_folder() / "models"
    with model_workshop(folder, events) as work:
        workshop = Path(work.path, commit.PARTS)
        convert = _install_onnx if source.suffix.lower() == ".onnx" else _convert
        card = convert(source, parameters, workshop, events)
        events.check()
        if (folder / f"{card.id}.json").exists():
            events.warning(f"The model “{card.id}” installed before is replaced.")
        put_in_place(work, workshop, folder)
    events.progress(1.0)
    events.info(f"Installed “{card.id}” ({card.title}) for {card.task} in {folder}.")
    return Result({"MODEL": card.id, "FOLDER": str(folder)}, {"card": card.model_dump(exclude_defaults=True)})


def _convert(source: Path, parameters: Parameters, workshop: Path, events: Events) -> Card:
    """Checkpoint → ONNX graphs and card in `workshop`."""
    name = model_id(parameters.name or _slug(source))
    need_torch("Importing checkpoints")
    events.progress(0.01, "Loading torch")
    from . import checkpoints, export
    from .family import family
    from .precision import halve

    events.check()
    events.progress(0.05, "Reading the checkpoint")
    options = {key: value if key in _TEXTS else _listed(value) for key, value in parameters.options.items()}
    overrides = {**_beside(source, parameters.card), **options}
    texts = {key: overrides.pop(key) for key in _TEXTS if isinstance(overrides.get(key), str)}
    loaded = checkpoints.load(source, None if parameters.family == "auto" else parameters.family, overrides)
    events.info(f"{source.name} is a {loaded.family} network: {json.dumps(loaded.configuration)}.")
    module, half = family(loaded.family), parameters.precision == "float16"
    fields = {**module.card(loaded.configuration), "precision": parameters.precision, **texts}
    graphs = module.graphs(loaded.network, loaded.configuration)
    files, error = {}, 0.0
    for index, graph in enumerate(graphs):
        events.check()
        events.progress(
            0.1 + 0.85 * index / len(graphs), f"Exporting {graph.name or loaded.family} (minutes for a large network)"
        )
        path = workshop / (f"{name}-{graph.name}.onnx" if graph.name else f"{name}.onnx")
        export.export(graph, path, {"skymend_card": {**fields, "id": name}})
        error = max(error, halve(graph, path)) if half else error
        files[graph.name] = path
    if half:
        told = f"In float16 its answers differ from those in float32 by up to {100 * error:.2g} % of their range."
        events.info(f"{told} Only a GPU gains speed by it.")
        fields["notes"] = " ".join(filter(None, (fields.get("notes", ""), told)))
    first = next(iter(files.values()))
    extra = {graph: {"file": path.name, "sha256": zoo.digest(path)} for graph, path in files.items() if path != first}
    card = _card({**fields, "id": name, "kind": "onnx", "family": loaded.family, "file": first.name,
                  "sha256": zoo.digest(first), "graphs": extra, "configuration": loaded.configuration,
                  "source": fields.get("source", source.name)}, source)  # fmt: skip
    _write_card(card, workshop)
    return card


def need_torch(what: str) -> None:
    """Raise EnvironmentProblem saying how to get the packages of training where `what` lacks them."""
    wanted = ("torch", "onnx", "onnxscript", "safetensors")
    lacking = [package for package in wanted if importlib.util.find_spec(package) is None]
    if lacking:
        raise EnvironmentProblem(
            f"{what} needs {', '.join(lacking)}, which the Python environment {sys.prefix} lacks.",
            "SkyMend's own environment gets it from skymend:doctor with PREPARE and EXTRAS=training; a Python of your own "
            f"from “{sys.executable}” -m pip install -r {REQUIREMENTS / 'training.txt'}.",
        )


def _install_onnx(source: Path, parameters: Parameters, workshop: Path, events: Events) -> Card:
    """ONNX files with a hand-written card (or one embedded in the first) are copied as they are, once they open."""
    if parameters.precision != "float32":
        raise InputError(f"{source.name} is ONNX already and keeps its precision.", "Import the checkpoint instead.")
    events.progress(0.1, "Opening the model")
    fields = {**_hand_written(source, parameters, _metadata(source, workshop)), **parameters.options}
    name = model_id(parameters.name or str(fields.get("id") or _slug(source)))
    graphs = {}
    for graph, file in _graph_files(fields.get("graphs"), source).items():
        events.check()
        _metadata(file, workshop)
        shutil.copyfile(file, workshop / f"{name}-{graph}.onnx")
        graphs[graph] = {"file": f"{name}-{graph}.onnx", "sha256": zoo.digest(file)}
    shutil.copyfile(source, workshop / f"{name}.onnx")
    card = _card({"source": source.name, **fields, "id": name, "kind": "onnx", "file": f"{name}.onnx",
                  "sha256": zoo.digest(source), "graphs": graphs}, source)  # fmt: skip
    _write_card(card, workshop)
    return card


def _hand_written(source: Path, parameters: Parameters, metadata: dict[str, str]) -> dict[str, Any]:
    """The card given, lying beside an ONNX file, or inside it."""
    path = Path(parameters.card) if parameters.card else source.with_suffix(".json")
    if parameters.card or path.is_file():
        return _mapping(path)
    if not metadata.get("skymend_card"):
        raise InputError(f"{source.name} has no card.", f"Write one as {path.name} beside it. {_GUIDE}")
    try:
        fields = json.loads(metadata["skymend_card"])
    except (ValueError, RecursionError) as error:
        raise ModelError(f"The card inside {source.name} is not JSON: {error}.", _GUIDE) from error
    if not isinstance(fields, dict):
        raise ModelError(f"The card inside {source.name} holds no names and values.", _GUIDE)
    return fields


def _graph_files(graphs: Any, source: Path) -> dict[str, Path]:
    """The further graphs that a card names, each a file beside the first."""
    if not isinstance(graphs or {}, dict):
        raise ModelError(f"The card of {source.name} lists graphs as {type(graphs).__name__}.", _GUIDE)
    found = {}
    for graph, entry in (graphs or {}).items():
        file = entry.get("file") if isinstance(entry, dict) else None
        if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", str(graph)) or ".." in str(graph):
            raise ModelError(
                f"The card of {source.name} names a graph {graph!r}.", "Use letters, digits, dots and dashes."
            )
        if not isinstance(file, str) or not file or "\0" in file or Path(file).name != file or "\\" in file:
            raise ModelError(
                f"The card of {source.name} names no plain file for the graph {graph!r} but {file!r}.", _GUIDE
            )
        found[str(graph)] = source.parent / file
        if not found[str(graph)].is_file():
            raise InputError(f"The card of {source.name} names {file}, which is not beside it.", "Put it there.")
    return found


def put_in_place(work: WorkFolder, workshop: Path, folder: Path) -> None:
    """Put the files among the models, all or none."""
    moves = [(str(path), str((folder / path.name).absolute())) for path in sorted(workshop.iterdir())]
    try:
        commit.commit(work.path, moves)
    except commit.Decided as error:
        raise EnvironmentProblem("The run was stopped before the model was in place.") from error
    except OSError as error:  # Windows keeps files that are open
        raise EnvironmentProblem(
            f"{error.filename2 or error.filename or folder} cannot be replaced: {error.strerror}.",
            "Wait for runs that use this model to end, or give another NAME.",
        ) from error


def _metadata(path: Path, workshop: Path) -> dict[str, str]:
    """The metadata of an ONNX file that opens away from its folder, so that no second file is missed later. Raises
    ModelError for another."""
    from ..engine.inference.session import open_session

    try:
        with tempfile.TemporaryDirectory(dir=workshop) as alone:
            shutil.copyfile(path, Path(alone) / path.name)
            metadata = open_session(Path(alone) / path.name, device="cpu").metadata
        spoilt = not_a_number(path)
    except (ModelError, ValueError) as error:
        why = error.__cause__ if isinstance(error, ModelError) else error
        raise ModelError(
            f"{path.name} cannot be opened as an ONNX model: {_first_line(why)}",
            "It may be incomplete or need a newer ONNX Runtime. Weights must be inside the file, not in a second one.",
        ) from error
    if spoilt is not None:
        raise ModelError(f"{path.name}: {spoilt} holds NaN.", "Its training failed, or it is damaged.")
    return metadata


def _first_line(error: BaseException | None) -> str:
    return next(iter(str(error).splitlines()), "") or type(error).__name__


def _card(fields: dict[str, Any], source: Path) -> Card:
    """The card, checked. Raises ModelError naming what is not right, InputError for an id that is taken."""
    try:
        card = Card(**fields)
    except (ValidationError, TypeError) as error:
        told = problems(error) if isinstance(error, ValidationError) else error
        raise ModelError(f"The card of {source.name} is not right: {told}.", _GUIDE) from error
    if card.task not in TASKS:
        raise ModelError(f"The card of {source.name} names the task “{card.task}”.", f"Tasks: {', '.join(TASKS)}.")
    if any(card.id == known.id for known in zoo.bundled(card.task)):
        raise InputError(f"SkyMend has a method “{card.id}” of its own for {card.task}.", "Give another NAME.")
    return card


def _write_card(card: Card, workshop: Path) -> None:
    text = card.model_dump_json(exclude_defaults=True, indent=1)
    (workshop / f"{card.id}.json").write_text(text, encoding="utf-8")


def _slug(source: Path) -> str:
    """A model id from a file name."""
    return re.sub(r"[^a-z0-9._-]+", "-", source.stem.lower()).strip("-._")


def model_id(name: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", name):
        raise InputError(f"“{name}” is no model id.", "Use lower-case letters, digits, dots and dashes in NAME.")
    return name


def _beside(source: Path, given: str | None) -> dict[str, Any]:
    """Configuration values in the JSON or YAML file given, or lying beside the checkpoint."""
    candidates = [Path(given)] if given else [source.with_suffix(end) for end in (".yaml", ".yml", ".json")]
    return next((_mapping(path) for path in candidates if given or path.is_file()), {})


def _listed(value: Any) -> Any:
    """An option of several words as a list; numbers as such."""
    if not isinstance(value, str) or " " not in value.strip():
        return value
    try:
        return [int(word) if word.isdecimal() else float(word) for word in value.split()]
    except ValueError:
        return value.split()


def _mapping(path: Path) -> dict[str, Any]:
    """The names and values in a JSON or YAML file. Raises InputError."""
    if not path.is_file():
        raise InputError(f"There is no file {path}.")
    try:
        if path.stat().st_size > zoo.LARGEST_CARD:
            raise ValueError(f"it is larger than {zoo.LARGEST_CARD // 2**20} MB")
        text = path.read_text(encoding="utf-8")
        if path.suffix.lower() in (".yaml", ".yml"):
            import yaml

            if _expanded(yaml.compose(text, yaml.SafeLoader), {}) > _MOST_VALUES:
                raise ValueError(f"its aliases stand for more than {_MOST_VALUES} values")
            content = yaml.safe_load(text)
        else:
            content = json.loads(text)
    except ImportError as error:
        raise EnvironmentProblem(f"{path.name} needs the package PyYAML.", "Write it as JSON instead.") from error
    except Exception as error:  # the errors of yaml cannot be named where it is missing
        raise InputError(f"{path.name} cannot be read: {error}") from error
    if not isinstance(content, dict):
        raise InputError(f"{path.name} holds no names and values.", _GUIDE)
    return content


def _expanded(node: Any, known: dict[int, float]) -> float:
    """How many values a node of YAML stands for, its aliases written out; infinite where it holds itself."""
    inner = getattr(node, "value", None)
    if not isinstance(inner, list):
        return 1
    if id(node) not in known:
        known[id(node)] = math.inf
        known[id(node)] = 1 + sum(
            _expanded(part, known) for entry in inner for part in (entry if isinstance(entry, tuple) else (entry,))
        )
    return known[id(node)]


@contextlib.contextmanager
def model_workshop(folder: Path, events: Events) -> Iterator[WorkFolder]:
    """A folder to build a model in, for one import at a time; what killed imports left behind is swept away first."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".importing.lock").touch()
    except OSError as error:
        raise _unwritable(folder, error) from error
    with _waiting_for(folder / ".importing.lock", events):
        work = _work_folder(folder)
        try:
            yield work
        finally:
            work.delete()


def _work_folder(folder: Path) -> WorkFolder:
    try:
        return WorkFolder(str(folder.resolve()), None)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> EnvironmentProblem:
    return EnvironmentProblem(
        f"{folder} cannot be written to: {error.strerror}.", "Choose another data folder in the settings."
    )


@contextlib.contextmanager
def _waiting_for(path: Path, events: Events) -> Iterator[None]:
    """Hold a file's lock; waits for another import."""
    waited = False
    with contextlib.ExitStack() as held:
        while True:
            try:
                held.enter_context(file_lock(str(path)))
                break
            except Busy:
                if not waited:
                    events.info("Another import is running; waiting for it.")
                waited = True
                time.sleep(0.2)
                events.check()
        yield

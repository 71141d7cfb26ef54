"""`skymend:importmodel`: a published checkpoint, or an ONNX file with its card, becomes an installed model."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any, Dict, Optional

from pydantic import BaseModel, ConfigDict, ValidationError

from ..engine.card import Card
from ..engine.errors import EnvironmentProblem, InputError, ModelError
from ..engine.job import Events, Result
from ..engine.zoo import data_folder, find


class Parameters(BaseModel):
    """`file`: checkpoint, safetensors or ONNX; `card`: JSON or YAML with what no tensor tells (default: beside it)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str
    family: str = "auto"
    name: str = ""
    card: Optional[str] = None
    folder: Optional[str] = None
    options: Dict[str, Any] = {}
    memory_mb: int = 2048
    threads: int = 0


def run(parameters: Parameters, events: Events) -> Result:
    """Recognise, export, check and install. Raises InputError or ModelError saying what does not fit."""
    source = Path(parameters.file)
    if not source.is_file():
        raise InputError(f"There is no file {source}.", "Choose the downloaded checkpoint.")
    folder = Path(parameters.folder) if parameters.folder else data_folder() / "models"
    name = parameters.name or re.sub(r"[^a-z0-9._-]+", "-", source.stem.lower()).strip("-.")
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", name):
        raise InputError(f"“{name}” is no model id.", "Use lower-case letters, digits, dots and dashes in NAME.")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".importing-", dir=folder) as temporary:
        workshop = Path(temporary)
        if source.suffix == ".onnx":
            card = _install_onnx(source, name, parameters.card, workshop)
        else:
            card = _convert(source, name, parameters, workshop, events)
        events.check()
        for path in sorted(workshop.iterdir(), key=lambda p: p.suffix == ".json"):  # the card last: it makes it a model
            path.replace(folder / path.name)
    find(card.task, card.id)
    events.info(f"Installed “{card.id}” ({card.title}) for {card.task} in {folder}.")
    return Result({"MODEL": card.id, "FOLDER": str(folder)}, {"card": card.model_dump(exclude_defaults=True)})


def _convert(source: Path, name: str, parameters: Parameters, workshop: Path, events: Events) -> Card:
    """Checkpoint → ONNX graphs and card in `workshop`."""
    try:
        from . import checkpoints, export
        from .family import family
    except ImportError as error:
        raise EnvironmentProblem(
            f"Importing checkpoints needs the package {error.name}, which this environment lacks.",
            "Run skymend:doctor with PREPARE and the extra “training”.",
        ) from error
    events.progress(0.02, "Reading the checkpoint")
    overrides = {**_beside(source, parameters.card), **parameters.options}
    loaded = checkpoints.load(source, None if parameters.family == "auto" else parameters.family, overrides)
    events.info(f"{source.name} is a {loaded.family} network: {json.dumps(loaded.configuration)}.")
    module = family(loaded.family)
    graphs = module.graphs(loaded.network, loaded.configuration)
    fields = module.card(loaded.configuration)
    files = {}
    for index, graph in enumerate(graphs):
        events.check()
        events.progress(
            0.1 + 0.85 * index / len(graphs), f"Exporting {graph.name or loaded.family} (minutes for a large network)"
        )
        path = workshop / (f"{name}-{graph.name}.onnx" if graph.name else f"{name}.onnx")
        export.export(graph, path, {"skymend_card": {**fields, "id": name}})
        files[graph.name] = path
    first = next(iter(files.values()))
    extra = {
        graph: {"file": path.name, "sha256": export.digest(path)} for graph, path in files.items() if path != first
    }
    card = _card({**fields, "id": name, "kind": "onnx", "family": loaded.family, "file": first.name,
                  "sha256": export.digest(first), "graphs": extra, "configuration": loaded.configuration,
                  "source": fields.get("source", source.name)}, source)  # fmt: skip
    (workshop / f"{name}.json").write_text(card.model_dump_json(exclude_defaults=True, indent=1), encoding="utf-8")
    return card


def _install_onnx(source: Path, name: str, card: str | None, workshop: Path) -> Card:
    """An ONNX file with a hand-written card (or one embedded in it) is copied as it is."""
    from hashlib import sha256

    path = Path(card) if card else source.with_suffix(".json")
    if path.is_file():
        fields = json.loads(path.read_text(encoding="utf-8"))
    else:
        import onnxruntime

        embedded = onnxruntime.InferenceSession(str(source)).get_modelmeta().custom_metadata_map.get("skymend_card")
        if embedded is None:
            raise InputError(f"{source.name} has no card.", f"Write one as {path.name} beside it; the guide shows how.")
        fields = json.loads(embedded)
    shutil.copyfile(source, workshop / f"{name}.onnx")
    digest = f"sha256:{sha256(source.read_bytes()).hexdigest()}"
    made = _card({**fields, "id": name, "kind": "onnx", "file": f"{name}.onnx", "sha256": digest}, source)
    (workshop / f"{name}.json").write_text(made.model_dump_json(exclude_defaults=True, indent=1), encoding="utf-8")
    return made


def _card(fields: dict[str, Any], source: Path) -> Card:
    try:
        return Card(**fields)
    except ValidationError as error:
        problems = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        raise ModelError(f"The card of {source.name} is not right: {problems}.") from error


def _beside(source: Path, given: str | None) -> dict[str, Any]:
    """Configuration values in the JSON or YAML file given, or lying beside the checkpoint."""
    candidates = [Path(given)] if given else [source.with_suffix(end) for end in (".yaml", ".yml", ".json")]
    for path in candidates:
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".json":
                return json.loads(text)
            try:
                import yaml
            except ImportError as error:
                raise EnvironmentProblem(
                    f"{path.name} needs the package PyYAML.", "Write it as JSON instead."
                ) from error
            return yaml.safe_load(text) or {}
    if given:
        raise InputError(f"There is no file {given}.")
    return {}

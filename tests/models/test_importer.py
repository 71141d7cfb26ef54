"""`importmodel` on the worker's side: a checkpoint or an ONNX file becomes a model the engine finds, or a clear refusal."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from skymend.engine.catalogue import zoo
from skymend.engine.job.errors import Cancelled, EnvironmentProblem, InputError, ModelError
from skymend.engine.job.events import Events
from skymend.engine.run import run_job
from skymend.models import importer
from skymend.models.importer import Parameters, run

ROOT = Path(__file__).resolve().parents[2]
CARD = {"task": "fuse", "title": "Twice", "summary": "Doubles the fine image.", "licence": "CC0-1.0"}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A data folder of the test's own."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "data ü"))
    return tmp_path / "data ü"


def import_model(path, **parameters):
    return run(Parameters(file=str(path), **parameters), Events.silent())


def installed(home):
    return sorted(path.name for path in (home / "models").iterdir() if not path.name.startswith("."))


class TestCheckpoint:
    """EDCSTFN, the smallest published network, with two bands."""

    @pytest.fixture
    def torch(self):
        pytest.importorskip("onnxscript")
        return pytest.importorskip("torch")

    @pytest.fixture
    def checkpoint(self, torch, tmp_path):
        """Saved as its authors' training loop does."""
        from skymend.models.networks.stf_cnn import Edcstfn

        torch.manual_seed(1)
        self.network = Edcstfn(2).eval()
        path = tmp_path / "EDCSTFN best.pth"
        torch.save({"epoch": 3, "state_dict": self.network.state_dict()}, path)
        return path

    def test_it_becomes_a_model_that_gives_the_network_s_values(self, torch, checkpoint, home):
        import onnxruntime

        result = import_model(checkpoint)
        assert result.outputs == {"MODEL": "edcstfn-best", "FOLDER": str(home / "models")}
        assert installed(home) == ["edcstfn-best-two_pairs.onnx", "edcstfn-best.json", "edcstfn-best.onnx"]
        card = zoo.find("fuse", "edcstfn-best")
        assert (card.kind, card.family, card.configuration) == (
            "onnx",
            "stf-cnn",
            {"network": "edcstfn", "bands": 2, "widths": [32, 64, 128]},
        )
        options = [parameter.name for parameter in card.parameters]
        assert options == ["factor", "upsampling", "tolerance", "harmonise", "low", "high", "pairs"]
        path = zoo.model_file(card)
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        images = np.random.default_rng(0).random((3, 1, 2, 17, 21), np.float32)
        (fine,) = session.run(None, dict(zip(("coarse_01", "fine_01", "coarse_02"), images)))
        with torch.no_grad():
            expected = self.network(*map(torch.from_numpy, images)).numpy()
        np.testing.assert_allclose(fine, expected, atol=1e-5)
        embedded = json.loads(session.get_modelmeta().custom_metadata_map["skymend_card"])
        assert (embedded["id"], embedded["title"]) == ("edcstfn-best", "EDCSTFN")

        # the exported file carries its card, so it can be passed on alone
        copy = home / "passed on.onnx"
        copy.write_bytes((home / "models" / "edcstfn-best.onnx").read_bytes())
        assert import_model(copy, name="again").outputs["MODEL"] == "again"
        assert zoo.find("fuse", "again").title == "EDCSTFN"

    def test_in_float16_the_card_tells_what_it_costs(self, torch, checkpoint, home):
        import_model(checkpoint, precision="float16", name="half")
        card = zoo.find("fuse", "half")
        assert card.precision == "float16"
        assert re.search(r"differ from those in float32 by up to 0\.\d+ %", card.notes)
        import_model(checkpoint, name="whole")
        whole, half = ((home / "models" / f"{name}.onnx").stat().st_size for name in ("whole", "half"))
        assert half < 0.6 * whole

    def test_settings_reach_the_network_and_texts_the_card(self, checkpoint, monkeypatch):
        """The export itself is left out: another test runs it."""
        from skymend.models import export

        monkeypatch.setattr(export, "export", lambda graph, path, metadata: path.write_bytes(b"x"))
        settings = checkpoint.with_suffix(".yaml")
        settings.write_text("licence: CC BY 4.0\ntrained_bands: red nir\n", encoding="utf-8")
        import_model(checkpoint, name="told", options={"title": "EDCSTFN of ours", "wavelengths": "0.66 860"})
        card = zoo.find("fuse", "told")
        assert (card.title, card.licence) == ("EDCSTFN of ours", "CC BY 4.0")
        assert card.configuration["trained_bands"] == "red nir"
        assert card.configuration["wavelengths"] == [0.66, 860]

    def test_what_does_not_fit_is_named(self, torch, checkpoint, home):
        state = torch.load(checkpoint, weights_only=True)["state_dict"]
        state["extra.weight"] = state.pop("decoder.0.1.bias")
        torch.save(state, checkpoint)
        with pytest.raises(ModelError, match=r"lacks decoder\.0\.1\.bias; has the unknown extra\.weight"):
            import_model(checkpoint)
        assert installed(home) == []

    def test_another_family_than_the_file_s_is_refused(self, checkpoint):
        with pytest.raises(ModelError, match="does not hold a restore-dit network"):
            import_model(checkpoint, family="restore-dit")

    def test_unknown_keys_are_shown(self, torch, tmp_path):
        torch.save({"alien.weight": torch.zeros(3)}, tmp_path / "alien.pt")
        with pytest.raises(ModelError, match=r"alien\.weight"):
            import_model(tmp_path / "alien.pt")

    def test_a_pickle_that_runs_code_is_refused(self, torch, tmp_path):
        torch.save({"weight": torch.zeros(1), "bomb": Bomb(str(tmp_path / "ran"))}, tmp_path / "bad.pth")
        with pytest.raises(ModelError, match="tensors only"):
            import_model(tmp_path / "bad.pth")
        assert not (tmp_path / "ran").exists()

    def test_a_cancelled_import_leaves_nothing(self, checkpoint, home):
        stop = threading.Event()
        events = Events(lambda event: stop.set() if event.get("message", "").startswith("Reading") else None, stop)
        with pytest.raises(Cancelled):
            run(Parameters(file=str(checkpoint)), events)
        assert [path.name for path in (home / "models").iterdir()] == [".importing.lock"]

    def test_settings_beside_the_file_must_be_readable(self, checkpoint):
        checkpoint.with_suffix(".json").write_text("[1, 2]")
        with pytest.raises(InputError, match="holds no names and values"):
            import_model(checkpoint)

    def test_a_python_without_torch_says_how_to_get_it(self, checkpoint, monkeypatch):
        found = importer.importlib.util.find_spec
        monkeypatch.setattr(importer.importlib.util, "find_spec", lambda name: None if name == "torch" else found(name))
        with pytest.raises(EnvironmentProblem, match="needs torch") as told:
            import_model(checkpoint)
        assert "EXTRAS=training" in told.value.hint


class Bomb:
    """Unpickled carelessly, it writes a file."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (self.path,)


class TestOnnx:
    @pytest.fixture
    def model(self, tmp_path):
        """A network that doubles its input."""
        onnx = pytest.importorskip("onnx")
        helper = onnx.helper
        value = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n"]) for name in ("x", "y")]
        graph = helper.make_graph([helper.make_node("Add", ["x", "x"], ["y"])], "twice", value[:1], value[1:])
        path = tmp_path / "Twice.onnx"
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
        return path

    def test_with_a_hand_written_card_beside_it(self, model, home):
        model.with_suffix(".json").write_text(json.dumps(CARD))
        assert import_model(model).outputs["MODEL"] == "twice"
        assert zoo.model_file(zoo.find("fuse", "twice")).read_bytes() == model.read_bytes()

    def test_the_id_comes_from_name_else_card_else_file(self, model, tmp_path):
        (tmp_path / "my card.json").write_text(json.dumps({**CARD, "id": "from-card"}))
        card = str(tmp_path / "my card.json")
        assert import_model(model, card=card).outputs["MODEL"] == "from-card"
        assert import_model(model, card=card, name="from-name").outputs["MODEL"] == "from-name"

    def test_several_graphs_travel_together(self, model, tmp_path, home):
        (tmp_path / "second.onnx").write_bytes(model.read_bytes())
        card = {**CARD, "graphs": {"two": {"file": "second.onnx"}}}
        model.with_suffix(".json").write_text(json.dumps(card))
        import_model(model)
        assert installed(home) == ["twice-two.onnx", "twice.json", "twice.onnx"]
        assert zoo.find("fuse", "twice").graphs["two"]["sha256"].startswith("sha256:")

    def test_without_a_card_it_is_refused(self, model, home):
        with pytest.raises(InputError, match=r"Twice\.onnx has no card") as told:
            import_model(model)
        assert "Twice.json" in told.value.hint
        assert installed(home) == []

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"colour": "red"}, "colour: Extra inputs"),
            ({"licence": None}, "licence"),
            ({"task": "paint"}, "the task “paint”"),
            ({"graphs": {"two": {"file": "gone.onnx"}}}, "gone.onnx"),
            ({"graphs": {"two": {}}}, "no plain file for the graph 'two'"),
            ({"graphs": {"two": "Twice.onnx"}}, "no plain file for the graph 'two'"),
            ({"graphs": {"../two": {"file": "Twice.onnx"}}}, r"names a graph '\.\./two'"),
            ({"graphs": {"two": {"file": "sub/Twice.onnx"}}}, "no plain file"),
            ({"graphs": {"two": {"file": "a\x00b"}}}, "no plain file"),
            ({"graphs": ["two"]}, "lists graphs as list"),
            ({"graphs": 3}, "lists graphs as int"),
        ],
    )
    def test_a_card_that_is_not_right_is_explained(self, model, home, change, told):
        model.with_suffix(".json").write_text(json.dumps({**CARD, **change}))
        with pytest.raises((ModelError, InputError), match=told):
            import_model(model)
        assert installed(home) == []

    @pytest.mark.parametrize("text", ["{", "[1]", "3", "[" * 100_000])
    def test_a_card_inside_that_is_none_is_explained(self, model, home, text):
        import onnx

        written = onnx.load(str(model))
        onnx.helper.set_model_props(written, {"skymend_card": text})
        onnx.save(written, str(model))
        with pytest.raises(ModelError, match=r"card inside Twice\.onnx"):
            import_model(model)
        assert installed(home) == []

    def test_weights_in_a_second_file_are_refused(self, model, home):
        import onnx

        path = model.with_name("Heavy.onnx")
        node = onnx.helper.make_node("Add", ["x", "w"], ["y"])
        value = [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [16]) for name in ("x", "y")]
        weights = onnx.numpy_helper.from_array(np.ones(16, np.float32), "w")
        graph = onnx.helper.make_graph([node], "g", value[:1], value[1:], [weights])
        heavy = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
        onnx.save(heavy, str(path), save_as_external_data=True, location="weights.bin", size_threshold=0)
        path.with_suffix(".json").write_text(json.dumps(CARD))
        with pytest.raises(ModelError, match=r"Heavy\.onnx cannot be opened") as told:
            import_model(path)
        assert "inside the file" in told.value.hint
        assert installed(home) == []

    def test_a_settings_file_that_unfolds_is_refused(self, model, home):
        pytest.importorskip("yaml")
        lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]"]
        lines += [f"a{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 9)}]" for k in range(1, 12)]
        (model.parent / "bomb.yaml").write_text("\n".join(lines))
        with pytest.raises(InputError, match=r"bomb\.yaml cannot be read: its aliases"):
            import_model(model, card=str(model.parent / "bomb.yaml"))
        (model.parent / "large.json").write_text(" " * (2**20 + 1))
        with pytest.raises(InputError, match="larger than 1 MB"):
            import_model(model, card=str(model.parent / "large.json"))

    def test_its_precision_is_its_own(self, model, home):
        model.with_suffix(".json").write_text(json.dumps(CARD))
        with pytest.raises(InputError, match=r"Twice\.onnx is ONNX already"):
            import_model(model, precision="float16")
        assert installed(home) == []

    def test_a_truncated_file_is_refused(self, model, home):
        model.with_suffix(".json").write_text(json.dumps(CARD))
        model.write_bytes(model.read_bytes()[:-20])
        with pytest.raises(ModelError, match=r"Twice\.onnx cannot be opened"):
            import_model(model)
        assert installed(home) == []

    @pytest.mark.parametrize("name", ["../up", "With Space", "-x"])
    def test_names_are_ids(self, model, name):
        model.with_suffix(".json").write_text(json.dumps(CARD))
        with pytest.raises(InputError, match="no model id"):
            import_model(model, name=name)

    def test_the_name_of_a_method_of_skymend_is_taken(self, model):
        model.with_suffix(".json").write_text(json.dumps(CARD))
        with pytest.raises(InputError, match="starfm"):
            import_model(model, name="starfm")

    def test_what_a_killed_import_left_is_swept_away(self, model, home):
        left = home / "models" / ".skymend-dead"
        (left / "parts").mkdir(parents=True)
        (left / "run.lock").touch()
        (left / "parts" / "half.onnx").write_bytes(b"x")
        model.with_suffix(".json").write_text(json.dumps(CARD))
        import_model(model)
        assert not left.exists()

    def test_a_data_folder_that_cannot_be_written_to_is_named(self, model, home):
        home.mkdir()
        (home / "models").write_text("a file where the folder should be")
        with pytest.raises(EnvironmentProblem, match="models cannot be written to"):
            import_model(model)

    def test_through_the_worker_s_front_door(self, model, home, tmp_path):
        model.with_suffix(".json").write_text(json.dumps(CARD))
        job = tmp_path / "job.json"
        job.write_text(json.dumps({"task": "importmodel", "parameters": {"file": str(model)}}))
        done = subprocess.run(
            [sys.executable, str(ROOT / "__main__.py"), str(job)], capture_output=True, text=True, timeout=300
        )
        last = json.loads(done.stdout.splitlines()[-1])
        assert done.returncode == 0, done.stderr
        assert (last["event"], last["outputs"]["MODEL"]) == ("result", "twice")


def test_errors_go_up_as_those_of_the_engine_s_tasks():
    stream = io.StringIO()
    job = {"task": "importmodel", "parameters": {"file": "none.pth"}}
    assert run_job(json.dumps(job), stream, threading.Event()) == 1
    event = json.loads(stream.getvalue().splitlines()[-1])
    assert (event["event"], event["kind"]) == ("error", "input")
    assert "none.pth" in event["text"]


def test_the_guide_s_card_is_right():
    text = (ROOT / "docs" / "importmodel.md").read_text(encoding="utf-8")
    example = json.loads(text.partition("```json\n")[2].partition("```")[0])
    card = zoo.Card(**{"id": "x", "kind": "onnx", **example})
    assert card.task == "fuse"
    explained = set(re.findall(r"^\| `(\w+)`", text, re.MULTILINE))
    assert set(zoo.Card.model_fields) - {"file", "sha256", "kind"} <= explained


def test_networks_that_only_training_uses_are_refused(tmp_path):
    torch = pytest.importorskip("torch")
    from skymend.models.networks.stf_cnn import AutoEncoder

    path = tmp_path / "autoencoder.pth"
    torch.save(AutoEncoder(2, 2).state_dict(), path)
    with pytest.raises(InputError, match="only training uses it"):
        run(Parameters(file=str(path), folder=str(tmp_path / "models")), Events.silent())

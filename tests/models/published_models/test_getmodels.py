"""`getmodels` on the worker's side: from a wheel, a server or a file to an installed model, or a clear refusal."""

from __future__ import annotations

import hashlib
import http.server
import importlib.util
import json
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from skymend.contract.published import Becomes, Published, PublishedFile, published, read_entry
from skymend.engine.catalogue import zoo
from skymend.engine.job.errors import Cancelled, EnvironmentProblem, InputError, ModelError
from skymend.engine.job.events import Events
from skymend.models.published import getmodels
from skymend.models.published.getmodels import Parameters, run
from tests.models.published_models.networks import csmask_network, write_scene

NETWORK = "ukis_csmask/model_4b_l1c"
SETTINGS = {
    "data": {
        "classes": 3,
        "dataset_statistics": {
            "img": [[0.2, 0.2, 0.2, 0.3], [0.1, 0.1, 0.1, 0.1]],
            "band_names": ["blue", "green", "red", "nir"],
        },
        "target_size": [256, 256],
    },
    "model": {"version": "1.0.0-4BL1C"},
}
CARD = {"task": "fuse", "title": "Net", "summary": "Fuses.", "licence": "MIT"}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A data folder of the test's own, and no index but what a test gives."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "data ü"))
    return tmp_path / "data ü"


def digest(path):
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def get(**parameters):
    return run(Parameters(**parameters), Events.silent())


@pytest.fixture
def offer(monkeypatch):
    """Make these the published models."""
    return lambda *entries: monkeypatch.setattr(getmodels, "published", lambda: list(entries))


@pytest.fixture
def wheel(tmp_path):
    """A wheel laid out as ukis-csmask's, with one tiny network, and its entry."""
    path = tmp_path / "wheels" / "ukis_csmask-1.0.0-py3-none-any.whl"
    path.parent.mkdir()
    inside = "ukis_csmask-1.0.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{NETWORK}.onnx", csmask_network())
        archive.writestr(f"{NETWORK}.json", json.dumps(SETTINGS))
        archive.writestr(f"{inside}/METADATA", "Metadata-Version: 2.1\nName: ukis-csmask\nVersion: 1.0.0\n")
        archive.writestr(
            f"{inside}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{inside}/RECORD", "")
    entry = next(entry for entry in published() if entry.name == "ukis-csmask")
    file = PublishedFile(path.name, path.stat().st_size, digest(path))
    return path, replace(entry, files=(file,), becomes=entry.becomes[:1])


class TestList:
    def test_every_entry_is_right_and_names_stay(self):
        names = {entry.name for entry in published()}
        assert {"ukis-csmask", "omnicloudmask", "senseiv2", "dl-l8s2-uv", "blue-marble-clouds", "emrdm", "cloudsen12",
                "presto", "galileo-nano"} <= names  # fmt: skip

    @pytest.mark.parametrize(
        ("change", "wrong"),
        [
            ({"kind": "url"}, "a url has files"),
            ({"look_for": ""}, "look_for is empty"),
            ({"becomes": [], "status": ""}, "status is empty"),
            ({"name": "../x"}, "is no name"),
            ({"extra": 1}, "extra"),
            ({"kind": "url", "files": [{"name": "a", "url": "http://x.org/a", "size": 1, "sha256": "sha256:" + "0" * 64}]},
             "no https address"),
            ({"kind": "url", "files": [{"name": "a", "url": "https://x.org/a"}]}, "checksum must be known"),
        ],
    )  # fmt: skip
    def test_what_is_not_right_is_named(self, tmp_path, change, wrong):
        entry = {"name": "net", "title": "Net", "task": "fuse", "licence": "MIT", "use": "Fusing.", "project": "https://x.org",
                 "citation": "X", "kind": "file", "look_for": "net.pt", "status": "None.", **change}  # fmt: skip
        (tmp_path / "net.json").write_text(json.dumps(entry), encoding="utf-8")
        with pytest.raises(ValueError, match=wrong):
            read_entry(tmp_path / "net.json")


class TestWheel:
    def test_from_an_offline_folder_to_a_mask(self, wheel, offer, tmp_path):
        """pip finds the wheel, the network is installed with its card, and detectclouds runs it."""
        if importlib.util.find_spec("pip") is None:
            pytest.skip("this Python has no pip")
        path, entry = wheel
        offer(entry)
        found = get(name="ukis-csmask", wheels=str(path.parent))
        assert found.outputs["MODELS"] == "csmask-4b-l1c"
        card = zoo.find("detectclouds", "csmask-4b-l1c")
        assert (card.tile_size, card.overlap, card.configuration) == (256, 51, {"level": "l1c"})
        assert (card.licence, card.inputs[0].mean) == ("Apache-2.0", [0.2, 0.2, 0.2, 0.3])

        import rasterio

        from skymend.engine.run import run_task

        scene = write_scene(tmp_path / "scene.tif")
        given = {"input": {"path": str(scene)}, "method": "csmask-4b-l1c", "output": str(tmp_path / "classes.tif")}
        run_task("detectclouds", given, Events.silent())
        with rasterio.open(tmp_path / "classes.tif") as made:
            classes = made.read(1)
        assert set(np.unique(classes[:, 20:80])) == {1}  # the bright stripe is cloud
        assert set(np.unique(classes[:, 120:180])) == {0}
        assert set(np.unique(classes[:, 220:280])) == {3}  # the dark one is shadow

    def test_a_file_that_is_here_already(self, wheel, offer, home):
        path, entry = wheel
        offer(entry)
        get(name="ukis-csmask", file=str(path))
        kept = sorted(file.name for file in (home / "models").iterdir() if not file.name.startswith("."))
        assert kept == ["csmask-4b-l1c.json", "csmask-4b-l1c.onnx"]
        assert not list((home / "models").glob(".getting-*"))

    def test_another_release_is_refused(self, wheel, offer):
        path, entry = wheel
        offer(replace(entry, files=(replace(entry.files[0], sha256="sha256:" + "0" * 64),)))
        with pytest.raises(ModelError, match="checksum differs"):
            get(name="ukis-csmask", file=str(path))

    def test_a_wheel_without_the_network_is_named(self, wheel, offer):
        path, entry = wheel
        offer(replace(entry, becomes=(replace(entry.becomes[0], file="ukis_csmask/model_9b.onnx"),)))
        with pytest.raises(ModelError, match=r"holds no ukis_csmask/model_9b\.onnx"):
            get(name="ukis-csmask", file=str(path))

    def test_a_folder_without_the_wheel_says_so(self, wheel, offer, tmp_path):
        if importlib.util.find_spec("pip") is None:
            pytest.skip("this Python has no pip")
        offer(wheel[1])
        (tmp_path / "empty").mkdir()
        with pytest.raises(EnvironmentProblem, match=r"no ukis-csmask==1\.0\.0 at the folder") as told:
            get(name="ukis-csmask", wheels=str(tmp_path / "empty"))
        assert "as FILE" in told.value.hint

    def test_a_full_disk_is_told_before(self, wheel, offer, monkeypatch):
        offer(replace(wheel[1], files=(replace(wheel[1].files[0], size=10**15),)))
        with pytest.raises(EnvironmentProblem, match="needs 3000000000 MB"):
            get(name="ukis-csmask")


class Handler(http.server.BaseHTTPRequestHandler):
    """A server of files that gives parts, and can break off or answer with something else."""

    files, asked, break_after, status = {}, [], 0, 0

    def do_GET(self):
        type(self).asked.append(self.headers.get("Range"))
        content = self.files.get(Path(self.path).name)
        if content is None or self.status:
            self.send_error(self.status or 404)
            return
        start = int((self.headers.get("Range") or "bytes=0-")[6:-1])
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        rest = content[start:]
        if self.break_after:
            rest, type(self).break_after = rest[: self.break_after], 0
        self.wfile.write(rest)

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def server():
    """(address, handler) of a local server."""
    handler = type("Own", (Handler,), {"files": {}, "asked": []})
    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}", handler
    served.shutdown()
    served.server_close()


class TestAddress:
    """Files with an address: asked only when confirmed, resumed, checked."""

    @pytest.fixture
    def net(self, offer, server, tmp_path):
        """An ONNX file on the server, with its card inside."""
        address, handler = server
        content = csmask_network(card=json.dumps(CARD))
        handler.files["net.onnx"] = content
        sha256 = f"sha256:{hashlib.sha256(content).hexdigest()}"
        entry = Published(
            "net", "Net", "fuse", "MIT", "Fusing.", "https://example.org", "X 2020", "url",
            files=(PublishedFile("net.onnx", len(content), sha256, "https://example.org/net.onnx"),),
            becomes=(Becomes("net", "onnx", "net.onnx"),),
        )  # fmt: skip
        offer(entry)
        return {"name": "net", "mirror": address, "confirm": "127.0.0.1"}

    def test_nothing_is_asked_unconfirmed(self, net, server):
        with pytest.raises(InputError, match=r"fetched from 127\.0\.0\.1 \(0\.1 MB\)") as told:
            get(**{**net, "confirm": ""})
        assert "CONFIRM=127.0.0.1" in told.value.hint
        with pytest.raises(InputError, match=r"fetched from example\.org"):
            get(name="net", confirm="127.0.0.1")
        assert server[1].asked == []

    def test_it_is_fetched_and_installed(self, net, home):
        assert get(**net).outputs["MODELS"] == "net"
        assert zoo.find("fuse", "net").title == "Net"
        assert not list((home / "fetching").glob("*"))

    def test_a_broken_connection_is_resumed(self, net, server):
        server[1].break_after = 200
        get(**net)
        assert server[1].asked == [None, "bytes=200-"]

    def test_what_came_before_a_cancel_is_kept(self, net, server, home):
        """The next try asks for the rest only."""
        server[1].break_after = 200
        stop = threading.Event()
        events = Events(lambda event: stop.set() if "going on from there" in event.get("text", "") else None, stop)
        with pytest.raises(Cancelled):
            run(Parameters(**net), events)
        assert [path.stat().st_size for path in (home / "fetching").glob("*.part")] == [200]
        get(**net)
        assert server[1].asked[-1] == "bytes=200-"

    def test_another_file_is_refused_and_deleted(self, net, server, home):
        server[1].files["net.onnx"] = bytes(len(server[1].files["net.onnx"]))
        with pytest.raises(ModelError, match="checksum"):
            get(**net)
        assert not list((home / "fetching").glob("*.part"))
        assert not list((home / "models").glob("*.json"))

    def test_a_server_that_refuses_is_named(self, net, server):
        server[1].status = 403
        with pytest.raises(EnvironmentProblem, match=r"127\.0\.0\.1 refused net\.onnx: 403"):
            get(**net)

    def test_no_network_is_told(self, net):
        with pytest.raises(EnvironmentProblem, match="could not be fetched from localhost") as told:
            get(**{**net, "mirror": "http://localhost:9", "confirm": "localhost"})
        assert "proxy" in told.value.hint

    def test_only_secure_addresses(self, net):
        with pytest.raises(InputError, match="no https address"):
            get(**{**net, "mirror": "http://example.org", "confirm": "example.org"})


class TestFile:
    def test_what_cannot_be_fetched_is_asked_for(self):
        with pytest.raises(InputError, match="a file that you bring") as told:
            get(name="emrdm")
        assert "github.com" in told.value.hint

    def test_what_cannot_be_installed_says_why(self):
        with pytest.raises(ModelError, match="no network of this family yet"):
            get(name="presto")

    def test_an_unknown_name_lists_the_known(self):
        with pytest.raises(InputError, match="no published model “x”") as told:
            get(name="x")
        assert "ukis-csmask" in told.value.hint


@pytest.mark.slow
def test_the_real_wheel(tmp_path):
    """The four networks of the package index, as published."""
    if importlib.util.find_spec("pip") is None:
        pytest.skip("this Python has no pip")
    try:
        found = get(name="ukis-csmask")
    except EnvironmentProblem as problem:
        pytest.skip(f"the package index gives no wheel: {problem}")
    assert found.outputs["MODELS"].count("csmask-") == 4
    assert zoo.model_file(zoo.find("detectclouds", "csmask-6b-l2a")).stat().st_size == 39_603_414

"""Tiles on clusters: the same answers, whatever becomes of workers; and what is refused, by name."""

from __future__ import annotations

import os
import threading
import time

import numpy as np
import pytest
import rasterio

pytest.importorskip("distributed")

from skymend.engine.catalogue.zoo import digest
from skymend.engine.job.errors import Cancelled, EnvironmentProblem, InputError
from skymend.engine.job.events import Events
from skymend.engine.raster import blocked
from skymend.engine.run import run_task
from skymend.engine.schedule import cluster as clusters
from skymend.engine.schedule import cluster_check
from skymend.engine.schedule.backend import Asked
from skymend.engine.schedule.cluster import cluster
from skymend.engine.schedule.stream import stream
from tests.engine.clouds.cloudy_scene import CLOUD, GROUND, LANDSAT, SIX, cloudy
from tests.engine.rasters import write_raster
from tests.engine.schedule import hosts
from tests.engine.schedule.small_work import Endless, Squares

NO_HOSTS = hosts.why_none()
needs_hosts = pytest.mark.skipif(bool(NO_HOSTS), reason=NO_HOSTS)
TILES = range(24)


def computed(backend, job, tiles=TILES, then=lambda tile: None) -> list:
    """The answers of all tiles."""
    found = []

    def write(tile, answer):
        found.append(answer)
        then(tile)

    stream(job, tiles, write, Events.silent(), backend=backend)
    return found


def assert_squares(found, tiles=TILES):
    assert [int(answer[0, 0]) for answer in found] == [tile**2 for tile in tiles]


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    with hosts.Network(tmp_path_factory.mktemp("network"), 3) as made:
        yield made


@pytest.fixture
def joined(network, monkeypatch):
    """The cluster of the network with so many workers, as a backend."""
    opened = []
    monkeypatch.setattr(clusters, "PATIENCE", 1.0)

    def join(workers: int, texts=()):
        network.client(workers).close()
        opened.append(cluster(network.address, Asked(list(texts)), Events.silent()))
        return opened[-1].__enter__()

    yield join
    for one in opened:
        one.__exit__(None, None, None)


@needs_hosts
def test_a_cancelled_client_stops_the_work_of_workers(network, joined, tmp_path):
    network.worker(0)
    backend, stop = joined(1), threading.Event()
    backend.events = Events(lambda event: None, stop)

    def stop_when_it_works():
        while not any(tmp_path.iterdir()):
            time.sleep(0.05)
        stop.set()

    threading.Thread(target=stop_when_it_works, daemon=True).start()
    with pytest.raises(Cancelled):
        computed(backend, Endless(str(tmp_path), backend.events))
    ended = time.time()
    while time.time() - max(file.stat().st_mtime for file in tmp_path.iterdir()) < 1:
        assert time.time() < ended + 6
        time.sleep(0.1)


@needs_hosts
def test_a_worker_that_cannot_read_an_input_is_named(network, joined, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "scene.tif").write_bytes(b"pixels")
    network.worker(1, hide=str(tmp_path / "data"))
    with pytest.raises(InputError, match=rf"The worker tcp://{hosts.SUBNET}\.3:\d+ cannot read .*scene\.tif"):
        joined(2, [str(tmp_path / "data" / "scene.tif")])


@needs_hosts
def test_a_worker_with_other_versions_is_refused_by_name(joined, monkeypatch):
    own = cluster_check.packages
    monkeypatch.setattr(cluster_check, "packages", lambda: {**own(), "numpy": f"1.{os.getpid()}"})
    with pytest.raises(EnvironmentProblem, match=r"The worker tcp://\S+ has numpy 1\.\d+, this machine 1\."):
        joined(2)


@needs_hosts
def test_a_model_that_a_worker_lacks_is_sent_to_it(network, joined, tmp_path):
    (tmp_path / "mine.onnx").write_bytes(b"weights")
    checksum = digest(tmp_path / "mine.onnx")
    cluster_check.send_models(joined(2).client, {checksum: tmp_path / "mine.onnx"})
    for home in ("home0", "home1"):
        assert next((network.folder / home).rglob("*.onnx")).read_bytes() == b"weights"


@needs_hosts
def test_workers_that_are_killed_cut_off_or_slow_cost_their_tiles_only(network, joined, tmp_path):
    killed, _, _ = network.worker(0), network.worker(1), network.worker(2, SLOW="0.6")
    backend = joined(3)

    def befall(tile):
        if tile == 4:
            killed.kill()
        if tile == 10:
            network.cut_off(1)

    assert_squares(computed(backend, Squares(0.1, str(tmp_path)), then=befall))


def test_scheduler_that_is_none_is_refused():
    with pytest.raises(InputError, match="is no scheduler"), cluster("four", Asked([]), Events.silent()):
        pass


def test_scheduler_that_does_not_answer_is_named(monkeypatch):
    monkeypatch.setattr(clusters, "CONNECT", 0.5)
    with (
        pytest.raises(EnvironmentProblem, match=r"No scheduler answers at tcp://127\.0\.0\.1:9"),
        cluster("tcp://127.0.0.1:9", Asked([]), Events.silent()),
    ):
        pass


@pytest.mark.parametrize(("method", "size"), [("spectral", 1), ("clouds-small", 5)])
def test_processes_of_this_machine_give_the_same_bits(method, size, tmp_path, monkeypatch):
    values = np.tile(cloudy(GROUND, CLOUD)[0], (1, size, 1))  # a network's tiles are of 512 pixels
    scene = write_raster(tmp_path / "s.tif", (values * 10_000).astype(np.int16), names=SIX, transform=LANDSAT)
    job = {"input": {"path": str(scene)}, "method": method, "tile_size": 64, "device": "cpu"}
    run_task("detectclouds", {**job, "output": str(tmp_path / "here.tif")}, Events.silent())
    outputs = {"output": str(tmp_path / "there.tif")}
    if method == "spectral":
        monkeypatch.setattr(blocked, "SIDE", 64)
        outputs = {"output": str(tmp_path / "there.vrt"), "write": "workers"}
    run_task("detectclouds", {**job, "scheduler": "local:2", **outputs}, Events.silent())
    with rasterio.open(tmp_path / "here.tif") as here, rasterio.open(outputs["output"]) as there:
        np.testing.assert_array_equal(here.read(), there.read())
        assert there.tags().items() <= here.tags().items()

"""Hosts of a small network on this machine: network namespaces, with a scheduler and workers as users start them."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from distributed import Client

ROOT = Path(__file__).resolve().parents[3]
SUBNET = f"10.213.{os.getpid() % 254}"  # of its own: what a process that was killed left behind takes no part
PORT = 8786


def why_none() -> str:
    """Why there can be no hosts here; empty where there can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "network namespaces need root"
    if shutil.which("ip") is None:
        return "iproute2 is not installed"
    name = f"skyprobe{os.getpid()}"
    if subprocess.run(["ip", "netns", "add", name], capture_output=True, check=False).returncode:
        return "network namespaces are not allowed here"
    _ip("netns", "del", name)
    return ""


class Network:
    """A bridge on this host (.1) and `count` further hosts (.2, .3, …); a context manager that takes all away."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder, self._count, self._processes = folder, count, []
        self._bridge = f"sky{os.getpid() % 100000}"
        self.address = f"tcp://{SUBNET}.1:{PORT}"

    def __enter__(self) -> Network:
        _ip("link", "add", self._bridge, "type", "bridge")
        _ip("addr", "add", f"{SUBNET}.1/24", "dev", self._bridge)
        _ip("link", "set", self._bridge, "up")
        for k in range(self._count):
            space, outer, inner = self._space(k), self._outer(k), f"{self._bridge}i{k}"
            _ip("netns", "add", space)
            _ip("link", "add", outer, "type", "veth", "peer", "name", inner)
            _ip("link", "set", inner, "netns", space)
            _ip("link", "set", outer, "master", self._bridge, "up")
            _ip("-n", space, "addr", "add", f"{SUBNET}.{k + 2}/24", "dev", inner)
            _ip("-n", space, "link", "set", inner, "up")
            _ip("-n", space, "link", "set", "lo", "up")
        self._start("scheduler", ["dask", "scheduler", "--host", f"{SUBNET}.1", "--port", str(PORT), "--no-dashboard"])
        _listening(f"{SUBNET}.1", PORT)
        return self

    def __exit__(self, *exception: object) -> None:
        for process in self._processes:
            process.send_signal(signal.SIGCONT)
            process.kill()
            process.wait()
        for k in range(self._count):
            subprocess.run(["ip", "netns", "del", self._space(k)], capture_output=True, check=False)
        subprocess.run(["ip", "link", "del", self._bridge], capture_output=True, check=False)

    def worker(self, k: int, *, hide: str = "", home: str = "", **environment: str) -> subprocess.Popen:
        """A worker on host k, without a nanny; it sees an empty folder in place of `hide`."""
        command = ["dask", "worker", self.address, "--no-nanny", "--nthreads", "2", "--no-dashboard",
                   "--local-directory", str(self.folder)]  # fmt: skip
        environment.setdefault("SKYMEND_HOME", home or str(self.folder / f"home{k}"))
        return self._start(f"worker{k}", command, self._space(k), hide, environment)

    def client(self, workers: int) -> Client:
        """A client that waits for its workers."""
        client = Client(self.address, set_as_default=False)
        client.wait_for_workers(workers, timeout=30)
        return client

    def cut_off(self, k: int) -> None:
        """Pull the plug of host k."""
        _ip("link", "set", self._outer(k), "down")

    def _space(self, k: int) -> str:
        return f"{self._bridge}n{k}"

    def _outer(self, k: int) -> str:
        return f"{self._bridge}o{k}"

    def _start(
        self, name: str, command: list[str], space: str = "", hide: str = "", environment=None
    ) -> subprocess.Popen:
        path = os.pathsep.join([str(ROOT / ".dev" / "plugins"), str(ROOT)])
        command = [str(Path(sys.executable).with_name(command[0])), *command[1:]]
        if space:
            if hide:
                command = ["sh", "-c", f'mount -t tmpfs none "{hide}" && exec "$@"', "sh", *command]
            command = ["ip", "netns", "exec", space, *command]
        log = (self.folder / f"{name}.log").open("a")
        process = subprocess.Popen(
            command, env={**os.environ, "PYTHONPATH": path, **(environment or {})}, stdout=log, stderr=log
        )
        self._processes.append(process)
        return process


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)


def _listening(host: str, port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection((host, port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"nothing listens at {host}:{port}")

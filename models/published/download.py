"""A file by its address: resumed where an earlier try ended, and counted only when its checksum is right."""

from __future__ import annotations

import hashlib
import http.client
import re
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from ...contract.folders import data_folder
from ...contract.locks import Busy, file_lock
from ...contract.published import PublishedFile
from ...engine.job.errors import EnvironmentProblem, InputError, ModelError
from ...engine.job.events import Events

TRIES = 4  # after a broken connection
PATIENCE = 30.0  # seconds without a byte
_BLOCK = 2**18  # bytes
_LOCAL = ("127.0.0.1", "localhost", "::1")


def download(file: PublishedFile, address: str, work: Path, events: Events) -> Path:
    """The file in `work`. What has come lies aside in the data folder and is kept when the connection breaks or the user
    cancels. Raises EnvironmentProblem for the network, ModelError for a file that is not the one published."""
    _check_address(address)
    aside = data_folder() / "fetching" / f"{file.sha256.partition(':')[2][:24]}.part"
    aside.parent.mkdir(parents=True, exist_ok=True)
    events.progress(0.0, f"Fetching {file.name} from {urlsplit(address).hostname}")
    try:
        with file_lock(f"{aside}.lock"):
            _complete(file, address, aside, events)
            found = _digest(aside)
            if found != file.sha256:
                aside.unlink()
                raise ModelError(
                    f"{file.name} is not the file that was published: the checksum of what {urlsplit(address).hostname} "
                    "sent differs.",
                    "It was deleted. A proxy may have answered instead: try again, or bring the file as FILE.",
                )
            target = work / file.name
            aside.replace(target)
    except Busy as error:
        raise EnvironmentProblem(f"Another run is fetching {file.name}.", "Wait for it to end.") from error
    Path(f"{aside}.lock").unlink(missing_ok=True)
    return target


def _complete(file: PublishedFile, address: str, aside: Path, events: Events) -> None:
    """Fetch what is missing of the part; a connection that breaks is tried again while it brings anything."""
    tries = 0
    while True:
        before = aside.stat().st_size if aside.exists() else 0
        if before > file.size:
            aside.unlink()
            before = 0
        if before == file.size:
            return
        try:
            _fetch(file, address, aside, events)
            if aside.stat().st_size >= file.size:
                return
            problem: Exception = ConnectionError("it ended early")
        except (OSError, http.client.HTTPException) as error:
            if (isinstance(error, urllib.error.HTTPError) and error.code < 500) or _is_of_disk(error):
                raise _explained(file, address, error) from error
            problem = error
        after = aside.stat().st_size if aside.exists() else 0
        tries = 0 if after > before else tries + 1
        if tries >= TRIES or (tries and not after):
            raise _explained(file, address, problem) from problem
        events.info(f"The connection broke after {after} of {file.size} bytes: going on from there.")
        for _ in range(5 * 2**tries):
            events.check()
            time.sleep(0.1)


def _fetch(file: PublishedFile, address: str, aside: Path, events: Events) -> None:
    """One connection: the rest of the file, or the whole where the server gives no parts."""
    start = aside.stat().st_size if aside.exists() else 0
    request = urllib.request.Request(address, headers={"User-Agent": "SkyMend", "Accept-Encoding": "identity"})
    if start:
        request.add_header("Range", f"bytes={start}-")
    with urllib.request.build_opener(_SecureRedirects(events)).open(request, timeout=PATIENCE) as answer:
        told = answer.headers.get("Content-Range", "")
        goes_on = answer.status == 206 and re.match(rf"bytes {start}-", told) is not None
        done = start if goes_on else 0
        with aside.open("ab" if goes_on else "wb") as part:
            while block := answer.read(_BLOCK):
                events.check()
                part.write(block)
                done += len(block)
                events.progress(done / file.size)
                if done > file.size:
                    break  # it is another file; its checksum will say so


class _SecureRedirects(urllib.request.HTTPRedirectHandler):
    """Follows a server that sends on, and says where to; never from a secure address to another."""

    def __init__(self, events: Events) -> None:
        self._events = events

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """As urllib asks."""
        old, new = urlsplit(req.full_url), urlsplit(urljoin(req.full_url, newurl))
        if old.scheme == "https" and new.scheme != "https":
            raise urllib.error.HTTPError(newurl, 403, f"sent on to {new.hostname} without encryption", headers, fp)
        if old.hostname != new.hostname:
            self._events.info(f"{old.hostname} sends on to {new.hostname}.")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _check_address(address: str) -> None:
    """Raise InputError for what is no https address; this computer's own need not be."""
    parts = urlsplit(address)
    if not (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOCAL)) or not parts.hostname:
        raise InputError(f"“{address}” is no https address.", "Give the folder that holds the files, as https://….")


def _is_of_disk(error: Exception) -> bool:
    return isinstance(error, OSError) and bool(error.filename) and not isinstance(error, urllib.error.URLError)


def _explained(file: PublishedFile, address: str, error: Exception) -> Exception:
    """The error in words; one of the disk stays itself."""
    host = urlsplit(address).hostname
    if _is_of_disk(error):
        return error
    own = "Or fetch the file with a browser and give it as FILE."
    if isinstance(error, urllib.error.HTTPError):
        return EnvironmentProblem(f"{host} refused {file.name}: {error.code} {error.reason}.", own)
    reason = getattr(error, "reason", None) or error
    if "CERTIFICATE" in str(reason).upper():
        return EnvironmentProblem(
            f"The certificate of {host} is not trusted here: {reason}.",
            f"A network that re-signs traffic needs its certificate in SSL_CERT_FILE. {own}",
        )
    return EnvironmentProblem(
        f"{file.name} could not be fetched from {host}: {reason}.",
        f"What has come is kept and the next try goes on from there. Check the connection and QGIS's proxy. {own}",
    )


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(2**20):
            found.update(block)
    return f"sha256:{found.hexdigest()}"

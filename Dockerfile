# SkyMend's worker for servers and clusters, without QGIS: docker build -t skymend .
FROM debian:bookworm-slim

RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*

# Packages first, so that a change of the code does not fetch them again.
COPY requirements /tmp/requirements
RUN python3 -m venv /opt/skymend \
    && /opt/skymend/bin/pip install --no-cache-dir -r /tmp/requirements/worker.txt -r /tmp/requirements/cpu.txt -r /tmp/requirements/cluster.txt

COPY . /tmp/skymend
RUN /opt/skymend/bin/pip install --no-cache-dir --no-deps /tmp/skymend && rm -rf /tmp/skymend /tmp/requirements

ENV PATH=/opt/skymend/bin:$PATH ORT_DISABLE_TELEMETRY=1 SKYMEND_HOME=/var/lib/skymend
RUN useradd --create-home skymend && install -d -o skymend /var/lib/skymend /data
USER skymend
WORKDIR /data

# `docker run skymend detectclouds …` is the command, `docker run skymend dask worker …` a worker.
COPY --chmod=755 <<'ENTRY' /usr/local/bin/skymend-or
#!/bin/sh
case "$1" in
    dask|python|sh|bash) exec "$@" ;;
    *) exec skymend "$@" ;;
esac
ENTRY
ENTRYPOINT ["skymend-or"]
CMD ["--help"]

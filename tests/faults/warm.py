"""Loaded once by the server that all children are forked from."""

import contextlib
import gc

import skymend.engine.clouds.detectclouds
import skymend.engine.evaluate.evaluate
import skymend.engine.fusion.fuse
import skymend.engine.removal.composite
import skymend.engine.removal.removeclouds
import skymend.engine.series.linear
import skymend.engine.series.reconstructseries
import skymend.engine.simulator.simulate
import skymend.engine.video.videosr
import skymend.models.importer

with contextlib.suppress(ImportError):
    import skymend.models.checkpoints  # noqa: F401

gc.freeze()  # what is loaded here is not gone through, and so not copied, in any child

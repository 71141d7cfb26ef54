"""The worker's packages, found; everything else stands in pyproject.toml."""

from setuptools import find_packages, setup

rooms = find_packages(include=["contract*", "engine*", "models*"])
setup(packages=["skymend", *(f"skymend.{room}" for room in rooms)])

"""The packages of the worker, found; everything else stands in pyproject.toml."""

from setuptools import find_namespace_packages, setup

found = find_namespace_packages(include=["contract*", "engine*", "models*"])
setup(packages=["skymend", *(f"skymend.{name}" for name in found)])

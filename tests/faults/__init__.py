"""Seeded faults, each a job of the worker's in a process of its own, and what became of it."""

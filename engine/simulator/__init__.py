"""Scenes with known truth: landscape, sensors, clouds."""

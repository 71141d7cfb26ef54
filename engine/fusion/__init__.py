"""A fine image for a date that has only a coarse one."""

"""A gap-free time series."""

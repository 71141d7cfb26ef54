"""Training of networks on the user's own layers: losses and data sets."""

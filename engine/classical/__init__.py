"""Training-free methods, one file a method, each with a card in `cards/`."""

"""Hide and score: how well methods tell known observations that were hidden from them, on the user's own data."""

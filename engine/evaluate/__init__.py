"""How near a result is to a reference: numbers, pages, pictures."""

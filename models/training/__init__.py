"""What training and comparison with published scores need: losses, and samples as the published trainings made them."""

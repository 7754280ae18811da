"""The commands reflect and approach."""

"""The questions of reflect and approach."""

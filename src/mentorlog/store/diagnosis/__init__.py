"""What a person meant by lines that YAML cannot read, or reads as something else."""

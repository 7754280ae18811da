"""The counts that a programme may see, and their collection over many pairs."""

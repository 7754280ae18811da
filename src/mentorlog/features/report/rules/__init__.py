"""What a programme may be told, and what its coordinator reads of many pairs."""

"""What may be shared, and what a shared file may hold."""

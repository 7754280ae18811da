"""Values derived from the records for several features."""

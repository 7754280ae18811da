"""Three versions of a file's data become one."""

"""``python -m rushes.cli``: how the server starts its worker, whatever is on the path."""

from rushes.cli import main

main()

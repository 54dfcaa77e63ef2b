"""Rushes: a self-hosted server that speaks every Sora video API and makes the videos itself.

Importing the package loads neither the web server, the database, the renderer nor any codec.
"""

__version__ = "0.1.0"

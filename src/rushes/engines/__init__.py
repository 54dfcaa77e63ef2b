"""Render engines, one module each, and the processes that run them. Importing this package loads none of
them.

An engine is listed in `registry`; `host` runs one in a child process; `processes` keeps such children and
hands them tasks; `messages` is what the two say to each other.
"""

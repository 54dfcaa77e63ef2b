"""What words mean: tables in a dozen languages, and how a prompt's words are found in them.

Knows neither scenes nor figures; standard library only.
"""

"""Bytes: what came in, what is kept, what goes out. Each file is one concept; importing this package loads
nothing.

`headers`, `sniff`, `addresses`, `fetch`, `blobs` and `links` are safe in the API process. `encode`, `decode`,
`probe`, `stills` and `watermark` touch pixels or codecs and belong in a render process.
"""

"""The relay engine: other servers make the video, in whatever dialect they speak, with the money in order.

    codec      what a codec is; codecs/ has one small file for each
    config     upstreams and routes, from a TOML file
    wire       one request to an upstream: answered, provably not delivered, or of unknown fate
    routes     which route takes a job: weights, limits, health
    line       the way to all upstreams, with their credentials
    ordering   what goes along with a create: pictures, an earlier video, characters
    keeping    characters that an upstream keeps, each once, and cut where it takes no span
    placing    pin a job and create it, once
    conduct    ask for it until it has ended, and fetch its file
    marks      which creates were given to the network, as far as a dead process can tell
    desk       a worker's jobs at upstreams: taken from their queue, seen to their end

Rule: a create is never sent twice unless the first was provably not delivered; nothing here decodes a video.
"""

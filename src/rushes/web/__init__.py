"""What a browser or a player asks for: files behind signed links, the documentation, health.

Another client of `service`; it knows no dialect. The studio will live here.
"""

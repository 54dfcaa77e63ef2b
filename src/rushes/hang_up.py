"""The HTTP protocol with a way for the application to close its connection: what the emulator loses replies with.

Offered as the ASGI extension `rushes.hang_up` on servers that emulate, and nowhere else.
"""

from __future__ import annotations

from rushes.emulator.answers import HANG_UP
from rushes.http_protocol import Protocol


class HangUpProtocol(Protocol):
    """Sends what was written before the connection is closed."""

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        # Files go through this process here: what breaks off or trickles must be able to.
        self.scope["extensions"] = {HANG_UP: {"close": self._hang_up}}

    def _hang_up(self) -> None:
        if self.transport is not None and not self.transport.is_closing():
            self.transport.close()

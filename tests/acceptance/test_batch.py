"""A batch on a real server, which is killed in the middle of it."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path

from rushes.store import ledger
from rushes.store.database import Database
from rushes.testing import RunningServer


def upload(server: RunningServer, text: str) -> str:
    boundary = "b"
    parts = {"purpose": "", "file": '; filename="lines.jsonl"'}
    values = {"purpose": "batch", "file": text}
    body = "".join(
        f'--{boundary}\r\ncontent-disposition: form-data; name="{name}"{more}\r\n\r\n{values[name]}\r\n'
        for name, more in parts.items()
    )
    headers = {"authorization": f"Bearer {server.KEY}", "content-type": f"multipart/form-data; boundary={boundary}"}
    request = urllib.request.Request(f"{server.base}/v1/files", f"{body}--{boundary}--\r\n".encode(), headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        file_id: str = json.load(answer)["id"]
    return file_id


def test_a_batch_survives_a_kill_and_makes_no_line_twice(tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "data")
    server.start()
    try:
        lines = [
            {
                "custom_id": f"shot-{n}",
                "method": "POST",
                "url": "/v1/videos",
                "body": {"prompt": f"a fox, {n}", "size": "1280x720"},
            }
            for n in range(3)
        ]
        asked = {
            "input_file_id": upload(server, "\n".join(map(json.dumps, lines))),
            "endpoint": "/v1/videos",
            "completion_window": "24h",
        }
        batch = server.call("POST", "/v1/batches", asked)["id"]
        server.until(lambda: server.call("GET", "/v1/videos")["data"])
        server.kill_everything()
        server.start()
        server.until(lambda: server.call("GET", f"/v1/batches/{batch}")["status"] == "completed", every=0.3)
        done = server.call("GET", f"/v1/batches/{batch}")
        assert done["request_counts"] == {"total": 3, "completed": 3, "failed": 0}
        videos = server.call("GET", "/v1/videos")["data"]
        assert sorted(video["prompt"] for video in videos) == ["a fox, 0", "a fox, 1", "a fox, 2"]
    finally:
        server.close()
    database = Database(f"sqlite:///{server.data_dir / 'rushes.db'}")
    with database.read() as tx:
        assert ledger.discrepancies(tx) == []
    database.close()

"""A worker process with a fake pool, for tests that kill it. Arguments: database url, folder, executor id, seconds a frame.

Prints "ready" once it takes jobs, and a line for every attempt. Ends when its standard input does.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from rushes.core.engine import RenderTask
from rushes.service.policy import Policy
from rushes.store.database import Database
from rushes.store.queue import QueueWorker
from rushes.testing import FakePool, ListQueue, ManualClock
from rushes.worker import RenderWorker
from support import build_service


def main(url: str, folder: str, executor_id: str, frame_seconds: str) -> None:
    database = Database(url)
    service = build_service(database, clock=ManualClock(), queue=ListQueue(), policy=Policy(), folder=Path(folder))
    pool = FakePool(frames=20)

    def before_frame(task: RenderTask, frame: int) -> None:
        if frame == 1:
            # In one piece: two threads that print at once mix their words and their line ends.
            sys.stdout.write(f"attempt {task.job_id}\n")
            sys.stdout.flush()
        time.sleep(float(frame_seconds))

    pool.before_frame = before_frame
    worker = RenderWorker(service=service, pool=pool, work_dir=Path(folder) / "work" / executor_id)
    queue = QueueWorker(
        database, executor_id=executor_id, slots={"scene": 2}, render=worker.render, settle=worker.settle
    )
    queue.start()
    print("ready", flush=True)
    stop = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), stop.set()), daemon=True).start()
    stop.wait()
    worker.stop()
    worker.wait_until_parked(seconds_max=5)
    import os

    os._exit(0)


main(*sys.argv[1:])

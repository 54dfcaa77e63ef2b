"""`rushes.engines.processes`, `child`, `host` and `confine`: renders end as they should, whatever engines do."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from rushes.core.assets import AssetKind
from rushes.core.engine import RenderCrashed, RenderResult, RenderStopped, RenderTask
from rushes.core.errors import InvalidReference, RenderExhausted, RenderFailed
from rushes.engines.confine import NICENESS
from rushes.engines.processes import Limits, ProcessPool, Setup

from .conftest import FAKE, HERE, MakePool, MakeTask

MIB = 1024 * 1024


def render(pool: ProcessPool, task: RenderTask, engine: str = FAKE) -> RenderResult:
    return pool.render(engine, task, on_progress=lambda done, total: None, should_stop=lambda: False)


def crash(pool: ProcessPool, task: RenderTask, engine: str = FAKE) -> str:
    with pytest.raises(RenderCrashed) as caught:
        render(pool, task, engine)
    return str(caught.value)


def test_a_render_returns_its_files_and_details_and_tells_its_progress(
    make_pool: MakePool, make_task: MakeTask
) -> None:
    task = make_task("succeed 水獺")
    told: list[tuple[int, int]] = []
    result = make_pool().render(
        FAKE, task, on_progress=lambda done, total: told.append((done, total)), should_stop=lambda: False
    )
    assert result.files[AssetKind.VIDEO].read_text() == f"{task.job_id} 7 succeed 水獺"
    assert result.details["日本"] == "水獺"
    assert told[-1] == (10, 10)
    assert told == sorted(told)


def test_a_child_is_used_again_after_an_orderly_end(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool()
    first = render(pool, make_task()).details["pid"]
    with pytest.raises(RenderFailed, match=r"Nothing could be seen\."):
        render(pool, make_task("fail"))
    with pytest.raises(InvalidReference, match="upside down") as caught:
        render(pool, make_task("refuse"))
    assert caught.value.param == "image"
    assert render(pool, make_task()).details["pid"] == first


def test_a_child_is_replaced_after_so_many_tasks(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool(tasks_per_child_max=2)
    pids = [render(pool, make_task()).details["pid"] for _ in range(5)]
    assert pids[0] == pids[1] != pids[2] == pids[3] != pids[4]


def test_what_an_engine_prints_is_no_message(make_pool: MakePool, make_task: MakeTask) -> None:
    assert render(make_pool(), make_task("print")).details["pid"]


def test_a_child_gets_none_of_our_secrets_and_one_thread(
    make_pool: MakePool, make_task: MakeTask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUSHES_JWT_SECRET", "hush")
    monkeypatch.setenv("NUMBA_CACHE_DIR", "/somewhere")
    environment = render(make_pool(), make_task("environment")).details["environment"]
    assert "RUSHES_JWT_SECRET" not in environment
    assert environment["NUMBA_CACHE_DIR"] == "/somewhere"
    assert environment["OMP_NUM_THREADS"] == "1"


@pytest.mark.skipif(sys.platform != "linux", reason="read out of Linux's /proc")
def test_a_child_stands_back_for_whatever_else_runs(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool()
    pid = render(pool, make_task()).details["pid"]
    assert os.getpriority(os.PRIO_PROCESS, pid) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)
    group = Path(f"/proc/{pid}/autogroup")
    if group.exists():  # else the system does not group by sessions
        assert group.read_text().split()[-1] == str(NICENESS)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("die SIGKILL", "was killed by SIGKILL"),
        ("die SIGSEGV", "was killed by SIGSEGV"),
        ("exit 3", "ended with status 3"),
        ("raise", "The engine raised KeyError."),
        ("lie link", "not in the folder"),
        ("lie outside", "not in the folder"),
        ("lie missing", "not in the folder"),
        ("lie nothing", "without a video"),
        ("lie unspeakable", "TypeError"),
        ("lie endless", "BadMessage"),
        ("reserve 99000000000000", "MemoryError"),
    ],
)
def test_an_unclean_end_is_a_crash_and_the_next_render_gets_a_fresh_child(
    make_pool: MakePool, make_task: MakeTask, prompt: str, words: str
) -> None:
    pool = make_pool()
    before = render(pool, make_task()).details["pid"]
    message = crash(pool, make_task(prompt))
    assert words in message
    assert "secret" not in message
    assert render(pool, make_task()).details["pid"] != before


def test_the_last_words_of_a_child_are_logged_and_not_told(
    make_pool: MakePool, make_task: MakeTask, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert "last words" not in crash(make_pool(), make_task("die SIGKILL"))
    assert "these are my last words" in caplog.text


def test_a_render_that_takes_too_much_memory_is_ended(make_pool: MakePool, make_task: MakeTask) -> None:
    message = crash(make_pool(memory_bytes_max=256 * MIB), make_task("allocate"))
    assert "MiB of memory; 256 are allowed" in message or "MemoryError" in message


@pytest.mark.skipif(sys.platform != "linux", reason="macOS has no limit on private memory")
def test_one_allocation_beyond_reason_fails_before_it_is_made(make_pool: MakePool, make_task: MakeTask) -> None:
    message = crash(make_pool(memory_bytes_max=256 * MIB), make_task(f"reserve {4096 * MIB}"))
    assert "MemoryError" in message


def test_a_render_that_stalls_is_ended(make_pool: MakePool, make_task: MakeTask) -> None:
    assert "no progress for 0.2 seconds" in crash(make_pool(stall_seconds_max=0.2), make_task("stall"))


def test_a_render_that_takes_too_long_is_ended(make_pool: MakePool, make_task: MakeTask) -> None:
    assert "longer than 0.2 seconds" in crash(make_pool(render_seconds_max=0.2), make_task("stall"))


@pytest.mark.parametrize("engine", ["fake_engines:BrokenEngine", "no_such_module:Engine", "fake_engines:Missing", "?"])
def test_an_engine_that_cannot_start_crashes_its_renders(make_pool: MakePool, make_task: MakeTask, engine: str) -> None:
    pool = make_pool(engine)
    for _ in range(3):
        message = crash(pool, make_task(), engine)
        assert "while starting" in message or "could not start" in message


def test_an_engine_that_never_gets_warm_is_given_up(make_pool: MakePool, make_task: MakeTask) -> None:
    slow = "fake_engines:SlowEngine"
    assert "not ready within 0.2" in crash(make_pool(slow, warm_up_seconds_max=0.2), make_task(), slow)


def test_an_unknown_engine_fails_for_good(make_pool: MakePool, make_task: MakeTask) -> None:
    with pytest.raises(RenderFailed, match="'dream' does not run here"):
        render(make_pool(), make_task(), "dream")


def test_a_stopped_render_ends_with_its_process(make_pool: MakePool, make_task: MakeTask, tmp_path: Path) -> None:
    pool = make_pool()
    os.mkfifo(tmp_path / "alive")
    started = threading.Event()
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(
            pool.render,
            FAKE,
            make_task(f"stall {tmp_path / 'alive'}"),
            on_progress=lambda done, total: started.set(),
            should_stop=started.is_set,
        )
        with open(tmp_path / "alive", "rb") as alive:
            assert alive.read() == b""  # returns when the render process is gone
        with pytest.raises(RenderStopped):
            future.result()
    assert render(pool, make_task()).details["pid"]


def stop_after_progress(pool: ProcessPool, task: RenderTask, engine: str = FAKE) -> None:
    """Render until the first progress, and stop then."""
    started = threading.Event()
    with pytest.raises(RenderStopped):
        pool.render(engine, task, on_progress=lambda *_: started.set(), should_stop=started.is_set)


def test_a_canceled_render_that_ends_by_itself_leaves_its_process_warm(
    make_pool: MakePool, make_task: MakeTask
) -> None:
    pool = make_pool(cancel_seconds_max=60.0)
    before = render(pool, make_task()).details["pid"]
    for word in ("steps", "steps gone"):
        stop_after_progress(pool, make_task(word))
        assert render(pool, make_task()).details["pid"] == before
    assert render(pool, make_task()).details["pid"] == before, "a cancel is for the tasks before it, not for later ones"


@pytest.mark.parametrize("word", ["steps late", "steps badly", "stall"])
def test_a_canceled_render_that_does_not_end_well_loses_its_process(
    make_pool: MakePool, make_task: MakeTask, word: str
) -> None:
    pool = make_pool(cancel_seconds_max=0.2)
    before = render(pool, make_task()).details["pid"]
    stop_after_progress(pool, make_task(word))
    assert render(pool, make_task()).details["pid"] != before


def test_a_pool_that_closes_does_not_wait_for_canceled_renders(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool(cancel_seconds_max=3600.0)
    stop_after_progress(pool, make_task("stall"))
    pool.close()
    assert pool.pids() == []


def test_an_exhausted_process_is_not_used_again_and_its_render_is_not_repeated(
    make_pool: MakePool, make_task: MakeTask
) -> None:
    pool = make_pool()
    before = render(pool, make_task()).details["pid"]
    with pytest.raises(RenderExhausted, match=r"It does not fit\."):
        render(pool, make_task("exhaust"))
    assert render(pool, make_task()).details["pid"] != before


def test_each_child_of_a_setup_is_made_with_options_of_its_own(make_task: MakeTask) -> None:
    setup = Setup(limits=Limits(), options=({"device": 0}, {"device": 1}), environment={"OMP_NUM_THREADS": "3"})
    with ProcessPool({}, environment=HERE, setups={FAKE: setup}) as pool:
        assert render(pool, make_task("environment")).details["environment"]["OMP_NUM_THREADS"] == "3"
        first = render(pool, make_task("options")).details
        assert first["options"] in setup.options
        os.kill(first["pid"], signal.SIGKILL)
        seen = []
        while len(seen) < 2:  # the death may still be under way when the next task is handed over
            try:
                seen.append(render(pool, make_task("options")).details["options"]["device"])
            except RenderCrashed:
                continue
        assert set(seen) <= {0, 1}


def test_a_child_that_rendered_with_a_checkpoint_gets_the_next_job_of_it(make_task: MakeTask, tmp_path: Path) -> None:
    """What stands behind the colon of an engine's name chooses among the idle children, and is told to the engine."""
    setup = Setup(limits=Limits(), options=({"device": 0}, {"device": 1}))
    with ProcessPool({}, environment=HERE, setups={FAKE: setup}) as pool, ThreadPoolExecutor(2) as threads:
        os.mkfifo(tmp_path / "meeting")
        meet = [replace(make_task(f"meet {tmp_path / 'meeting'} {side}"), engine=f"fake:{side}") for side in "ab"]
        futures = [threads.submit(render, pool, task) for task in meet]
        pids = {side: future.result().details["pid"] for side, future in zip("ab", futures, strict=True)}
        for side in "abba":
            told = render(pool, replace(make_task("options"), engine=f"fake:{side}")).details
            assert (told["pid"], told["engine"]) == (pids[side], f"fake:{side}")


def test_a_render_that_waits_for_a_child_can_be_stopped(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool()
    started, stop = threading.Event(), threading.Event()
    with ThreadPoolExecutor(1) as threads:
        busy = threads.submit(
            pool.render,
            FAKE,
            make_task("stall"),
            on_progress=lambda *_: started.set(),
            should_stop=stop.is_set,
        )
        assert started.wait(30)
        with pytest.raises(RenderStopped):
            pool.render(FAKE, make_task(), on_progress=lambda *_: None, should_stop=lambda: True)
        stop.set()
        with pytest.raises(RenderStopped):
            busy.result()


def test_a_callback_that_raises_ends_the_render(make_pool: MakePool, make_task: MakeTask) -> None:
    class Lost(Exception):
        pass

    def lost(*_: int) -> NoReturn:
        raise Lost

    pool = make_pool()
    before = render(pool, make_task()).details["pid"]
    with pytest.raises(Lost):
        pool.render(FAKE, make_task("stall"), on_progress=lost, should_stop=lambda: False)
    with pytest.raises(Lost):
        pool.render(FAKE, make_task("stall"), on_progress=lambda *_: None, should_stop=lost)
    assert render(pool, make_task()).details["pid"] != before


def test_two_renders_run_at_once(make_pool: MakePool, make_task: MakeTask, tmp_path: Path) -> None:
    pool = make_pool(size=2)
    os.mkfifo(tmp_path / "meeting")
    with ThreadPoolExecutor(2) as threads:
        renders = [threads.submit(render, pool, make_task(f"meet {tmp_path / 'meeting'} {side}")) for side in "ab"]
        pids = {future.result().details["pid"] for future in renders}
    assert len(pids) == 2


def test_more_renders_than_children_take_turns(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool(size=2)
    with ThreadPoolExecutor(8) as threads:
        futures = [threads.submit(render, pool, make_task(f"succeed {n}")) for n in range(12)]
        results = [future.result() for future in futures]
    assert sorted(int(result.details["日本"]) for result in results) == list(range(12))
    assert len({result.details["pid"] for result in results}) <= 2


def test_an_idle_child_that_died_is_replaced(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool()
    pid = render(pool, make_task()).details["pid"]
    os.kill(pid, signal.SIGKILL)
    for _ in range(3):  # the death may still be under way when the first task is handed over
        try:
            assert render(pool, make_task()).details["pid"] != pid
            break
        except RenderCrashed:
            continue


def test_a_child_whose_threads_cannot_be_started_is_followed_by_another(
    make_pool: MakePool, make_task: MakeTask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or nothing would ever be rendered there again."""
    begin, refusals = threading.Thread.start, ["the second reader", "the first"]

    def refused(thread: threading.Thread) -> None:
        is_reader = "_read_last_words" in thread.name if len(refusals) == 2 else "_read_messages" in thread.name
        if refusals and is_reader:
            refusals.pop()
            raise RuntimeError("can't start new thread")
        begin(thread)

    monkeypatch.setattr(threading.Thread, "start", refused)
    assert render(make_pool(), make_task("succeed again")).details["日本"] == "again"
    assert not refusals


def test_closing_ends_every_child_and_every_render(make_pool: MakePool, make_task: MakeTask) -> None:
    pool = make_pool(size=2)
    started = threading.Event()
    with ThreadPoolExecutor(1) as threads:
        future = threads.submit(
            pool.render,
            FAKE,
            make_task("stall"),
            on_progress=lambda *_: started.set(),
            should_stop=lambda: False,
        )
        assert started.wait(30)
        pool.close()
        with pytest.raises(RenderStopped):
            future.result()
    assert pool.pids() == []
    with pytest.raises(RenderStopped):
        render(pool, make_task())


def test_a_pool_without_children_for_an_engine_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least one process"):
        ProcessPool({FAKE: 0}, limits=Limits())


PARENT = """
import sys, threading
from pathlib import Path
from rushes.core.engine import RenderTask
from rushes.core.requests import VideoRequest
from rushes.engines.processes import ProcessPool

engine, prompt, out_dir, path = sys.argv[1:]
pool = ProcessPool({engine: 2}, environment={"PYTHONPATH": path})
pool.start()
request = VideoRequest(model="sora-2", prompt=prompt, width_px=64, height_px=64, seconds=1)
folder = Path(out_dir)
task = RenderTask(job_id="j", request=request, render_seed=1, watermark=False, inputs={}, out_dir=folder)
run = lambda: pool.render(engine, task, on_progress=lambda *_: None, should_stop=lambda: False)
thread = threading.Thread(target=run)
thread.start()
thread.join()
"""


@pytest.mark.parametrize(
    "word",
    [
        "stall",
        pytest.param(
            "hog",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process for its parent"),
        ),
    ],
)
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_no_render_outlives_a_parent_that_is_killed(tmp_path: Path, word: str, end: signal.Signals) -> None:
    """The render holds a pipe open; it ends when the process does."""
    os.mkfifo(tmp_path / "alive")
    arguments = [FAKE, f"{word} {tmp_path / 'alive'}", str(tmp_path), HERE["PYTHONPATH"]]
    with subprocess.Popen([sys.executable, "-c", PARENT, *arguments]) as parent:
        with open(tmp_path / "alive", "rb") as alive:  # opens when the render has begun
            parent.send_signal(end)
            assert alive.read() == b""
        assert parent.wait() == -end


def test_a_child_whose_input_ends_is_gone_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "rushes.engines.host", "--engine", FAKE]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **HERE},
        start_new_session=True,
    ) as host:
        assert host.stdin is not None and host.stdout is not None
        assert host.stdout.readline() == b'{"type":"ready"}\n'
        host.stdin.close()
        assert host.wait() == -signal.SIGKILL

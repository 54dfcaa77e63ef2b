"""The resellers' own clients, unmodified and installed from their registries, against a real server.

`fal-client`, `replicate` and `acedatacloud` (PyPI), `@fal-ai/client`, `@openrouter/sdk` and `replicate` (npm) are put into a temporary folder; where they cannot be had, the tests are
skipped and say why.
"""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dialects.api import CREDITS, Api, png
from dialects.served import WorkerQueue, serving, working
from rushes.core.errors import NotFound
from rushes.core.jobs import Job
from rushes.dialects.replicate_models import VERSIONS

INSTALL_SECONDS_MAX = 180
RUN_SECONDS_MAX = 60
PNG_URL = "data:image/png;base64," + base64.b64encode(png(640, 480)).decode()
MP4_URL = (
    "data:video/mp4;base64,"
    + base64.b64encode(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00\x00\x00\x08moov").decode()
)


@pytest.fixture
def queue() -> WorkerQueue:
    return WorkerQueue()


@pytest.fixture
def base_url(api: Api, queue: WorkerQueue) -> Iterator[str]:
    def end(job_id: str) -> None:
        job = committed(api, job_id)
        if "impossible" in job.request.prompt:
            api.fail(job_id, message="No such place.")
        elif "slow" not in job.request.prompt:
            api.finish(job_id)

    api.configure(wait_seconds_max=30.0)
    with working(queue, end), serving(api.app) as base:
        yield base


def committed(api: Api, job_id: str) -> Job:
    """The queue hears of a job just before it is committed."""
    for _ in range(1000):
        try:
            return api.service.jobs.get(api.caller, job_id)
        except NotFound:
            time.sleep(0.005)
    raise AssertionError(f"{job_id} was never committed")


def installed(command: list[str], what: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=INSTALL_SECONDS_MAX)
    except (OSError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"{what} cannot be installed: {error}")
    if done.returncode != 0:
        pytest.skip(f"{what} cannot be installed: {done.stderr.strip()[-300:]}")


def ran(command: list[str], environment: dict[str, str]) -> Any:
    done = subprocess.run(
        command,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=RUN_SECONDS_MAX,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


# fal-client.


@pytest.fixture(scope="module")
def fal_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fal")
    installed([sys.executable, "-m", "pip", "install", "-q", "--target", str(folder), "fal-client"], "fal-client")
    return folder


FAL = """
import json, sys
import fal_client, fal_client.client
base, png, mp4 = sys.argv[1:4]
fal_client.client.QUEUE_URL_FORMAT = base + "/"
fal_client.client.RUN_URL_FORMAT = base + "/run/"
told = {}
told["run"] = fal_client.run("fal-ai/sora-2/text-to-video", {"prompt": "a fox"})
told["run_character"] = fal_client.run("fal-ai/sora-2/characters", {"name": "Rex", "video_url": mp4})
told["result"] = fal_client.result("fal-ai/sora-2", told["run"]["video_id"])
steps = []
told["text"] = fal_client.subscribe(
    "fal-ai/sora-2/text-to-video/pro",
    {"prompt": "a fox", "duration": 8, "resolution": "1080p"},
    with_logs=True,
    on_queue_update=lambda step: steps.append(type(step).__name__),
)
told["steps"] = steps
told["image"] = fal_client.subscribe("fal-ai/sora-2/image-to-video", {"prompt": "it wakes", "image_url": png})
told["remix"] = fal_client.subscribe(
    "fal-ai/sora-2/video-to-video/remix", {"prompt": "at night", "video_id": told["text"]["video_id"]}
)
handle = fal_client.submit("fal-ai/sora-2/characters", {"name": "Biscuit", "video_url": mp4})
told["character"] = handle.get()
told["with_character"] = fal_client.subscribe(
    "fal-ai/sora-2/text-to-video", {"prompt": "Biscuit runs", "character_ids": [told["character"]["id"]]}
)
slow = fal_client.submit("fal-ai/sora-2/text-to-video", {"prompt": "slow"})
told["queued"] = type(fal_client.status("fal-ai/sora-2/text-to-video", slow.request_id, with_logs=True)).__name__
slow.cancel()
told["canceled"] = slow.status().error
for name, arguments in (("refused", {"prompt": "x", "duration": 7}), ("failed", {"prompt": "impossible"})):
    for call in (fal_client.subscribe, fal_client.run):
        try:
            call("fal-ai/sora-2/text-to-video", arguments)
        except fal_client.client.FalClientHTTPError as error:
            told.setdefault(name, []).append([error.status_code, str(error), error.error_type])
try:
    fal_client.run("fal-ai/sora-2/text-to-video", {"prompt": "slow"}, start_timeout=1.1)
except fal_client.client.FalClientHTTPError as error:
    told["late"] = [error.status_code, str(error), error.error_type]
print(json.dumps(told))
"""


def test_fal_client(api: Api, base_url: str, fal_folder: Path) -> None:
    environment = {"FAL_KEY": api.key, "PYTHONPATH": str(fal_folder)}
    told = ran([sys.executable, "-c", FAL, base_url, PNG_URL, MP4_URL], environment)
    assert told["text"]["video"]["content_type"] == "video/mp4" and told["text"]["video"]["height"] == 1080
    assert told["steps"][-1] == "Completed"
    assert told["image"]["video"]["width"] == 1280
    assert told["remix"]["video_id"] != told["text"]["video_id"]
    assert told["character"]["name"] == "Biscuit" and told["with_character"]["video"]["url"]
    assert told["queued"] == "Queued" and "canceled" in told["canceled"]
    assert told["run"]["video_id"] == told["result"]["video_id"], "it can be asked for in the queue, too"
    assert told["run_character"]["name"] == "Rex"
    assert len(told["refused"]) == len(told["failed"]) == 2, "by subscribe and by run"
    for status, text, word in told["refused"]:
        assert status == 422 and "Supported values" in text and word == "invalid_value"
    for status, text, word in told["failed"]:
        assert status == 500 and "No such place." in text and word == "render_failed"
    status, text, word = told["late"]
    assert status == 504 and "did not begin within 1.1 seconds" in text and word == "wait_timeout"
    assert api.available() == CREDITS - 16 - 4 - 16 - 4 - 4, "8 s at 1080p twice, 4 s at 720p three times"


# @fal-ai/client.


@pytest.fixture(scope="module")
def fal_js_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("npm") is None:
        pytest.skip("@fal-ai/client cannot be installed: there is no npm")
    folder = tmp_path_factory.mktemp("fal-js")
    installed(["npm", "install", "--silent", "--no-audit", "--prefix", str(folder), "@fal-ai/client"], "@fal-ai/client")
    return folder


FAL_PAGE = (Path(__file__).parents[2] / "docs/dialects/fal.md").read_text()
FAL_JS = """
import { fal } from "@fal-ai/client";
const [base, png] = process.argv.slice(2);
const asked = [], fetched = fetch;
globalThis.fetch = (url, init) => (asked.push(new URL(url).origin), fetched(url, init));
PAGE
const told = { asked };
const blob = new Blob([Buffer.from(png, "base64")], { type: "image/png" });
DATA_URL
for (const [name, image] of [["blob", blob], ["data_url", image_url]]) {
  try {
    const input = { prompt: "a fox", image_url: image };
    told[name] = (await fal.run("fal-ai/sora-2/image-to-video", { input })).data.video.height;
  } catch (error) {
    told[name] = error.message;
  }
}
const pro = "fal-ai/sora-2/text-to-video/pro";
told.run = await fal.run(pro, { input: { prompt: "a fox", resolution: "1080p" } });
told.subscribed = await fal.subscribe(pro, { input: { prompt: "a fox" }, pollInterval: 20 });
for (const [name, input, options] of [
  ["refused", { prompt: "x", duration: 7 }, {}],
  ["failed", { prompt: "impossible" }, {}],
  ["late", { prompt: "slow" }, { startTimeout: 1.1 }],
]) {
  try {
    await fal.run("fal-ai/sora-2/text-to-video", { input, ...options });
  } catch (error) {
    told[name] = [error.name, error.status, JSON.stringify(error.body)];
  }
}
console.log(JSON.stringify(told));
"""


def test_fal_js_client(api: Api, base_url: str, fal_js_folder: Path, queue: WorkerQueue) -> None:
    script = fal_js_folder / "check.mjs"
    setup, data_url, _ = re.findall(r"```js\n(.*?)```", FAL_PAGE, re.DOTALL)
    setup = setup.replace('"http://127.0.0.1:8000"', "base").replace('"sk-..."', "process.env.KEY")
    script.write_text(FAL_JS.replace("PAGE", setup).replace("DATA_URL", data_url))
    told = ran(["node", str(script), base_url, base64.b64encode(png()).decode()], {"KEY": api.key})
    assert "rest.fal.ai" in told["blob"] and "not served here" in told["blob"]
    assert set(told["asked"]) == {base_url}, "nothing, and no key, went to fal"
    assert told["data_url"] == 720
    assert told["run"]["data"]["video"]["height"] == 1080
    assert told["run"]["requestId"] == told["run"]["data"]["video_id"]
    assert told["subscribed"]["data"]["video"]["height"] == 720
    assert told["refused"][:2] == ["ValidationError", 422]
    assert told["failed"][:2] == ["ApiError", 500] and "No such place." in told["failed"][2]
    assert told["late"][:2] == ["ApiError", 504] and "did not begin" in told["late"][2]
    assert len(queue.job_ids) == 5, "nothing was asked for twice"


# @openrouter/sdk.


@pytest.fixture(scope="module")
def openrouter_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("npm") is None:
        pytest.skip("@openrouter/sdk cannot be installed: there is no npm")
    folder = tmp_path_factory.mktemp("openrouter")
    installed(
        ["npm", "install", "--silent", "--no-audit", "--prefix", str(folder), "@openrouter/sdk"], "@openrouter/sdk"
    )
    return folder


OPENROUTER = """
import { OpenRouter } from "@openrouter/sdk";
const [base, png] = process.argv.slice(2);
const client = new OpenRouter({ serverURL: base + "/api/v1", apiKey: process.env.KEY });
const api = client.videoGeneration;
const told = {};
const wait = async (job) => {
  while (job.status === "pending" || job.status === "in_progress") {
    await new Promise((resolve) => setTimeout(resolve, 20));
    job = await api.getGeneration({ jobId: job.id });
  }
  return job;
};
const make = async (request) => wait(await api.generate({ videoGenerationRequest: request }));
told.models = (await api.listVideosModels()).data.map((model) => model.id);
told.text = await make({ model: "openai/sora-2-pro", prompt: "a fox", duration: 8, resolution: "1080p", aspectRatio: "9:16", seed: 7 });
told.image = await make({
  model: "openai/sora-2",
  prompt: "it wakes",
  frameImages: [{ type: "image_url", frameType: "first_frame", imageUrl: { url: png } }],
});
told.edit = await make({ model: "openai/sora-2-pro", prompt: "at night", previousJobId: told.text.id });
told.failed = await make({ model: "openai/sora-2", prompt: "impossible" });
const content = await api.getVideoContent({ jobId: told.text.id });
told.bytes = (await new Response(content.result ?? content).arrayBuffer()).byteLength;
try {
  await api.generate({ videoGenerationRequest: { model: "openai/sora-2", prompt: "x", duration: 7 } });
} catch (error) {
  told.refused = [error.name, error.statusCode, error.message];
}
console.log(JSON.stringify(told));
"""


def test_openrouter_sdk(api: Api, base_url: str, openrouter_folder: Path) -> None:
    script = openrouter_folder / "check.mjs"
    script.write_text(OPENROUTER)
    told = ran(["node", str(script), base_url, PNG_URL], {"KEY": api.key})
    assert {"openai/sora-2", "openai/sora-2-pro"} <= set(told["models"])
    assert told["text"]["status"] == "completed" and told["text"]["usage"]["cost"] == 0.16
    assert told["text"]["unsignedUrls"][0].startswith(f"{base_url}/files/")
    assert told["image"]["status"] == told["edit"]["status"] == "completed"
    assert (told["failed"]["status"], told["failed"]["error"]) == ("failed", "No such place.")
    assert told["bytes"] > 0
    name, status, message = told["refused"]
    assert (name, status) == ("BadRequestResponseError", 400) and "Supported values" in message


# replicate for Python.


@pytest.fixture(scope="module")
def replicate_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("replicate")
    installed([sys.executable, "-m", "pip", "install", "-q", "--target", str(folder), "replicate"], "replicate")
    return folder


REPLICATE = """
import asyncio, io, json, sys
import replicate
from replicate.exceptions import ModelError, ReplicateError
png, version = sys.argv[1:3]
told, fox = {}, {"prompt": "a fox", "aspect_ratio": "landscape"}
told["run"] = replicate.run("openai/sora-2", input=fox)
told["bytes"] = len(replicate.helpers.FileOutput(told["run"], replicate.default_client).read())
told["polled"] = replicate.run("openai/sora-2-pro", input=fox | {"resolution": "high"}, wait=False)
told["version"] = replicate.run(f"openai/sora-2-pro:{version}", input=fox)
told["async"] = asyncio.run(replicate.async_run("openai/sora-2", input=fox))
file = io.BytesIO(bytes.fromhex(png))
made = replicate.models.predictions.create("openai/sora-2", input=fox | {"input_reference": file})
made.wait()
told["image"] = [made.status, made.model, made.output, made.progress.percentage]
slow = replicate.predictions.create(version="openai/sora-2", input={"prompt": "slow"}, wait=1)
told["slow"] = slow.status
slow.cancel()
told["canceled"] = slow.status
told["listed"] = slow.id in [prediction.id for prediction in replicate.predictions.list()]
model = replicate.models.get("openai/sora-2")
told["model"] = [model.id, model.latest_version.id == model.versions.get(model.latest_version.id).id]
try:
    replicate.run("openai/sora-2", input={"prompt": "impossible"})
except ModelError as error:
    told["failed"] = [str(error), error.prediction.status]
for name, input in (("refused", {"prompt": "x", "seconds": 7}), ("unknown", {"prompt": "x", "fps": 7})):
    try:
        replicate.run("openai/sora-2", input=input)
    except ReplicateError as error:
        told[name] = [error.status, error.title, error.detail]
try:
    replicate.Client(api_token="wrong").predictions.get("x")
except ReplicateError as error:
    told["stranger"] = [error.status, error.title]
print(json.dumps(told))
"""
VERSION_OF_PRO = next(version for version, model in VERSIONS.items() if model == "sora-2-pro")


@pytest.mark.parametrize("prefix", ["", "/replicate"])
def test_replicate(api: Api, base_url: str, replicate_folder: Path, prefix: str) -> None:
    environment = {
        "REPLICATE_API_TOKEN": api.key,
        "REPLICATE_BASE_URL": base_url + prefix,
        "REPLICATE_POLL_INTERVAL": "0.02",
        "PYTHONPATH": str(replicate_folder),
    }
    told = ran([sys.executable, "-c", REPLICATE, png().hex(), VERSION_OF_PRO], environment)
    for name in ("run", "polled", "version", "async"):
        assert told[name].startswith(f"{base_url}/files/"), name
    assert told["bytes"] > 0
    status, model, output, progress = told["image"]
    assert (status, model, progress) == ("succeeded", "openai/sora-2", 1.0) and output
    assert (told["slow"], told["canceled"], told["listed"]) == ("starting", "canceled", True)
    assert told["model"] == ["openai/sora-2", True]
    assert told["failed"] == ["No such place.", "failed"]
    status, title, detail = told["refused"]
    assert (status, title) == (422, "Input validation failed") and "Supported values are: '4', '8', and '12'." in detail
    assert told["unknown"][0] == 422 and "input.fps" in told["unknown"][2]
    assert told["stranger"] == [401, "Unauthenticated"]
    assert api.available() == CREDITS - 4 * 4 - 4 * 2, (
        "4 s five times, once at 1024p, and nothing for what was not made"
    )


# replicate for Node.


@pytest.fixture(scope="module")
def replicate_js_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("npm") is None:
        pytest.skip("replicate cannot be installed: there is no npm")
    folder = tmp_path_factory.mktemp("replicate-js")
    installed(["npm", "install", "--silent", "--no-audit", "--prefix", str(folder), "replicate"], "replicate")
    return folder


REPLICATE_JS = """
import Replicate from "replicate";
const [base, png, version] = process.argv.slice(2);
const replicate = new Replicate({ baseUrl: base + "/v1", auth: process.env.KEY });
const told = {}, fox = { prompt: "a fox", aspect_ratio: "landscape" };
told.run = await replicate.run("openai/sora-2", { input: fox });
told.polled = await replicate.run("openai/sora-2-pro", { input: fox, wait: { mode: "poll", interval: 20 } });
told.version = await replicate.run(`openai/sora-2-pro:${version}`, { input: fox });
for (const [name, image] of [
  ["buffer", Buffer.from(png, "base64")],
  ["blob", new Blob([Buffer.from(png, "base64")], { type: "image/png" })],
])
  told[name] = await replicate.run("openai/sora-2", { input: { ...fox, input_reference: image } });
const slow = await replicate.predictions.create({ model: "openai/sora-2", input: { prompt: "slow" }, wait: 1 });
told.slow = slow.status;
told.canceled = (await replicate.predictions.cancel(slow.id)).status;
told.listed = [];
for await (const page of replicate.paginate(replicate.predictions.list)) told.listed.push(page.length);
told.model = (await replicate.models.get("openai", "sora-2")).name;
for (const [name, input] of [["refused", { prompt: "x", seconds: 7 }], ["failed", { prompt: "impossible" }]]) {
  try {
    await replicate.run("openai/sora-2", { input });
  } catch (error) {
    told[name] = [error.response?.status ?? null, error.message];
  }
}
console.log(JSON.stringify(told));
"""


@pytest.mark.parametrize("prefix", ["", "/replicate"])
def test_replicate_js(api: Api, base_url: str, replicate_js_folder: Path, prefix: str) -> None:
    script = replicate_js_folder / "check.mjs"
    script.write_text(REPLICATE_JS)
    image = base64.b64encode(png()).decode()
    told = ran(["node", str(script), base_url + prefix, image, VERSION_OF_PRO], {"KEY": api.key})
    for name in ("run", "polled", "version", "buffer", "blob"):
        assert told[name].startswith(f"{base_url}/files/"), name
    assert (told["slow"], told["canceled"], told["listed"]) == ("starting", "canceled", [6])
    assert told["model"] == "sora-2"
    status, text = told["refused"]
    assert status == 422 and "input.seconds" in text
    assert told["failed"] == [None, "Prediction failed: No such place."]


# acedatacloud.

ACEDATA = """
import json, os, sys
from acedatacloud import AceDataCloud
base, png = sys.argv[1:3]
client = AceDataCloud(api_token=os.environ["ACEDATACLOUD_API_TOKEN"], base_url=base)

def made(**fields):
    told = client.video.generate(**{"provider": "sora", "model": "sora-2", "prompt": "a fox"} | fields)
    state = told.wait(poll_interval=0.05) if hasattr(told, "wait") else told
    return state.get("response", state)

told = {}
told["waited"] = made(duration=10, size="small", orientation="portrait")
told["polled"] = made(async_=True, image_url=png, version="2.0")
told["failed"] = [made(prompt="impossible", async_=later) for later in (False, True)]
for fields in ({"duration": 7}, {"model": "veo"}):
    try:
        made(**fields)
    except Exception as error:
        told.setdefault("refused", []).append([type(error).__name__, str(error)])
print(json.dumps(told))
"""


def test_acedatacloud(api: Api, base_url: str, tmp_path: Path) -> None:
    installed([sys.executable, "-m", "pip", "install", "-q", "--target", str(tmp_path), "acedatacloud"], "acedatacloud")
    environment = {"ACEDATACLOUD_API_TOKEN": api.key, "PYTHONPATH": str(tmp_path)}
    told = ran([sys.executable, "-c", ACEDATA, base_url, PNG_URL], environment)
    for name in ("waited", "polled"):
        assert told[name]["success"] is True and told[name]["data"][0]["video_url"].endswith(".mp4")
    assert len({told[name]["task_id"] for name in ("waited", "polled")}) == 2
    for failed in told["failed"]:
        assert failed["success"] is False and failed["error"]["message"] == "No such place."
    assert [name for name, _ in told["refused"]] == ["ValidationError"] * 2
    assert all("Supported values" in text for _, text in told["refused"])
    assert api.available() == CREDITS - 10 - 4, "a create that failed was not sent again"

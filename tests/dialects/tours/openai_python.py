"""A tour of OpenAI's SDK for Python, run with whichever is installed: arguments are base address, key, film, hook file.

Prints one JSON object of what it saw. It imports nothing of ours: it is a client.
"""

import io
import json
import sys
import warnings

import openai

warnings.simplefilter("ignore")
base, key, film_path, hook_path = sys.argv[1:]
client = openai.OpenAI(base_url=f"{base}/v1", api_key=key, max_retries=0)
seen = {"version": openai.__version__}

video = client.videos.create_and_poll(prompt="a fox", model="sora-2-pro", seconds="8", size="1280x720")
seen["made"] = [video.status, video.seconds, video.size]
seen["bytes"] = {
    kind: len(client.videos.download_content(video.id, variant=kind).read())
    for kind in ("video", "thumbnail", "spritesheet")
}

remix = client.videos.remix(video.id, prompt="at night")
seen["remix"] = remix.remixed_from_video_id == video.id
film = open(film_path, "rb").read()  # noqa: SIM115
edited = client.videos.edit(prompt="in snow", video=("film.mp4", film, "video/mp4"), extra_body={"model": "sora-2"})
seen["edited"] = [edited.seconds, edited.size]
extended = client.videos.extend(
    prompt="it sleeps", seconds="4", video=("film.mp4", film, "video/mp4"), extra_body={"model": "sora-2"}
)
seen["extended"] = extended.seconds
as_json = {"extra_headers": {"Content-Type": "application/json"}}
by_id = client.post(
    "/videos/extensions", body={"prompt": "on", "seconds": "4", "video": {"id": video.id}}, cast_to=type(video)
)
seen["extended by id"] = by_id.seconds

character = client.videos.create_character(name="Biscuit", video=("film.mp4", film, "video/mp4"))
seen["character"] = client.videos.get_character(character.id).name
cast = client.videos.create(prompt="Biscuit swims", extra_body={"characters": [{"id": character.id}]})
seen["cast"] = cast.status

ids = [each.id for each in client.videos.list(limit=2)]
seen["listed"] = [len(ids), len(set(ids))]
seen["deleted"] = client.videos.delete(remix.id).deleted
try:
    client.videos.retrieve(remix.id)
except openai.NotFoundError as error:
    seen["gone"] = [error.code, error.type, error.request_id is not None]
try:
    client.videos.create(prompt="x", seconds="7")
except openai.BadRequestError as error:
    seen["refused"] = [error.code, error.param]

lines = {"custom_id": "a", "method": "POST", "url": "/v1/videos", "body": {"prompt": "a fox"}}
file = client.files.create(purpose="batch", file=("lines.jsonl", io.BytesIO(json.dumps(lines).encode())))
batch = client.batches.create(input_file_id=file.id, endpoint="/v1/videos", completion_window="24h")
seen["batch"] = [client.batches.retrieve(batch.id).status, [each.id for each in client.batches.list()] == [batch.id]]
seen["cancel"] = client.batches.cancel(batch.id).status

raw = client.videos.with_raw_response.create(prompt="a fox")
seen["headers"] = sorted(name for name in raw.headers if name.startswith(("x-ratelimit", "x-request-id")))
with open(hook_path) as opened:
    hook = json.load(opened)
event = client.webhooks.unwrap(hook["body"], hook["headers"], secret=hook["secret"])
seen["event"] = [event.type, event.data.id]
try:
    client.webhooks.unwrap(hook["body"] + " ", hook["headers"], secret=hook["secret"])
except openai.InvalidWebhookSignatureError:
    seen["forged"] = "refused"
if hasattr(client.webhooks, "create"):
    endpoint = client.webhooks.create(name="a", url="https://example.com/h", event_types=["video.completed"])
    seen["endpoint"] = [
        endpoint.signing_secret.startswith("whsec_"),
        [each.id for each in client.webhooks.list()] == [endpoint.id],
        client.webhooks.update(endpoint.id, name="b").name,
        client.webhooks.rotate_secret(endpoint.id).signing_secret != endpoint.signing_secret,
        client.webhooks.delete(endpoint.id).deleted,
    ]
azure = openai.AzureOpenAI(azure_endpoint=base, api_key=key, api_version="preview", max_retries=0)
seen["azure"] = azure.videos.retrieve(video.id).status
print(json.dumps(seen))

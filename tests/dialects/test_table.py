"""The table of dialects: prefixes, hosts, shared paths, and what answers where nothing is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialects.api import SIGNER, Api
from rushes.core.errors import RushesError, UnsupportedField
from rushes.dialects import onerouter, openai
from rushes.dialects.base import Operation, WebOptions
from rushes.dialects.body import RawBody
from rushes.dialects.fields import to_message
from rushes.dialects.relay_models import OF_RELAYS
from rushes.dialects.table import DIALECTS, SHARED_PATHS, build_routes, claim, root_owners
from rushes.service import Service

CREATE = {"prompt": "a fox", "model": "sora-2"}


def test_no_two_dialects_claim_a_path_outside_the_table() -> None:
    owners = root_owners(DIALECTS)
    assert all(SHARED_PATHS[key].owner == owner for key, owner in owners.items() if key in SHARED_PATHS)


def test_a_claim_that_nobody_decided_is_an_error(service: Service) -> None:
    rival = replace(onerouter.DIALECT, operations=openai.DIALECT.operations)
    with pytest.raises(ValueError, match="decide in SHARED_PATHS"):
        build_routes(service, WebOptions(signer=SIGNER), dialects=(openai.DIALECT, rival))


def test_a_host_of_no_dialect_is_an_error(service: Service) -> None:
    with pytest.raises(ValueError, match="dialects are"):
        build_routes(service, WebOptions(signer=SIGNER, hosts={"a.example": "nobody"}))


def test_names_of_parameters_make_no_other_path() -> None:
    assert claim(openai.DIALECT.operation("retrieve")) == ("GET", "/v1/videos/{}")


def test_fixed_paths_come_before_ids(api: Api) -> None:
    assert api.get("/v1/videos/tasks/video_x").json()["error"]["code"] == 404
    assert api.get("/v1/videos/tasks").json()["error"]["code"] == "not_found"


@pytest.mark.parametrize("prefix", ["/openai", "/unified", "/onerouter", "/newapi", "/grsai", "/comfly"])
def test_the_models_are_listed_wherever_a_client_looks_for_them(api: Api, prefix: str) -> None:
    assert any(dialect.prefix == prefix for dialect in DIALECTS)
    listed = api.get("/v1/models").json()
    assert "sora-2" in {model["id"] for model in listed["data"]}
    assert api.get(f"{prefix}/v1/models").json() == listed
    assert api.get(f"{prefix}/v1/models/sora-2").json()["object"] == "model"
    assert "object" not in api.get(f"{prefix}/v1/models/sora-9").json(), "an error, in the dialect's own form"


@pytest.mark.parametrize("prefix", ["", "/openai", "/openai/without-v1", "/grsai"])
@pytest.mark.parametrize("slash", ["/", "%2F"])
def test_a_model_whose_name_holds_slashes_is_looked_up_as_it_is_listed(api: Api, prefix: str, slash: str) -> None:
    name = "google/veo-3/fast"
    models = (*api.service.catalog.models.values(), replace(api.service.catalog.models["sora-2"], name=name))
    catalog = replace(api.service.catalog, models={model.name: model for model in models})
    api.service = replace(api.service, catalog=catalog)
    api.configure()
    base = "/openai/models" if prefix.endswith("without-v1") else f"{prefix}/v1/models"
    assert name in {model["id"] for model in api.get(base).json()["data"]}
    assert api.get(f"{base}/{name.replace('/', slash)}").json()["id"] == name
    unknown = api.get(f"{base}/google{slash}veo-9")
    assert "veo-9" in unknown.text and "object" not in unknown.json(), "an error, in the dialect's own form"
    assert api.request("DELETE", f"{base}/google{slash}veo-9").status_code == 405


def test_a_mapped_host_speaks_one_dialect_at_its_root_and_all_below_their_prefixes(api: Api) -> None:
    api.configure(hosts={"video.example": "onerouter", "api.example": "openai"})
    for host in ("video.example", "VIDEO.example:8000"):
        assert api.get("/v1/videos/tasks/x", host=host).json()["error"]["code"] == 404
        answer = api.post("/v1/videos", CREATE, host=host)
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, 404), "in OneRouter's shape"
        assert api.post("/openai/v1/videos", CREATE, host=host).status_code == 200
        assert api.get("/healthz", host=host, auth=False).status_code == 200
    assert api.post("/v1/videos", CREATE, host="api.example").status_code == 200
    assert api.get("/v1/videos/tasks/x", host="api.example").json()["error"]["code"] == "not_found"
    assert api.post("/v1/videos", CREATE, host="other.example").status_code == 200


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("/nothing", "error"),
        ("/v2/other", "error"),
        ("/v1/video/nothing", "message"),
        ("/api/nothing", "detail"),
        ("/unified/nothing", "message"),
        ("/azure/openai/v1/video/nothing/x", "error"),
        ("/openai/v1/video/generations/gen_x/content/gif", "error"),
        ("/freesora", "detail"),
        ("/v1/videos/a/b/c", "error"),
        ("/\udcff", "error"),
    ],
)
def test_what_is_not_there_answers_in_the_shape_of_the_nearest_dialect(api: Api, path: str, key: str) -> None:
    answer = api.request("PATCH", path.encode(errors="surrogateescape").decode("latin-1"))
    assert answer.status_code == 404 and key in answer.json()


def test_a_wrong_method_names_every_right_one(api: Api) -> None:
    answer = api.request("PATCH", "/v1/videos/video_x")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "DELETE, GET, HEAD"
    assert answer.json()["error"]["code"] == "method_not_allowed"


def test_links_begin_with_the_public_address_or_with_that_of_the_request(api: Api) -> None:
    task_id = api.post("/v1/video/create", CREATE).json()["id"]
    api.finish(task_id)

    def base(**kwargs: object) -> str:
        task = api.get("/v1/video/query", params={"id": task_id}, **kwargs).json()
        return str(task["video_url"]).partition("/files/")[0]

    forwarded = {"x-forwarded-proto": "https", "x-forwarded-host": "public.example"}
    assert base(host="here.example:81") == "http://here.example:81"
    assert base(headers=forwarded) == "http://testserver"
    assert "script" not in base(headers={"host": 'evil"><script>'})
    api.configure(trust_proxy=True)
    assert base(headers=forwarded) == "https://public.example"
    assert base(headers={"x-forwarded-proto": "javascript"}) == "http://testserver"
    api.configure(public_url="https://videos.example/rushes/")
    assert base(headers=forwarded) == "https://videos.example/rushes"


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_every_operation_declares_the_errors_it_may_raise(dialect: openai.Dialect) -> None:
    for operation in dialect.operations:
        assert RushesError in operation.errors_all
        assert operation.answer is not None or operation.media_types or operation.status == 204
        assert operation.summary and (operation.summary_zh or not dialect.title_zh)


def test_a_path_that_is_no_text_is_told_as_it_was_read(api: Api) -> None:
    for method, path, status in (
        ("PUT", "/v1/videos/%ff", 405),
        ("GET", "/v1/%ff/x/y", 404),
        ("PUT", "/files/%ff/x/y", 405),
    ):
        answer = api.request(method, path)
        assert answer.status_code == status
        assert "\ufffd" in answer.json()["error"]["message"], "one character, not six"


def test_a_value_that_is_the_only_one_is_told_as_a_client_writes_it(api: Api) -> None:
    """Of every field of every dialect that has such values."""
    told = set()
    for dialect in DIALECTS:
        for operation in dialect.operations:
            for name, harmless in operation.harmless.items():
                if not harmless.only or operation.body is None:
                    continue
                with pytest.raises(UnsupportedField) as refused:
                    to_message(RawBody(fields={name: "another"}), operation.body, harmless=operation.harmless)
                told.add(refused.value.message)
    assert "Only 'false' is possible for 'stream'." in told
    assert """Only '{"type":"text"}' is possible for 'response_format'.""" in told
    assert not [text for text in told if any(word in text for word in ("True", "False", "None", "{'"))]
    answer = api.post("/v1/videos", {"prompt": "a fox", "stream": True})
    assert answer.json()["error"]["message"] == "Only 'false' is possible for 'stream'."


@pytest.mark.parametrize(
    ("method", "path", "told"),
    [
        ("POST", "/videos", "'/v1/videos' is: perhaps the base URL of your client lacks its '/v1'."),
        ("GET", "/videos/video_1/content", "'/v1/videos/video_1/content' is: perhaps"),
        ("POST", "/v1/v1/videos", "'/v1/videos' is: perhaps the base URL of your client has a '/v1' too many."),
        ("POST", "/v1/api/v1/videos", "'/api/v1/videos' is: perhaps the base URL of your client has a '/v1' too many."),
        ("POST", "/v1/v2/videos/generations", "'/v2/videos/generations' is: perhaps"),
        ("POST", "/chat/completions", "'/v1/chat/completions' is: perhaps"),
        ("POST", "/images/generations", ""),
        ("PUT", "/videos", ""),
        ("GET", "/v1", ""),
    ],
)
def test_a_base_address_with_a_v1_too_few_or_too_many_is_told_so(api: Api, method: str, path: str, told: str) -> None:
    answer = api.request(method, path)
    assert answer.status_code == 404
    assert (told or f"Nothing is served at '{path}'.\"") in answer.text


def test_every_field_that_relays_alone_have_tells_their_videos_from_openais() -> None:
    """Each for itself: a client may send no other."""
    for key, shared in SHARED_PATHS.items():
        claims = {dialect.name: op for dialect in DIALECTS for op in dialect.operations if claim(op) == key}
        for told in shared.told:
            told_by = told.by_fields.union(told.by_values, told.by_test)
            assert _fields(claims[told.dialect]) - _fields(claims[shared.owner]) <= told_by | {"n", "user"}


def _fields(operation: Operation) -> set[str]:
    assert operation.body is not None
    return {*operation.body.__struct_encode_fields__, *operation.harmless, *operation.refused}


@pytest.mark.parametrize(("name", "value"), [(n, it.only[0] if it.only else True) for n, it in OF_RELAYS.items()])
def test_what_relays_clients_send_with_every_video_is_taken_at_the_root(api: Api, name: str, value: object) -> None:
    for path in ("/v1/videos", "/unified/v1/videos"):
        answer = api.post(path, {**CREATE, name: value})
        assert answer.status_code == 200, answer.text

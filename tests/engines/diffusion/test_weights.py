"""`rushes.engines.diffusion.weights` and `rushes models`: whole or not, from a mirror, under an accepted licence."""

from __future__ import annotations

import json
import struct
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from rushes.cli import main
from rushes.core.errors import RushesError
from rushes.engines.diffusion.checkpoints import CHECKPOINTS
from rushes.engines.diffusion.weights import (
    LicenceNotAccepted,
    accept,
    accepted,
    check_licence,
    problems,
    pull,
    revision,
)

NOW = datetime(2026, 11, 21, tzinfo=UTC)
WAN, LTX, LTX_DISTILLED = CHECKPOINTS["wan2.2-ti2v-5b"], CHECKPOINTS["ltx-2"], CHECKPOINTS["ltx-2.3"]


def tensors(values: bytes = b"\0" * 8) -> bytes:
    """A safetensors file of one tensor."""
    header = json.dumps({"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, len(values)]}}).encode()
    return struct.pack("<Q", len(header)) + header + values


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small checkpoint that is whole, its transformer in two files."""
    root = tmp_path / "weights"
    index = {"_class_name": "WanPipeline", "vae": ["diffusers", "AutoencoderKLWan"], "transformer_2": [None, None],
             "transformer": ["diffusers", "T"], "scheduler": ["diffusers", "S"], "tokenizer": ["t", "T"],
             "prompt_enhancer": ["transformers", "G"]}  # fmt: skip
    for part in ("vae", "transformer", "scheduler", "tokenizer"):
        (root / part).mkdir(parents=True)
        (root / part / "config.json").write_text("{}")
    (root / "model_index.json").write_text(json.dumps(index))
    (root / "vae/diffusion_pytorch_model.safetensors").write_bytes(tensors())
    for number in (1, 2):
        (root / f"transformer/model-{number}.safetensors").write_bytes(tensors())
    weight_map = {"a": "model-1.safetensors", "b": "model-2.safetensors"}
    (root / "transformer/model.safetensors.index.json").write_text(json.dumps({"weight_map": weight_map}))
    return root


def test_a_whole_checkpoint_has_no_problems(folder: Path) -> None:
    assert problems(WAN, folder) == []
    assert revision(folder) is None


def test_what_is_missing_or_cut_off_is_named(folder: Path, tmp_path: Path) -> None:
    assert problems(WAN, tmp_path / "none") == [f"there is no folder {tmp_path / 'none'}"]
    shard = folder / "transformer/model-2.safetensors"
    shard.write_bytes(tensors()[:-3])
    assert problems(WAN, folder) == [
        f"transformer/model-2.safetensors has {len(tensors()) - 3} of {len(tensors())} bytes"
    ]
    shard.write_bytes(b"\x01")
    assert problems(WAN, folder) == ["transformer/model-2.safetensors is not whole (error)"]
    shard.write_bytes(struct.pack("<Q", 2**60))
    assert "is not whole" in problems(WAN, folder)[0]
    shard.unlink()
    assert problems(WAN, folder) == ["transformer/model-2.safetensors is missing"]
    (folder / "transformer/model.safetensors.index.json").unlink()
    (folder / "transformer/model-1.safetensors").rename(folder / "transformer/model-00001-of-00002.safetensors")
    assert problems(WAN, folder) == ["transformer/model-00002-of-00002.safetensors is missing"]
    (folder / "vae/diffusion_pytorch_model.safetensors").unlink()
    assert "vae holds no weights (*.safetensors)" in problems(WAN, folder)
    assert problems(WAN, folder)[0] == "vae holds no weights (*.safetensors)"
    (folder / "tokenizer/config.json").unlink()
    assert "tokenizer is empty" in problems(WAN, folder)
    (folder / "model_index.json").write_text("[")
    assert problems(WAN, folder) == ["model_index.json cannot be read (JSONDecodeError)"]


def test_a_second_stage_needs_its_own_files_unless_it_is_turned_off(folder: Path) -> None:
    assert problems(LTX, folder) == [
        "there is no folder latent_upsampler",
        "weights/ltx-2-19b-distilled-lora-384.safetensors is missing",
    ]
    assert problems(LTX_DISTILLED, folder) == ["there is no folder latent_upsampler"]
    assert problems(LTX, folder, stages=1) == []


def test_a_licence_with_conditions_is_shown_and_accepted_once(tmp_path: Path) -> None:
    file = tmp_path / "licences.json"
    check_licence(WAN, accepted(file))
    with pytest.raises(LicenceNotAccepted, match="10 million US dollars"):
        check_licence(LTX, accepted(file))
    accept(file, LTX.licence, now=NOW)
    check_licence(LTX, accepted(file))
    check_licence(LTX_DISTILLED, accepted(file))
    with pytest.raises(LicenceNotAccepted, match="gated"):
        check_licence(CHECKPOINTS["ltx-2.5"], accepted(file))
    assert json.loads(file.read_text())["ltx-2-community"]["accepted_at"] == "2026-11-21T00:00:00+00:00"


@pytest.fixture
def hub(folder: Path) -> Iterator[ThreadingHTTPServer]:
    """A mirror that has one revision of every repository, and counts what is asked for."""
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    sha = "0" * 39 + "1"

    class Hub(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.answer(with_body=True)

        def do_HEAD(self) -> None:
            self.answer(with_body=False)

        def answer(self, *, with_body: bool) -> None:
            path = self.path.partition("?")[0]
            asked.append((self.command, path))
            _, is_file, name = path.partition(f"/resolve/{sha}/")
            if "/tree/" in path:
                tree = [
                    {"type": "file", "path": each, "size": len(body), "oid": "0" * 40} for each, body in files.items()
                ]
                body, status = json.dumps(tree).encode(), 200
            elif "/api/models/" in path:
                siblings = [{"rfilename": each, "size": len(body)} for each, body in files.items()]
                body, status = json.dumps({"id": "x", "sha": sha, "siblings": siblings}).encode(), 200
            elif is_file and name in files:
                body, status = files[name], 200
            else:
                body, status = b"{}", 404
            refusal = getattr(server, "refusal", None)
            self.send_response(status if refusal is None else 401)
            if refusal is not None:
                self.send_header("x-error-code", refusal)
            self.send_header("content-length", str(len(body)))
            self.send_header("etag", f'"{hash(body) & 0xFFFFFFFF:040x}"')
            self.send_header("x-repo-commit", sha)
            self.end_headers()
            if with_body:
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return None

    asked: list[tuple[str, str]] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    server.asked = asked  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_weights_are_pulled_from_a_mirror_and_their_revision_is_kept(
    hub: ThreadingHTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("huggingface_hub", reason="the extra rushes[diffusers] is not installed")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    target, mirror = tmp_path / "pulled", f"http://127.0.0.1:{hub.server_address[1]}"
    pull(WAN, target, mirror=mirror, revision=None, now=NOW)
    assert problems(WAN, target) == []
    assert revision(target) == "0" * 39 + "1"
    fetched = [path for method, path in hub.asked if method == "GET" and path.endswith(".safetensors")]  # type: ignore[attr-defined]
    pull(WAN, target, mirror=mirror, revision=None, now=NOW)
    again = [path for method, path in hub.asked if method == "GET" and path.endswith(".safetensors")]  # type: ignore[attr-defined]
    assert len(fetched) == 3 and again == fetched, "what is there is not fetched again"


def test_what_does_not_fit_on_the_disk_is_not_begun(
    hub: ThreadingHTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("huggingface_hub", reason="the extra rushes[diffusers] is not installed")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    target, mirror = tmp_path / "deep/pulled", f"http://127.0.0.1:{hub.server_address[1]}"
    room = SimpleNamespace(disk_usage=lambda _: SimpleNamespace(free=2 * len(tensors())))
    monkeypatch.setattr("rushes.engines.diffusion.weights.shutil", room)
    with pytest.raises(RushesError, match="GB free, and"):
        pull(WAN, target, mirror=mirror, revision=None, now=NOW)
    assert not target.exists()
    part = target / ".cache/huggingface/download/x.incomplete"  # what is there already takes no room again
    part.parent.mkdir(parents=True)
    part.write_bytes(b"\0" * 2000)
    pull(WAN, target, mirror=mirror, revision=None, now=NOW)
    assert problems(WAN, target) == []


def test_a_repository_without_access_says_what_to_do(
    hub: ThreadingHTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("huggingface_hub", reason="the extra rushes[diffusers] is not installed")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    hub.refusal = "GatedRepo"  # type: ignore[attr-defined]
    with pytest.raises(
        RushesError, match=r"gated.*https://huggingface.co/Lightricks/LTX-2\.5-Diffusers.*HF_TOKEN"
    ) as told:
        pull(CHECKPOINTS["ltx-2.5"], tmp_path / "pulled", mirror=f"http://127.0.0.1:{hub.server_address[1]}",
             revision=None, now=NOW)  # fmt: skip
    assert "\n" not in told.value.message


def test_a_hub_that_does_not_answer_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("huggingface_hub", reason="the extra rushes[diffusers] is not installed")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    with pytest.raises(
        RushesError, match=r"Wan-AI/Wan2\.2-TI2V-5B-Diffusers cannot be downloaded from http://127.+: .+"
    ):
        pull(WAN, tmp_path / "pulled", mirror="http://127.0.0.1:9", revision=None, now=NOW)


@pytest.fixture
def rushes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: Path) -> CliRunner:
    file = tmp_path / "diffusion.toml"
    file.write_text(
        f'[checkpoints."wan2.2-ti2v-5b"]\nfolder = "{folder}"\n'
        '[models.sora-2]\ncheckpoint = "wan2.2-ti2v-5b"\nprice = 1\n[models.sora-2-pro]\ncheckpoint = "ltx-2"\nprice = 2\n'
    )
    monkeypatch.setenv("RUSHES_DIFFUSION", str(file))
    monkeypatch.setenv("RUSHES_DATA_DIR", str(tmp_path / "data"))
    return CliRunner()


def test_the_command_line_lists_checks_and_accepts(rushes: CliRunner) -> None:
    listed = {row["checkpoint"]: row for row in json.loads(rushes.invoke(main, ["models", "list", "--json"]).stdout)}
    assert listed["wan2.2-ti2v-5b"]["weights"] == "whole" and listed["wan2.2-ti2v-5b"]["serves"] == "sora-2"
    assert (listed["ltx-2"]["accepted"], listed["ltx-2"]["sound"]) == (False, True)
    checked = rushes.invoke(main, ["models", "check", "--json"])
    found = [(row["checkpoint"], row["found"]) for row in json.loads(checked.stdout)]
    assert checked.exit_code == 1 and found[0] == ("wan2.2-ti2v-5b", "whole")
    assert ("ltx-2", "the licence ltx-2-community is not accepted: rushes models accept ltx-2") in found
    refused = rushes.invoke(main, ["models", "pull", "ltx-2"])
    assert refused.exit_code == 2 and "10 million US dollars" in refused.output
    assert rushes.invoke(main, ["models", "accept", "ltx-2"], input="n\n").exit_code == 1
    shown = rushes.invoke(main, ["models", "accept", "ltx-2"], input="y\n")
    assert shown.exit_code == 0 and "huggingface.co/Lightricks/LTX-2/blob/main/LICENSE" in shown.output
    after = json.loads(rushes.invoke(main, ["models", "check", "ltx-2", "--json"]).stdout)
    assert not any("licence" in row["found"] for row in after)
    assert rushes.invoke(main, ["models", "check", "wan2.2-ti2v-5b"]).exit_code == 0
    assert "there are wan2.2-ti2v-5b" in rushes.invoke(main, ["models", "check", "sora"]).output
    assert "It needs no acceptance." in rushes.invoke(main, ["models", "accept", "wan2.2-ti2v-5b"]).output


def test_the_doctor_says_what_is_missing(rushes: CliRunner) -> None:
    checks = json.loads(rushes.invoke(main, ["doctor", "--json"]).stdout)
    (found,) = [check for check in checks if check["check"] == "diffusion models"]
    assert found["state"] == "broken"
    assert "`rushes models pull ltx-2`" in found["detail"] or "pip install 'rushes[diffusers]'" in found["detail"]

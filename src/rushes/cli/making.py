"""`rushes generate`, `direct` and `doctor`: what is done here and now, without a server."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Annotated, Any

import typer

from rushes.cli.common import AsJson, command, main, read_settings
from rushes.cli.models import checkpoint_options
from rushes.core.engine import engine_kind
from rushes.tables import show


@command(main, "generate")
def generate(
    prompt: Annotated[str, typer.Argument(help="What the video shows, in any language.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The MP4 to write.")] = Path("out.mp4"),
    size: Annotated[str, typer.Option(help="WIDTHxHEIGHT in pixels.")] = "1280x720",
    seconds: Annotated[int, typer.Option(min=1, max=120, help="Length of the video.")] = 4,
    image: Annotated[Path | None, typer.Option(help="Image to begin with.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=2**31 - 1, help="Same seed, same video.")] = None,
    engine: Annotated[str, typer.Option(help="scene, diffusion or diffusion:CHECKPOINT.")] = "scene",
) -> None:
    """Make one video here and now, without a server."""
    from rushes.engines.diffusion.config import DIFFUSION
    from rushes.generate import generate_file

    chosen = secrets.randbelow(2**31) if seed is None else seed
    beside: dict[str, Any] = {}
    if engine_kind(engine) == DIFFUSION:
        engine, beside = checkpoint_options(read_settings(), engine)
    generate_file(prompt, output, size=size, seconds=seconds, image=image, seed=chosen, engine=engine, **beside)
    print(f"{output}  (seed {chosen}, engine {engine})")


@command(main, "direct")
def direct(
    prompt: Annotated[str, typer.Argument(help="A prompt, in any language.")],
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 1, help="What the prompt leaves open is decided by it.")] = 0,
    seconds: Annotated[float, typer.Option(min=1, max=120, help="Length of the clip; 8 s and more have shots.")] = 4,
    as_json: AsJson = False,
) -> None:
    """What the built-in engine reads in a prompt, and what it does not; nothing is rendered."""
    from rushes.scene import direct as read

    scene = read(prompt, seed=seed, width_px=1280, height_px=720, seconds=seconds)
    if as_json:
        print(json.dumps(scene.to_dict(), ensure_ascii=False, indent=2))
        return
    row = {
        "place": f"{scene.setting} (on the stage {scene.place!r})" if scene.setting else scene.place,
        "time": scene.time,
        "weather": scene.weather,
        "season": scene.season or None,
        "mood": scene.mood,
        "subjects": "; ".join(_subject_line(subject, scene.subjects) for subject in scene.subjects) or None,
        "camera": scene.camera.move + ("" if scene.camera.stated else " (not stated)"),
        "shots": "; ".join(_shot_line(shot) for shot in scene.shots) or None,
        "parts": "; ".join(f"{part.seconds:g} s {part.place}: {part.prompt}" for part in scene.parts) or None,
        "pace": scene.pace if scene.pace != 1 else None,
        "styles": ", ".join(scene.styles) or None,
        "spoken": ", ".join(scene.spoken) or None,
        "understood": ", ".join(scene.understood) or None,
        "not_understood": ", ".join(scene.not_understood) or None,
        "guessed": ", ".join(scene.guessed) or None,
        "stand_ins": ", ".join(scene.stand_ins) or None,
        "not_shown": ", ".join(scene.not_shown) or None,
    }
    show([row], as_json=False, tall=True)


def _shot_line(shot: Any) -> str:
    """One shot in words: "3.8 s wide, follow, dissolve"."""
    return f"{shot.seconds:g} s {shot.framing}, {shot.camera.move}, {shot.transition}"


def _subject_line(subject: Any, subjects: tuple[Any, ...]) -> str:
    """One subject in words: "2 dog, #26262c, run, chase cat"."""
    colour = "" if subject.colour is None else "#" + "".join(f"{round(255 * part):02x}" for part in subject.colour)
    size = "" if subject.size == "normal" else subject.size
    other = f"{subject.relation} {subjects[subject.relation_to].kind}" if subject.relation else ""
    head = f"{subject.count} {subject.kind}"
    return ", ".join(part for part in (head, size, colour, subject.action, other) if part)


@command(main, "doctor")
def doctor(as_json: AsJson = False) -> None:
    """What works on this machine, and what would need what."""
    from rushes.doctor import examine

    checks = examine(read_settings())
    show([{"check": c.name, "state": c.state, "detail": c.detail} for c in checks], as_json=as_json)
    if any(check.state == "broken" for check in checks):
        raise typer.Exit(1)

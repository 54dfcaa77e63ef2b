"""The structure that docs/architecture.md describes, held by the code: who may import whom, and what each folder owes."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src/rushes"

MAY_IMPORT: dict[str, set[str]] = {
    "core": set(),
    "scene": set(),
    "media": {"core"},
    "store": {"core"},
    "service": {"core", "store", "media"},
    "engines": {"core", "media", "scene"},
    "relay": {"core", "service", "media"},
    "dialects": {"core", "service", "media", "answers"},
    "web": {"core", "service", "media", "answers"},
    "worker": {"core", "service"},
    "batch_runner": {"core", "service"},
    "webhook_sender": {"core", "service", "media"},
    "answers": {"core", "media"},
    "http_protocol": {"answers"},
    "emulator": {"core", "media", "service", "dialects", "web"},
    "hang_up": {"emulator", "http_protocol"},
    "emulator_server": set(),
    "pytest_plugin": {"emulator_server"},
    "settings": {"core"},
    "link_secret": {"media", "settings"},
    "locks": set(),
    "logs": set(),
    "tables": set(),
    "tokens": {"core"},
    "testing": {"core"},
}
"""Folder or module -> what it may import beside itself. The rest (app, server, cli...) composes and may import all."""

SCENE_MAY_IMPORT: dict[str, set[str]] = {
    "words": {"composed", "folders"},
    "lettering": set(),
    "drawing": {"folders"},
    "clay": {"drawing"},
    "directing": {"words", "lettering", "drawing", "composed", "model", "motions", "place_names"},
    "figures": {"clay", "composed", "drawing", "lettering", "model", "motions", "recent"},
    "props": {"clay", "drawing", "figures", "recent"},
    "places": {"drawing", "staging"},
    "photo": {"ahead", "drawing", "model", "sights", "staging"},
    "model": {"place_names"},
}
"""The same inside scene, for the folders that others build on; what plays on the stage and the stage itself know each other."""

COMPOSERS = {"app", "server", "worker_process", "cli", "generate", "doctor", "emulate"}
HTTP_FRAMEWORK = {"starlette", "uvicorn", "python_multipart"}
HTTP_OWNERS = {"dialects", "web", "answers", "app", "http_protocol", "server", "emulator", "hang_up"}
SQL_OWNERS = {"store", "service", "worker", "testing", "web", "emulator"}
"""service, worker and emulator only name SQLAlchemy's connection and errors; statements are in store alone (tested below)."""


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def imports_of(path: Path) -> list[tuple[str, bool]]:
    """(module, whether it is imported when the file is), for every import in the file."""
    tree = ast.parse(path.read_text())
    found = []

    def visit(node: ast.AST, top: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                visit(child, False)
                continue
            if isinstance(child, ast.Import):
                found.extend((alias.name, top) for alias in child.names)
            elif isinstance(child, ast.ImportFrom) and child.module:
                found.append((child.module, top))
                if child.module == "rushes":
                    found.extend((f"rushes.{alias.name}", top) for alias in child.names)
            visit(child, top and not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef))

    visit(tree, True)
    return found


FILES = sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_inward(path: Path) -> None:
    part = part_of(path)
    if part in COMPOSERS or part == "__init__":
        return
    assert part in MAY_IMPORT, f"{part} has no place in the architecture: add it here and in docs/architecture.md"
    for module, _ in imports_of(path):
        if module.startswith("rushes."):
            target = module.split(".")[1]
            assert target == part or target in MAY_IMPORT[part] or module == "rushes.__version__", f"imports {module}"


@pytest.mark.parametrize("part", SCENE_MAY_IMPORT)
def test_what_others_of_the_scene_build_on_knows_none_of_them(part: str) -> None:
    scene = PACKAGE / "scene"
    paths = [path for path in FILES if path.is_relative_to(scene / part) or path == scene / f"{part}.py"]
    assert paths
    for path in paths:
        depth = len(path.relative_to(scene).parts)  # so many dots reach scene itself
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.level == depth:
                found = {node.module.split(".")[0]} if node.module else {alias.name for alias in node.names}
                assert found <= SCENE_MAY_IMPORT[part] | {part}, f"{path.relative_to(scene)} imports {found}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_web_framework_stays_at_the_edge_and_sql_in_the_store(path: Path) -> None:
    part = part_of(path)
    names = {module.split(".")[0] for module, _ in imports_of(path)}
    if part not in HTTP_OWNERS:
        assert not names & HTTP_FRAMEWORK
    if part not in SQL_OWNERS | COMPOSERS:
        assert "sqlalchemy" not in names
    if part in SQL_OWNERS - {"store"}:
        for word in ("sa.select(", "sa.update(", "sa.insert(", "sa.delete(", "sa.text("):
            assert word not in path.read_text()


def test_dbos_is_known_to_one_module_alone() -> None:
    users = {
        str(path.relative_to(PACKAGE))
        for path in FILES
        for module, _ in imports_of(path)
        if module.split(".")[0] == "dbos"
    }
    assert users == {"store/queue.py"}


def test_the_environment_is_read_in_settings_alone() -> None:
    readers = {
        str(path.relative_to(PACKAGE))
        for path in FILES
        if "os.environ" in path.read_text() or "os.getenv" in path.read_text()
    }
    children_of_ours = {"engines/processes.py", "testing.py", "emulator_server.py"}
    # used alone as well; numba's own variable, OpenMP's, and the font that the setting passes on
    own_library = {"scene/folders.py", "scene/words/meaning.py", "scene/lettering/fonts.py"}
    assert readers <= {"settings.py"} | children_of_ours | own_library, (
        "others are told; these only pass it on to their children"
    )


def test_the_domain_needs_the_standard_library_alone() -> None:
    for path in (PACKAGE / "core").glob("*.py"):
        for module, _ in imports_of(path):
            assert module.split(".")[0] in sys.stdlib_module_names | {"rushes"}, f"{path.name} imports {module}"


@pytest.mark.parametrize(
    "heavy", ["torch", "diffusers", "av", "numba", "numpy", "PIL", "sqlalchemy", "dbos", "aiohttp", "starlette"]
)
def test_the_command_line_starts_without(heavy: str) -> None:
    code = f"import rushes, rushes.cli, rushes.app, sys; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_diffusion_package_loads_no_library_that_computes() -> None:
    """Its configuration is read by the server, which has no GPU."""
    modules = [path.stem for path in (PACKAGE / "engines/diffusion").glob("*.py")]
    code = f"import sys\nfrom rushes.engines.diffusion import {', '.join(set(modules) - {'__init__'})}\n"
    code += (
        "sys.exit(bool({'torch', 'diffusers', 'transformers', 'numpy', 'av', 'huggingface_hub'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("heavy", ["torch", "diffusers", "av", "numba", "rushes.scene"])
def test_the_web_side_never_loads_what_renders(heavy: str) -> None:
    code = (
        "import sys, rushes.app, rushes.service, rushes.dialects.table, rushes.store.queue, rushes.media.sniff;"
        f"sys.exit({heavy!r} in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def modules_in(folder: str) -> list[str]:
    """The dialects or engines: the modules that declare one."""
    mark = {"dialects": "\nDIALECT = ", "engines": "\nENGINE = "}[folder]
    paths = (PACKAGE / folder).glob("*.py")
    return sorted(
        path.stem for path in paths if mark in path.read_text() or f"{mark.strip(' =')}: " in path.read_text()
    )


def test_every_dialect_has_a_test_file_and_a_docs_page() -> None:
    dialects = modules_in("dialects")
    assert {"freesora", "onerouter", "openai", "unified"} <= set(dialects)
    for name in dialects:
        assert (ROOT / f"docs/dialects/{name}.md").exists()
        assert list((ROOT / "tests").rglob(f"*{name}*")), f"no test names the dialect {name}"


def test_every_engine_has_a_test_file_and_a_docs_page() -> None:
    from rushes.app import ENGINES

    for name in (*ENGINES, "diffusion"):
        assert (PACKAGE / f"engines/{name}.py").exists() or (PACKAGE / f"engines/{name}/engine.py").exists()
        assert (ROOT / f"tests/engines/test_{name}.py").exists()
        assert (ROOT / f"docs/engines/{name}.md").exists()


def test_no_file_names_a_path_of_one_machine_or_a_registry() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    for name in tracked:
        if Path(name).suffix in {".txt", ".toml", ".lock"}:
            for line in (ROOT / name).read_text().splitlines():
                assert "--index-url" not in line and "--extra-index-url" not in line, f"{name}: {line}"

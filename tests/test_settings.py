"""Settings: where they come from, what wins, and that a wrong one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from rushes.app import check
from rushes.settings import Settings, SettingsError, load


def test_without_anything_the_defaults_hold() -> None:
    assert load({}) == Settings()
    assert load({}).database == "sqlite:///data/rushes.db"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "rushes.toml"
    file.write_text('port = 9000\nhost = "0.0.0.0"\n[hosts]\n"video.example.com" = "onerouter"\n')
    settings = load({"RUSHES_CONFIG": str(file), "RUSHES_PORT": "9001"})
    assert (settings.host, settings.port) == ("0.0.0.0", 9001)
    assert settings.hosts == {"video.example.com": "onerouter"}


def test_secrets_may_come_from_files(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("sk-from-a-file\n")
    assert load({"RUSHES_BOOTSTRAP_API_KEY_FILE": str(file)}).bootstrap_api_key == "sk-from-a-file"
    with pytest.raises(SettingsError, match="RUSHES_JWT_SECRET_FILE"):
        load({"RUSHES_JWT_SECRET_FILE": str(tmp_path / "missing")})


def test_lists_are_words_in_the_environment_and_tables_in_the_file(tmp_path: Path) -> None:
    settings = load(
        {"RUSHES_FORBIDDEN_ENGINES": "sora-2-pro:scene, *:other", "RUSHES_PRICES": "sora-2:scene=720:3/1080:5"}
    )
    assert settings.forbidden_engines == {("sora-2-pro", "scene"), ("*", "other")}
    assert settings.prices == {("sora-2", "scene"): {720: 3, 1080: 5}}
    file = tmp_path / "rushes.toml"
    file.write_text('forbidden_engines = ["sora-2-pro:scene"]\n[prices]\n"sora-2:scene" = {"720" = 3}\n')
    settings = load({}, config_file=file)
    assert settings.forbidden_engines == {("sora-2-pro", "scene")}
    assert settings.prices == {("sora-2", "scene"): {720: 3}}


def test_origins_are_as_browsers_send_them(tmp_path: Path) -> None:
    settings = load({"RUSHES_CORS_ORIGINS": "https://app.example.com, http://localhost:5173,http://[::1]:3000"})
    assert settings.cors_origins == ("https://app.example.com", "http://localhost:5173", "http://[::1]:3000")
    assert load({"RUSHES_CORS_ORIGINS": "*"}).cors_origins == ("*",)
    file = tmp_path / "rushes.toml"
    file.write_text('cors_origins = ["https://app.example.com"]\n')
    assert load({}, config_file=file).cors_origins == ("https://app.example.com",)
    for wrong in ("app.example.com", "https://app.example.com/", "https://app.example.com/page", "null", "https://*"):
        with pytest.raises(SettingsError, match="RUSHES_CORS_ORIGINS: origins such as"):
            load({"RUSHES_CORS_ORIGINS": wrong})


def test_postgres_addresses_get_their_driver() -> None:
    settings = load({"RUSHES_DATABASE_URL": "postgres://u:p@db/x"})
    assert settings.database == "postgresql+psycopg://u:p@db/x"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RUSHES_PORT", "-1"),
        ("RUSHES_PORT", "many"),
        ("RUSHES_PUBLIC_URL", "example.com"),
        ("RUSHES_DATABASE_URL", "mysql://x"),
        ("RUSHES_CLEAN_VIDEO", "some"),
        ("RUSHES_EMBEDDED_WORKER", "maybe"),
        ("RUSHES_HOSTS", "video.example.com"),
        ("RUSHES_FORBIDDEN_ENGINES", "scene"),
        ("RUSHES_PRICES", "sora-2:scene=cheap"),
        ("RUSHES_BOOTSTRAP_CREDITS", "-1"),
        ("RUSHES_NO_SUCH_THING", "1"),
        ("RUSHES_BOOTSTRAP_API_KEY", "sk-dev"),
        ("RUSHES_LINK_SECRET", "short"),
        ("RUSHES_JWT_SECRET", "short"),
        ("RUSHES_JWT_JWKS", "/no/such/file"),
        ("RUSHES_HOSTS", "example.com:8000=onerouter"),
        ("RUSHES_PRICES", "sora-2:scene=720:100000000000000000000"),
        ("RUSHES_WORKER_ID", "a b"),
    ],
)
def test_a_wrong_setting_is_an_error_that_names_it(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load({name: value})


def test_a_wrong_file_is_an_error_that_names_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "rushes.toml"
    file.write_text("prot = 9000")
    with pytest.raises(SettingsError, match="prot"):
        load({}, config_file=file)
    file.write_text("port = ")
    with pytest.raises(SettingsError, match="TOML"):
        load({}, config_file=file)
    with pytest.raises(SettingsError, match="cannot be read"):
        load({}, config_file=tmp_path / "missing.toml")


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("RUSHES_FORBIDDEN_ENGINES", "sora-2-pr:scene", "sora-2-pr"),
        ("RUSHES_FORBIDDEN_ENGINES", "sora-2-pro:scen", "scen"),
        ("RUSHES_PRICES", "sora2:scene=720:1", "sora2"),
        ("RUSHES_HOSTS", "video.example.com=nope", "nope"),
        ("RUSHES_DATA_DIR", "/proc/nope", "/proc/nope"),
    ],
)
def test_a_name_that_nothing_here_has_is_refused(name: str, value: str, wrong: str) -> None:
    with pytest.raises(SettingsError, match=name) as refused:
        check(load({name: value}))
    assert wrong in str(refused.value)


def test_names_that_exist_pass(tmp_path: Path) -> None:
    check(
        load(
            {
                "RUSHES_FORBIDDEN_ENGINES": "*:scene",
                "RUSHES_PRICES": "*:scene=720:1",
                "RUSHES_HOSTS": "a.example=unified",
                "RUSHES_DATA_DIR": str(tmp_path / "new/data"),
            }
        )
    )

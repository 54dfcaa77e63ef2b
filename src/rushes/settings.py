"""All settings: one frozen value, read once from the environment and a TOML file. The only reader of the environment.

A setting NAME is the variable `RUSHES_NAME`, or `name = ...` in the file that `RUSHES_CONFIG` (or `--config`) names;
the variable wins. A secret may also come from a file, `RUSHES_NAME_FILE`. docs/settings.md lists them all, and a test
fails when it does not.
"""

from __future__ import annotations

import os
import re
import socket
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from rushes.core.accounts import KEY_CHARS_MIN, is_usable_key

PREFIX: Final = "RUSHES_"
RATE_MAX: Final = 10**9
"""Credits a second: a hundred seconds of it stay far inside the ledger's numbers."""
CONFIG_VARIABLE: Final = "RUSHES_CONFIG"


class SettingsError(Exception):
    """A setting is missing or wrong; the text names it."""


def _setting(default: Any, help: str, *, secret: bool = False, parse: Callable[[Any], Any] | None = None) -> Any:
    metadata = {"help": help, "secret": secret, "parse": parse}
    # By factory, because mappings count as mutable.
    return field(default_factory=lambda: default, metadata=metadata)


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def parse(value: Any) -> int:
        if isinstance(value, bool):
            raise ValueError(f"a whole number from {low} to {high} is needed")
        try:
            number = int(value)
        except (TypeError, ValueError):
            raise ValueError(f"a whole number from {low} to {high} is needed") from None
        if not low <= number <= high:
            raise ValueError(f"a whole number from {low} to {high} is needed")
        return number

    return parse


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    words = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
    if str(value).lower() not in words:
        raise ValueError("true or false is needed")
    return words[str(value).lower()]


def _one_of(*allowed: str) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if value not in allowed:
            raise ValueError(f"one of {', '.join(allowed)} is needed")
        return str(value)

    return parse


def _secret_of(length_min: int) -> Callable[[Any], str]:
    def parse(value: Any) -> str:
        if len(str(value)) < length_min:
            raise ValueError(f"at least {length_min} characters are needed")
        return str(value)

    return parse


def _api_key(value: Any) -> str:
    text = str(value)
    if not is_usable_key(text):
        raise ValueError(f"{KEY_CHARS_MIN} or more ASCII characters without spaces are needed")
    return text


def _jwks(value: Any) -> str:
    text = str(value)
    if not text.startswith(("http://", "https://")) and not Path(text).is_file():
        raise ValueError("an address, or a file that exists, is needed")
    return text


def _file(value: Any) -> Path:
    path = Path(str(value))
    if not path.is_file():
        raise ValueError(f"a file that exists is needed; {path} does not")
    return path


def _name(value: Any) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,100}", str(value)):
        raise ValueError("1 to 100 letters, digits, dots, dashes and underscores are needed")
    return str(value)


def _url(value: Any) -> str:
    text = str(value).rstrip("/")
    if not text.startswith(("http://", "https://")):
        raise ValueError("an address that begins with http:// or https:// is needed")
    return text


def _database_url(value: Any) -> str:
    text = str(value)
    for short in ("postgres://", "postgresql://"):
        if text.startswith(short):
            text = "postgresql+psycopg://" + text.removeprefix(short)
    if not text.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME is needed")
    return text


def _pairs(value: Any) -> Mapping[str, str]:
    """``a=b,c=d`` or a TOML table."""
    if isinstance(value, Mapping):
        value = ",".join(f"{key}={word}" for key, word in value.items())
    result = {}
    for part in filter(None, (piece.strip() for piece in str(value).split(","))):
        key, separator, word = part.partition("=")
        if not separator:
            raise ValueError("pairs such as video.example.com=onerouter, separated by commas, are needed")
        if ":" in key:
            raise ValueError("host names without a port are needed")
        result[key.strip().lower()] = word.strip()
    return result


def _origins(value: Any) -> tuple[str, ...]:
    """Scheme, host and port as browsers send them in `Origin`, or ``*``."""
    words = value if isinstance(value, list) else str(value).split(",")
    found = tuple(word for piece in words if (word := str(piece).strip()))
    for word in found:
        if word != "*" and not re.fullmatch(
            r"https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\[[0-9a-f:.]+\](:[0-9]{1,5})?", word
        ):
            raise ValueError(
                f"origins such as https://app.example.com, separated by commas, or * are needed; not '{word}'"
            )
    return found


def _model_and_engine(word: str) -> tuple[str, str, str]:
    """As `str.rpartition` gives them; the names of some engines hold a colon themselves."""
    for kind in ("relay", "diffusion"):
        model, separator, engine = word.rpartition(f":{kind}:")
        if separator:
            return model, ":", f"{kind}:{engine}"
    return word.rpartition(":")


def _forbidden(value: Any) -> frozenset[tuple[str, str]]:
    """``model:engine`` words, ``*`` for every model."""
    words = value if isinstance(value, list) else str(value).split(",")
    result = set()
    for word in filter(None, (str(piece).strip() for piece in words)):
        model, separator, engine = _model_and_engine(word)
        if not separator or not model or not engine:
            raise ValueError("words such as sora-2-pro:scene or *:scene, separated by commas, are needed")
        result.add((model, engine))
    return frozenset(result)


def _prices(value: Any) -> Mapping[tuple[str, str], Mapping[int, int]]:
    """``model:engine=720:30/1080:70`` words, or a TOML table of ``"model:engine" = {"720" = 30}``."""
    rates: dict[tuple[str, str], dict[int, int]] = {}
    try:
        if isinstance(value, Mapping):
            pairs = [(str(key), {int(side): int(rate) for side, rate in row.items()}) for key, row in value.items()]
        else:
            pairs = []
            for part in filter(None, (piece.strip() for piece in str(value).split(","))):
                key, _, row = part.partition("=")
                sides = dict(word.split(":") for word in row.split("/"))
                pairs.append((key, {int(side): int(rate) for side, rate in sides.items()}))
        for key, sides_and_rates in pairs:
            model, _, engine = _model_and_engine(key)
            if (
                not model
                or not engine
                or not sides_and_rates
                or not 0 <= min(sides_and_rates.values()) <= max(sides_and_rates.values()) <= RATE_MAX
            ):
                raise ValueError
            rates[model, engine] = sides_and_rates
    except (ValueError, AttributeError, TypeError):
        raise ValueError(
            "words such as sora-2:scene=720:1/1080:2 (credits a second by short side) are needed"
        ) from None
    return rates


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Every setting, validated. See docs/settings.md for what each means to an operator."""

    host: str = _setting("127.0.0.1", "Address the server listens on.")
    port: int = _setting(8000, "Port the server listens on; 0 for a free one.", parse=_whole(0, 65535))
    data_dir: Path = _setting(
        Path("data"), "Folder for the embedded database, videos, and the link secret.", parse=lambda v: Path(str(v))
    )
    public_url: str | None = _setting(
        None, "Address clients reach the server at, for links in answers; by default that of each request.", parse=_url
    )
    trust_proxy: bool = _setting(
        False, "Believe X-Forwarded-Proto and X-Forwarded-Host from a reverse proxy in front.", parse=_boolean
    )
    hosts: Mapping[str, str] = _setting(
        MappingProxyType({}), "Host names that speak one dialect alone, as host=dialect pairs.", parse=_pairs
    )
    cors_origins: tuple[str, ...] = _setting(
        (),
        "Origins whose pages may call this server from a browser, as https://app.example.com; * is any. None by default.",
        parse=_origins,
    )
    database_url: str | None = _setting(
        None, "sqlite:///FILE or postgresql://...; by default rushes.db in DATA_DIR.", secret=True, parse=_database_url
    )
    bootstrap_api_key: str | None = _setting(
        None, "Key of the first account; by default one is made and shown once.", secret=True, parse=_api_key
    )
    bootstrap_credits: int = _setting(
        1_000_000, "Credits of the first account, which is a VIP.", parse=_whole(0, 10**15)
    )
    jwt_secret: str | None = _setting(
        None,
        "Shared secret of HS256 tokens, 32 or more characters; `sub` names the account.",
        secret=True,
        parse=_secret_of(32),
    )
    jwt_jwks: str | None = _setting(None, "File or address of a JWKS, for RS256 and ES256 tokens.", parse=_jwks)
    jwt_issuer: str | None = _setting(None, "Issuer (`iss`) that tokens must name.")
    jwt_audience: str | None = _setting(None, "Audience (`aud`) that tokens must name.")
    link_secret: str | None = _setting(
        None,
        "Secret that signs links to media, and callbacks, 16 or more characters; by default one is kept in DATA_DIR.",
        secret=True,
        parse=_secret_of(16),
    )
    link_seconds: int = _setting(
        86_400,
        "How long a link to a video stays valid, in seconds; it may live a tenth longer, at most five minutes.",
        parse=_whole(60, 31_536_000),
    )
    profile: str = _setting(
        "lenient",
        "lenient takes what any vendor of an API took; strict keeps to OpenAI's own lengths and sizes in its API.",
        parse=_one_of("strict", "lenient"),
    )
    clean_video: str = _setting(
        "everyone",
        "Who may have videos without a visible watermark: everyone, vip or nobody.",
        parse=_one_of("everyone", "vip", "nobody"),
    )
    forbidden_engines: frozenset[tuple[str, str]] = _setting(
        frozenset(), "Engines that must not serve a model, as model:engine words; * is every model.", parse=_forbidden
    )
    prices: Mapping[tuple[str, str], Mapping[int, int]] = _setting(
        MappingProxyType({}), "Credits a second by short side, as model:engine=720:1/1080:2 words.", parse=_prices
    )
    batch_price_percent: int = _setting(
        50,
        "What a video of a batch costs, in percent of its price; one that an upstream makes costs all of it.",
        parse=_whole(0, 100),
    )
    open_jobs_per_account_max: int = _setting(
        100, "Queued and running jobs one account may have.", parse=_whole(1, 1_000_000)
    )
    open_jobs_max: int = _setting(10_000, "Queued and running jobs in all.", parse=_whole(1, 10_000_000))
    wait_seconds_max: int = _setting(
        570,
        "How long a call that answers with the finished video is held open. OpenAI's SDKs give up after 600, and send the"
        " request again: a second video.",
        parse=_whole(1, 86_400),
    )
    allow_private_fetch: bool = _setting(
        False, "Fetch references from private addresses too (tests, closed networks).", parse=_boolean
    )
    embedded_worker: bool = _setting(True, "Whether `rushes serve` runs a worker of its own.", parse=_boolean)
    emulator: bool = _setting(
        False,
        "Emulate instead of rendering, for tests of other programs: failures and delays on demand.",
        parse=_boolean,
    )
    emulate: str | None = _setting(None, "Words for every job of the emulator, such as delay=3.")
    emulate_scenario: Path | None = _setting(
        None, "TOML or JSON file of rules: which jobs the emulator does what with.", parse=_file
    )
    upstreams: Path | None = _setting(
        None, "TOML file of upstreams and routes: servers that make videos for this one.", parse=_file
    )
    diffusion: Path | None = _setting(
        None,
        "TOML file of open-weight models that this machine's GPUs run, and which public models they serve.",
        parse=_file,
    )
    font: Path | None = _setting(
        None,
        "Font file for letters that the scene engine has none of its own for, asked before those of the system.",
        parse=_file,
    )
    relay_slots: int = _setting(
        64,
        "Jobs of upstreams a worker sends or fetches at once; those that only wait there take no slot.",
        parse=_whole(1, 1000),
    )
    worker_id: str | None = _setting(
        None,
        "This worker's stable name: its own, and the same after a restart; by default `local` on SQLite, else the"
        " machine's host name.",
        parse=_name,
    )
    worker_slots: int | None = _setting(
        None, "Jobs a worker renders at once; by default one a CPU core, at most 4.", parse=_whole(1, 64)
    )
    render_memory_mb: int = _setting(
        1536, "Memory a render process may use before it is ended, in MiB.", parse=_whole(256, 1_048_576)
    )
    render_seconds_max: int = _setting(
        1800, "Time one render may take before it is ended, in seconds.", parse=_whole(10, 86_400)
    )
    log_format: str = _setting("text", "text for people or json for machines.", parse=_one_of("text", "json"))
    log_level: str = _setting(
        "info", "debug, info, warning or error.", parse=_one_of("debug", "info", "warning", "error")
    )

    @property
    def database(self) -> str:
        """The database address in force."""
        return self.database_url or f"sqlite:///{self.data_dir / 'rushes.db'}"

    @property
    def licences(self) -> Path:
        """Where accepted licences of models are written down."""
        return self.data_dir / "licences.json"

    @property
    def is_embedded(self) -> bool:
        """Whether the database is a file of this machine, which one server owns."""
        return self.database.startswith("sqlite")

    @property
    def worker_name(self) -> str:
        """The worker's name in force."""
        return self.worker_id or (
            "local" if self.is_embedded else re.sub(r"[^A-Za-z0-9_.-]", "-", socket.gethostname())
        )

    @property
    def slots(self) -> int:
        return self.worker_slots or min(4, os.cpu_count() or 1)


def credential(name: str) -> str | None:
    """The upstream's credential that ``env:NAME`` or ``file:PATH`` names, as it is now; None if there is none."""
    kind, _, place = name.partition(":")
    if kind == "env":
        return os.environ.get(place) or None
    try:
        return Path(place).read_text().strip() or None
    except (OSError, UnicodeDecodeError):
        return None


def child_environment(given: Mapping[str, object]) -> dict[str, str]:
    """This process's environment with ``given`` settings in it, for a process that has to see the same."""
    return os.environ | {PREFIX + name.upper(): str(value) for name, value in given.items()}


def load(
    environment: Mapping[str, str] | None = None,
    *,
    config_file: Path | None = None,
    given: Mapping[str, object] | None = None,
) -> Settings:
    """Read and check all settings. What is ``given`` wins over every other place; an empty text means the default.

    Raises SettingsError that names the setting, also for a `RUSHES_` variable or key that does not exist.
    """
    environment = os.environ if environment is None else environment
    environment = {**environment} | {PREFIX + name.upper(): str(value) for name, value in (given or {}).items()}
    if config_file is None and environment.get(CONFIG_VARIABLE):
        config_file = Path(environment[CONFIG_VARIABLE])
    from_file = _read_file(config_file)
    known = {item.name: item for item in fields(Settings)}
    for name in from_file:
        if name not in known:
            raise SettingsError(f"{config_file}: there is no setting '{name}'; see docs/settings.md")
    secrets = {f"{name}_file" for name, item in known.items() if item.metadata["secret"]}
    for variable in environment:
        name = variable.removeprefix(PREFIX).lower()
        if variable.startswith(PREFIX) and variable != CONFIG_VARIABLE and name not in known and name not in secrets:
            raise SettingsError(f"{variable}: there is no such setting; see docs/settings.md")
    values: dict[str, Any] = {}
    for name, item in known.items():
        label, raw = _raw(name, item.metadata["secret"], environment, {} if name in (given or {}) else from_file)
        if raw is None:
            continue
        try:
            values[name] = item.metadata["parse"](raw) if item.metadata["parse"] else str(raw)
        except ValueError as error:
            raise SettingsError(f"{label}: {error}") from None
    return Settings(**values)


def _raw(name: str, secret: bool, environment: Mapping[str, str], from_file: Mapping[str, Any]) -> tuple[str, Any]:
    """(where the value came from, the value), None where the setting is not given."""
    variable = PREFIX + name.upper()
    if environment.get(variable):
        return variable, environment[variable]
    if secret and environment.get(f"{variable}_FILE"):
        path = environment[f"{variable}_FILE"]
        try:
            return f"{variable}_FILE", Path(path).read_text().strip()
        except OSError as error:
            raise SettingsError(f"{variable}_FILE: {path} cannot be read: {error.strerror}") from None
    return name, from_file.get(name)


def _read_file(path: Path | None) -> Mapping[str, Any]:
    if path is None:
        return {}
    try:
        return {key.lower(): value for key, value in tomllib.loads(path.read_text()).items()}
    except OSError as error:
        raise SettingsError(f"{CONFIG_VARIABLE}: {path} cannot be read: {error.strerror}") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{CONFIG_VARIABLE}: {path} is not valid TOML: {error}") from None

"""What the user chose, kept as one JSON file in the office's user profile."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

FILE = "tenet.json"
# A file of settings that is larger was not written by this extension.
LIMIT = 100_000


@dataclass(frozen=True)
class Settings:
    packs: list = field(default_factory=list)      # ids, in place of the profile's choice; none: the profile's
    rules: list = field(default_factory=list)      # folders of local rules, added to the shipped ones
    tailoring: list = field(default_factory=list)  # files of the landlord's decisions
    profile: str = "default"
    organisation: str = ""                         # for the front page of a self-assessment


def load(folder):
    """The settings in `folder`, and a sentence about what is wrong with them ("": nothing). What is wrong has its default."""
    file = Path(folder) / FILE
    try:
        with file.open("rb") as opened:
            values = json.loads(opened.read(LIMIT))
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, ValueError) as error:
        return Settings(), f"The settings in {file} cannot be read ({error}); the defaults are used."
    if not isinstance(values, dict):
        return Settings(), f"The settings in {file} are not what this extension writes; the defaults are used."
    return Settings(**{one.name: values[one.name] for one in fields(Settings) if _is_right(one.name, values.get(one.name))}), ""


def save(folder, settings):
    """Writes them whole or not at all."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=FILE)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            json.dump(asdict(settings), opened, indent=1)
        os.replace(name, Path(folder) / FILE)
    except BaseException:
        os.unlink(name)
        raise


def _is_right(name, value):
    default = getattr(Settings(), name)
    if isinstance(default, list):
        return isinstance(value, list) and all(isinstance(one, str) and one for one in value)
    return isinstance(value, str) and bool(value or not default)

"""How many get a newsletter, and where the list of them has something else in it."""

from __future__ import annotations

from pipeline.audience.lists import AddressList, read_list
from pipeline.errors import SettingsError
from pipeline.model.settings import Newsletter
from pipeline.workflow.workspace import Workspace


def recipients(workspace: Workspace, newsletter: Newsletter) -> AddressList | None:
    """The list that the newsletter's settings name; None if they name none.

    Raises:
        SettingsError: it cannot be read, or lies outside the folder of `config.toml`.
    """
    name = newsletter.audience.file
    if not name:
        return None
    path = (workspace.root / name).resolve()
    if not path.is_relative_to(workspace.root.resolve()):
        raise SettingsError(
            "the list must lie inside the folder of config.toml", where=f"newsletter.audience.file = {name}"
        )
    try:
        return read_list(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SettingsError("the list is not UTF-8", where=name, todo="Save it as UTF-8") from error
    except OSError as error:
        raise SettingsError(f"the list cannot be read ({error.strerror})", where=name) from error

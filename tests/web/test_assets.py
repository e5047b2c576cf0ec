"""Scripts and styles under addresses that change with them."""

from __future__ import annotations

import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
from starlette.applications import Starlette

from pipeline.web.assets import FOLDER, Assets
from tests.web.conftest import Serve, get


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.js").write_text("import './b.js';\n", encoding="utf-8")
    (tmp_path / "b.js").write_text("1;\n", encoding="utf-8")
    (tmp_path / "c.css").write_text("a{}\n", encoding="utf-8")
    return tmp_path


def test_a_file_is_served_for_ever_with_its_type(folder: Path, serve: Serve) -> None:
    assets = Assets(folder)
    address = serve(Starlette(routes=[assets.route()]))
    for name, kind in (("a.js", "text/javascript"), ("c.css", "text/css")):
        answer = get(address, assets.address(name))
        assert answer.body == (folder / name).read_bytes()
        assert answer.headers.get_content_type() == kind
        assert "immutable" in str(answer.headers["cache-control"])


def test_a_change_in_any_file_changes_every_address_since_scripts_import_each_other(folder: Path) -> None:
    before = Assets(folder)
    (folder / "b.js").write_text("2;\n", encoding="utf-8")
    after = Assets(folder)
    assert before.address("a.js") != after.address("a.js")
    assert after.address("a.js").rpartition("/")[0] == after.address("b.js").rpartition("/")[0]
    assert Assets(folder).edition == after.edition


@pytest.mark.parametrize(
    "path", ["{edition}/nothing.js", "0000000000000000/a.js", "{edition}/..%2Fa.js", "a.js"]
)
def test_nothing_else_is_served(folder: Path, serve: Serve, path: str) -> None:
    assets = Assets(folder)
    address = serve(Starlette(routes=[assets.route()]))
    assert get(address, f"/static/{path.format(edition=assets.edition)}").status == 404


def test_a_page_cannot_name_a_file_that_is_not_there(folder: Path) -> None:
    with pytest.raises(KeyError):
        Assets(folder).address("d.js")


def test_every_file_of_ours_is_shipped_and_can_be_served() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = project["tool"]["setuptools"]["package-data"]["pipeline.web"]
    files = sorted(FOLDER.rglob("*.*"))
    assert files
    for file in files:
        shipped = file.relative_to(FOLDER.parent).as_posix()
        assert any(fnmatch(shipped, pattern) for pattern in patterns)
        assert Assets().address(file.name).endswith(f"/{file.name}")


def test_our_scripts_import_only_what_is_beside_them_and_style_sheets_nothing() -> None:
    for script in FOLDER.glob("*.js"):
        text = script.read_text(encoding="utf-8")
        for name in re.findall(r'from "([^"]+)"', text):
            assert name.startswith("./")
            assert (FOLDER / name).is_file()
    for sheet in FOLDER.glob("*.css"):
        assert not re.search(r"@import|url\(", sheet.read_text(encoding="utf-8"))

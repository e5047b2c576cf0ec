"""What docs/templates.md says can be done, done."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from pipeline.render import view
from pipeline.render.mail import render_html, render_text
from pipeline.render.places import UNSUBSCRIBE
from pipeline.render.templates import SHIPPED, Templates
from tests.render.samples import issue, newsletter

PAGE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
NAMED = {
    "mail": view.MailView,
    "section": view.SectionView,
    "item": view.ItemView,
}
WITHIN = {
    "mail.colours": view.ColoursView,
    "mail.logo": view.LogoView,
    "mail.corrections": view.CorrectionView,
    "item.deadline": view.DeadlineView,
    "item.picture": view.PictureView,
}


def _values(kind: type) -> set[str]:
    names = {field.name for field in fields(kind)}
    return names | {name for name, one in vars(kind).items() if isinstance(one, property)}


def test_the_footer_of_the_docs_takes_the_place_of_ours_and_the_rest_stays(tmp_path: Path) -> None:
    (footer,) = re.findall(r"^```jinja\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    own = tmp_path / "mail" / "parts" / "footer.mjml.j2"
    own.parent.mkdir(parents=True)
    own.write_text(footer, encoding="utf-8")
    html = render_html(issue(), newsletter(), Templates((tmp_path,)), browser="https://example.org/12/")
    assert "Made by the programs desk. Borrow anything here." in html
    assert "Your reading is private" not in html
    assert UNSUBSCRIBE in html
    assert "50 East Example Street" in html
    assert "Death Café at the Library" in html


def test_a_template_of_ones_own_is_chosen_by_its_name(tmp_path: Path) -> None:
    source = (SHIPPED / "mail" / "mail.mjml.j2").read_text(encoding="utf-8")
    own = tmp_path / "mail" / "house.mjml.j2"
    own.parent.mkdir(parents=True)
    own.write_text(source.replace("boxes = true", "boxes = false"), encoding="utf-8")
    paper = replace(newsletter(), brand=replace(newsletter().brand, template="house"))
    html = render_html(issue(), paper, Templates((tmp_path,)))
    assert 'class="badge' not in html
    assert 'class="card' in html


@pytest.mark.parametrize("name", NAMED)
def test_every_value_of_a_part_is_explained_and_no_other(name: str) -> None:
    table = PAGE.partition("## What the parts get")[2].partition("\n## ")[0]
    said = set(re.findall(rf"`{name}\.(\w+)`", table))
    assert said == _values(NAMED[name])


@pytest.mark.parametrize("name", WITHIN)
def test_every_value_within_a_value_is_explained(name: str) -> None:
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{name}` |")]
    assert _values(WITHIN[name]) <= set(re.findall(r"`(\w+)", row)), name


def test_plain_text_can_be_changed_by_the_part_too(tmp_path: Path) -> None:
    own = tmp_path / "mail" / "parts" / "item.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text("-> {{ item.title }}\n", encoding="utf-8")
    text = render_text(issue(), newsletter(), Templates((tmp_path,)))
    assert "-> Death Café at the Library\n" in text
    assert UNSUBSCRIBE in text

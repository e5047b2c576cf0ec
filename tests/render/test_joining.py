"""A template that is compiled with its parts gives what Jinja2's own include gives."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from pipeline.errors import RenderError
from pipeline.render.joining import JoinedEnvironment
from pipeline.render.templates import SHIPPED, Templates

values = st.one_of(st.text(), st.integers(), st.none(), st.text().map(Markup), st.floats(allow_nan=False))


def _loud(value: object) -> object:
    return value.upper() if isinstance(value, str) and not isinstance(value, Markup) else value


def _both(folder: dict[str, str], name: str = "a.html", **given_values: object) -> tuple[str, str]:
    """What the template gives joined, and what it gives as Jinja2 has it."""

    def escapes(one: str | None) -> bool:
        return one is None or one.endswith(".html")

    loader = jinja2.DictLoader(folder)
    joined = JoinedEnvironment(
        lambda value: escape(_loud(value)),
        loader=loader,
        autoescape=escapes,
        finalize=_loud,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    plain = jinja2.Environment(
        loader=loader,
        autoescape=escapes,  # noqa: S701 - both ways are tried
        finalize=_loud,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return joined.get_template(name).render(given_values), plain.get_template(name).render(given_values)


@pytest.mark.parametrize(
    "folder",
    [
        pytest.param(
            {
                "a.html": "<{% include 'b.html' %}>\n{{ x }}",
                "b.html": "{{ x }}\n{% if x %}\n  y\n{% endif %}\n",
            },
            id="white space is that of each file",
        ),
        pytest.param(
            {"a.html": "{% set n = 1 %}{% include 'b.html' %}{{ n }}", "b.html": "{% set n = 2 %}{{ n }}"},
            id="what a part sets stays in it",
        ),
        pytest.param(
            {
                "a.html": "{% for i in many %}{% set n = i %}{% include 'b.html' %}{% endfor %}",
                "b.html": "{{ n }}{{ i }}{% include 'c.html' %};",
                "c.html": "{{ loop.index if loop is defined else '' }}{{ i }}",
            },
            id="a part sees what stands around it, and so does a part of it",
        ),
        pytest.param(
            {
                "a.html": "{% include 'b.css' %}{% include 'b.html' %}",
                "b.css": "{{ x }}",
                "b.html": "{{ x }}",
            },
            id="each file escapes as it does alone",
        ),
        pytest.param(
            {
                "a.html": "{% include 'none.html' ignore missing %}{% include ['none.html', 'b.html'] %}",
                "b.html": "b",
            },
            id="what may be missing is left to Jinja2",
        ),
        pytest.param(
            {"a.html": "{% include which %}{% include 'b.html' without context %}", "b.html": "b"},
            id="what is known only at run time is left to Jinja2",
        ),
        pytest.param(
            {
                "a.html": "{% include 'b.html' %}",
                "b.html": "{{ n }}{% if n < 4 %}{% set n = n + 1 %}{% include 'b.html' %}{% endif %}",
            },
            id="a part may hold itself",
        ),
        pytest.param(
            {
                "a.html": "{% extends 'c.html' %}{% block one %}{% include 'b.html' %}{% endblock %}",
                "b.html": "{% block one %}b{{ x }}{% endblock %}",
                "c.html": "[{% block one %}c{% endblock %}]",
            },
            id="blocks are those of each file",
        ),
        pytest.param(
            {
                "a.html": "{% from 'm.html' import wide %}{% include 'b.html' %}{{ wide(x) }}",
                "b.html": "{% macro wide(y) %}<i>{{ y }}</i>{% endmacro %}{{ wide(x) }}",
                "m.html": "{% macro wide(y) %}<b>{{ y }}</b>{% endmacro %}",
            },
            id="macros are those of each file",
        ),
        pytest.param(
            {"a.html": "{% set b %}<b>{{ x }}</b>{% endset %}{{ b }}{{ b ~ x }}{{ x|e }}{{ x|safe }}"},
            id="markup is escaped once",
        ),
        pytest.param(
            {
                "a.html": "{% autoescape false %}{{ x }}{% include 'b.html' %}{% endautoescape %}{{ x }}",
                "b.html": "{{ x }}{% autoescape false %}{{ x }}{% endautoescape %}",
            },
            id="escaping can be turned off and on",
        ),
        pytest.param(
            {"a.html": "{# {% include 'none.html' %} #}{% raw %}{% include 'none.html' %}{% endraw %}"},
            id="what is no tag is none",
        ),
    ],
)
def test_a_part_gives_what_it_gives_alone(folder: dict[str, str]) -> None:
    joined, plain = _both(folder, x="<a & 'b'>", many=[1, 2, 3], n=1, which="b.html")
    assert joined == plain


@given(value=values)
def test_any_value_is_finished_and_escaped(value: object) -> None:
    joined, plain = _both({"a.html": "{{ x }}|{{ y }}", "a.css": "{{ x }}|{{ y }}"}, x=value, y=Markup("<b>"))
    assert joined == plain


@pytest.mark.parametrize("name", ["none.html", "b.html"])
def test_a_part_that_is_missing_is_missed_only_where_it_is_wanted(name: str) -> None:
    folder = {"a.html": "{% if x %}{% include 'b.html' %}{% endif %}", "c.html": "{% include 'none.html' %}"}
    assert _both(folder, x=False) == ("", "")
    with pytest.raises(jinja2.TemplateNotFound, match=name):
        _both(folder, "c.html" if name == "none.html" else "a.html", x=True)


def test_every_mail_that_ships_is_joined_whole() -> None:
    loader = jinja2.FileSystemLoader(SHIPPED)
    environment = JoinedEnvironment(
        str, loader=loader, autoescape=lambda name: not (name or "").endswith("s.j2")
    )
    for name in ("mail/mail.mjml.j2", "mail/text-first.mjml.j2", "mail/mail.txt.j2"):
        source = loader.get_source(environment, name)[0]
        tags = [token for token in environment._tokenize(source, name) if token.test("name:include")]
        assert len(tags) <= 1, "but for the style sheet, which is escaped otherwise"


def test_a_part_that_was_changed_is_compiled_anew_with_what_holds_it(tmp_path: Path) -> None:
    for number in ("one", "two", "one"):
        part = tmp_path / number / "mail" / "parts" / "lead.mjml.j2"
        part.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(f"{number} {{{{ x }}}}", encoding="utf-8")
        holds = tmp_path / "own" / "a.html.j2"
        holds.parent.mkdir(exist_ok=True)
        holds.write_text('{% include "mail/parts/lead.mjml.j2" %}', encoding="utf-8")
        templates = Templates((tmp_path / "own", tmp_path / number))
        assert templates.render("a.html.j2", x="<") == f"{number} &lt;"
    part.write_text("three", encoding="utf-8")
    assert Templates((tmp_path / "own", tmp_path / "one")).render("a.html.j2") == "three"


def test_an_error_in_a_part_names_its_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "a.html.j2").write_text('\n\n\n{% include "b.html.j2" %}', encoding="utf-8")
    part = tmp_path / "b.html.j2"
    for text, said in (
        ("\n{{ nothing.here }}", "line 2: .*undefined"),
        ("{% if %}", "line 1: .*cannot be read"),
    ):
        part.write_text(text, encoding="utf-8")
        with pytest.raises(RenderError, match=rf"b\.html\.j2, {said}"):
            Templates((tmp_path,)).render("a.html.j2")

"""What the docs say, and what the program has, are the same."""

from __future__ import annotations

import ast
import inspect
import re
import shlex
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import click
import pytest

from pipeline import errors
from pipeline.cli import main as cli
from pipeline.config import load_settings
from pipeline.model import settings
from pipeline.model.issues import Level, Status
from pipeline.model.items import Kind
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Tool
from pipeline.review import checks
from pipeline.schedule import SlotOutcome
from pipeline.workflow.drafting import EMPTY

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md")))

# The words that code, tables, commands, pages and docs use, and no synonyms.
WORDS = (
    *("feed", "entry", "item", "deadline", "newsletter", "issue", "section", "blurb", "subject", "preheader"),
    *("post", "network", "draft", "held", "check", "message", "channel", "delivery", "list", "subscriber"),
    *("subscription", "kind"),
)
TABLES: dict[str, type] = {
    "[collect]": settings.Collect,
    "[checks]": settings.Checks,
    "[site]": settings.Site,
    "[smtp]": settings.Smtp,
    "[[smtp.domain]]": settings.DomainLimit,
    "[public]": settings.Public,
    "[bounces]": settings.Bounces,
    "[bounces.imap]": settings.Imap,
    "[retention]": settings.Retention,
    "[desk]": settings.Desk,
    "[[newsletter]]": settings.Newsletter,
    "[newsletter.staff]": settings.Staff,
    "[newsletter.audience]": settings.Audience,
    "[newsletter.schedule]": settings.Schedule,
    "[newsletter.mail]": settings.Mail,
    "[newsletter.mail.service]": settings.ServiceTags,
    "[newsletter.brand]": settings.Brand,
    "[newsletter.select]": settings.Select,
    "[newsletter.posts]": settings.Posts,
    "[[newsletter.posts.account]]": settings.Account,
    "[[newsletter.section]]": settings.Section,
    "[[feed]]": settings.Feed,
}
TOP = "The top of"
NOT_IN_CONFIG = {"root", "feed", "sources"}  # fields of Settings that no key of config.toml is behind


def sections(page: str) -> dict[str, str]:
    """The text under each heading of the second level."""
    parts = re.split(r"^## (.+)$", (DOCS / page).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> list[list[str]]:
    """The cells of every row of every table, heads left out."""
    found: list[list[str]] = []
    for line in text.splitlines():
        if re.fullmatch(r"\|(?:-+\|)+", line):
            found.pop()  # what came before was the head
        elif line.startswith("|"):
            found.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return found


def code(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def commands() -> dict[str, click.Command]:
    """Every command, the group itself included, by what a person types."""

    def walk(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
        yield name, command
        if isinstance(command, click.Group):
            context = click.Context(command)
            for word in command.list_commands(context):
                inner = command.get_command(context, word)
                assert inner is not None
                yield from walk(f"{name} {word}", inner)

    return dict(walk("pipeline", cli.pipeline))


def names(parameter: click.Parameter) -> set[str]:
    """What a person types for it: `--json`, `ITEM`."""
    if isinstance(parameter, click.Argument):
        return {str(parameter.name).upper()}
    return {*parameter.opts, *parameter.secondary_opts}


def described(command: str) -> dict[str, list[str]]:
    """The rows of a command's table, by each name in their first cell."""
    text = {code(title)[0]: text for title, text in sections("commands.md").items() if code(title)}[command]
    found = {}
    for row in rows(text):
        for name in code(row[0]):
            found[name] = row
    return found


def keys(title: str) -> dict[str, list[str]]:
    """The rows of a table of settings by their key."""
    (text,) = [text for heading, text in sections("settings.md").items() if f"{title}`" in heading]
    return {code(row[0])[0]: row for row in rows(text)}


def top_keys() -> dict[str, list[str]]:
    (text,) = [text for heading, text in sections("settings.md").items() if heading.startswith(TOP)]
    return {code(row[0])[0]: row for row in rows(text)}


def plain_default(field: Field[Any]) -> str:
    """A default as settings.md writes it."""
    value = field.default
    if value is MISSING:
        return "required"
    if value is None or is_dataclass(value):
        return "left out"
    if isinstance(value, Enum):
        value = str(value.value)
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        return "`[" + ", ".join(f'"{one}"' if isinstance(one, str) else str(one) for one in value) + "]`"
    return f'`"{value}"`' if isinstance(value, str) else f"`{value}`"


def findings() -> set[tuple[str, str]]:
    """The name and level of every `Finding(…)` in the source of the checks."""
    found = set()
    sources = Path(inspect.getfile(checks)).parent.glob("*checks.py")
    trees = [ast.parse(source.read_text(encoding="utf-8")) for source in sources]
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Finding":
            name, level = node.args[:2]
            assert isinstance(name, ast.Constant), "a check's name stands there in full"
            assert isinstance(level, ast.Attribute), "and its level too"
            found.add((str(name.value), Level[level.attr].value))
    return found


def exit_codes() -> set[str]:
    """Every code that `main` and the errors can leave with; 0 and 1 are what commands return."""
    kinds = [kind for _, kind in inspect.getmembers(errors, inspect.isclass)]
    found = {kind.exit_code for kind in kinds if issubclass(kind, errors.PipelineError)} | {0, 1}
    for node in ast.walk(ast.parse(inspect.getsource(cli))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "sys.exit":
            values = [one.value for one in node.args if isinstance(one, ast.Constant)]
            found |= {value for value in values if isinstance(value, int)}
    return {str(number) for number in found}


def called() -> list[tuple[str, str]]:
    """Every `pipeline …` in code of any page: the page, and the words after `pipeline`."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        blocks = re.findall(r"^```[a-z]*\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
        prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
        lines = [line for block in blocks for line in block.splitlines()]
        lines += re.findall(r"`([^`]+)`", prose)
        typed = re.compile(r"(?:^|/bin/|To approve: )pipeline ([^#|>&]+)")
        found += [(page.name, match[1].strip()) for line in lines if (match := typed.search(line))]
    return found


def keys_unknown(data: Mapping[str, Any], kind: type) -> Iterator[str]:
    """The keys of a TOML table that the dataclass behind it does not have."""
    hints = get_type_hints(kind)
    for key, value in data.items():
        if key not in hints:
            yield key
            continue
        inner = next((one for one in (hints[key], *get_args(hints[key])) if is_dataclass(one)), None)
        if isinstance(inner, type):
            for table in value if isinstance(value, list) else [value]:
                yield from keys_unknown(table, inner)


def toml_blocks() -> list[str]:
    blocks = []
    for page in PAGES:
        blocks += re.findall(
            r"^```toml\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
        )
    return blocks


def test_every_command_has_a_section_and_every_section_a_command() -> None:
    documented = {code(title)[0] for title in sections("commands.md") if code(title)}
    assert documented == set(commands())


@pytest.mark.parametrize("command", commands())
def test_every_argument_and_option_stands_in_its_commands_table_and_nothing_else(command: str) -> None:
    parameters = [one for one in commands()[command].params if not {"-h", "--help"} & names(one)]
    assert set(described(command)) == {name for one in parameters for name in names(one)}


@pytest.mark.parametrize("command", commands())
def test_the_default_of_every_argument_and_option_is_the_one_that_holds(command: str) -> None:
    table = described(command)
    for parameter in commands()[command].params:
        if {"--help", "--version"} & names(parameter):
            continue
        said = table[min(names(parameter))][1]
        default = parameter.to_info_dict()["default"]
        if parameter.required:
            assert said == "required"
        elif isinstance(parameter, click.Option) and parameter.is_flag:
            assert said == ("on" if default else "off")
        elif isinstance(default, str | int | Path) and str(default):
            assert said == f"`{default}`"
        else:
            assert said not in {"required", "", "off", "on"}, "say what holds when it is left out"


@pytest.mark.parametrize("title", TABLES)
def test_every_settings_key_stands_in_its_table_and_nothing_else(title: str) -> None:
    assert set(keys(title)) == {field.name for field in fields(TABLES[title])}


@pytest.mark.parametrize("title", TABLES)
def test_the_default_of_every_settings_key_is_the_one_that_holds(title: str) -> None:
    said = {name: row[2] for name, row in keys(title).items()}
    assert said == {field.name: plain_default(field) for field in fields(TABLES[title])}


def test_every_key_at_the_top_of_config_toml_stands_in_the_docs_with_its_default() -> None:
    known = {
        one.name: plain_default(one) for one in fields(settings.Settings) if one.name not in NOT_IN_CONFIG
    }
    assert {name: row[2] for name, row in top_keys().items()} == known


def test_every_settings_dataclass_has_a_table() -> None:
    kinds = {
        kind
        for _, kind in inspect.getmembers(settings, inspect.isclass)
        if is_dataclass(kind) and kind.__module__ == settings.__name__
    }
    assert {*TABLES.values(), settings.Settings} == kinds


@pytest.mark.parametrize(
    "kind", [settings.Missed, settings.ApprovalRule, settings.SerialComma, settings.Visibility, Tool, Kind]
)
def test_every_value_that_a_setting_may_take_stands_in_the_docs(kind: type[Enum]) -> None:
    text = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert [one.value for one in kind if f'`"{one.value}"`' not in text] == []


def test_every_settings_key_is_shown_in_an_example() -> None:
    shown = set(re.findall(r"^(\w+) =", "\n".join(toml_blocks()), re.MULTILINE))
    wanted = {field.name for kind in TABLES.values() for field in fields(kind)} | set(top_keys())
    tables = {
        "newsletter",
        "collect",
        "checks",
        "site",
        "service",
        "schedule",
        "mail",
        "section",
        "select",
        "posts",
        "account",
        "brand",
        "smtp",
        "domain",
        "public",
        "bounces",
        "imap",
        "retention",
        "desk",
        "staff",
        "audience",
    }
    assert wanted - shown - tables == set()


def test_no_example_has_a_key_that_does_not_exist() -> None:
    assert toml_blocks()
    for block in toml_blocks():
        assert list(keys_unknown(tomllib.loads(block), settings.Settings)) == []


def test_the_example_settings_are_accepted_as_they_stand(tmp_path: Path) -> None:
    config, feeds = toml_blocks()
    (tmp_path / "feeds").mkdir()
    (tmp_path / "config.toml").write_text(config, encoding="utf-8")
    (tmp_path / "feeds" / "ours.toml").write_text(feeds, encoding="utf-8")
    load_settings(tmp_path, {})


def test_every_check_stands_in_the_docs_with_its_level_and_no_other_does() -> None:
    documented = {(code(row[0])[0], row[1]) for row in rows((DOCS / "checks.md").read_text(encoding="utf-8"))}
    assert findings()
    assert documented == findings()


def test_every_level_of_a_finding_is_explained() -> None:
    text = (DOCS / "checks.md").read_text(encoding="utf-8")
    assert [level.value for level in Level if f"- **{level.value}**: " not in text] == []


@pytest.mark.parametrize("page", ["operators.md", "commands.md"])
def test_every_exit_code_stands_in_the_docs_and_no_other_does(page: str) -> None:
    documented = {code(row[0])[0] for row in rows((DOCS / page).read_text(encoding="utf-8")) if code(row[0])}
    assert {one for one in documented if one.isdecimal()} == exit_codes()


def test_the_readme_names_the_exit_codes_that_cron_sees() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    documented = {code(row[0])[0] for row in rows(readme)}
    assert documented == exit_codes() - {"130"}, "130 is for a person's Ctrl-C"


@pytest.mark.parametrize("word", WORDS)
def test_every_word_of_the_trade_stands_in_the_glossary(word: str) -> None:
    assert f"| **{word}** | " in (DOCS / "glossary.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", [Kind, Status, DeliveryStatus, SlotOutcome, Level])
def test_every_status_kind_and_outcome_stands_in_the_glossary(kind: type[Enum]) -> None:
    text = (DOCS / "glossary.md").read_text(encoding="utf-8").lower()
    assert [one.value for one in kind if f"*{one.value}*" not in text] == []
    assert f"*{EMPTY}*" in text


def test_every_template_stands_in_the_docs_and_no_other_does() -> None:
    shipped = {path.relative_to(ROOT / "templates").as_posix() for path in (ROOT / "templates").rglob("*.j2")}
    text = (DOCS / "settings.md").read_text(encoding="utf-8")
    documented = {name for name in re.findall(r"`([\w/.-]+\.j2)`", text) if "/" in name}
    assert documented == shipped


def test_every_environment_variable_stands_in_the_docs() -> None:
    text = (DOCS / "operators.md").read_text(encoding="utf-8")
    asked = {str(one.envvar) for command in commands().values() for one in command.params if one.envvar}
    assert [
        name for name in (*asked, "DATABASE_URL", "DATABASE_URL_FILE", "NO_COLOR") if f"`{name}`" not in text
    ] == []


def test_the_docs_show_commands_to_try() -> None:
    assert len(called()) > 50


@pytest.mark.parametrize(("page", "line"), sorted(set(called())))
def test_every_command_line_in_the_docs_is_one_that_can_be_typed(page: str, line: str) -> None:
    """Parsed as the program would; arguments that prose leaves out are no fault."""
    words = shlex.split(line.replace("…", ""))
    name = "pipeline"
    while words:
        if f"{name} {words[0]}" in commands():
            name = f"{name} {words.pop(0)}"
        elif name == "pipeline" and words[0] in {"--dir", "--as-of"}:
            del words[:2]
        else:
            break
    command = commands()[name]
    if isinstance(command, click.Group) and (not words or words == ["--version"]):
        return
    assert not isinstance(command, click.Group), f"{page}: there is no `pipeline {line}`"
    try:
        command.make_context(name, words)
    except click.MissingParameter:
        pass
    except click.UsageError as error:
        pytest.fail(f"{page}: `pipeline {line}`: {error.format_message()}")


def links() -> list[tuple[Path, str]]:
    """Every link of every page that leads to a file of ours."""
    link = re.compile(r"\]\((?![a-z]+:)([^)\s]+)\)")
    return [(page, target) for page in PAGES for target in link.findall(page.read_text(encoding="utf-8"))]


def anchors(page: Path) -> set[str]:
    """What the headings of a page are called in addresses."""
    titles = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize(("page", "target"), links(), ids=lambda one: getattr(one, "name", one))
def test_every_link_leads_to_a_file_and_to_a_heading_that_is_there(page: Path, target: str) -> None:
    name, _, anchor = target.partition("#")
    place = (page.parent / name).resolve() if name else page
    assert place.exists()
    assert not anchor or anchor in anchors(place)


def test_the_readme_gives_the_two_commands_as_they_are() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "```sh\nmake run\nmake test\n```" in readme
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    known = set(re.findall(r"^([\w./]+):", makefile, flags=re.MULTILINE))
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert set(re.findall(r"^make ([\w./]+)$", text, flags=re.MULTILINE)) <= known


def test_decisions_are_numbered_without_a_gap_and_say_what_why_and_what_else() -> None:
    pages = sorted((DOCS / "decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert all(f"**{label}.**" in text for label in ("What", "Why", "What else")), page.name
        assert text.startswith(f"# {page.name[:4]}. ")

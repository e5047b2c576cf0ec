"""An approval is for every byte that readers get."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.review.draft import content_hash
from tests.compose.test_issue import an_issue

FILES = st.dictionaries(st.text(min_size=1), st.binary(), min_size=1, max_size=6)
ISSUE = an_issue()


@given(FILES, st.data())
def test_any_other_byte_in_any_file_is_another_hash(files: dict[str, bytes], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(files)))
    other = data.draw(st.binary().filter(lambda value: value != files[name]))
    before = content_hash(ISSUE, files)
    assert content_hash(ISSUE, files | {name: other}) != before
    assert content_hash(ISSUE, {key: value for key, value in files.items() if key != name}) != before
    assert content_hash(ISSUE, dict(reversed(files.items()))) == before, "the order says nothing"

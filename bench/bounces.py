"""How right mail that came back is read: `python -m bench.bounces`.

First our own samples: the forms of many systems, in our words, with what each reports. Then the samples that
flufl.bounce tests itself with: real bounces of many years, fetched with its source from PyPI below var/bench,
and not ours to keep. Of those is counted how many are seen to be reports at all, and how many name somebody,
beside what flufl.bounce says on its own. None of them has a tag of ours, so that none is more than soft.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import time
from collections import Counter
from email import message_from_bytes
from pathlib import Path

from flufl.bounce import all_failures

from pipeline.audience.bounces import Kind, read_report
from tests.audience.bounce_samples import KEYS, samples

SOURCE = "flufl.bounce==6.0.0"
HOME = Path(__file__).parent.parent / "var" / "bench" / "bounces"
_REPORTS = frozenset({Kind.HARD, Kind.SOFT, Kind.DELAY, Kind.COMPLAINT})


def ours() -> bool:
    """Print how our own samples are read; whether all are read right."""
    known = samples()
    begun = time.perf_counter()
    wrong = {one.name: said for one in known if (said := one.wrong())}
    took = (time.perf_counter() - begun) / len(known)
    print(f"Our samples: {len(known) - len(wrong)} of {len(known)} read right, {took * 1000:.1f} ms each")
    for name, said in wrong.items():
        print(f"  {name}: {'; '.join(said)}")
    for kind, many in sorted(Counter(one.kind.value for one in known).items()):
        print(f"  {many:4} {kind}")
    return not wrong


def fetched() -> dict[str, bytes]:
    """The samples of flufl.bounce, by their names.

    Raises:
        SystemExit: they cannot be had here; says why.
    """
    HOME.mkdir(parents=True, exist_ok=True)
    if not list(HOME.glob("*.tar.gz")):
        options = ["--quiet", "--no-deps", "--no-binary", ":all:", "--dest", str(HOME)]
        done = subprocess.run(
            [sys.executable, "-m", "pip", "download", *options, SOURCE],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{SOURCE} cannot be fetched: {done.stderr.strip()[-300:]}")
    (archive,) = HOME.glob("*.tar.gz")
    found = {}
    with tarfile.open(archive) as source:
        for member in source.getmembers():
            path = Path(member.name)
            data = source.extractfile(member) if member.isfile() else None
            if data and path.suffix in {".txt", ".eml"} and "test" in member.name and "data" in member.name:
                found[path.name] = data.read()
    return found


def theirs(mails: dict[str, bytes]) -> None:
    """Print what is seen in the samples of flufl.bounce."""
    if not mails:
        print(f"The source of {SOURCE} brings no samples")
        return
    begun = time.perf_counter()
    reports = {name: read_report(data, KEYS) for name, data in mails.items()}
    took = (time.perf_counter() - begun) / len(mails)
    alone = {name for name, data in mails.items() if any(all_failures(message_from_bytes(data)))}
    seen = {name for name, one in reports.items() if one.kind in _REPORTS}
    named = {name for name, one in reports.items() if one.kind in _REPORTS and one.addresses}
    coded = {name for name in seen if reports[name].code}
    print(f"\nSamples of {SOURCE}: {len(mails)}, {took * 1000:.1f} ms each")
    print(f"  {len(seen):4} seen to be reports")
    print(f"  {len(named):4} that name somebody; flufl.bounce alone: {len(alone)}")
    print(f"  {len(coded):4} with a code")
    for kind, many in sorted(Counter(one.kind.value for one in reports.values()).items()):
        print(f"  {many:4} {kind}")
    for name in sorted(set(mails) - seen):
        more = ", which flufl.bounce sees" if name in alone else ""
        print(f"  not seen to be one: {name} ({reports[name].kind.value}{more})")


def main() -> None:
    """Print both."""
    right = ours()
    theirs(fetched())
    sys.exit(0 if right else 1)


if __name__ == "__main__":
    main()

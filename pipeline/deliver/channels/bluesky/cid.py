"""The names that the AT Protocol gives to contents: a record's CID, worked out here as its server will.

Imported only by whoever posts, since `libipld` comes with `atproto`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import libipld

_DAG_CBOR_SHA256 = b"\x01\x71\x12\x20"  # CID version 1, DAG-CBOR, SHA-256, 32 bytes


def cid_of(record: Mapping[str, object]) -> str:
    """The CID of a record as it stands in a request: SHA-256 of its DAG-CBOR (atproto.com/specs/repository).

    Args:
        record: of JSON's kinds, whole numbers only; `{"$link": …}` where another content is named.
    """
    data = libipld.encode_dag_cbor(_with_links(record))
    return libipld.encode_cid(_DAG_CBOR_SHA256 + hashlib.sha256(data).digest())


def _with_links(value: object) -> object:
    """The value with its links as the encoder wants them: the bytes of a CID."""
    match value:
        case {"$link": str(cid)}:
            return libipld.decode_multibase(cid)[1]
        case Mapping():
            return {key: _with_links(each) for key, each in value.items()}
        case list() | tuple():
            return [_with_links(each) for each in value]
        case _:
            return value

"""Unpacking bodies piece by piece, so that a bomb is noticed before it has gone off."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import Protocol

import brotli

from pipeline.collect.trouble import AGAIN, TELL
from pipeline.errors import FeedError

_PIECE = 65_536  # bytes that one step may give
_MAX_LAYERS = 2
_GZIP = b"\x1f\x8b"


class _Layer(Protocol):
    """One kind of packing."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes unpack to, in small pieces."""

    def is_complete(self) -> bool:
        """Whether the packed data came to its end."""


class Body:
    """A body as it comes in, with its limits.

    Args:
        packing: the Content-Encoding header; empty if there is none.
        limit: bytes, on the wire as well as unpacked.

    Raises:
        FeedError: it is packed in a way that we did not ask for, or too many times.
    """

    def __init__(self, packing: str, limit: int) -> None:
        names = [
            name for part in packing.split(",") if (name := part.strip().lower()) not in {"", "identity"}
        ]
        if len(names) > _MAX_LAYERS or not all(name in _LAYERS for name in names):
            raise FeedError(f"the answer is packed as “{packing[:60]}”, which we did not ask for", todo=TELL)
        self._layers: list[_Layer] = [_LAYERS[name]() for name in reversed(names)]
        self._limit = limit
        self._wire = 0
        self._unpacked = bytearray()

    def add(self, data: bytes) -> None:
        """Take the next bytes from the wire.

        Raises:
            FeedError: a limit is passed, or the bytes cannot be unpacked.
        """
        self._wire += len(data)
        if self._wire > self._limit:
            raise self._too_large()
        try:
            for piece in _through(self._layers, data):
                self._unpacked += piece
                if len(self._unpacked) > self._limit:
                    raise self._too_large()
        except (zlib.error, brotli.error) as error:
            raise FeedError("the answer is damaged and cannot be unpacked", todo=AGAIN) from error

    def finish(self) -> bytes:
        """The whole body. A gzip file that was served as it is, without saying so, is unpacked too.

        Raises:
            FeedError: the packed data breaks off.
        """
        body = self._complete()
        if not body.startswith(_GZIP):
            return body
        inner = Body("gzip", self._limit)
        inner.add(body)
        return inner._complete()

    def _complete(self) -> bytes:
        if self._wire and not all(layer.is_complete() for layer in self._layers):
            raise FeedError("the answer breaks off before its end", todo=AGAIN)
        return bytes(self._unpacked)

    def _too_large(self) -> FeedError:
        return FeedError(
            f"the feed is larger than {self._limit / 1_048_576:.3g} MB",
            todo="Raise `max_bytes` under `[collect]` if it really is that large",
        )


def _through(layers: Sequence[_Layer], data: bytes) -> Iterator[bytes]:
    """Lead bytes through all layers, the outermost first."""
    if not layers:
        yield data
        return
    for piece in layers[0].feed(data):
        yield from _through(layers[1:], piece)


class _Gzip:
    """gzip, of one or more members."""

    _window = zlib.MAX_WBITS | 16

    def __init__(self) -> None:
        self._inflater = zlib.decompressobj(self._window)
        self._complete = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._complete:
                if not data.startswith(_GZIP):
                    return  # padding after the end
                self._inflater, self._complete = zlib.decompressobj(self._window), False
            yield self._inflater.decompress(data, _PIECE)
            self._complete = self._inflater.eof
            data = self._inflater.unused_data if self._complete else self._inflater.unconsumed_tail

    def is_complete(self) -> bool:
        return self._complete


class _Deflate(_Gzip):
    """zlib data as RFC 9110 wants it, or bare deflate as some servers send it."""

    _window = zlib.MAX_WBITS

    def __init__(self) -> None:
        super().__init__()
        self._started = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        if data and not self._started:
            self._started = True
            # RFC 1950: the method is 8, and a zlib header is divisible by 31.
            if data[0] & 0x0F != 8 or (len(data) > 1 and (data[0] << 8 | data[1]) % 31):
                self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        yield from super().feed(data)


class _Brotli:
    def __init__(self) -> None:
        self._decoder = brotli.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._decoder.is_finished():
            return  # padding after the end
        piece = self._decoder.process(data, output_buffer_limit=_PIECE)
        # It may say that it can take more while it still has something to give: only nothing means nothing.
        while piece or not self._decoder.can_accept_more_data():
            yield piece
            if self._decoder.is_finished():
                return
            piece = self._decoder.process(b"", output_buffer_limit=_PIECE)

    def is_complete(self) -> bool:
        return bool(self._decoder.is_finished())


_LAYERS: dict[str, type[_Gzip | _Brotli]] = {
    "gzip": _Gzip,
    "x-gzip": _Gzip,
    "deflate": _Deflate,
    "br": _Brotli,
}

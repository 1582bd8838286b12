# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a key in bytes, in every form in which it might lie there."""

import base64
import os
import struct
import urllib.parse
import zlib

PIECE = 12
PNG = b"\x89PNG\r\n\x1a\n"


def inflated(data, bits=15):
    """What was packed, as far as it goes: whatever follows it does not matter. 31 is gzip."""
    return zlib.decompressobj(bits).decompress(data)


def png_texts(data):
    """What stands beside the pixels of a PNG: its text chunks, unpacked where they are packed."""
    at = data.find(PNG)
    if at < 0:
        return
    at += len(PNG)
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        at += 12 + length
        if kind in (b"tEXt", b"eXIf", b"iCCP"):
            yield body
        if kind in (b"zTXt", b"iTXt", b"iCCP"):
            # The packed part begins after a few fields that end with a zero; trying each end is simpler than parsing.
            for start in (i + 1 for i, byte in enumerate(body[:200]) if byte == 0):
                for skip in (0, 1):
                    try:
                        yield inflated(body[start + skip:])
                    except zlib.error:
                        continue
        if kind == b"IEND":
            return


def unpacked(data):
    """The contents of what packs its contents: gzip, a bare zlib stream, the texts of a picture."""
    yield from png_texts(data)
    if data[:2] == b"\x1f\x8b":
        try:
            yield inflated(data, 31)
        except zlib.error:
            pass
    # qCompress writes four bytes of length before the stream.
    for start in (0, 4):
        if data[start:start + 1] == b"\x78":
            try:
                yield inflated(data[start:])
            except zlib.error:
                pass


class Scanner:
    """Finds a secret, any twelve characters of it in a row, and what encodings make of it."""

    def __init__(self, secret, public_prefix):
        self.needles = {}
        # Pieces that lie within the public prefix alone say nothing about the secret.
        pieces = [secret[i:i + PIECE] for i in range(len(secret) - PIECE + 1) if i + PIECE > len(public_prefix) + 3]
        for piece in pieces:
            raw = piece.encode()
            self.add("plain", raw)
            self.add("UTF-16", piece.encode("utf-16-le"))
            self.add("UTF-16 BE", piece.encode("utf-16-be"))
            self.add("hex", raw.hex().encode())
            self.add("HEX", raw.hex().upper().encode())
            self.add("percent", "".join(f"%{byte:02x}" for byte in raw).encode())
            self.add("PERCENT", "".join(f"%{byte:02X}" for byte in raw).encode())
            self.add("reversed", raw[::-1])
            for form in ("\\u%04x", "\\u%04X", "\\x%02x", "&#%d;", "&#x%x;", "%%25%02x", "%%25%02X"):
                self.add("escaped as " + form % raw[0], "".join(form % byte for byte in raw).encode())
            self.add("JSON in JSON", "".join("\\\\u%04x" % byte for byte in raw).encode())
            self.add("every second byte", b"\0".join(bytes([byte]) for byte in raw))
        self.add("URL-encoded", urllib.parse.quote(secret, safe="").encode())
        # Base64 of a text around the key depends on where in it the key begins; the inner part has three forms.
        for offset in range(3):
            for alphabet in (base64.b64encode, base64.urlsafe_b64encode):
                text = alphabet(b"\0" * offset + secret.encode()).decode()
                inner = text[(0, 2, 3)[offset]:].rstrip("=")[:-2]
                # From after the public prefix on, sixteen base64 characters are twelve of the key.
                start = len(public_prefix) * 4 // 3
                for i in range(start, len(inner) - 16 + 1):
                    self.add("base64", inner[i:i + 16].encode())
                    self.add("base64 in UTF-16", inner[i:i + 16].encode("utf-16-le"))

    def add(self, form, needle):
        self.needles.setdefault(needle, form)

    def find(self, data):
        """The forms that occur in these bytes, or in what they hold packed."""
        found = {form for needle, form in self.needles.items() if needle in data}
        for inner in unpacked(data):
            found |= {form + ", packed" for needle, form in self.needles.items() if needle in inner}
        return sorted(found)

    def find_in_files(self, folder):
        """(files looked at, {path: forms}); names of files count as well."""
        looked, found = 0, {}
        for path, _, names in os.walk(folder):
            for name in names:
                whole = os.path.join(path, name)
                if not os.path.isfile(whole):
                    continue
                looked += 1
                with open(whole, "rb") as file:
                    forms = self.find(file.read() + b"\n" + whole.encode())
                if forms:
                    found[whole] = forms
        return looked, found

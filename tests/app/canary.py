# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a key in bytes, in every form in which it might lie there."""

import base64
import os
import urllib.parse

PIECE = 12


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
        """The forms that occur in these bytes."""
        return sorted({form for needle, form in self.needles.items() if needle in data})

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

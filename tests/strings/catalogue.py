"""A language's catalogue: the .ts file that is edited and kept, and the .qm file that Qt reads, made of it."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CONTEXT = "SkyMend"
LANGUAGE_CODE = "(language code)"  # translated by each catalogue into its own, so that what is installed can be asked


@dataclass(frozen=True)
class Text:
    """One text: the English one, where it stands (rooms and files), and its translation; empty while there is none."""

    english: str
    places: tuple[str, ...] = ()
    translation: str = ""


def read(path: Path) -> dict[str, Text]:
    """The finished texts of a .ts file by their English; none where there is no file."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            english = message.findtext("source", "")
            found[english] = Text(english, (), translation.text)
    return found


def merged(texts: dict[str, Text], kept: dict[str, Text]) -> dict[str, Text]:
    """The texts there are now, with the translations that are kept; what has vanished is dropped."""
    return {
        english: replace(text, translation=kept[english].translation if english in kept else "")
        for english, text in texts.items()
    }


def as_ts(texts: dict[str, Text], language: str) -> str:
    """A .ts file, as Qt Linguist and translation services read it; sorted by the English texts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for english in sorted(texts):
        text = texts[english]
        unfinished = "" if text.translation else ' type="unfinished"'
        lines.append("    <message>")
        lines += [f'        <location filename="../{place}"/>' for place in text.places]
        lines.append(f"        <source>{escape(english)}</source>")
        lines.append(f"        <translation{unfinished}>{escape(text.translation)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def as_qm(texts: dict[str, Text], language: str) -> bytes:
    """A .qm file of the finished texts: hashes of the English texts in order, and the messages they lead to."""
    finished = {english: text.translation for english, text in texts.items() if text.translation}
    finished[LANGUAGE_CODE] = language
    messages, offsets = b"", []
    for english in sorted(finished):
        source = english.encode()
        offsets.append((_elf_hash(source), len(messages)))
        translation = finished[english].encode("utf-16-be")
        messages += (
            _tagged(3, translation) + _tagged(8, b"") + _tagged(6, source) + _tagged(7, CONTEXT.encode()) + b"\x01"
        )
    hashes = b"".join(struct.pack(">II", *pair) for pair in sorted(offsets))
    return MAGIC + _section(0x42, hashes) + _section(0x69, messages)


MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")


def _tagged(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(text: bytes) -> int:
    """The hash by which QTranslator looks a text up (that of symbols in ELF files)."""
    value = 0
    for byte in text:
        value = ((value << 4) + byte) & 0xFFFFFFFF
        top = value & 0xF0000000
        value = (value ^ (top >> 24)) & ~top & 0xFFFFFFFF
    return value or 1


PLACES = re.compile(r"\{[^{}]*\}")


def fault(text: Text) -> str:
    """What a translation lacks or has too much; empty where it is fine."""
    if not text.translation:
        return "it has no translation"
    asked, given = (set(PLACES.findall(one)) for one in (text.english, text.translation))
    if asked != given:
        return f"its places are {sorted(given)}, not {sorted(asked)}"
    for what in (r"</?\w+>", r"&(?=\w)", r"%\d"):
        if len(re.findall(what, text.english)) != len(re.findall(what, text.translation)):
            return f"it has not as many “{what}” as the English text"
    edges = [
        (one[: len(one) - len(one.lstrip())], one[len(one.rstrip()) :]) for one in (text.english, text.translation)
    ]
    return "" if edges[0] == edges[1] else "it begins or ends with other blanks"

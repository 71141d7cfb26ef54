"""What the worker says, in the user's language.

The worker speaks English sentences with values in them. `i18n/messages.json` lists them as templates (`./dev strings` makes
it of the worker's sources): “{1} has no frame {2}.” A message is matched with its template, the template translated like any
other text, and the values put back. Several sentences in one message are matched each by itself where that explains more of
it; values may be messages again. What fits no template stays as it is.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Optional

from .language import FOLDER, is_translated
from .layers import tr, tr_listed

TEMPLATES = os.path.join(FOLDER, "messages.json")
PLACE = re.compile(r"\{(\d)\}")
SENTENCE_END = re.compile(r'\n+|(?<=[.!?…])["”)]?\s+(?=[^\s\d.,;:])')
LISTS = ("; ", ", ", " and ", " or ", ": ")  # what values are joined by
MOST_SENTENCES = 8  # of one template
DEEPEST = 4  # messages in messages
LONGEST = 4000  # characters; longer texts are logs


@dataclass(frozen=True)
class Template:
    """One sentence, or several, with numbered places."""

    text: str
    pattern: re.Pattern[str]
    weight: int  # letters that are no places
    quoted: frozenset[int]  # places between quotation marks: names and what the user wrote

    @classmethod
    def of(cls, text: str) -> Template:
        pieces = PLACE.split(text)
        pattern = "".join(re.escape(piece) if k % 2 == 0 else "(.+?)" for k, piece in enumerate(pieces))
        quoted = {int(found[1]) for found in re.finditer(r"“\{(\d)\}”", text)}
        return cls(text, re.compile(pattern, re.DOTALL), sum(map(len, pieces[::2])), frozenset(quoted))


@dataclass(frozen=True)
class Told:
    """A text in the user's language, and how many of its letters templates explained."""

    text: str
    weight: float = 0.0


def translated(message: str) -> str:
    """A message of the worker, or several in one text, in the user's language."""
    if not message or len(message) > LONGEST or not is_translated():
        return message
    return _message(message, 0).text


def _message(text: str, depth: int) -> Told:
    """The best way to explain a text as one or more templates."""
    ends = [0, *(found.end() for found in SENTENCE_END.finditer(text)), len(text)]
    best: list[Told] = [Told("")]
    for end in range(1, len(ends)):
        ways = []
        for begin in range(max(0, end - MOST_SENTENCES), end):
            whole = text[ends[begin] : ends[end]]
            core = whole.strip()
            if not core:
                told = Told(whole)
            else:
                found = _one(core, depth)
                told = Told(whole.replace(core, found.text, 1), found.weight)
            ways.append(Told(best[begin].text + told.text, best[begin].weight + told.weight))
        best.append(max(reversed(ways), key=lambda way: way.weight))  # the shorter sentences where both explain as much
    return best[-1]


def _one(text: str, depth: int) -> Told:
    """A text by one template, else by the parts of a list; else as it is."""
    exact = tr_listed(text)
    if exact != text:
        return Told(exact, len(text))
    template, values = _match(text)
    if template is None:
        return _listed(text, depth)
    spoken = tr_listed(template.text)
    told = {
        number: Told(value) if number in template.quoted else _value(value, depth + 1)
        for number, value in enumerate(values, 1)
    }
    whole = PLACE.sub(lambda place: told[int(place[1])].text if int(place[1]) in told else place[0], spoken)
    return Told(whole, template.weight + 0.5 * sum(value.weight for value in told.values()))


def _value(text: str, depth: int) -> Told:
    """A value in a message: a number, a path, a name, or words that are a message again."""
    if depth > DEEPEST or not re.search(r"[^\W\d_]{2}", text):
        return Told(text)
    core = text.strip()
    found = _message(core, depth) if core else Told(text)
    return Told(text.replace(core, found.text, 1), found.weight)


def _listed(text: str, depth: int) -> Told:
    """The parts of a list, each by itself, where at least one is known."""
    for joint in LISTS:
        if joint in text and depth < DEEPEST:
            parts = [_listed_part(part, depth + 1) for part in text.split(joint)]
            if any(part.weight for part in parts):
                spoken = {" and ": tr("{1} and {2}"), " or ": tr("{1} or {2}")}.get(joint, joint)
                between = spoken.replace("{1}", "").replace("{2}", "")
                return Told(between.join(part.text for part in parts), sum(part.weight for part in parts))
    return Told(text)


def _listed_part(text: str, depth: int) -> Told:
    return _one(text, depth) if re.search(r"[^\W\d_]{2}", text) else Told(text)


def _match(text: str) -> tuple[Optional[Template], tuple[str, ...]]:
    """The template with the most letters that a text fits, with the values in it."""
    index = _templates()
    words = {"", *re.findall(r"\w+", text)}
    candidates = {template.text: template for word in words for template in index.get(word, ())}
    for template in sorted(candidates.values(), key=lambda one: (-one.weight, one.text)):
        found = template.pattern.fullmatch(text)
        if found:
            return template, found.groups()
    return None, ()


@lru_cache(maxsize=1)
def _templates() -> dict[str, list[Template]]:
    """The templates by one whole word of each, the longest; by "" where none has a whole word."""
    try:
        with open(TEMPLATES, encoding="utf-8") as file:
            listed = json.load(file)
    except (OSError, ValueError):
        return {}
    index: dict[str, list[Template]] = {}
    for text in listed:
        words = re.findall(r"(?<![\w}])\w+(?![\w{])", PLACE.sub("{}", text))
        index.setdefault(max(words, key=len, default=""), []).append(Template.of(text))
    return index


class Interpreter:
    """A feedback that says in the user's language what the worker, or what prepares its environment, says."""

    def __init__(self, feedback: Any):
        self._feedback = feedback

    def __getattr__(self, name: str) -> Any:
        return getattr(self._feedback, name)

    def setProgressText(self, text: str) -> None:
        self._feedback.setProgressText(translated(text))

    def pushInfo(self, text: str) -> None:
        self._feedback.pushInfo(translated(text))

    def pushWarning(self, text: str) -> None:
        self._feedback.pushWarning(translated(text))

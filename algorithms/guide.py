"""The guide that lies in the plugin: its Markdown pages as HTML, and the paragraph that explains a parameter.

Pages are written for GitHub, too, so they use few forms: headings, paragraphs, lists, tables, code, links and pictures. The
row of a table that explains a parameter, or else the first paragraph that names it, is an anchor of the parameter's name.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from ..contract.version import __version__
from .qgis_settings import preferences

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "docs")
ONLINE = "https://github.com/skymend/skymend/blob/main/docs"
CONTENTS = "index"
SHARED = ("grids", "masks", "parameters", "cluster")  # pages on what many tasks ask for
STYLE = (
    "<style>body {font-family: sans-serif; max-width: 60em; margin: 1.5em auto; line-height: 1.5} "
    "table {border-collapse: collapse} td, th {border: 1px solid #bbb; padding: 3px 8px; "
    "vertical-align: top; text-align: left} pre {background: #f2f2f2; padding: 8px} img {max-width: 100%}</style>"
)
CODE = re.compile(r"`([^`]+)`")
NAME = re.compile(r"[A-Z][A-Z0-9_]{2,}|[a-z][a-z0-9_]+")


@dataclass(frozen=True)
class Page:
    """One page: its title, its body as HTML, and the names its table rows and its paragraphs explain."""

    name: str
    title: str
    body: str
    rows: frozenset[str]
    mentions: frozenset[str]


def names() -> list[str]:
    """The pages there are."""
    if not os.path.isdir(FOLDER):
        return []
    return sorted(name[:-3] for name in os.listdir(FOLDER) if name.endswith(".md"))


@lru_cache(maxsize=100)
def page(name: str) -> Page:
    """A page by its name. Raises OSError where there is none."""
    with open(os.path.join(FOLDER, f"{name}.md"), encoding="utf-8") as file:
        return _Writer(name).write(file.read())


def place(task: str, parameter: str) -> tuple[str, str]:
    """The page and anchor that explain a parameter of a task; the task's page alone where nothing does."""
    there = names()
    own = [page(task)] if task in there else []
    shared = [page(name) for name in SHARED if name in there]
    for one in (*own, *shared):
        if parameter in one.rows:
            return one.name, parameter
    for one in (*own, *shared):
        if parameter in one.mentions:
            return one.name, parameter
    return (task if own else CONTENTS), ""


def address(name: str) -> str:
    """Where a browser opens a page: a file with pictures, written into the data folder; online where that cannot be."""
    try:
        shown = page(name)
        folder = os.path.join(preferences().home, "guide", __version__)
        os.makedirs(folder, exist_ok=True)
        _write(os.path.join(folder, f"{name}.html"), _whole(shown))
        for other in names():  # which it links to
            path = os.path.join(folder, f"{other}.html")
            if not os.path.exists(path):
                _write(path, _whole(page(other)))
        return f"file:///{quote(os.path.join(folder, name).replace(os.sep, '/').lstrip('/'))}.html"
    except OSError:
        return f"{ONLINE}/{name}.md"


def _whole(shown: Page) -> str:
    pictures = f"file:///{quote(FOLDER.replace(os.sep, '/').lstrip('/'))}/images/"
    body = shown.body.replace('src="images/', f'src="{pictures}')
    head = f'<meta charset="utf-8"><title>SkyMend: {html.escape(shown.title)}</title>{STYLE}'
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def _write(path: str, text: str) -> None:
    """Write a page."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class _Writer:
    """Markdown to HTML, block by block."""

    def __init__(self, name: str):
        self.name, self.title = name, ""
        self.rows: set[str] = set()
        self.mentions: set[str] = set()

    def write(self, text: str) -> Page:
        lines = text.splitlines()
        for line in lines:
            if line.startswith("|"):
                self.rows.update(self._explained(_cells(line)[0]))
        body = "\n".join(self._blocks(lines))
        return Page(self.name, self.title, body, frozenset(self.rows), frozenset(self.mentions))

    def _blocks(self, lines: list[str]) -> Iterator[str]:
        at = 0
        while at < len(lines):
            line, end = lines[at], at + 1
            if line.startswith("```"):
                end = next((k for k in range(at + 1, len(lines)) if lines[k].startswith("```")), len(lines) - 1) + 1
                yield _code(lines[at + 1 : end - 1])
            elif line.startswith("    "):
                while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
                    end += 1
                yield _code([one[4:] for one in lines[at:end]])
            elif line.startswith("#"):
                yield self._heading(line)
            elif line.startswith("|"):
                while end < len(lines) and lines[end].startswith("|"):
                    end += 1
                yield self._table(lines[at:end])
            elif re.match(r"\s*([-*]|\d+\.) ", line):
                while end < len(lines) and (lines[end].strip() and not lines[end].startswith(("#", "|", "```"))):
                    end += 1
                yield self._list(lines[at:end])
            elif line.strip():
                while end < len(lines) and lines[end].strip() and not re.match(r"#|\||```|([-*]|\d+\.) ", lines[end]):
                    end += 1
                yield f"<p>{self._marked(' '.join(one.strip() for one in lines[at:end]))}</p>"
            at = end

    def _heading(self, line: str) -> str:
        level = len(line) - len(line.lstrip("#"))
        text = line[level:].strip()
        self.title = self.title or text.replace("`", "")
        anchor = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
        return f'<h{level}><a name="{anchor}"></a>{_inline(text)}</h{level}>'

    def _table(self, lines: list[str]) -> str:
        head = "".join(f"<th>{_inline(cell)}</th>" for cell in _cells(lines[0]))
        rows = []
        for line in lines[2:]:
            cells = _cells(line)
            anchors = "".join(f'<a name="{name}"></a>' for name in self._explained(cells[0]))
            filled = "</td><td>".join([_inline(cells[0]), *map(self._marked, cells[1:])])
            rows.append(f"<tr><td>{anchors}{filled}</td></tr>")
        return f'<table border="1" cellspacing="0" cellpadding="4"><tr>{head}</tr>{"".join(rows)}</table>'

    def _list(self, lines: list[str]) -> str:
        """A list, with lists in its items by their indentation."""
        kind = "ol" if re.match(r"\s*\d", lines[0]) else "ul"
        indent = len(lines[0]) - len(lines[0].lstrip())
        items: list[list[str]] = []
        for line in lines:
            if len(line) - len(line.lstrip()) == indent and re.match(r"\s*([-*]|\d+\.) ", line):
                items.append([re.sub(r"^\s*([-*]|\d+\.) ", "", line)])
            else:
                items[-1].append(line)
        return f"<{kind}>{''.join(f'<li>{self._item(item)}</li>' for item in items)}</{kind}>"

    def _item(self, lines: list[str]) -> str:
        inner = next((k for k, line in enumerate(lines) if k and re.match(r"\s+([-*]|\d+\.) ", line)), len(lines))
        text = self._marked(" ".join(line.strip() for line in lines[:inner]))
        return text + (self._list(lines[inner:]) if inner < len(lines) else "")

    def _marked(self, text: str) -> str:
        """A paragraph with anchors of what it names first on the page and no table explains."""
        fresh = [name for name in self._explained(text) if name not in self.rows | self.mentions]
        self.mentions.update(fresh)
        return "".join(f'<a name="{name}"></a>' for name in dict.fromkeys(fresh)) + _inline(text)

    def _explained(self, text: str) -> list[str]:
        """The parameters and options that a text names in code."""
        found = (code.partition("=")[0].strip() for code in CODE.findall(text))
        return [name for name in found if NAME.fullmatch(name)]


def _cells(line: str) -> list[str]:
    return [cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


def _code(lines: list[str]) -> str:
    return f"<pre>{html.escape(chr(10).join(lines).rstrip())}</pre>"


def _inline(text: str) -> str:
    """Emphasis, code, links and pictures of one paragraph."""
    pieces = CODE.split(text)
    return "".join(f"<code>{html.escape(p)}</code>" if k % 2 else p for k, p in enumerate(_spans(pieces)))


def _spans(pieces: list[str]) -> list[str]:
    """The texts between code as HTML; links and emphasis may reach over code, so they are sought in the whole."""
    joined = html.escape("\0".join(pieces[::2]), quote=False)
    joined = re.sub(r"!\[([^\]]*)\]\(([^)]+)\)", r'<img src="\2" alt="\1">', joined)
    joined = re.sub(r"\[([^\]]*)\]\(([^)\s]+)\)", lambda m: f'<a href="{_target(m[2])}">{m[1]}</a>', joined)
    joined = re.sub(r"&lt;(https?://[^&\s]+)&gt;", r'<a href="\1">\1</a>', joined)
    joined = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", joined)
    joined = re.sub(r"(?<![\w*])\*(?!\s)(.+?)(?<!\s)\*(?![\w*])", r"<i>\1</i>", joined)
    texts = joined.split("\0")
    return [texts[k // 2] if k % 2 == 0 else pieces[k] for k in range(len(pieces))]


def _target(link: str) -> str:
    """Where a link leads: to another page of the guide, or out of it."""
    if re.match(r"\w+:", link) or link.startswith("#"):
        return link
    if link.startswith("../"):
        return f"{ONLINE.rpartition('/')[0]}/{link[3:]}"
    return re.sub(r"\.md(?=#|$)", ".html", link)

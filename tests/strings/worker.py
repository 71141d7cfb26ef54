"""What the worker and its preparation may say, as templates: f-strings of their sources with {1}, {2}… for values.

A message is an ordinary f-string where it is raised; nothing marks it. So a template is any text with words that is not
surely something else: a docstring, a pattern, an option of a command line, a part of a report's page, a citation.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("contract", "runtime", "engine", "models")
# Rooms and modules whose texts no user of QGIS meets: developers' commands, and pages that the worker writes itself.
ELSEWHERE = (
    "contract/published.py", "engine/evaluate/*_page.py", "engine/evaluate/page.py", "models/__main__.py",
    "models/datasets/*", "models/recipes/*", "models/training/__main__.py", "models/training/cloud_*.py",
    "models/training/fleet.py", "models/training/frame_folders.py", "models/training/mended_dates.py",
    "models/training/objective.py", "models/training/objectives/*", "models/training/publish.py",
    "models/training/recipe.py", "models/training/stf_*.py", "models/trees.py", "contract/folders.py",
    "engine/evaluate/report.py", "engine/simulator/spectra.py", "runtime/guarded.py", "runtime/interpreters.py",
)  # fmt: skip
# Calls whose texts are none for users.
NO_MESSAGES = {
    "ArgumentParser", "AssertionError", "Compared", "Figure", "Flagged", "KeyError", "Named", "NotImplementedError",
    "RuntimeError", "ValueError",
    "Section", "Table", "TypeError", "_fractal", "add_argument", "compile", "findall", "finditer",
    "fullmatch", "line_chart", "match", "off", "page", "search", "startswith", "endswith", "sub", "dedent", "fail", "get",
}  # fmt: skip
NO_NAMES = {"citation", "reference", "pattern", "signature", "dtype"}  # of arguments and variables
WORDS = re.compile(  # two beside each other, or one beside a place
    r"[^\W\d_]{2,}[,;:.]? +[^\W\d_]{2,}|[^\W\d_]{3,}: |[a-z]{4,}[.!?]$|"
    r"\b[a-z]{3,} \{\} [a-z]{2,}\b|\{\} [a-z]{4,}"
)
CITATION = re.compile(r"\bet al\.|\b(19|20)\d\d[:,)].*\d+[-–, (]|Remote Sensing \d|https?://\S+$")
CODE = re.compile(
    r"</|<\w+ |\\[ds(]|\n|^--|^[A-Z_]+=|\bimport \w|^\W*\*\.|^[\w.{}/]+$|\|.*\||^__|\\\d|Data Fields|^IEEE "
)
MOST_VARIANTS = 8
PLACE = "\0"


def templates(root: Path) -> dict[str, list[str]]:
    """All templates with the files they are in, sorted."""
    found: dict[str, set[str]] = {}
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if any(Path(name).match(pattern) for pattern in ELSEWHERE):
                continue
            quiet = NO_MESSAGES - {"ValueError"} if room == "contract" else NO_MESSAGES  # dates that the user wrote
            for text in texts_of(ast.parse(path.read_text(encoding="utf-8")), quiet):
                found.setdefault(text, set()).add(name)
    return {text: sorted(found[text]) for text in sorted(found)}


def texts_of(tree: ast.AST, quiet: set[str] = NO_MESSAGES) -> Iterator[str]:
    """The templates of one module; texts given to calls of `quiet` are none."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and _is_message(node, parents, quiet):
            for parts in _variants(node):
                text = _numbered(parts).strip()
                if _says_something(text):
                    yield text


def _is_message(node: ast.expr, parents: dict[ast.AST, ast.AST], quiet: set[str]) -> bool:
    """Whether a text is one by its place in the program."""
    if isinstance(node, ast.Constant) and not isinstance(node.value, str):
        return False
    child: ast.AST = node
    while child in parents:
        above = parents[child]
        if isinstance(above, ast.JoinedStr) or (isinstance(above, ast.FormattedValue) and child is above.format_spec):
            return False  # part of a template, which has it
        if isinstance(above, ast.FormattedValue) and isinstance(child, ast.IfExp):
            return False
        if isinstance(above, ast.Call) and child is not above.func and _called(above) in quiet:
            return False
        if isinstance(above, (ast.Compare, ast.Subscript)) or (isinstance(above, ast.Dict) and child in above.keys):
            return False  # a pattern or a key
        if isinstance(above, ast.keyword) and above.arg in NO_NAMES:
            return False
        if isinstance(above, ast.stmt):
            return _may_speak(above, child)
        child = above
    return False


def _may_speak(statement: ast.stmt, child: ast.AST) -> bool:
    """Whether a statement can hold a message: no docstring, no assertion, no dictionary of citations."""
    if isinstance(statement, ast.Assert) or (isinstance(statement, ast.Expr) and isinstance(child, ast.Constant)):
        return False
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    names = {target.id for target in targets if isinstance(target, ast.Name)}
    if isinstance(child, ast.Tuple) and any(name.isupper() for name in names):
        return not all(isinstance(element, ast.Constant) for element in child.elts)  # fragments that are looked for
    return not any(word in name.lower() for name in names for word in NO_NAMES)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _variants(node: ast.expr) -> list[list[str]]:
    """The literal parts and places of a text; one entry for each way its inner choices can turn out."""
    if isinstance(node, ast.Constant):
        return [[re.sub(r"\{\d?\}", PLACE, str(node.value))]]  # filled by str.format
    if not isinstance(node, ast.JoinedStr):
        return [[PLACE]]
    choices = []
    for value in node.values:
        inner = value.value if isinstance(value, ast.FormattedValue) else value
        if isinstance(inner, ast.IfExp):
            choices.append([*_variants(inner.body), *_variants(inner.orelse)])
        elif isinstance(inner, ast.Constant) and isinstance(value, ast.Constant):
            choices.append([[str(inner.value)]])
        else:
            choices.append([[PLACE]])
    while len(list(itertools.product(*choices))) > MOST_VARIANTS:
        widest = max(range(len(choices)), key=lambda i: len(choices[i]))
        choices[widest] = [[PLACE]]
    return [[part for parts in chosen for part in parts] for chosen in itertools.product(*choices)]


def _numbered(parts: list[str]) -> str:
    """The parts with numbered places; neighbouring places are one."""
    joined = re.sub(f"{PLACE}+", PLACE, "".join(parts))
    pieces = joined.split(PLACE)
    return pieces[0] + "".join(f"{{{k}}}{piece}" for k, piece in enumerate(pieces[1:], 1))


def _says_something(text: str) -> bool:
    """Whether a template has words a person would want in their language."""
    literal = re.sub(r"\{\d\}", "{}", text)
    return bool(WORDS.search(literal)) and not any(
        p.search(literal) for p in (CITATION, CODE, re.compile(r"{[^}]|[^{]}"))
    )

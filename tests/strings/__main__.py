"""The texts that users see, and their translations: `./dev strings` after texts were changed; its --help says more."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from functools import lru_cache
from pathlib import Path

from .catalogue import Text, as_qm, as_ts, fault, merged, read
from .interface import cards, interface
from .worker import templates

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "i18n"
TEMPLATES = FOLDER / "messages.json"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="./dev strings", description=__doc__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("update", help="bring templates, .ts and .qm files up to the sources (also without COMMAND)")
    commands.add_parser("check", help="say what is not up to the sources or not translated; exits non-zero")
    export = commands.add_parser(
        "export", help="print what has no translation yet as JSON: [{id, kind, place, english}]"
    )
    export.add_argument("language", help="such as de; a new one begins here")
    export.add_argument("--all", action="store_true", help="also what is translated, with its translation")
    take = commands.add_parser("import", help="take translations: [{id, translation}] or {id: translation}")
    take.add_argument("language")
    take.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args(arguments)
    if options.command == "check":
        return _check()
    if options.command == "export":
        return _export(options.language, everything=options.all)
    if options.command == "import":
        return _import(options.language, options.files)
    return _update()


@lru_cache(maxsize=1)
def spoken() -> dict[str, list[str]]:
    """The templates of the worker, read once."""
    return templates(ROOT)


def texts() -> dict[str, Text]:
    """Every text that is to be translated, by its English."""
    found: dict[str, Text] = {}
    for kind in (interface(ROOT), cards(ROOT), spoken()):
        for english, places in kind.items():
            before = found[english].places if english in found else ()
            found[english] = Text(english, (*before, *places))
    return found


def kind_of(text: Text) -> str:
    """What a text is for, for translators: interface, card or worker."""
    first = text.places[0]
    if first.endswith(".json"):
        return "card"
    return "interface" if first.startswith(("ui/", "algorithms/", "plugin")) else "worker"


def number(english: str) -> str:
    """A text's id for files of translators."""
    return hashlib.sha256(english.encode()).hexdigest()[:10]


def languages() -> list[str]:
    """Those that there is a catalogue of."""
    return sorted(path.stem.partition("_")[2] for path in FOLDER.glob("skymend_*.ts"))


def made(language: str, found: dict[str, Text], kept: dict[str, Text] | None = None) -> dict[Path, bytes]:
    """The files of a language as they should be, with the translations that its .ts has, or those of `kept`."""
    path = FOLDER / f"skymend_{language}.ts"
    whole = merged(found, read(path) if kept is None else kept)
    return {path: as_ts(whole, language).encode(), path.with_suffix(".qm"): as_qm(whole, language)}


def all_made() -> dict[Path, bytes]:
    """Every generated file as it should be."""
    found = texts()
    listed = json.dumps(list(spoken()), ensure_ascii=False, indent=0)
    files = {TEMPLATES: f"{listed}\n".encode()}
    for language in languages():
        files.update(made(language, found))
    return files


def _update() -> int:
    FOLDER.mkdir(exist_ok=True)
    for path, content in all_made().items():
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
            print(f"{path.relative_to(ROOT)} written")
    found = texts()
    for language in languages():
        print(f"{language}: {len(read(FOLDER / f'skymend_{language}.ts'))} of {len(found)} texts are translated")
    return 0


def _check() -> int:
    stale = [path for path, content in all_made().items() if not path.exists() or path.read_bytes() != content]
    for path in stale:
        print(f"{path.relative_to(ROOT)} is not up to the sources: ./dev strings")
    missing = faults()
    print("\n".join(missing[:50]))
    return bool(stale or missing)


def faults() -> list[str]:
    """What translations lack, a line each."""
    found = texts()
    lines = []
    for language in languages():
        for text in merged(found, read(FOLDER / f"skymend_{language}.ts")).values():
            wrong = fault(text)
            if wrong:
                lines.append(f"{language}: “{text.english[:90]}”: {wrong}")
    return lines


def _export(language: str, *, everything: bool) -> int:
    known = read(FOLDER / f"skymend_{language}.ts")
    rows = []
    for text in merged(texts(), known).values():
        if text.translation and not everything:
            continue
        row = {"id": number(text.english), "kind": kind_of(text), "place": text.places[0], "english": text.english}
        rows.append({**row, "translation": text.translation} if everything else row)
    rows.sort(key=lambda row: (row["kind"], row["place"]))
    print("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]")
    print(f"{len(rows)} texts, {sum(len(row['english'].split()) for row in rows)} words", file=sys.stderr)
    return 0


def _import(language: str, files: list[Path]) -> int:
    found = texts()
    by_number = {number(english): english for english in found}
    kept = read(FOLDER / f"skymend_{language}.ts")
    taken = refused = 0
    for path in files:
        given = json.loads(path.read_text(encoding="utf-8"))
        pairs = given.items() if isinstance(given, dict) else [(row["id"], row.get("translation", "")) for row in given]
        for key, translation in pairs:
            english = by_number.get(key, key if key in found else "")
            wrong = fault(Text(english, (), translation)) if english else "there is no such text (any more)"
            if wrong:
                refused += 1
                print(f"{path.name}: {key} “{english[:60]}” → “{translation[:60]}”: {wrong}")
            else:
                taken += 1
                kept[english] = Text(english, (), translation)
    for path, content in made(language, found, kept).items():
        path.write_bytes(content)
    print(
        f"{language}: {taken} translations taken, {refused} refused, {len(found) - len(set(found) & set(kept))} texts left"
    )
    return bool(refused)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/env python3
"""Every string is in every language: nothing missing, nothing unfinished, no place-holder lost.

translations.py LUPDATE SOURCE_FOLDER
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
faults = []


def forms(message):
    translation = message.find("translation")
    numerus = translation.findall("numerusform")
    return translation, [n.text or "" for n in numerus] if numerus else [translation.text or ""]


def check(file):
    for context in xml.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            translation, texts = forms(message)
            where = f"{file.name}: {context.findtext('name')}: “{source}”"
            if translation.get("type") == "unfinished" or not all(texts):
                faults.append(f"{where} is not translated")
                continue
            for text in texts:
                wanted = set(re.findall(r"%L?\d", source))
                if set(re.findall(r"%L?\d", text)) != wanted:
                    faults.append(f"{where}: place-holders differ in “{text}”")


with tempfile.TemporaryDirectory() as folder:
    for ts in sorted((root / "translations").glob("*.ts")):
        copy = pathlib.Path(folder) / ts.name
        shutil.copy(ts, copy)
        plural = ["-pluralonly"] if ts.name == "foyer_en.ts" else []
        subprocess.run([lupdate, *(str(root / f) for f in ("models", "ui", "app")), "-I", str(root), "-silent", "-no-obsolete",
                        "-locations", "none", *plural, "-ts", str(copy)], check=True)
        check(copy)

for fault in faults[:40]:
    print(fault)
if faults:
    print(f"{len(faults)} faults. Mend with: cmake --build --preset dev --target update_translations, then translate.")
sys.exit(bool(faults))

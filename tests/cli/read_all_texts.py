#!/usr/bin/python3
"""read_all_texts.py FILE...: everything a curious reader could find in these files: names of parts and texts of what is
packed, streams of PDF unpacked, entities, percent signs and folded lines taken back."""
import html
import pathlib
import subprocess
import sys
import urllib.parse
import zipfile


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8", "replace")


for name in sys.argv[1:]:
    path = pathlib.Path(name)
    data = path.read_bytes()
    print(path.name)
    texts = [data.decode("utf-8", "replace")]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(path) as packed:
            texts = packed.namelist() + [packed.read(part).decode("utf-8", "replace") for part in packed.namelist()]
    elif data.startswith(b"%PDF"):
        texts = [
            run("pdftotext", "-layout", name, "-"),
            run("pdftotext", "-raw", name, "-"),
            run("pdfinfo", "-dests", name),
            run("qpdf", "--qdf", "--object-streams=disable", name, "-"),
            run("qpdf", "--json=2", "--json-key=outlines", "--json-key=qpdf", name),
        ]
    for text in texts:
        print(text)
        print(html.unescape(text))
        print(urllib.parse.unquote(text))
        print(urllib.parse.unquote(urllib.parse.unquote(text)))
        print(text.replace("\r\n ", "").replace("\r\n\t", ""))
        print(text.replace("\\n", " ").replace("\\,", ",").replace("\\", ""))

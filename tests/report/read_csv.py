#!/usr/bin/python3
"""read_csv.py FILE: prints a table as JSON. Fails when a row is longer or shorter than the header or when a cell could
be taken for a formula."""
import csv
import json
import re
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.reader(file, strict=True))
for row in rows:
    assert len(row) == len(rows[0]), row
    for cell in row:
        number = re.fullmatch(r"[-+]?[0-9]+([.][0-9]+)?", cell)
        assert number or not re.match("[-=+@\t\r]", cell), cell
print(json.dumps(rows, ensure_ascii=False))

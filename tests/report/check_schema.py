#!/usr/bin/python3
"""check_schema.py FILE...: holds JSON reports to their published schemas with a validator that is not ours, and the
schemas to their own. With --all the reports together must have every field that the schema of the first describes."""
import json
import pathlib
import sys

import jsonschema

FOLDER = pathlib.Path(__file__).parents[2] / "engine/report/schema"
SCHEMAS = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.schema.json")}


def resolve(reference, name):
    file, _, pointer = reference.partition("#")
    name = file or name
    found = SCHEMAS[name]
    for step in pointer.strip("/").split("/") if pointer else []:
        found = found[step]
    return found, name


def never_filled(rule, name, values, place, within=frozenset()):
    """The places below which no value has anything."""
    if rule.get("$ref") in within:
        return []  # a tree: what fills it once fills it
    if "$ref" in rule:
        return never_filled(*resolve(rule["$ref"], name), values, place, within | {rule["$ref"]})
    values = [value for value in values if value is not None]
    if not values:
        return [place]
    found = []
    for choice in rule.get("anyOf", []):
        if choice.get("type") != "null":
            found += never_filled(choice, name, values, place, within)
    for key, inner in rule.get("properties", {}).items():
        found += never_filled(inner, name, [value[key] for value in values if key in value], place + "/" + key, within)
    if "items" in rule:
        found += never_filled(rule["items"], name, [item for value in values for item in value], place + "/*", within)
    return found


for schema in SCHEMAS.values():
    jsonschema.Draft202012Validator.check_schema(schema)
reports = [json.loads(pathlib.Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:] if name != "--all"]
for report in reports:
    name = report["kind"] + ".schema.json"
    resolver = jsonschema.RefResolver(name, SCHEMAS[name], store=SCHEMAS)
    jsonschema.Draft202012Validator(SCHEMAS[name], resolver=resolver).validate(report)
if "--all" in sys.argv:
    name = reports[0]["kind"] + ".schema.json"
    missing = never_filled(SCHEMAS[name], name, reports, "")
    assert not missing, missing
print("fits")

#!/usr/bin/python3
"""read_xes.py FILE...: reads event logs with an XML parser that is not ours and holds them to IEEE 1849-2016:
which elements stand where and in which order, the types of values, one attribute of a key, what is declared
global is there, the keys of a prefix have their extension, those of merzim are described in merzim.xesext, and no
event comes before one with an earlier timestamp. Prints each event as JSON, a line each. Fails at the first breach."""
import datetime
import json
import pathlib
import re
import sys
import xml.etree.ElementTree

SPACE = "{http://www.xes-standard.org/}"
TYPES = {"string": str, "date": datetime.datetime.fromisoformat, "int": int, "float": float,
         "boolean": {"true": True, "false": False}.__getitem__, "id": str}
NAME = re.compile(r"[A-Za-z_:][-A-Za-z0-9_:.]*")
NCNAME = re.compile(r"[A-Za-z_][-A-Za-z0-9_.]*")
EXTENSION = pathlib.Path(__file__).parents[2] / "engine/report/schema/merzim.xesext"
DESCRIBED = {f"merzim:{element.get('key')}": element.tag
             for element in xml.etree.ElementTree.parse(EXTENSION).getroot().iter() if element.get("key")}
# described by their authors, registered nowhere
UNDECLARED = {"uncertainty"}


def tag(element):
    assert element.tag.startswith(SPACE), element.tag
    assert not (element.text or "").strip() and not (element.tail or "").strip(), "text between elements"
    return element.tag[len(SPACE):]


def attribute(element, prefixes):
    """The key and the value of an attribute: of a nested one a pair of its value and its children."""
    kind, key = tag(element), element.get("key")
    assert NAME.fullmatch(key), key
    if ":" in key:
        prefix = key.split(":")[0]
        assert prefix in prefixes or prefix in UNDECLARED, f"{key}: no extension has this prefix"
        assert prefix != "merzim" or DESCRIBED.get(key) == kind, f"{key}: not described as {kind}"
    if kind == "list":
        values, = element
        assert tag(values) == "values" and set(values.attrib) == {"key"}
        return key, [attribute(child, prefixes) for child in values]
    assert set(element.attrib) == {"key", "value"}, element.attrib
    value = TYPES[kind](element.get("value"))
    if kind == "date":
        assert value.tzinfo is None
        value = value.isoformat()
    return key, [value, attributes(element, prefixes)] if len(element) else value


def attributes(parent, prefixes, others=()):
    found = {}
    for element in parent:
        if tag(element) in others:
            continue
        key, value = attribute(element, prefixes)
        assert key not in found, f"{key}: twice"
        found[key] = value
    return found


def read(name):
    log = xml.etree.ElementTree.parse(name).getroot()
    assert tag(log) == "log"
    float(log.get("xes.version"))
    order = ["extension", "global", "classifier", "attribute", "trace"]
    parts = [tag(element) if tag(element) in order else "attribute" for element in log]
    assert parts == sorted(parts, key=order.index), "elements of the log are out of order"
    prefixes = {element.get("prefix") for element in log if tag(element) == "extension"}
    assert {"concept", "time", "org"} <= prefixes
    for element in log:
        for key in {"extension": ["name", "prefix"], "classifier": ["name", "scope"],
                    "global": ["scope"]}.get(tag(element), []):
            assert NCNAME.fullmatch(element.get(key)), element.get(key)
    everywhere = {element.get("scope"): attributes(element, prefixes)
                  for element in log if tag(element) == "global"}
    about = attributes(log, prefixes, order)
    trace, = [element for element in log if tag(element) == "trace"]
    of_trace = attributes(trace, prefixes, ["event"])
    assert everywhere["trace"].keys() <= of_trace.keys()
    print(json.dumps([about, of_trace], ensure_ascii=False, sort_keys=True))
    before = ""
    for event in trace:
        if tag(event) != "event":
            continue
        said = attributes(event, prefixes)
        assert everywhere["event"].keys() <= said.keys(), "what is global is not in each event"
        assert said.get("time:timestamp", before) >= before, "not in the order of time"
        before = said.get("time:timestamp", before)
        print(json.dumps(said, ensure_ascii=False, sort_keys=True))


for file in sys.argv[1:]:
    read(file)

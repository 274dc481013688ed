#!/usr/bin/python3
"""read_timeline.py FILE...: reads timelines of TimelineJS 3 with JSON and HTML parsers that are not ours. Texts may
hold only the few tags named here, all closed, with no attribute but those of a link to the web; the fields that the
library decodes once more hold none, however often they are decoded. Dates are days that exist, ids differ, no field
is there that the library does not know. Prints each slide as JSON, a line each, its texts without tags. Fails at the first breach."""
import datetime
import html
import html.parser
import json
import re
import sys

TAGS = {"p": set(), "br": set(), "em": set(), "blockquote": set(), "ul": set(), "li": set(),
        "a": {"href", "target", "rel"}}
FIELDS = {"autolink", "unique_id", "text", "group", "start_date", "end_date", "display_date"}


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.said, self.links = [], "", []

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert tag in TAGS and set(names) <= TAGS[tag] and len(set(names)) == len(names), (tag, attrs)
        if tag == "a":
            address = dict(attrs)["href"]
            assert re.fullmatch(r"https?://[^\s'\"<>]+", address, re.IGNORECASE), address
            self.links.append(address)
        if tag == "br":
            self.said += "\n"
        else:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, f"</{tag}>"
        self.said += "|"

    def handle_data(self, data):
        self.said += data

    def refuse(self, data):
        raise AssertionError(data)

    handle_comment = handle_decl = handle_pi = unknown_decl = refuse


def read_html(text):
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert not reader.open, reader.open
    return reader.said, reader.links


def check_label(text):
    for _ in range(6):
        assert "<" not in text and "\n" not in text, text
        text = html.unescape(text)


def day(date):
    assert set(date) <= {"year", "month", "day", "hour", "minute"}
    return datetime.datetime(**date)


def read(slide, dated):
    assert set(slide) <= FIELDS, set(slide) - FIELDS
    assert slide["autolink"] is False
    for field in ("group", "display_date"):
        check_label(slide.get(field, ""))
    assert dated == ("start_date" in slide)
    if "end_date" in slide:
        assert day(slide["start_date"]) < day(slide["end_date"])
    elif dated:
        day(slide["start_date"])
    headline, links = read_html(slide["text"]["headline"])
    assert not links
    text, links = read_html(slide["text"]["text"])
    slide["text"] = {"headline": headline, "text": text}
    slide["links"] = links
    print(json.dumps(slide, ensure_ascii=False, sort_keys=True))


for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        timeline = json.load(file)
    assert set(timeline) == {"scale", "title", "events"} and timeline["scale"] == "human"
    ids = [slide["unique_id"] for slide in [timeline["title"], *timeline["events"]]]
    read(timeline["title"], False)
    for event in timeline["events"]:
        read(event, True)
    assert len(set(ids)) == len(ids), "an id is there twice"

#!/usr/bin/python3
"""read_calendars.py FILE...: reads iCalendar files with two libraries that are not ours and prints, for each
file, how many events both found. Fails when one of them complains, when they differ, when a line is longer
than 75 octets or ends otherwise than in CRLF."""
import sys

import icalendar
import vobject

for name in sys.argv[1:]:
    with open(name, "rb") as file:
        octets = file.read()
    assert octets.endswith(b"\r\n") and b"\n" not in octets.replace(b"\r\n", b""), "lines do not end in CRLF"
    assert all(len(line) <= 75 for line in octets.split(b"\r\n")), "a line is too long"
    octets.decode("utf-8")
    first = icalendar.Calendar.from_ical(octets)
    assert not first.errors, first.errors
    events = first.walk("VEVENT")
    for event in events:
        assert not event.errors, event.errors
    second = vobject.readOne(octets.decode("utf-8"))
    second.validate(raiseException=True)
    others = second.contents.get("vevent", [])
    assert [str(event["UID"]) for event in events] == [event.uid.value for event in others]
    assert [event["DTSTART"].dt for event in events] == [event.dtstart.value for event in others]
    assert [str(event["SUMMARY"]) for event in events] == [event.summary.value for event in others]
    print(len(events))

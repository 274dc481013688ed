#!/usr/bin/python3
"""read_calendar.py FILE: prints the name of a calendar and each of its events as JSON, a line each, as a library that
is not ours reads them."""
import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
print(json.dumps(str(calendar["X-WR-CALNAME"]), ensure_ascii=False))
for event in calendar.walk("VEVENT"):
    said = {key.lower(): str(event[key]) for key in ("UID", "SUMMARY", "STATUS", "CLASS", "TRANSP")}
    said["description"] = str(event.get("DESCRIPTION", ""))
    said["stamp"] = event["DTSTAMP"].dt.isoformat()
    said["start"] = event["DTSTART"].dt.isoformat()
    said["end"] = event["DTEND"].dt.isoformat() if "DTEND" in event else None
    said["alarms"] = [int(alarm["TRIGGER"].dt.total_seconds()) // 3600 for alarm in event.walk("VALARM")]
    print(json.dumps(said, ensure_ascii=False, sort_keys=True))

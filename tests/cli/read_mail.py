#!/usr/bin/python3
"""read_mail.py [--whole] FILE: reads a message with the mail library of Python and prints, a line each: recipients,
sender, subject, Message-ID, the types of its parts, the number of events in its calendar, and the first lines
of its texts (with --whole: all of them, and the calendar). Fails when the message has a defect."""
import email
import email.policy
import sys

import icalendar

whole = sys.argv[1] == "--whole"
with open(sys.argv[-1], "rb") as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)
for part in message.walk():
    assert not part.defects, part.defects
assert all(len(line) <= 998 for line in message.as_bytes().split(b"\n"))
print("to", message["To"])
print("from", message["From"])
print("subject", message["Subject"])
print("id", message["Message-ID"])
print("headers", len(message.keys()), len(set(message.keys())))
print("parts", " ".join(part.get_content_type() for part in message.walk()))
plain = message.get_body(("plain",)).get_content()
print("plain", plain if whole else plain.splitlines()[0])
html = message.get_body(("html",)).get_content()
print("html", html if whole else html.splitlines()[0], "<script" in html)
for part in message.iter_attachments():
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    print("calendar", part.get_filename(), len(calendar.walk("VEVENT")))
    if whole:
        print(calendar.to_ical().decode())

"""What RFC 5545 asks of the bytes of a calendar, which readers forgive and other programs may not."""

import re

ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "RECURRENCE-ID", "RRULE", "SUMMARY", "DESCRIPTION", "STATUS", "URL", "SEQUENCE",
        "LAST-MODIFIED", "TRANSP"}  # fmt: skip
ONCE_IN_TASK = {"UID", "DTSTAMP", "DUE", "SUMMARY", "DESCRIPTION", "STATUS", "URL", "SEQUENCE", "COMPLETED", "PERCENT-COMPLETE"}
MANY = {"EXDATE", "CATEGORIES"}
TEXTS = {"SUMMARY", "DESCRIPTION"}
UTC = re.compile(r"\d{8}T\d{6}Z")
LOCAL = re.compile(r"\d{8}T\d{6}")
DATE = re.compile(r"\d{8}")
LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', re.DOTALL)


def faults(data):
    """A line a fault; none when all is well."""
    found = []
    lines = data.split(b"\r\n")
    if lines.pop() != b"":
        found.append("does not end with CRLF")
    for number, line in enumerate(lines, 1):
        if len(line) > 75:
            found.append(f"{number}: {len(line)} octets")
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            found.append(f"{number}: a control character")
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append(f"{number}: a character is broken in two")
    unfolded = data.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").decode(errors="replace")
    return found + faults_of_properties(unfolded.split("\r\n")[:-1])


def faults_of_properties(lines):
    found, open_parts, zones, event, identities = [], [], set(), {}, set()
    for line in lines:
        match = LINE.fullmatch(line)
        if not match:
            found.append(f"no property: {line[:60]}")
            continue
        name, parameters, value = match.groups()
        if name == "BEGIN":
            open_parts.append(value)
            event = {} if value in ("VEVENT", "VTODO") else event
        elif name == "END":
            if not open_parts or open_parts.pop() != value:
                found.append(f"END:{value} without its beginning")
            if value == "VEVENT":
                found += faults_of_event(event, identities)
            if value == "VTODO":
                found += faults_of_task(event, identities)
        elif name == "TZID":
            zones.add(value)
        elif open_parts[-1:] in (["VEVENT"], ["VTODO"]):
            once = ONCE if open_parts[-1] == "VEVENT" else ONCE_IN_TASK
            if name not in once | MANY:
                found.append(f"{name} is not expected in a {open_parts[-1]}")
            if name in once and name in event:
                found.append(f"{name} twice in one of them")
            event[name] = value
            found += faults_of_value(name, parameters, value, zones)
        elif name == "METHOD":
            found.append("METHOD in a calendar to subscribe to")
    if open_parts:
        found.append(f"not ended: {open_parts}")
    head = lines[: next((index for index, line in enumerate(lines) if index and line.startswith("BEGIN:")), None)]
    return found + [f"no {name}" for name in ("VERSION:2.0", "PRODID:") if not any(line.startswith(name) for line in head)]


def faults_of_event(event, identities):
    found = [f"an event without {name}" for name in ("UID", "DTSTAMP", "DTSTART") if name not in event]
    identity = (event.get("UID"), event.get("RECURRENCE-ID"))
    if identity in identities:
        found.append(f"two events {identity}")
    identities.add(identity)
    if "DTEND" in event and event["DTEND"] <= event.get("DTSTART", ""):
        found.append(f"ends at {event['DTEND']}, before it starts")
    if event.get("STATUS") not in ("TENTATIVE", "CONFIRMED", "CANCELLED"):
        found.append(f"STATUS:{event.get('STATUS')}")
    if not event.get("SEQUENCE", "").isdigit():
        found.append(f"SEQUENCE:{event.get('SEQUENCE')}")
    return found


def faults_of_task(task, identities):
    found = [f"a task without {name}" for name in ("UID", "DTSTAMP", "DUE", "SUMMARY") if name not in task]
    if task.get("UID") in identities:
        found.append(f"two entries {task.get('UID')}")
    identities.add(task.get("UID"))
    if task.get("STATUS") not in ("NEEDS-ACTION", "COMPLETED"):
        found.append(f"STATUS:{task.get('STATUS')}")
    if (task.get("STATUS") == "COMPLETED") != ("COMPLETED" in task):
        found.append("a task is completed at no time, or before it is")
    return found


def faults_of_value(name, parameters, value, zones):
    found = []
    if name in TEXTS and re.search(r"(?<!\\)(?:\\\\)*[,;]", value):
        found.append(f"{name} with a bare separator")
    if name in TEXTS and re.search(r"\\(?![\\,;nN])", value.replace("\\\\", "")):
        found.append(f"{name} with an unknown escape")
    if name in ("DTSTAMP", "LAST-MODIFIED", "COMPLETED") and not UTC.fullmatch(value):
        found.append(f"{name} is not in UTC: {value}")
    if name in ("DTSTART", "DTEND", "DUE") and parameters == ";VALUE=DATE":
        if not DATE.fullmatch(value):
            found.append(f"{name}{parameters}:{value}")
    elif name in ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE"):
        zone = re.search(r";TZID=([^;]+)", parameters)
        if zone and zone[1] not in zones:
            found.append(f"{name} in {zone[1]}, of which there is no VTIMEZONE")
        if not (LOCAL if zone else UTC).fullmatch(value):
            found.append(f"{name}{parameters}:{value}")
    return found

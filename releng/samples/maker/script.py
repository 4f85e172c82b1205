# Copyright (c) 2026 The Coachline authors
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Reads a call script: its facts, its lines in order, and the marks that a reviewer set on it."""
import re
from dataclasses import dataclass, field
from pathlib import Path

ROLES = ("agent", "customer")
SEVERITIES = ("minor", "normal", "major", "critical")
VERDICTS = ("used-well", "partly", "missed", "backfired")


class ScriptError(Exception):
    """A script that cannot be read; the message names the file, the line and the reason."""


@dataclass
class Line:
    """One thing that happens: somebody speaks, nobody does, or the caller waits on hold."""
    kind: str
    id: str
    text: str = ""
    seconds: float = 0.0
    music: bool = False
    rate: float = 1.0
    gain: float = 0.0
    pitch: float = 0.0
    after: float = 0.22
    overlap: float = 0.0
    at: tuple | None = None


@dataclass
class Mark:
    """A moment of the review, placed by the ids of the lines it spans."""
    first: str
    last: str
    technique: str
    verdict: str
    severity: str | None = None
    texts: dict = field(default_factory=dict)


@dataclass
class Note:
    """What the reviewer writes, and the marks it rests on."""
    visibility: str
    text: str
    marks: list


@dataclass
class Script:
    name: str
    facts: dict
    lines: list
    marks: list
    notes: list


def read(path: Path) -> Script:
    """Parses one script. Times are seconds, gain is decibels, pitch is cents."""
    facts, lines, marks, notes = {}, [], [], []
    part = "facts"
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        def fail(reason):
            raise ScriptError(f"{path.name}, line {number}: {reason}: {raw.strip()}")
        text = raw.strip()
        if not text or text.startswith("#"):
            continue
        if text.startswith("--- "):
            part = text[4:].strip()
            continue
        if part == "facts" and re.match(r"[a-z-]+: ", text):
            key, _, value = text.partition(":")
            facts[key] = value.strip()
        elif part == "facts":
            lines.append(_line(text, fail))
        elif part == "marks":
            key, _, value = text.partition(":")
            if key in ("heard", "better", "comment"):
                if not marks:
                    fail("a text before the first mark")
                marks[-1].texts[key] = value.strip()
            else:
                marks.append(_mark(text, fail))
        elif part == "notes":
            notes.append(_note(text, marks, fail))
        else:
            fail(f"unknown part {part}")
    known = [line.id for line in lines]
    for mark in marks:
        for place in (mark.first, mark.last):
            if place not in known:
                raise ScriptError(f"{path.name}: a mark names line {place}, which is not there")
    if len(set(known)) != len(known):
        raise ScriptError(f"{path.name}: a line id is used twice")
    return Script(path.stem, facts, lines, marks, notes)


def _line(text, fail):
    head, _, spoken = text.partition("|")
    kind, identity, *options = head.split()
    line = Line(kind=kind, id=identity, text=spoken.strip())
    if kind in ("silence", "hold"):
        line.after = 0.0
        line.seconds = float(options.pop(0))
        line.music = "music" in options
        return line
    if kind not in ROLES or not line.text:
        fail("neither a spoken line, a silence nor a hold")
    for option in options:
        key, _, value = option.partition("=")
        if key == "at":
            place, _, offset = value.partition("+")
            line.at = (place, float(offset or 0))
        elif key in ("rate", "gain", "pitch", "after", "overlap"):
            setattr(line, key, float(value))
        else:
            fail(f"unknown option {key}")
    return line


def _mark(text, fail):
    parts = text.split()
    if len(parts) not in (3, 4) or parts[2] not in VERDICTS:
        fail("a mark is: line[..line] technique verdict [severity]")
    if len(parts) == 4 and parts[3] not in SEVERITIES:
        fail("a severity is one of " + ", ".join(SEVERITIES))
    first, _, last = parts[0].partition("..")
    return Mark(first, last or first, parts[1], parts[2], parts[3] if len(parts) == 4 else None)


def _note(text, marks, fail):
    found = re.match(r"(shared|private)(?: \[(.*?)\])?: (.+)", text)
    if not found:
        fail("a note is: shared|private [technique@line, ...]: text")
    visibility, places, words = found.groups()
    linked = []
    for place in (places or "").split(","):
        technique, _, line = place.strip().partition("@")
        if technique:
            linked += [mark for mark in marks if (mark.technique, mark.first) == (technique, line)] or fail("no such mark: " + place)
    return Note(visibility, words, linked)

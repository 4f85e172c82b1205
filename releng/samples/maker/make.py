# Copyright (c) 2026 The Coachline authors
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Makes every call of the sample library from its script: the recording and the sidecar that describes it."""
import hashlib
import json
import re
import sys
from pathlib import Path

import mix
import script
from speech import RATE, Speech

PACK = "org.coachline.deescalation"
INVENTED = ("Everything in this call is invented: the company, the people, what they say and what a reviewer says of them. "
            "The voices are a speech synthesiser's.")


def seconds(value):
    return round(value, 3)


def places_of(read, mixed):
    silences, holds, overlaps = [], [], []
    spoken = [(line, *mixed.places[line.id]) for line in read.lines if line.kind in script.ROLES]
    for line in read.lines:
        start, stop = mixed.places[line.id]
        if line.kind == "silence":
            following = min((s for _, s, _ in spoken if s >= stop - 0.001), default=stop)
            silences.append({"startSeconds": seconds(start), "endSeconds": seconds(following)})
        elif line.kind == "hold":
            holds.append({"startSeconds": seconds(start), "endSeconds": seconds(stop), "music": line.music})
    for i, (one, start, stop) in enumerate(spoken):
        for other, begin, end in spoken[i + 1:]:
            if one.kind != other.kind and min(stop, end) - max(start, begin) > 0.05:
                overlaps.append({"startSeconds": seconds(max(start, begin)), "endSeconds": seconds(min(stop, end)),
                                 "interrupts": other.kind})
    return {"silence": silences, "hold": holds, "talkOver": overlaps}


def moments_of(read, mixed):
    kinds = {line.id: line.kind for line in read.lines}
    out = []
    for mark in read.marks:
        moment = {"technique": mark.technique, "startSeconds": seconds(mixed.places[mark.first][0]),
                  "endSeconds": seconds(mixed.places[mark.last][1]),
                  "channel": "customer" if kinds[mark.first] == "customer" else "agent", "verdict": mark.verdict}
        if mark.severity:
            moment["severity"] = mark.severity
        for key, name in (("heard", "phraseHeard"), ("better", "betterPhrase"), ("comment", "comment")):
            if key in mark.texts:
                moment[name] = mark.texts[key]
        out.append((moment, mark))
    return sorted(out, key=lambda pair: pair[0]["startSeconds"])


def review_of(read, mixed):
    moments = moments_of(read, mixed)
    order = [id(mark) for _, mark in moments]
    notes = [{"visibility": note.visibility, "text": note.text, "moments": [order.index(id(mark)) for mark in note.marks],
              "techniques": list(dict.fromkeys(mark.technique for mark in note.marks))} for note in read.notes]
    return {"reviewer": read.facts["reviewer"], "moments": [moment for moment, _ in moments], "notes": notes}


def sidecar(read, mixed, sound):
    facts = read.facts
    name, team, _ = (part.strip() for part in facts["agent"].split(","))
    days, time, zone = re.fullmatch(r"(\d+) days ago (\S+) (\S+)", facts["start"]).groups()
    resolution, satisfaction, wrap = re.fullmatch(r"(resolved|unresolved), satisfaction (\d), wrap-up (\d+)", facts["outcome"]).groups()
    duration = len(mixed.agent) / RATE
    out = {
        "invented": INVENTED, "title": facts["title"], "recording": f"{read.name}.wav",
        "sha256": hashlib.sha256(sound).hexdigest(), "durationSeconds": seconds(duration),
        "channels": {"left": "agent", "right": "customer"},
        "start": {"daysAgo": int(days), "localTime": time, "zone": zone},
        "agent": name, "team": team, "customer": facts["customer"].partition(",")[0], "queue": facts["queue"],
        "pack": PACK, "callerType": facts["caller-type"],
        "outcome": {"resolution": resolution, "satisfaction": int(satisfaction),
                    "handleTimeSeconds": round(duration) + int(wrap)},
        "transcript": [{"role": line.kind, "startSeconds": seconds(mixed.places[line.id][0]),
                        "endSeconds": seconds(mixed.places[line.id][1]), "text": line.text}
                       for line in sorted((l for l in read.lines if l.kind in script.ROLES), key=lambda l: mixed.places[l.id][0])],
        "known": places_of(read, mixed),
    }
    return out, review_of(read, mixed) if read.marks else None


def text_of(value):
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def main():
    model, cache, scripts, calls, marks_file = (Path(arg) for arg in sys.argv[1:6])
    speech, index, kept = Speech(model, cache), [], []
    for path in sorted(scripts.glob("*.call")):
        read = script.read(path)
        voices = {role: read.facts[role].rpartition("voice ")[2] for role in script.ROLES}
        mixed = mix.mix(read, lambda line: speech.clip(line.text, voices[line.kind], line.rate, line.pitch))
        sound = mix.wav(mixed)
        description, review = sidecar(read, mixed, sound)
        if review and read.facts.get("keep-review"):
            kept.append({"call": read.name, "recording": description["recording"], "sha256": description["sha256"],
                         "pack": PACK, **review})
        elif review:
            description["review"] = review
        (calls / f"{read.name}.wav").write_bytes(sound)
        (calls / f"{read.name}.json").write_text(text_of(description), encoding="utf-8")
        index.append(f"{read.name}.json")
        print(f"{read.name}: {description['durationSeconds']} s, {len(sound)} bytes")
    (calls / "index.json").write_text(text_of({"invented": INVENTED.replace("in this call", "in these calls"), "calls": index}),
                                      encoding="utf-8")
    marks_file.write_text(text_of({"invented": INVENTED.replace("in this call", "in this file"), "reviews": kept}), encoding="utf-8")


if __name__ == "__main__":
    try:
        main()
    except (script.ScriptError, ValueError) as error:
        sys.exit(f"make: {error}")

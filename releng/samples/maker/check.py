# Copyright (c) 2026 The Coachline authors
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Measures the finished recordings and holds their sidecars against the sound, channel by channel."""
import hashlib
import json
import struct
import subprocess
import sys
from pathlib import Path

import numpy

RATE = 8_000
FRAME = RATE // 100
SPOKEN = -42.0  # a frame above this is speech on either channel; the noise lies 16 dB or more below
QUIET = -50.0
EDGE_SECONDS = 0.08
SIZE_LIMIT = 5_000_000


def decoded(path):
    """The channels of one of our files as floats; the table is G.711's, built from its formula."""
    data = path.read_bytes()
    riff, size, wave = struct.unpack("<4sI4s", data[:12])
    form, channels, rate, _, _, bits = struct.unpack("<HHIIHH", data[20:36])
    if (riff, wave, size, form, channels, rate, bits) != (b"RIFF", b"WAVE", len(data) - 8, 7, 2, RATE, 8):
        raise ValueError(f"{path.name}: not 8 kHz stereo mu-law with a true length")
    at = data.index(b"data", 36)
    code = ~numpy.frombuffer(data[at + 8:], dtype=numpy.uint8)
    magnitude = (((code & 0x0F).astype(int) << 1) + 33 << (code >> 4 & 7)) - 33
    return (numpy.where(code & 0x80, -magnitude, magnitude) / 8192.0).reshape(-1, 2).T


def levels(channel):
    """Level of each 10 ms in dB below full scale."""
    frames = channel[: len(channel) // FRAME * FRAME].reshape(-1, FRAME)
    return 10 * numpy.log10((frames ** 2).mean(axis=1) + 1e-12)


def part(level, start, end):
    return level[round(start * 100):round(end * 100)]


def check(folder, name):
    faults = []
    facts = json.loads((folder / name).read_text(encoding="utf-8"))
    path = folder / facts["recording"]
    channels = dict(zip(("agent", "customer"), decoded(path)))
    level = {role: levels(samples) for role, samples in channels.items()}
    if hashlib.sha256(path.read_bytes()).hexdigest() != facts["sha256"]:
        faults.append("the hash in the sidecar is another file's")
    if abs(len(channels["agent"]) / RATE - facts["durationSeconds"]) > 0.001:
        faults.append("the duration is wrong")
    for role in channels:
        peak = abs(channels[role]).max()
        if peak > 0.99:
            faults.append(f"{role} clips ({peak:.3f})")
        cues = [cue for cue in facts["transcript"] if cue["role"] == role]
        used = numpy.zeros(len(level[role]), bool)
        for cue in cues:
            start, end = cue["startSeconds"], cue["endSeconds"]
            heard = part(level[role], start, end) > SPOKEN
            if heard.mean() < 0.5:
                faults.append(f"{role} at {start}: only {heard.mean():.0%} of the cue is speech")
            if not heard[:int(EDGE_SECONDS * 100)].any() or not heard[-int(EDGE_SECONDS * 100) - 2:].any():
                faults.append(f"{role} at {start}: the cue's edges are not the sound's")
            used[max(0, round(start * 100) - 1):round(end * 100) + 1] = True
        for hold in facts["known"]["hold"]:
            if role == "agent" and hold["music"]:
                music = numpy.median(part(level[role], hold["startSeconds"] + 0.5, hold["endSeconds"] - 0.5))
                if not -48 < music < -28:
                    faults.append(f"hold music at {music:.0f} dB")
                used[round(hold["startSeconds"] * 100) - 1:round(hold["endSeconds"] * 100) + 1] = True
        rest = level[role][~used]
        if len(rest) and rest.max() > QUIET:
            faults.append(f"{role}: sound of {rest.max():.0f} dB outside every cue")
    for silence in facts["known"]["silence"]:
        for role in level:
            loudest = part(level[role], silence["startSeconds"] + 0.02, silence["endSeconds"] - 0.02).max()
            if loudest > QUIET:
                faults.append(f"the silence at {silence['startSeconds']} has {loudest:.0f} dB on {role}")
    for both in facts["known"]["talkOver"]:
        together = [part(level[role], both["startSeconds"], both["endSeconds"]) > SPOKEN for role in level]
        if (together[0] & together[1]).sum() < 10:
            faults.append(f"no talk-over to be heard at {both['startSeconds']}")
    measured = subprocess.run(["sox", str(path), "-n", "stat"], capture_output=True, text=True, check=True).stderr
    numbers = dict(line.split(":") for line in measured.splitlines() if ":" in line)
    if abs(float(numbers["Maximum amplitude"]) - max(c.max() for c in channels.values())) > 0.01:
        faults.append("sox decodes another peak")
    spoken = {role: [float(10 * numpy.log10(numpy.mean(10 ** (part(level[role], cue["startSeconds"], cue["endSeconds"]) / 10))))
                     for cue in facts["transcript"] if cue["role"] == role] for role in level}
    print(f"{path.name}: {facts['durationSeconds']} s, {path.stat().st_size} bytes, peak {max(abs(c).max() for c in channels.values()):.2f}")
    for role in spoken:
        print(f"  {role:8} noise {numpy.percentile(level[role], 5):.0f} dB, cues {' '.join(f'{v:.0f}' for v in spoken[role])}")
    for kind, places in facts["known"].items():
        if places:
            print(f"  {kind:8} " + ", ".join(f"{p['startSeconds']:.2f}-{p['endSeconds']:.2f}" for p in places))
    return [f"{path.name}: {fault}" for fault in faults]


def check_kept(marks, folder):
    """The reviews that are kept out of the sidecars must still fit the recordings they were made on."""
    faults = []
    for review in json.loads(marks.read_text(encoding="utf-8"))["reviews"]:
        facts = json.loads((folder / f"{review['call']}.json").read_text(encoding="utf-8"))
        if review["sha256"] != facts["sha256"]:
            faults.append(f"{marks.name}: {review['call']} has changed since its marks were written")
        if any(moment["endSeconds"] > facts["durationSeconds"] for moment in review["moments"]):
            faults.append(f"{marks.name}: a moment of {review['call']} lies behind its end")
        print(f"{marks.name}: {len(review['moments'])} moments for {review['call']}")
    return faults


def main():
    folder, marks = Path(sys.argv[1]), Path(sys.argv[2])
    names = json.loads((folder / "index.json").read_text(encoding="utf-8"))["calls"]
    faults = [fault for name in names for fault in check(folder, name)] + check_kept(marks, folder)
    size = sum(file.stat().st_size for file in folder.iterdir() if file != marks)
    print(f"{len(names)} calls, {size} bytes")
    if size > SIZE_LIMIT:
        faults.append(f"{size} bytes are more than {SIZE_LIMIT}")
    for fault in faults:
        print(f"check: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

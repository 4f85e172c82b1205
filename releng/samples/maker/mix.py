# Copyright (c) 2026 The Coachline authors
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Lays the lines of a script on two channels and writes them as a telephone recorder would: 8 kHz, mu-law, stereo."""
import struct
import zlib
from dataclasses import dataclass

import numpy

from speech import RATE

SPEECH_LEVEL = 10 ** (-19.5 / 20)
CEILING = 10 ** (-1.0 / 20)
NOISE_LEVEL = {"agent": 10 ** (-63 / 20), "customer": 10 ** (-58 / 20)}
LEAD_IN = 0.4
LEAD_OUT = 0.6


@dataclass
class Mix:
    """Two channels of float samples, and where each line of the script came to lie, in seconds."""
    agent: numpy.ndarray
    customer: numpy.ndarray
    places: dict


def mix(script, clip_of) -> Mix:
    """clip_of(line) gives a spoken line's samples at unit level."""
    places, sounds, end = {}, [], LEAD_IN
    for line in script.lines:
        if line.kind in ("silence", "hold"):
            start, stop = end, end + line.seconds
            if line.music:
                sounds.append(("agent", start, _music(line.seconds)))
        else:
            samples = _loud(clip_of(line), line.gain)
            if line.at:
                start = places[line.at[0]][0] + line.at[1]
            elif line.overlap:
                start = end - line.overlap
            else:
                start = end + line.after
            start = round(start * RATE) / RATE
            stop = start + len(samples) / RATE
            sounds.append((line.kind, start, samples))
        places[line.id] = (start, stop)
        end = max(end, stop)
    length = round((end + LEAD_OUT) * RATE)
    channels = {role: _noise(script.name, role, length) for role in ("agent", "customer")}
    for role, start, samples in sounds:
        first = round(start * RATE)
        channels[role][first:first + len(samples)] += samples
    return Mix(channels["agent"], channels["customer"], places)


def _loud(samples, gain):
    """Applies the gain and bends what would clip, as a raised voice on a handset does."""
    scaled = samples * SPEECH_LEVEL * 10 ** (gain / 20)
    knee = CEILING * 0.7
    over = numpy.abs(scaled) > knee
    room = CEILING - knee
    bent = numpy.sign(scaled) * (knee + room * numpy.tanh((numpy.abs(scaled) - knee) / room))
    return numpy.where(over, bent, scaled)


def _noise(name, role, length):
    generator = numpy.random.Generator(numpy.random.PCG64(zlib.crc32(f"{name} {role}".encode())))
    white = generator.standard_normal(length + 8)
    # a short moving average darkens white noise to something like a line with a room behind it
    dark = numpy.convolve(white, numpy.array([1, 2, 3, 3, 2, 1]) / numpy.sqrt(28), mode="same")[4:length + 4]
    return dark * NOISE_LEVEL[role]


def _music(seconds):
    """A soft broken chord of our own: C, A minor, F, G, a note every 0.33 s."""
    chords = ((60, 64, 67), (57, 60, 64), (53, 57, 60), (55, 59, 62))
    out = numpy.zeros(round(seconds * RATE))
    for index in range(int(seconds / 0.33)):
        chord = chords[index // 6 % 4]
        pitch = chord[(0, 1, 2, 1, 2, 1)[index % 6]] + 12
        time = numpy.arange(round(1.2 * RATE)) / RATE
        hertz = 440 * 2 ** ((pitch - 69) / 12)
        note = (numpy.sin(2 * numpy.pi * hertz * time) + 0.3 * numpy.sin(4 * numpy.pi * hertz * time)) * numpy.exp(-3.2 * time)
        first = round(index * 0.33 * RATE)
        part = note[: max(0, len(out) - first)]
        out[first:first + len(part)] += part
    fade = numpy.minimum(1.0, numpy.minimum(numpy.arange(len(out)), numpy.arange(len(out))[::-1]) / (0.25 * RATE))
    return out * fade * 10 ** (-34 / 20)


def mu_law(samples):
    """ITU-T G.711 mu-law of float samples in -1..1: 14-bit magnitude plus bias 33, segment and 4-bit step, all bits inverted."""
    linear = numpy.clip(numpy.round(samples * 8192), -8159, 8159).astype(numpy.int64)
    magnitude = numpy.abs(linear) + 33
    segment = numpy.floor(numpy.log2(magnitude)).astype(numpy.int64) - 5
    step = (magnitude >> (segment + 1)) & 0x0F
    sign = numpy.where(linear < 0, 0x80, 0)
    return (~(sign | segment << 4 | step) & 0xFF).astype(numpy.uint8)


def wav(mixed: Mix) -> bytes:
    """The whole file: RIFF header with the fact chunk that a compressed format asks for, then agent and customer interleaved."""
    data = numpy.stack([mu_law(mixed.agent), mu_law(mixed.customer)], axis=1).tobytes()
    layout = struct.pack("<HHIIHHH", 7, 2, RATE, RATE * 2, 2, 8, 0)
    body = (b"WAVE" + b"fmt " + struct.pack("<I", len(layout)) + layout + b"fact" + struct.pack("<II", 4, len(data) // 2)
            + b"data" + struct.pack("<I", len(data)) + data)
    return b"RIFF" + struct.pack("<I", len(body)) + body

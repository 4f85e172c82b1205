# Copyright (c) 2026 The Coachline authors
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Turns a text into a mono clip of 8 kHz telephone speech, the same bytes for the same input on the same machine."""
import hashlib
import json
import re
import subprocess
import tempfile
from pathlib import Path

import numpy
import onnxruntime

MODEL_RATE = 24_000
RATE = 8_000
# espeak-ng writes plain IPA with tied letters; the model was trained on one sign per diphthong and affricate.
COMMON = (("ʔˌn\u0329", "tᵊn"), ("ʔn\u0329", "tᵊn"), ("ʔ", "t"), ("a^ɪ", "I"), ("a^ʊ", "W"), ("d^ʒ", "ʤ"),
          ("e^ɪ", "A"), ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y"), ("ə^l", "ᵊl"), ("ʲ", ""), ("ɚ", "əɹ"), ("r", "ɹ"), ("x", "k"),
          ("ç", "k"), ("ɐ", "ə"), ("ɬ", "l"), ("\u0303", ""))
AMERICAN = (("o^ʊ", "O"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("ː", ""))
BRITISH = (("e^ə", "ɛː"), ("iə", "ɪə"), ("ə^ʊ", "Q"))


class Speech:
    """One loaded model. Clips are kept in a folder under a name made from everything that shapes them."""

    def __init__(self, model: Path, cache: Path):
        self.model, self.cache = model, cache
        cache.mkdir(parents=True, exist_ok=True)
        tokens = json.loads((model / "tokenizer.json").read_text(encoding="utf-8"))
        self.vocabulary = tokens["model"]["vocab"]
        self.session = None

    def clip(self, text: str, voice: str, rate: float, cents: float) -> numpy.ndarray:
        """The spoken text, trimmed to its sound, at unit active level, as float samples at 8 kHz."""
        signs = _signs(text, british=voice.startswith("b"))
        key = hashlib.sha256(repr((signs, voice, rate, cents)).encode()).hexdigest()[:24]
        kept = self.cache / f"{key}.npy"
        if not kept.exists():
            numpy.save(kept, self._telephone(self._speak(signs, voice, rate), cents))
        return _trimmed(_levelled(numpy.load(kept)))

    def _speak(self, signs, voice, rate):
        if self.session is None:
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1  # the sum of floats must not depend on who finishes first
            self.session = onnxruntime.InferenceSession(str(self.model / "kokoro-quantized.onnx"), options,
                                                        providers=["CPUExecutionProvider"])
        unknown = sorted({sign for sign in signs if sign not in self.vocabulary})
        if unknown:
            raise ValueError(f"no token for {unknown} in {signs!r}")
        tokens = [self.vocabulary[sign] for sign in signs]
        styles = numpy.fromfile(self.model / "voices" / f"{voice}.bin", dtype="<f4").reshape(-1, 1, 256)
        return self.session.run(None, {"input_ids": numpy.array([[0, *tokens, 0]], dtype=numpy.int64),
                                       "style": styles[len(tokens)],
                                       "speed": numpy.array([rate], dtype=numpy.float32)})[0].ravel()

    @staticmethod
    def _telephone(samples, cents):
        with tempfile.TemporaryDirectory() as folder:
            wide, narrow = Path(folder, "wide.f32"), Path(folder, "narrow.f32")
            (samples * 0.5).astype("<f4").tofile(wide)
            raw = ["-t", "raw", "-e", "floating-point", "-b", "32", "-c", "1"]
            effects = (["pitch", str(cents)] if cents else []) + ["rate", "-v", str(RATE), "sinc", "-n", "255", "220-3500"]
            subprocess.run(["sox", "-D", "-R", *raw, "-r", str(MODEL_RATE), str(wide), *raw, str(narrow), *effects], check=True)
            return numpy.fromfile(narrow, dtype="<f4").astype(numpy.float64)


def _signs(text, british):
    pieces = re.split(r"([,.!?;:—…]+)", text)
    spoken = [piece.strip() for piece in pieces[::2]]
    voice = "en-gb" if british else "en-us"
    out = []
    for words, mark in zip(spoken, [*pieces[1::2], ""]):
        if words:
            ipa = subprocess.run(["espeak-ng", "-q", "--ipa", "--tie=^", "-v", voice, words],
                                 check=True, capture_output=True, text=True).stdout
            out.append(_mapped(" ".join(ipa.split()), british))
        out.append(mark + (" " if mark else ""))
    return "".join(out).strip()


def _mapped(ipa, british):
    for old, new in COMMON:
        ipa = ipa.replace(old, new)
    ipa = re.sub("(\\S)\u0329", "ᵊ\\1", ipa)
    for old, new in BRITISH if british else AMERICAN:
        ipa = ipa.replace(old, new)
    ipa = ipa.replace("^", "").replace("e", "A").replace("g", "ɡ")
    # left without stress, "I" and "I'm" at the head of a sentence are swallowed
    return re.sub(r"(?<!\S)(I(?:m|l|v|d)?)(?!\S)", r"ˌ\1", ipa)


def _trimmed(samples):
    """Cuts what lies before and after the speech, of samples at unit active level, and leaves a short breath."""
    window = RATE // 100
    frames = samples[: len(samples) // window * window].reshape(-1, window)
    loud = numpy.sqrt((frames ** 2).mean(axis=1))
    heard = numpy.flatnonzero(loud > 0.13)
    first = max(0, (heard[0] - 3) * window)
    last = min(len(samples), (heard[-1] + 5) * window)
    cut = samples[first:last].copy()
    ramp = numpy.linspace(0.0, 1.0, window)
    cut[:window] *= ramp
    cut[-window:] *= ramp[::-1]
    return cut


def _levelled(samples):
    """Scales so that the mean square of the frames that hold speech is 1."""
    window = RATE // 50
    frames = samples[: len(samples) // window * window].reshape(-1, window)
    power = (frames ** 2).mean(axis=1)
    speech = power[power > power.max() * 0.01]
    return samples / numpy.sqrt(speech.mean())

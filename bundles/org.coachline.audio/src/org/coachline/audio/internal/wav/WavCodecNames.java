/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.util.Map;
import org.coachline.audio.internal.Messages;

/** Names of the compressed formats a WAV file may hold, by their tags (RFC 2361 and mmreg.h). Names of standards are not translated. */
final class WavCodecNames {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x0002, "Microsoft ADPCM"),
            Map.entry(0x0008, "DTS"),
            Map.entry(0x0010, "OKI ADPCM"),
            Map.entry(0x0011, "IMA ADPCM"),
            Map.entry(0x0014, "G.723 ADPCM"),
            Map.entry(0x0015, "Digi STD"),
            Map.entry(0x0017, "Dialogic OKI ADPCM"),
            Map.entry(0x0022, "TrueSpeech"),
            Map.entry(0x0031, "GSM 6.10"),
            Map.entry(0x0040, "G.721 ADPCM"),
            Map.entry(0x0042, "G.723.1"),
            Map.entry(0x0045, "G.726"),
            Map.entry(0x0050, "MPEG audio"),
            Map.entry(0x0055, "MP3"),
            Map.entry(0x0064, "G.726"),
            Map.entry(0x0065, "G.722"),
            Map.entry(0x0083, "G.729"),
            Map.entry(0x00FF, "AAC"),
            Map.entry(0x0111, "VivoActive G.723"),
            Map.entry(0x0130, "Sipro ACELP"),
            Map.entry(0x0160, "Windows Media Audio 1"),
            Map.entry(0x0161, "Windows Media Audio"),
            Map.entry(0x0162, "Windows Media Audio Pro"),
            Map.entry(0x1610, "AAC"),
            Map.entry(0x2000, "AC-3"),
            Map.entry(0x674F, "Ogg Vorbis"),
            Map.entry(0xA109, "Speex"),
            Map.entry(0xF1AC, "FLAC"));

    private WavCodecNames() {
    }

    static String of(int tag) {
        String name = NAMES.get(tag);
        return name != null ? name : Messages.get("wav.unknownCodec", String.format("%04X", tag));
    }
}

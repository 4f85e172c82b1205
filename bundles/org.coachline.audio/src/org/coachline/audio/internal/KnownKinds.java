/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names what a file is when it is not one that can be read, by the signatures of its first bytes. */
final class KnownKinds {

    private record Signature(int offset, byte[] bytes, String key) {

        static Signature ascii(int offset, String text, String key) {
            return new Signature(offset, text.getBytes(StandardCharsets.ISO_8859_1), key);
        }

        boolean matches(ByteBuffer start) {
            if (start.limit() < offset + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (start.get(offset + i) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Signature[] SIGNATURES = {
        Signature.ascii(0, "ID3", "kind.mp3"),
        Signature.ascii(28, "OpusHead", "kind.opus"),
        Signature.ascii(29, "vorbis", "kind.vorbis"),
        Signature.ascii(28, "Speex   ", "kind.speex"),
        Signature.ascii(0, "OggS", "kind.ogg"),
        Signature.ascii(0, "fLaC", "kind.flac"),
        Signature.ascii(4, "ftyp", "kind.mp4"),
        Signature.ascii(0, "#!AMR", "kind.amr"),
        Signature.ascii(8, "AIFF", "kind.aiff"),
        Signature.ascii(8, "AIFC", "kind.aiff"),
        Signature.ascii(0, ".snd", "kind.au"),
        Signature.ascii(0, "caff", "kind.caf"),
        Signature.ascii(0, "NIST_1A", "kind.sphere"),
        Signature.ascii(0, "0&\u00b2u\u008ef\u00cf\u0011", "kind.asf"),
        Signature.ascii(0, "riff.\u0091\u00cf\u0011", "kind.w64"),
        Signature.ascii(0, "\u001aE\u00df\u00a3", "kind.matroska"),
        Signature.ascii(8, "AVI ", "kind.avi"),
        Signature.ascii(0, "FLV", "kind.flv"),
        Signature.ascii(0, "PK\u0003\u0004", "kind.zip"),
        Signature.ascii(0, "\u001f\u008b", "kind.gzip"),
        Signature.ascii(0, "%PDF", "kind.pdf"),
        Signature.ascii(0, "\u0089PNG", "kind.picture"),
        Signature.ascii(0, "\u00ff\u00d8\u00ff", "kind.picture"),
        Signature.ascii(0, "GIF8", "kind.picture"),
        Signature.ascii(0, "SQLite format 3", "kind.database"),
        Signature.ascii(0, "\u00d0\u00cf\u0011\u00e0", "kind.office"),
        Signature.ascii(0, "RIFF", "kind.riff"),
    };

    private KnownKinds() {
    }

    /** The reason for refusing a file that starts so. */
    static String refusal(ByteBuffer start) {
        for (Signature signature : SIGNATURES) {
            if (signature.matches(start)) {
                return Messages.get("refused.kind", Messages.get(signature.key()));
            }
        }
        if (isMpegAudio(start)) {
            return Messages.get("refused.kind", Messages.get("kind.mp3"));
        }
        if (isZero(start)) {
            return Messages.get("refused.zeros");
        }
        return Messages.get(isText(start) ? "refused.text" : "refused.headerless");
    }

    /** An MPEG audio frame header (ISO/IEC 11172-3, 2.4.1.3) followed, where its length says, by another like it. */
    private static boolean isMpegAudio(ByteBuffer start) {
        int length = mpegFrameLength(start, 0);
        return length > 0 && (length + 4 > start.limit() || mpegFrameLength(start, length) > 0);
    }

    private static final int[] KBITS_V1_L3 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_V2_L3 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES_V1 = {44100, 48000, 32000};

    private static int mpegFrameLength(ByteBuffer start, int at) {
        if (start.limit() < at + 4) {
            return 0;
        }
        int header = start.getInt(at);
        int version = header >>> 19 & 3;
        int bitrate = header >>> 12 & 15;
        int rate = header >>> 10 & 3;
        boolean layer3 = (header >>> 17 & 3) == 1;
        if (header >>> 21 != 0x7FF || version == 1 || !layer3 || bitrate == 0 || bitrate == 15 || rate == 3) {
            return 0;
        }
        int hertz = RATES_V1[rate] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        int kbits = (version == 3 ? KBITS_V1_L3 : KBITS_V2_L3)[bitrate];
        return (version == 3 ? 144_000 : 72_000) * kbits / hertz + (header >>> 9 & 1);
    }

    private static boolean isZero(ByteBuffer start) {
        for (int i = 0; i < start.limit(); i++) {
            if (start.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(ByteBuffer start) {
        ByteBuffer bytes = start.duplicate().rewind();
        // A character cut by the window's end must not turn a text into data.
        for (int tail = 0; tail < 4 && bytes.limit() > tail; tail++) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate().limit(bytes.limit() - tail)).toString();
                return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
            } catch (CharacterCodingException cut) {
                continue;
            }
        }
        return false;
    }
}

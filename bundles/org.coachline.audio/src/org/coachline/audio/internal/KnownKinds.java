/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.coachline.audio.AudioException;
import org.coachline.audio.HeaderlessException;

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

    private static final int ZEROS_BLOCK = 1 << 16;
    private static final int ZEROS_READ = 1 << 26;

    private KnownKinds() {
    }

    /** The refusal of a file that starts so. */
    static AudioException refusal(Path file, FileWindow window, ByteBuffer start) throws IOException {
        for (Signature signature : SIGNATURES) {
            if (signature.matches(start)) {
                return new AudioException(file, Messages.get("refused.kind", Messages.get(signature.key())));
            }
        }
        if (isMpegAudio(start)) {
            return new AudioException(file, Messages.get("refused.kind", Messages.get("kind.mp3")));
        }
        if (isZero(window)) {
            return new AudioException(file, Messages.get("refused.zeros"));
        }
        // Linear sound may begin with silence, which is zeros and, to a text's test, control characters.
        return isText(start)
                ? new AudioException(file, Messages.get("refused.text"))
                : new HeaderlessException(file, Messages.get("refused.headerless"));
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

    /** Whether a file holds nothing but zeros, as far as {@value #ZEROS_READ} bytes tell: linear sound may begin with silence. */
    private static boolean isZero(FileWindow window) throws IOException {
        for (long at = 0; at < Math.min(ZEROS_READ, window.size()); at += ZEROS_BLOCK) {
            ByteBuffer block = window.read(at, ZEROS_BLOCK, ByteOrder.BIG_ENDIAN);
            while (block.hasRemaining()) {
                if (block.get() != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isText(ByteBuffer start) {
        return !isConstant(start) && (isUtf16(start) || isUtf8(start) || isWestern(start));
    }

    /** One value over and over is silence in some coding, whatever character it would be. */
    private static boolean isConstant(ByteBuffer start) {
        for (int i = 1; i < start.limit(); i++) {
            if (start.get(i) != start.get(0)) {
                return false;
            }
        }
        return start.limit() > 64;
    }

    private static boolean isUtf16(ByteBuffer start) {
        int mark = start.limit() < 4 ? 0 : Short.toUnsignedInt(start.getShort(0));
        return mark == 0xFEFF && start.get(2) == 0 || mark == 0xFFFE && start.get(3) == 0;
    }

    /** Windows-1252 without control characters, most of it ASCII, which quiet mu-law is not: half of its bytes are above, some are DEL. */
    private static boolean isWestern(ByteBuffer start) {
        int ascii = 0;
        for (int i = 0; i < start.limit(); i++) {
            int character = start.get(i) & 0xFF;
            if (isControl(character)) {
                return false;
            }
            ascii += character < 0x80 ? 1 : 0;
        }
        return ascii * 5 >= start.limit() * 4;
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f' || character == 0x7F;
    }

    private static boolean isUtf8(ByteBuffer start) {
        ByteBuffer bytes = start.duplicate().rewind();
        // A character cut by the window's end must not turn a text into data.
        for (int tail = 0; tail < 4 && bytes.limit() > tail; tail++) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate().limit(bytes.limit() - tail)).toString();
                return text.chars().noneMatch(KnownKinds::isControl);
            } catch (CharacterCodingException cut) {
                continue;
            }
        }
        return false;
    }
}

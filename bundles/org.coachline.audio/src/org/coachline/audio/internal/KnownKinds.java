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
        if (isZero(window)) {
            return new AudioException(file, Messages.get("refused.zeros"));
        }
        // Linear sound may begin with silence, which is zeros and, to a text's test, control characters.
        return isText(start)
                ? new AudioException(file, Messages.get("refused.text"))
                : new HeaderlessException(file, Messages.get("refused.headerless"));
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

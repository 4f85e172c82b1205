/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.tags;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The text frames of an ID3v2 tag, versions 2.3 and 2.4 (informal standards of id3.org, 1999 and 2000), as WAV files carry it in a
 * chunk. Frames that are compressed, encrypted or no text are left alone. Keys are FFmpeg's.
 */
public final class Id3Texts {

    private static final int HEADER = 10;
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("TALB", "album"),
            Map.entry("TCOM", "composer"),
            Map.entry("TCON", "genre"),
            Map.entry("TCOP", "copyright"),
            Map.entry("TDRC", "date"),
            Map.entry("TENC", "encoded_by"),
            Map.entry("TIT1", "grouping"),
            Map.entry("TIT2", "title"),
            Map.entry("TIT3", "subtitle"),
            Map.entry("TLAN", "language"),
            Map.entry("TPE1", "artist"),
            Map.entry("TPE2", "album_artist"),
            Map.entry("TPE3", "performer"),
            Map.entry("TPUB", "publisher"),
            Map.entry("TRCK", "track"),
            Map.entry("TSSE", "encoder"),
            Map.entry("TYER", "date"));

    private Id3Texts() {
    }

    /** Reads a whole tag, as much of it as there is. */
    public static void read(ByteBuffer whole, TagGatherer tags) {
        ByteBuffer tag = whole.slice().order(ByteOrder.BIG_ENDIAN);
        if (tag.limit() < HEADER || tag.get(0) != 'I' || tag.get(1) != 'D' || tag.get(2) != '3') {
            return;
        }
        int version = tag.get(3);
        int flags = tag.get(5);
        if (version != 3 && version != 4) {
            return;
        }
        ByteBuffer frames = tag.slice(HEADER, Math.min(tag.limit() - HEADER, sevenBits(tag, 6)));
        if ((flags & 0x80) != 0 && version == 3) {
            frames = synchronised(frames);
        }
        int at = 0;
        if ((flags & 0x40) != 0 && frames.limit() >= 4) {
            at = version == 4 ? sevenBits(frames, 0) : (int) Math.min(frames.limit(), 4 + Integer.toUnsignedLong(frames.getInt(0)));
        }
        while (at + HEADER <= frames.limit() && frames.get(at) != 0) {
            long claimed = version == 4 ? sevenBits(frames, at + 4) : Integer.toUnsignedLong(frames.getInt(at + 4));
            int length = (int) Math.min(claimed, frames.limit() - at - HEADER);
            boolean plain = (frames.get(at + 9) & (version == 4 ? 0x0F : 0xC0)) == 0;
            if (plain && length > 1) {
                frame(latin(frames, at), frames.slice(at + HEADER, length), tags);
            }
            at += HEADER + length;
        }
    }

    private static void frame(String id, ByteBuffer body, TagGatherer tags) {
        int encoding = body.get(0);
        if (id.equals("COMM") && body.limit() > 4) {
            String[] parts = texts(encoding, body.slice(4, body.limit() - 4));
            tags.value("comment", parts.length > 1 ? parts[1] : "");
        } else if (id.equals("TXXX")) {
            String[] parts = texts(encoding, body.slice(1, body.limit() - 1));
            tags.value(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
        } else if (KEYS.containsKey(id)) {
            tags.value(KEYS.get(id), texts(encoding, body.slice(1, body.limit() - 1))[0]);
        }
    }

    /** The texts between the zeros of a frame: a description and what it describes, or just one. */
    private static String[] texts(int encoding, ByteBuffer bytes) {
        if (encoding == 0) {
            // Declared to be Latin-1, which is often a lie.
            int zero = 0;
            while (zero < bytes.limit() && bytes.get(zero) != 0) {
                zero++;
            }
            String first = TagText.decode(bytes);
            return zero >= bytes.limit() ? new String[] {first}
                    : new String[] {first, TagText.decode(bytes.slice(zero + 1, bytes.limit() - zero - 1))};
        }
        Charset charset = encoding == 1 ? StandardCharsets.UTF_16 : encoding == 2 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        // The second text of a UTF-16 pair has a byte order mark of its own, so each is decoded apart.
        int unit = encoding == 3 ? 1 : 2;
        int end = 0;
        while (end + unit <= bytes.limit() && !(bytes.get(end) == 0 && bytes.get(end + unit - 1) == 0)) {
            end += unit;
        }
        String first = TagText.clean(charset.decode(bytes.slice(0, Math.min(end, bytes.limit()))).toString());
        int second = end + unit;
        return second >= bytes.limit() ? new String[] {first}
                : new String[] {first, TagText.clean(charset.decode(bytes.slice(second, bytes.limit() - second)).toString().split("\0", 2)[0])};
    }

    /** Takes the zeros out again that keep a tag from looking like sound. */
    private static ByteBuffer synchronised(ByteBuffer frames) {
        ByteBuffer out = ByteBuffer.allocate(frames.limit());
        for (int i = 0; i < frames.limit(); i++) {
            if (!(frames.get(i) == 0 && i > 0 && frames.get(i - 1) == (byte) 0xFF)) {
                out.put(frames.get(i));
            }
        }
        return out.flip();
    }

    private static int sevenBits(ByteBuffer bytes, int at) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 7 | bytes.get(at + i) & 0x7F;
        }
        return value;
    }

    private static String latin(ByteBuffer bytes, int at) {
        byte[] id = new byte[4];
        bytes.get(at, id);
        return new String(id, StandardCharsets.ISO_8859_1);
    }
}

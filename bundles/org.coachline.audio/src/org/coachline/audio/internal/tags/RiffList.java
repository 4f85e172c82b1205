/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.tags;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The lists of a RIFF file: {@code INFO} with its texts and {@code adtl} with the labels of cue points. "Multimedia Programming
 * Interface and Data Specifications" 1.0, IBM and Microsoft 1991; keys are FFmpeg's.
 */
public final class RiffList {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("IART", "artist"),
            Map.entry("ICMT", "comment"),
            Map.entry("ICOP", "copyright"),
            Map.entry("ICRD", "date"),
            Map.entry("IDIT", "date"),
            Map.entry("IENG", "engineer"),
            Map.entry("IGNR", "genre"),
            Map.entry("IKEY", "keywords"),
            Map.entry("ILNG", "language"),
            Map.entry("INAM", "title"),
            Map.entry("IPRD", "album"),
            Map.entry("IPRT", "track"),
            Map.entry("ITRK", "track"),
            Map.entry("ISBJ", "subject"),
            Map.entry("ISFT", "encoder"),
            Map.entry("ISMP", "timecode"),
            Map.entry("ISRC", "source"),
            Map.entry("ITCH", "encoded_by"));

    private RiffList() {
    }

    /** Takes an entry of a list. */
    private interface Entry {

        void take(String id, ByteBuffer body);
    }

    /** Reads a list chunk's body; lists of other types are left alone. */
    public static void read(ByteBuffer body, CueMarks cues, TagGatherer tags) {
        switch (id(body, 0)) {
            case "INFO" -> walk(body, (id, text) -> info(id, TagText.decode(text), tags));
            case "adtl" -> walk(body, cues::label);
            default -> { }
        }
    }

    private static void info(String id, String text, TagGatherer tags) {
        String key = KEYS.getOrDefault(id, id.strip().toLowerCase(Locale.ROOT));
        tags.value(key, text);
        if (key.equals("date")) {
            tags.start(TagDate.parse(text));
        }
    }

    private static void walk(ByteBuffer list, Entry entry) {
        int at = 4;
        while (at + 8 <= list.limit()) {
            long claimed = Integer.toUnsignedLong(list.getInt(at + 4));
            int length = (int) Math.min(claimed, list.limit() - at - 8);
            entry.take(id(list, at), list.slice(at + 8, length).order(list.order()));
            at += 8 + length;
            // The pad byte of an odd text is forgotten by some writers; no id begins with a zero.
            if (length % 2 == 1 && at < list.limit() && list.get(at) == 0) {
                at++;
            }
        }
    }

    private static String id(ByteBuffer bytes, int at) {
        byte[] id = new byte[Math.max(0, Math.min(4, bytes.limit() - at))];
        bytes.get(at, id);
        return new String(id, StandardCharsets.ISO_8859_1);
    }
}

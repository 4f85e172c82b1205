/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.tags;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.TagMark;

/**
 * Cue points and what labels them, which stands in another chunk: {@code cue } and {@code labl}, {@code note} and {@code ltxt} of
 * "Multimedia Programming Interface and Data Specifications" 1.0, IBM and Microsoft 1991.
 */
public final class CueMarks {

    private static final int MOST = 20_000;
    private static final int CUE_BYTES = 24;
    private static final int REGION_TEXT_AT = 20;

    private static final class Cue {

        private long frame = -1;
        private long frames;
        private String label = "";
        private String note = "";
        private String region = "";
    }

    private final Map<Integer, Cue> cues = new LinkedHashMap<>();

    /** Reads the body of {@code cue }. */
    public void points(ByteBuffer body) {
        long count = body.limit() < 4 ? 0 : Integer.toUnsignedLong(body.getInt(0));
        for (int at = 4; at + CUE_BYTES <= body.limit() && count > 0; at += CUE_BYTES, count--) {
            long position = Integer.toUnsignedLong(body.getInt(at + 4));
            long offset = Integer.toUnsignedLong(body.getInt(at + 20));
            // Some writers fill in only one of the two; with sound in one chunk they are the same.
            cue(body.getInt(at)).frame = offset != 0 ? offset : position;
        }
    }

    /** Reads an entry of an {@code adtl} list. */
    public void label(String id, ByteBuffer body) {
        if (body.limit() < 4) {
            return;
        }
        switch (id) {
            case "labl" -> cue(body.getInt(0)).label = TagText.decode(body.slice(4, body.limit() - 4));
            case "note" -> cue(body.getInt(0)).note = TagText.decode(body.slice(4, body.limit() - 4));
            case "ltxt" -> {
                if (body.limit() >= 8) {
                    cue(body.getInt(0)).frames = Integer.toUnsignedLong(body.getInt(4));
                }
                if (body.limit() > REGION_TEXT_AT) {
                    cue(body.getInt(0)).region = TagText.decode(body.slice(REGION_TEXT_AT, body.limit() - REGION_TEXT_AT));
                }
            }
            default -> { }
        }
    }

    private Cue cue(int id) {
        return cues.size() < MOST ? cues.computeIfAbsent(id, key -> new Cue()) : cues.getOrDefault(id, new Cue());
    }

    /** Makes marks of the points that have a place. A note that says more than the label stands below it. */
    public void finish(AudioFormat format, TagGatherer tags) {
        for (Cue cue : cues.values()) {
            if (cue.frame < 0) {
                continue;
            }
            String label = cue.label.isEmpty() ? cue.region : cue.label;
            String all = label.isEmpty() ? cue.note : cue.note.isEmpty() || cue.note.equals(label) ? label : label + '\n' + cue.note;
            Long end = cue.frames == 0 ? null : format.microsOfFrame(cue.frame + cue.frames);
            tags.mark(new TagMark(format.microsOfFrame(cue.frame), end, all));
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.tags;

import java.nio.ByteBuffer;

/** The broadcast extension of a WAV file: "Specification of the Broadcast Wave Format", EBU Tech 3285, version 2, 2011. */
public final class Bext {

    private static final int DATE_AT = 256 + 32 + 32;
    private static final int TIME_AT = DATE_AT + 10;
    private static final int REFERENCE_AT = TIME_AT + 8;
    private static final int HISTORY_AT = 602;

    private Bext() {
    }

    /** Reads a chunk's body, as much of it as there is. */
    public static void read(ByteBuffer body, TagGatherer tags) {
        tags.value("description", text(body, 0, 256));
        tags.value("originator", text(body, 256, 32));
        tags.value("originator_reference", text(body, 288, 32));
        String date = text(body, DATE_AT, 10);
        String time = text(body, TIME_AT, 8);
        tags.value("origination_date", date);
        tags.value("origination_time", time);
        tags.start(TagDate.parse(date + ' ' + time));
        if (body.limit() >= REFERENCE_AT + 8) {
            long low = Integer.toUnsignedLong(body.getInt(REFERENCE_AT));
            long frames = Integer.toUnsignedLong(body.getInt(REFERENCE_AT + 4)) << 32 | low;
            tags.value("time_reference", frames == 0 ? "" : Long.toUnsignedString(frames));
        }
        tags.value("coding_history", text(body, HISTORY_AT, body.limit() - HISTORY_AT));
    }

    private static String text(ByteBuffer body, int at, int length) {
        return at >= body.limit() ? "" : TagText.decode(body.slice(at, Math.min(length, body.limit() - at)));
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.function.Supplier;

import org.coachline.look.VerdictGlyph;
import org.jspecify.annotations.Nullable;

/**
 * A moment as the timeline shows it.
 *
 * @param id    unique within the timeline; what listeners are told
 * @param start microseconds
 * @param end   microseconds, not before {@code start}; the same for a point
 * @param lane  the id of a {@link LaneSpec.MomentLane}; a moment of an unknown lane shows in the overview only
 * @param label for its bar: the technique's name
 * @param glyph its verdict, or {@link VerdictGlyph#BOOKMARK}
 * @param voice whose moment it is, or nothing
 * @param hover gives all there is to say about it, shown under the mouse; may have several lines. Asked on the UI thread when it is
 *              to be shown or spoken, so that nobody writes texts for moments that nobody looks at
 * @param icon  what the {@link IconSource} calls the technique's icon, or nothing
 */
public record MomentItem(String id, long start, long end, String lane, String label, VerdictGlyph glyph,
        @Nullable Voice voice, Supplier<String> hover, @Nullable String icon) {

    /** A text that is there already. */
    private record Words(String text) implements Supplier<String> {
        @Override
        public String get() {
            return text;
        }
    }

    /** Throws {@link IllegalArgumentException} where the end is before the start. */
    public MomentItem {
        if (end < start) {
            throw new IllegalArgumentException("moment " + id + " ends before it starts");
        }
    }

    /** A moment of which what there is to say has been written already. */
    public MomentItem(String id, long start, long end, String lane, String label, VerdictGlyph glyph, @Nullable Voice voice, String hover,
            @Nullable String icon) {
        this(id, start, end, lane, label, glyph, voice, new Words(hover), icon);
    }

    /** The same without an icon. */
    public MomentItem(String id, long start, long end, String lane, String label, VerdictGlyph glyph, @Nullable Voice voice, String hover) {
        this(id, start, end, lane, label, glyph, voice, hover, null);
    }

    /** Its place in the recording. */
    public TimeRange range() {
        return new TimeRange(start, end);
    }

    /** The same moment elsewhere. */
    public MomentItem at(TimeRange range) {
        return new MomentItem(id, range.start(), range.end(), lane, label, glyph, voice, hover, icon);
    }

    /** The same moment in another lane. */
    public MomentItem in(String other) {
        return new MomentItem(id, start, end, other, label, glyph, voice, hover, icon);
    }
}

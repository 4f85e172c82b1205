/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.jspecify.annotations.Nullable;

/**
 * How many moments of each verdict begin at each place of the overview. Kept up to date with each moment that comes or goes,
 * so that an edit does not cost a pass over all of them. UI thread.
 */
public final class Dots {

    /** The width of a place, in pixels. */
    public static final int PLACE = 4;

    /** Of moments that share a place, the one that asks for coaching most is seen: the last of these. */
    private static final VerdictGlyph[] URGENCY = { VerdictGlyph.BOOKMARK, VerdictGlyph.USED_WELL, VerdictGlyph.PARTLY,
            VerdictGlyph.MISSED, VerdictGlyph.BACKFIRED };

    private final TimeAxis whole;
    private final int[][] counts;

    /** @param whole the axis of the overview */
    public Dots(TimeAxis whole) {
        this.whole = whole;
        counts = new int[whole.width() / PLACE + 1][];
    }

    /** The axis these are placed on. */
    public TimeAxis whole() {
        return whole;
    }

    /** A moment came. */
    public void add(MomentItem item) {
        int place = place(item);
        int[] there = counts[place];
        if (there == null) {
            there = new int[VerdictGlyph.values().length];
            counts[place] = there;
        }
        there[item.glyph().ordinal()]++;
    }

    /** A moment that was there is gone. */
    public void remove(MomentItem item) {
        counts[place(item)][item.glyph().ordinal()]--;
    }

    private int place(MomentItem item) {
        return Math.max(0, Math.min(whole.width() - 1, whole.pixel(item.start()))) / PLACE;
    }

    /** The number of places. */
    public int places() {
        return counts.length;
    }

    /** What is to be seen at a place, or nothing. */
    public @Nullable VerdictGlyph at(int place) {
        int[] there = counts[place];
        for (int i = URGENCY.length - 1; there != null && i >= 0; i--) {
            if (there[URGENCY[i].ordinal()] > 0) {
                return URGENCY[i];
            }
        }
        return null;
    }
}

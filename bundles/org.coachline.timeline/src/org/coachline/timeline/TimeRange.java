/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

/**
 * A piece of a recording, in microseconds from its start; the end is not part of it.
 *
 * @param start the first microsecond
 * @param end   the first microsecond after it, not before {@code start}
 */
public record TimeRange(long start, long end) {

    /** Throws {@link IllegalArgumentException} where the end is before the start. */
    public TimeRange {
        if (end < start) {
            throw new IllegalArgumentException("a range cannot end before it starts: " + start + " to " + end);
        }
    }

    /** The range between two instants given in any order. */
    public static TimeRange between(long one, long other) {
        return new TimeRange(Math.min(one, other), Math.max(one, other));
    }

    /** Its length in microseconds, 0 or more. */
    public long length() {
        return end - start;
    }

    /** The instant half way. */
    public long middle() {
        return start + length() / 2;
    }

    /** Whether an instant lies in it. */
    public boolean contains(long micros) {
        return micros >= start && micros < end;
    }

    /** Whether another range shares at least an instant with this one; a point counts where it lies inside. */
    public boolean intersects(TimeRange other) {
        return other.start < end && other.end > start || other.start == other.end && contains(other.start)
                || start == end && other.contains(start);
    }

    /** The same length, elsewhere. */
    public TimeRange shiftedBy(long micros) {
        return new TimeRange(start + micros, end + micros);
    }

    /**
     * The range of the same length nearest to this one that lies within another; the whole other one, where that is shorter.
     */
    public TimeRange movedInto(TimeRange bounds) {
        if (length() >= bounds.length()) {
            return bounds;
        }
        long to = Math.max(bounds.start, Math.min(start, bounds.end - length()));
        return new TimeRange(to, to + length());
    }

    /** What of this range lies within another; a point at the nearest edge of the other, where nothing does. */
    public TimeRange cutTo(TimeRange bounds) {
        long from = Math.max(bounds.start, Math.min(start, bounds.end));
        return new TimeRange(from, Math.max(from, Math.min(end, bounds.end)));
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

/**
 * The type scale: a few roles, each relative to the size that the platform's user has chosen for text, so that a larger
 * system font makes everything larger.
 */
public enum Type {
    /** Ruler labels, key caps, the word on a tint. */
    SMALL(0.88, false),
    /** All that is read: tables, bars, forms. */
    BODY(1, false),
    /** The same, where it names a voice, a card or a section. */
    STRONG(1, true),
    /** The name of a page or a dialogue's question. */
    TITLE(1.3, true),
    /** The clock of the transport bar. */
    CLOCK(1.6, true);

    private final double scale;
    private final boolean bold;

    Type(double scale, boolean bold) {
        this.scale = scale;
        this.bold = bold;
    }

    /** The size as a multiple of the platform's text size. */
    public double scale() {
        return scale;
    }

    /** Whether it is set bold. */
    public boolean bold() {
        return bold;
    }

    /**
     * The size for a platform whose text has the given size.
     *
     * @param base the platform's text size, in points or pixels, above 0
     * @return the size in the same unit, rounded to a whole one, at least 1
     */
    public int size(double base) {
        return Math.max(1, (int) Math.round(base * scale));
    }
}

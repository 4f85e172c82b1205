/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was measured in a call, for lists. It is no part of the call's document: it can be measured again at any time.
 *
 * @param hardness how much the call deserves to be heard, 0 to 1
 * @param reasons  why, heaviest first
 * @param figures  the same and more as numbers, or null where it was measured by an older Coachline
 */
public record Measures(double hardness, List<Reason> reasons, @Nullable MeasuredFigures figures) {

    /**
     * One reason, with its numbers.
     *
     * @param text   a phrase for people
     * @param weight what it added, 0 to 1
     */
    public record Reason(String text, double weight) {
    }

    /** Without figures. */
    public Measures(double hardness, List<Reason> reasons) {
        this(hardness, reasons, null);
    }

    /** Keeps a copy of the list. */
    public Measures {
        reasons = List.copyOf(reasons);
    }
}

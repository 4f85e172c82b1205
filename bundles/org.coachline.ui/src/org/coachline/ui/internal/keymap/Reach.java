/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.List;

/**
 * In which part of the workbench a key works.
 *
 * @param context the id of the platform's context
 * @param within  the ids of the contexts around it, innermost first: where this one is active, they are too
 */
public record Reach(String context, List<String> within) {

    /** Keeps its own list. */
    public Reach {
        within = List.copyOf(within);
    }

    /** Whether there is a place where both work, so that one key cannot mean both. */
    public boolean overlaps(Reach other) {
        return context.equals(other.context) || within.contains(other.context) || other.within.contains(context);
    }

    /** Whether this works in a smaller part than another one, which it hides there. */
    public boolean isWithin(Reach other) {
        return within.contains(other.context);
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import org.coachline.model.coaching.ReviewStatus;

/** How much a review wants attention; a call shows the status of the one that wants it most. Numbers are stored: never renumber. */
final class Attention {

    private static final String[] NAMES = {"new", "resolved", "acknowledged", "delivered", "draft", "disputed"};

    private Attention() {
    }

    static int of(ReviewStatus status) {
        return switch (status) {
            case RESOLVED -> 1;
            case ACKNOWLEDGED -> 2;
            case DELIVERED -> 3;
            case DRAFT -> 4;
            case DISPUTED -> 5;
        };
    }

    /** The status of a call, from the most attention among its reviews; 0 when it has none. */
    static String status(int attention) {
        return NAMES[attention];
    }

    /** The number behind a status; -1 for a word that is none. */
    static int ofStatus(String status) {
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(status)) {
                return i;
            }
        }
        return -1;
    }
}

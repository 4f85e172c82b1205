/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.util.List;

/**
 * What a run of retention did.
 *
 * @param done   things that went
 * @param files  files that were deleted
 * @param left   what stayed although it was on the list, each with the reason, a line each
 * @param whole  false when it was cancelled before its end
 */
public record Outcome(int done, int files, List<String> left, boolean whole) {

    /** Keeps a copy of the list. */
    public Outcome {
        left = List.copyOf(left);
    }
}

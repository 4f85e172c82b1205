/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

import org.coachline.model.catalog.TechniquePack;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a pack file.
 *
 * @param pack     the pack as far as it can be used: without what a warning says was left out; null when a problem is an error
 * @param problems everything that is wrong, in the order of lines; unmodifiable
 */
public record PackReading(@Nullable TechniquePack pack, List<PackProblem> problems) {

    /** Copies the problems. */
    public PackReading {
        problems = List.copyOf(problems);
    }

    /**
     * Whether there is no error; there may be warnings.
     *
     * @return true when the pack can be used
     */
    public boolean healthy() {
        return pack != null;
    }
}

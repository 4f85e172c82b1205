/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

import java.util.List;

/**
 * What was done.
 *
 * @param restartNeeded whether it is in use only after Coachline was started again; what is data alone is in use at once
 * @param changed       what came, changed or went, each as a sentence
 */
public record Outcome(boolean restartNeeded, List<String> changed) {

    /** Copies the sentences. */
    public Outcome {
        changed = List.copyOf(changed);
    }
}

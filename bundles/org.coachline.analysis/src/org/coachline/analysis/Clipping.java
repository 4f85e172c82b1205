/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.List;

/**
 * Where a channel was recorded too hot: three samples in a row or more at the largest value that its coding has.
 *
 * @param samples how many samples there are in such runs
 * @param places  where; runs less than a tenth of a second apart are one place
 */
public record Clipping(long samples, List<Stretch> places) {

    /** Keeps a copy of the list. */
    public Clipping {
        places = List.copyOf(places);
    }
}

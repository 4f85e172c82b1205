/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import org.coachline.analysis.Analyser;
import org.coachline.analysis.AnalysisCache;
import org.coachline.audio.PeakCache;
import org.coachline.library.Library;

/** Where a library keeps what was computed from its recordings, so that everybody looks in the same place. */
public final class Caches {

    private Caches() {
    }

    /** Waveforms. */
    public static PeakCache peaks(Library library) {
        return new PeakCache(library.cacheFolder().resolve("peaks"));
    }

    /** Speech, silence, talk-over and holds, with the usual settings. */
    public static AnalysisCache analysis(Library library) {
        return new AnalysisCache(library.cacheFolder().resolve("analysis"), new Analyser());
    }
}

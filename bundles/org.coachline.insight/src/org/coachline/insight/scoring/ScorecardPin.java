/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.Optional;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * Which scorecard was answered, and what it asked then.
 *
 * @param ref     pack and item, with the version of the pack
 * @param version of the scorecard
 * @param content hash of what it asked; null in documents of before it was written down
 */
public record ScorecardPin(CatalogRef ref, String version, @Nullable String content) {

    /**
     * That of a scorecard as it is now.
     *
     * @param card read before
     * @return never without content
     */
    public static ScorecardPin of(ScorecardEntry card) {
        return new ScorecardPin(card.ref(), card.version(), card.content());
    }

    /**
     * That of an evaluation.
     *
     * @param evaluation only read
     * @return nothing when it says no scorecard
     */
    public static Optional<ScorecardPin> of(Evaluation evaluation) {
        return of(evaluation.getScorecard(), evaluation.getScorecardVersion(), evaluation.getScorecardContent());
    }

    /**
     * That of a calibration.
     *
     * @param calibration only read
     * @return nothing when it says no scorecard
     */
    public static Optional<ScorecardPin> of(Calibration calibration) {
        return of(calibration.getScorecard(), calibration.getScorecardVersion(), calibration.getScorecardContent());
    }

    private static Optional<ScorecardPin> of(@Nullable CatalogRef ref, @Nullable String version, @Nullable String content) {
        return ref == null || version == null ? Optional.empty() : Optional.of(new ScorecardPin(ref, version, content));
    }

    /**
     * Writes it down.
     *
     * @param evaluation begun with it
     */
    public void pin(Evaluation evaluation) {
        evaluation.setScorecard(ref);
        evaluation.setScorecardVersion(version);
        evaluation.setScorecardContent(content);
    }

    /**
     * Whether both are the same scorecard asking the same. Where one of them does not say what it asked, its version decides.
     *
     * @param other of another evaluation, or a calibration
     * @return false for another scorecard, version or content
     */
    public boolean same(ScorecardPin other) {
        return ref.sameItem(other.ref) && version.equals(other.version) && (content == null || other.content == null || content.equals(other.content));
    }
}

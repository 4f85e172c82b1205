/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import org.coachline.library.internal.Rows.Place;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.KeptScorecard;

/** What versions of scorecards and calibrations come to in rows. */
final class ScoringRows {

    private ScoringRows() {
    }

    static void project(KeptScorecard kept, Rows rows) {
        Scorecard scorecard = kept.getScorecard();
        if (scorecard != null) {
            long questions = scorecard.getSections().stream().mapToLong(section -> section.getQuestions().size()).sum();
            rows.add(Place.SCORECARDS, Rows.orEmpty(scorecard.getId()), Rows.orEmpty(scorecard.getVersion()), Rows.orEmpty(scorecard.getName()),
                    kept.getState().name(), questions, Rows.millis(kept.getCreatedAt()), Rows.millis(kept.getPublishedAt()),
                    Rows.orEmpty(kept.getPublishedBy()));
        }
    }

    static void project(Calibration calibration, Rows rows) {
        String callId = Rows.orEmpty(calibration.getCallId());
        rows.add(Place.CALIBRATIONS, callId, rows.refer(calibration.getScorecard()), Rows.orEmpty(calibration.getScorecardVersion()),
                Rows.orEmpty(calibration.getOrganiserId()), Rows.millis(calibration.getCreatedAt()), Rows.millis(calibration.getOpenedAt()),
                Rows.millis(calibration.getDiscussedAt()), Rows.orEmpty(calibration.getNote()));
        for (CalibrationPart part : calibration.getParts()) {
            rows.add(Place.CALIBRATION_PARTS, Rows.orEmpty(part.getReviewerId()), Rows.text(part.getReviewId()), Rows.millis(part.getSubmittedAt()));
        }
        rows.countIn(callId);
    }
}

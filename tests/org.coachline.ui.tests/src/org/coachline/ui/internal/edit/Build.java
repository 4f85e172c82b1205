/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.Positions;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;

/** Builds small reviews for tests. */
final class Build {

    static final CatalogRef VALIDATE = new CatalogRef("pack", "validate-first", "1.0.0");

    private Build() {
    }

    static Review review(Moment... moments) {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId("call");
        review.getMoments().addAll(java.util.List.of(moments));
        return review;
    }

    static Moment moment(double startSeconds, double endSeconds) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(Positions.fromSeconds(startSeconds));
        moment.setEndMicros(Positions.fromSeconds(endSeconds));
        moment.setTechnique(VALIDATE);
        moment.setVerdict(Verdict.NONE);
        return moment;
    }

    static CoachingNote note(String text, Moment... moments) {
        CoachingNote note = CoachingFactory.eINSTANCE.createCoachingNote();
        note.setId(Documents.newId());
        note.setText(text);
        note.getMoments().addAll(java.util.List.of(moments));
        return note;
    }
}

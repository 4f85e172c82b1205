/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.bench;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;

/** Makes up reviews with as many moments as are wanted, the same ones each time. */
final class Reviews {

    private static final long LONGEST = 8_000_000;
    /** Every so many there is one without a length. */
    private static final int POINTS = 4;

    private Reviews() {
    }

    /**
     * A review.
     *
     * @param duration of the call, in microseconds
     * @param lanes    how many lanes its moments are in: those of the catalog's categories first, of made-up ones then
     */
    static Review of(String callId, Catalog catalog, int moments, int lanes, long duration) {
        Random random = new Random(moments);
        List<TechniqueEntry> techniques = catalog.techniques();
        List<String> categories = techniques.stream().map(each -> each.category().ref().key()).distinct().toList();
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(callId);
        for (int i = 0; i < moments; i++) {
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            long start = (long) (random.nextDouble() * (duration - LONGEST));
            moment.setStartMicros(start);
            moment.setEndMicros(start + (random.nextInt(POINTS) == 0 ? 0 : (long) (random.nextDouble() * LONGEST)));
            moment.setChannel(ChannelRole.AGENT);
            moment.setSeverity(Severity.NORMAL);
            moment.setCreatedAt(Instant.EPOCH);
            int lane = i % lanes;
            if (lane < categories.size()) {
                List<TechniqueEntry> fitting = techniques.stream().filter(each -> each.category().ref().key().equals(categories.get(lane))).toList();
                moment.setTechnique(fitting.get(random.nextInt(fitting.size())).ref());
            } else if (lane > categories.size()) {
                // A lane is a category, of a pack that has gone too: one technique of it is remembered with it.
                moment.setTechnique(Gone.technique(lane));
            }
            if (moment.getTechnique() != null) {
                moment.setVerdict(Verdict.get(1 + random.nextInt(4)));
            }
            moment.setComment(i % 10 == 0 ? "what a reviewer thinks of number " + i : null);
            review.getMoments().add(moment);
        }
        return review;
    }
}

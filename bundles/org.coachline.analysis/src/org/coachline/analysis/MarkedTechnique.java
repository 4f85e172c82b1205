/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;

/**
 * A moment of a review that is linked to a technique, as far as order goes.
 *
 * @param moment      the moment's id
 * @param technique   what it is linked to
 * @param verdict     how the technique was used there; MISSED means that it was not
 * @param startMicros where it begins in the call
 */
public record MarkedTechnique(String moment, CatalogRef technique, Verdict verdict, long startMicros) {

    /** The moments of a review that are linked to a technique, in no order. On the thread that the document belongs to. */
    public static List<MarkedTechnique> of(Review review) {
        return review.getMoments().stream().flatMap(moment -> {
            CatalogRef technique = moment.getTechnique();
            return technique == null ? Stream.empty()
                    : Stream.of(new MarkedTechnique(moment.getId(), technique, moment.getVerdict(), moment.getStartMicros()));
        }).toList();
    }

    /** Whether the technique was used there, well or not. A moment that nobody has judged yet says nothing. */
    boolean isUsed() {
        return verdict == Verdict.USED_WELL || verdict == Verdict.PARTLY || verdict == Verdict.BACKFIRED;
    }

    boolean isMissed() {
        return verdict == Verdict.MISSED;
    }
}

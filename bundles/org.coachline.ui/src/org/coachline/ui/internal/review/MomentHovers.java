/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.function.Supplier;

import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a review's moments under the mouse, as they are when that is asked. Made on any thread, before there is an open
 * review; asked on the UI thread.
 */
final class MomentHovers {

    private @Nullable OpenReview review;

    /** What is said of one; the same for the same moment, whoever it was made for. */
    private record Hover(MomentHovers all, String id) implements Supplier<String> {
        @Override
        public String get() {
            return all.text(id);
        }
    }

    /** What is said of a moment. */
    Supplier<String> of(String id) {
        return new Hover(this, id);
    }

    /** Speaks of the moments of a review from now on. UI thread. */
    void speakOf(OpenReview opened) {
        review = opened;
    }

    private String text(String id) {
        OpenReview open = review;
        Moment moment = open == null ? null : open.moment(id).orElse(null);
        return moment != null ? text(open, moment) : open != null && open.isRead() ? "" : Texts.get("review.reading");
    }

    private static String text(OpenReview review, Moment moment) {
        StringBuilder text = new StringBuilder(review.name(moment.getTechnique()).name());
        if (moment.getVerdict() != Verdict.NONE) {
            text.append(": ").append(Verdicts.name(moment.getVerdict()));
        }
        text.append(", ").append(review.precise(moment.getStartMicros()));
        if (moment.getEndMicros() > moment.getStartMicros()) {
            text.append(" – ").append(review.precise(moment.getEndMicros()));
        }
        for (String line : new String[] {moment.getPhraseHeard(), moment.getBetterPhrase(), moment.getComment()}) {
            if (line != null && !line.isBlank()) {
                text.append('\n').append(line);
            }
        }
        return text.toString();
    }
}

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
import org.coachline.ui.internal.support.Verdicts;

/** What is said of a moment under the mouse, as it is when that is asked. UI thread. */
record MomentHover(OpenReview review, Moment moment) implements Supplier<String> {

    @Override
    public String get() {
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

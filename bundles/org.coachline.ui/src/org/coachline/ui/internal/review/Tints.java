/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.List;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.Redaction;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.Tint;
import org.coachline.ui.internal.redaction.RedactionTexts;
import org.coachline.ui.internal.support.Texts;

/** What was measured in a recording, as tints of the timeline. */
final class Tints {

    private Tints() {
    }

    /** Shows what was measured, as far as it was, and what is redacted. */
    static void show(OpenReview review, TimelineControl timeline) {
        Analysis measured = review.analysis();
        List<Tint> tints = new ArrayList<>(measured == null ? List.of() : of(measured, 0));
        for (Redaction redaction : review.call().document().getRedactions()) {
            long length = redaction.getEndMicros() - redaction.getStartMicros();
            if (length > 0) {
                tints.add(new Tint(Tint.Kind.REDACTED, redaction.getStartMicros(), redaction.getEndMicros(), RedactionTexts.tint(redaction)));
            }
        }
        timeline.setTints(tints);
    }

    /** Silences, talk-over and holds, moved by where the recording starts in the call. */
    static List<Tint> of(Analysis analysis, long offset) {
        List<Tint> tints = new ArrayList<>();
        add(tints, analysis.silences(), Tint.Kind.SILENCE, "tint.silence", offset);
        add(tints, analysis.talkOver(), Tint.Kind.TALK_OVER, "tint.talkOver", offset);
        add(tints, analysis.holds(), Tint.Kind.HOLD, "tint.hold", offset);
        return tints;
    }

    private static void add(List<Tint> tints, List<Stretch> stretches, Tint.Kind kind, String text, long offset) {
        for (Stretch stretch : stretches) {
            tints.add(new Tint(kind, stretch.startMicros() + offset, stretch.endMicros() + offset,
                    Texts.get(text, stretch.lengthMicros() / 1e6)));
        }
    }
}

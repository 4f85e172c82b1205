/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a debrief that its agent may see otherwise: a verdict on a moment, or the answer to a question. Immutable.
 *
 * @param id            what the delivered file calls it: m and the place of the moment in the debrief, or q and that of the question in its
 *                      scorecard, from 1
 * @param label         what people read
 * @param momentId      id of the moment; null for a question
 * @param sectionId     of the question; null for a moment
 * @param questionId    null for a moment
 * @param said          what the review says
 * @param optionId      the option that was chosen; null for a moment, or where the question does not apply
 * @param options       what may be answered, in the order of the scorecard; none for a moment
 * @param mayNotApply   whether a question may be said not to apply
 */
public record DebriefLine(String id, String label, @Nullable String momentId, @Nullable String sectionId, @Nullable String questionId, Debrief.View said,
        @Nullable String optionId, List<Option> options, boolean mayNotApply) {

    /** Keeps a copy of the list. */
    public DebriefLine {
        options = List.copyOf(options);
    }

    /**
     * An answer to choose.
     *
     * @param id   of the option in its question
     * @param name what people read
     */
    public record Option(String id, String name) {
    }

    /**
     * Whether it is about a moment.
     *
     * @return false for a question
     */
    public boolean isMoment() {
        return momentId != null;
    }
}

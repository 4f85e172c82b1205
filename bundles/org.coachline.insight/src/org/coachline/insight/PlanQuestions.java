/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.internal.Messages;
import org.coachline.model.coaching.CoachingPlan;

/** What to ask a coach before a plan is sent. Pure functions; the coach decides. */
public final class PlanQuestions {

    private PlanQuestions() {
    }

    /**
     * The questions that a plan raises.
     *
     * @param plan only read
     * @return sentences for people; none when there is nothing to ask
     */
    public static List<String> of(CoachingPlan plan) {
        List<String> questions = new ArrayList<>();
        if (plan.getPraise().isEmpty()) {
            questions.add(Messages.Question_praise);
        }
        return questions;
    }
}

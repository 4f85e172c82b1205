/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.List;
import java.util.Objects;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given, whether or not its question is asked.
 *
 * @param questionId    unique in the scorecard
 * @param optionId      the option chosen; null while there is none, or for N/A
 * @param notApplicable whether the question does not apply
 * @param comment       what was said of it; may be empty
 */
public record GivenAnswer(String questionId, @Nullable String optionId, boolean notApplicable, String comment) {

    /**
     * The answers of an evaluation.
     *
     * @param evaluation only read
     * @return in the order of the document
     */
    public static List<GivenAnswer> of(Evaluation evaluation) {
        return evaluation.getAnswers().stream().map(GivenAnswer::of).toList();
    }

    private static GivenAnswer of(Answer answer) {
        return new GivenAnswer(Objects.requireNonNullElse(answer.getQuestionId(), ""), answer.getOptionId(), answer.isNotApplicable(),
                Objects.requireNonNullElse(answer.getComment(), ""));
    }
}

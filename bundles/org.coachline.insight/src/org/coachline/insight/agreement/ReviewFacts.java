/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.List;
import java.util.Map;

/**
 * What one reviewer said of one call.
 *
 * @param reviewerId who
 * @param reviewer   name
 * @param marks      moments with a technique, in any order
 * @param scorecard  which scorecard was answered, in which version; empty when none was
 * @param answers    for each question answered, {@code section/question}: the id of the option, or {@link #NOT_APPLICABLE}
 * @param points     for each answer that is worth points: its share of the best one's, 0 to 1; empty when the scorecard is not here
 */
public record ReviewFacts(String reviewerId, String reviewer, List<Mark> marks, String scorecard, Map<String, String> answers,
        Map<String, Double> points) {

    /** The answer that a question does not apply. */
    public static final String NOT_APPLICABLE = "n/a";

    /** Keeps copies. */
    public ReviewFacts {
        marks = List.copyOf(marks);
        answers = Map.copyOf(answers);
        points = Map.copyOf(points);
    }
}

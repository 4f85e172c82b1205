/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.List;

/**
 * An answer that marked moments speak for. It is nobody's answer before somebody takes it.
 *
 * @param questionId of the scorecard
 * @param optionId   of the question
 * @param answer     the option's name
 * @param momentIds  the moments it rests on, in the order given
 * @param reason     for people: which moments, how they went, and what that comes to
 */
public record AnswerProposal(String questionId, String optionId, String answer, List<String> momentIds, String reason) {

    /** Keeps a copy of the list. */
    public AnswerProposal {
        momentIds = List.copyOf(momentIds);
    }
}

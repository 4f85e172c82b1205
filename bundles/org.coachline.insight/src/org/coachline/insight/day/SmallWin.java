/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import org.coachline.insight.Comparison;
import org.coachline.library.MomentRow;
import org.jspecify.annotations.Nullable;

/**
 * Something that went better, told by marks alone: worth a word of praise.
 *
 * @param agentId    whose
 * @param agent      name; empty when unknown
 * @param technique  key ({@code pack/item})
 * @param name       what people call the technique
 * @param moment     the moment used well for the first time; null where a rate rose
 * @param comparison the rate before and after; null for a first time
 * @param sentence   what happened, with its arithmetic
 * @param planId     an open plan of the agent that praise can be kept in; null where there is none
 */
public record SmallWin(String agentId, String agent, String technique, String name, @Nullable MomentRow moment, @Nullable Comparison comparison,
        String sentence, @Nullable String planId) {
}

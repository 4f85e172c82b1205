/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.insight;

import org.coachline.insight.AgentProgress;

/**
 * Draws a chart of how an agent gets on, as records. Contributed to {@code org.coachline.report.insightCharts}.
 *
 * <p>There is one instance, made with its constructor without arguments when it is first asked. It is asked on a thread of its own, never
 * on the UI thread, and has five seconds; whoever takes longer is interrupted, and its contributor is switched off until restart, as with
 * one that throws, answers with {@code null}, with more than {@link InsightCharts#MOST_SHAPES} shapes or with a table whose rows do not fit.
 * Where the chart would stand, it says so.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface InsightChart {

    /**
     * Draws it.
     *
     * @param progress all that is known of an agent in a period, computed already; immutable
     * @return the chart; where there is too little to say, one that says so
     * @throws Exception with a reason in plain words, which is shown under the contributor's name
     */
    InsightDrawing draw(AgentProgress progress) throws Exception;
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import org.coachline.insight.TimeStep;
import org.coachline.ui.internal.fields.Days;
import org.coachline.ui.internal.progress.ProgressPeriod.Preset;
import org.coachline.ui.internal.support.LastAgent;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What was asked last, so that the next start begins there. UI thread. */
final class ProgressMemory {

    private static final String NODE = "org.coachline.ui.progress";
    private static final String PRESET = "period";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String STEP = "step";
    private static final String NOW = "asNow";

    private ProgressMemory() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Keeps a question; what keeps all choices writes it. */
    static void remember(ProgressQuestion question) {
        IEclipsePreferences node = node();
        LastAgent.choose(question.agentId());
        node.put(PRESET, question.period().preset().name());
        node.put(FIRST, question.period().first() == null ? "" : question.period().first().toString());
        node.put(LAST, question.period().last() == null ? "" : question.period().last().toString());
        node.put(STEP, question.step().name());
        node.putBoolean(NOW, question.asNow());
    }

    /** The question that was kept; where there is none, or it was written by something else, about nobody. */
    static ProgressQuestion recall() {
        IEclipsePreferences node = node();
        try {
            ProgressPeriod period = new ProgressPeriod(Preset.valueOf(node.get(PRESET, Preset.ALL.name())), Days.parse(node.get(FIRST, "")),
                    Days.parse(node.get(LAST, "")));
            return new ProgressQuestion(LastAgent.chosen(), period.isInOrder() ? period : ProgressPeriod.of(Preset.ALL),
                    TimeStep.valueOf(node.get(STEP, TimeStep.WEEK.name())), node.getBoolean(NOW, false));
        } catch (IllegalArgumentException notOurs) {
            return ProgressQuestion.NOTHING;
        }
    }
}

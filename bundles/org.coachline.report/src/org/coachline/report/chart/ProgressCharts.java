/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.chart;

import java.util.Optional;
import org.coachline.insight.AgentProgress;
import org.coachline.insight.RateSeries;
import org.jspecify.annotations.Nullable;

/** The charts of a page about an agent. Any thread; some milliseconds each, without drawing. */
public final class ProgressCharts {

    /** The charts there are, in the order of the page. */
    public enum Kind {
        /** The course of one technique. */
        TREND,
        /** Before and after each session. */
        BEFORE_AFTER,
        /** Techniques by type of caller. */
        MATRIX,
        /** How chances went. */
        VERDICTS,
        /** What came out of calls. */
        OUTCOMES,
        /** How soon feedback came. */
        SAME_DAY,
        /** How far reviewers agree. */
        AGREEMENT
    }

    private final AgentProgress progress;
    private final Charts charts;
    private final ChartScope scope;

    /**
     * @param theme    what for
     * @param progress what is shown
     */
    public ProgressCharts(ChartTheme theme, AgentProgress progress) {
        this.progress = progress;
        this.charts = new Charts(theme, progress.settings(), progress::name);
        this.scope = new ChartScope(progress.agent(), progress.days().first(), progress.days().last());
    }

    /**
     * Makes one.
     *
     * @param kind      which
     * @param technique key of the technique of a trend; null for that with most chances; nothing to the others
     * @return nothing for a trend where there is no chance
     */
    public Optional<Chart> of(Kind kind, @Nullable String technique) {
        return switch (kind) {
        case TREND -> trend(technique);
        case BEFORE_AFTER -> Optional.of(charts.beforeAfter(scope, progress.effects()));
        case MATRIX -> Optional.of(charts.matrix(scope, progress.matrix()));
        case VERDICTS -> Optional.of(charts.verdicts(scope, progress.techniques()));
        case OUTCOMES -> Optional.of(charts.outcomes(scope, progress.outcomes()));
        case SAME_DAY -> Optional.of(charts.sameDay(scope, progress.clock()));
        case AGREEMENT -> Optional.of(charts.agreement(progress.calibration()));
        };
    }

    private Optional<Chart> trend(@Nullable String technique) {
        Optional<RateSeries> own = technique == null ? progress.series().stream().findFirst() : progress.course(technique);
        return own.map(course -> charts.trend(scope, course, progress.teamCourse(course.technique()).orElse(null),
                progress.sessions(course.technique())));
    }
}

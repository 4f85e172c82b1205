/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import org.coachline.insight.Interval;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;

/** What people read for values of the model. */
final class Words {

    private Words() {
    }

    static String of(ProgressStatus status) {
        return switch (status) {
        case OPEN -> Messages.Status_open;
        case IN_PROGRESS -> Messages.Status_inProgress;
        case DONE -> Messages.Status_done;
        case DROPPED -> Messages.Status_dropped;
        };
    }

    static String of(PlanStatus status) {
        return switch (status) {
        case DRAFT -> Messages.Plan_draft;
        case ACTIVE -> Messages.Plan_active;
        case CLOSED -> Messages.Plan_closed;
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
        case NONE -> "";
        case USED_WELL -> Messages.Verdict_usedWell;
        case PARTLY -> Messages.Verdict_partly;
        case MISSED -> Messages.Verdict_missed;
        case BACKFIRED -> Messages.Verdict_backfired;
        };
    }

    static String of(Interval interval) {
        return Messages.format(Messages.Interval, interval.low(), interval.high());
    }
}

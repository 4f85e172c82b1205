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
public final class Words {

    private Words() {
    }

    /** How far it is, in words. */
    public static String of(ProgressStatus status) {
        return switch (status) {
        case OPEN -> Messages.Status_open;
        case IN_PROGRESS -> Messages.Status_inProgress;
        case DONE -> Messages.Status_done;
        case DROPPED -> Messages.Status_dropped;
        };
    }

    /** How far it is, in words. */
    public static String of(PlanStatus status) {
        return switch (status) {
        case DRAFT -> Messages.Plan_draft;
        case ACTIVE -> Messages.Plan_active;
        case CLOSED -> Messages.Plan_closed;
        };
    }

    /** How something went, in words. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
        case NONE -> "";
        case USED_WELL -> Messages.Verdict_usedWell;
        case PARTLY -> Messages.Verdict_partly;
        case MISSED -> Messages.Verdict_missed;
        case BACKFIRED -> Messages.Verdict_backfired;
        };
    }

    /** The name of the style of what stands outside of tables. */
    static String of(Styles.Role role) {
        return switch (role) {
        case TITLE -> Messages.Style_title;
        case LABEL -> Messages.Style_label;
        case VALUE -> Messages.Style_fact;
        case DATE -> Messages.Style_factDay;
        case DATE_TIME -> Messages.Style_factTime;
        case SECTION -> Messages.Style_section;
        case NOTE -> Messages.Style_note;
        case HEADER -> Messages.Style_header;
        case HEADER_OF_NUMBERS -> Messages.Style_headerOfNumbers;
        };
    }

    /** The name of the style of a table's cells. */
    static String of(Column.Format format) {
        return switch (format) {
        case TEXT -> Messages.Style_text;
        case STRONG -> Messages.Style_strong;
        case NUMBER -> Messages.Style_number;
        case SHARE -> Messages.Style_share;
        case DATE -> Messages.Style_day;
        case DATE_TIME -> Messages.Style_time;
        case POSITION -> Messages.Style_position;
        case VERDICT -> Messages.Style_verdict;
        case STATUS -> Messages.Style_status;
        case YES_NO -> Messages.Style_yesNo;
        case ID -> Messages.Style_id;
        };
    }

    /** Yes or no, in words. */
    public static String yesNo(boolean value) {
        return value ? Messages.Yes : Messages.No;
    }

    /** An interval of shares. */
    public static String of(Interval interval) {
        return Messages.format(Messages.Interval, interval.low(), interval.high());
    }
}

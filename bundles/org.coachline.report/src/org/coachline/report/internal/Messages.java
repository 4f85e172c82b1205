/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** The texts of workbooks and charts. Patterns are those of {@link MessageFormat}. */
public final class Messages extends NLS {

    public static String Chart_axis;
    public static String Chart_bar;
    public static String Chart_interval;
    public static String Chart_label;
    public static String Chart_labelTooFew;
    public static String Chart_noFonts;
    public static String Chart_nothing;
    public static String Chart_subtitle;
    public static String Chart_title;
    public static String Column_action;
    public static String Column_baseline;
    public static String Column_better;
    public static String Column_call;
    public static String Column_card;
    public static String Column_chances;
    public static String Column_comment;
    public static String Column_date;
    public static String Column_done;
    public static String Column_due;
    public static String Column_followUp;
    public static String Column_goal;
    public static String Column_goalNumber;
    public static String Column_goals;
    public static String Column_heard;
    public static String Column_interval;
    public static String Column_minutes;
    public static String Column_notes;
    public static String Column_number;
    public static String Column_owner;
    public static String Column_partner;
    public static String Column_position;
    public static String Column_result;
    public static String Column_status;
    public static String Column_target;
    public static String Column_technique;
    public static String Column_used;
    public static String Column_verdict;
    public static String Column_zone;
    public static String Cover_agent;
    public static String Cover_basis;
    public static String Cover_coach;
    public static String Cover_from;
    public static String Cover_goal;
    public static String Cover_goalNumber;
    public static String Cover_goalUndated;
    public static String Cover_goals;
    public static String Cover_made;
    public static String Cover_noGoals;
    public static String Cover_private;
    public static String Cover_signs;
    public static String Cover_status;
    public static String Cover_to;
    public static String Cover_zone;
    public static String Exporter_failed;
    public static String Exporter_nothing;
    public static String Exporter_remarks;
    public static String Exporter_tooMuch;
    public static String File_busy;
    public static String File_failed;
    public static String File_full;
    public static String File_inUse;
    public static String File_isFolder;
    public static String File_isDevice;
    public static String File_noFolder;
    public static String File_readOnly;
    public static String Insight_columns;
    public static String Insight_rows;
    public static String Insight_shapes;
    public static String Insight_unfit;
    public static String Insight_untitled;
    public static String Interval;
    public static String No;
    public static String Page_number;
    public static String Page_people;
    public static String Plan_active;
    public static String Plan_closed;
    public static String Plan_draft;
    public static String Praise_none;
    public static String RolePlays_none;
    public static String Property_subject;
    public static String Sessions_none;
    public static String Sheet_actions;
    public static String Sheet_cover;
    public static String Sheet_evidence;
    public static String Sheet_followUps;
    public static String Sheet_goals;
    public static String Sheet_lists;
    public static String Sheet_plans;
    public static String Sheet_praise;
    public static String Picture_before;
    public static String Picture_noFonts;
    public static String Picture_notCounted;
    public static String Picture_subtitle;
    public static String Picture_target;
    public static String Picture_title;
    public static String Progress_complete;
    public static String Progress_completion;
    public static String Progress_note;
    public static String Progress_rates;
    public static String Sheet_progress;
    public static String Sheet_rolePlays;
    public static String Sheet_sessions;
    public static String Status_done;
    public static String Status_dropped;
    public static String Status_inProgress;
    public static String Status_open;
    public static String Style_day;
    public static String Style_fact;
    public static String Style_factDay;
    public static String Style_factTime;
    public static String Style_header;
    public static String Style_headerOfNumbers;
    public static String Style_id;
    public static String Style_label;
    public static String Style_note;
    public static String Style_number;
    public static String Style_position;
    public static String Style_section;
    public static String Style_share;
    public static String Style_status;
    public static String Style_strong;
    public static String Style_text;
    public static String Style_time;
    public static String Style_title;
    public static String Style_verdict;
    public static String Style_yesNo;
    public static String Text_cut;
    public static String Validation_date;
    public static String Validation_list;
    public static String Verdict_backfired;
    public static String Verdict_missed;
    public static String Verdict_partly;
    public static String Verdict_usedWell;
    public static String Yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }

    /**
     * Fills in a pattern, with numbers as the user's language writes them.
     *
     * @param pattern   one of the texts above
     * @param arguments what its placeholders stand for
     * @return the text
     */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}

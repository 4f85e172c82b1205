/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.chart;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** The texts of charts. Patterns are those of {@link MessageFormat}. */
public final class ChartMessages extends NLS {

    public static String Agreement_agreed;
    public static String Agreement_all;
    public static String Agreement_counted;
    public static String Agreement_found;
    public static String Agreement_leftOut;
    public static String Agreement_line;
    public static String Agreement_noVerdict;
    public static String Agreement_none;
    public static String Agreement_people;
    public static String Agreement_row;
    public static String Agreement_some;
    public static String Agreement_threshold;
    public static String Agreement_verdict;
    public static String Axis_agreed;
    public static String Axis_chances;
    public static String Axis_drift;
    public static String Axis_share;
    public static String BeforeAfter_after;
    public static String BeforeAfter_before;
    public static String BeforeAfter_claimed;
    public static String BeforeAfter_counted;
    public static String BeforeAfter_counts;
    public static String BeforeAfter_fell;
    public static String BeforeAfter_label;
    public static String BeforeAfter_none;
    public static String BeforeAfter_nothing;
    public static String BeforeAfter_one;
    public static String BeforeAfter_rose;
    public static String BeforeAfter_row;
    public static String BeforeAfter_selected;
    public static String BeforeAfter_several;
    public static String BeforeAfter_side;
    public static String BeforeAfter_tooFew;
    public static String BeforeAfter_unclaimed;
    public static String BeforeAfter_unclear;
    public static String Change_fell;
    public static String Change_rose;
    public static String Change_selected;
    public static String Change_tooFew;
    public static String Change_unclear;
    public static String Chart_nothing;
    public static String Count_chances;
    public static String Count_techniques;
    public static String Counts;
    public static String Counts_short;
    public static String Decimal;
    public static String Drift_above;
    public static String Drift_below;
    public static String Drift_counted;
    public static String Drift_difference;
    public static String Drift_even;
    public static String Drift_few;
    public static String Drift_first;
    public static String Drift_interval;
    public static String Drift_lenient;
    public static String Drift_mean;
    public static String Drift_none;
    public static String Drift_opened;
    public static String Drift_point;
    public static String Drift_points;
    public static String Drift_single;
    public static String Drift_strict;
    public static String Drift_title;
    public static String Drift_tooFew;
    public static String Drift_zero;
    public static String File_ending;
    public static String Legend_excels;
    public static String Legend_hatched;
    public static String Legend_interval;
    public static String Legend_others;
    public static String Legend_session;
    public static String Legend_struggles;
    public static String Legend_tooFew;
    public static String Matrix_andMore;
    public static String Matrix_both;
    public static String Matrix_counted;
    public static String Matrix_even;
    public static String Matrix_excels;
    public static String Matrix_line;
    public static String Matrix_others;
    public static String Matrix_struggles;
    public static String Matrix_tooFew;
    public static String Matrix_unknownType;
    public static String Matrix_where;
    public static String Number;
    public static String Outcome_band;
    public static String Outcome_counted;
    public static String Outcome_line;
    public static String Outcome_minutes;
    public static String Outcome_none;
    public static String Outcome_resolved;
    public static String Outcome_satisfaction;
    public static String Outcome_value;
    public static String Percent;
    public static String Row_tooFew;
    public static String SameDay_counted;
    public static String SameDay_deliveries;
    public static String SameDay_hours;
    public static String SameDay_line;
    public static String SameDay_longer;
    public static String SameDay_median;
    public static String SameDay_none;
    public static String SameDay_stretch;
    public static String SameDay_title;
    public static String SameDay_tooFew;
    public static String Scope_day;
    public static String Scope_hidden;
    public static String Scope_open;
    public static String Scope_period;
    public static String Standing_alike;
    public static String Standing_excels;
    public static String Standing_struggles;
    public static String Standing_tooFew;
    public static String Strip_bookmark;
    public static String Strip_line;
    public static String Strip_lineUnjudged;
    public static String Strip_moments;
    public static String Strip_none;
    public static String Strip_subtitle;
    public static String Strip_time;
    public static String Strip_title;
    public static String Summary_more;
    public static String Summary_row;
    public static String Table_asked;
    public static String Table_callerType;
    public static String Table_calls;
    public static String Table_chances;
    public static String Table_evidence;
    public static String Table_from;
    public static String Table_handled;
    public static String Table_hard;
    public static String Table_high;
    public static String Table_known;
    public static String Table_low;
    public static String Table_lowerQuartile;
    public static String Table_othersChances;
    public static String Table_othersRate;
    public static String Table_othersUsed;
    public static String Table_rate;
    public static String Table_said;
    public static String Table_session;
    public static String Table_settled;
    public static String Table_share;
    public static String Table_side;
    public static String Table_team;
    public static String Table_technique;
    public static String Table_to;
    public static String Table_upperQuartile;
    public static String Table_used;
    public static String Table_verdict;
    public static String Table_voice;
    public static String Trend_fell;
    public static String Trend_none;
    public static String Trend_point;
    public static String Trend_pointTooFew;
    public static String Trend_rose;
    public static String Trend_selected;
    public static String Trend_session;
    public static String Trend_team;
    public static String Trend_tooFewOne;
    public static String Trend_tooFew;
    public static String Trend_unclear;
    public static String Unknown;
    public static String Verdicts_mix;
    public static String Verdicts_part;
    public static String Verdicts_title;
    public static String Voice_agent;
    public static String Voice_both;
    public static String Voice_customer;

    static {
        NLS.initializeMessages(ChartMessages.class.getPackageName() + ".messages", ChartMessages.class);
    }

    private ChartMessages() {
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

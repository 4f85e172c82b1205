/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** The texts about workbooks that are read. Patterns are those of {@link MessageFormat}. */
final class BackMessages extends NLS {

    private static final int SHORT = 60;

    public static String Base_unknown;
    public static String Cell_day;
    public static String Cell_error;
    public static String Cell_formula;
    public static String Cell_goal;
    public static String Cell_goalGone;
    public static String Cell_goals;
    public static String Cell_minutes;
    public static String Cell_planStatus;
    public static String Cell_share;
    public static String Cell_status;
    public static String Cell_technique;
    public static String Cell_verdict;
    public static String Cell_yesNo;
    public static String Change_deletedHere;
    public static String Change_removed;
    public static String Change_removedWithMore;
    public static String Change_value;
    public static String Column_idsMissing;
    public static String Column_missing;
    public static String Field_from;
    public static String Field_planStatus;
    public static String Field_title;
    public static String Field_to;
    public static String File_binary;
    public static String File_broken;
    public static String File_encrypted;
    public static String File_macros;
    public static String File_missing;
    public static String File_noPlan;
    public static String File_old;
    public static String File_other;
    public static String File_otherPlan;
    public static String File_partMissing;
    public static String File_tooBig;
    public static String File_tooMuch;
    public static String Part_action;
    public static String Part_evidence;
    public static String Part_followUp;
    public static String Part_goal;
    public static String Part_newGoal;
    public static String Part_plan;
    public static String Part_praise;
    public static String Part_rolePlay;
    public static String Part_session;
    public static String Row_copied;
    public static String Row_idEdited;
    public static String Row_idUnknown;
    public static String Row_noMoment;
    public static String Sheet_missing;
    public static String Table_noIds;

    static {
        NLS.initializeMessages(BackMessages.class.getPackageName() + ".messages", BackMessages.class);
    }

    private BackMessages() {
    }

    /** The beginning of a text that somebody may have pasted a page into. */
    static String brief(String text) {
        return text.codePointCount(0, text.length()) <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, SHORT - 1)) + '\u2026';
    }

    static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}

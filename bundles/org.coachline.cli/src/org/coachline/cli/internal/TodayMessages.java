/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import org.coachline.library.DueRow;
import org.eclipse.osgi.util.NLS;

/** What the command about the day says. */
final class TodayMessages extends NLS {

    public static String Acknowledged;
    public static String Answers;
    public static String Calls;
    public static String Deliveries;
    public static String Disputed;
    public static String Due;
    public static String Heading;
    public static String Kind_action;
    public static String Kind_followUp;
    public static String Kind_goal;
    public static String Kind_session;
    public static String NoReviewer;
    public static String Older;
    public static String Practices;
    public static String Praise;

    static {
        NLS.initializeMessages(TodayMessages.class.getPackageName() + ".today", TodayMessages.class);
    }

    private TodayMessages() {
    }

    static String kind(DueRow.Kind kind) {
        return switch (kind) {
            case GOAL -> Kind_goal;
            case ACTION -> Kind_action;
            case FOLLOW_UP -> Kind_followUp;
            case SESSION -> Kind_session;
        };
    }

    static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}

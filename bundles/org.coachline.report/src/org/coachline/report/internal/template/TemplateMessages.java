/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.template;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** The texts about templates. Patterns are those of {@link MessageFormat}. */
public final class TemplateMessages extends NLS {

    public static String Sample_action;
    public static String Sample_agent;
    public static String Sample_coach;
    public static String Sample_company;
    public static String Sample_count;
    public static String Sample_due;
    public static String Sample_goal;
    public static String Sample_hint;
    public static String Sample_number;
    public static String Sample_open;
    public static String Sample_owner;
    public static String Sample_period;
    public static String Sample_sheet;
    public static String Sample_status;
    public static String Sample_target;
    public static String Template_drawn;
    public static String Template_drawnList;
    public static String Template_exists;
    public static String Template_formula;
    public static String Template_itself;
    public static String Template_none;
    public static String Template_problems;
    public static String Template_twoLists;
    public static String Template_unknown;
    public static String Template_unknownNear;

    static {
        NLS.initializeMessages(TemplateMessages.class.getPackageName() + ".messages", TemplateMessages.class);
    }

    private TemplateMessages() {
    }

    /** Fills in a pattern, with numbers as the user's language writes them. */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}

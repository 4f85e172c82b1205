/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.page;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** The texts of delivered pages. Patterns are those of {@link MessageFormat}; those with {@code {0}} that a script fills in are taken as they are. */
final class PageMessages extends NLS {

    public static String Answer_about;
    public static String Answer_comment;
    public static String Answer_nothing;
    public static String Answer_read;
    public static String Answer_save;
    public static String Answer_title;
    public static String Clip_label;
    public static String Clip_shortened;
    public static String Coach_somebody;
    public static String Coach_title;
    public static String Dispute_incomplete;
    public static String Dispute_legend;
    public static String Dispute_noAnswer;
    public static String Dispute_noReason;
    public static String Dispute_reason;
    public static String Dispute_summary;
    public static String Dispute_tooMany;
    public static String Dispute_withdraw;
    public static String NoScript;
    public static String Questions_title;
    public static String Reply_about;
    public static String Reply_copy;
    public static String Reply_proves;
    public static String Reply_text;
    public static String Reply_title;
    public static String Rules_none;
    public static String Rules_open;
    public static String Rules_over;
    public static String Rules_until;
    public static String Self_about;
    public static String Self_done;
    public static String Self_mine;
    public static String Self_missing;
    public static String Self_show;
    public static String Self_title;
    public static String Self_unsure;
    public static String Skip;
    public static String Writing;

    static {
        NLS.initializeMessages(PageMessages.class.getPackageName() + ".messages", PageMessages.class);
    }

    private PageMessages() {
    }

    /** Fills in a pattern, with numbers as the user's country writes them. */
    static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}

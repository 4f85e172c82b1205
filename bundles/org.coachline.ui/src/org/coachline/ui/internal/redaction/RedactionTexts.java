/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.redaction;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Redaction;
import org.coachline.ui.internal.support.Verdicts;

/** What is said about redactions, in the user's language. */
public final class RedactionTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.redaction.redaction");
    private static final double MILLION = 1e6;

    private RedactionTexts() {
    }

    /** The text of a key; with arguments, by {@link MessageFormat}. */
    public static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    /** What stands over a redacted part; its first word alone tells what it is. */
    public static String tint(Redaction redaction) {
        double seconds = (redaction.getEndMicros() - redaction.getStartMicros()) / MILLION;
        String who = isOneVoice(redaction)
                ? ", " + Verdicts.name(redaction.getChannel()) : "";
        String reason = redaction.getReason() == null || redaction.getReason().isBlank() ? "" : ": " + redaction.getReason();
        return get("tint", seconds) + who + ", " + get("source." + redaction.getSource().getLiteral()) + reason;
    }

    /** Whether only one side is silent. */
    static boolean isOneVoice(Redaction redaction) {
        return redaction.getChannel() == ChannelRole.AGENT || redaction.getChannel() == ChannelRole.CUSTOMER;
    }
}

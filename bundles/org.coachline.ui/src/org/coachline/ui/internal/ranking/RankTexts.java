/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.ranking;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.coachline.intake.ranking.RankReason;
import org.coachline.intake.ranking.RankedCall;

/** What is said about which calls are worth hearing, in the user's language. */
public final class RankTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.ranking.ranks");

    private RankTexts() {
    }

    /** The text of a key; with arguments, by {@link MessageFormat}. */
    public static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    /** A call's place as a cell shows it: rank and points, or that it was drawn by chance. */
    public static String cell(RankedCall ranked) {
        return get(ranked.heard() ? "cell.heard" : ranked.drawn() ? "cell.drawn" : "cell", ranked.rank(), Math.round(ranked.score()));
    }

    /** A call's place in a sentence. */
    public static String title(RankedCall ranked) {
        return get(ranked.heard() ? "title.heard" : ranked.drawn() ? "title.drawn" : "title", ranked.rank(), Math.round(ranked.score()));
    }

    /** A reason with its points. */
    public static String reason(RankReason reason) {
        return reason.points() > 0 ? get("reason", reason.shownPoints(), reason.text()) : reason.text();
    }
}

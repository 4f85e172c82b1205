/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.ScoreText;

/** What is said about scoring, in the user's language. */
final class ScoringTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.scoring.scoring");

    private ScoringTexts() {
    }

    static String get(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.getString(key) : MessageFormat.format(TEXTS.getString(key), arguments);
    }

    /** What a score comes to, or why there is none. */
    static String share(Score score) {
        Double share = score.share();
        return share != null ? ScoreText.percent(share) : get(score.scored() ? "bar.noScore" : "table.notScored");
    }
}

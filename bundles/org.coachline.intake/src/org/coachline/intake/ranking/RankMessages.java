/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is said about ranking, in the user's language. */
final class RankMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.intake.ranking.ranking");

    private RankMessages() {
    }

    /** The text of a key with its places filled in. */
    static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key)).format(arguments);
    }
}

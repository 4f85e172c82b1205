/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says about scores. */
final class ScoreMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.cli.internal.score");

    private ScoreMessages() {
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}

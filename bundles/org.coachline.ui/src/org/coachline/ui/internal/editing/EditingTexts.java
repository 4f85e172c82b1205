/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What this package says, in the user's language. */
final class EditingTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.editing.editing");

    private EditingTexts() {
    }

    /** The text of a key; with arguments, by {@link MessageFormat}. */
    static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}

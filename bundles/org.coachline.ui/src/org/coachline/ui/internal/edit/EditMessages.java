/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What undo calls the commands, in the user's language. */
final class EditMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.edit.edits");

    private EditMessages() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }

    /** The text of a key, or another text where there is none. */
    static String getOr(String key, String other) {
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : other;
    }
}

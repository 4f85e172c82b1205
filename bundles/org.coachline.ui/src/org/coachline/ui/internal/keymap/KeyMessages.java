/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What is said about keys, in the user's language. */
final class KeyMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.keymap.messages");

    private KeyMessages() {
    }

    /** The text of a key; one without arguments is taken as it stands. */
    static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    /** The text of a key, or another one where there is none. */
    static String getOr(String key, String other) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return other;
        }
    }
}

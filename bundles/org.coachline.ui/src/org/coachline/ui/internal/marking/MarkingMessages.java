/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is said about marking, in the user's language. */
final class MarkingMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.marking.messages");

    private MarkingMessages() {
    }

    /** The text of a key; one without arguments is taken as it stands. */
    static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}

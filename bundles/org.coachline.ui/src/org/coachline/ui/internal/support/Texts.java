/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the workbench's parts say, in the user's language; keys begin with the part's name. */
public final class Texts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.support.texts");

    private Texts() {
    }

    /**
     * The text of a key.
     *
     * @param key       of {@code texts.properties}
     * @param arguments for a text with places, by {@link MessageFormat}; a text without arguments is taken as it stands
     * @return the text
     */
    public static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    /**
     * A reason as a sentence of its own: reasons begin small, because they mostly stand behind a file's name and a colon.
     *
     * @param reason in words
     * @return the same with a capital where it begins
     */
    public static String sentence(String reason) {
        return reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.getDefault()) + reason.substring(1);
    }
}

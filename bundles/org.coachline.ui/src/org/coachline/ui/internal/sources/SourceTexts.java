/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.sources;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What is said about sources, in the user's language. */
final class SourceTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.sources.sources");

    private SourceTexts() {
    }

    /** The text of a key with its {@code {0}}-style places filled in. */
    static String get(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.getString(key) : MessageFormat.format(TEXTS.getString(key), arguments);
    }

    /** The same without the mark of a mnemonic. */
    static String plain(String key) {
        return get(key).replace("&", "");
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle, from {@code messages.properties} in the user's language. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.library.internal.messages");

    private Messages() {
    }

    /** The text of a key, or another one where there is none of that key. */
    static String orElse(String key, String other) {
        return TEXTS.containsKey(key) ? get(key) : other;
    }

    /** The text of a key with its {@code {0}}-style places filled in; numbers come as they are, without grouping. */
    public static String get(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(TEXTS.getString(key)).format(plain);
    }

    /** What an input or output failure means, in plain words. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return get("io.missing");
        }
        if (failure instanceof AccessDeniedException) {
            return get("io.denied");
        }
        String text = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return text == null || text.isBlank() ? failure.getClass().getSimpleName() : text;
    }
}

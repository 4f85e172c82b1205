/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle, from {@code messages.properties} in the user's language. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.model.internal.messages");

    private Messages() {
    }

    /** The text of a key with its {@code {0}}-style places filled in; numbers come as they are, without grouping. */
    public static String get(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(TEXTS.getString(key)).format(plain);
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle, from {@code messages.properties} in the user's language. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.provisioning.internal.messages");

    private Messages() {
    }

    /** The text of a key with its {@code {0}}-style places filled in. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(arguments);
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What is said around the guide, in the user's language; the guide itself is English. */
final class GuideTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.guide.guide");

    private GuideTexts() {
    }

    static String get(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.getString(key) : MessageFormat.format(TEXTS.getString(key), arguments);
    }

    /** A file of this package. */
    static String resource(String name) {
        try (InputStream in = GuideTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException(name, GuideTexts.class.getName(), name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

import org.coachline.model.WrittenTime;

/** What the day's work and the page of an agent say. */
final class TodayTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.today.texts");

    private TodayTexts() {
    }

    /** The text of a key, with numbers as the user's language writes them; one without arguments is taken as it stands. */
    static String get(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }

    /** A day as people write it. */
    static String day(LocalDate day) {
        return WrittenTime.day(day);
    }
}

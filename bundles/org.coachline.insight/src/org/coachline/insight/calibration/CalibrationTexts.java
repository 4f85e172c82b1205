/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of calibrations, for people. */
final class CalibrationTexts {

    private static final String BUNDLE = "org.coachline.insight.calibration.calibration";

    private CalibrationTexts() {
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE).getString(key), Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}

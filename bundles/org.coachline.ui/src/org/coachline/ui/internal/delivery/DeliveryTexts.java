/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ResourceBundle;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.support.Verdicts;
import org.jspecify.annotations.Nullable;

/** What is said about deliveries, replies and disputes, in the user's language. */
final class DeliveryTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.coachline.ui.internal.delivery.delivery");

    private DeliveryTexts() {
    }

    static String get(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.getString(key) : MessageFormat.format(TEXTS.getString(key), arguments);
    }

    /** A day and time, as people here write them. */
    static String time(@Nullable Instant at) {
        return at == null ? get("unknown") : WrittenTime.dayAndTime(at.atZone(ZoneId.systemDefault()));
    }

    /** The day that ends then: a deadline at midnight is the end of the day before. */
    static String lastDay(Instant end) {
        return WrittenTime.weekday(end.minusMillis(1).atZone(ZoneId.systemDefault()));
    }

    /** How somebody sees a line. */
    static String view(Verdict verdict, boolean notApplicable, @Nullable String answer) {
        return verdict != Verdict.NONE ? Verdicts.name(verdict) : notApplicable ? get("notApplicable") : answer == null || answer.isEmpty() ? get("unsure") : answer;
    }
}

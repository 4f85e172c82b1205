/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.time.Instant;
import org.coachline.insight.day.DeliveryClock;
import org.coachline.look.Token;
import org.jspecify.annotations.Nullable;

/** What a list of calls shows of a call's same-day clock, in a narrow column. UI thread. */
public final class ClockCell {

    /** Enough for hours and minutes, also for those of days that have been missed. */
    public static final int WIDTH = 70;

    private ClockCell() {
    }

    /** The column's name. */
    public static String title() {
        return TodayTexts.get("clock.column");
    }

    /** What the column is. */
    public static String titleTip() {
        return TodayTexts.get("clock.columnTip");
    }

    /** Hours and minutes; empty where no clock runs. */
    public static String text(String callId) {
        return Clocks.get().ofCall(callId).map(DeliveryClock::narrow).orElse("");
    }

    /** What it says, with its arithmetic; nothing where no clock runs. */
    public static @Nullable String tip(String callId) {
        return Clocks.get().ofCall(callId).map(each -> each.sentence(Clocks.get().zone())).orElse(null);
    }

    /** By the colour of its state. */
    public static Token color(String callId) {
        return Clocks.get().ofCall(callId).map(each -> ClockLabel.token(each.state())).orElse(Token.QUIET_TEXT);
    }

    /** What clocks are sorted by, the most urgent first; nothing where none runs. */
    public static @Nullable Instant order(String callId) {
        return Clocks.get().endOf(callId);
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

import org.coachline.model.Positions;
import org.coachline.model.coaching.Call;
import org.coachline.timeline.CallClock;
import org.coachline.timeline.TimelineOptions;
import org.coachline.ui.internal.support.CallNames;
import org.jspecify.annotations.Nullable;

/** Tells places of a call as the user wants them: from its start, or by the clock where its start is known. UI thread. */
public final class CallTimes {

    private CallTimes() {
    }

    /** How the timeline of a call reads. */
    static TimelineOptions options(Call call) {
        CallClock clock = clock(call);
        String scale = clock != null ? zone(call) : SeeingTexts.get(SeeingPreferences.isClock() ? "scale.unknown" : "scale.call");
        return new TimelineOptions(SeeingPreferences.amplitude(), clock, scale);
    }

    /** Tells the time of day, where that is wanted and known. */
    private static @Nullable CallClock clock(Call call) {
        ZonedDateTime start = SeeingPreferences.isClock() ? CallNames.start(call.getStart(), call.getZone()) : null;
        return start == null ? null : new CallClock(start.toInstant(), start.getZone());
    }

    /** The zone that a call's clock hangs in, in few words; empty where its start is unknown. */
    static String zone(Call call) {
        ZonedDateTime start = CallNames.start(call.getStart(), call.getZone());
        return start == null ? "" : start.getZone().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault());
    }

    /** A place in a call, as in "2:14" or "14:02:14". */
    public static String text(Call call, long micros) {
        CallClock clock = clock(call);
        return clock == null ? Positions.clock(micros) : clock.text(micros, 0);
    }

    /** A place in a call to a tenth of a second, as in "2:14.3" or "14:02:14.3". */
    public static String precise(Call call, long micros) {
        CallClock clock = clock(call);
        return clock == null ? Positions.preciseClock(micros) : clock.text(micros, 1);
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.coachline.library.CallRow;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.Call;
import org.coachline.ui.internal.review.LoadedReview;
import org.jspecify.annotations.Nullable;

/** What to call a call, and how to write its times: always in the zone of the call centre at that time. */
public final class CallNames {

    private CallNames() {
    }

    /** Agent, time and queue, as far as they are known; the title in place of an agent nobody knows. */
    public static String title(Call call, LoadedReview.People people) {
        String agent = call.getLegs().isEmpty() ? "" : people.agent(call.getLegs().get(0).getAgentId());
        return title(agent, call.getTitle(), start(call.getStart(), call.getZone()), call.getQueue());
    }

    /** The same, from what is known of a call that is not open. */
    public static String title(CallRow row) {
        return title(row.agent(), row.title(), start(row.start(), row.zone()), row.queue());
    }

    private static String title(String agent, @Nullable String title, @Nullable ZonedDateTime start, @Nullable String queue) {
        List<String> parts = new ArrayList<>();
        // A time alone would name many calls, and all of one import alike.
        add(parts, agent.isBlank() ? title : agent);
        add(parts, time(start));
        add(parts, queue);
        return parts.isEmpty() ? Texts.get("call.untitled") : String.join(", ", parts);
    }

    /** The title in full, with the day and the zone. */
    public static String toolTip(Call call, LoadedReview.People people) {
        ZonedDateTime start = start(call.getStart(), call.getZone());
        String when = start == null ? "" : "\n" + WrittenTime.weekdayAndTime(start);
        String title = call.getTitle() == null || call.getTitle().isBlank() ? "" : "\n" + call.getTitle();
        return title(call, people) + title + when;
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }

    /** A start in its zone, or in this machine's where none is known; nothing where the start is unknown. */
    public static @Nullable ZonedDateTime start(@Nullable Instant start, @Nullable String zone) {
        return start == null ? null : start.atZone(zone(zone));
    }

    /** The zone of that id, or this machine's where there is none of it. */
    public static ZoneId zone(@Nullable String id) {
        if (id != null && ZoneId.getAvailableZoneIds().contains(id)) {
            return ZoneId.of(id);
        }
        return ZoneId.systemDefault();
    }

    /** Hours and minutes of a start; empty where it is unknown. */
    public static String time(@Nullable ZonedDateTime start) {
        return start == null ? "" : WrittenTime.time(start);
    }

    /** Day and month of a start, with the year where that is not this one. */
    public static String day(@Nullable ZonedDateTime start) {
        return start == null ? "" : day(start.toLocalDate());
    }

    /** A day and its month, with the year where that is not this one. */
    public static String day(LocalDate day) {
        return WrittenTime.shortDay(day);
    }

    /** Day, month, hours and minutes of a start, with the year where that is not this one; empty where it is unknown. */
    public static String dayAndTime(@Nullable ZonedDateTime start) {
        return start == null ? "" : WrittenTime.shortDayAndTime(start);
    }
}

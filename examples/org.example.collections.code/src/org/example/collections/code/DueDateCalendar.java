/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.collections.code;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.coachline.report.PlanReport;
import org.coachline.report.export.PlanExporter;
import org.jspecify.annotations.Nullable;

/** Writes what is due in a plan as a calendar (iCalendar, RFC 5545), an entry a day, so that it stands where people look. */
public final class DueDateCalendar implements PlanExporter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets of a line, without its end, as section 3.1 has it. */
    private static final int LONGEST_LINE = 75;

    @Override
    public List<String> export(PlanReport plan, OutputStream out) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//org.example.collections//dates 1.0//EN"));
        int undated = 0;
        for (PlanReport.Goal goal : plan.goals()) {
            undated += event(lines, plan.madeAt(), goal.id(), goal.due(), plan.agent() + ": " + goal.technique());
            for (PlanReport.Action action : goal.actions()) {
                undated += event(lines, plan.madeAt(), action.id(), action.due(), plan.agent() + ": " + action.text());
            }
        }
        lines.add("END:VCALENDAR");
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        lines.forEach(line -> writer.print(folded(line)));
        writer.flush();
        return undated == 0 ? List.of() : List.of("Left out because they have no date: " + undated);
    }

    /** Adds an entry; answers how many were left out, 0 or 1. */
    private static int event(List<String> lines, Instant madeAt, String id, @Nullable LocalDate due, String summary) {
        if (due == null) {
            return 1;
        }
        lines.addAll(List.of("BEGIN:VEVENT", "UID:" + id + "@coachline", "DTSTAMP:" + STAMP.format(madeAt), "DTSTART;VALUE=DATE:" + DAY.format(due),
                "SUMMARY:" + summary.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n"), "END:VEVENT"));
        return 0;
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += octets;
        }
        return folded.append("\r\n").toString();
    }
}

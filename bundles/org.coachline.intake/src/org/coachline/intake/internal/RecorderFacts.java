/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.coachline.audio.RecordingStart;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.TagMark;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Marker;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, as facts of its call. When it began becomes the call's start; a title its title; what it says in
 * words the recorder's note; its cue points and labels the recorder's markers, which are no moments: nobody judged anything.
 */
public final class RecorderFacts {

    /** More than this were not set by a person or a rule that anybody would look at. */
    private static final int MOST_MARKERS = 1_000;

    private RecorderFacts() {
    }

    /** Adds to a call what a file of it says; what an earlier file said stays. */
    public static void add(Call call, RecordingTags tags, ZoneId zone, long durationMicros) {
        RecordingStart start = tags.start();
        if (start != null) {
            Instant instant = start.instant();
            call.setStart((instant == null ? start.wallClock().atZone(zone).toInstant() : instant).truncatedTo(ChronoUnit.MILLIS));
        }
        String title = tags.value("title");
        if (title != null) {
            call.setTitle(title.strip());
        }
        call.setRecorderNote(note(call.getRecorderNote(), tags));
        for (TagMark mark : tags.marks()) {
            add(call, mark, durationMicros);
        }
    }

    private static @Nullable String note(@Nullable String before, RecordingTags tags) {
        Set<String> lines = new LinkedHashSet<>();
        if (before != null) {
            lines.addAll(List.of(before.split("\n")));
        }
        for (String key : List.of("description", "comment", "artist")) {
            String text = tags.value(key);
            if (text != null) {
                lines.add(text.strip());
            }
        }
        String originator = tags.value("originator");
        String reference = tags.value("originator_reference");
        if (originator != null || reference != null) {
            String both = originator == null ? reference : reference == null ? originator : originator.strip() + ", " + reference.strip();
            lines.add(Messages.get("recordedBy", both));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static void add(Call call, TagMark mark, long durationMicros) {
        long start = Math.min(mark.startMicros(), durationMicros);
        Long end = mark.endMicros();
        String text = mark.label().isBlank() ? null : mark.label().strip();
        boolean known = call.getMarkers().stream().anyMatch(each -> each.getStartMicros() == start && Objects.equals(each.getText(), text));
        if (known || call.getMarkers().size() >= MOST_MARKERS) {
            return;
        }
        Marker marker = CoachingFactory.eINSTANCE.createMarker();
        marker.setId(Documents.newId());
        marker.setStartMicros(start);
        marker.setEndMicros(end == null ? start : Math.min(end, durationMicros));
        marker.setText(text);
        call.getMarkers().add(marker);
    }
}

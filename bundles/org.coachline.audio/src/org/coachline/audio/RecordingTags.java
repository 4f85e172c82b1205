/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself beside its sound: the text tags of its container and the marks in it. All of it is a claim of
 * whoever wrote the file, bounded in size but otherwise as it was found.
 *
 * @param values texts by key, in the file's order, without blank ones. Keys are in lower case and are FFmpeg's metadata names
 *               where FFmpeg has one: {@code title}, {@code artist}, {@code comment}, {@code date}, {@code encoder},
 *               {@code description}, {@code originator}, {@code originator_reference}, {@code coding_history} and so on;
 *               otherwise the container's own
 * @param start  when the recording began, or null where the file does not say; it is not derived from the file system
 * @param marks  cue points, labels, regions and chapters, by their start
 */
public record RecordingTags(Map<String, String> values, @Nullable RecordingStart start, List<TagMark> marks) {

    /** Nothing said. */
    public static final RecordingTags NONE = new RecordingTags(Map.of(), null, List.of());

    /** Copies the map and the list; keys are put in lower case, blank values left out, marks sorted. */
    public RecordingTags {
        Map<String, String> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!value.isBlank()) {
                copy.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
            }
        });
        values = Collections.unmodifiableMap(copy);
        marks = marks.stream().sorted(Comparator.comparingLong(TagMark::startMicros)).toList();
    }

    /** The text of a key in lower case, or null. */
    public @Nullable String value(String key) {
        return values.get(key);
    }

    /** Whether the file says nothing of itself. */
    public boolean isEmpty() {
        return values.isEmpty() && start == null && marks.isEmpty();
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.tags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachline.audio.RecordingStart;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.TagMark;
import org.jspecify.annotations.Nullable;

/** Gathers tags within bounds that no honest file reaches; what is beyond them is left out. For one thread. */
public final class TagGatherer {

    /** No file has more texts. */
    private static final int MOST_VALUES = 500;
    private static final int LONGEST_KEY = 100;
    /** No file has more marks. */
    private static final int MOST_MARKS = 20_000;
    /** Characters of all texts together. */
    private static final int MOST_TEXT = 2_000_000;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<TagMark> marks = new ArrayList<>();
    private @Nullable RecordingStart start;
    private int text;

    /** A text, unless there is one of that key already or it is blank. */
    public void value(String key, String value) {
        boolean named = !key.isBlank() && key.length() <= LONGEST_KEY && key.chars().noneMatch(Character::isISOControl);
        if (named && !value.isBlank() && values.size() < MOST_VALUES && fits(value) && values.putIfAbsent(key, value) == null) {
            text += value.length();
        }
    }

    /** A mark. */
    public void mark(TagMark mark) {
        if (marks.size() < MOST_MARKS && fits(mark.label())) {
            marks.add(mark);
            text += mark.label().length();
        }
    }

    private boolean fits(String value) {
        return text + value.length() <= MOST_TEXT;
    }

    /** When the recording began, unless that is known already or null. */
    public void start(@Nullable RecordingStart found) {
        start = start == null ? found : start;
    }

    /** What was gathered. */
    public RecordingTags tags() {
        return new RecordingTags(values, start, marks);
    }
}

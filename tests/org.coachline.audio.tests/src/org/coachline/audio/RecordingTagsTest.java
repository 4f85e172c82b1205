/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordingTagsTest {

    @Test
    void keysAreLowerCaseInTheFilesOrderAndBlankTextsAreLeftOut() {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("TITLE", "Call 7");
        found.put("comment", "  ");
        found.put("Artist", "Ann");
        found.put("title", "second");
        RecordingTags tags = new RecordingTags(found, null, List.of());
        assertEquals(List.of("title", "artist"), List.copyOf(tags.values().keySet()));
        assertEquals("Call 7", tags.value("title"));
        assertNull(tags.value("comment"));
        assertThrows(UnsupportedOperationException.class, () -> tags.values().put("x", "y"));
    }

    @Test
    void marksAreSortedAndAnEndThatIsNoLaterMakesAPoint() {
        RecordingTags tags = new RecordingTags(Map.of(), null, List.of(new TagMark(9, 9L, "b"), new TagMark(3, 5L, "a")));
        assertEquals(List.of(new TagMark(3, 5L, "a"), new TagMark(9, null, "b")), tags.marks());
        assertThrows(IllegalArgumentException.class, () -> new TagMark(-1, null, ""));
    }

    @Test
    void aWallClockWithoutAnOffsetIsNoInstant() {
        assertNull(new RecordingStart(LocalDateTime.of(2026, 3, 1, 9, 5), null).instant());
        Instant instant = Instant.parse("2026-03-01T09:05:00Z");
        assertEquals(instant, RecordingStart.utc(instant).instant());
    }

    @Test
    void nothingSaidIsEmpty() {
        assertTrue(RecordingTags.NONE.isEmpty());
    }
}

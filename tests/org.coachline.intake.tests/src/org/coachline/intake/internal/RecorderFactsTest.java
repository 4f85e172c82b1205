/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.coachline.audio.RecordingStart;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.TagMark;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.junit.jupiter.api.Test;

class RecorderFactsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final long MINUTE = 60_000_000;
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 4, 9, 5, 6);

    private final Call call = CoachingFactory.eINSTANCE.createCall();

    private void add(RecordingTags tags) {
        RecorderFacts.add(call, tags, TOKYO, MINUTE);
    }

    @Test
    void aWallClockIsReadInTheZoneOfTheImport() {
        add(new RecordingTags(Map.of(), new RecordingStart(MORNING, null), List.of()));
        assertEquals(Instant.parse("2026-03-04T00:05:06Z"), call.getStart());
    }

    @Test
    void aFileThatKnowsItsOffsetIsBelieved() {
        add(new RecordingTags(Map.of(), new RecordingStart(MORNING, ZoneOffset.ofHours(1)), List.of()));
        assertEquals(Instant.parse("2026-03-04T08:05:06Z"), call.getStart());
    }

    @Test
    void nothingSaidChangesNothing() {
        call.setTitle("as it was");
        add(RecordingTags.NONE);
        assertEquals("as it was", call.getTitle());
        assertNull(call.getStart());
        assertNull(call.getRecorderNote());
    }

    @Test
    void whatTheRecorderSaysInWordsIsItsNote() {
        add(new RecordingTags(Map.of("title", "Order 7", "description", "Queue billing", "comment", "Line 3", "originator", "Vox", "originator_reference", "V-1"),
                null, List.of()));
        assertEquals("Order 7", call.getTitle());
        assertEquals("Queue billing\nLine 3\nRecorded by Vox, V-1", call.getRecorderNote());
    }

    @Test
    void theSameWordsInBothFilesOfAPairAreSaidOnce() {
        RecordingTags tags = new RecordingTags(Map.of("comment", "Line 3"), null, List.of(new TagMark(5, null, "Hold")));
        add(tags);
        add(tags);
        assertEquals("Line 3", call.getRecorderNote());
        assertEquals(1, call.getMarkers().size());
    }

    @Test
    void cuePointsAreTheRecordersMarkersWithinTheCall() {
        add(new RecordingTags(Map.of(), null, List.of(new TagMark(1_000_000, null, " Hold "), new TagMark(59_000_000, 90_000_000L, ""), new TagMark(2 * MINUTE, null, "late"))));
        assertEquals(List.of(1_000_000L, 59_000_000L, MINUTE), call.getMarkers().stream().map(each -> each.getStartMicros()).toList());
        assertEquals(List.of(1_000_000L, MINUTE, MINUTE), call.getMarkers().stream().map(each -> each.getEndMicros()).toList());
        assertEquals("Hold", call.getMarkers().get(0).getText());
        assertNull(call.getMarkers().get(1).getText());
    }

    @Test
    void aFileThatIsAllMarkersIsCutOffAtAThousand() {
        List<TagMark> many = LongStream.range(0, 5_000).mapToObj(at -> new TagMark(at * 10_000, null, "x")).toList();
        add(new RecordingTags(Map.of(), null, many));
        assertEquals(1_000, call.getMarkers().size());
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.internal.wave.WaveformLoader.Request;
import org.junit.jupiter.api.Test;

class WaveformLoaderTest {

    private final ByHand worker = new ByHand();
    private final ByHand ui = new ByHand();
    private final StillSource source = new StillSource();
    private final List<String> arrived = new ArrayList<>();
    private final WaveformLoader<String> loader = new WaveformLoader<>(worker, ui, new WaveformLoader.Sink<>() {
        @Override
        public void loaded(Request<String> request, WaveformData data) {
            arrived.add(request.key());
        }

        @Override
        public void failed(String reason) {
            arrived.add("failed: " + reason);
        }
    });

    private static Request<String> piece(String key) {
        return new Request<>(key, new TimeRange(0, key.length()), 4);
    }

    private void runAll() {
        while (worker.size() + ui.size() > 0) {
            worker.runAll();
            ui.runAll();
        }
    }

    @Test
    void whatIsWantedArrivesInOrder() {
        loader.setSource(source);
        loader.want(List.of(piece("a"), piece("b"), piece("c")));
        runAll();
        assertEquals(List.of("a", "b", "c"), arrived);
        assertTrue(loader.isIdle());
    }

    @Test
    void onlyOneFetchIsUnderWayAtATime() {
        loader.setSource(source);
        loader.want(List.of(piece("a"), piece("b")));
        assertEquals(1, worker.size());
        worker.runOne();
        assertEquals(0, worker.size());
        assertFalse(loader.isIdle());
        ui.runOne();
        assertEquals(1, worker.size());
    }

    @Test
    void aNewWishReplacesWhatWaits() {
        loader.setSource(source);
        loader.want(List.of(piece("a"), piece("b"), piece("c")));
        loader.want(List.of(piece("d")));
        runAll();
        assertEquals(List.of("a", "d"), arrived);
    }

    @Test
    void whatIsUnderWayIsNotFetchedAgain() {
        loader.setSource(source);
        loader.want(List.of(piece("a")));
        loader.want(List.of(piece("a"), piece("b")));
        runAll();
        assertEquals(List.of("a", "b"), arrived);
        assertEquals(2, source.asked.size());
    }

    @Test
    void aResultOfAnOlderGenerationIsDroppedWhereItWouldBeApplied() {
        loader.setSource(source);
        loader.want(List.of(piece("stale")));
        worker.runOne();
        loader.restart();
        loader.want(List.of(piece("fresh")));
        runAll();
        assertEquals(List.of("fresh"), arrived);
    }

    @Test
    void aFetchHearsThatNobodyWantsItAnyMore() {
        loader.setSource(source);
        loader.want(List.of(piece("a")));
        worker.runOne();
        assertFalse(Objects.requireNonNull(source.monitor).isCancelled());
        loader.restart();
        assertTrue(Objects.requireNonNull(source.monitor).isCancelled());
    }

    @Test
    void nothingOfAnOldSourceArrivesAfterItIsReplaced() {
        loader.setSource(source);
        loader.want(List.of(piece("old")));
        worker.runOne();
        loader.setSource(new StillSource());
        runAll();
        assertEquals(List.of(), arrived);
        assertTrue(loader.isIdle());
    }

    @Test
    void aSourceThatFailsIsToldOnceAndNotAskedUntilItChanges() {
        source.broken = "call.wav: the disk is gone";
        loader.setSource(source);
        loader.want(List.of(piece("a"), piece("b")));
        runAll();
        loader.want(List.of(piece("a")));
        runAll();
        assertEquals(List.of("failed: call.wav: the disk is gone"), arrived);
        assertTrue(loader.isIdle());
        source.broken = null;
        loader.sourceChanged();
        loader.want(List.of(piece("a")));
        runAll();
        assertEquals("a", arrived.getLast());
    }
}

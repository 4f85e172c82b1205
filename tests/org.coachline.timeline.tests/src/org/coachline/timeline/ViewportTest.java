/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private final Viewport viewport = new Viewport(100_000_000);
    private final List<String> heard = new ArrayList<>();

    private void listen() {
        viewport.addListener(new ViewportListener() {
            @Override
            public void visibleChanged(TimeRange before, TimeRange now) {
                heard.add("visible");
            }

            @Override
            public void selectionChanged(@Nullable TimeRange before, @Nullable TimeRange now) {
                heard.add("selection");
            }

            @Override
            public void playheadChanged(long before, long now) {
                heard.add(before + " to " + now);
            }
        });
    }

    @Test
    void listenersHearOfChangesAndOfNothingElse() {
        listen();
        viewport.setPlayhead(5);
        viewport.setPlayhead(5);
        viewport.select(new TimeRange(1, 2));
        viewport.select(new TimeRange(1, 2));
        viewport.show(viewport.visible());
        assertEquals(List.of("0 to 5", "selection"), heard);
    }

    @Test
    void anEmptySelectionIsNone() {
        viewport.select(new TimeRange(3, 9));
        viewport.select(new TimeRange(5, 5));
        assertNull(viewport.selection());
    }

    @Test
    void selectionAndPlayheadStayInTheRecording() {
        viewport.select(new TimeRange(90_000_000, 200_000_000));
        viewport.setPlayhead(200_000_000);
        assertEquals(new TimeRange(90_000_000, 100_000_000), viewport.selection());
        assertEquals(100_000_000, viewport.playhead());
    }

    @Test
    void aViewOfTheWholeStaysOneWhenTheRecordingGrows() {
        viewport.setDuration(200_000_000);
        assertTrue(viewport.isWhole());
        viewport.show(new TimeRange(0, 1_000_000));
        viewport.setDuration(300_000_000);
        assertEquals(new TimeRange(0, 1_000_000), viewport.visible());
    }

    @Test
    void aRemovedListenerHearsNothing() {
        ViewportListener listener = new ViewportListener() {
            @Override
            public void playheadChanged(long before, long now) {
                heard.add("still here");
            }
        };
        viewport.addListener(listener);
        viewport.removeListener(listener);
        viewport.setPlayhead(7);
        assertEquals(List.of(), heard);
    }
}

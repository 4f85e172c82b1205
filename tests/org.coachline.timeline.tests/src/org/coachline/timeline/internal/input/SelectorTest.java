/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimelineListener;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.paint.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lanes one, two and three, with a moment each second in turn: a in one, b in two, c in three, d in one and so on to f. */
class SelectorTest {

    private static final long SECOND = 1_000_000;

    private final Viewport viewport = new Viewport(100 * SECOND);
    private final Scene scene = new Scene();
    private final List<String> told = new ArrayList<>();
    private final Follower follower = new Follower(viewport, Runnable::run, following -> {
    });
    private final TimelineListener listener = new TimelineListener() {
        @Override
        public void momentsSelected(Set<String> ids, @Nullable String lead) {
            told.add(new TreeSet<>(ids) + " " + lead);
        }
    };
    private final Navigator.View unseen = new Navigator.View() {
        @Override
        public void selectionChanged() {
            // Nothing is drawn here.
        }

        @Override
        public void laneWanted(String lane) {
            // Nor scrolled.
        }
    };
    private final Navigator navigator = new Navigator(viewport, scene, () -> TimeAxis.whole(viewport.duration(), 1000), follower,
            listener, unseen);
    private final Selector selector = new Selector(scene, navigator, listener, unseen);

    @BeforeEach
    void fill() {
        String[] lanes = {"one", "two", "three"};
        scene.setLanes(List.of(new LaneSpec.MomentLane("one", "One"), new LaneSpec.MomentLane("two", "Two"),
                new LaneSpec.MomentLane("three", "Three")));
        List<MomentItem> items = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            items.add(new MomentItem(String.valueOf((char) ('a' + i)), i * SECOND, (i + 1) * SECOND, lanes[i % 3], "", VerdictGlyph.MISSED,
                    null, ""));
        }
        scene.setMoments(items);
    }

    private MomentItem moment(String id) {
        return java.util.Objects.requireNonNull(scene.moment(id));
    }

    private String last() {
        return told.getLast();
    }

    @Test
    void aMomentTakenOutOfTheSelectionLeavesTheLeadWhereItIs() {
        selector.select(List.of("a", "b", "c", "d", "e", "f"), "e");

        selector.toggle(moment("b"));

        assertEquals("[a, c, d, e, f] e", last());
    }

    @Test
    void oneMoreIsSelectedAndLeads() {
        navigator.select(moment("a"));
        selector.toggle(moment("e"));
        assertEquals("[a, e] e", last());
    }

    @Test
    void aSelectedOneIsTakenOutAndAnotherLeads() {
        navigator.select(moment("a"));
        selector.toggle(moment("e"));
        selector.toggle(moment("e"));
        assertEquals("[a] a", last());
        selector.toggle(moment("a"));
        assertEquals("[] null", last());
    }

    @Test
    void extendingTakesWhatLiesBetweenInTimeAndInTheLanesBetween() {
        navigator.select(moment("a"));
        selector.extendTo(moment("e"));
        assertEquals("[a, b, d, e] e", last());
        selector.extendTo(moment("d"));
        assertEquals("[a, d] d", last());
    }

    @Test
    void extendingGoesOnFromWhereItBeganUntilAnotherLeads() {
        navigator.select(moment("c"));
        selector.extendTo(moment("f"));
        selector.extendTo(moment("a"));
        assertEquals("[a, b, c] a", last());
        navigator.select(moment("d"));
        selector.extendTo(moment("a"));
        assertEquals("[a, d] a", last());
    }

    @Test
    void withNothingSelectedExtendingSelectsOne() {
        selector.extendTo(moment("e"));
        assertEquals("[e] e", last());
        selector.extendTo(moment("b"));
        assertEquals("[b, e] b", last());
    }

    @Test
    void theKeyExtendsByOneMomentOfAnyLaneAndGivesItBack() {
        navigator.select(moment("b"));
        assertEquals("c", selector.extend(1));
        assertEquals("d", selector.extend(1));
        assertEquals("[b, c, d] d", last());
        assertEquals("c", selector.extend(-1));
        assertEquals("[b, c] c", last());
        selector.extend(-1);
        selector.extend(-1);
        assertEquals("[a, b] a", last());
        assertNull(selector.extend(-1));
        assertEquals("[a, b] a", last());
    }

    @Test
    void allOfALaneOrOfTheCallAreSelected() {
        scene.setFocusedLane("two");
        selector.all(true);
        assertEquals("[b, e] b", last());
        navigator.select(moment("f"));
        selector.all(false);
        assertEquals("[a, b, c, d, e, f] f", last());
    }

    @Test
    void whatWasExtendedAndIsGoneIsForgotten() {
        navigator.select(moment("a"));
        selector.extendTo(moment("b"));
        scene.setMoments(List.of(moment("e"), moment("f")));
        scene.setSelected(List.of(), null);
        selector.extendTo(moment("f"));
        assertEquals("[f] f", last());
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.Voice;
import org.coachline.timeline.internal.access.TimelineAccess.Placed;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.paint.Scene;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader is told. */
class TimelineAccessTest {

    private final Scene scene = new Scene();
    private final List<Placed> placed = new ArrayList<>();
    private @Nullable Shell shell;
    private TimelineAccess access;

    @BeforeEach
    void open() {
        Shell opened;
        try {
            Display current = Display.getCurrent();
            opened = new Shell(current == null ? new Display() : current);
        } catch (SWTError | UnsatisfiedLinkError none) {
            Assumptions.abort("no display to open a window on: " + none.getMessage());
            return;
        }
        shell = opened;
        scene.setLanes(List.of(new LaneSpec.WaveformLane("agent", "Agent", 0, Voice.AGENT), new LaneSpec.MomentLane("tone", "Tone"),
                new LaneSpec.MomentLane("ack", "Acknowledge")));
        scene.setMoments(List.of(moment("1", "ack", 134_000_000), moment("2", "tone", 10_000_000), moment("3", "tone", 20_000_000)));
        scene.moments().forEach(each -> placed.add(new Placed(each, new Box(100, 10, 20, 20))));
        access = new TimelineAccess(new Canvas(opened, SWT.NONE), scene, new Viewport(600_000_000), new TimelineAccess.Places() {
            @Override
            public Box lane(LaneSpec lane) {
                return new Box(0, 0, 10, 10);
            }

            @Override
            public @Nullable String notice(LaneSpec lane) {
                return lane.id().equals("tone") ? "nothing to see" : null;
            }

            @Override
            public List<Placed> moments() {
                return placed;
            }

            @Override
            public Box playhead() {
                return new Box(50, 0, 1, 10);
            }
        });
    }

    @AfterEach
    void close() {
        if (shell != null) {
            shell.dispose();
        }
    }

    private static MomentItem moment(String id, String lane, long start) {
        return new MomentItem(id, start, start + 1_000_000, lane, "Validate first", VerdictGlyph.MISSED, Voice.AGENT, "all about " + id);
    }

    private List<String> names() {
        return Stream.of(access.children()).map(access::name).toList();
    }

    private int child(String name) {
        return Stream.of(access.children()).filter(each -> access.name(each).startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void ofSeveralSelectedMomentsTheOneThatLeadsHasTheKeyboard() {
        scene.setSelected(List.of("1", "2", "3"), "3");
        assertEquals(child("Validate first, missed, 20 seconds"), access.focused());
    }

    @Test
    void thePlayHeadComesFirstThenLanesEachFollowedByItsMoments() {
        assertEquals(List.of("Play head", "Agent", "Tone, moments: 2", "Validate first, missed, 10 seconds, agent",
                "Validate first, missed, 20 seconds, agent", "Acknowledge, moments: 1", "Validate first, missed, 2 minutes 14, agent"), names());
    }

    @Test
    void whatIsToldOfKeepsItsNumberWhenOthersComeAndGo() {
        int before = child("Validate first, missed, 2 minutes 14");
        placed.removeIf(each -> each.item().id().equals("2"));
        scene.setLanes(List.of(new LaneSpec.MomentLane("ack", "Acknowledge")));
        assertEquals(before, child("Validate first, missed, 2 minutes 14"));
        assertNotEquals(before, child("Acknowledge"));
    }

    @Test
    void aSelectedMomentIsSelectedAndWhatKeysActOn() {
        scene.setSelected(Set.of("3"), null);
        int moment = child("Validate first, missed, 20 seconds");
        assertEquals(ACC.STATE_SELECTED, access.state(moment) & ACC.STATE_SELECTED);
        assertEquals(moment, access.focused());
        assertEquals(0, access.state(child("Validate first, missed, 10 seconds")) & ACC.STATE_SELECTED);
    }

    @Test
    void withoutASelectionKeysActOnTheLane() {
        scene.setFocusedLane("ack");
        assertEquals(child("Acknowledge"), access.focused());
    }

    @Test
    void aFoldedLaneSaysSoAndIsCollapsed() {
        scene.setArrangement(LaneArrangement.PLAIN.withFolded("tone", true));
        int lane = child("Tone");
        assertEquals("Tone, moments: 2, folded", access.name(lane));
        assertEquals(ACC.STATE_COLLAPSED, access.state(lane) & ACC.STATE_COLLAPSED);
        assertEquals(ACC.STATE_EXPANDED, access.state(child("Agent")) & ACC.STATE_EXPANDED);
    }

    @Test
    void aLaneAloneIsTheOnlyOneAndSaysSo() {
        scene.setFocusedLane("ack");
        scene.setAlone(true);
        assertEquals(List.of("Play head", "Acknowledge, moments: 1, alone", "Validate first, missed, 2 minutes 14, agent"), names());
    }

    @Test
    void helpIsWhatHoveringSaysAndWhatStandsInALane() {
        assertEquals("all about 1", access.help(child("Validate first, missed, 2 minutes 14")));
        assertEquals("nothing to see", access.help(child("Tone")));
    }

    @Test
    void thePlayHeadIsASliderLanesAreGroupsAndMomentsItemsOfAList() {
        assertEquals(ACC.ROLE_LIST, access.role(ACC.CHILDID_SELF));
        assertEquals(ACC.ROLE_SLIDER, access.role(child("Play head")));
        assertEquals(ACC.ROLE_GROUP, access.role(child("Tone")));
        assertEquals(ACC.ROLE_LISTITEM, access.role(child("Validate first, missed, 10 seconds")));
    }
}

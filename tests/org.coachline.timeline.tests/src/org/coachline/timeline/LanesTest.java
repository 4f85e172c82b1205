/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.demo.MadeUpCall;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.paint.Hit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folding, moving, sizing lanes and seeing one alone, in a real window. */
class LanesTest {

    private final List<LaneArrangement> told = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final Viewport viewport = new Viewport(MadeUpCall.DURATION);
    private @Nullable Shell opened;
    private TimelineControl control;

    @BeforeEach
    void open() {
        Shell shell = Windows.open(1000, 640);
        opened = shell;
        viewport.show(new TimeRange(60_000_000, 106_000_000));
        control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(MadeUpCall.lanes());
        control.setWaveform(new MadeUpCall());
        control.setTrack("pitch", MadeUpCall.pitch());
        control.setCues(MadeUpCall.cues());
        control.setMoments(MadeUpCall.moments());
        control.addTimelineListener(new TimelineListener() {
            @Override
            public void arrangementChanged(LaneArrangement arrangement) {
                told.add(arrangement);
            }

            @Override
            public void laneFailed(String lane, Throwable why) {
                failed.add(lane + ": " + why.getClass().getSimpleName());
            }
        });
        shell.open();
        Windows.settle(control);
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.dispose();
        }
    }

    private Band band(String lane) {
        Windows.settle(control);
        return Objects.requireNonNull(control.screen().bandOf(lane));
    }

    private List<String> order() {
        Windows.settle(control);
        List<String> ids = new ArrayList<>();
        for (int y = 0; y < control.getSize().y; y++) {
            Band band = control.screen().bandAt(y);
            if (band != null && !ids.contains(band.lane().id())) {
                ids.add(band.lane().id());
            }
        }
        return ids;
    }

    private void click(int x, int y) {
        Windows.mouse(control, SWT.MouseDown, 1, x, y, 0);
        Windows.mouse(control, SWT.MouseUp, 1, x, y, 0);
    }

    private void walkTo(String lane) {
        for (int i = 0; i < 10 && !lane.equals(control.getFocusedLane()); i++) {
            Windows.key(control, SWT.ARROW_DOWN, SWT.ALT);
        }
        assertEquals(lane, control.getFocusedLane());
    }

    @Test
    void theTriangleInAHeaderFoldsALaneAndUnfoldsItAgain() {
        int before = band("tone").height();
        click(10, band("tone").y() + 8);
        assertTrue(band("tone").height() < before);
        assertEquals(Set.of("tone"), told.getLast().folded());
        click(10, band("tone").y() + 8);
        assertEquals(before, band("tone").height());
    }

    @Test
    void altEnterFoldsTheLaneThatHasTheKeyboard() {
        walkTo("pitch");
        Windows.key(control, SWT.CR, SWT.ALT);
        assertTrue(band("pitch").folded());
    }

    @Test
    void aFoldedLaneShowsItsMomentsWhichCanBeSelected() {
        control.lanes().toggleFolded("resolve");
        Band folded = band("resolve");
        List<String> seen = control.screen().moments().stream().filter(each -> each.item().lane().equals("resolve"))
                .map(each -> each.item().id()).toList();
        assertTrue(seen.contains("4"), seen.toString());
        control.screen().moments().stream().filter(each -> each.item().id().equals("4")).findFirst()
                .ifPresent(each -> click(each.box().x() + 3, each.box().y() + 3));
        assertEquals(Set.of("4"), control.getSelectedMoments());
        assertTrue(folded.folded());
    }

    @Test
    void aMomentOfAFoldedLaneIsNotDragged() {
        control.lanes().toggleFolded("resolve");
        band("resolve");
        control.screen().moments().stream().filter(each -> each.item().id().equals("4")).findFirst().ifPresent(each -> {
            Windows.mouse(control, SWT.MouseDown, 1, each.box().x() + 3, each.box().y() + 3, 0);
            assertFalse(control.isDragging());
            Windows.mouse(control, SWT.MouseUp, 1, each.box().x() + 3, each.box().y() + 3, 0);
        });
        assertEquals(Set.of("4"), control.getSelectedMoments());
    }

    @Test
    void draggingAHeaderMovesItsLane() {
        int y = band("tone").y() + 12;
        int to = band("acknowledge").y() + 3;
        Windows.mouse(control, SWT.MouseDown, 1, 60, y, 0);
        for (int at = y; at >= to; at -= 4) {
            Windows.mouse(control, SWT.MouseMove, 0, 60, at, SWT.BUTTON1);
        }
        Windows.mouse(control, SWT.MouseUp, 1, 60, to, SWT.BUTTON1);
        assertEquals(List.of("agent", "customer", "pitch", "transcript", "tone", "acknowledge", "resolve"), order());
    }

    @Test
    void escapePutsADraggedLaneBack() {
        List<String> before = order();
        int y = band("tone").y() + 12;
        int to = band("resolve").y() + 2;
        Windows.mouse(control, SWT.MouseDown, 1, 60, y, 0);
        Windows.mouse(control, SWT.MouseMove, 0, 60, to, SWT.BUTTON1);
        assertFalse(before.equals(control.lanes().arrangement().sorted(control.getLanes()).stream().map(LaneSpec::id).toList()));
        assertTrue(control.isDragging());
        Windows.key(control, SWT.ESC, 0);
        Windows.mouse(control, SWT.MouseUp, 1, 60, y, SWT.BUTTON1);
        assertEquals(before, order());
    }

    @Test
    void altShiftArrowsMoveTheLaneThatHasTheKeyboardAndTheKeyboardStaysWithIt() {
        walkTo("pitch");
        Windows.key(control, SWT.ARROW_UP, SWT.ALT | SWT.SHIFT);
        assertEquals(List.of("agent", "pitch", "customer"), order().subList(0, 3));
        assertEquals("pitch", control.getFocusedLane());
    }

    @Test
    void pullingTheEdgeOfAHeaderChangesTheHeightAndADoubleClickGivesItBack() {
        int before = band("agent").height();
        int y = band("agent").bottom() - 2;
        Windows.mouse(control, SWT.MouseDown, 1, 60, y, 0);
        Windows.mouse(control, SWT.MouseMove, 0, 60, y - 30, SWT.BUTTON1);
        Windows.mouse(control, SWT.MouseUp, 1, 60, y - 30, SWT.BUTTON1);
        assertEquals(before - 30, band("agent").height());
        Windows.mouse(control, SWT.MouseDoubleClick, 1, 60, band("agent").bottom() - 2, 0);
        assertEquals(before, band("agent").height());
    }

    @Test
    void altPlusAndMinusChangeTheHeight() {
        walkTo("pitch");
        int before = band("pitch").height();
        Windows.key(control, '=', SWT.ALT);
        assertEquals(before + 8, band("pitch").height());
        Windows.key(control, '-', SWT.ALT);
        assertEquals(before, band("pitch").height());
    }

    @Test
    void aLowLaneOfMomentsGathersWhatHasNoRowAndKeepsItsHeight() {
        List<MomentItem> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(new MomentItem("m" + i, 80_000_000 + i * 1000L, 90_000_000, "tone", "Calm", VerdictGlyph.PARTLY, null, ""));
        }
        control.setMoments(many);
        assertTrue(band("tone").height() > 40);
        control.lanes().setHeight("tone", 36);
        assertEquals(36, band("tone").height());
    }

    @Test
    void aLaneAloneHasTheControlToItselfAndWalkingShowsTheNextOne() {
        walkTo("pitch");
        Windows.key(control, SWT.CR, SWT.ALT | SWT.SHIFT);
        assertEquals(List.of("pitch"), order());
        Windows.key(control, SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(List.of("transcript"), order());
        Windows.key(control, SWT.CR, SWT.ALT | SWT.SHIFT);
        assertEquals(7, order().size());
    }

    @Test
    void selectingAMomentElsewhereShowsItsLaneWhereOneIsAlone() {
        control.lanes().toggleAlone("tone");
        Windows.settle(control);
        control.getViewport().setPlayhead(93_900_000);
        assertEquals("5", control.selectNextMoment());
        assertEquals(List.of("resolve"), order());
    }

    @Test
    void theFrameInAHeaderShowsALaneAloneAndAllAgain() {
        click(control.getHeaderWidth() - 10, band("tone").y() + 8);
        assertEquals(List.of("tone"), order());
        click(control.getHeaderWidth() - 10, band("tone").y() + 8);
        assertEquals(7, order().size());
    }

    @Test
    void resettingPutsEverythingBack() {
        List<String> before = order();
        int height = band("agent").height();
        control.lanes().toggleFolded("tone");
        control.lanes().move("tone", -3);
        control.lanes().setHeight("agent", 40);
        control.lanes().toggleAlone("pitch");
        control.lanes().reset();
        assertEquals(before, order());
        assertEquals(height, band("agent").height());
        assertEquals(LaneArrangement.PLAIN, told.getLast());
    }

    @Test
    void aRememberedArrangementIsTakenWithoutTellingAnybody() {
        control.lanes().arrange(LaneArrangement.PLAIN.withFolded("tone", true));
        assertTrue(band("tone").folded());
        assertEquals(List.of(), told);
    }

    @Test
    void aLaneThatCannotBeDrawnSaysSoOnceInItsPlaceAndTheOthersAreDrawn() {
        @SuppressWarnings("DataFlowIssue")
        Track.Curve broken = new Track.Curve(null, "Nobody", 0, 1_000_000, new float[] { 1, 2, 3 }, new float[0]);
        viewport.show(new TimeRange(0, 20_000_000));
        control.setTrack("pitch", new Track(List.of(broken), 0, 4, Double.NaN, "Hz", "", 0));
        Windows.settle(control);
        control.redraw();
        Windows.settle(control);
        assertEquals(List.of("pitch: NullPointerException"), failed);
        Band pitch = band("pitch");
        assertTrue(control.screen().at(control.getHeaderWidth() + 40, pitch.y() + 4) instanceof Hit.Lane);
        assertNotNull(control.screen().at(control.getHeaderWidth() + 40, band("tone").y() + 4));
        assertTrue(control.screen().moments().stream().anyMatch(each -> each.item().id().equals("10")));
        control.setTrack("pitch", MadeUpCall.pitch());
        Windows.settle(control);
        assertEquals(1, failed.size());
    }

    @Test
    void theTipOfTheSelectedMomentIsShownByKeyAndGoesWithTheNextKey() {
        control.setSelectedMoments(Set.of("3"));
        Windows.settle(control);
        control.showTip();
        assertEquals("Validate first\n" + MadeUpCall.moments().get(2).glyph().id(), control.screen().tip().text());
        Windows.key(control, SWT.ARROW_DOWN, SWT.ALT);
        assertNull(control.screen().tip().text());
    }

    @Test
    void theTipStaysWhenTheAnalysisArrivesAndGoesWithItsMoment() {
        control.setSelectedMoments(Set.of("3"));
        Windows.settle(control);
        control.showTip();
        control.setTints(MadeUpCall.tints());
        Windows.settle(control);
        assertTrue(control.hideTip());
        control.showTip();
        control.setMoments(MadeUpCall.moments().stream().filter(each -> !each.id().equals("3")).toList());
        assertNull(control.screen().tip().text());
    }

    @Test
    void aTechniquesIconStandsBeforeItsLabelWhereThereIsRoom() {
        Image icon = new Image(control.getDisplay(), 14, 14);
        List<String> asked = new ArrayList<>();
        control.setIcons((name, side, ink) -> {
            asked.add(name + " " + side);
            return icon;
        });
        MomentItem wide = new MomentItem("w", 62_000_000, 80_000_000, "tone", "Calm", VerdictGlyph.PARTLY, null, "", "leaf");
        MomentItem narrow = new MomentItem("n", 80_300_000, 80_400_000, "tone", "", VerdictGlyph.PARTLY, null, "", "wind");
        MomentItem next = new MomentItem("o", 81_700_000, 90_000_000, "tone", "Plain", VerdictGlyph.PARTLY, null, "");
        control.setMoments(List.of(wide, narrow, next));
        Windows.settle(control);
        control.setIcons(null);
        icon.dispose();
        assertEquals(Set.of("leaf 14"), Set.copyOf(asked));
    }

    @Test
    void theHeaderOfTheRulerAsksForOtherTimes() {
        boolean[] asked = new boolean[1];
        control.addTimelineListener(new TimelineListener() {
            @Override
            public void timeScaleToggled() {
                asked[0] = true;
            }
        });
        click(20, control.screen().playhead().y() + 8);
        assertTrue(asked[0]);
    }
}

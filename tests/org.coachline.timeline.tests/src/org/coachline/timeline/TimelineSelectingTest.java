/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.timeline.demo.MadeUpCall;
import org.coachline.timeline.internal.access.TimelineAccess.Placed;
import org.coachline.timeline.internal.layout.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selecting several moments, and carrying one to another lane, in a real window. */
class TimelineSelectingTest {

    private final List<String> told = new ArrayList<>();
    private final Viewport viewport = new Viewport(MadeUpCall.DURATION);
    private @Nullable Shell opened;
    private TimelineControl control;

    @BeforeEach
    void open() {
        Shell shell = Windows.open(1000, 700);
        opened = shell;
        control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(MadeUpCall.lanes());
        control.setMoments(MadeUpCall.moments());
        control.addTimelineListener(new TimelineListener() {
            @Override
            public void momentsSelected(Set<String> ids, @Nullable String lead) {
                told.add(new TreeSet<>(ids) + " " + lead);
            }

            @Override
            public void momentMoved(String id, String lane, long start, long end) {
                told.add(id + " to " + lane);
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

    private List<Placed> bars() {
        Windows.settle(control);
        return control.screen().moments();
    }

    private void click(Placed bar, int keys) {
        press(middle(bar.box()).x(), middle(bar.box()).y(), keys);
        Windows.mouse(control, SWT.MouseUp, 1, middle(bar.box()).x(), middle(bar.box()).y(), keys | SWT.BUTTON1);
    }

    private void press(int x, int y, int keys) {
        Windows.mouse(control, SWT.MouseDown, 1, x, y, keys);
    }

    private static Box middle(Box box) {
        return new Box(box.x() + box.width() / 2, box.y() + box.height() / 2, 1, 1);
    }

    @Test
    void ctrlAndAClickSelectOneMore() {
        List<Placed> bars = bars();
        click(bars.get(0), 0);
        click(bars.get(2), SWT.MOD1);
        Set<String> both = Set.of(bars.get(0).item().id(), bars.get(2).item().id());
        assertEquals(both, control.getSelectedMoments());
        assertEquals(new TreeSet<>(both) + " " + bars.get(2).item().id(), told.getLast());
    }

    @Test
    void aPlainClickSelectsOneAlone() {
        List<Placed> bars = bars();
        click(bars.get(0), 0);
        click(bars.get(2), SWT.MOD1);
        click(bars.get(2), 0);
        assertEquals(Set.of(bars.get(2).item().id()), control.getSelectedMoments());
    }

    @Test
    void shiftAndArrowsExtendByKey() {
        List<MomentItem> inTime = new ArrayList<>(MadeUpCall.moments());
        inTime.sort(java.util.Comparator.comparingLong(MomentItem::start).thenComparingLong(MomentItem::end));
        Windows.key(control, SWT.ARROW_DOWN, 0);
        Windows.key(control, SWT.ARROW_DOWN, SWT.SHIFT);
        Windows.key(control, SWT.ARROW_DOWN, SWT.SHIFT);
        assertEquals(Set.of(inTime.get(0).id(), inTime.get(1).id(), inTime.get(2).id()), control.getSelectedMoments());
        Windows.key(control, SWT.ARROW_UP, SWT.SHIFT);
        assertEquals(Set.of(inTime.get(0).id(), inTime.get(1).id()), control.getSelectedMoments());
    }

    @Test
    void aFrameOverTheWholeOfItSelectsAllAndEscLeavesItAsItWas() {
        Box first = bars().get(0).box();
        int right = control.getSize().x - 1;
        press(right, first.y() - 2, SWT.SHIFT);
        Windows.mouse(control, SWT.MouseMove, 0, control.getHeaderWidth(), control.getSize().y - 1, SWT.SHIFT | SWT.BUTTON1);
        assertEquals(MadeUpCall.moments().size(), control.getSelectedMoments().size());
        assertTrue(control.isDragging());
        Windows.key(control, SWT.ESC, 0);
        assertEquals(Set.of(), control.getSelectedMoments());
        assertEquals(List.of(), told);
        press(right, first.y() - 2, SWT.SHIFT);
        Windows.mouse(control, SWT.MouseMove, 0, control.getHeaderWidth(), control.getSize().y - 1, SWT.SHIFT | SWT.BUTTON1);
        Windows.mouse(control, SWT.MouseUp, 1, control.getHeaderWidth(), control.getSize().y - 1, SWT.SHIFT | SWT.BUTTON1);
        assertEquals(MadeUpCall.moments().size(), control.getSelectedMoments().size());
        assertEquals(1, told.size());
        assertNull(viewport.selection());
    }

    @Test
    void aBarIsCarriedToAnotherLaneWhereItIsAllowed() {
        control.setMoves((id, lane) -> true);
        Placed bar = bars().get(0);
        Placed other = bars().stream().filter(each -> !each.item().lane().equals(bar.item().lane())).findFirst().orElseThrow();
        int x = middle(bar.box()).x();
        press(x, middle(bar.box()).y(), 0);
        Windows.mouse(control, SWT.MouseMove, 0, x, middle(other.box()).y(), SWT.BUTTON1);
        Windows.paint(control);
        Placed carried = control.screen().moments().stream().filter(each -> each.item().id().equals(bar.item().id())).findFirst().orElseThrow();
        assertEquals(other.item().lane(), carried.item().lane());
        assertNotEquals(bar.box(), carried.box());
        Windows.mouse(control, SWT.MouseUp, 1, x, middle(other.box()).y(), SWT.BUTTON1);
        assertEquals(bar.item().id() + " to " + other.item().lane(), told.getLast());
    }

    @Test
    void allOfALaneAreSelected() {
        Placed bar = bars().get(0);
        click(bar, 0);
        control.selectAll(true);
        Set<String> lane = new TreeSet<>(MadeUpCall.moments().stream().filter(each -> each.lane().equals(bar.item().lane()))
                .map(MomentItem::id).toList());
        assertEquals(lane + " " + bar.item().id(), told.getLast());
        control.selectAll(false);
        assertEquals(MadeUpCall.moments().size(), control.getSelectedMoments().size());
    }
}

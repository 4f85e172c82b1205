/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.timeline.demo.MadeUpCall;
import org.coachline.timeline.internal.layout.Bands.Band;
import org.coachline.timeline.internal.paint.Hit;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lanes that somebody else draws, in a real window: one that throws, one that blocks, one that floods, and good ones beside them. */
class DrawnLanesTest {

    private static final LaneSpec.DrawnLane GOOD = new LaneSpec.DrawnLane("good", "Good", "Acme");
    private static final LaneSpec.DrawnLane BAD = new LaneSpec.DrawnLane("bad", "Bad", "Acme");

    private final List<String> failed = new ArrayList<>();
    private final Viewport viewport = new Viewport(60_000_000);
    private @Nullable Shell opened;
    private TimelineControl control;

    @BeforeEach
    void open() {
        Shell shell = Windows.open(900, 400);
        opened = shell;
        control = new TimelineControl(shell, viewport, Palette.of(Theme.LIGHT)::get);
        control.setLanes(List.of(BAD, GOOD, new LaneSpec.MomentLane("tone", "Tone")));
        control.setMoments(MadeUpCall.moments());
        control.addTimelineListener(new TimelineListener() {
            @Override
            public void laneFailed(String lane, Throwable why) {
                failed.add(lane);
            }
        });
        control.setDrawing("good", (range, scale, monitor) -> {
            assertNotEquals("main", Thread.currentThread().getName());
            return new LaneDrawing(List.of(new LaneDrawing.Bar(10_000_000, 20_000_000, 0.1, 0.9, Token.ACCENT, 1, "a good bar"),
                    new LaneDrawing.Line(0, 0, 60_000_000, 1, Token.TEXT), new LaneDrawing.Words(30_000_000, 0.2, "words", Token.TEXT)));
        });
        shell.open();
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.dispose();
        }
    }

    private Hit at(LaneSpec lane, long micros) {
        Windows.settle(control);
        Band band = Objects.requireNonNull(control.screen().bandOf(lane.id()));
        return Objects.requireNonNull(control.screen().at(control.getHeaderWidth() + control.getAxis().pixel(micros), band.y() + band.height() / 2));
    }

    @Test
    void whatIsDrawnAnswersTheMouse() {
        assertEquals("a good bar", assertInstanceOf(Hit.Tracked.class, at(GOOD, 15_000_000)).text());
        assertInstanceOf(Hit.Lane.class, at(GOOD, 45_000_000));
        assertEquals(List.of(), failed);
    }

    @Test
    void aLaneThatThrowsSaysSoAndTheOthersAreDrawn() {
        control.setDrawing("bad", (range, scale, monitor) -> {
            throw new IllegalStateException("out of order");
        });
        at(BAD, 15_000_000);
        assertEquals("Bad of Acme failed and is switched off: out of order", control.screen().notice(BAD));
        assertInstanceOf(Hit.Tracked.class, at(GOOD, 15_000_000));
        assertEquals(List.of("bad"), failed);
    }

    @Test
    void aLaneThatBlocksIsSwitchedOffAndNothingWaitsForIt() {
        CountDownLatch never = new CountDownLatch(1);
        boolean[] interrupted = new boolean[1];
        control.setDrawing("bad", (range, scale, monitor) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted[0] = true;
                throw e;
            }
            return LaneDrawing.EMPTY;
        });
        Windows.paint(control);
        Windows.until(() -> control.screen().at(control.getHeaderWidth() + control.getAxis().pixel(15_000_000),
                Objects.requireNonNull(control.screen().bandOf("good")).y() + 10) instanceof Hit.Tracked);
        assertNull(control.screen().notice(BAD));
        Windows.until(() -> control.screen().notice(BAD) != null && interrupted[0]);
        assertEquals(List.of("bad"), failed);
    }

    @Test
    void aLaneThatFloodsIsCut() {
        List<LaneDrawing.Shape> many = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            many.add(new LaneDrawing.Bar(i * 300L, i * 300L + 200, 0, 1, Token.ACCENT, 0.5, null));
        }
        LaneDrawing flood = new LaneDrawing(many);
        control.setDrawing("bad", (range, scale, monitor) -> flood);
        at(BAD, 50_000_000);
        assertNull(control.screen().notice(BAD));
        assertInstanceOf(Hit.Tracked.class, at(GOOD, 15_000_000));
        assertTrue(control.isIdle());
    }

    @Test
    void aSourceThatIsTakenAwayLeavesItsLaneEmpty() {
        at(GOOD, 15_000_000);
        control.setDrawing("good", null);
        assertInstanceOf(Hit.Lane.class, at(GOOD, 15_000_000));
    }
}

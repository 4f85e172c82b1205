/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.coachline.look.Palette;
import org.coachline.look.Spacing;
import org.coachline.look.Theme;
import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.timeline.internal.layout.Box;
import org.coachline.timeline.internal.layout.Crowd;
import org.coachline.timeline.internal.paint.MomentRenderer.Bar;
import org.coachline.timeline.internal.paint.MomentRenderer.Bars;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assumptions;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever moments a lane has, the mouse finds what is seen there, and nothing where nothing is seen. */
class DrawnAndHitPropertyTest {

    private static final long CALL = 600_000_000;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;
    /** How far beside a bar it can still be taken hold of: narrow ones would be missed else. */
    private static final int BESIDE = 2;
    private static final LaneSpec.MomentLane LANE = new LaneSpec.MomentLane("a", "A");

    private static Display display;
    private static Style style;

    /** Counts what is made, as the tests that come after this one in the same display want it; stays open as theirs does. */
    @BeforeContainer
    static void open() {
        try {
            DeviceData data = new DeviceData();
            data.tracking = true;
            display = Display.getCurrent() == null ? new Display(data) : Display.getCurrent();
        } catch (SWTError | SWTException | UnsatisfiedLinkError none) {
            Assumptions.abort("no display to draw on: " + none.getMessage());
        }
        style = new Style(display, display.getSystemFont(), Palette.of(Theme.LIGHT)::get);
    }

    @AfterContainer
    static void close() {
        if (style != null) {
            style.dispose();
        }
    }

    /** Moments of a lane, the part of the call that is in sight, and where in the picture the lane is. */
    record Case(List<MomentItem> items, TimeAxis axis, Box bounds) {
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Long> lengths = Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(0, 5_000_000), Arbitraries.longs().between(0, CALL / 2));
        // Without labels, which stand beside short bars and answer nothing.
        Arbitrary<List<MomentItem>> items = Combinators.combine(Arbitraries.longs().between(0, CALL), lengths, Arbitraries.of(VerdictGlyph.values()))
                .as((start, length, glyph) -> new MomentItem("", start, Math.min(CALL, start + length), LANE.id(), "", glyph, null, ""))
                .list().ofMaxSize(60).map(DrawnAndHitPropertyTest::numbered);
        Arbitrary<TimeRange> seen = Combinators.combine(Arbitraries.longs().between(0, CALL - 1), Arbitraries.longs().between(2_000_000, CALL))
                .as((start, length) -> new TimeRange(start, Math.min(CALL, start + length)));
        Arbitrary<Box> bounds = Combinators.combine(Arbitraries.integers().between(0, 90), Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(40, 300), Arbitraries.integers().between(20, 180)).as(Box::new);
        return Combinators.combine(items, seen, bounds).as((all, range, box) -> new Case(all, axis(range, box.width()), box));
    }

    private static TimeAxis axis(TimeRange range, int width) {
        Viewport viewport = new Viewport(CALL);
        viewport.show(range);
        return new TimeAxis(CALL, viewport.visible(), width);
    }

    private static List<MomentItem> numbered(List<MomentItem> items) {
        List<MomentItem> numbered = new ArrayList<>();
        for (MomentItem item : items) {
            numbered.add(new MomentItem("m" + numbered.size(), item.start(), item.end(), item.lane(), item.label(), item.glyph(), null, ""));
        }
        return numbered;
    }

    /** Draws a lane; what answers the mouse then, and the picture. */
    private record Drawing(Bars bars, ImageData picture) {

        static Drawing of(Case what, List<MomentItem> items) {
            Scene scene = new Scene();
            scene.setLanes(List.of(LANE));
            scene.setMoments(items);
            MomentRenderer renderer = new MomentRenderer(style, scene, new Ground(style, new Viewport(CALL)), LANE);
            Image image = new Image(display, WIDTH, HEIGHT);
            GC gc = new GC(image);
            gc.setClipping(what.bounds.x(), what.bounds.y(), what.bounds.width(), what.bounds.height());
            Bars bars = (Bars) renderer.render(gc, what.axis, what.bounds);
            gc.dispose();
            ImageData picture = image.getImageData(100);
            image.dispose();
            return new Drawing(bars, picture);
        }
    }

    @Property(tries = 300)
    void everyBarIsHitAtItsMiddleAndAtItsEdgesByTheirHandles(@ForAll("cases") Case what) {
        Bars bars = Drawing.of(what, what.items).bars;
        Box bounds = what.bounds;
        Set<String> placed = new HashSet<>();
        for (Bar bar : bars.bars()) {
            Box box = bar.box();
            assertTrue(placed.add(bar.item().id()), "drawn twice");
            int y = box.y() + box.height() / 2;
            expect(bars, bounds, bar, Hit.Part.BODY, box.x() + box.width() / 2, y);
            expect(bars, bounds, bar, Hit.Part.START, box.x(), y);
            expect(bars, bounds, bar, Hit.Part.END, box.right() - 1, y);
            expect(bars, bounds, bar, Hit.Part.BODY, box.x() + box.width() / 2, box.y());
            expect(bars, bounds, bar, Hit.Part.BODY, box.x() + box.width() / 2, box.bottom() - 1);
        }
    }

    private static void expect(Bars bars, Box bounds, Bar bar, Hit.Part part, int x, int y) {
        if (!bounds.contains(x, y)) {
            assertNull(bars.at(x, y), "beside the lane");
            return;
        }
        Hit.Moment hit = assertInstanceOf(Hit.Moment.class, bars.at(x, y), () -> part + " of " + bar.box() + " at " + x + "," + y);
        assertEquals(bar.item(), hit.item());
        assertEquals(part, hit.part());
        assertEquals(bar.box(), hit.bar());
    }

    @Property(tries = 150)
    void whatIsSeenIsHitAndWhereNothingIsSeenNothingIs(@ForAll("cases") Case what) {
        Drawing full = Drawing.of(what, what.items);
        Drawing empty = Drawing.of(what, List.of());
        for (int y = 0; y < HEIGHT; y++) {
            boolean[] seen = seen(full.picture, empty.picture, y);
            for (int x = 0; x < WIDTH; x++) {
                Hit hit = full.bars.at(x, y);
                int at = x;
                int line = y;
                String where = x + "," + y + " of " + what.bounds;
                if (!what.bounds.contains(x, y)) {
                    assertNull(hit, where);
                } else if (seen[x]) {
                    assertTrue(hit instanceof Hit.Moment || hit instanceof Hit.Cluster, where + ": seen, but not hit");
                } else if (hit instanceof Hit.Moment moment && straight(moment.bar(), y, what.bounds)) {
                    assertTrue(near(seen, x, BESIDE), where + ": hit, but not seen");
                } else if (hit instanceof Hit.Cluster && full.bars.columns().isEmpty()) {
                    Box box = full.bars.clusters().stream().map(MomentRenderer.ClusterBar::box).filter(each -> each.contains(at, line)).findFirst()
                            .orElseThrow(() -> new AssertionError(where + ": hit, but no cluster"));
                    assertTrue(!straight(box, y, what.bounds) || near(seen, x, 0), where + ": hit, but not seen");
                } else if (hit instanceof Hit.Cluster && !full.bars.columns().isEmpty()) {
                    // A column answers over all the height of the lane, as a low one would be missed else.
                    assertTrue(inAColumn(full, x), where + ": hit, but no column");
                }
            }
        }
    }

    /** Whether a bar has its full width in a line of the picture, where no round corner and not the lower line of the lane is in its place. */
    private static boolean straight(Box bar, int y, Box bounds) {
        return y >= bar.y() + Spacing.CORNER && y < bar.bottom() - Spacing.CORNER && y < bounds.bottom() - 1;
    }

    private static boolean[] seen(ImageData full, ImageData empty, int y) {
        boolean[] seen = new boolean[WIDTH];
        for (int x = 0; x < WIDTH; x++) {
            seen[x] = full.getPixel(x, y) != empty.getPixel(x, y);
        }
        return seen;
    }

    private static boolean near(boolean[] seen, int x, int reach) {
        for (int at = Math.max(0, x - reach); at <= Math.min(WIDTH - 1, x + reach); at++) {
            if (seen[at]) {
                return true;
            }
        }
        return false;
    }

    private static boolean inAColumn(Drawing full, int x) {
        return full.bars.columns().stream().map(Crowd.Column::x).anyMatch(left -> {
            int from = full.bars.bounds().x() + left;
            return x >= from && x < from + Crowd.COLUMN;
        });
    }
}

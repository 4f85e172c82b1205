/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.internal.layout.Dots;
import org.coachline.timeline.internal.layout.Metrics;
import org.coachline.timeline.internal.layout.MomentRows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was changed one by one, everything is as if it had been given at once. */
class ScenePropertyTest {

    private static final long CALL = 1_000_000_000;
    private static final Metrics METRICS = new Metrics(16, 13);
    private static final TimeAxis WHOLE = TimeAxis.whole(CALL, 700);

    /** A moment that comes or is changed, or one that goes. */
    record Step(MomentItem put, boolean gone) {
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<MomentItem> items = Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.longs().between(0, CALL / 2),
                Arbitraries.longs().between(0, CALL / 4), Arbitraries.of("a", "b", "c"), Arbitraries.of(VerdictGlyph.values()))
                .as((id, start, length, lane, glyph) -> new MomentItem("m" + id, start, start + length, lane, "Label", glyph, null, ""));
        return Combinators.combine(items, Arbitraries.of(false, false, false, true)).as(Step::new).list().ofMaxSize(40);
    }

    @Property
    void changingOneByOneIsAsGivingAllAtOnce(@ForAll("steps") List<Step> steps) {
        Scene changed = new Scene();
        Map<String, MomentItem> left = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step.gone) {
                changed.changeMoments(List.of(), Set.of(step.put.id()));
                left.remove(step.put.id());
            } else {
                changed.changeMoments(List.of(step.put), Set.of());
                left.put(step.put.id(), step.put);
            }
            // Rows and dots are asked for in between, as a picture does: what is kept must not go stale.
            for (String lane : List.of("a", "b", "c")) {
                changed.rows(lane, WHOLE, METRICS);
            }
            changed.dots(WHOLE);
        }
        Scene fresh = new Scene();
        fresh.setMoments(left.values());
        assertEquals(times(fresh.moments()), times(changed.moments()));
        assertEquals(fresh.momentLanes(), changed.momentLanes());
        for (String lane : List.of("a", "b", "c")) {
            assertEquals(rows(fresh.rows(lane, WHOLE, METRICS)), rows(changed.rows(lane, WHOLE, METRICS)), lane);
        }
        Dots expected = fresh.dots(WHOLE);
        Dots actual = changed.dots(WHOLE);
        for (int place = 0; place < expected.places(); place++) {
            assertEquals(expected.at(place), actual.at(place));
        }
        left.values().forEach(item -> assertEquals(item, changed.moment(item.id())));
    }

    private static List<String> times(List<MomentItem> items) {
        return items.stream().map(item -> item.start() + "-" + item.end()).toList();
    }

    /** Moments at one and the same time may have changed places. */
    private static List<List<String>> rows(MomentRows rows) {
        List<List<String>> found = new ArrayList<>();
        for (int row = 0; row < rows.single(); row++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < rows.row(row).size(); i++) {
                texts.add(rows.row(row).get(i).start() + "-" + rows.row(row).get(i).end());
            }
            found.add(texts);
        }
        return found;
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaveTilesTest {

    private static final long DURATION = 100_000_000;

    private final ByHand worker = new ByHand();
    private final ByHand ui = new ByHand();
    private final ByHand timer = new ByHand();
    private final StillSource source = new StillSource();
    private final List<String> changes = new ArrayList<>();
    private final WaveTiles tiles = new WaveTiles(worker, ui, (millis, task) -> timer.execute(task),
            new WaveTiles.Listener() {
                @Override
                public void tileChanged(@Nullable Tile tile) {
                    changes.add(tile == null ? "all" : "tile " + tile.index());
                }

                @Override
                public void overviewChanged() {
                    changes.add("overview");
                }
            });
    private final TimeAxis axis = new TimeAxis(DURATION, new TimeRange(0, 10_240_000), 1024);

    @BeforeEach
    void open() {
        tiles.setWhole(DURATION, 500);
        tiles.setSource(source);
        changes.clear();
    }

    private void runAll() {
        while (worker.size() + ui.size() + timer.size() > 0) {
            timer.runAll();
            worker.runAll();
            ui.runAll();
        }
    }

    @Test
    void whatIsSeenArrivesWithItsNeighbourAndTheOverview() {
        tiles.see(axis);
        runAll();
        assertEquals(List.of("overview", "tile 0", "tile 1", "tile 2", "tile 3", "tile 4"), changes);
        assertTrue(tiles.isIdle());
    }

    @Test
    void whatWasScrolledPastIsNotFetched() {
        runAll();
        source.asked.clear();
        for (int i = 0; i < 30; i++) {
            tiles.see(axis.scrolled(i * 2_560_000L));
        }
        runAll();
        assertTrue(source.asked.size() <= 6, source.asked.toString());
    }

    @Test
    void whatIsThereIsNotFetchedAgain() {
        tiles.see(axis);
        runAll();
        source.asked.clear();
        tiles.see(axis.scrolled(2_560_000));
        tiles.see(axis);
        runAll();
        assertEquals(List.of(), source.asked);
    }

    @Test
    void aTileOfAnotherScaleThatWasUnderWayIsDropped() {
        runAll();
        tiles.see(axis);
        timer.runAll();
        worker.runAll();
        tiles.see(axis.zoomed(2, 0));
        runAll();
        assertNull(tiles.get(new Tile(axis.microsPerPixel(), 0)));
        assertNotNull(tiles.get(new Tile(axis.zoomed(2, 0).microsPerPixel(), 0)));
    }

    @Test
    void theOverviewArrivesThoughZoomingHasDroppedItOnce() {
        worker.runAll();
        tiles.see(axis.zoomed(3, 0));
        runAll();
        assertNotNull(tiles.overview());
    }

    @Test
    void anOverviewOfAnotherWidthReplacesOneThatIsUnderWay() {
        worker.runAll();
        tiles.setWhole(DURATION, 800);
        runAll();
        assertEquals(800, Objects.requireNonNull(tiles.overview()).columns());
        assertEquals(List.of("overview"), changes);
    }

    @Test
    void tilesOfAnotherScaleStandIn() {
        tiles.see(axis);
        runAll();
        TimeRange half = new TimeRange(1_000_000, 3_000_000);
        List<Tile> others = tiles.standIns(half, axis.microsPerPixel() / 2);
        assertEquals(List.of(0L, 1L), others.stream().map(Tile::index).toList());
        assertEquals(List.of(), tiles.standIns(new TimeRange(0, DURATION), axis.microsPerPixel() * 5));
    }

    @Test
    void whenTheSourceGrowsTheOldStaysUntilTheNewIsThere() {
        tiles.see(axis);
        runAll();
        source.height = 2000;
        tiles.sourceChanged();
        tiles.see(axis);
        Tile first = new Tile(axis.microsPerPixel(), 0);
        assertEquals(1000, height(first));
        runAll();
        assertEquals(2000, height(first));
        assertTrue(tiles.isIdle());
    }

    private int height(Tile tile) {
        WaveformData data = Objects.requireNonNull(tiles.get(tile));
        return data.max(0, 0);
    }

    @Test
    void aFailureIsSaidAndForgottenWithAnotherSource() {
        source.broken = "gone";
        tiles.see(axis);
        runAll();
        assertEquals("gone", tiles.failure());
        tiles.setSource(new StillSource());
        assertNull(tiles.failure());
    }

    @Test
    void itIsNotIdleWhileAWishWaits() {
        runAll();
        tiles.see(axis);
        assertFalse(tiles.isIdle());
    }

    @Test
    void neighbouringTilesMeet() {
        for (double scale : new double[] { 5.3, 17.77, 9765.4321 }) {
            for (int i = 0; i < 50; i++) {
                assertEquals(new Tile(scale, i).range().end(), new Tile(scale, i + 1).range().start());
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

import org.coachline.timeline.TimeAxis;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.WaveformSource;
import org.jspecify.annotations.Nullable;

/**
 * The tiles that have been fetched, and the wish for those that are missing. Painting takes what is there; wishes are
 * gathered for a moment before the worker hears of them, so that a held key does not fetch every tile it passes. Keeps one
 * coarse waveform of the whole recording, for the overview and wherever nothing better is there yet. UI thread.
 */
public final class WaveTiles {

    /** Runs something later in the UI thread. */
    @FunctionalInterface
    public interface Timer {
        /** Runs {@code task} once after so many milliseconds. */
        void after(int millis, Runnable task);
    }

    /** What the painter asks about. */
    public interface Listener {
        /** A tile has arrived, or all of them may look different ({@code null}). */
        void tileChanged(@Nullable Tile tile);

        /** The coarse waveform of the whole recording has arrived. */
        void overviewChanged();
    }

    private static final int MOST = 512;
    private static final int PATIENCE_MILLIS = 20;
    private static final Tile OVERVIEW = new Tile(0, -1);

    private final Timer timer;
    private final Listener listener;
    private final WaveformLoader<Tile> loader;
    /** Tiles that are shown though the source has more to tell about them by now. */
    private final Set<Tile> outdated = new HashSet<>();
    private final Map<Tile, WaveformData> tiles = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, WaveformData> eldest) {
            if (size() > MOST) {
                outdated.remove(eldest.getKey());
                return true;
            }
            return false;
        }
    };
    private List<Tile> wanted = List.of();
    private @Nullable WaveformData overview;
    private @Nullable String failure;
    private TimeRange whole = new TimeRange(0, 0);
    private int overviewColumns;
    private boolean overviewWanted;
    private boolean waiting;
    private double scale;
    private int tileColumns = Tile.WIDTH;
    private int sampleRate;

    /** Without a source. */
    public WaveTiles(Executor worker, Executor ui, Timer timer, Listener listener) {
        this.timer = timer;
        this.listener = listener;
        loader = new WaveformLoader<>(worker, ui, new WaveformLoader.Sink<>() {
            @Override
            public void loaded(WaveformLoader.Request<Tile> request, WaveformData data) {
                arrived(request, data);
            }

            @Override
            public void failed(String reason) {
                failure = reason;
                listener.tileChanged(null);
            }
        });
    }

    /** Forgets everything and takes another source. */
    public void setSource(@Nullable WaveformSource source) {
        tiles.clear();
        outdated.clear();
        overview = null;
        failure = null;
        wanted = List.of();
        sampleRate = source == null ? 0 : source.sampleRate();
        overviewWanted = source != null && whole.length() > 0;
        loader.setSource(source);
        order();
        listener.tileChanged(null);
    }

    /** The source has more to tell: what is there stays until better has arrived. */
    public void sourceChanged() {
        failure = null;
        outdated.addAll(tiles.keySet());
        overviewWanted = whole.length() > 0;
        loader.sourceChanged();
        order();
        listener.tileChanged(null);
    }

    /** Says what the whole recording is and in how many columns the overview shows it. */
    public void setWhole(long duration, int columns) {
        TimeRange now = new TimeRange(0, duration);
        if (!now.equals(whole) || columns != overviewColumns) {
            whole = now;
            overviewColumns = columns;
            overviewWanted = duration > 0;
            order();
        }
    }

    /** Says how many device pixels a tile is wide. */
    public void setTileColumns(int columns) {
        if (columns != tileColumns) {
            tileColumns = columns;
            tiles.clear();
            loader.restart();
            order();
        }
    }

    /** The coarse waveform of the whole recording, where it has arrived. */
    public @Nullable WaveformData overview() {
        return overview;
    }

    /** Samples a second of the source, or 0 where that is not known. */
    public int sampleRate() {
        return sampleRate;
    }

    /** Why nothing can be shown, in plain words, or nothing. */
    public @Nullable String failure() {
        return failure;
    }

    /** A tile that has arrived. */
    public @Nullable WaveformData get(Tile tile) {
        return tiles.get(tile);
    }

    /**
     * Tiles of the nearest other scale that show all of a range until its own tiles arrive, left to right; none where no scale
     * has all of it.
     */
    public List<Tile> standIns(TimeRange range, double microsPerPixel) {
        List<Tile> best = List.of();
        double nearest = Double.MAX_VALUE;
        Set<Double> scales = new HashSet<>();
        for (Tile each : tiles.keySet()) {
            double distance = Math.abs(Math.log(each.microsPerPixel() / microsPerPixel));
            if (distance > 0 && distance < nearest && scales.add(each.microsPerPixel())) {
                List<Tile> covering = covering(range, each.microsPerPixel());
                if (!covering.isEmpty()) {
                    best = covering;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    private List<Tile> covering(TimeRange range, double microsPerPixel) {
        List<Tile> found = new ArrayList<>();
        Tile last = Tile.at(microsPerPixel, Math.max(range.start(), Math.min(range.end(), whole.end()) - 1));
        for (Tile tile = Tile.at(microsPerPixel, range.start()); tile.index() <= last.index(); tile = tile.next(1)) {
            if (!tiles.containsKey(tile)) {
                return List.of();
            }
            found.add(tile);
        }
        return found;
    }

    /** Says what is seen, so that its tiles and their neighbours are fetched. Called while painting; cheap. */
    public void see(TimeAxis axis) {
        see(axis, null);
    }

    /** As {@link #see(TimeAxis)}, with something that is seen magnified besides: its tiles come first. */
    public void see(TimeAxis axis, @Nullable TimeAxis magnified) {
        if (axis.microsPerPixel() != scale) {
            scale = axis.microsPerPixel();
            loader.restart();
            orderSoon();
        }
        List<Tile> missing = new ArrayList<>();
        if (magnified != null) {
            double fine = magnified.microsPerPixel();
            long until = Tile.at(fine, Math.max(magnified.visible().start(), magnified.visible().end() - 1)).index();
            for (long i = Tile.at(fine, magnified.visible().start()).index(); i <= until; i++) {
                addIfMissing(missing, new Tile(fine, i));
            }
        }
        Tile first = Tile.at(scale, axis.visible().start());
        Tile last = Tile.at(scale, Math.max(axis.visible().start(), axis.visible().end() - 1));
        for (long i = first.index(); i <= last.index(); i++) {
            addIfMissing(missing, new Tile(scale, i));
        }
        addIfMissing(missing, last.next(1));
        addIfMissing(missing, first.next(-1));
        if (!missing.equals(wanted)) {
            wanted = missing;
            orderSoon();
        }
    }

    private void orderSoon() {
        if (!waiting) {
            waiting = true;
            timer.after(PATIENCE_MILLIS, () -> {
                waiting = false;
                order();
            });
        }
    }

    private void addIfMissing(List<Tile> missing, Tile tile) {
        boolean exists = tile.index() >= 0 && tile.range().start() < whole.end();
        if (exists && (!tiles.containsKey(tile) || outdated.contains(tile))) {
            missing.add(tile);
        }
    }

    private void order() {
        List<WaveformLoader.Request<Tile>> requests = new ArrayList<>();
        if (overviewWanted && overviewColumns > 0) {
            requests.add(new WaveformLoader.Request<>(OVERVIEW, whole, overviewColumns));
        }
        wanted.forEach(each -> requests.add(new WaveformLoader.Request<>(each, each.range(), tileColumns)));
        loader.want(requests);
    }

    private void arrived(WaveformLoader.Request<Tile> request, WaveformData data) {
        Tile tile = request.key();
        if (tile.equals(OVERVIEW)) {
            if (request.range().equals(whole) && request.columns() == overviewColumns) {
                overview = data;
                overviewWanted = false;
                listener.overviewChanged();
            }
            return;
        }
        tiles.put(tile, data);
        outdated.remove(tile);
        wanted = wanted.stream().filter(each -> !each.equals(tile)).toList();
        listener.tileChanged(tile);
    }

    /** Whether nothing is being fetched or about to be. */
    public boolean isIdle() {
        return !waiting && loader.isIdle();
    }

    /** Stops: whatever still arrives is dropped. */
    public void close() {
        loader.setSource(null);
        tiles.clear();
    }
}

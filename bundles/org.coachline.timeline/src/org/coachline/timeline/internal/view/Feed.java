/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.view;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.coachline.timeline.WaveformSource;
import org.coachline.timeline.internal.wave.Tile;
import org.coachline.timeline.internal.wave.WaveTiles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** The way of waveforms from a source to a canvas: the worker thread, the way back to the UI thread, and news of a source that grows. */
final class Feed {

    private static final int NEWS_MILLIS = 200;
    private static final int UNKNOWN = 0;

    private final Canvas canvas;
    private final Display display;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "Coachline waveforms");
        thread.setDaemon(true);
        return thread;
    });
    private final WaveTiles tiles;
    private final Runnable news = this::sourceGrew;
    private @Nullable WaveformSource source;
    private boolean newsWaiting;
    private int zoom = UNKNOWN;

    Feed(Canvas canvas, WaveTiles.Listener listener) {
        this.canvas = canvas;
        display = canvas.getDisplay();
        tiles = new WaveTiles(worker, this::inUiThread, this::after, listener);
        // The window may have gone to another monitor, or that has got another scale.
        Listener elsewhere = event -> zoom = UNKNOWN;
        canvas.addListener(SWT.Resize, elsewhere);
        canvas.addListener(SWT.ZoomChanged, elsewhere);
        Shell shell = canvas.getShell();
        shell.addListener(SWT.Move, elsewhere);
        canvas.addListener(SWT.Dispose, event -> {
            if (!shell.isDisposed()) {
                shell.removeListener(SWT.Move, elsewhere);
            }
        });
    }

    WaveTiles tiles() {
        return tiles;
    }

    /** Says what the recording's length is and how wide its overview. */
    void show(long duration, int width) {
        int zoom = zoom();
        tiles.setTileColumns(Tile.WIDTH * zoom / 100);
        tiles.setWhole(duration, width * zoom / 100);
    }

    /** Remembered, because asking for the monitor asks the display server several times over, which no step of the play head has time for. */
    private int zoom() {
        if (zoom == UNKNOWN) {
            zoom = canvas.getMonitor().getZoom();
        }
        return zoom;
    }

    void setSource(@Nullable WaveformSource changed) {
        WaveformSource old = source;
        if (old != null) {
            old.removeChangeListener(news);
        }
        source = changed;
        tiles.setSource(changed);
        if (changed != null) {
            changed.addChangeListener(news);
        }
    }

    boolean isIdle() {
        return !newsWaiting && tiles.isIdle();
    }

    void close() {
        setSource(null);
        tiles.close();
        worker.shutdownNow();
    }

    /** In any thread. News come as fast as a file is read; what is drawn changes a few times a second. */
    private void sourceGrew() {
        inUiThread(() -> {
            if (!newsWaiting) {
                newsWaiting = true;
                after(NEWS_MILLIS, () -> {
                    newsWaiting = false;
                    tiles.sourceChanged();
                });
            }
        });
    }

    private void after(int millis, Runnable task) {
        display.timerExec(millis, () -> {
            if (!canvas.isDisposed()) {
                task.run();
            }
        });
    }

    private void inUiThread(Runnable task) {
        try {
            display.asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    task.run();
                }
            });
        } catch (SWTException gone) {
            if (gone.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw gone;
            }
            // The window is closed: there is nobody left to tell.
        }
    }
}

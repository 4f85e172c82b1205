/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.coachline.timeline.TimelineControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Takes the time of frames: what a thing the user does costs the UI thread, from the event to the last pixel. That is the time in
 * which the event is handled and the time of each painting of the timeline that follows, and a question to the display server at
 * the end, whose answer comes when it has drawn everything. Waiting for the next tick of the screen is not counted. UI thread.
 */
final class Frames {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PATIENCE_NANOS = 300_000_000;

    private final Display display;
    private final TimelineControl timeline;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private final Listener before = this::begins;
    private final Listener after = event -> ended();
    private long began;
    private long beganCpu;
    private long painted;
    private long paintedCpu;
    private int paints;

    Frames(TimelineControl timeline) {
        this.timeline = timeline;
        display = timeline.getDisplay();
        display.addFilter(SWT.Paint, before);
        timeline.addListener(SWT.Paint, after);
    }

    private void begins(org.eclipse.swt.widgets.Event event) {
        if (event.widget == timeline) {
            began = System.nanoTime();
            beganCpu = THREADS.getCurrentThreadCpuTime();
        }
    }

    private void ended() {
        painted += System.nanoTime() - began;
        paintedCpu += THREADS.getCurrentThreadCpuTime() - beganCpu;
        paints++;
    }

    /** Does something and waits for what it draws; what draws nothing within a while counts without. */
    void frame(Runnable deed) {
        pump();
        painted = 0;
        paintedCpu = 0;
        paints = 0;
        long start = System.nanoTime();
        long startCpu = THREADS.getCurrentThreadCpuTime();
        deed.run();
        long handled = System.nanoTime() - start;
        long handledCpu = THREADS.getCurrentThreadCpuTime() - startCpu;
        until(() -> paints > 0, PATIENCE_NANOS);
        pump();
        long asked = System.nanoTime();
        display.getCursorLocation();
        wall.add((handled + painted + System.nanoTime() - asked) / 1e6);
        cpu.add((handledCpu + paintedCpu) / 1e6);
    }

    private void pump() {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Runs events until something holds; answers false where it does not for so long. */
    boolean until(BooleanSupplier holds, long nanos) {
        return until(display, holds, nanos);
    }

    static boolean until(Display display, BooleanSupplier holds, long nanos) {
        long end = System.nanoTime() + nanos;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!display.readAndDispatch()) {
                display.timerExec(2, () -> {
                });
                display.sleep();
            }
        }
        return true;
    }

    /** Adds what another one has taken. */
    Frames plus(Frames other) {
        wall.addAll(other.wall);
        cpu.addAll(other.cpu);
        return this;
    }

    void close() {
        display.removeFilter(SWT.Paint, before);
        timeline.removeListener(SWT.Paint, after);
    }

    double median() {
        return at(wall, 0.5);
    }

    double p99() {
        return at(wall, 0.99);
    }

    /** All there is to say, as JSON. */
    String json() {
        return String.format(Locale.ROOT, "{\"frames\": %d, \"medianMs\": %.2f, \"p99Ms\": %.2f, \"maxMs\": %.2f, \"cpuMedianMs\": %.2f, \"cpuP99Ms\": %.2f}",
                wall.size(), median(), p99(), at(wall, 1), at(cpu, 0.5), at(cpu, 0.99));
    }

    private static double at(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
    }

    /** Several joined. */
    static Frames joined(Frames... some) {
        Frames all = some[0];
        Arrays.stream(some).skip(1).forEach(all::plus);
        return all;
    }
}

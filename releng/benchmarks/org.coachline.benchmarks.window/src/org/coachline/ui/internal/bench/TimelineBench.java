/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.Viewport;
import org.coachline.ui.BenchLog;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Measures the timeline in the real workbench, with a real review in a real library: opening, drawing, scrolling, playing, editing.
 * Runs where the system property {@value #RESULT} names the file for its figures and {@value #CALL} the call; writes JSON or,
 * where it cannot, a line that says why.
 */
public final class TimelineBench implements IStartup {

    static final String RESULT = "coachline.bench.timeline";
    static final String CALL = "coachline.bench.call";

    private static final int LANES = 12;
    private static final int MANY = 100_000;
    private static final int FEW = 1_000;
    private static final int OPENINGS = 3;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final long SECOND = 1_000_000;
    /** From the whole call to a sentence. */
    private static final long[] SIGHTS = {0, 3_600 * SECOND, 600 * SECOND, 60 * SECOND, 10 * SECOND};

    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Map<String, String> details = new LinkedHashMap<>();
    private final List<Double> firstCpu = new ArrayList<>();
    private final List<Double> arrivalCpu = new ArrayList<>();

    @Override
    public void earlyStartup() {
        String result = System.getProperty(RESULT, "");
        if (result.isEmpty()) {
            return;
        }
        String said;
        try {
            said = measure();
        } catch (IOException | LibraryException | InterruptedException | RuntimeException | Error e) {
            UiErrors.log("the benchmark failed", e);
            said = "failed: " + e;
        }
        try {
            Path file = Path.of(result);
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, said);
            Files.move(part, file);
        } catch (IOException e) {
            UiErrors.log("the benchmark's figures cannot be written: " + result, e);
        }
    }

    private String measure() throws IOException, LibraryException, InterruptedException {
        Path log = Path.of(System.getProperty(BenchLog.PROPERTY));
        while (!Files.exists(log) || !Files.readString(log).contains(BenchLog.READY)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Library library = Session.get().library();
        if (library == null) {
            throw new IOException("no library is open");
        }
        String call = System.getProperty(CALL);
        long duration = library.load(Call.class, call).document().getLegs().get(0).getRecordings().get(0).getDurationMicros();
        library.setTechniqueSource(Gone.source(Session.get().catalog()));
        Review many = Reviews.of(call, Session.get().catalog(), MANY, LANES, duration);
        library.save(many, 0);
        Review few = Reviews.of(call, Session.get().catalog(), FEW, LANES, duration);
        library.save(few, 0);
        RuntimeException[] failed = new RuntimeException[1];
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            try {
                inWindow(display, log, call, many.getId(), few.getId());
            } catch (RuntimeException e) {
                failed[0] = e;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        StringBuilder json = new StringBuilder("{");
        figures.forEach((name, value) -> json.append(json.length() > 1 ? ", " : "").append('"').append(name).append("\": ").append(value));
        json.append(", \"details\": {");
        boolean[] first = {true};
        details.forEach((name, value) -> {
            json.append(first[0] ? "" : ", ").append('"').append(name).append("\": ").append(value);
            first[0] = false;
        });
        return json.append("}}").toString();
    }

    private void inWindow(Display display, Path log, String call, String many, String few) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        window.getShell().forceActive();
        long empty = heap();
        List<Double> complete = new ArrayList<>();
        List<Double> lanes = new ArrayList<>();
        List<Double> editable = new ArrayList<>();
        ReviewEditor editor = null;
        for (int i = 0; i < OPENINGS; i++) {
            if (editor != null) {
                close(display, window, editor);
            }
            editor = open(display, window, log, new ReviewInput(call, many, ""), complete, lanes, editable);
        }
        TimelineControl timeline = timeline(editor);
        figure("firstPaintMs", complete.get(0));
        details.put("firstPaintAgainMs", complete.subList(1, OPENINGS).toString());
        details.put("firstLanesMs", lanes.toString());
        details.put("firstPaintProcessCpuMs", firstCpu.toString());
        details.put("editableMs", editable.toString());
        details.put("untilEditableUiCpuMs", arrivalCpu.toString());
        List<Frames> repaints = new ArrayList<>();
        List<Frames> scrolls = new ArrayList<>();
        List<Frames> zooms = new ArrayList<>();
        List<Frames> heads = new ArrayList<>();
        for (long sight : SIGHTS) {
            look(display, timeline, sight);
            String name = sight == 0 ? "whole call" : sight / SECOND + " s";
            repaints.add(note("repaint, " + name, repaint(timeline)));
            scrolls.add(note("scroll, " + name, scroll(timeline)));
            look(display, timeline, sight);
            heads.add(note("play head, " + name, playhead(timeline)));
        }
        look(display, timeline, 0);
        zooms.add(note("zoom", zoom(timeline)));
        Frames repaint = Frames.joined(repaints.toArray(Frames[]::new));
        figure("repaintMedianMs", repaint.median());
        figure("repaintP99Ms", repaint.p99());
        figure("scrollP99Ms", note("scroll, all", Frames.joined(scrolls.toArray(Frames[]::new))).p99());
        figure("zoomP99Ms", Frames.joined(zooms.toArray(Frames[]::new)).p99());
        figure("playheadStepP99Ms", note("play head, all", Frames.joined(heads.toArray(Frames[]::new))).p99());
        look(display, timeline, SIGHTS[3]);
        figure("editP99Ms", edits(display, editor).p99());
        figure("heapMb", (heap() - empty) / 1e6);
        save(editor);
        close(display, window, editor);
        editor = open(display, window, log, new ReviewInput(call, few, ""), complete, lanes, editable);
        scrolls.clear();
        for (long sight : SIGHTS) {
            look(display, timeline(editor), sight);
            scrolls.add(scroll(timeline(editor)));
        }
        figure("scrollP99At1000MomentsMs", note("scroll, 1,000 moments", Frames.joined(scrolls.toArray(Frames[]::new))).p99());
        details.put("firstPaintAt1000MomentsMs", complete.get(OPENINGS).toString());
        details.put("firstPaintAt1000MomentsProcessCpuMs", firstCpu.get(OPENINGS).toString());
        close(display, window, editor);
        details.put("moments", Integer.toString(MANY));
        details.put("lanes", Integer.toString(LANES));
        details.put("javaVersion", '"' + System.getProperty("java.version") + '"');
    }

    private void figure(String name, double value) {
        figures.put(name, String.format(Locale.ROOT, "%.2f", value));
    }

    private Frames note(String name, Frames frames) {
        details.put(name, frames.json());
        return frames;
    }

    private static OpenReview review(ReviewEditor editor) {
        OpenReview review = editor.review();
        if (review == null) {
            throw new IllegalStateException("the review is not open");
        }
        return review;
    }

    private static TimelineControl timeline(ReviewEditor editor) {
        TimelineControl timeline = editor.timeline();
        if (timeline == null) {
            throw new IllegalStateException("the review is not open");
        }
        return timeline;
    }

    /**
     * Opens a review. Its first paint is complete when all lanes that are in sight, the moments in them and the waveform are on the
     * screen, as the editor itself notes; that moments are among them is asked. When it can be edited may be later: that is told too.
     */
    private ReviewEditor open(Display display, IWorkbenchWindow window, Path log, ReviewInput input, List<Double> complete, List<Double> lanes,
            List<Double> editable) {
        try {
            Files.writeString(log, "", StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        long start = System.nanoTime();
        long cpu = processCpu();
        double[] drawn = new double[1];
        boolean[] listening = new boolean[1];
        IWorkbenchPage page = window.getActivePage();
        ReviewOpener.open(window, input);
        Frames.until(display, () -> {
            TimelineControl timeline = page.getActiveEditor() instanceof ReviewEditor editor ? editor.timeline() : null;
            if (timeline != null && !listening[0]) {
                listening[0] = true;
                Listener once = new Listener() {
                    @Override
                    public void handleEvent(Event event) {
                        drawn[0] = (System.nanoTime() - start) / 1e6;
                        timeline.removeListener(SWT.Paint, this);
                    }
                };
                timeline.addListener(SWT.Paint, once);
            }
            return drawn[0] > 0 && seen(log);
        }, PATIENCE_NANOS);
        display.getCursorLocation();
        firstCpu.add(Math.round((processCpu() - cpu) / 1e5) / 10.0);
        complete.add(Math.round((System.nanoTime() - start) / 1e5) / 10.0);
        lanes.add(Math.round(drawn[0] * 10) / 10.0);
        if (page.getActiveEditor() instanceof ReviewEditor editor && editor.timeline() != null) {
            if (timeline(editor).getMomentLanes().size() != LANES) {
                throw new IllegalStateException("the first paint has moments of " + timeline(editor).getMomentLanes().size() + " lanes");
            }
            long ui = threadCpu();
            Frames.until(display, () -> editor.review() != null, PATIENCE_NANOS);
            arrivalCpu.add(Math.round((threadCpu() - ui) / 1e5) / 10.0);
            editable.add(Math.round((System.nanoTime() - start) / 1e5) / 10.0);
            settle(display, timeline(editor));
            return editor;
        }
        throw new IllegalStateException("the call was not opened");
    }

    private static boolean seen(Path log) {
        try {
            return Files.readString(log).contains(BenchLog.WAVEFORM_DRAWN);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(Display display, IWorkbenchWindow window, ReviewEditor editor) {
        window.getActivePage().closeEditor(editor, false);
        Frames.until(display, () -> false, TimeUnit.MILLISECONDS.toNanos(500));
    }

    private static void settle(Display display, TimelineControl timeline) {
        Frames.until(display, () -> false, TimeUnit.MILLISECONDS.toNanos(100));
        Frames.until(display, timeline::isIdle, PATIENCE_NANOS);
    }

    private static void look(Display display, TimelineControl timeline, long sight) {
        Viewport viewport = timeline.getViewport();
        long length = sight == 0 ? viewport.duration() : sight;
        long start = (viewport.duration() - length) / 2;
        viewport.show(new TimeRange(start, start + length));
        settle(display, timeline);
    }

    private static Frames repaint(TimelineControl timeline) {
        Frames frames = new Frames(timeline);
        for (int i = 0; i < 40; i++) {
            frames.frame(timeline::redraw);
        }
        frames.close();
        return frames;
    }

    /** As the wheel or a key held down scrolls: a twentieth of the view each time, to and fro. */
    private static Frames scroll(TimelineControl timeline) {
        Frames frames = new Frames(timeline);
        for (int i = 0; i < 80; i++) {
            long by = timeline.getViewport().visible().length() / 20 * (i / 20 % 2 == 0 ? 1 : -1);
            if (timeline.getViewport().isWhole()) {
                // There is nowhere to scroll to: what the key draws is all there is.
                frames.frame(timeline::redraw);
            } else {
                frames.frame(() -> timeline.scrollBy(by));
            }
        }
        frames.close();
        return frames;
    }

    private static Frames zoom(TimelineControl timeline) {
        Frames frames = new Frames(timeline);
        for (int i = 0; i < 80; i++) {
            boolean in = i / 10 % 2 == 0;
            frames.frame(in ? timeline::zoomIn : timeline::zoomOut);
        }
        frames.close();
        return frames;
    }

    private static Frames playhead(TimelineControl timeline) {
        Viewport viewport = timeline.getViewport();
        Frames frames = new Frames(timeline);
        long step = Math.max(33_000, viewport.visible().length() / 1_000);
        for (int i = 0; i < 120; i++) {
            long to = viewport.visible().start() + (i + 1) * step;
            frames.frame(() -> viewport.setPlayhead(to));
        }
        frames.close();
        return frames;
    }

    /** Adds, drags, takes back and does again, through the document's commands and all that listens to it. */
    private Frames edits(Display display, ReviewEditor editor) {
        TimelineControl timeline = timeline(editor);
        OpenReview review = review(editor);
        // Those of the first lane, which is in sight.
        List<TechniqueEntry> techniques = Session.get().catalog().techniques(Session.get().catalog().categories().get(0));
        Frames adds = new Frames(timeline);
        Frames drags = new Frames(timeline);
        Frames undos = new Frames(timeline);
        for (int i = 0; i < 24; i++) {
            TimeRange visible = timeline.getViewport().visible();
            long at = visible.start() + visible.length() * (i % 30 + 1) / 40;
            Moment moment = CoachingFactory.eINSTANCE.createMoment();
            moment.setId(Documents.newId());
            moment.setStartMicros(at);
            moment.setEndMicros(at + 2 * SECOND);
            moment.setChannel(ChannelRole.AGENT);
            moment.setCreatedAt(Instant.EPOCH);
            moment.setTechnique(techniques.get(i % techniques.size()).ref());
            adds.frame(() -> {
                review.edit(MomentCommands.add(review.review().domain(), review.review().document(), moment, "a moment"));
                review.select(moment.getId());
            });
            settle(display, timeline);
            drag(timeline, drags, moment);
            undos.frame(review::undo);
            undos.frame(review::undo);
            undos.frame(review::redo);
        }
        for (Frames each : List.of(adds, drags, undos)) {
            each.close();
        }
        note("edit, add", adds);
        note("edit, drag", drags);
        note("edit, undo and redo", undos);
        return Frames.joined(adds, drags, undos);
    }

    private static void drag(TimelineControl timeline, Frames drags, Moment moment) {
        Rectangle bar = timeline.getMomentBounds(moment.getId());
        if (bar == null) {
            // It is one of those that found no row.
            return;
        }
        int x = bar.x + bar.width / 2;
        int y = bar.y + bar.height / 2;
        drags.frame(() -> mouse(timeline, SWT.MouseDown, x, y));
        for (int i = 1; i <= 5; i++) {
            int to = x + i * 4;
            drags.frame(() -> mouse(timeline, SWT.MouseMove, to, y));
        }
        drags.frame(() -> mouse(timeline, SWT.MouseUp, x + 20, y));
    }

    /** Saves what was edited: how long that takes, and how much of it is the UI thread's, with all that it does for the window meanwhile. */
    private void save(ReviewEditor editor) {
        long start = System.nanoTime();
        long cpu = threadCpu();
        editor.doSave(new NullProgressMonitor());
        details.put("saveMs", String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e6));
        details.put("saveUiCpuMs", String.format(Locale.ROOT, "%.1f", (threadCpu() - cpu) / 1e6));
        details.put("saved", Boolean.toString(!editor.isDirty()));
    }

    private static long threadCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** In steps of some ten milliseconds. */
    private static long processCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private static void mouse(TimelineControl timeline, int type, int x, int y) {
        Event event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        event.count = 1;
        event.x = x;
        event.y = y;
        timeline.notifyListeners(type, event);
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.coachline.audio.AudioFile;
import org.coachline.audio.PeakPyramid;
import org.coachline.audio.Player;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.intake.Caches;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.OutlinedMoment;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.ArrangedMoments;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.Tint;
import org.coachline.timeline.Viewport;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Opens a call once where nobody sees it, after the window stands, so that the first call a supervisor opens is there as fast
 * as any later one: what costs time then is Java's first reading of the classes, not the call. Most of it is done in the
 * background and writes nothing; what needs the UI thread is cut into pieces between which the window answers.
 */
public final class Rehearsal {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;
    private static final int LOOK_AGAIN_MILLIS = 20;
    private static final long LENGTH = 60_000_000;
    private static final int CROWD = 20_000;

    private final Display display;
    private final Runnable done;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable Shell unseen;
    private @Nullable TimelineBinding binding;
    private @Nullable OpenReview review;
    private @Nullable TimelineControl timeline;
    private @Nullable AudioFile sound;
    private boolean waits;

    private Rehearsal(Display display, Runnable done) {
        this.display = display;
        this.done = done;
    }

    /** What the background found for the UI thread. */
    private record Prepared(LoadedReview loaded, ArrangedMoments crowd, @Nullable PeakWaveform waveform, List<Tint> tints) {
    }

    /**
     * Begins. UI thread.
     *
     * @param library whose latest call is opened
     * @param done    on the UI thread, once all has been done or nothing could be
     */
    public static void begin(Library library, Runnable done) {
        Rehearsal rehearsal = new Rehearsal(Display.getCurrent(), done);
        Job job = new Job(Texts.get("rehearsal")) { //$NON-NLS-1$
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return rehearsal.prepare(library, monitor);
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private IStatus prepare(Library library, IProgressMonitor monitor) {
        Prepared found = null;
        try {
            loadClasses(monitor);
            List<CallRow> latest = library.calls(CallQuery.ALL.withPage(0, 1));
            if (!latest.isEmpty()) {
                found = read(library, latest.getFirst().id());
            }
            Player.deviceProblem();
        } catch (Exception e) {
            // A call that cannot be opened is told about when somebody opens it.
            UiErrors.log("opening a call could not be rehearsed", e); //$NON-NLS-1$
        }
        Prepared prepared = found;
        if (!display.isDisposed()) {
            display.asyncExec(() -> perform(prepared));
        }
        return Status.OK_STATUS;
    }

    /** Our own classes of the parts that an open call needs; what they use of others comes with what is done below. */
    private static void loadClasses(IProgressMonitor monitor) {
        for (Class<?> of : new Class<?>[] {Rehearsal.class, TimelineControl.class, Player.class}) {
            Bundle bundle = FrameworkUtil.getBundle(of);
            Enumeration<URL> files = bundle == null ? null : bundle.findEntries(folder(of), "*.class", true); //$NON-NLS-1$
            while (files != null && files.hasMoreElements() && !monitor.isCanceled()) {
                String path = files.nextElement().getPath();
                String name = path.substring(path.indexOf("org/coachline"), path.lastIndexOf('.')).replace('/', '.'); //$NON-NLS-1$
                if (!name.endsWith("-info")) { //$NON-NLS-1$
                    try {
                        Class.forName(name, false, of.getClassLoader());
                    } catch (ClassNotFoundException | LinkageError e) {
                        UiErrors.log("the class " + name + " cannot be loaded", e); //$NON-NLS-1$ //$NON-NLS-2$
                    }
                }
            }
        }
    }

    private static String folder(Class<?> of) {
        String name = of.getName().replace('.', '/');
        return of == Rehearsal.class ? "org/coachline/ui/internal" : name.substring(0, name.lastIndexOf('/')); //$NON-NLS-1$
    }

    private Prepared read(Library library, String call) throws Exception {
        LoadedReview loaded = ReviewLoader.unwritten(library, Session.get().catalog()).load(new ReviewInput(call, null, ""), java.util.Map.of()); //$NON-NLS-1$
        ArrangedMoments crowd = crowd(Session.get().catalog());
        AudioFile file = loaded.audio();
        sound = file;
        if (file == null) {
            return new Prepared(loaded, crowd, null, List.of());
        }
        String key = loaded.sound().key();
        // Only what is kept already: a rehearsal computes nothing and writes nothing.
        Optional<PeakPyramid> peaks = Caches.peaks(library).load(file, key);
        List<Tint> tints = Caches.analysis(library).load(key, loaded.sound().roles())
                .map(measured -> Tints.of(measured, 0)).orElse(List.of());
        PeakWaveform waveform = peaks.isEmpty() ? null : new PeakWaveform(peaks.get(), 0);
        if (waveform != null) {
            waveform.fetch(new TimeRange(0, file.durationMicros()), WIDTH, () -> false);
        }
        return new Prepared(loaded, crowd, waveform, tints);
    }

    /** Moments that are made up, so many that they are drawn together: a review that has as many is opened another way than others. */
    private static ArrangedMoments crowd(Catalog catalog) {
        MomentItems items = new MomentItems(catalog, java.util.Map.of(), new MomentHovers());
        List<TechniqueEntry> techniques = catalog.techniques();
        return ArrangedMoments.of(IntStream.range(0, CROWD).mapToObj(i -> {
            long start = i * 7919L % CROWD * (LENGTH / CROWD);
            return items.of(new OutlinedMoment(Integer.toString(i), start, start + i % 3 * 1_000_000L, ChannelRole.AGENT,
                    techniques.isEmpty() ? null : techniques.get(i % techniques.size()).ref(), Verdict.get(1 + i % 4)));
        }).toList());
    }

    private void perform(@Nullable Prepared prepared) {
        // The platform reads what editors there are when the first one is asked for.
        steps.add(() -> PlatformUI.getWorkbench().getEditorRegistry().findEditor(ReviewEditor.ID));
        if (prepared != null) {
            steps.add(() -> open(prepared));
            steps.add(this::bar);
            steps.add(() -> fill(prepared));
            steps.add(this::draw);
            steps.add(() -> crowd(prepared));
        }
        next();
    }

    private void next() {
        Runnable step = steps.poll();
        if (step == null) {
            end();
            return;
        }
        try {
            step.run();
        } catch (RuntimeException e) {
            UiErrors.log("opening a call could not be rehearsed", e); //$NON-NLS-1$
            steps.clear();
        }
        if (waits) {
            waits = false;
            display.timerExec(LOOK_AGAIN_MILLIS, this::next);
        } else {
            // Behind everything that has been asked of the window meanwhile.
            display.asyncExec(this::next);
        }
    }

    private void open(Prepared prepared) {
        Shell shell = new Shell(display, SWT.NO_TRIM);
        unseen = shell;
        Viewport viewport = new Viewport(LENGTH);
        OpenReview opened = new OpenReview(prepared.loaded(), viewport, new Playback(display, viewport));
        review = opened;
        TimelineControl control = new TimelineControl(shell, viewport, LookColors.get().palette()::get);
        control.setSize(WIDTH, HEIGHT);
        timeline = control;
    }

    private void bar() {
        Composite bar = new TransportBar(unseen, review, timeline).control();
        bar.setSize(WIDTH, bar.computeSize(WIDTH, SWT.DEFAULT).y);
        bar.layout(true, true);
        for (Control child : bar.getChildren()) {
            if (child instanceof Canvas canvas) {
                paint(canvas);
            }
        }
    }

    private void fill(Prepared prepared) {
        TimelineControl control = timeline;
        binding = new TimelineBinding(review, prepared.loaded(), control, () -> { });
        control.setTints(prepared.tints());
        control.setWaveform(prepared.waveform());
        paint(control);
    }

    private void crowd(Prepared prepared) {
        TimelineControl control = timeline;
        control.setMoments(prepared.crowd());
        paint(control);
    }

    private void draw() {
        TimelineControl control = timeline;
        if (control.isIdle()) {
            paint(control);
            return;
        }
        waits = true;
        // Before what comes after the picture.
        steps.addFirst(this::draw);
    }

    private static void paint(Canvas canvas) {
        Point size = canvas.getSize();
        if (size.x <= 0 || size.y <= 0) {
            return;
        }
        Image image = new Image(canvas.getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        Event event = new Event();
        event.gc = gc;
        event.width = size.x;
        event.height = size.y;
        canvas.notifyListeners(SWT.Paint, event);
        gc.dispose();
        image.dispose();
    }

    private void end() {
        if (binding != null) {
            binding.dispose();
        }
        if (unseen != null) {
            unseen.dispose();
        }
        if (review != null) {
            review.playback().close();
        }
        if (sound != null) {
            sound.close();
        }
        done.run();
    }
}

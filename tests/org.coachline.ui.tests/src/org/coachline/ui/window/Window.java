/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import org.coachline.model.coaching.Moment;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.keys.ReviewKeys;
import org.coachline.ui.internal.record.DailyBackup;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Work;
import org.coachline.ui.internal.today.TodayAtStart;
import org.coachline.ui.internal.today.TodayPerspective;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.contexts.IContextService;

/** The workbench's window as a person has it: things are waited for by what they show, never by the clock. */
final class Window {

    /** Long enough for a busy machine; reached only by a test that fails. */
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Whatever an earlier test or run has left: tests begin where calls are reviewed, with no editor, and nothing has been said. */
    Window() {
        for (Job each : Job.getJobManager().find(null)) {
            if (each instanceof DailyBackup) {
                // Some minutes after the start it would copy whatever library a test has open then, beside it.
                each.cancel();
            }
        }
        Preferences.store().setValue(TodayAtStart.PREFERENCE, false);
        if (page().getPerspective().getId().equals(TodayPerspective.ID)) {
            try {
                PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, window());
            } catch (WorkbenchException e) {
                throw new AssertionError(e);
            }
        }
        // The first start ends with a page that bids welcome.
        until("the first start is over", () -> !Session.get().isOpening());
        closeEditors();
        StatusLine.say("");
    }

    IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Runs the event loop until something is so. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        StringBuilder inTheWay = new StringBuilder();
        // A dialog that nobody expects runs an event loop of its own, in which this one would wait for ever.
        Runnable closeDialogs = () -> {
            for (Shell shell : display.getShells()) {
                if ((shell.getStyle() & (SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL)) != 0) {
                    inTheWay.append("; in the way: ").append(shell.getText()).append(texts(shell));
                    shell.close();
                }
            }
        };
        display.timerExec((int) (PATIENCE_NANOS / 1_000_000), closeDialogs);
        // Something must wake the loop when the condition depends on no event.
        Thread waker = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted() && !display.isDisposed()) {
                display.wake();
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        });
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    fail("waited in vain until " + what + inTheWay);
                }
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, closeDialogs);
            waker.interrupt();
        }
    }

    private static String texts(Composite parent) {
        StringBuilder all = new StringBuilder();
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && !label.getText().isEmpty()) {
                all.append(" | ").append(label.getText());
            } else if (child instanceof Composite composite) {
                all.append(texts(composite));
            }
        }
        return all.toString();
    }

    /** Runs all events that are there. */
    void settle() {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Opens a call and waits until its waveform is drawn. */
    ReviewEditor open(String callId) {
        ReviewEditor editor = openOnly(callId);
        until("the waveform is drawn", () -> timeline(editor).isIdle() && editor.review().playback().isLoaded());
        return editor;
    }

    /** Opens a call and waits until it is read. */
    ReviewEditor openOnly(String callId) {
        ReviewOpener.open(window(), new ReviewInput(callId, null, ""));
        until("the call is open", () -> page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && editor.review().call().document().getId().equals(callId));
        return (ReviewEditor) page().getActiveEditor();
    }

    static TimelineControl timeline(ReviewEditor editor) {
        return Objects.requireNonNull(editor.timeline());
    }

    static OpenReview review(ReviewEditor editor) {
        return Objects.requireNonNull(editor.review());
    }

    /** Shows a library, and waits until it and the packs are there. */
    void openLibrary(Path place) {
        Session.get().openLibrary(place);
        until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
    }

    void close(ReviewEditor editor) {
        page().closeEditor(editor, false);
        settle();
    }

    /** Closes all editors and waits for what works in the background: it may still write beside the library, which tests then remove. */
    void closeEditors() {
        page().closeAllEditors(false);
        // What a closed review no longer needs of its journal is taken out behind.
        Future<?> written = Session.get().writer().submit(() -> {
        });
        until("what works in the background has ended", () -> {
            boolean ended = written.isDone() && nothingWorks();
            // What came of the last may have begun something else.
            settle();
            return ended && nothingWorks();
        });
    }

    private static boolean nothingWorks() {
        return Job.getJobManager().find(Work.FAMILY).length == 0;
    }

    /** Presses a key where the focus is, or in a control. */
    void press(Control control, String key) {
        KeyStroke stroke;
        try {
            stroke = KeyStroke.getInstance(key);
        } catch (ParseException e) {
            throw new IllegalArgumentException(key, e);
        }
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.stateMask = stroke.getModifierKeys();
            event.keyCode = stroke.getNaturalKey() >= 'A' && stroke.getNaturalKey() <= 'Z' ? stroke.getNaturalKey() + 32
                    : stroke.getNaturalKey();
            boolean control1 = (event.stateMask & SWT.CTRL) != 0;
            event.character = stroke.getNaturalKey() > 0xFFFF ? 0 : (char) (control1 ? stroke.getNaturalKey() & 0x1F : event.keyCode);
            if (!control.isDisposed()) {
                control.notifyListeners(type, event);
            }
        }
        settle();
    }

    /** Marks by a technique's key at the play head; where no mark comes of it, says what the keyboard was at. */
    Moment mark(ReviewEditor editor, String key) {
        OpenReview review = review(editor);
        int before = review.moments().byTime().size();
        focus(timeline(editor));
        press(timeline(editor), key);
        if (review.moments().byTime().size() != before + 1) {
            fail("no mark came of " + key + ": the keyboard is at " + display.getFocusControl() + " in " + display.getActiveShell() + ", contexts "
                    + window().getService(IContextService.class).getActiveContextIds() + ", said is \"" + StatusLine.text() + '"');
        }
        return Objects.requireNonNull(review.selected());
    }

    /** Gives a control the keyboard, as a click does. */
    void focus(Control control) {
        control.getShell().forceActive();
        until("the control has the keyboard", () -> control.forceFocus() && display.getFocusControl() == control);
        if (control instanceof TimelineControl) {
            // After a dialog the control may have the keyboard before the platform knows that its window is the active one.
            IContextService contexts = window().getService(IContextService.class);
            until("the keys of the timeline hold", () -> contexts.getActiveContextIds().containsAll(List.of(ReviewKeys.CONTEXT, ReviewKeys.TIMELINE_CONTEXT)));
        }
        settle();
    }

    <V extends IViewPart> V view(String id, Class<V> type) {
        try {
            return type.cast(page().showView(id));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** The control of an id anywhere in the window. */
    Control control(String id) {
        return Styles.find(window().getShell(), id).orElseThrow(() -> new AssertionError("there is no " + id));
    }
}

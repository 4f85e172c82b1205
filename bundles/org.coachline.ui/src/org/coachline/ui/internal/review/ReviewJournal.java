/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.swt.widgets.Display;

/**
 * Writes an open document down within a third of a second of an edit, so that a killed process loses nothing that was on the screen
 * for longer. UI thread; the writing itself is done elsewhere.
 */
public final class ReviewJournal {

    private static final int DELAY_MILLIS = 300;

    private final Display display;
    private final Library library;
    private final ExecutorService writer;
    private final OpenDocument<?> document;
    private final Supplier<Writing> taken;
    private final Runnable write = this::write;
    private final Runnable listener = this::changed;
    private boolean written;
    private boolean waiting;

    /** Follows a document from now on, and copies it as a whole each time. */
    public ReviewJournal(Display display, Library library, ExecutorService writer, OpenDocument<?> document) {
        this(display, library, writer, document, () -> {
            OpenDocument.Snapshot<?> snapshot = document.snapshot();
            return () -> library.journal(snapshot.document(), snapshot.baseVersion());
        });
    }

    /** Follows a review from now on, and writes down what has changed. */
    ReviewJournal(Display display, Library library, ExecutorService writer, OpenDocument<?> document, ReviewMirror mirror) {
        this(display, library, writer, document, () -> {
            ReviewMirror.Taken now = mirror.take();
            return () -> now.writeDown(ReviewMirror.Book.of(library));
        });
    }

    /** @param taken asked on the UI thread for what writes the document down as it is then; that is asked by the writer, in turn */
    private ReviewJournal(Display display, Library library, ExecutorService writer, OpenDocument<?> document, Supplier<Writing> taken) {
        this.taken = taken;
        this.display = display;
        this.library = library;
        this.writer = writer;
        this.document = document;
        document.addListener(listener);
    }

    private void changed() {
        if (library.readOnly()) {
            return;
        }
        if (document.isDirty()) {
            // Counted from the first of several edits: who edits without a pause is journalled all the same.
            if (!waiting) {
                waiting = true;
                display.timerExec(DELAY_MILLIS, write);
            }
        } else {
            drop();
        }
    }

    private void write() {
        waiting = false;
        if (!document.isDirty()) {
            return;
        }
        Writing now = taken.get();
        written = true;
        later(now);
    }

    /** Forgets what was written down: it is saved, or was thrown away on purpose. */
    public void drop() {
        display.timerExec(-1, write);
        waiting = false;
        if (written) {
            written = false;
            String id = document.document().getId();
            later(() -> library.dropJournal(id));
        }
    }

    /** Stops following the document. */
    public void close() {
        document.removeListener(listener);
        drop();
    }

    private void later(Writing writing) {
        writer.execute(() -> {
            try {
                writing.run();
            } catch (LibraryException e) {
                UiErrors.mention(e);
            }
        });
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws LibraryException;
    }
}

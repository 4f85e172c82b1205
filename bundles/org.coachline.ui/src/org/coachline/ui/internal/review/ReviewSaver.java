/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.coachline.insight.scoring.ScoreNotes;
import org.coachline.library.AuditNote;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.DocumentMerge;
import org.coachline.ui.internal.edit.MergeConflict;
import org.coachline.ui.internal.edit.MergeConflict.Side;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.edit.RedactionCommands;
import org.coachline.ui.internal.redaction.RedactionTexts;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Stores the documents of an open review. The database works in another thread while the window stays alive. Where somebody
 * else saved in the meantime, both works are merged, and what cannot be merged is asked. UI thread.
 */
public final class ReviewSaver {

    /** Three people would have to save between looking and storing for this to be too few. */
    private static final int ATTEMPTS = 4;

    private final Shell shell;
    private final Library library;

    /** A saver that asks its questions over a shell. */
    public ReviewSaver(Shell shell, Library library) {
        this.shell = shell;
        this.library = library;
    }

    /**
     * Stores a document if it is dirty. Returns when it is stored, or when it is not and that was told.
     *
     * @param <T>      the kind of document
     * @param open     the document
     * @param execute  executes a merge on it, as one step of the host's undo
     * @return whether the library has all of it
     */
    public <T extends Document> boolean save(OpenDocument<T> open, Consumer<Command> execute) {
        return save(open, () -> {
            OpenDocument.Snapshot<T> whole = open.snapshot();
            return () -> whole;
        }, document -> document, execute);
    }

    /** The same of a review, from the copy that follows it: what takes time is copied where it is written. */
    boolean save(OpenDocument<Review> open, ReviewMirror mirror, Consumer<Command> execute) {
        // What is stored is the base of the next merge: the copy itself goes on following.
        return save(open, () -> {
            ReviewMirror.Taken now = mirror.take();
            return now::snapshot;
        }, Documents::copy, execute);
    }

    private <T extends Document> boolean save(OpenDocument<T> open, Supplier<Supplier<OpenDocument.Snapshot<T>>> snapshots, UnaryOperator<T> keep,
            Consumer<Command> execute) {
        for (int attempt = 0; open.isDirty() && attempt < ATTEMPTS; attempt++) {
            open.beginSaveOfCopy();
            Supplier<OpenDocument.Snapshot<T>> taken = snapshots.get();
            try {
                T base = open.base();
                Evaluation scoredBefore = base instanceof Review before ? before.getEvaluation() : null;
                String who = Preferences.reviewer();
                OpenDocument.Snapshot<T> stored = store(() -> {
                    OpenDocument.Snapshot<T> snapshot = taken.get();
                    List<AuditNote> notes = snapshot.document() instanceof Review review
                            ? ScoreNotes.of(library, Session.get().catalog(), scoredBefore, review, who).stream().toList() : List.of();
                    long version = library.saveAll(List.of(new Saving(snapshot.document(), snapshot.baseVersion())), notes).get(0);
                    return new OpenDocument.Snapshot<>(keep.apply(snapshot.document()), version);
                });
                open.saved(stored.document(), stored.baseVersion());
                return true;
            } catch (ConflictException e) {
                open.saveFailed();
                if (!merge(open, e.stored(), execute)) {
                    return false;
                }
            } catch (LibraryException e) {
                open.saveFailed();
                if (e.reason() == LibraryException.Reason.NOT_ALLOWED && open.document() instanceof Call call && open.base() instanceof Call base) {
                    // Steps that were taken back after a save: what was redacted by then stays so, and everything else is saved.
                    execute.accept(RedactionCommands.keep(open.domain(), base, call));
                    StatusLine.say(RedactionTexts.get("stays"));
                    continue;
                }
                UiErrors.show(Texts.get("save.failed"), e);
                return false;
            }
        }
        return !open.isDirty();
    }

    /** On the thread that writes the journal too, so that both have one order. */
    private static <T> T store(Callable<T> work) throws LibraryException {
        AtomicReference<T> stored = new AtomicReference<>();
        try {
            ModalContext.run(monitor -> {
                try {
                    stored.set(Session.get().writer().submit(work).get());
                } catch (ExecutionException e) {
                    throw new InvocationTargetException(e.getCause());
                }
            }, true, new NullProgressMonitor(), Display.getCurrent());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LibraryException known) {
                throw known;
            }
            throw new LibraryException(LibraryException.Reason.IO, UiErrors.plain(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryException(LibraryException.Reason.IO, Texts.get("save.interrupted"), e);
        }
        return stored.get();
    }

    @SuppressWarnings("unchecked")
    private <T extends Document> boolean merge(OpenDocument<T> open, @Nullable Stored<? extends Document> stored,
            Consumer<Command> execute) {
        if (stored == null) {
            // Somebody deleted it while it was worked on here: storing it anew keeps the work.
            open.rebase(open.base(), 0);
            StatusLine.say(Texts.get("save.deletedElsewhere"));
            return true;
        }
        T theirs = (T) stored.document();
        List<MergeConflict> conflicts = DocumentMerge.conflicts(open.base(), open.document(), theirs);
        Map<String, Side> choices = Map.of();
        if (!conflicts.isEmpty()) {
            MergeDialog dialog = new MergeDialog(shell, new ArrayList<>(conflicts));
            if (dialog.open() != org.eclipse.jface.window.Window.OK) {
                StatusLine.problem(Texts.get("save.notMerged"));
                return false;
            }
            choices = dialog.choices();
        }
        Map<String, Side> chosen = choices;
        execute.accept(DocumentMerge.command(open.domain(), open.base(), open.document(), theirs,
                conflict -> chosen.getOrDefault(conflict.key(), Side.MINE)));
        open.rebase(theirs, stored.version());
        StatusLine.say(Texts.get("save.merged"));
        return true;
    }
}

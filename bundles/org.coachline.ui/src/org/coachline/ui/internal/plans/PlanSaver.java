/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.List;
import java.util.stream.Collectors;

import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Stored;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.DocumentMerge;
import org.coachline.ui.internal.edit.MergeConflict;
import org.coachline.ui.internal.edit.MergeConflict.Side;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Saves an open plan, and keeps what is not saved in the journal. UI thread; writing happens elsewhere.
 *
 * <p>A plan that somebody else saved in the meantime is merged: what only one of them changed is taken over as one undoable
 * command, and what both changed is asked.
 */
final class PlanSaver {

    /** How long after an edit it is journalled, in milliseconds. */
    private static final int JOURNAL_DELAY = 500;

    private final Library library;
    private final OpenDocument<CoachingPlan> plan;
    private final Shell shell;
    private final Runnable journal = this::journal;
    private boolean closed;
    private boolean saving;

    PlanSaver(Library library, OpenDocument<CoachingPlan> plan, Shell shell) {
        this.library = library;
        this.plan = plan;
        this.shell = shell;
    }

    /** Something was edited: it goes to the journal in a moment. */
    void edited() {
        if (plan.isDirty()) {
            shell.getDisplay().timerExec(JOURNAL_DELAY, journal);
        }
    }

    /** The editor is closed; what was not saved was meant to go. A save that is under way still decides about its own journal. */
    void close() {
        closed = true;
        shell.getDisplay().timerExec(-1, journal);
        if (!saving) {
            dropJournal();
        }
    }

    /** Saves in the background. */
    void save() {
        save(PlanMessages.saved);
    }

    private void save(String done) {
        OpenDocument.Snapshot<CoachingPlan> snapshot = plan.beginSave();
        saving = true;
        Work.quietly(NLS.bind(PlanMessages.saveJob, PlanTexts.text(snapshot.document().getTitle())),
                () -> library.save(snapshot.document(), snapshot.baseVersion()), version -> {
                    saving = false;
                    plan.saved(snapshot.document(), version);
                    StatusLine.say(done);
                    if (!plan.isDirty() || closed) {
                        dropJournal();
                    }
                }, failure -> failed(snapshot, failure));
    }

    private void failed(OpenDocument.Snapshot<CoachingPlan> snapshot, Exception failure) {
        saving = false;
        plan.saveFailed();
        keep(snapshot);
        if (failure instanceof ConflictException) {
            Work.quietly(PlanMessages.conflictTitle, () -> library.load(CoachingPlan.class, plan.document().getId()), this::merge,
                    reading -> UiErrors.show(PlanMessages.saveFailed, reading));
        } else {
            UiErrors.show(PlanMessages.saveFailed, failure);
        }
    }

    private void merge(Stored<CoachingPlan> theirs) {
        List<MergeConflict> conflicts = DocumentMerge.conflicts(plan.base(), plan.document(), theirs.document());
        Side side = conflicts.isEmpty() ? Side.MINE : ask(conflicts);
        if (side != null) {
            plan.execute(DocumentMerge.command(plan.domain(), plan.base(), plan.document(), theirs.document(), conflict -> side));
            plan.rebase(theirs.document(), theirs.version());
            save(PlanMessages.merged);
        }
    }

    private @Nullable Side ask(List<MergeConflict> conflicts) {
        String lines = conflicts.stream().map(each -> NLS.bind(PlanMessages.conflictLine,
                new Object[] {each.where(), each.what(), each.mine(), each.theirs()})).collect(Collectors.joining("\n")); //$NON-NLS-1$
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, PlanMessages.conflictTitle,
                NLS.bind(PlanMessages.conflictText, conflicts.size(), lines), SWT.SHEET, PlanMessages.conflictMine,
                PlanMessages.conflictTheirs, IDialogConstants.CANCEL_LABEL);
        return answer == 0 ? Side.MINE : answer == 1 ? Side.THEIRS : null;
    }

    private void journal() {
        if (!closed && plan.isDirty()) {
            keep(plan.snapshot());
        }
    }

    private void keep(OpenDocument.Snapshot<CoachingPlan> snapshot) {
        Session.get().writer().execute(() -> {
            try {
                library.journal(snapshot.document(), snapshot.baseVersion());
            } catch (LibraryException e) {
                UiErrors.mention(e);
            }
        });
    }

    private void dropJournal() {
        String id = plan.document().getId();
        Session.get().writer().execute(() -> {
            try {
                library.dropJournal(id);
            } catch (LibraryException e) {
                UiErrors.mention(e);
            }
        });
    }
}

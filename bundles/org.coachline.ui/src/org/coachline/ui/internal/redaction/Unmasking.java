/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.redaction;

import java.util.ArrayList;
import java.util.List;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.Library;
import org.coachline.library.LibrarySettings;
import org.coachline.library.Saving;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Redaction;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.edit.RedactionCommands;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * Takes redactions back: one that was never saved as a step like any other, a saved one only where the library allows it, with a reason,
 * and on record. UI thread.
 */
public final class Unmasking {

    private final Shell shell;
    private final OpenReview review;
    private final Library library;

    private Unmasking(Shell shell, OpenReview review, Library library) {
        this.shell = shell;
        this.review = review;
        this.library = library;
    }

    /** Takes back what is redacted at a place of the open call. */
    public static void at(Shell shell, OpenReview review, long micros) {
        List<Redaction> found = Redacting.at(review, micros);
        if (found.isEmpty()) {
            StatusLine.problem(RedactionTexts.get("takeBack.none"));
        } else {
            of(shell, review, found.getLast());
        }
    }

    /** Takes back a redaction of the open call. */
    static void of(Shell shell, OpenReview review, Redaction redaction) {
        Library library = Session.get().library();
        if (library != null && !review.refuses()) {
            new Unmasking(shell, review, library).takeBack(redaction);
        }
    }

    private void takeBack(Redaction redaction) {
        Call base = review.call().base();
        boolean saved = review.call().version() > 0 && base.getRedactions().stream().anyMatch(each -> redaction.getId().equals(each.getId()));
        if (!saved) {
            review.editCall(RedactionCommands.takeBack(review.call().domain(), review.call().document(), List.of(redaction)));
            StatusLine.say(said("takeBack.unsaved", redaction));
        } else if (review.call().isDirty()) {
            StatusLine.problem(RedactionTexts.get("takeBack.dirty"));
        } else {
            Work.quietly("settings", () -> LibrarySettings.UNMASKING_ALLOWED.equals(library.settings().all().get(LibrarySettings.UNMASKING)),
                    allowed -> ask(redaction, allowed), UiErrors::mention);
        }
    }

    private void ask(Redaction redaction, boolean allowed) {
        if (shell.isDisposed() || !review.call().document().getRedactions().contains(redaction)) {
            return;
        }
        if (!allowed) {
            MessageDialog.open(MessageDialog.INFORMATION, shell, RedactionTexts.get("takeBack.title"), RedactionTexts.get("takeBack.notAllowed"), SWT.SHEET);
            return;
        }
        InputDialog dialog = new InputDialog(shell, RedactionTexts.get("takeBack.title"), said("takeBack.question", redaction), "",
                text -> text.isBlank() ? RedactionTexts.get("takeBack.why") : null);
        if (dialog.open() == Window.OK) {
            store(redaction, dialog.getValue().strip());
        }
    }

    private void store(Redaction redaction, String why) {
        OpenDocument<Call> open = review.call();
        String done = said("takeBack.done", redaction);
        AuditNote note = AuditNote.of(AuditKind.UNMASKING, "Call", open.document().getId(), Preferences.reviewer())
                .labelled(String.valueOf(open.document().getTitle() == null ? "" : open.document().getTitle()))
                .changing(RedactionTexts.tint(redaction) + ", " + review.precise(redaction.getStartMicros()), why);
        if (!review.editCall(RedactionCommands.takeBack(open.domain(), open.document(), new ArrayList<>(List.of(redaction))))) {
            return;
        }
        OpenDocument.Snapshot<Call> snapshot = open.beginSave();
        Work.visibly(RedactionTexts.get("takeBack.working"),
                monitor -> library.saveAll(List.of(new Saving(snapshot.document(), snapshot.baseVersion())), List.of(note)).getFirst(), version -> {
                    open.saved(snapshot.document(), version);
                    StatusLine.say(done);
                }, failure -> {
                    open.saveFailed();
                    review.undo();
                    UiErrors.show(RedactionTexts.get("takeBack.failed"), failure);
                });
    }

    private String said(String key, Redaction redaction) {
        return RedactionTexts.get(key, review.precise(redaction.getStartMicros()), review.precise(redaction.getEndMicros()));
    }
}

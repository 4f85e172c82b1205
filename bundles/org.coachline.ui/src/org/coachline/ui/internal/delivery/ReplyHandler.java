/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coachline.intake.reply.Replies;
import org.coachline.intake.reply.ReplyRefusedException;
import org.coachline.intake.reply.TakenReply;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that takes what agents answered: each file into the review that it answers, and the review is opened. */
public final class ReplyHandler extends AbstractHandler {

    /**
     * What became of the files.
     *
     * @param taken   into their reviews
     * @param refused why, a sentence for each
     */
    record Taken(List<TakenReply> taken, List<String> refused) {
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            ask(window);
        }
        return null;
    }

    /** Asks for files and takes them. UI thread. */
    static void ask(IWorkbenchWindow window) {
        Library library = Session.get().library();
        if (library == null || library.readOnly()) {
            StatusLine.problem(DeliveryTexts.get(library == null ? "reply.noLibrary" : "deliver.readOnly"));
            return;
        }
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(DeliveryTexts.get("reply.title"));
        dialog.setFilterExtensions(new String[] {"*.json;*.txt", "*"});
        dialog.setFilterNames(new String[] {DeliveryTexts.get("reply.filter"), DeliveryTexts.get("reply.all")});
        if (dialog.open() == null) {
            return;
        }
        Path folder = Path.of(dialog.getFilterPath());
        List<Path> files = new ArrayList<>();
        for (String name : dialog.getFileNames()) {
            files.add(folder.resolve(name));
        }
        take(window, library, files);
    }

    /**
     * Takes files in the background, then says what became of them and opens the review. UI thread.
     *
     * @param window  in which the review is opened
     * @param library to change
     * @param files   from outside
     */
    public static void take(IWorkbenchWindow window, Library library, List<Path> files) {
        String who = Preferences.reviewer();
        Work.visibly(DeliveryTexts.get("reply.title"), monitor -> take(library, files, who), taken -> told(window, taken),
                failure -> UiErrors.show(DeliveryTexts.get("reply.failed"), failure));
    }

    private static Taken take(Library library, List<Path> files, String who) throws LibraryException {
        List<TakenReply> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Replies replies = new Replies(library, who);
        for (Path file : files) {
            try {
                taken.add(replies.take(file, Instant.now()));
            } catch (ReplyRefusedException e) {
                refused.add(e.getMessage());
            }
        }
        return new Taken(taken, refused);
    }

    private static void told(IWorkbenchWindow window, Taken taken) {
        if (!taken.taken.isEmpty()) {
            TakenReply last = taken.taken.getLast();
            StatusLine.say(DeliveryTexts.get("reply.done", taken.taken.size(), last.agent(), last.acknowledged() ? 1 : 0, last.disputes()));
            DisputeOpener.open(window, new ReviewInput(last.callId(), last.reviewId(), last.agent()));
        }
        if (!taken.refused.isEmpty()) {
            MessageDialog.openWarning(window.getShell(), DeliveryTexts.get("reply.refused"), String.join("\n\n", taken.refused));
        }
    }
}

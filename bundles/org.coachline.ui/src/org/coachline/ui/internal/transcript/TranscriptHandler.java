/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.transcript;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.interchange.reader.TranscriptReaders;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.Session;
import org.coachline.ui.internal.moments.TranscriptView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The commands for the transcript of the open call; which one, says the end of the command's id. UI thread. */
public final class TranscriptHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        OpenReview review = page == null ? null : ReviewOpener.active(page);
        if (page == null || review == null) {
            return null;
        }
        Shell shell = page.getWorkbenchWindow().getShell();
        String id = event.getCommand().getId();
        switch (id.substring(id.lastIndexOf('.') + 1)) {
            case "import" -> bring(shell, review);
            case "export" -> write(shell, review);
            case "find" -> view(page, TranscriptView::editSearch);
            case "lock" -> view(page, TranscriptView::toggleLock);
            case "nextHit" -> hit(review, true);
            case "previousHit" -> hit(review, false);
            default -> throw new ExecutionException("nothing is known of the command " + id);
        }
        return null;
    }

    private interface Deed {
        void run(TranscriptView view);
    }

    private static void view(IWorkbenchPage page, Deed deed) {
        try {
            if (page.showView(TranscriptView.ID) instanceof TranscriptView view) {
                deed.run(view);
            }
        } catch (PartInitException e) {
            UiErrors.mention(e);
        }
    }

    /** Goes to the next or previous place that was found, and says which it is. */
    public static void hit(@Nullable OpenReview review, boolean forward) {
        if (review == null || !review.goToHit(forward)) {
            StatusLine.problem(Texts.get("transcript.noHits"));
        } else {
            TimeRange hit = review.hits().get(review.hit());
            StatusLine.say(Texts.get("transcript.hit", review.hit() + 1, review.hits().size(), review.place(hit.start())));
        }
    }

    /** Asks for a file and brings it into the call. */
    public static void bring(Shell shell, @Nullable OpenReview review) {
        if (review == null || review.refuses()) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Texts.get("transcript.importTitle"));
        dialog.setFilterExtensions(new String[] {patterns(), "*"});
        dialog.setFilterNames(new String[] {Texts.get("transcript.files"), Texts.get("transcript.allFiles")});
        String chosen = dialog.open();
        if (chosen != null) {
            TranscriptFiles.bring(shell, review, Path.of(chosen));
        }
    }

    /** All endings that can be read, partners' included, in small and large letters. */
    private static String patterns() {
        return new TranscriptReaders(Session.get().guests()).endings().stream()
                .flatMap(each -> Stream.of("*." + each, "*." + each.toUpperCase(Locale.ROOT))).collect(Collectors.joining(";"));
    }

    private static void write(Shell shell, OpenReview review) {
        if (review.call().document().getTranscript() == null) {
            StatusLine.problem(Texts.get("transcript.none"));
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("transcript.exportTitle"));
        dialog.setFilterExtensions(new String[] {"*.vtt", "*.srt"});
        dialog.setFilterNames(new String[] {"WebVTT (*.vtt)", "SubRip (*.srt)"});
        dialog.setFileName(Texts.get("transcript.fileName") + ".vtt");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String lower = chosen.toLowerCase(Locale.ROOT);
            String ending = dialog.getFilterIndex() == 1 ? ".srt" : ".vtt";
            TranscriptFiles.write(review, Path.of(lower.endsWith(".vtt") || lower.endsWith(".srt") ? chosen : chosen + ending));
        }
    }
}

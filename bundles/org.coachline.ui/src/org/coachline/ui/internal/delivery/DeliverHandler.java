/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.insight.delivery.Deliveries;
import org.coachline.insight.delivery.Prepared;
import org.coachline.intake.CallClips;
import org.coachline.intake.CallSound;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.model.coaching.Call;
import org.coachline.report.page.DebriefPage;
import org.coachline.ui.Session;
import org.coachline.ui.internal.paper.AtHand;
import org.coachline.ui.internal.paper.DebriefHandler;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that delivers a review to its agent: of the one that is open, or of a call that is selected in a list. */
public final class DeliverHandler extends AbstractHandler {

    private static final int STEPS = 3;

    /**
     * What was written.
     *
     * @param file   the page
     * @param silent moments that could not be added as sound
     */
    private record Written(Path file, long silent) {
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            deliver(window);
        }
        return null;
    }

    /** Asks and delivers. UI thread. */
    static void deliver(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        Library library = Session.get().library();
        AtHand hand = AtHand.of(page);
        String call = hand.callId();
        if (page == null || library == null || call == null) {
            StatusLine.problem(DeliveryTexts.get("deliver.noCall"));
            return;
        }
        if (library.readOnly()) {
            StatusLine.problem(DeliveryTexts.get("deliver.readOnly"));
            return;
        }
        // What is delivered is what is stored: nobody could say afterwards what else there was.
        if (!hand.saved(page)) {
            return;
        }
        Shell shell = window.getShell();
        DebriefHandler.choose(shell, DeliveryTexts.get("deliver.title"), DeliveryTexts.get("deliver.whose"), library, call, hand.reviewId(),
                choice -> prepare(shell, library, call, choice));
    }

    private static void prepare(Shell shell, Library library, String call, DebriefHandler.Choice choice) {
        Catalog catalog = Session.get().catalog();
        String who = Preferences.reviewer();
        Work.quietly(DeliveryTexts.get("deliver.title"),
                () -> Deliveries.prepare(library, catalog, choice.review().id(), choice.agentId(), false, who, ZoneId.systemDefault(), Instant.now()),
                prepared -> ask(shell, library, call, prepared), UiErrors::mention);
    }

    private static void ask(Shell shell, Library library, String call, Prepared prepared) {
        if (shell.isDisposed()) {
            return;
        }
        if (prepared.out().isEmpty()) {
            StatusLine.problem(DeliveryTexts.get("deliver.nothing"));
            return;
        }
        DeliverDialog dialog = new DeliverDialog(shell, prepared);
        DeliveryWish wish = dialog.open() == Window.OK ? dialog.wish() : null;
        if (wish != null) {
            write(library, call, prepared.asking(wish.selfReview()), wish);
        }
    }

    /**
     * Writes and records in the background; the status line says when it is there. UI thread.
     *
     * @param library  to record it in
     * @param call     id of the call
     * @param prepared what goes out
     * @param wish     how and where to
     */
    public static void write(Library library, String call, Prepared prepared, DeliveryWish wish) {
        Work.visibly(DeliveryTexts.get("deliver.job", wish.file().getFileName()), monitor -> write(library, call, prepared, wish, monitor), written -> {
            StatusLine.say(written.silent == 0 ? DeliveryTexts.get("deliver.done", written.file) : DeliveryTexts.get("deliver.doneSilent", written.file, written.silent));
            Path folder = written.file.getParent();
            if (wish.openFolder() && folder != null) {
                Program.launch(folder.toString());
            }
        }, failure -> UiErrors.show(DeliveryTexts.get(failure instanceof ConflictException ? "deliver.changed" : "deliver.failed"), failure));
    }

    private static Written write(Library library, String call, Prepared prepared, DeliveryWish wish, IProgressMonitor monitor) throws Exception {
        SubMonitor progress = SubMonitor.convert(monitor, STEPS);
        List<CallClips.Span> spans = prepared.out().stretches().stream().map(each -> new CallClips.Span(each.startMicros(), each.endMicros())).toList();
        CallSound sound = CallSound.find(library, library.load(Call.class, call).document());
        List<Optional<CallClips.Clip>> cut = CallClips.cut(sound, spans, wish.sound() ? CallClips.USUAL_BYTES : 0, progress::isCanceled);
        progress.worked(1);
        List<Optional<DebriefPage.Clip>> clips = cut.stream().map(each -> each.map(clip -> new DebriefPage.Clip(clip.wav(), clip.shortened()))).toList();
        Deliveries.deliver(library, prepared, wish.file(), draft -> DebriefPage.write(prepared.out(), clips, draft, progress.split(1)));
        return new Written(wish.file(), wish.sound() ? cut.stream().filter(Optional::isEmpty).count() : 0);
    }
}

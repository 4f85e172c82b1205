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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.audio.AudioException;
import org.coachline.catalog.Catalog;
import org.coachline.insight.delivery.Deliveries;
import org.coachline.insight.delivery.Prepared;
import org.coachline.intake.CallClips;
import org.coachline.intake.CallClips.Quality;
import org.coachline.intake.CallSound;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.model.coaching.Call;
import org.coachline.report.page.DebriefPage;
import org.coachline.report.paper.PaperFile;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.NextCall;
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

    private static final int STEPS = 4;

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
        Work.quietly(DeliveryTexts.get("deliver.title"), () -> {
            Prepared prepared = Deliveries.prepare(library, catalog, choice.review().id(), choice.agentId(), false, who, ZoneId.systemDefault(), Instant.now());
            return new Ready(prepared, sizes(CallSound.find(library, library.load(Call.class, call).document()), spans(prepared)));
        }, ready -> ask(shell, library, call, ready), UiErrors::mention);
    }

    /**
     * What may go out.
     *
     * @param sizes bytes of the page in each quality of sound; none where nothing can be heard
     */
    private record Ready(Prepared prepared, Map<Quality, Long> sizes) {
    }

    private static Map<Quality, Long> sizes(CallSound sound, List<CallClips.Span> spans) throws AudioException {
        Map<Quality, Long> sizes = new EnumMap<>(Quality.class);
        for (Quality each : Quality.values()) {
            long bytes = CallClips.bytes(sound, spans, each);
            if (bytes > 0) {
                sizes.put(each, DebriefPage.size(bytes));
            }
        }
        return sizes;
    }

    private static List<CallClips.Span> spans(Prepared prepared) {
        return prepared.out().stretches().stream().map(each -> new CallClips.Span(each.startMicros(), each.endMicros())).toList();
    }

    private static void ask(Shell shell, Library library, String call, Ready ready) {
        Prepared prepared = ready.prepared;
        if (shell.isDisposed()) {
            return;
        }
        if (prepared.out().isEmpty()) {
            StatusLine.problem(DeliveryTexts.get("deliver.nothing"));
            return;
        }
        DeliverDialog dialog = new DeliverDialog(shell, prepared, ready.sizes);
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
            StatusLine.say((written.silent == 0 ? DeliveryTexts.get("deliver.done", written.file) : DeliveryTexts.get("deliver.doneSilent", written.file, written.silent))
                    + " \u00B7 " + NextCall.hint());
            Path folder = written.file.getParent();
            if (wish.openFolder() && folder != null) {
                Program.launch(folder.toString());
            }
        }, failure -> UiErrors.show(DeliveryTexts.get(failure instanceof ConflictException ? "deliver.changed" : "deliver.failed"), failure));
    }

    private static Written write(Library library, String call, Prepared asked, DeliveryWish wish, IProgressMonitor monitor) throws Exception {
        Prepared prepared = Deliveries.goingOut(library, asked, ZoneId.systemDefault(), Instant.now());
        SubMonitor progress = SubMonitor.convert(monitor, STEPS);
        CallSound sound = CallSound.find(library, library.load(Call.class, call).document());
        Quality quality = wish.sound();
        List<Optional<CallClips.Clip>> cut = CallClips.cut(sound, spans(prepared), quality == null ? Quality.SHORT : quality, quality == null ? 0 : CallClips.MOST_BYTES,
                progress::isCanceled);
        progress.worked(1);
        List<Optional<DebriefPage.Clip>> clips = cut.stream().map(each -> each.map(clip -> new DebriefPage.Clip(clip.wav(), clip.shortened()))).toList();
        List<Deliveries.Output> outputs = new ArrayList<>(List.of(new Deliveries.Output(wish.file(), draft -> DebriefPage.write(prepared.out(), clips, draft, progress.split(1)))));
        if (wish.pdf()) {
            outputs.add(new Deliveries.Output(wish.pdfFile(), draft -> PaperFile.write(prepared.out().debrief(), draft, progress.split(1))));
        }
        Deliveries.deliver(library, prepared, outputs);
        return new Written(wish.file(), wish.sound() != null ? cut.stream().filter(Optional::isEmpty).count() : 0);
    }
}

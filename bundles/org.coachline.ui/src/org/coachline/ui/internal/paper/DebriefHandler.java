/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.paper;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coachline.catalog.Catalog;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.DebriefReader;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.records.Export;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Leg;
import org.coachline.report.paper.PaperFile;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that writes what an agent may know of a review: of the one that is open, or of a call that is selected in a list. */
public final class DebriefHandler extends AbstractHandler {

    /**
     * A review of a call, and one of the agents who speak in it.
     *
     * @param review  the review
     * @param agentId id of the agent; empty while unknown
     * @param name    of both, for people
     */
    public record Choice(ReviewRow review, String agentId, String name) {
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        Library library = Session.get().library();
        AtHand hand = AtHand.of(page);
        if (page == null || library == null || hand.callId() == null) {
            StatusLine.problem(PaperTexts.get("debrief.noCall"));
            return null;
        }
        if (!hand.saved(page)) {
            return null;
        }
        Shell shell = window.getShell();
        choose(shell, PaperTexts.get("debrief.title"), PaperTexts.get("debrief.whose"), library, hand.callId(), hand.reviewId(),
                choice -> PaperSaving.ask(shell, PaperTexts.get("debrief.title"), PaperTexts.get("debrief.file", choice.name()),
                        file -> write(library, choice.review().id(), choice.agentId(), file)));
        return null;
    }

    /**
     * Asks which review is meant and for whom, where there are several. UI thread; reads in the background.
     *
     * @param shell    that the question belongs to
     * @param title    of the question
     * @param question for people
     * @param library  read only
     * @param callId   of the call
     * @param reviewId the review that is meant; null for any
     * @param then     gets what was chosen; not called where there is nothing, or the dialog was cancelled
     */
    public static void choose(Shell shell, String title, String question, Library library, String callId, @Nullable String reviewId, Consumer<Choice> then) {
        Work.quietly(title, () -> choices(library, callId, reviewId), found -> {
            if (found.isEmpty()) {
                StatusLine.problem(PaperTexts.get("debrief.noReview"));
                return;
            }
            Choice choice = found.size() == 1 ? found.get(0) : ask(shell, title, question, found);
            if (choice != null) {
                then.accept(choice);
            }
        }, UiErrors::mention);
    }

    private static List<Choice> choices(Library library, String callId, @Nullable String reviewId) throws LibraryException {
        Map<String, String> names = new HashMap<>();
        for (PersonRow agent : library.agents()) {
            names.put(agent.id(), agent.name());
        }
        List<String> agents = library.load(Call.class, callId).document().getLegs().stream().map(Leg::getAgentId).map(id -> id == null ? "" : id).distinct().toList();
        List<Choice> choices = new ArrayList<>();
        for (ReviewRow review : library.reviews(callId)) {
            if (reviewId == null || review.id().equals(reviewId)) {
                String reviewer = review.reviewer().isEmpty() ? PaperTexts.get("debrief.nobody") : review.reviewer();
                for (String agent : agents.isEmpty() ? List.of("") : agents) {
                    String name = names.getOrDefault(agent, "");
                    choices.add(new Choice(review, agent, name.isEmpty() ? PaperTexts.get("debrief.choiceAlone", reviewer)
                            : PaperTexts.get("debrief.choice", reviewer, name)));
                }
            }
        }
        return choices;
    }

    private static @Nullable Choice ask(Shell shell, String title, String question, List<Choice> choices) {
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(title);
        dialog.setMessage(question);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(each -> ((Choice) each).name()));
        dialog.setInput(choices);
        dialog.setInitialSelections(choices.get(0));
        dialog.setHelpAvailable(false);
        return dialog.open() == Window.OK && dialog.getResult().length > 0 ? (Choice) dialog.getResult()[0] : null;
    }

    /**
     * Writes a debrief in the background. UI thread.
     *
     * @param library  that has the review
     * @param reviewId of what is stored of it
     * @param agentId  for whom
     * @param file     where to; its ending says as what
     */
    public static void write(Library library, String reviewId, String agentId, Path file) {
        Catalog catalog = Session.get().catalog();
        PaperSaving.write(file, List.of(Export.of(Export.What.DEBRIEF, "Review", reviewId, file)), "debrief.done", "debrief.failed", (to, monitor) -> {
            Debrief debrief = new DebriefReader(library, catalog).read(reviewId, agentId, ZoneId.systemDefault(), Instant.now());
            return PaperFile.write(debrief, to, monitor);
        });
    }
}

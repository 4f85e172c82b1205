/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.Stretch;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The commands for going through calls; which one, says the end of the command's id. UI thread. */
public final class GoingHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page == null) {
            return null;
        }
        String id = event.getCommand().getId();
        switch (id.substring(id.lastIndexOf('.') + 1)) {
            case "nextSilence" -> stretch(page, true, true);
            case "previousSilence" -> stretch(page, true, false);
            case "nextTalkOver" -> stretch(page, false, true);
            case "previousTalkOver" -> stretch(page, false, false);
            case "playBefore" -> playBefore(page);
            case "list" -> list(page);
            case "toggle" -> PlayThrough.get().toggle(page);
            case "next" -> PlayThrough.get().step(page, 1);
            case "previous" -> PlayThrough.get().step(page, -1);
            case "stop" -> PlayThrough.get().stop();
            case "filter" -> filter(page);
            case "find" -> find(page);
            default -> throw new ExecutionException("nothing is known of the command " + id);
        }
        return null;
    }

    private static @Nullable ReviewEditor editor(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof ReviewEditor editor && editor.review() != null ? editor : null;
    }

    private static void stretch(IWorkbenchPage page, boolean silence, boolean forward) {
        ReviewEditor editor = editor(page);
        OpenReview review = editor == null ? null : editor.review();
        TimelineControl timeline = editor == null ? null : editor.timeline();
        if (review == null || timeline == null) {
            return;
        }
        Analysis analysis = review.analysis();
        if (analysis == null) {
            StatusLine.problem(Texts.get("going.notMeasured"));
            return;
        }
        List<Stretch> all = silence ? analysis.silences() : analysis.talkOver();
        Stretch found = Stretches.step(all, review.viewport().playhead(), forward);
        if (found == null) {
            String what = silence ? "silence" : "talkOver";
            StatusLine.say(Texts.get(all.isEmpty() ? "going.none." + what : forward ? "going.noMore." + what : "going.noneBefore." + what));
            return;
        }
        review.playback().seek(found.startMicros());
        TimeRange range = new TimeRange(found.startMicros(), found.endMicros());
        review.viewport().select(range);
        timeline.reveal(range);
        StatusLine.say(Texts.get(silence ? "going.silence" : "going.talkOver", all.indexOf(found) + 1, all.size(), review.precise(found.startMicros()),
                found.lengthMicros() / 1e6));
    }

    /** From a little before the selected moment, or before the play head where none is selected. */
    private static void playBefore(IWorkbenchPage page) {
        ReviewEditor editor = editor(page);
        OpenReview review = editor == null ? null : editor.review();
        if (review != null) {
            Moment moment = review.selected();
            long at = moment == null ? review.viewport().playhead() : moment.getStartMicros();
            review.playback().seek(Math.max(0, at - Preferences.backStepMicros()));
            if (!review.playback().isPlaying()) {
                review.playback().play();
            }
        }
    }

    /** Plays what is selected in the list that has the keyboard or, where less than two are, all of it from there on. */
    private static void list(IWorkbenchPage page) {
        IWorkbenchPart active = page.getActivePart();
        PlayList wanted = active instanceof FindMomentsView view ? view.playList() : momentsOf(page);
        if (wanted == null) {
            StatusLine.problem(Texts.get("list.nothing"));
        } else {
            PlayThrough.get().play(page, wanted);
        }
    }

    private static @Nullable PlayList momentsOf(IWorkbenchPage page) {
        ReviewEditor editor = editor(page);
        OpenReview review = editor == null ? null : editor.review();
        if (review == null) {
            return null;
        }
        // What the table of moments leaves out in plain sight is not heard either.
        List<Moment> all = page.findView(MomentsView.ID) instanceof MomentsView view && page.isPartVisible(view) ? view.listed(review)
                : review.moments().byTime();
        List<Moment> chosen = new ArrayList<>(review.selection());
        chosen.retainAll(Set.copyOf(all));
        List<PlayItem> items = new ArrayList<>();
        int at = 0;
        for (Moment moment : chosen.size() > 1 ? chosen : all) {
            if (chosen.size() <= 1 && moment == review.selected()) {
                at = items.size();
            }
            items.add(item(review, moment));
        }
        return items.isEmpty() ? null : new PlayList(items, at);
    }

    private static PlayItem item(OpenReview review, Moment moment) {
        String name = review.name(moment.getTechnique()).name();
        return new PlayItem(review.call().document().getId(), review.review().document().getId(), moment.getId(), moment.getStartMicros(),
                Math.max(moment.getStartMicros(), moment.getEndMicros()),
                moment.getVerdict() == Verdict.NONE ? name : Texts.get("list.title", name, Verdicts.name(moment.getVerdict())),
                CallNames.title(review.call().document(), review.people()));
    }

    private static void filter(IWorkbenchPage page) {
        try {
            if (page.showView(MomentsView.ID) instanceof MomentsView view) {
                view.editFilter();
            }
        } catch (PartInitException e) {
            UiErrors.mention(e);
        }
    }

    private static void find(IWorkbenchPage page) {
        try {
            if (page.showView(FindMomentsView.ID) instanceof FindMomentsView view) {
                view.editSearch();
            }
        } catch (PartInitException e) {
            UiErrors.mention(e);
        }
    }
}

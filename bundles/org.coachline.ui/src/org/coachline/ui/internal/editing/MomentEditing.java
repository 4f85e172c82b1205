/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.techniques.TechniquePicker;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Splits, merges, doubles the selected moments of an open review and gives them another technique. UI thread. */
public final class MomentEditing {

    private MomentEditing() {
    }

    /** The selected moment that would be split at a time: the one that leads, if the time lies in it, else the first in which it does. */
    static @Nullable Moment splitAt(OpenReview review, long micros) {
        Moment lead = review.selected();
        if (lead != null && within(lead, micros)) {
            return lead;
        }
        return review.selection().stream().filter(each -> within(each, micros)).findFirst().orElse(null);
    }

    private static boolean within(Moment moment, long micros) {
        return moment.getStartMicros() < micros && micros < moment.getEndMicros();
    }

    /** Splits the selected moment in which a time lies and selects its second half. */
    static void split(OpenReview review, long micros) {
        Moment moment = splitAt(review, micros);
        if (moment == null || review.refuses()) {
            return;
        }
        List<Moment> moments = review.review().document().getMoments();
        if (review.edit(MomentGroupCommands.split(review.review().domain(), review.review().document(), moment, micros))) {
            review.select(moments.get(moments.indexOf(moment) + 1).getId());
            StatusLine.say(EditingTexts.get("split.done", review.name(moment.getTechnique()).name(), review.precise(micros)));
        }
    }

    /** Makes one of the selected moments; where their verdicts differ, asks which one it is to have. */
    static void merge(OpenReview review, Shell shell) {
        List<Moment> moments = review.selection();
        if (!MomentGroupCommands.canMerge(moments) || review.refuses()) {
            return;
        }
        Verdict verdict = verdict(shell, MomentGroupCommands.verdicts(moments));
        if (verdict != null && review.edit(MomentGroupCommands.merge(review.review().domain(), review.review().document(), moments, verdict))) {
            Moment one = moments.getFirst();
            review.select(one.getId());
            StatusLine.say(EditingTexts.get("merge.done", moments.size(), review.name(one.getTechnique()).name(),
                    review.precise(one.getStartMicros()), review.precise(one.getEndMicros())));
        }
    }

    private static @Nullable Verdict verdict(Shell shell, Set<Verdict> all) {
        if (all.size() < 2) {
            return all.stream().findFirst().orElse(Verdict.NONE);
        }
        List<Verdict> choices = List.copyOf(all);
        List<String> buttons = new ArrayList<>(choices.stream().map(Verdicts::name).toList());
        buttons.add(IDialogConstants.CANCEL_LABEL);
        int chosen = MessageDialog.open(MessageDialog.QUESTION, shell, EditingTexts.get("merge.title"), EditingTexts.get("merge.question"), 0,
                buttons.toArray(String[]::new));
        return chosen >= 0 && chosen < choices.size() ? choices.get(chosen) : null;
    }

    /** Puts a copy beside each selected moment and selects the copies. */
    static void duplicate(OpenReview review) {
        List<Moment> copies = new ArrayList<>();
        if (!review.refuses() && review.edit(MomentGroupCommands.duplicate(review.review().domain(), review.review().document(),
                review.selection(), copies))) {
            review.select(copies.stream().map(Moment::getId).toList(), copies.getFirst().getId());
            StatusLine.say(EditingTexts.get("duplicate.done", copies.size()));
        }
    }

    /** Lets another technique be picked for the selected moments. */
    static void pickTechnique(OpenReview review, Shell shell) {
        Moment lead = review.selected();
        if (lead != null && !review.refuses()) {
            new TechniquePicker(shell, Session.get().catalog().techniques(), lead.getTechnique(), EditingTexts.get("technique.info"),
                    technique -> setTechnique(review, review.selection(), technique.ref())).open();
        }
    }

    /** Gives the selected moments the technique after (with -1: before) that of the one that leads, in the order of lanes and list. */
    static void stepTechnique(OpenReview review, int step) {
        Moment lead = review.selected();
        if (lead == null || review.refuses()) {
            return;
        }
        List<TechniqueEntry> all = inOrder();
        CatalogRef now = lead.getTechnique();
        int at = -1;
        for (int i = 0; now != null && i < all.size(); i++) {
            at = all.get(i).ref().sameItem(now) ? i : at;
        }
        int next = at < 0 ? step > 0 ? 0 : all.size() - 1 : at + step;
        if (next < 0 || next >= all.size()) {
            StatusLine.say(EditingTexts.get("technique.noFurther", review.name(now).name()));
        } else {
            setTechnique(review, review.selection(), all.get(next).ref());
        }
    }

    private static List<TechniqueEntry> inOrder() {
        return Session.get().catalog().categories().stream().flatMap(each -> Session.get().catalog().techniques(each).stream()).toList();
    }

    private static void setTechnique(OpenReview review, List<Moment> moments, CatalogRef technique) {
        review.edit(MomentGroupCommands.setTechnique(review.review().domain(), moments, technique));
        StatusLine.say(EditingTexts.get("technique.done", moments.size(), review.name(technique).name()));
    }

    /**
     * Moves a moment that was carried to the lane of a category: to the one technique that this has, or to the one that is picked
     * of several.
     *
     * @param category its key; nothing makes the moment a bookmark
     */
    public static void carry(OpenReview review, Moment moment, @Nullable String category, long start, long end, Shell shell) {
        if (review.refuses()) {
            return;
        }
        if (category == null) {
            place(review, moment, start, end, null);
            return;
        }
        List<TechniqueEntry> techniques = Session.get().catalog().categories().stream().filter(each -> each.ref().key().equals(category))
                .map((CategoryEntry each) -> Session.get().catalog().techniques(each)).findFirst().orElse(List.of());
        if (techniques.size() == 1) {
            place(review, moment, start, end, techniques.getFirst().ref());
        } else if (!techniques.isEmpty()) {
            new TechniquePicker(shell, techniques, moment.getTechnique(), EditingTexts.get("technique.info"),
                    technique -> place(review, moment, start, end, technique.ref())).open();
        }
    }

    private static void place(OpenReview review, Moment moment, long start, long end, @Nullable CatalogRef technique) {
        if (review.edit(MomentGroupCommands.moveTo(review.review().domain(), moment, start, end, technique))) {
            StatusLine.say(EditingTexts.get("technique.done", 1, review.name(technique).name()));
        }
    }
}

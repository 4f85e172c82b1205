/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.util.List;

import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.edit.Pasting;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Copies moments to the clipboard, for other reviews and as a table for spreadsheets, and pastes them. A copy has all that its
 * original has but its links: notes and answers go on to link to the original alone. UI thread.
 */
final class MomentClipboard {

    private MomentClipboard() {
    }

    /** Copies the selected moments; answers whether there were any. */
    static boolean copy(OpenReview review) {
        List<Moment> moments = review.selection();
        if (moments.isEmpty()) {
            return false;
        }
        Review carrier = CoachingFactory.eINSTANCE.createReview();
        carrier.setId(Documents.newId());
        carrier.setCallId(review.call().document().getId());
        moments.forEach(each -> carrier.getMoments().add(EcoreUtil.copy(each)));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {Documents.write(carrier), MomentTable.of(moments, each -> review.name(each.getTechnique()).name())},
                    new Transfer[] {MomentTransfer.INSTANCE, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        StatusLine.say(EditingTexts.get("clipboard.copied", moments.size(),
                MomentGroupCommands.links(review.review().document(), moments)));
        return true;
    }

    /** Copies the selected moments and takes them away. */
    static void cut(OpenReview review) {
        List<Moment> moments = review.selection();
        if (!review.refuses() && copy(review)) {
            review.edit(MomentGroupCommands.cut(review.review().domain(), review.review().document(), moments));
            StatusLine.say(EditingTexts.get("clipboard.cut", moments.size()));
        }
    }

    /** Whether there are moments on the clipboard. */
    static boolean holdsMoments() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            for (var type : clipboard.getAvailableTypes()) {
                if (MomentTransfer.INSTANCE.isSupportedType(type)) {
                    return true;
                }
            }
            return false;
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * Adds the moments of the clipboard to a review and selects them.
     *
     * @param at where the first is to begin, in microseconds of the call; below 0 all keep the times they were copied from
     */
    static void paste(OpenReview review, long at) {
        if (review.refuses()) {
            return;
        }
        Review carrier = contents();
        if (carrier == null) {
            StatusLine.problem(EditingTexts.get("clipboard.empty"));
            return;
        }
        long duration = review.viewport().duration();
        Pasting pasting = at < 0 ? Pasting.atTheirTimes(carrier.getMoments(), duration) : Pasting.at(at, carrier.getMoments(), duration);
        if (review.edit(MomentGroupCommands.paste(review.review().domain(), review.review().document(), pasting.moments()))) {
            List<String> ids = pasting.moments().stream().map(Moment::getId).toList();
            review.select(ids, ids.getFirst());
        }
        StatusLine.say(EditingTexts.get("clipboard.pasted", pasting.moments().size(), pasting.leftOut(), pasting.cut()));
    }

    private static @Nullable Review contents() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(MomentTransfer.INSTANCE) instanceof byte[] bytes
                    ? Documents.read(bytes, Review.class, EditingTexts.get("clipboard.name")) : null;
        } catch (DocumentException e) {
            UiErrors.show(EditingTexts.get("clipboard.damaged"), e);
            return null;
        } finally {
            clipboard.dispose();
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.util.List;
import org.coachline.library.CallRow;
import org.coachline.library.MomentRow;
import org.coachline.library.WaitingReview;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.internal.delivery.DisputeOpener;
import org.coachline.ui.internal.going.PlayThrough;
import org.coachline.ui.internal.plans.PlanOpener;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** From a line of a day or of an agent's page to the thing itself, where it is worked on. UI thread. */
final class Going {

    private Going() {
    }

    /** Reviews and plans need their own room: they open where they are worked on. */
    private static boolean toWork(IWorkbenchPage page) {
        try {
            PlatformUI.getWorkbench().showPerspective(CoachlineUi.REVIEW_PERSPECTIVE, page.getWorkbenchWindow());
            return true;
        } catch (WorkbenchException e) {
            UiErrors.mention(e);
            return false;
        }
    }

    static void call(IWorkbenchPage page, CallRow row) {
        if (toWork(page)) {
            ReviewOpener.open(page.getWorkbenchWindow(), new ReviewInput(row.id(), null, CallNames.title(row)));
        }
    }

    static void review(IWorkbenchPage page, WaitingReview review) {
        if (toWork(page)) {
            ReviewOpener.open(page.getWorkbenchWindow(), input(review));
        }
    }

    /** The input of a review. */
    static ReviewInput input(WaitingReview review) {
        return new ReviewInput(review.times().callId(), review.times().reviewId(), review.agent());
    }

    /** What an agent answered is seen beside its delivery, and what is disputed where it is decided. */
    static void answer(IWorkbenchPage page, ReviewInput review) {
        if (toWork(page)) {
            DisputeOpener.open(page.getWorkbenchWindow(), review);
        }
    }

    static void plan(IWorkbenchPage page, String planId, String title) {
        if (toWork(page)) {
            PlanOpener.open(page, planId, title);
        }
    }

    /** Plays moments, from one of them on. */
    static void moments(IWorkbenchPage page, List<MomentRow> rows, int from, java.util.function.Function<MomentRow, String> techniques, String agent) {
        if (!rows.isEmpty() && toWork(page)) {
            PlayThrough.get().play(page, rows, from, techniques, row -> title(row, agent));
        }
    }

    static String title(MomentRow row, String agent) {
        var start = CallNames.start(row.callStart(), row.zone());
        return start == null ? agent : agent + ", " + CallNames.dayAndTime(start);
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.util.Optional;

import org.coachline.library.AuditEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Review;
import org.coachline.ui.Session;
import org.coachline.ui.internal.plans.PlanOpener;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Opens what an entry of the audit trail tells of, if it is still there. */
final class AuditOpener {

    private AuditOpener() {
    }

    static void open(IWorkbenchWindow window, AuditEntry entry) {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        if ("Setting".equals(entry.subjectType())) {
            PreferencesUtil.createPreferenceDialogOn(window.getShell(), "org.coachline.ui.preferences.team", null, null).open();
            return;
        }
        String label = entry.label() == null ? "" : entry.label();
        Work.quietly("audit subject", () -> target(library, entry, label), found -> found.ifPresentOrElse(open -> open.in(window),
                () -> StatusLine.problem(RecordTexts.get("audit.gone"))), UiErrors::mention);
    }

    @FunctionalInterface
    private interface Target {
        void in(IWorkbenchWindow window);
    }

    private static Optional<Target> target(Library library, AuditEntry entry, String label) throws LibraryException {
        try {
            switch (entry.subjectType()) {
            case "Call":
                library.load(Call.class, entry.subjectId());
                return Optional.of(window -> ReviewOpener.open(window, new ReviewInput(entry.subjectId(), null, label)));
            case "Review":
                String call = library.load(Review.class, entry.subjectId()).document().getCallId();
                return Optional.of(window -> ReviewOpener.open(window, new ReviewInput(call, entry.subjectId(), label)));
            case "CoachingPlan":
                library.load(CoachingPlan.class, entry.subjectId());
                return Optional.of(window -> PlanOpener.open(window.getActivePage(), entry.subjectId(), label));
            default:
                return Optional.empty();
            }
        } catch (LibraryException e) {
            if (e.reason() == LibraryException.Reason.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.redaction;

import java.time.Instant;
import java.util.List;

import org.coachline.library.Library;
import org.coachline.library.LibrarySettings;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.RedactionSource;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.RedactionCommands;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Redacts what is selected in the open call: at once, for all voices, and one step of undo until it is saved. UI thread. */
public final class Redacting {

    private Redacting() {
    }

    /** What would be redacted: the selected time, else the span of the selected moment; null where there is none. */
    public static @Nullable TimeRange range(OpenReview review) {
        TimeRange selection = review.viewport().selection();
        Moment moment = review.selected();
        if (selection != null && selection.end() > selection.start()) {
            return selection;
        }
        return moment != null && moment.getEndMicros() > moment.getStartMicros() ? new TimeRange(moment.getStartMicros(), moment.getEndMicros()) : null;
    }

    /** Redacts what is selected, after asking why; says why not where nothing is. */
    public static void redactSelection(Shell shell, OpenReview review) {
        TimeRange range = range(review);
        if (range == null) {
            StatusLine.problem(RedactionTexts.get("nothingSelected"));
        } else {
            redact(shell, review, range);
        }
    }

    /** Who redacts, and whether they may leave out why. */
    private record Asked(String reviewerId, boolean optional) {
    }

    /** Redacts a part, after asking why. */
    public static void redact(Shell shell, OpenReview review, TimeRange range) {
        Library library = Session.get().library();
        if (review.refuses() || library == null) {
            return;
        }
        if (Redactions.broughtToLight(List.of(redaction(range, null, null)), review.call().document().getRedactions()).isEmpty()) {
            StatusLine.say(RedactionTexts.get("alreadyRedacted"));
            return;
        }
        Work.quietly("reviewer", () -> new Asked(library.reviewerNamed(Preferences.reviewer()),
                LibrarySettings.REDACTION_REASON_OPTIONAL.equals(library.settings().all().get(LibrarySettings.REDACTION_REASON))), asked -> {
                    if (shell.isDisposed() || review.refuses()) {
                        return;
                    }
                    ReasonDialog dialog = new ReasonDialog(shell, RedactionTexts.get("why.what", review.precise(range.start()), review.precise(range.end())), asked.optional);
                    if (dialog.open() == Window.OK) {
                        redact(review, range, asked.reviewerId, dialog.reason());
                    } else {
                        StatusLine.say(RedactionTexts.get("why.cancelled"));
                    }
                }, UiErrors::mention);
    }

    private static Redaction redaction(TimeRange range, @Nullable String reason, @Nullable String reviewerId) {
        return Redactions.create(range.start(), range.end(), ChannelRole.UNKNOWN, RedactionSource.REVIEWER, reason, reviewerId, Instant.now());
    }

    private static void redact(OpenReview review, TimeRange range, String reviewerId, String reason) {
        Call call = review.call().document();
        Redaction redaction = redaction(range, reason.isEmpty() ? null : reason, reviewerId);
        if (review.isRead()) {
            // First, so that it is the redaction that is taken back first.
            review.edit(RedactionCommands.maskQuotes(review.review().domain(), review.review().document(), call, redaction));
        }
        boolean done = review.editCall(RedactionCommands.redact(review.call().domain(), call, redaction,
                id -> review.call().base().getRedactions().stream().anyMatch(each -> id.equals(each.getId())),
                () -> StatusLine.say(RedactionTexts.get("stays"))));
        if (done) {
            StatusLine.say(RedactionTexts.get("done", review.precise(range.start()), review.precise(range.end())));
        }
    }

    /** The redactions at a place. */
    public static List<Redaction> at(OpenReview review, long micros) {
        return review.call().document().getRedactions().stream().filter(each -> each.getStartMicros() <= micros && micros < each.getEndMicros()).toList();
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.redaction;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.coachline.library.Library;
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

    /** Redacts what is selected; says why not where nothing is. */
    public static void redactSelection(OpenReview review) {
        TimeRange range = range(review);
        if (range == null) {
            StatusLine.problem(RedactionTexts.get("nothingSelected"));
        } else {
            redact(review, range);
        }
    }

    /** Redacts a part. */
    public static void redact(OpenReview review, TimeRange range) {
        Library library = Session.get().library();
        if (review.refuses() || library == null) {
            return;
        }
        String name = Preferences.reviewer();
        String known = review.people().reviewers().entrySet().stream().filter(each -> each.getValue().equalsIgnoreCase(name)).map(Map.Entry::getKey)
                .findFirst().orElse(null);
        if (known != null) {
            redact(review, range, known);
        } else {
            Work.quietly("reviewer", () -> library.reviewerNamed(name), id -> redact(review, range, id), UiErrors::mention);
        }
    }

    private static void redact(OpenReview review, TimeRange range, String reviewerId) {
        Call call = review.call().document();
        Redaction redaction = Redactions.create(range.start(), range.end(), ChannelRole.UNKNOWN, RedactionSource.REVIEWER, null, reviewerId, Instant.now());
        if (Redactions.broughtToLight(List.of(redaction), call.getRedactions()).isEmpty()) {
            StatusLine.say(RedactionTexts.get("alreadyRedacted"));
            return;
        }
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

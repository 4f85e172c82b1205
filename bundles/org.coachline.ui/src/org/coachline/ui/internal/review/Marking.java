/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.time.Instant;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.Documents;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * Marks moments in an open review, by key or click. A mark lands where the moment was: the selected range, or the play head
 * less the time it takes to react while it plays. Playing goes on; the status line tells what was done. UI thread.
 */
public final class Marking {

    private Marking() {
    }

    /**
     * Marks a technique, or sets a bookmark.
     *
     * @param review    where
     * @param technique which; nothing for a bookmark
     * @return the new moment, which is selected; nothing where the library takes no edits
     */
    public static @Nullable Moment mark(OpenReview review, @Nullable TechniqueEntry technique) {
        TimeRange range = review.viewport().selection();
        long taken = 0;
        if (range == null) {
            long head = review.viewport().playhead();
            taken = review.playback().isPlaying() ? Math.min(head, Preferences.reactionMicros()) : 0;
            range = new TimeRange(head - taken, head - taken);
        }
        return place(review, technique, range, taken);
    }

    /** Marks a technique at a time or range that was pointed at, as {@link #mark} does at the play head. */
    public static @Nullable Moment markAt(OpenReview review, @Nullable TechniqueEntry technique, TimeRange range) {
        return place(review, technique, range, 0);
    }

    private static @Nullable Moment place(OpenReview review, @Nullable TechniqueEntry technique, TimeRange range, long taken) {
        if (review.refuses()) {
            return null;
        }
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(range.start());
        moment.setEndMicros(range.end());
        moment.setChannel(ChannelRole.AGENT);
        moment.setVerdict(Verdict.NONE);
        moment.setSeverity(Severity.NORMAL);
        moment.setCreatedAt(Instant.now());
        OpenReview.Quote quote = review.quoted(range);
        if (quote != null) {
            moment.setPhraseHeard(quote.words());
            moment.setChannel(quote.channel() == ChannelRole.CUSTOMER ? ChannelRole.CUSTOMER : ChannelRole.AGENT);
        }
        if (technique != null) {
            moment.setTechnique(technique.ref());
        }
        String name = technique == null ? Texts.get("moment.bookmark") : technique.name();
        review.edit(MomentCommands.add(review.review().domain(), review.review().document(), moment, name));
        review.viewport().select(null);
        review.setSpanStart(-1);
        review.select(moment.getId());
        say(moment, name, taken);
        return moment;
    }

    private static void say(Moment moment, String name, long taken) {
        String at = Positions.preciseClock(moment.getStartMicros());
        String hint = Texts.get(moment.getTechnique() == null ? "mark.hintBookmark" : "mark.hint");
        StatusLine.say(taken > 0 ? Texts.get("mark.doneTaken", name, at, taken / 1e6, hint)
                : moment.getEndMicros() > moment.getStartMicros()
                        ? Texts.get("mark.doneSpan", name, at, Positions.preciseClock(moment.getEndMicros()), hint)
                        : Texts.get("mark.done", name, at, hint));
    }

    /** Sets the verdict of the selected moment: the mark just made, unless another one was selected since. */
    public static void verdict(OpenReview review, Verdict verdict) {
        Moment moment = review.selected();
        if (review.refuses()) {
            return;
        }
        if (moment == null) {
            StatusLine.problem(Texts.get("mark.nothingSelected"));
        } else if (moment.getTechnique() == null) {
            StatusLine.problem(Texts.get("mark.bookmarkHasNoVerdict"));
        } else {
            review.edit(MomentCommands.setVerdict(review.review().domain(), moment, verdict));
            StatusLine.say(Texts.get("mark.verdictSet", review.name(moment.getTechnique()).name(), Verdicts.name(verdict),
                    Positions.preciseClock(moment.getStartMicros())));
        }
    }

    /** Begins a span at the play head. */
    public static void spanStart(OpenReview review) {
        long at = heard(review);
        review.setSpanStart(at);
        StatusLine.say(Texts.get("mark.spanBegun", Positions.preciseClock(at)));
    }

    /** Ends the span that was begun: a technique's key marks it. Without one, ends the selected moment here. */
    public static void spanEnd(OpenReview review) {
        long at = heard(review);
        Moment moment = review.selected();
        if (review.spanStart() >= 0 && review.spanStart() < at) {
            review.viewport().select(new TimeRange(review.spanStart(), at));
            StatusLine.say(Texts.get("mark.spanEnded", Positions.preciseClock(review.spanStart()), Positions.preciseClock(at)));
            review.setSpanStart(-1);
        } else if (moment != null && moment.getStartMicros() < at) {
            if (review.refuses()) {
                return;
            }
            review.edit(MomentCommands.move(review.review().domain(), moment, moment.getStartMicros(), at));
            StatusLine.say(Texts.get("mark.momentEnded", review.name(moment.getTechnique()).name(), Positions.preciseClock(at)));
        } else {
            StatusLine.problem(Texts.get("mark.noSpan"));
        }
    }

    private static long heard(OpenReview review) {
        long head = review.viewport().playhead();
        return review.playback().isPlaying() ? Math.max(0, head - Preferences.reactionMicros()) : head;
    }
}
